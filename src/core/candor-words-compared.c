/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-comparison-private.h"

#include <glib/gi18n-lib.h>

#include "candor-words.h"

/* What a comparable score covers: not what this one was asked, but what all were. */
static char *
coverage_of (CandorComparison *self)
{
  guint n_questions = candor_comparison_get_questions (self)->len;

  /* Translators: of all questions that are compared, how many were asked of all candidates: "5 of 6 asked of all" */
  return g_strdup_printf (ngettext ("%u of %u asked of all", "%u of %u asked of all", n_questions),
                          candor_comparison_count_common (self), n_questions);
}

static char *
score_of (CandorComparison        *self,
          CandorComparedInterview *row)
{
  CandorScale *scale = candor_kit_get_scale (candor_comparison_get_kit (self));
  g_autofree char *coverage = coverage_of (self);

  return candor_words_score_over (candor_compared_interview_get_score (row), candor_scale_get_min (scale),
                                  candor_scale_get_max (scale), coverage);
}

/**
 * candor_comparison_tell_score:
 * @self: a comparison
 * @row: a row of it
 *
 * Says a comparable score the one way in which the screen and all files show it (rule 4): on the kit's scale, with its
 * range even where nothing is open, and with the questions that it covers. Who is not signed yet is said, for their
 * scores may still change; while something is left to score there, the state stands alone (rule 7).
 *
 * Returns: (transfer full): "3.9 of 5 · 72 % (61–83) · 5 of 6 asked of all", or why there is no score
 */
char *
candor_comparison_tell_score (CandorComparison        *self,
                              CandorComparedInterview *row)
{
  CandorInterviewState state;
  g_autofree char *score = NULL;

  g_return_val_if_fail (CANDOR_IS_COMPARISON (self), NULL);
  g_return_val_if_fail (CANDOR_IS_COMPARED_INTERVIEW (row), NULL);

  state = candor_interview_get_state (candor_compared_interview_get_interview (row));
  if (candor_compared_interview_has_other_scale (row))
    return g_strdup (_("Another scale, so not compared"));
  if (!candor_compared_interview_is_open (row))
    return g_strdup (candor_words_state (state));
  score = score_of (self, row);
  if (state != CANDOR_INTERVIEW_STATE_FINISHED)
    return g_steal_pointer (&score);
  return g_strjoin (" · ", score, _("not signed yet"), NULL);
}
