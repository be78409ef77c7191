/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-enums.h"

/* Looks for words in a note that are unfair to the candidate, or say nothing that somebody else could check.
 * It knows words, not meanings: it points and explains, and what to do about it is the writer's. */
typedef struct _CandorNoteCheck CandorNoteCheck;

typedef struct
{
  guint              start;     /* in characters */
  guint              end;       /* behind the last one */
  CandorNoteCategory category;
} CandorNoteFinding;

CandorNoteCheck *candor_note_check_new   (const char * const *languages);  /* "de_AT.UTF-8" finds "de" */
CandorNoteCheck *candor_note_check_ref   (CandorNoteCheck *self);
void             candor_note_check_unref (CandorNoteCheck *self);
GArray          *candor_note_check_text  (CandorNoteCheck *self,            /* of CandorNoteFinding */
                                          const char      *text);
char            *candor_note_explain     (CandorNoteCategory category,
                                          const char        *word);

/* What somebody said, word for word: such a line begins with a quotation mark, a time before it aside. */
gboolean         candor_line_is_quote    (const char *line);
gboolean         candor_line_has_time    (const char *line);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorNoteCheck, candor_note_check_unref)
