/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-question-query.h"

/**
 * candor_question_query_new:
 *
 * Returns: (transfer full): a query for the whole bank
 */
CandorQuestionQuery *
candor_question_query_new (void)
{
  return g_new0 (CandorQuestionQuery, 1);
}

/**
 * candor_question_query_copy:
 * @self: a query
 *
 * Returns: (transfer full): the same query
 */
CandorQuestionQuery *
candor_question_query_copy (const CandorQuestionQuery *self)
{
  CandorQuestionQuery *copy = g_memdup2 (self, sizeof *self);

  copy->guides = g_strdupv (self->guides);
  copy->sections = g_strdupv (self->sections);
  copy->tags = g_strdupv (self->tags);
  copy->search = g_strdup (self->search);
  return copy;
}

/**
 * candor_question_query_free:
 * @self: (transfer full) (nullable): a query
 */
void
candor_question_query_free (CandorQuestionQuery *self)
{
  if (self == NULL)
    return;
  g_strfreev (self->guides);
  g_strfreev (self->sections);
  g_strfreev (self->tags);
  g_free (self->search);
  g_free (self);
}
