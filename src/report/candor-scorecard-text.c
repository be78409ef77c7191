/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-scorecard-text.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "candor-markup.h"
#include "candor-report-facts.h"
#include "candor-report-person.h"
#include "candor-typed-markdown.h"
#include "candor-words.h"

typedef struct
{
  GString                   *out;
  const CandorReportOptions *options;
  gboolean                   is_markdown;
} Page;

/* What somebody typed means itself. */
static void
append_typed (Page       *page,
              const char *text)
{
  if (page->is_markdown)
    candor_typed_markdown_escape (page->out, text);
  else
    g_string_append (page->out, text);
}

static void
add_heading (Page       *page,
             int         level,
             const char *text)
{
  g_autofree char *marks = page->is_markdown ? g_strnfill (level, '#') : NULL;

  if (page->out->len > 0 && !g_str_has_suffix (page->out->str, "\n\n"))
    g_string_append_c (page->out, '\n');
  if (marks != NULL)
    g_string_append_printf (page->out, "%s ", marks);
  append_typed (page, text);
  g_string_append (page->out, "\n\n");
}

static void
add_line (Page       *page,
          const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  append_typed (page, text);
  g_string_append (page->out, page->is_markdown ? "\n\n" : "\n");
}

static void
add_labelled (Page       *page,
              const char *label,
              const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  if (page->is_markdown)
    g_string_append_printf (page->out, "**%s**\n\n", label);
  else
    g_string_append_printf (page->out, "%s:\n", label);
  if (page->is_markdown)
    candor_typed_markdown_append (page->out, text);
  else
    g_string_append (page->out, text);
  g_string_append (page->out, "\n\n");
}

/* Markdown of a guide, which is ours to read. */
static void
add_guide_text (Page       *page,
                const char *label,
                const char *markdown)
{
  g_autofree char *plain = NULL;

  if (*markdown == '\0')
    return;
  if (page->is_markdown)
    {
      g_string_append_printf (page->out, "**%s**\n\n%s\n\n", label, markdown);
      return;
    }
  plain = candor_markup_to_text (markdown);
  g_string_append_printf (page->out, "%s:\n%s\n\n", label, g_strstrip (plain));
}

static void
add_occasion (Page            *page,
              CandorInterview *interview)
{
  CandorKit *kit = candor_interview_get_kit (interview);
  g_autofree char *day = candor_report_day (candor_interview_get_started_at_us (interview));
  /* Translators: %s is the name of an interviewer */
  g_autofree char *interviewer =
    g_strdup_printf (_("Interviewer: %s"), candor_interview_get_interviewer (interview));
  g_autofree char *line =
    g_strjoin (" · ", candor_kit_get_name (kit), interviewer, day, NULL);

  add_line (page, line);
}

static void
add_result (Page            *page,
            CandorScorecard *scorecard)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  CandorScale *scale = candor_kit_get_scale (candor_interview_get_kit (interview));
  const CandorScore *score = candor_scorecard_get_score (scorecard);
  g_autofree char *words =
    score != NULL ? candor_words_score (score, candor_scale_get_min (scale),
                                        candor_scale_get_max (scale))
                  : candor_words_coverage (candor_scorecard_get_coverage (scorecard));

  add_line (page,
            candor_words_recommendation (candor_interview_get_recommendation (interview)));
  add_line (page, words);
  if (candor_interview_get_signed_at_us (interview) == 0)
    add_line (page, _("Not signed: this report can still change."));
}

static void
add_write_up (Page            *page,
              CandorInterview *interview)
{
  add_labelled (page, _("Strengths"),
                candor_interview_get_text (interview, CANDOR_WRITE_UP_STRENGTHS));
  add_labelled (page, _("Concerns"),
                candor_interview_get_text (interview, CANDOR_WRITE_UP_CONCERNS));
  add_labelled (page, _("Summary"),
                candor_interview_get_text (interview, CANDOR_WRITE_UP_SUMMARY));
}

static void
add_points (Page           *page,
            CandorResponse *response)
{
  GPtrArray *points = candor_question_get_points (candor_response_get_question (response));

  if (points->len == 0 || candor_response_get_state (response) != CANDOR_RESPONSE_STATE_ASKED)
    return;
  if (page->is_markdown)
    g_string_append_printf (page->out, "**%s**\n\n", _("Points listened for"));
  else
    g_string_append_printf (page->out, "%s:\n", _("Points listened for"));
  for (guint i = 0; i < points->len; i++)
    {
      const CandorPoint *point = g_ptr_array_index (points, i);

      g_string_append_printf (page->out, "%s%s %s\n", page->is_markdown ? "- " : "",
                              candor_response_is_heard (response, i) ? "✓" : "–", point->text);
    }
  g_string_append (page->out, "\n");
}

/* "The classics · Easy · Scored 4, Good" */
static char *
facts_of (CandorInterview *interview,
          CandorResponse  *response)
{
  CandorQuestion *question = candor_response_get_question (response);
  const char *section = candor_question_get_section_title (question);
  const char *difficulty = candor_words_difficulty (candor_question_get_difficulty (question));
  g_autofree char *standing = candor_report_standing (interview, response);
  GString *facts = g_string_new (section);

  if (*difficulty != '\0')
    g_string_append_printf (facts, "%s%s", facts->len > 0 ? " · " : "", difficulty);
  g_string_append_printf (facts, "%s%s", facts->len > 0 ? " · " : "", standing);
  return g_string_free (facts, FALSE);
}

static void
add_question (Page            *page,
              CandorInterview *interview,
              CandorResponse  *response)
{
  CandorQuestion *question = candor_response_get_question (response);
  const char *rest = strchr (candor_question_get_prompt (question), '\n');
  g_autofree char *facts = facts_of (interview, response);
  g_autofree char *title = g_strdup_printf ("%u. %s", candor_response_get_position (response),
                                            candor_question_get_headline (question));

  add_heading (page, 3, title);
  add_line (page, facts);
  if (rest != NULL)
    add_guide_text (page, _("Question"), rest + 1);
  add_labelled (page, _("Why it was skipped"), candor_response_get_skip_note (response));
  add_labelled (page, _("What was said"), candor_response_get_answer (response));
  if (page->options->with_model_answers)
    add_guide_text (page, _("Model answer"), candor_question_get_answer (question));
  add_points (page, response);
  add_labelled (page, _("Note of the interviewer"), candor_response_get_note (response));
}

static void
add_questions (Page            *page,
               CandorInterview *interview)
{
  add_heading (page, 2, _("Question by Question"));
  for (guint i = 1; i <= candor_interview_get_n_responses (interview); i++)
    add_question (page, interview, candor_interview_get_response (interview, i));
}

static void
add_deviations (Page            *page,
                CandorScorecard *scorecard)
{
  GPtrArray *deviations = candor_scorecard_get_deviations (scorecard);

  if (deviations->len == 0)
    return;
  add_heading (page, 2, _("What Differed"));
  for (guint i = 0; i < deviations->len; i++)
    {
      g_string_append (page->out, "- ");
      append_typed (page, g_ptr_array_index (deviations, i));
      g_string_append_c (page->out, '\n');
    }
}

static void
add_around (Page            *page,
            CandorInterview *interview)
{
  add_labelled (page, _("General notes"),
                candor_interview_get_text (interview, CANDOR_WRITE_UP_GENERAL_NOTES));
  add_labelled (page, _("What the candidate asked"),
                candor_interview_get_text (interview, CANDOR_WRITE_UP_CANDIDATE_QUESTIONS));
  add_labelled (page, _("Availability and next steps"),
                candor_interview_get_text (interview, CANDOR_WRITE_UP_AVAILABILITY));
}

/* After signing: what, from what to what, why, by whom. */
static void
add_amendments (Page            *page,
                CandorInterview *interview)
{
  GPtrArray *amendments = candor_interview_get_amendments (interview);

  if (amendments->len > 0)
    add_heading (page, 2, _("Amendments"));
  for (guint i = 0; i < amendments->len; i++)
    {
      const CandorAmendment *amendment = g_ptr_array_index (amendments, i);
      g_autofree char *line =
        g_strdup_printf ("%s: %s → %s (%s, %s)", candor_words_field (amendment->field),
                         amendment->old_value, amendment->new_value, amendment->reason,
                         amendment->who);

      g_string_append (page->out, "- ");
      append_typed (page, line);
      g_string_append_c (page->out, '\n');
    }
}

static GBytes *
write_page (CandorScorecard           *scorecard,
            const CandorReportOptions *options,
            gboolean                   is_markdown)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  g_autofree char *person = candor_report_person (scorecard, options);
  Page page = { g_string_new (NULL), options, is_markdown };

  add_heading (&page, 1, person);
  add_occasion (&page, interview);
  add_result (&page, scorecard);
  if (!is_markdown)
    g_string_append_c (page.out, '\n');
  add_write_up (&page, interview);
  add_questions (&page, interview);
  add_around (&page, interview);
  add_deviations (&page, scorecard);
  add_amendments (&page, interview);
  if (options->signed_digest != NULL)
    g_string_append_printf (page.out, "\n%s %s\n", _("Digest of what was signed:"),
                            options->signed_digest);
  return g_string_free_to_bytes (page.out);
}

/*
 * candor_scorecard_write_markdown:
 * @scorecard: a scorecard
 * @options: what goes in
 * @error: return location for an error
 *
 * Writes a scorecard as Markdown.
 *
 * Returns: (transfer full): the text
 */
GBytes *
candor_scorecard_write_markdown (CandorScorecard           *scorecard,
                                 const CandorReportOptions *options,
                                 GError                   **error)
{
  return write_page (scorecard, options, TRUE);
}

/*
 * candor_scorecard_write_text:
 * @scorecard: a scorecard
 * @options: what goes in
 * @error: return location for an error
 *
 * Writes a scorecard as plain text.
 *
 * Returns: (transfer full): the text
 */
GBytes *
candor_scorecard_write_text (CandorScorecard           *scorecard,
                             const CandorReportOptions *options,
                             GError                   **error)
{
  return write_page (scorecard, options, FALSE);
}
