/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-note-check.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "candor-note-words.h"

struct _CandorNoteCheck
{
  gatomicrefcount ref_count;
  GPtrArray      *lists;            /* of const CandorNoteWords */
};

/* A word of the text that is looked at. */
typedef struct
{
  char    *folded;
  guint    start;                   /* in characters */
  guint    end;
  gboolean goes_on;                 /* a blank, hyphen or apostrophe at most lies before it */
} Word;

static void
word_clear (gpointer data)
{
  g_free (((Word *) data)->folded);
}

static gboolean
is_joint (gunichar c)
{
  return c == ' ' || c == 0xa0 || c == '-' || c == 0x2010 || c == 0x2011 || c == '\'' || c == 0x2019;
}

static GArray *
words_of (const char *line,
          const char *line_end,
          guint       offset)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (Word));
  gboolean goes_on = FALSE;
  const char *at = line;

  g_array_set_clear_func (words, word_clear);
  while (at < line_end)
    {
      const char *start = at;
      Word word = { NULL, offset, offset, goes_on };

      for (; at < line_end && candor_note_words_is_letter (g_utf8_get_char (at)); word.end++)
        at = g_utf8_next_char (at);
      offset = word.end;
      goes_on = at > start;
      if (at > start)
        {
          word.folded = candor_note_words_fold (start, at - start);
          g_array_append_val (words, word);
        }
      for (; at < line_end && !candor_note_words_is_letter (g_utf8_get_char (at)); offset++)
        {
          goes_on = goes_on && is_joint (g_utf8_get_char (at));
          at = g_utf8_next_char (at);
        }
    }
  return words;
}

static gboolean
matches (const CandorNotePhrase *phrase,
         GArray                 *words,
         guint                   first)
{
  if (first + phrase->n_words > words->len)
    return FALSE;
  for (guint i = 0; i < phrase->n_words; i++)
    {
      const Word *word = &g_array_index (words, Word, first + i);
      gboolean may_go_on = phrase->is_prefix && i + 1 == phrase->n_words;

      if (i > 0 && !word->goes_on)
        return FALSE;
      if (may_go_on ? !g_str_has_prefix (word->folded, phrase->words[i])
                    : !g_str_equal (word->folded, phrase->words[i]))
        return FALSE;
    }
  return TRUE;
}

/* Of phrases as long as each other, what is never meant wins. */
static gboolean
is_better (const CandorNotePhrase *phrase,
           const CandorNotePhrase *best)
{
  return best == NULL || phrase->n_words > best->n_words ||
         (phrase->n_words == best->n_words && phrase->is_exception);
}

static const CandorNotePhrase *
phrase_at (CandorNoteCheck *self,
           GArray          *words,
           guint            first)
{
  const char *folded = g_array_index (words, Word, first).folded;
  const CandorNotePhrase *best = NULL;

  for (guint list = 0; list < self->lists->len; list++)
    {
      GPtrArray *phrases = candor_note_words_from (self->lists->pdata[list], folded);

      for (guint i = 0; phrases != NULL && i < phrases->len; i++)
        if (is_better (phrases->pdata[i], best) && matches (phrases->pdata[i], words, first))
          best = phrases->pdata[i];
    }
  return best;
}

/* What the candidate said themselves is no judgement of ours; of what protects them it is still better not written down. */
static gboolean
counts (const CandorNotePhrase *phrase,
        gboolean                is_quote)
{
  return !phrase->is_exception && (!is_quote || phrase->category == CANDOR_NOTE_CATEGORY_PROTECTED);
}

static void
check_line (CandorNoteCheck *self,
            const char      *line,
            const char      *line_end,
            guint            offset,
            GArray          *findings)
{
  g_autoptr(GArray) words = words_of (line, line_end, offset);
  gboolean is_quote = candor_line_is_quote (line);
  guint n = 0;

  while (n < words->len)
    {
      const CandorNotePhrase *phrase = phrase_at (self, words, n);
      guint n_words = phrase != NULL ? phrase->n_words : 1;

      if (phrase != NULL && counts (phrase, is_quote))
        {
          CandorNoteFinding finding = {
            g_array_index (words, Word, n).start,
            g_array_index (words, Word, n + n_words - 1).end,
            phrase->category,
          };

          g_array_append_val (findings, finding);
        }
      n += n_words;
    }
}

/**
 * candor_note_check_new:
 * @languages: locale names such as "de_AT.UTF-8" or "de", until %NULL; the best first
 *
 * Makes a check of notes in these languages. Those without a word list are passed over.
 *
 * Returns: (transfer full): the check
 */
CandorNoteCheck *
candor_note_check_new (const char * const *languages)
{
  CandorNoteCheck *self = g_new0 (CandorNoteCheck, 1);

  g_return_val_if_fail (languages != NULL, NULL);

  g_atomic_ref_count_init (&self->ref_count);
  self->lists = g_ptr_array_new ();
  for (guint i = 0; languages[i] != NULL; i++)
    {
      g_autofree char *language = g_strndup (languages[i], strcspn (languages[i], "_.@-"));
      gconstpointer words = candor_note_words_of (language);

      if (words != NULL && !g_ptr_array_find (self->lists, words, NULL))
        g_ptr_array_add (self->lists, (gpointer) words);
    }
  return self;
}

/**
 * candor_note_check_ref:
 * @self: a check
 *
 * Returns: (transfer full): the check
 */
CandorNoteCheck *
candor_note_check_ref (CandorNoteCheck *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * candor_note_check_unref:
 * @self: (transfer full): a check
 */
void
candor_note_check_unref (CandorNoteCheck *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_ptr_array_unref (self->lists);
  g_free (self);
}

/**
 * candor_note_check_text:
 * @self: a check
 * @text: a note, an answer, or whole lines of one
 *
 * Looks for words that somebody may stumble over. Words are whole words, upper and lower case are the same, accents
 * are not. Where several phrases fit the longest counts.
 *
 * Returns: (transfer full) (element-type CandorNoteFinding): what was found, in the order of the text
 */
GArray *
candor_note_check_text (CandorNoteCheck *self,
                        const char      *text)
{
  GArray *findings = g_array_new (FALSE, FALSE, sizeof (CandorNoteFinding));
  guint offset = 0;

  g_return_val_if_fail (self != NULL, findings);
  g_return_val_if_fail (text != NULL, findings);

  while (*text != '\0')
    {
      const char *line_end = text + strcspn (text, "\n");

      check_line (self, text, line_end, offset, findings);
      offset += g_utf8_strlen (text, line_end - text) + 1;
      text = *line_end == '\0' ? line_end : line_end + 1;
    }
  return findings;
}

/**
 * candor_note_explain:
 * @category: what a word is about
 * @word: the word, as it was written
 *
 * Returns: (transfer full): a sentence that says why it stands out, and what to write in its place
 */
char *
candor_note_explain (CandorNoteCategory category,
                     const char        *word)
{
  static const char * const sentences[] = {
    /* Translators: %s is a word of a note about a candidate */
    N_("“%s” says who somebody is. Write what was said about the job."),
    /* Translators: %s is a word of a note about a candidate */
    N_("“%s” says how somebody looks. Write what was said about the job."),
    /* Translators: %s is a word of a note about a candidate */
    N_("“%s” says something about family. Write what was said about the job."),
    /* Translators: %s is a word of a note about a candidate */
    N_("“%s” says something about health. Write what was said about the job."),
    /* Translators: %s is a word of a note about a candidate */
    N_("“%s” is a verdict. Write what they said or did."),
  };

  g_return_val_if_fail (category < G_N_ELEMENTS (sentences), NULL);
  g_return_val_if_fail (word != NULL, NULL);

  return g_strdup_printf (_(sentences[category]), word);
}
