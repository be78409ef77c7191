/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-enums.h"

/* The word list of a language. It is part of the program, read once and never freed. */
typedef struct _CandorNoteWords CandorNoteWords;

typedef struct
{
  GStrv              words;         /* folded */
  guint              n_words;
  gboolean           is_prefix;     /* the last word may go on */
  gboolean           is_exception;  /* what is never meant */
  CandorNoteCategory category;
} CandorNotePhrase;

const CandorNoteWords *candor_note_words_of    (const char            *language);  /* NULL: there is none */
GPtrArray             *candor_note_words_from  (const CandorNoteWords *self,       /* borrowed, nullable */
                                                const char            *word);
char                  *candor_note_words_fold  (const char            *text,
                                                gssize                 length);
gboolean               candor_note_words_is_letter (gunichar c);
