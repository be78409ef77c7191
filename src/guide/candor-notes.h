/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-question.h"

/* All that helps to score an answer, as one piece of Markdown under labels, for formats that have
 * but one place for it. */
char *candor_notes_write (CandorQuestion *question);            /* (transfer full): "" when there is nothing */
/* What stands under no label are key points. */
void  candor_notes_read  (CandorQuestion *question,
                          const char     *markdown);
