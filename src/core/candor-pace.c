/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-pace.h"

/* A question that another stands in for takes no time of its own any more. */
static int
minutes_of (CandorInterview *interview,
            CandorResponse  *response)
{
  int minutes = candor_question_get_minutes (candor_response_get_question (response));

  if (candor_response_get_requirement (response) == CANDOR_REQUIREMENT_RESERVE &&
      candor_response_get_replaces (response) == 0)
    return 0;
  if (candor_response_is_ad_hoc (response) ||
      candor_interview_is_replaced (interview, candor_response_get_position (response)))
    return 0;
  return minutes > 0 ? minutes : CANDOR_MINUTES_NOT_JUDGED;
}

/* What is left out gives its minutes back, as if it were done. */
static gboolean
is_done (CandorResponse *response)
{
  return candor_response_get_state (response) != CANDOR_RESPONSE_STATE_NOT_REACHED ||
         candor_response_is_left_out (response);
}

static int
slot_minutes (CandorInterview *interview)
{
  CandorKit *kit = candor_interview_get_kit (interview);
  int slot = candor_kit_get_minutes (kit);

  return slot > 0 ? slot : candor_kit_get_planned_minutes (kit);
}

/* Extra time is for each question in its measure. */
static int
seconds_of (CandorInterview *interview,
            int              minutes)
{
  int slot = slot_minutes (interview);

  if (slot == 0)
    return minutes * 60;
  return minutes * 60 * (slot + candor_interview_get_extra_minutes (interview)) / slot;
}

/* Minutes of the plan that are behind: opening and the questions asked or skipped, the open one aside. */
static int
done_minutes (CandorInterview *interview)
{
  guint current = candor_interview_get_current_position (interview);
  int minutes =
    current > 0 ? candor_kit_get_opening_minutes (candor_interview_get_kit (interview)) : 0;

  for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
    {
      CandorResponse *response = candor_interview_get_response (interview, position);

      if (position != current && is_done (response))
        minutes += minutes_of (interview, response);
    }
  return minutes;
}

static int
open_minutes (CandorInterview *interview)
{
  CandorKit *kit = candor_interview_get_kit (interview);
  guint current = candor_interview_get_current_position (interview);
  CandorResponse *response = candor_interview_get_response (interview, current);

  if (response != NULL)
    return minutes_of (interview, response);
  return current == 0 ? candor_kit_get_opening_minutes (kit) : candor_kit_get_closing_minutes (kit);
}

static void
count_open (CandorPace      *pace,
            CandorInterview *interview)
{
  guint current = candor_interview_get_current_position (interview);

  for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
    {
      CandorResponse *response = candor_interview_get_response (interview, position);

      if (position == current || !candor_interview_is_open (interview, position))
        continue;
      if (candor_response_get_requirement (response) == CANDOR_REQUIREMENT_OPTIONAL)
        pace->n_optional++;
      else
        pace->n_required++;
    }
}

/* One question behind is what a conversation is like; two are not made up for by talking faster. */
static gboolean
is_late (CandorInterview *interview,
         int              behind_s)
{
  guint current = candor_interview_get_current_position (interview);
  guint next = candor_interview_next_open (interview, current);
  CandorResponse *measure = candor_interview_get_response (interview, next != 0 ? next : current);

  return current <= candor_interview_get_n_responses (interview) && measure != NULL &&
         behind_s > seconds_of (interview, minutes_of (interview, measure));
}

/**
 * candor_pace_of_interview:
 * @interview: an interview
 * @elapsed_s: how long it has run, in seconds
 *
 * Compares the clock with the plan. Within the time of the open card the interview is neither behind nor ahead.
 * More than one question behind, it says what is still to come, and what of it can be left out.
 *
 * Returns: the pace
 */
CandorPace
candor_pace_of_interview (CandorInterview *interview,
                          int              elapsed_s)
{
  int begin_s = seconds_of (interview, done_minutes (interview));
  CandorPace pace = { 0 };

  pace.planned_s = seconds_of (interview, slot_minutes (interview));
  pace.expected_s = begin_s + seconds_of (interview, open_minutes (interview));
  if (elapsed_s > pace.expected_s)
    pace.behind_s = elapsed_s - pace.expected_s;
  else if (elapsed_s < begin_s)
    pace.behind_s = elapsed_s - begin_s;
  pace.left_s = pace.planned_s - elapsed_s;
  pace.is_late = is_late (interview, pace.behind_s);
  count_open (&pace, interview);
  return pace;
}
