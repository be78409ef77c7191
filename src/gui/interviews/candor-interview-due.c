/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-interview-due.h"

/* Who opens the program in the morning is shown what comes in the afternoon, and what was missed an hour ago. */
#define SOON_US (12 * G_TIME_SPAN_HOUR)

/**
 * candor_interview_is_due:
 * @summary: an interview
 * @now_us: the moment
 *
 * Returns: whether the program begins with the interviews because of it
 */
gboolean
candor_interview_is_due (CandorInterviewSummary *summary,
                         gint64                  now_us)
{
  switch (summary->state)
    {
    case CANDOR_INTERVIEW_STATE_RUNNING:
    case CANDOR_INTERVIEW_STATE_PAUSED:
    case CANDOR_INTERVIEW_STATE_FINISHED:
      return TRUE;
    case CANDOR_INTERVIEW_STATE_PLANNED:
      return ABS (summary->planned_for_us - now_us) < SOON_US;
    case CANDOR_INTERVIEW_STATE_SIGNED:
    case CANDOR_INTERVIEW_STATE_AMENDED:
    case CANDOR_INTERVIEW_STATE_CALLED_OFF:
    default:
      return FALSE;
    }
}
