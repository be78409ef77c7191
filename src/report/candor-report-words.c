/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-report-words.h"

#include <glib/gi18n-lib.h>

#include "candor-enum-types.h"
#include "candor-report-facts.h"
#include "candor-words.h"

/* (transfer full): "Called off: Did not come"; the reason is a word of ours or what somebody typed */
static char *
call_off_of (CandorInterview *interview)
{
  const char *reason = candor_interview_get_call_off_reason (interview);
  int number;

  if (reason == NULL || reason[0] == '\0')
    return g_strdup (candor_words_state (CANDOR_INTERVIEW_STATE_CALLED_OFF));
  if (candor_enum_from_nick (CANDOR_TYPE_CALL_OFF_REASON, reason, &number))
    reason = candor_words_call_off_reason (number);
  /* Translators: %s is the reason why an interview was called off */
  return g_strdup_printf (_("Called off: %s"), reason);
}

/*
 * candor_report_state:
 * @interview: an interview
 *
 * Returns: (transfer full): whether it is signed, in a sentence
 */
char *
candor_report_state (CandorInterview *interview)
{
  CandorInterviewState state = candor_interview_get_state (interview);
  g_autofree char *day = candor_report_day (candor_interview_get_signed_at_us (interview));

  if (day != NULL && state == CANDOR_INTERVIEW_STATE_SIGNED)
    /* Translators: %s is a day: "3 May 2026" */
    return g_strdup_printf (_("Signed on %s."), day);
  if (day != NULL && state == CANDOR_INTERVIEW_STATE_AMENDED)
    /* Translators: %s is a day: "3 May 2026" */
    return g_strdup_printf (_("Signed on %s and amended since: see Amendments below."), day);
  if (state == CANDOR_INTERVIEW_STATE_CALLED_OFF)
    return call_off_of (interview);
  return g_strdup (_("Not signed: this report can still change."));
}

/*
 * candor_report_also_present:
 * @interview: an interview
 *
 * Returns: (transfer full) (nullable): who else was there, in a line
 */
char *
candor_report_also_present (CandorInterview *interview)
{
  GPtrArray *also = candor_interview_get_also_present (interview);
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; i < also->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "",
                            (const char *) g_ptr_array_index (also, i));
  if (also->len == 0)
    return NULL;
  /* Translators: %s is a name, or several */
  return g_strdup_printf (_("Also present: %s"), names->str);
}

/*
 * candor_report_reason:
 * @interview: an interview
 * @response: one of its responses
 *
 * Returns: (transfer full): where the question stands, with the reason where it was skipped
 */
char *
candor_report_reason (CandorInterview *interview,
                      CandorResponse  *response)
{
  g_autofree char *words = candor_report_standing (interview, response);

  if (candor_response_get_state (response) != CANDOR_RESPONSE_STATE_SKIPPED)
    return g_steal_pointer (&words);
  /* Translators: "Skipped", then why: "Skipped: No time" */
  return g_strdup_printf (_("%s: %s"), words,
                          candor_words_skip_reason (candor_response_get_skip_reason (response)));
}

/*
 * candor_report_amended:
 * @amendment: a change after signing
 *
 * Returns: (transfer full): what it changed
 */
char *
candor_report_amended (const CandorAmendment *amendment)
{
  const char *field = candor_words_field (amendment->field);

  if (amendment->position == 0)
    return g_strdup (field);
  /* Translators: what an amendment changed: "Question 3, Score" */
  return g_strdup_printf (_("Question %u, %s"), amendment->position, field);
}

/*
 * candor_report_amended_value:
 * @amendment: a change after signing
 * @value: its old or its new value
 *
 * A recommendation and a missing score are kept as words of the file: people get theirs.
 *
 * Returns: (transfer none): the value as people say it
 */
const char *
candor_report_amended_value (const CandorAmendment *amendment,
                             const char            *value)
{
  int number;

  if (amendment->field == CANDOR_FIELD_RECOMMENDATION &&
      candor_enum_from_nick (CANDOR_TYPE_RECOMMENDATION, value, &number))
    return candor_words_recommendation (number);
  if (amendment->field != CANDOR_FIELD_SCORE || !candor_enum_from_nick (CANDOR_TYPE_RATING, value,
                                                                        &number))
    return value;
  return number == CANDOR_RATING_NA ? _("Not applicable") : _("No score");
}
