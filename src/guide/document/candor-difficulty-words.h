/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-enums.h"

/* How hard a document says its questions are: signs, words and levels, folded to three. */

CandorDifficulty candor_difficulty_of_word    (const char *text);       /* all of it: "Senior", "L2", "🟡" */
/* A mark at either end of a title: "🟢 …", "… (Junior)", "[L3] …"; it is taken off. */
CandorDifficulty candor_difficulty_take       (char      **title);
/* The title of a section that holds nothing else: "Basic Python questions"; topic words are those
 * of the guide's own title. */
CandorDifficulty candor_difficulty_of_section (const char *title,
                                               const char *guide_title);
