/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-note-words.h"

#include <gio/gio.h>
#include <string.h>

#include "candor-enum-types.h"
#include "candor-note-check-resources.h"

#define FOLDER "/io/github/candor/Candor/note-check/"

struct _CandorNoteWords
{
  GHashTable *phrases;          /* first character → GPtrArray of CandorNotePhrase */
};

static void
phrase_free (gpointer data)
{
  CandorNotePhrase *phrase = data;

  g_strfreev (phrase->words);
  g_free (phrase);
}

static GStrv
split_words (const char *text)
{
  g_autoptr(GStrvBuilder) words = g_strv_builder_new ();
  const char *start = text;

  for (const char *at = text;; at = g_utf8_next_char (at))
    {
      if (candor_note_words_is_letter (g_utf8_get_char (at)))
        continue;
      if (at > start)
        {
          g_autofree char *word = candor_note_words_fold (start, at - start);

          g_strv_builder_add (words, word);
        }
      if (*at == '\0')
        return g_strv_builder_end (words);
      start = g_utf8_next_char (at);
    }
}

static void
add_phrase (CandorNoteWords   *self,
            const char        *line,
            CandorNoteCategory category)
{
  CandorNotePhrase *phrase = g_new0 (CandorNotePhrase, 1);
  GPtrArray *phrases;
  gpointer key;

  phrase->is_exception = line[0] == '!';
  phrase->is_prefix = g_str_has_suffix (line, "*");
  phrase->category = category;
  phrase->words = split_words (line);
  phrase->n_words = g_strv_length (phrase->words);
  g_assert (phrase->n_words > 0);

  key = GUINT_TO_POINTER (g_utf8_get_char (phrase->words[0]));
  phrases = g_hash_table_lookup (self->phrases, key);
  if (phrases == NULL)
    {
      phrases = g_ptr_array_new_with_free_func (phrase_free);
      g_hash_table_insert (self->phrases, key, phrases);
    }
  g_ptr_array_add (phrases, phrase);
}

static CandorNoteCategory
category_of (const char *heading)
{
  g_autofree char *nick = g_strndup (heading + 1, strcspn (heading + 1, "]"));
  int category = 0;

  if (!candor_enum_from_nick (CANDOR_TYPE_NOTE_CATEGORY, nick, &category))
    g_assert_not_reached ();
  return category;
}

/* That a list is there and good is our own doing. */
static CandorNoteWords *
read_words (GBytes *bytes)
{
  CandorNoteWords *self = g_new0 (CandorNoteWords, 1);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  CandorNoteCategory category = CANDOR_NOTE_CATEGORY_PROTECTED;

  self->phrases = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; lines[i] != NULL; i++)
    if (lines[i][0] == '[')
      category = category_of (lines[i]);
    else if (lines[i][0] != '\0' && lines[i][0] != '#')
      add_phrase (self, lines[i], category);
  return self;
}

static CandorNoteWords *
load_words (const char *language)
{
  g_autofree char *path = g_strconcat (FOLDER, language, ".txt", NULL);
  /* The getter keeps the linker from dropping the resource. */
  g_autoptr(GBytes) bytes =
    g_resource_lookup_data (candor_note_check_get_resource (), path, 0, NULL);

  return bytes != NULL ? read_words (bytes) : NULL;
}

/*
 * candor_note_words_of:
 * @language: such as "de"
 *
 * Returns: (nullable): the list, or %NULL when that language has none
 */
const CandorNoteWords *
candor_note_words_of (const char *language)
{
  static GMutex mutex;
  static GHashTable *lists = NULL;
  g_autoptr(GMutexLocker) locker = g_mutex_locker_new (&mutex);
  CandorNoteWords *words;

  if (lists == NULL)
    lists = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (!g_hash_table_lookup_extended (lists, language, NULL, (gpointer *) &words))
    {
      words = load_words (language);
      g_hash_table_insert (lists, g_strdup (language), words);
    }
  return words;
}

/*
 * candor_note_words_from:
 * @self: a list
 * @word: a word, folded
 *
 * Returns: (nullable) (element-type CandorNotePhrase): phrases that begin with the same letter
 */
GPtrArray *
candor_note_words_from (const CandorNoteWords *self,
                        const char            *word)
{
  return g_hash_table_lookup (self->phrases, GUINT_TO_POINTER (g_utf8_get_char (word)));
}

/*
 * candor_note_words_fold:
 * @text: a word
 * @length: its bytes
 *
 * Returns: (transfer full): the word in one case, its accents composed and kept
 */
char *
candor_note_words_fold (const char *text,
                        gssize      length)
{
  g_autofree char *normal = g_utf8_normalize (text, length, G_NORMALIZE_DEFAULT_COMPOSE);

  return g_utf8_casefold (normal, -1);
}

/*
 * candor_note_words_is_letter:
 * @c: a character
 *
 * Returns: whether it belongs to a word
 */
gboolean
candor_note_words_is_letter (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}
