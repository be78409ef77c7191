/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "candor-anchor.h"
#include "candor-report-facts.h"
#include "candor-report-words.h"
#include "candor-scorecard-pages.h"
#include "candor-words.h"

#define NUMBER_SHARE 0.07
#define PROMPT_SHARE 0.46
#define DIFFICULTY_SHARE 0.12
#define SCORE_SHARE 0.21
#define BAR_SHARE 0.14
/* Of the tables of sections and difficulties. */
#define PART_SHARE 0.36
#define PART_BAR_SHARE 0.26
#define PART_SCORE_SHARE 0.18
#define PART_ASKED_SHARE 0.20

static void
add_table_head (CandorPages *pages)
{
  const CandorPageCell head[] = {
    { _("No."), NUMBER_SHARE, CANDOR_PAGE_LABEL, FALSE },
    { _("Question"), PROMPT_SHARE, CANDOR_PAGE_LABEL, FALSE },
    { _("Difficulty"), DIFFICULTY_SHARE, CANDOR_PAGE_LABEL, FALSE },
    { _("Score"), SCORE_SHARE + BAR_SHARE, CANDOR_PAGE_LABEL, FALSE },
  };

  candor_pages_add_row (pages, head, G_N_ELEMENTS (head), TRUE);
}

static void
add_table_row (CandorPages     *pages,
               CandorScorecard *scorecard,
               CandorResponse  *response)
{
  CandorQuestion *question = candor_response_get_question (response);
  g_autofree char *number = g_strdup_printf ("%u", candor_response_get_position (response));
  g_autofree char *place = g_strconcat ("question-", number, NULL);
  g_autofree char *headline = g_markup_escape_text (candor_question_get_headline (question), -1);
  g_autofree char *standing = candor_report_standing (candor_scorecard_get_interview (scorecard), response);
  g_autofree char *escaped = g_markup_escape_text (standing, -1);
  const CandorScore score = candor_scorecard_score_response (scorecard, response);
  const CandorPageCell cells[] = {
    { number, NUMBER_SHARE, CANDOR_PAGE_SOFT, FALSE },
    { headline, PROMPT_SHARE, CANDOR_PAGE_SOFT, FALSE, NULL, place },
    { candor_words_difficulty (candor_question_get_difficulty (question)), DIFFICULTY_SHARE,
      CANDOR_PAGE_SOFT, FALSE },
    { escaped, SCORE_SHARE, CANDOR_PAGE_SOFT, FALSE },
    { "", BAR_SHARE, CANDOR_PAGE_SOFT, FALSE, score.has_percent ? &score : NULL },
  };

  candor_pages_add_row (pages, cells, G_N_ELEMENTS (cells), FALSE);
}

static void
add_part (CandorPages               *pages,
          const CandorScorecardPart *part)
{
  g_autofree char *title = g_markup_escape_text (part->title, -1);
  g_autofree char *measure = candor_words_measure (&part->score);
  g_autofree char *coverage = candor_report_coverage (&part->score);
  const CandorPageCell cells[] = {
    { title, PART_SHARE, CANDOR_PAGE_SOFT, FALSE },
    { "", PART_BAR_SHARE, CANDOR_PAGE_SOFT, FALSE, &part->score },
    { measure, PART_SCORE_SHARE, CANDOR_PAGE_SOFT, FALSE },
    { coverage, PART_ASKED_SHARE, CANDOR_PAGE_SOFT, FALSE },
  };

  candor_pages_add_row (pages, cells, G_N_ELEMENTS (cells), FALSE);
}

/* One part alone says nothing that the score has not said. */
static void
add_parts (CandorPages *pages,
           const char  *heading,
           const char  *column,
           GPtrArray   *parts)
{
  const CandorPageCell head[] = {
    { column, PART_SHARE, CANDOR_PAGE_LABEL, FALSE },
    { _("Score"), PART_BAR_SHARE + PART_SCORE_SHARE, CANDOR_PAGE_LABEL, FALSE },
    { _("Questions"), PART_ASKED_SHARE, CANDOR_PAGE_LABEL, FALSE },
  };

  if (parts->len < 2)
    return;
  candor_pages_add_text (pages, CANDOR_PAGE_HEADING, heading);
  candor_pages_add_row (pages, head, G_N_ELEMENTS (head), TRUE);
  for (guint i = 0; i < parts->len; i++)
    add_part (pages, g_ptr_array_index (parts, i));
}

/*
 * candor_scorecard_pages_add_tables:
 * @pages: where to
 * @scorecard: a scorecard
 *
 * Adds the table of all questions and those of the parts.
 */
void
candor_scorecard_pages_add_tables (CandorPages     *pages,
                                   CandorScorecard *scorecard)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);

  candor_pages_add_text (pages, CANDOR_PAGE_HEADING, _("All Questions"));
  add_table_head (pages);
  for (guint i = 1; i <= candor_interview_get_n_responses (interview); i++)
    add_table_row (pages, scorecard, candor_interview_get_response (interview, i));
  add_parts (pages, _("By Section"), _("Section"), candor_scorecard_get_by_section (scorecard));
  add_parts (pages, _("By Difficulty"), _("Difficulty"), candor_scorecard_get_by_difficulty (scorecard));
}

static void
add_typed (CandorPages *pages,
           const char  *label,
           const char  *text)
{
  if (text == NULL || *text == '\0')
    return;
  candor_pages_add_text (pages, CANDOR_PAGE_LABEL, label);
  candor_pages_add_typed (pages, text);
}

static void
add_said (CandorPages *pages,
          const char  *answer)
{
  candor_pages_add_text (pages, CANDOR_PAGE_LABEL, _("What was said"));
  if (*answer != '\0')
    candor_pages_add_typed (pages, answer);
  else
    candor_pages_add_text (pages, CANDOR_PAGE_SOFT, _("Nothing was written down."));
}

static void
add_markdown (CandorPages *pages,
              const char  *label,
              const char  *markdown)
{
  if (*markdown == '\0')
    return;
  candor_pages_add_text (pages, CANDOR_PAGE_LABEL, label);
  candor_pages_add_markdown (pages, markdown, 0);
}

static void
add_points (CandorPages    *pages,
            CandorResponse *response)
{
  GPtrArray *points = candor_question_get_points (candor_response_get_question (response));

  if (points->len == 0 || candor_response_get_state (response) != CANDOR_RESPONSE_STATE_ASKED)
    return;
  candor_pages_add_text (pages, CANDOR_PAGE_LABEL, _("Points listened for"));
  for (guint i = 0; i < points->len; i++)
    {
      const CandorPoint *point = g_ptr_array_index (points, i);

      /* Translators: a point to listen for that must be in a good answer; %s is the point */
      g_autofree char *text = point->required ? g_strdup_printf (_("%s (required)"), point->text) : g_strdup (point->text);

      candor_pages_add_item (pages, text, candor_response_is_heard (response, i) ? "✓" : "–");
    }
}

static void
add_facts (CandorPages     *pages,
           CandorInterview *interview,
           CandorResponse  *response)
{
  CandorQuestion *question = candor_response_get_question (response);
  g_autofree char *standing = candor_report_reason (interview, response);
  g_autofree char *minutes = candor_words_minutes (candor_response_get_elapsed_s (response) / 60);
  const char *facts[] = {
    standing,
    candor_response_get_void_reason (response) != NULL ? _("Not counted") : NULL,
    candor_response_is_ad_hoc (response) ? _("Extra question") : NULL,
    candor_question_get_section_title (question),
    candor_words_difficulty (candor_question_get_difficulty (question)),
    minutes,
  };

  candor_pages_add_facts (pages, facts, G_N_ELEMENTS (facts));
}

static void
add_level (CandorPages    *pages,
           CandorQuestion *question,
           CandorScale    *scale,
           int             level)
{
  /* Translators: what comes before the description of a level: "3 Fair:" */
  g_autofree char *name = g_strdup_printf (_("%d %s:"), level, candor_scale_get_label (scale, level));
  g_autofree char *text = g_strconcat (name, " ", candor_anchor_at (question, scale, level), NULL);

  candor_pages_add_item (pages, text, "•");
}

/* What the level given sounds like, or its neighbours, so that a reader can judge the number (rule 6). */
static void
add_anchor (CandorPages    *pages,
            CandorResponse *response,
            CandorScale    *scale)
{
  CandorQuestion *question = candor_response_get_question (response);
  int score = candor_response_get_score (response);
  const char *anchor = candor_anchor_at (question, scale, score);
  int below = candor_anchor_nearest (question, scale, score, -1);
  int above = candor_anchor_nearest (question, scale, score, +1);
  g_autofree char *words = candor_words_response (response, scale);

  if (candor_response_get_rating (response) != CANDOR_RATING_SCORED || (anchor == NULL && (below == 0 || above == 0)))
    return;
  candor_pages_add_text (pages, CANDOR_PAGE_LABEL, words);
  if (anchor != NULL)
    {
      candor_pages_add_markdown (pages, anchor, 0);
      return;
    }
  candor_pages_add_text (pages, CANDOR_PAGE_BODY, _("This level lies between two that are described:"));
  add_level (pages, question, scale, below);
  add_level (pages, question, scale, above);
}

static void
add_question (CandorPages               *pages,
              CandorInterview           *interview,
              CandorResponse            *response,
              const CandorReportOptions *options)
{
  CandorQuestion *question = candor_response_get_question (response);
  const char *rest = strchr (candor_question_get_prompt (question), '\n');
  g_autofree char *place = g_strdup_printf ("question-%u", candor_response_get_position (response));
  g_autofree char *title = g_strdup_printf ("%u. %s", candor_response_get_position (response),
                                            candor_question_get_headline (question));

  candor_pages_add_place (pages, CANDOR_PAGE_SUBHEADING, title, place);
  add_facts (pages, interview, response);
  if (rest != NULL)
    candor_pages_add_markdown (pages, rest + 1, 0);
  add_typed (pages, _("Why it was skipped"), candor_response_get_skip_note (response));
  add_typed (pages, _("Why it is not counted"), candor_response_get_void_reason (response));
  add_said (pages, candor_response_get_answer (response));
  if (options->with_model_answers)
    add_markdown (pages, _("Model answer"), candor_question_get_answer (question));
  add_points (pages, response);
  add_anchor (pages, response, candor_kit_get_scale (candor_interview_get_kit (interview)));
  add_typed (pages, _("Note of the interviewer"), candor_response_get_note (response));
}

/*
 * candor_scorecard_pages_add_questions:
 * @pages: where to
 * @scorecard: a scorecard
 * @options: what goes in
 *
 * Adds question by question what was said.
 */
void
candor_scorecard_pages_add_questions (CandorPages               *pages,
                                      CandorScorecard           *scorecard,
                                      const CandorReportOptions *options)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);

  candor_pages_add_text (pages, CANDOR_PAGE_HEADING, _("Question by Question"));
  for (guint i = 1; i <= candor_interview_get_n_responses (interview); i++)
    add_question (pages, interview, candor_interview_get_response (interview, i), options);
}
