/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-report-parts.h"

#include <glib/gi18n-lib.h>

#include "candor-report-retelling.h"

/* To which part a text belongs; scores, recommendation and why a question was skipped belong to the record and stay. */
static const struct
{
  const char       *field;
  CandorReportParts part;
} fields[] = {
  { "answer", CANDOR_REPORT_PART_ANSWERS },
  { "note", CANDOR_REPORT_PART_NOTES },
  { "general-notes", CANDOR_REPORT_PART_NOTES },
  { "strengths", CANDOR_REPORT_PART_ASSESSMENT },
  { "concerns", CANDOR_REPORT_PART_ASSESSMENT },
  { "summary", CANDOR_REPORT_PART_ASSESSMENT },
  { "candidate-questions", CANDOR_REPORT_PART_CLOSING },
  { "availability", CANDOR_REPORT_PART_CLOSING },
};

static CandorReportParts
part_of (const char *field)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (g_str_equal (fields[i].field, field))
      return fields[i].part;
  return 0;
}

/* That there was something is told: a report never looks whole when it is not. */
static char *
tell (gpointer    data,
      guint       position,
      const char *field,
      const char *text)
{
  if (text[0] != '\0' && (part_of (field) & GPOINTER_TO_UINT (data)) != 0)
    return g_strdup (_("[Left out of this report]"));
  return g_strdup (text);
}

/*
 * candor_report_without:
 * @scorecard: a scorecard
 * @parts: what is left out
 *
 * Returns: (transfer full): a scorecard with the rest
 */
CandorScorecard *
candor_report_without (CandorScorecard  *scorecard,
                       CandorReportParts parts)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  g_autoptr(CandorInterview) rest = NULL;

  if (parts == 0)
    return g_object_ref (scorecard);
  rest = candor_report_retell (interview, candor_interview_get_candidate (interview), tell, GUINT_TO_POINTER (parts));
  return candor_scorecard_new (rest);
}
