/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

/* A text that a candidate's copy tells, and that may be left out of it because it speaks of somebody else (rule 15):
 * a field with all that became of it later. */
typedef struct
{
  char *id;                     /* "3.answer", "summary" */
  char *title;                  /* "Question 3: Answer", translated */
  char *text;
} CandorPassage;

CandorPassage *candor_passage_new  (const char *id,
                                    const char *title,
                                    const char *text);
void           candor_passage_free (CandorPassage *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorPassage, candor_passage_free)
