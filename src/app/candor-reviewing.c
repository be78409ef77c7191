/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-reviewing.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-library-private.h"

/**
 * candor_library_review:
 * @self: a library
 * @comparison: a comparison
 * @question: a question of it, from 0
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): all answers to it; RANGE
 */
CandorReview *
candor_library_review (CandorLibrary    *self,
                       CandorComparison *comparison,
                       guint             question,
                       GError          **error)
{
  g_autoptr(GPtrArray) seconds = NULL;
  CandorKit *kit;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self) && CANDOR_IS_COMPARISON (comparison), NULL);

  kit = candor_comparison_get_kit (comparison);
  if (question >= candor_comparison_get_questions (comparison)->len)
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE,
                   _("There is no question %u in the kit “%s”: it has %u. Choose a position from 1 on."), question + 1,
                   candor_kit_get_name (kit), candor_comparison_get_questions (comparison)->len);
      return NULL;
    }
  seconds = candor_second_score_table_list (candor_library_get_reader (self), candor_kit_get_id (kit), error);
  return seconds != NULL ? candor_review_new (comparison, question, seconds) : NULL;
}

static gboolean
put_cb (CandorSql *sql,
        gpointer   data,
        GError   **error)
{
  return candor_second_score_table_put (sql, data, error);
}

static gboolean
check_score (CandorReview *review,
             int           score,
             GError      **error)
{
  CandorScale *scale = candor_review_get_scale (review);

  if (score == 0 || candor_scale_contains (scale, score))
    return TRUE;
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE,
               _("“%d” is not on the scale that was scored on, which goes from %d to %d."), score,
               candor_scale_get_min (scale), candor_scale_get_max (scale));
  return FALSE;
}

/**
 * candor_library_score_again:
 * @self: a library
 * @review: all answers to a question
 * @interview_id: whose answer, or a unique prefix
 * @score: the second score; 0 takes it back
 * @error: return location for an error
 *
 * Writes down a second score. The first stays, and so do the scorecard and all that is computed from it.
 *
 * Returns: %FALSE with RANGE, NOT_FOUND or AMBIGUOUS
 */
gboolean
candor_library_score_again (CandorLibrary *self,
                            CandorReview  *review,
                            const char    *interview_id,
                            int            score,
                            GError       **error)
{
  g_autofree char *id = NULL;
  CandorReviewAnswer *answer;
  CandorSecondScore *second;
  gboolean is_written;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self) && CANDOR_IS_REVIEW (review), FALSE);

  id = candor_interview_table_find (candor_library_get_reader (self), interview_id, error);
  if (id == NULL || !check_score (review, score, error))
    return FALSE;
  answer = candor_review_find (review, id);
  if (answer == NULL)
    {
      g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND,
                           _("This interview has no answer to the question that may be told."));
      return FALSE;
    }
  second = candor_second_score_new (id, candor_response_get_position (answer->response), score, g_get_real_time ());
  is_written = candor_library_run (self, put_cb, second, CANDOR_CHANGES_NONE, error);
  candor_second_score_free (second);
  if (is_written)
    answer->second = score;
  return is_written;
}
