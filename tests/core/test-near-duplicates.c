/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-readiness.h"

static void
test_pairs (void)
{
  static const struct
  {
    const char *prompt;
    const char *other;
    gboolean    near;
  } pairs[] = {
    { "What is a list?", "what is a LIST", TRUE },
    { "What is a list in Python today?", "What is a tuple in Python today?", FALSE },
    { "a b c d e f g h i", "a b c d e f g h x", TRUE },
    { "a b c d", "a b c x", FALSE },
    { "Was ist ein Schlüssel?", "was ist ein SCHLÜSSEL", TRUE },
    { "列表和元组有什么区别", "列表和元组有何区别", FALSE },
    { "列表和元组有什么区别", "列表和元组有什么区别？", TRUE },
    { "", "", FALSE },
    { "???", "!!!", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_assert_cmpint (candor_prompts_are_near (pairs[i].prompt, pairs[i].other), ==,
                       pairs[i].near);
      g_assert_cmpint (candor_prompts_are_near (pairs[i].other, pairs[i].prompt), ==,
                       pairs[i].near);
    }
}

static char *
random_prompt (GRand *rand)
{
  GString *prompt = g_string_new (NULL);
  guint n_words = g_rand_int_range (rand, 1, 12);

  for (guint i = 0; i < n_words; i++)
    g_string_append_printf (prompt, "w%d ", g_rand_int_range (rand, 0, 14));
  return g_string_free (prompt, FALSE);
}

static GHashTable *
set_of (const char *prompt)
{
  GHashTable *set = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto(GStrv) words = g_strsplit (prompt, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (words[i][0] != '\0')
      g_hash_table_add (set, g_strdup (words[i]));
  return set;
}

/* The definition, word by word. */
static gboolean
are_near (const char *prompt,
          const char *other)
{
  g_autoptr(GHashTable) set = set_of (prompt);
  g_autoptr(GHashTable) others = set_of (other);
  GHashTableIter iter;
  gpointer word;
  guint n_shared = 0;

  g_hash_table_iter_init (&iter, set);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    n_shared += g_hash_table_contains (others, word);
  return n_shared >= 0.8 * (g_hash_table_size (set) + g_hash_table_size (others) - n_shared);
}

/* The index finds a near one exactly when there is one. */
static void
test_index (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (3);
  g_autoptr(CandorNearDuplicates) finder = candor_near_duplicates_new ();
  g_autoptr(GPtrArray) prompts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < 600; i++)
    {
      char *prompt = random_prompt (rand);
      gboolean expected = FALSE;

      for (guint n = 0; n < prompts->len; n++)
        expected |= are_near (prompt, g_ptr_array_index (prompts, n));
      g_assert_cmpint (candor_near_duplicates_add (finder, prompt, prompt) != NULL, ==, expected);
      g_ptr_array_add (prompts, prompt);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/near-duplicates/pairs", test_pairs);
  g_test_add_func ("/near-duplicates/index", test_index);
  return g_test_run ();
}
