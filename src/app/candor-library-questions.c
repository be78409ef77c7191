/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

#include "candor-question-list.h"

/**
 * candor_library_query_questions:
 * @self: a library
 * @query: what is asked for
 * @error: return location for an error
 *
 * Lists the questions that answer to @query. The list holds ids and loads a question when it is
 * asked for; it follows the changes of the bank.
 *
 * Returns: (transfer full) (nullable): a list of #CandorQuestion
 */
GListModel *
candor_library_query_questions (CandorLibrary             *self,
                                const CandorQuestionQuery *query,
                                GError                   **error)
{
  return candor_question_list_new (self, query, error);
}

/**
 * candor_library_count_questions:
 * @self: a library
 * @query: what is asked for
 * @facets: (out): the counts
 * @error: return location for an error
 *
 * Counts what answers to @query: in all, and by difficulty as if none were asked for.
 *
 * Returns: whether it could be counted
 */
gboolean
candor_library_count_questions (CandorLibrary             *self,
                                const CandorQuestionQuery *query,
                                CandorFacets              *facets,
                                GError                   **error)
{
  CandorQuestionCounts counts = { 0 };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (query != NULL && facets != NULL, FALSE);

  if (!candor_question_table_count (candor_library_get_reader (self), query, &counts, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (facets->by_difficulty); i++)
    facets->by_difficulty[i] = counts.by_difficulty[i];
  facets->total = counts.total;
  return TRUE;
}

/**
 * candor_library_list_tags:
 * @self: a library
 *
 * Lists the tags in use, sorted.
 *
 * Returns: (transfer full): the tags, empty when they cannot be read
 */
GStrv
candor_library_list_tags (CandorLibrary *self)
{
  GStrv tags;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);

  tags = candor_question_table_tags (candor_library_get_reader (self), NULL);
  return tags != NULL ? tags : g_new0 (char *, 1);
}

/**
 * candor_library_load_question:
 * @self: a library
 * @id: "GUIDE/ID", or an id that only one guide has
 * @error: return location for an error
 *
 * Loads a question of the bank, a retired one too.
 *
 * Returns: (transfer full) (nullable): the question; NOT_FOUND, or AMBIGUOUS with the guides that
 *   have it
 */
CandorQuestion *
candor_library_load_question (CandorLibrary *self,
                              const char    *id,
                              GError       **error)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return candor_question_table_load (candor_library_get_reader (self), id, error);
}
