/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-kit.h"

/* "9 questions · 41 of 45 min" (transfer full); empty for NULL */
char *candor_kit_facts        (CandorKit *kit);
/* "9 questions · 41 of 45 min · 3 sections · ready", the last by the worst finding of its check (transfer full) */
char *candor_kit_facts_in_all (CandorKit *kit,
                               GPtrArray *findings);    /* (element-type CandorFinding) */
