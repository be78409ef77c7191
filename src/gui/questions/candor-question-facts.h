/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-question.h"

/* "Data structures · Easy · 4 min · in 2 kits" (transfer full); empty for NULL */
char *candor_question_facts (CandorQuestion *question);
