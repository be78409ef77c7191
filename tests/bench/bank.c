/* SPDX-License-Identifier: GPL-3.0-or-later */

/* bank DATABASE: what the list of questions costs, in microseconds, a line each: from a key to the
 * first page in sight (median, 95th percentile, worst over many words, letter by letter), by filter,
 * and the whole list of ids. */

#include <malloc.h>

#include "candor-library.h"

#define FIRST_PAGE 200
#define IN_SIGHT 20

static const char * const typed[] = {
  "how does a", "tuple", "question 99", "state number", "list graph", "differ", "a case of its own", "xyz",
  "method", "zebra", "guesses about", "42", "what it cost", "_", "c++", "\xe5\x88\x97\xe8\xa1\xa8",
};

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  gint64 first = *(const gint64 *) a;
  gint64 second = *(const gint64 *) b;

  return first < second ? -1 : first > second;
}

/* What is in sight is loaded, as the rows of the screen do. */
static gint64
time_page (CandorLibrary             *library,
           const CandorQuestionQuery *query)
{
  gint64 from_us = g_get_monotonic_time ();
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) page = candor_library_query_questions (library, query, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < MIN (g_list_model_get_n_items (page), IN_SIGHT); i++)
    {
      g_autoptr(CandorQuestion) question = g_list_model_get_item (page, i);

      g_assert_nonnull (candor_question_get_headline (question));
    }
  return g_get_monotonic_time () - from_us;
}

static void
print (const char *name,
       GArray     *times_us)
{
  g_array_sort (times_us, compare_times);
  g_print ("%s %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n", name,
           g_array_index (times_us, gint64, times_us->len / 2),
           g_array_index (times_us, gint64, times_us->len * 95 / 100),
           g_array_index (times_us, gint64, times_us->len - 1));
}

static void
time_search (CandorLibrary *library)
{
  g_autoptr(GArray) times_us = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint n = 0; n < G_N_ELEMENTS (typed); n++)
    for (const char *at = g_utf8_next_char (typed[n]);; at = g_utf8_next_char (at))
      {
        g_autoptr(CandorQuestionQuery) query = candor_question_query_new ();
        gint64 took_us;

        query->search = g_strndup (typed[n], at - typed[n]);
        query->limit = FIRST_PAGE;
        took_us = time_page (library, query);
        g_array_append_val (times_us, took_us);
        if (*at == '\0')
          break;
      }
  print ("search", times_us);
}

static void
time_filter (CandorLibrary *library)
{
  g_autoptr(GArray) times_us = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < 60; i++)
    {
      g_autoptr(CandorQuestionQuery) query = candor_question_query_new ();
      g_autofree char *section = g_strdup_printf ("many/s%u", i);
      const char *sections[] = { section, NULL };
      gint64 took_us;

      query->sections = g_strdupv ((char **) sections);
      query->difficulties = 1u << (CANDOR_DIFFICULTY_EASY + i % 3);
      query->limit = FIRST_PAGE;
      took_us = time_page (library, query);
      g_array_append_val (times_us, took_us);
    }
  print ("filter", times_us);
}

static void
time_list (CandorLibrary *library)
{
  g_autoptr(GArray) times_us = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr(CandorQuestionQuery) query = candor_question_query_new ();
  g_autoptr(GListModel) kept = NULL;
  size_t before, after;

  for (guint i = 0; i < 15; i++)
    {
      gint64 took_us = time_page (library, query);

      g_array_append_val (times_us, took_us);
    }
  print ("list", times_us);
  before = mallinfo2 ().uordblks + mallinfo2 ().hblkhd;
  kept = candor_library_query_questions (library, query, NULL);
  after = mallinfo2 ().uordblks + mallinfo2 ().hblkhd;
  g_print ("bytes %.1f %u\n", (double) (after - before) / MAX (g_list_model_get_n_items (kept), 1),
           g_list_model_get_n_items (kept));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorLibrary) library = NULL;

  g_assert_cmpint (argc, ==, 2);
  library = candor_library_open (argv[1], &error);
  g_assert_no_error (error);
  time_search (library);
  time_filter (library);
  time_list (library);
  return 0;
}
