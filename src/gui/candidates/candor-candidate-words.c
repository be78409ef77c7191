/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-candidate-words.h"

#include <glib/gi18n.h>

#include "candor-time.h"
#include "candor-words.h"

static char *
day_words (const char *day)
{
  g_autofree char *midnight = g_strconcat (day, "T00:00:00Z", NULL);
  g_autoptr(GDateTime) date = g_date_time_new_from_iso8601 (midnight, NULL);

  /* Translators: a day, in the form of strftime: "3 May 2026" */
  return date != NULL ? g_date_time_format (date, _("%-d %b %Y")) : g_strdup (day);
}

/**
 * candor_candidate_is_due:
 * @candidate: a candidate
 *
 * Returns: whether the deletion date has come and nothing holds the candidate
 */
gboolean
candor_candidate_is_due (CandorCandidate *candidate)
{
  const char *delete_on = candor_candidate_get_delete_on (candidate);
  g_autofree char *today = candor_day_of_time (g_get_real_time ());

  return delete_on != NULL && strcmp (delete_on, today) <= 0 &&
         candor_candidate_get_hold (candidate)[0] == '\0';
}

/**
 * candor_candidate_words_facts:
 * @candidate: a candidate
 *
 * Returns: (transfer full): the role applied for and how many interviews there are
 */
char *
candor_candidate_words_facts (CandorCandidate *candidate)
{
  const char *role = candor_candidate_get_role (candidate);
  guint n_interviews = candor_candidate_get_n_interviews (candidate);
  g_autofree char *interviews =
    n_interviews == 0 ? g_strdup (_("No interview yet"))
    : g_strdup_printf (ngettext ("%u interview", "%u interviews", n_interviews), n_interviews);

  return role[0] != '\0' ? g_strjoin (" · ", role, interviews,
                                      NULL) : g_steal_pointer (&interviews);
}

/**
 * candor_candidate_words_deletion:
 * @candidate: a candidate
 *
 * Returns: (transfer full): how long everything about the candidate is kept (rule 14)
 */
char *
candor_candidate_words_deletion (CandorCandidate *candidate)
{
  const char *hold = candor_candidate_get_hold (candidate);
  const char *delete_on = candor_candidate_get_delete_on (candidate);
  g_autofree char *day = NULL;

  if (hold[0] != '\0')
    /* Translators: %s is the reason */
    return g_strdup_printf (_("Kept for legal reasons: %s"), hold);
  if (delete_on == NULL)
    return g_strdup (_("No deletion date"));
  day = day_words (delete_on);
  if (candor_candidate_is_due (candidate))
    /* Translators: %s is a day */
    return g_strdup_printf (_("To be deleted since %s"), day);
  /* Translators: %s is a day */
  return g_strdup_printf (_("To be deleted on %s"), day);
}

/**
 * candor_candidate_words_closed:
 * @candidate: a candidate
 *
 * Returns: (transfer full): how and when it was decided, empty before
 */
char *
candor_candidate_words_closed (CandorCandidate *candidate)
{
  const char *closed_on = candor_candidate_get_closed_on (candidate);
  g_autofree char *day = NULL;

  if (closed_on == NULL)
    return g_strdup ("");
  day = day_words (closed_on);
  /* Translators: how a candidate was closed, and the day: "Hired, 3 May 2026" */
  return g_strdup_printf (_("%s, %s"),
                          candor_words_closed_as (candor_candidate_get_closed_as (candidate)), day);
}

/**
 * candor_candidate_words_name:
 * @candidate: a candidate
 *
 * Returns: (transfer full): the whole row in words
 */
char *
candor_candidate_words_name (CandorCandidate *candidate)
{
  g_autofree char *facts = candor_candidate_words_facts (candidate);
  g_autofree char *deletion = candor_candidate_words_deletion (candidate);

  return g_strjoin (", ", candor_candidate_get_name (candidate), facts, deletion, NULL);
}
