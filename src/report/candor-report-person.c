/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-report-person.h"

#include <glib/gi18n-lib.h>

/**
 * candor_report_person_of:
 * @interview: an interview
 * @use_alias: whether an alias is asked for
 *
 * The one place that decides under which name a candidate stands in a report.
 *
 * Returns: (transfer full): the name, the alias or what stands for it, or "Rehearsal"
 */
char *
candor_report_person_of (CandorInterview *interview,
                         gboolean         use_alias)
{
  CandorCandidate *candidate = candor_interview_get_candidate (interview);

  return candidate != NULL ? candor_candidate_tell_name (candidate, use_alias) : g_strdup (_("Rehearsal"));
}

/**
 * candor_report_person:
 * @scorecard: a scorecard
 * @options: whether an alias is asked for
 *
 * Returns: (transfer full): the name under which the candidate stands in a report of that scorecard
 */
char *
candor_report_person (CandorScorecard           *scorecard,
                      const CandorReportOptions *options)
{
  return candor_report_person_of (candor_scorecard_get_interview (scorecard), options->use_alias);
}
