/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_QUESTIONS_PAGE (candor_questions_page_get_type ())
G_DECLARE_FINAL_TYPE (CandorQuestionsPage, candor_questions_page, CANDOR, QUESTIONS_PAGE, AdwBin)

void candor_questions_page_build_kit (CandorQuestionsPage *self,
                                      const char          *kit_id);
