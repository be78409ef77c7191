/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-rules.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "candor-enum-types.h"
#include "candor-error.h"
#include "candor-words.h"

/* A spare question is owed where it stands in for a required one, which is not owed any more. */
static gboolean
counts (CandorInterview *interview,
        CandorResponse  *response)
{
  guint position = candor_response_get_position (response);
  CandorResponse *place = candor_interview_get_place (interview, position);

  return candor_response_get_requirement (place) == CANDOR_REQUIREMENT_REQUIRED &&
         !candor_interview_is_replaced (interview, position) &&
         !candor_response_is_ad_hoc (response) && candor_response_get_void_reason (response) == NULL;
}

static gboolean
is_settled (CandorResponse *response)
{
  if (candor_response_get_rating (response) == CANDOR_RATING_SCORED ||
      candor_response_get_rating (response) == CANDOR_RATING_NA)
    return TRUE;
  /* What was left out for lack of time has its reason, too. */
  return candor_response_get_state (response) != CANDOR_RESPONSE_STATE_ASKED &&
         candor_response_get_skip_reason (response) != CANDOR_SKIP_REASON_NONE;
}

static char *
owed_by (CandorResponse *response)
{
  guint position = candor_response_get_position (response);

  if (candor_response_get_state (response) == CANDOR_RESPONSE_STATE_SKIPPED)
    return g_strdup_printf (_("Question %u was skipped without a reason."), position);
  if (candor_response_get_state (response) == CANDOR_RESPONSE_STATE_NOT_REACHED)
    return g_strdup_printf (_("Question %u was not asked."), position);
  return g_strdup_printf (_("Question %u has no score."), position);
}

/**
 * candor_rules_list_open:
 * @interview: an interview
 *
 * Rule 8: signing needs the recommendation, and each required question scored, not applicable, skipped with a reason, or
 * one sentence for all that stays open.
 *
 * Returns: (transfer full) (element-type utf8): a sentence for each thing that is missing; empty when it may be signed
 */
GPtrArray *
candor_rules_list_open (CandorInterview *interview)
{
  GPtrArray *open = g_ptr_array_new_with_free_func (g_free);
  gboolean is_excused = candor_interview_get_text (interview, CANDOR_WRITE_UP_LEFT_OPEN)[0] != '\0';

  if (candor_interview_get_recommendation (interview) == CANDOR_RECOMMENDATION_NONE)
    g_ptr_array_add (open, g_strdup (_("The recommendation is missing.")));
  for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
    {
      CandorResponse *response = candor_interview_get_response (interview, position);

      if (counts (interview, response) && !is_settled (response) && !is_excused)
        g_ptr_array_add (open, owed_by (response));
    }
  return open;
}

static gboolean
refuse (GError    **error,
        CandorError code,
        const char *message)
{
  g_set_error_literal (error, CANDOR_ERROR, code, message);
  return FALSE;
}

static gboolean
check_is_signed (CandorInterview *interview,
                 GError         **error)
{
  CandorInterviewState state = candor_interview_get_state (interview);

  if (state == CANDOR_INTERVIEW_STATE_SIGNED || state == CANDOR_INTERVIEW_STATE_AMENDED)
    return TRUE;
  return refuse (error, CANDOR_ERROR_STATE,
                 _("Only a signed interview is amended. This one can still be changed directly."));
}

static gboolean
check_new_score (CandorInterview *interview,
                 const char      *new_value,
                 GError         **error)
{
  CandorScale *scale = candor_kit_get_scale (candor_interview_get_kit (interview));
  guint64 score;

  if (g_ascii_string_to_unsigned (new_value, 10, candor_scale_get_min (scale),
                                  candor_scale_get_max (scale), &score, NULL))
    return TRUE;
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE,
               _("“%s” is not on the scale of this kit, which goes from %d to %d."), new_value,
               candor_scale_get_min (scale), candor_scale_get_max (scale));
  return FALSE;
}

static gboolean
check_new_recommendation (const char *new_value,
                          GError    **error)
{
  int recommendation;

  if (candor_enum_from_nick (CANDOR_TYPE_RECOMMENDATION, new_value, &recommendation) &&
      recommendation != CANDOR_RECOMMENDATION_NONE)
    return TRUE;
  return refuse (error, CANDOR_ERROR_INVALID,
                 _("A recommendation is strong-no, no, yes or strong-yes."));
}

static gboolean
check_place (CandorInterview *interview,
             guint            position,
             CandorField      field,
             GError         **error)
{
  gboolean is_of_question =
    field == CANDOR_FIELD_ANSWER || field == CANDOR_FIELD_NOTE || field == CANDOR_FIELD_SCORE;

  if (is_of_question && position == 0)
    return refuse (error, CANDOR_ERROR_RANGE,
                   _("An answer, note or score belongs to a question. Name its position."));
  if (!is_of_question && position != 0)
    return refuse (error, CANDOR_ERROR_RANGE,
                   _("Summary and recommendation belong to the interview. Name no position."));
  if (position == 0 || candor_interview_get_response (interview, position) != NULL)
    return TRUE;
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE,
               _("There is no question %u: the interview has %u. Choose a position from 1 on."),
               position, candor_interview_get_n_responses (interview));
  return FALSE;
}

/**
 * candor_rules_check_amend:
 * @interview: a signed interview
 * @position: the question, 0 for the interview itself
 * @field: what is changed
 * @new_value: what it becomes
 * @reason: why
 * @error: return location for an error
 *
 * Rule 10.
 *
 * Returns: whether it may be amended so
 */
gboolean
candor_rules_check_amend (CandorInterview *interview,
                          guint            position,
                          CandorField      field,
                          const char      *new_value,
                          const char      *reason,
                          GError         **error)
{
  g_autofree char *stripped = g_strstrip (g_strdup (reason != NULL ? reason : ""));

  if (!check_is_signed (interview, error) || !check_place (interview, position, field, error))
    return FALSE;
  if (stripped[0] == '\0')
    return refuse (error, CANDOR_ERROR_INVALID, _("An amendment says why. Give a reason."));
  if (field == CANDOR_FIELD_SCORE)
    return check_new_score (interview, new_value, error);
  if (field == CANDOR_FIELD_RECOMMENDATION)
    return check_new_recommendation (new_value, error);
  return TRUE;
}
