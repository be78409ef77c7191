/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-readiness.h"

#include <string.h>

/* Two prompts are nearly the same when they share four fifths of their words (Jaccard), reckoned in whole numbers. */
#define SHARED 4
#define OF 5

/* A prompt as the sorted numbers of its words: words get their numbers in the order in which they first came. */
typedef struct
{
  char   *name;
  GArray *words;                /* of guint, sorted, each once */
} Prompt;

struct _CandorNearDuplicates
{
  GHashTable *numbers;          /* word → number */
  GHashTable *prompts_of;       /* number → GArray of indices into prompts */
  GPtrArray  *prompts;
};

static void
prompt_free (gpointer data)
{
  Prompt *prompt = data;

  g_free (prompt->name);
  g_array_unref (prompt->words);
  g_free (prompt);
}

static gboolean
is_word_char (gunichar c)
{
  return g_unichar_isalnum (c) || c == '_';
}

/* Scripts without blanks between words: each character is one. */
static gboolean
is_word_alone (gunichar c)
{
  GUnicodeScript script = g_unichar_get_script (c);

  return script == G_UNICODE_SCRIPT_HAN || script == G_UNICODE_SCRIPT_HIRAGANA ||
         script == G_UNICODE_SCRIPT_KATAKANA || script == G_UNICODE_SCRIPT_THAI;
}

static void
take_word (GHashTable *words,
           const char *start,
           const char *end)
{
  if (end > start)
    g_hash_table_add (words, g_strndup (start, end - start));
}

static GHashTable *
words_of (const char *text)
{
  GHashTable *words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *normal = g_utf8_normalize (valid, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *folded = g_utf8_casefold (normal, -1);
  const char *start = folded;

  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (is_word_char (c) && !is_word_alone (c))
        continue;
      take_word (words, start, at);
      start = g_utf8_next_char (at);
      if (is_word_alone (c))
        take_word (words, at, start);
    }
  take_word (words, start, folded + strlen (folded));
  return words;
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  guint first = *(const guint *) a;
  guint second = *(const guint *) b;

  return first < second ? -1 : first > second;
}

static guint
number_of (CandorNearDuplicates *self,
           const char           *word)
{
  gpointer number = g_hash_table_lookup (self->numbers, word);

  if (number != NULL)
    return GPOINTER_TO_UINT (number);
  g_hash_table_insert (self->numbers, g_strdup (word),
                       GUINT_TO_POINTER (g_hash_table_size (self->numbers) + 1));
  return g_hash_table_size (self->numbers);
}

static GArray *
numbers_of (CandorNearDuplicates *self,
            const char           *text)
{
  g_autoptr(GHashTable) words = words_of (text);
  GArray *numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  GHashTableIter iter;
  gpointer word;

  g_hash_table_iter_init (&iter, words);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    {
      guint number = number_of (self, word);

      g_array_append_val (numbers, number);
    }
  g_array_sort (numbers, compare_numbers);
  return numbers;
}

static guint
count_shared (GArray *words,
              GArray *others)
{
  guint n_shared = 0;
  guint i = 0, j = 0;

  while (i < words->len && j < others->len)
    {
      guint word = g_array_index (words, guint, i);
      guint other = g_array_index (others, guint, j);

      n_shared += word == other;
      i += word <= other;
      j += other <= word;
    }
  return n_shared;
}

static gboolean
are_near (GArray *words,
          GArray *others)
{
  guint n_shared, n_all;

  if (words->len == 0 || others->len == 0)
    return FALSE;
  n_shared = count_shared (words, others);
  n_all = words->len + others->len - n_shared;
  return OF * n_shared >= SHARED * n_all;
}

/* Prefix filtering: of two sets that share four fifths, each has one of the shared words among its
 * n - ceil (4 n / 5) + 1 rarest. In a sorted set of numbers given in the order of coming, the highest numbers are the
 * latest and so the rarest. */
static guint
prefix_length (GArray *words)
{
  return words->len == 0 ? 0 : words->len - (SHARED * words->len + OF - 1) / OF + 1;
}

static Prompt *
find_near (CandorNearDuplicates *self,
           GArray               *words)
{
  for (guint i = 0; i < prefix_length (words); i++)
    {
      guint word = g_array_index (words, guint, words->len - 1 - i);
      GArray *indices = g_hash_table_lookup (self->prompts_of, GUINT_TO_POINTER (word));

      for (guint n = 0; indices != NULL && n < indices->len; n++)
        {
          Prompt *prompt = g_ptr_array_index (self->prompts, g_array_index (indices, guint, n));

          if (are_near (words, prompt->words))
            return prompt;
        }
    }
  return NULL;
}

static void
index_prompt (CandorNearDuplicates *self,
              guint                 index,
              GArray               *words)
{
  for (guint i = 0; i < prefix_length (words); i++)
    {
      guint word = g_array_index (words, guint, words->len - 1 - i);
      GArray *indices = g_hash_table_lookup (self->prompts_of, GUINT_TO_POINTER (word));

      if (indices == NULL)
        {
          indices = g_array_new (FALSE, FALSE, sizeof (guint));
          g_hash_table_insert (self->prompts_of, GUINT_TO_POINTER (word), indices);
        }
      g_array_append_val (indices, index);
    }
}

/**
 * candor_near_duplicates_new:
 *
 * Returns: (transfer full): a finder that knows no prompt yet
 */
CandorNearDuplicates *
candor_near_duplicates_new (void)
{
  CandorNearDuplicates *self = g_new0 (CandorNearDuplicates, 1);

  self->numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->prompts_of = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  self->prompts = g_ptr_array_new_with_free_func (prompt_free);
  return self;
}

/**
 * candor_near_duplicates_free:
 * @self: (transfer full) (nullable): a finder
 */
void
candor_near_duplicates_free (CandorNearDuplicates *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->numbers);
  g_hash_table_unref (self->prompts_of);
  g_ptr_array_unref (self->prompts);
  g_free (self);
}

/**
 * candor_near_duplicates_add:
 * @self: a finder
 * @name: the name of a prompt
 * @prompt: its words
 *
 * Adds a prompt.
 *
 * Returns: (nullable): the name of an earlier prompt that it nearly repeats
 */
const char *
candor_near_duplicates_add (CandorNearDuplicates *self,
                            const char           *name,
                            const char           *prompt)
{
  GArray *words;
  Prompt *near, *added;

  g_return_val_if_fail (self != NULL, NULL);

  words = numbers_of (self, prompt);
  near = find_near (self, words);
  added = g_new0 (Prompt, 1);
  added->name = g_strdup (name);
  added->words = words;
  index_prompt (self, self->prompts->len, words);
  g_ptr_array_add (self->prompts, added);
  return near != NULL ? near->name : NULL;
}

/**
 * candor_prompts_are_near:
 * @prompt: a prompt
 * @other: another
 *
 * Returns: whether they share four fifths of their words
 */
gboolean
candor_prompts_are_near (const char *prompt,
                         const char *other)
{
  g_autoptr(CandorNearDuplicates) finder = candor_near_duplicates_new ();

  candor_near_duplicates_add (finder, "", prompt);
  return candor_near_duplicates_add (finder, "", other) != NULL;
}
