/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-comparison-order.h"

#include "candor-comparison-words.h"
#include "candor-interview.h"

static int
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  gboolean use_alias = GPOINTER_TO_INT (user_data);
  g_autofree char *first = candor_comparison_words_person ((gpointer) a, use_alias);
  g_autofree char *second = candor_comparison_words_person ((gpointer) b, use_alias);

  return g_utf8_collate (first, second);
}

/* What may not be told stands last. */
static double
percent_of (gconstpointer interview)
{
  const CandorScore *score = candor_compared_interview_get_score ((gpointer) interview);

  return score != NULL && score->has_percent ? score->percent : -1;
}

static int
compare_scores (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  double first = percent_of (a);
  double second = percent_of (b);

  if (first == second)
    return compare_names (a, b, user_data);
  return first > second ? -1 : 1;
}

static int
compare_dates (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  gint64 first = candor_interview_get_started_at_us (candor_compared_interview_get_interview ((gpointer) a));
  gint64 second = candor_interview_get_started_at_us (candor_compared_interview_get_interview ((gpointer) b));

  if (first == second)
    return compare_names (a, b, user_data);
  return first < second ? -1 : 1;
}

/**
 * candor_comparison_order_new:
 * @sort: "name", "score" or "date"
 * @use_alias: whether names are aliases
 *
 * Returns: (transfer full): the order
 */
GtkSorter *
candor_comparison_order_new (const char *sort,
                             gboolean    use_alias)
{
  GCompareDataFunc compare = compare_names;

  if (g_strcmp0 (sort, "score") == 0)
    compare = compare_scores;
  else if (g_strcmp0 (sort, "date") == 0)
    compare = compare_dates;
  return GTK_SORTER (gtk_custom_sorter_new (compare, GINT_TO_POINTER (use_alias), NULL));
}
