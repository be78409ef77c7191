/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-comparison-words.h"

#include <glib/gi18n.h>

#include "candor-interview.h"

/**
 * candor_comparison_words_person:
 * @interview: a row of a comparison
 * @use_alias: whether an alias is asked for
 *
 * Returns: (transfer full): under which name the candidate stands
 */
char *
candor_comparison_words_person (CandorComparedInterview *interview,
                                gboolean                 use_alias)
{
  CandorCandidate *candidate = candor_interview_get_candidate (candor_compared_interview_get_interview (interview));

  return candidate != NULL ? candor_candidate_tell_name (candidate, use_alias) : g_strdup ("");
}

/**
 * candor_comparison_words_facts:
 * @comparison: a comparison
 * @interview: a row of it
 *
 * Returns: (transfer full): the score, and the version of the kit where there are several
 */
char *
candor_comparison_words_facts (CandorComparison        *comparison,
                               CandorComparedInterview *interview)
{
  g_autofree char *score = candor_comparison_tell_score (comparison, interview);
  CandorKit *kit = candor_interview_get_kit (candor_compared_interview_get_interview (interview));

  if (!candor_comparison_has_versions (comparison))
    return g_steal_pointer (&score);
  /* Translators: the score, the version of a kit */
  return g_strdup_printf (_("%s · Version %d"), score, candor_kit_get_version (kit));
}

static const char *
state_words (CandorCellState state)
{
  switch (state)
    {
    case CANDOR_CELL_NOT_ASKED:
      return _("not asked");
    case CANDOR_CELL_UNRATED:
      return _("not scored");
    case CANDOR_CELL_NOT_APPLICABLE:
      return _("not applicable");
    case CANDOR_CELL_NOT_COUNTED:
      return _("not counted");
    case CANDOR_CELL_SCORED:
    case CANDOR_CELL_ABSENT:
    default:
      return _("not in the kit");
    }
}

static void
add_cell (GString          *words,
          guint             number,
          const CandorCell *cell)
{
  if (cell->state == CANDOR_CELL_SCORED)
    /* Translators: the number of a question and its score */
    g_string_append_printf (words, _(", question %u: %d"), number, cell->score);
  else
    /* Translators: the number of a question and why it has no score */
    g_string_append_printf (words, _(", question %u: %s"), number, state_words (cell->state));
}

/**
 * candor_comparison_words_row:
 * @comparison: a comparison
 * @interview: a row of it
 * @use_alias: whether an alias is asked for
 *
 * Returns: (transfer full): who, the score, then each question
 */
char *
candor_comparison_words_row (CandorComparison        *comparison,
                             CandorComparedInterview *interview,
                             gboolean                 use_alias)
{
  g_autofree char *person = candor_comparison_words_person (interview, use_alias);
  g_autofree char *facts = candor_comparison_words_facts (comparison, interview);
  g_autoptr(GString) words = g_string_new (person);

  g_string_append_printf (words, ", %s", facts);
  if (candor_compared_interview_is_open (interview))
    for (guint i = 0; i < candor_comparison_get_questions (comparison)->len; i++)
      add_cell (words, i + 1, candor_compared_interview_get_cell (interview, i));
  return g_string_free (g_steal_pointer (&words), FALSE);
}

/**
 * candor_comparison_words_cell:
 * @comparison: a comparison
 * @interview: a row of it
 * @question: a question, from 0
 * @use_alias: whether an alias is asked for
 *
 * Returns: (transfer full): who, how this question went and what it is
 */
char *
candor_comparison_words_cell (CandorComparison        *comparison,
                              CandorComparedInterview *interview,
                              guint                    question,
                              gboolean                 use_alias)
{
  const CandorComparedQuestion *column = candor_comparison_get_questions (comparison)->pdata[question];
  g_autofree char *person = candor_comparison_words_person (interview, use_alias);
  g_autoptr(GString) words = g_string_new (person);

  if (!candor_compared_interview_is_open (interview))
    return candor_comparison_words_row (comparison, interview, use_alias);
  add_cell (words, question + 1, candor_compared_interview_get_cell (interview, question));
  g_string_append_printf (words, ", %s", candor_question_get_headline (column->question));
  return g_string_free (g_steal_pointer (&words), FALSE);
}

/**
 * candor_comparison_words_column:
 * @comparison: a comparison
 * @question: a question, from 0
 *
 * Returns: (transfer full): its number, how it was scored, and its words, which may be many
 */
char *
candor_comparison_words_column (CandorComparison *comparison,
                                guint             question)
{
  const CandorComparedQuestion *column = candor_comparison_get_questions (comparison)->pdata[question];
  g_autofree char *facts = candor_comparison_words_question (column);

  /* Translators: the number of a question, how it was scored, its words */
  return g_strdup_printf (_("Question %u · %s · %s"), question + 1, facts,
                          candor_question_get_headline (column->question));
}

/**
 * candor_comparison_words_question:
 * @question: a question of a comparison
 *
 * Returns: (transfer full): how it was scored, and whether that is in the score
 */
char *
candor_comparison_words_question (const CandorComparedQuestion *question)
{
  g_autofree char *mean = NULL;

  if (question->n_scored == 0)
    mean = g_strdup (_("Never scored"));
  else
    mean = g_strdup_printf (ngettext ("%.1f on average of %u score", "%.1f on average of %u scores", question->n_scored),
                            question->mean, question->n_scored);
  return question->is_common ? g_steal_pointer (&mean)
                             : g_strjoin (" · ", mean, _("not asked of all, so not in the score"), NULL);
}

/**
 * candor_comparison_words_scope:
 * @comparison: a comparison
 *
 * Returns: (transfer full): how many are compared, on what
 */
char *
candor_comparison_words_scope (CandorComparison *comparison)
{
  guint n_people = g_list_model_get_n_items (candor_comparison_get_interviews (comparison));
  guint n_questions = candor_comparison_get_questions (comparison)->len;
  g_autofree char *people = g_strdup_printf (ngettext ("%u candidate", "%u candidates", n_people), n_people);

  if (candor_comparison_count_common (comparison) == 0)
    /* Translators: %s is "12 candidates" */
    return g_strdup_printf (_("%s. No question was asked of all of them, so there is no score to compare."), people);
  /* Translators: %s is "12 candidates"; then how many questions all were asked, of how many */
  return g_strdup_printf (_("%s, scored on the %u of %u questions that all were asked."), people,
                          candor_comparison_count_common (comparison), n_questions);
}

/* Versions count from 1: how many were asked each. (transfer full) */
static GArray *
count_versions (CandorComparison *comparison)
{
  GListModel *rows = candor_comparison_get_interviews (comparison);
  GArray *counts = g_array_new (FALSE, TRUE, sizeof (guint));

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr(CandorComparedInterview) row = g_list_model_get_item (rows, i);
      CandorKit *kit = candor_interview_get_kit (candor_compared_interview_get_interview (row));
      guint version = (guint) MAX (candor_kit_get_version (kit), 0);

      if (counts->len <= version)
        g_array_set_size (counts, version + 1);
      g_array_index (counts, guint, version)++;
    }
  return counts;
}

/**
 * candor_comparison_words_versions:
 * @comparison: a comparison
 *
 * Returns: (transfer full): how many were asked which version of the kit
 */
char *
candor_comparison_words_versions (CandorComparison *comparison)
{
  g_autoptr(GArray) counts = count_versions (comparison);
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint version = 0; version < counts->len; version++)
    {
      guint n = g_array_index (counts, guint, version);

      if (n == 0)
        continue;
      g_string_append (words, words->len > 0 ? " · " : "");
      /* Translators: the version of a kit, how many were asked it */
      g_string_append_printf (words, ngettext ("Version %u of the kit: %u candidate",
                                               "Version %u of the kit: %u candidates", n), version, n);
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}
