/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-scorecard-xlsx.h"

#include <glib/gi18n-lib.h>

#include "candor-words.h"

static void
add_text (CandorWorkbook *workbook,
          const char     *label,
          const char     *text)
{
  if (text == NULL || *text == '\0')
    return;
  candor_workbook_add_label (workbook, label);
  candor_workbook_add_text (workbook, text);
  candor_workbook_end_row (workbook);
}

static void
add_number (CandorWorkbook *workbook,
            const char     *label,
            int             number)
{
  candor_workbook_add_label (workbook, label);
  candor_workbook_add_number (workbook, number);
  candor_workbook_end_row (workbook);
}

static void
add_percent (CandorWorkbook *workbook,
             const char     *label,
             double          percent)
{
  candor_workbook_add_label (workbook, label);
  candor_workbook_add_percent (workbook, percent);
  candor_workbook_end_row (workbook);
}

static void
add_day (CandorWorkbook *workbook,
         const char     *label,
         gint64          time_us)
{
  if (time_us == 0)
    return;
  candor_workbook_add_label (workbook, label);
  candor_workbook_add_day (workbook, time_us);
  candor_workbook_end_row (workbook);
}

static char *
also_present_of (CandorInterview *interview)
{
  GPtrArray *also = candor_interview_get_also_present (interview);
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < also->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", (const char *) g_ptr_array_index (also, i));
  return g_string_free (names, FALSE);
}

static void
add_occasion (CandorWorkbook  *workbook,
              CandorInterview *interview)
{
  CandorKit *kit = candor_interview_get_kit (interview);
  g_autofree char *also = also_present_of (interview);

  add_text (workbook, _("Role"), candor_kit_get_role (kit));
  add_text (workbook, _("Kit"), candor_kit_get_name (kit));
  add_number (workbook, _("Version"), candor_kit_get_version (kit));
  add_text (workbook, _("Interviewer"), candor_interview_get_interviewer (interview));
  add_text (workbook, _("Also present"), also);
  add_day (workbook, _("Date"), candor_interview_get_started_at_us (interview));
  add_number (workbook, _("Minutes"), candor_interview_get_elapsed_s (interview) / 60);
  add_text (workbook, _("State"), candor_words_state (candor_interview_get_state (interview)));
  add_day (workbook, _("Signed on"), candor_interview_get_signed_at_us (interview));
}

static void
add_score (CandorWorkbook    *workbook,
           CandorScale       *scale,
           const CandorScore *score)
{
  candor_workbook_add_label (workbook, _("Score"));
  candor_workbook_add_decimal (workbook,
                               candor_scale_from_percent (scale, score->percent));
  candor_workbook_end_row (workbook);
  add_number (workbook, _("Lowest of the scale"), candor_scale_get_min (scale));
  add_number (workbook, _("Highest of the scale"), candor_scale_get_max (scale));
  add_percent (workbook, _("In percent"), score->percent);
  add_percent (workbook, _("If the rest were worst"), score->low);
  add_percent (workbook, _("If the rest were best"), score->high);
}

static void
add_result (CandorWorkbook  *workbook,
            CandorScorecard *scorecard)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  const CandorScore *score = candor_scorecard_get_score (scorecard);
  const CandorScore *coverage = candor_scorecard_get_coverage (scorecard);

  add_text (workbook, _("Recommendation"),
            candor_words_recommendation (candor_interview_get_recommendation (interview)));
  if (score == NULL)
    add_text (workbook, _("Score"), _("Hidden until everything is scored"));
  else if (!score->has_percent)
    add_text (workbook, _("Score"), _("Nothing was scored"));
  else
    add_score (workbook, candor_kit_get_scale (candor_interview_get_kit (interview)), score);
  add_number (workbook, _("Questions asked"), coverage->n_asked);
  add_number (workbook, _("Questions to ask"), coverage->n_total);
  add_number (workbook, _("Not applicable"), coverage->n_not_applicable);
  if (coverage->n_not_counted > 0)
    add_number (workbook, _("Not counted"), coverage->n_not_counted);
}

static void
add_texts (CandorWorkbook  *workbook,
           CandorInterview *interview)
{
  static const struct
  {
    const char         *label;
    CandorWriteUpFields field;
  } texts[] = {
    { N_("Strengths"), CANDOR_WRITE_UP_STRENGTHS },
    { N_("Concerns"), CANDOR_WRITE_UP_CONCERNS },
    { N_("Summary"), CANDOR_WRITE_UP_SUMMARY },
    { N_("General notes"), CANDOR_WRITE_UP_GENERAL_NOTES },
    { N_("What the candidate asked"), CANDOR_WRITE_UP_CANDIDATE_QUESTIONS },
    { N_("Availability and next steps"), CANDOR_WRITE_UP_AVAILABILITY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    add_text (workbook, _(texts[i].label), candor_interview_get_text (interview, texts[i].field));
}

/*
 * candor_scorecard_xlsx_add_summary:
 * @workbook: where to
 * @scorecard: a scorecard
 * @options: what goes in
 * @person: under which name the candidate stands
 *
 * Adds the sheet of what the interview comes to, a row a fact.
 */
void
candor_scorecard_xlsx_add_summary (CandorWorkbook            *workbook,
                                   CandorScorecard           *scorecard,
                                   const CandorReportOptions *options,
                                   const char                *person)
{
  const CandorColumn columns[] = { { _("Candidate"), 26 }, { person, 90, TRUE } };
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  GPtrArray *deviations = candor_scorecard_get_deviations (scorecard);

  candor_workbook_begin_sheet (workbook, _("Summary"), columns, G_N_ELEMENTS (columns));
  add_occasion (workbook, interview);
  add_result (workbook, scorecard);
  add_texts (workbook, interview);
  for (guint i = 0; i < deviations->len; i++)
    add_text (workbook, _("What differed"), g_ptr_array_index (deviations, i));
  if (candor_interview_get_signed_at_us (interview) == 0)
    add_text (workbook, _("Not signed"), _("This report can still change."));
  add_text (workbook, _("Digest of what was signed"), options->signed_digest);
}
