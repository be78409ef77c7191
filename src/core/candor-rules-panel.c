/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-rules.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"

static gboolean
refuse (GError    **error,
        CandorError code,
        const char *message)
{
  g_set_error_literal (error, CANDOR_ERROR, code, message);
  return FALSE;
}

static gboolean
check_score (CandorMeeting *meeting,
             int            score,
             GError       **error)
{
  CandorScale *scale = candor_meeting_get_scale (meeting);

  if (scale != NULL && candor_scale_contains (scale, score))
    return TRUE;
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE,
               _("“%d” is not on the scale that was scored on, which goes from %d to %d."), score,
               scale != NULL ? candor_scale_get_min (scale) : 0, scale != NULL ? candor_scale_get_max (scale) : 0);
  return FALSE;
}

/**
 * candor_rules_check_consensus:
 * @meeting: the scorecards of a candidate
 * @digest: a question
 * @score: what the panel settled on
 * @reason: (nullable): one sentence why
 * @error: return location for an error
 *
 * Rule 11: a consensus comes after the scorecards, is about a question that two or more scored, and says why.
 *
 * Returns: %FALSE with STATE, NOT_FOUND, RANGE or INVALID
 */
gboolean
candor_rules_check_consensus (CandorMeeting *meeting,
                              const char    *digest,
                              int            score,
                              const char    *reason,
                              GError       **error)
{
  const CandorMeetingRow *row;
  g_autofree char *stripped = g_strstrip (g_strdup (reason != NULL ? reason : ""));

  g_return_val_if_fail (CANDOR_IS_MEETING (meeting) && digest != NULL, FALSE);

  row = candor_meeting_find_row (meeting, digest);
  if (candor_meeting_count_waiting (meeting) > 0)
    return refuse (error, CANDOR_ERROR_STATE,
                   _("Your own scorecard is not signed yet. Sign it first: a colleague’s would sway it."));
  if (row == NULL)
    return refuse (error, CANDOR_ERROR_NOT_FOUND, _("This question is in no signed scorecard of the candidate."));
  if (row->part != CANDOR_MEETING_JOINED)
    return refuse (error, CANDOR_ERROR_STATE,
                   _("Fewer than two have scored this question, so there is nothing to settle."));
  if (stripped[0] == '\0')
    return refuse (error, CANDOR_ERROR_INVALID, _("Say in a sentence why the panel settled on this score."));
  return check_score (meeting, score, error);
}
