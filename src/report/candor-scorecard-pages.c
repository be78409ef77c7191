/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-scorecard-pages.h"

#include <glib/gi18n-lib.h>

#include "candor-report-facts.h"
#include "candor-report-person.h"
#include "candor-report-words.h"
#include "candor-words.h"

#define TILE_SHARE (1.0 / 3)

static void
add_occasion (CandorPages     *pages,
              CandorInterview *interview)
{
  CandorCandidate *candidate = candor_interview_get_candidate (interview);
  g_autofree char *day = candor_report_day (candor_interview_get_started_at_us (interview));
  g_autofree char *minutes = candor_words_minutes (candor_interview_get_elapsed_s (interview) / 60);
  g_autofree char *also = candor_report_also_present (interview);
  g_autofree char *state = candor_report_state (interview);
  /* Translators: %s is the name of an interviewer */
  g_autofree char *interviewer =
    g_strdup_printf (_("Interviewer: %s"), candor_interview_get_interviewer (interview));
  const char *occasion[] = {
    candidate != NULL ? candor_candidate_get_role (candidate) : NULL,
    candor_kit_get_name (candor_interview_get_kit (interview)), day, minutes,
  };
  const char *people[] = { interviewer, also };

  candor_pages_add_facts (pages, occasion, G_N_ELEMENTS (occasion));
  candor_pages_add_facts (pages, people, G_N_ELEMENTS (people));
  candor_pages_add_text (pages, CANDOR_PAGE_SOFT, state);
}

/* (transfer full): "3.9 of 5", and what goes with it below: rule 4 */
static char *
score_of (CandorScorecard *scorecard,
          char           **more)
{
  CandorScale *scale = candor_kit_get_scale (candor_interview_get_kit (candor_scorecard_get_interview (scorecard)));
  const CandorScore *score = candor_scorecard_get_score (scorecard);
  int min = candor_scale_get_min (scale);
  int max = candor_scale_get_max (scale);

  if (score == NULL || !score->has_percent)
    {
      *more = g_strdup (score == NULL ? _("Hidden until everything is scored") : _("Nothing was scored"));
      return g_strdup ("–");
    }
  *more = g_strdup_printf (_("%.0f %% (%.0f–%.0f)"), candor_round_half_away (score->percent, 0),
                           candor_round_half_away (score->low, 0),
                           candor_round_half_away (score->high, 0));
  /* Translators: a score on the scale of the kit: "3.9 of 5" */
  return g_strdup_printf (_("%.1f of %d"),
                          candor_round_half_away (min + score->percent / 100 * (max - min), 1), max);
}

/* What is seen first: recommendation, score, how much of it was asked. */
static void
add_tiles (CandorPages     *pages,
           CandorScorecard *scorecard)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  g_autofree char *more = NULL;
  g_autofree char *score = score_of (scorecard, &more);
  g_autofree char *asked = candor_words_coverage (candor_scorecard_get_coverage (scorecard));
  g_autofree char *left_out = candor_words_left_out (candor_scorecard_get_coverage (scorecard));
  g_autofree char *recommendation =
    g_markup_escape_text (candor_words_recommendation (candor_interview_get_recommendation (interview)), -1);
  const CandorPageCell labels[] = {
    { _("Recommendation"), TILE_SHARE, CANDOR_PAGE_LABEL, FALSE },
    { _("Score"), TILE_SHARE, CANDOR_PAGE_LABEL, FALSE },
    { _("Questions"), TILE_SHARE, CANDOR_PAGE_LABEL, FALSE },
  };
  const CandorPageCell values[] = {
    { recommendation, TILE_SHARE, CANDOR_PAGE_LARGE, FALSE },
    { score, TILE_SHARE, CANDOR_PAGE_LARGE, FALSE },
    { asked, TILE_SHARE, CANDOR_PAGE_LARGE, FALSE },
  };
  const CandorPageCell ranges[] = {
    { "", TILE_SHARE, CANDOR_PAGE_SOFT, FALSE },
    { more, TILE_SHARE, CANDOR_PAGE_SOFT, FALSE },
    { left_out != NULL ? left_out : "", TILE_SHARE, CANDOR_PAGE_SOFT, FALSE },
  };

  candor_pages_add_space (pages, 16);
  candor_pages_add_columns (pages, labels, G_N_ELEMENTS (labels));
  candor_pages_add_columns (pages, values, G_N_ELEMENTS (values));
  candor_pages_add_columns (pages, ranges, G_N_ELEMENTS (ranges));
}

static void
add_labelled (CandorPages *pages,
              const char  *label,
              const char  *text)
{
  if (*text == '\0')
    return;
  candor_pages_add_text (pages, CANDOR_PAGE_LABEL, label);
  candor_pages_add_typed (pages, text);
}

static void
add_write_up (CandorPages     *pages,
              CandorInterview *interview)
{
  candor_pages_add_space (pages, 8);
  add_labelled (pages, _("Strengths"), candor_interview_get_text (interview, CANDOR_WRITE_UP_STRENGTHS));
  add_labelled (pages, _("Concerns"), candor_interview_get_text (interview, CANDOR_WRITE_UP_CONCERNS));
  add_labelled (pages, _("Summary"), candor_interview_get_text (interview, CANDOR_WRITE_UP_SUMMARY));
}

static void
add_around (CandorPages     *pages,
            CandorInterview *interview)
{
  candor_pages_add_space (pages, 8);
  add_labelled (pages, _("General notes"),
                candor_interview_get_text (interview, CANDOR_WRITE_UP_GENERAL_NOTES));
  add_labelled (pages, _("What the candidate asked"),
                candor_interview_get_text (interview, CANDOR_WRITE_UP_CANDIDATE_QUESTIONS));
  add_labelled (pages, _("Availability and next steps"),
                candor_interview_get_text (interview, CANDOR_WRITE_UP_AVAILABILITY));
}

static void
add_deviations (CandorPages     *pages,
                CandorScorecard *scorecard)
{
  GPtrArray *deviations = candor_scorecard_get_deviations (scorecard);

  if (deviations->len == 0)
    return;
  candor_pages_add_text (pages, CANDOR_PAGE_HEADING, _("What Differed"));
  for (guint i = 0; i < deviations->len; i++)
    {
      g_autofree char *markup = g_markup_escape_text (deviations->pdata[i], -1);

      candor_pages_add_markup (pages, CANDOR_PAGE_BODY, markup, "•", 1);
    }
}

static void
add_value (CandorPages           *pages,
           const char            *label,
           const CandorAmendment *amendment,
           const char            *value)
{
  const char *words = candor_report_amended_value (amendment, value);

  add_labelled (pages, label, *words != '\0' ? words : _("Nothing"));
}

static void
add_amendments (CandorPages     *pages,
                CandorInterview *interview)
{
  GPtrArray *amendments = candor_interview_get_amendments (interview);

  if (amendments->len > 0)
    candor_pages_add_text (pages, CANDOR_PAGE_HEADING, _("Amendments"));
  for (guint i = 0; i < amendments->len; i++)
    {
      const CandorAmendment *amendment = g_ptr_array_index (amendments, i);
      g_autofree char *title = candor_report_amended (amendment);
      g_autofree char *day = candor_report_day (amendment->at_us);
      const char *facts[] = { amendment->reason, amendment->who, day };

      candor_pages_add_text (pages, CANDOR_PAGE_SUBHEADING, title);
      candor_pages_add_facts (pages, facts, G_N_ELEMENTS (facts));
      add_value (pages, _("Before"), amendment, amendment->old_value);
      add_value (pages, _("Now"), amendment, amendment->new_value);
    }
}

static void
add_digests (CandorPages               *pages,
             CandorScorecard           *scorecard,
             const CandorReportOptions *options)
{
  CandorKit *kit = candor_interview_get_kit (candor_scorecard_get_interview (scorecard));
  /* Translators: %d is the version of a kit */
  g_autofree char *version = g_strdup_printf (_("version %d"), candor_kit_get_version (kit));
  const char *kit_facts[] = { candor_kit_get_name (kit), version };
  g_autofree char *kit_digest =
    g_strdup_printf ("%s %s", _("Digest of the kit:"), candor_scorecard_get_kit_digest (scorecard));
  g_autofree char *record = NULL;

  candor_pages_add_space (pages, 18);
  candor_pages_add_facts (pages, kit_facts, G_N_ELEMENTS (kit_facts));
  candor_pages_add_text (pages, CANDOR_PAGE_SOFT, kit_digest);
  if (options->signed_digest == NULL)
    return;
  record = g_strdup_printf ("%s %s", _("Digest of what was signed:"), options->signed_digest);
  candor_pages_add_text (pages, CANDOR_PAGE_SOFT, record);
}

/**
 * candor_scorecard_to_pages:
 * @scorecard: a scorecard
 * @options: what goes in
 * @width: the width of the paper, in points
 * @height: its height
 *
 * Lays a scorecard out on paper, in the order in which it stands on the screen.
 *
 * Returns: (transfer full): the pages
 */
CandorPages *
candor_scorecard_to_pages (CandorScorecard           *scorecard,
                           const CandorReportOptions *options,
                           double                     width,
                           double                     height)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  g_autofree char *person = candor_report_person (scorecard, options);
  g_autofree char *title =
    g_strdup_printf ("%s · %s", person, candor_kit_get_name (candor_interview_get_kit (interview)));
  /* Translators: what a file tells of itself, without the candidate's name; %s is the name of a kit */
  g_autofree char *name =
    g_strdup_printf (_("Scorecard · %s"), candor_kit_get_name (candor_interview_get_kit (interview)));
  CandorPages *pages = candor_pages_new (title, width, height);

  candor_pages_name (pages, name);
  candor_pages_add_text (pages, CANDOR_PAGE_TITLE, person);
  add_occasion (pages, interview);
  add_tiles (pages, scorecard);
  add_write_up (pages, interview);
  candor_scorecard_pages_add_tables (pages, scorecard);
  candor_scorecard_pages_add_questions (pages, scorecard, options);
  add_around (pages, interview);
  add_deviations (pages, scorecard);
  add_amendments (pages, interview);
  add_digests (pages, scorecard, options);
  return pages;
}

/*
 * candor_scorecard_write_pdf:
 * @scorecard: a scorecard
 * @options: what goes in
 * @error: return location for an error
 *
 * Writes a scorecard as a PDF, on the paper that people use here.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
candor_scorecard_write_pdf (CandorScorecard           *scorecard,
                            const CandorReportOptions *options,
                            GError                   **error)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  gint64 finished_at_us = candor_interview_get_finished_at_us (interview);
  double width, height;
  g_autoptr(CandorPages) pages = NULL;

  candor_pages_usual_paper (&width, &height);
  pages = candor_scorecard_to_pages (scorecard, options, width, height);
  return candor_pages_to_pdf (pages, MAX (candor_interview_get_signed_at_us (interview), finished_at_us), error);
}
