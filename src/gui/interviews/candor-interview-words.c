/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-interview-words.h"

#include <glib/gi18n.h>

#include "candor-words.h"

static gboolean
is_over (CandorInterviewSummary *summary)
{
  return summary->state == CANDOR_INTERVIEW_STATE_SIGNED ||
         summary->state == CANDOR_INTERVIEW_STATE_AMENDED ||
         summary->state == CANDOR_INTERVIEW_STATE_CALLED_OFF;
}

/**
 * candor_words_when:
 * @time_us: a moment, 0 for none
 *
 * Returns: (transfer full): the day in words, with the time when it is today
 */
char *
candor_words_when (gint64 time_us)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autoptr(GDateTime) moment = NULL;

  if (time_us == 0)
    return g_strdup ("");
  moment = g_date_time_new_from_unix_local (time_us / G_USEC_PER_SEC);
  if (g_date_time_get_year (now) == g_date_time_get_year (moment) &&
      g_date_time_get_day_of_year (now) == g_date_time_get_day_of_year (moment))
    /* Translators: a time of today, in the form of strftime */
    return g_date_time_format (moment, _("today %H:%M"));
  /* Translators: a day, in the form of strftime: "3 May 2026" */
  return g_date_time_format (moment, _("%-d %b %Y"));
}

static char *
planned_words (gint64 time_us)
{
  g_autoptr(GDateTime) time = g_date_time_new_from_unix_local (time_us / G_USEC_PER_SEC);

  /* Translators: a day and a time, in the form of strftime */
  return g_date_time_format (time, _("%-d %b %Y, %H:%M"));
}

/**
 * candor_interview_words_facts:
 * @summary: an interview
 *
 * Returns: (transfer full): kit, interviewer and day in one line
 */
char *
candor_interview_words_facts (CandorInterviewSummary *summary)
{
  g_autofree char *when = summary->state == CANDOR_INTERVIEW_STATE_PLANNED
                            ? planned_words (summary->planned_for_us)
                            : candor_words_when (summary->started_at_us);

  if (when[0] == '\0')
    return g_strjoin (" · ", summary->kit_name, summary->interviewer, NULL);
  return g_strjoin (" · ", summary->kit_name, summary->interviewer, when, NULL);
}

static char *
to_score_words (CandorInterviewSummary *summary)
{
  g_autofree char *coverage = candor_words_coverage (&summary->score);

  if (summary->n_to_score == 0)
    return g_steal_pointer (&coverage);
  /* Translators: "9 of 12 asked · 2 to score" */
  return g_strdup_printf (ngettext ("%s · %u to score", "%s · %u to score", summary->n_to_score),
                          coverage, summary->n_to_score);
}

/**
 * candor_interview_words_result:
 * @summary: an interview
 *
 * Returns: (transfer full): the score as rule 4 has it, with the recommendation; while rule 7 hides it, how much was asked
 */
char *
candor_interview_words_result (CandorInterviewSummary *summary)
{
  g_autofree char *score = NULL;

  if (summary->state == CANDOR_INTERVIEW_STATE_PLANNED)
    return g_strdup ("");
  if (!summary->score_is_visible)
    return to_score_words (summary);
  score = candor_words_score (&summary->score, summary->scale_min, summary->scale_max);
  if (summary->recommendation == CANDOR_RECOMMENDATION_NONE)
    return g_steal_pointer (&score);
  return g_strjoin (" · ", candor_words_recommendation (summary->recommendation), score, NULL);
}

/**
 * candor_interview_words_state:
 * @summary: an interview
 *
 * Returns: (transfer full): where it stands, and whether it is a rehearsal
 */
char *
candor_interview_words_state (CandorInterviewSummary *summary)
{
  return g_strdup (candor_words_state (summary->state));
}

/**
 * candor_interview_words_name:
 * @summary: an interview
 *
 * Returns: (transfer full): the whole row in words
 */
char *
candor_interview_words_name (CandorInterviewSummary *summary)
{
  g_autofree char *facts = candor_interview_words_facts (summary);
  g_autofree char *result = candor_interview_words_result (summary);
  g_autofree char *title = NULL;

  g_object_get (summary, "title", &title, NULL);
  return g_strjoin (", ", title, candor_words_state (summary->state), facts, result, NULL);
}

/**
 * candor_interview_words_step:
 * @summary: an interview
 *
 * Returns: what a person does next with it
 */
const char *
candor_interview_words_step (CandorInterviewSummary *summary)
{
  if (is_over (summary))
    return _("Open");
  if (summary->state == CANDOR_INTERVIEW_STATE_PLANNED)
    return _("Start");
  return summary->state == CANDOR_INTERVIEW_STATE_FINISHED ? _("Write Up") : _("Resume");
}

/**
 * candor_interview_words_action:
 * @summary: an interview
 *
 * Returns: the action that does it; its target is the id of the interview
 */
const char *
candor_interview_words_action (CandorInterviewSummary *summary)
{
  if (summary->state == CANDOR_INTERVIEW_STATE_PLANNED)
    return "interviews.start-planned";
  return is_over (summary) ? "win.show-scorecard" : "app.open-interview";
}
