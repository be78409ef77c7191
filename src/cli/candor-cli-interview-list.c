/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli-interview.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "candor-cli-interview-json.h"
#include "candor-enum-types.h"
#include "candor-text-table.h"
#include "candor-time.h"

void
candor_cli_add_score (CandorJson        *json,
                      const CandorScore *score,
                      int                scale_min,
                      int                scale_max)
{
  if (score == NULL || !score->has_percent)
    {
      candor_json_add_null (json, "score");
      return;
    }
  candor_json_begin_object (json, "score");
  candor_json_add_decimal (json, "percent", score->percent);
  candor_json_add_decimal (json, "low", score->low);
  candor_json_add_decimal (json, "high", score->high);
  candor_json_add_decimal (json, "on_scale",
                           scale_min + score->percent / 100 * (scale_max - scale_min));
  candor_json_end_object (json);
}

void
candor_cli_add_coverage (CandorJson        *json,
                         const CandorScore *coverage)
{
  candor_json_begin_object (json, "coverage");
  candor_json_add_integer (json, "asked", coverage->n_asked);
  candor_json_add_integer (json, "total", coverage->n_total);
  candor_json_add_decimal (json, "weight_percent", coverage->weight_percent);
  candor_json_end_object (json);
}

void
candor_cli_add_recommendation (CandorJson          *json,
                               CandorRecommendation recommendation)
{
  candor_json_add_text (json, "recommendation",
                        recommendation != CANDOR_RECOMMENDATION_NONE
                        ? candor_enum_to_nick (CANDOR_TYPE_RECOMMENDATION, recommendation) : NULL);
}

static void
add_summary (CandorJson *json,
             gpointer    item)
{
  CandorInterviewSummary *summary = item;

  candor_json_add_text (json, "id", summary->id);
  candor_json_add_text (json, "state",
                        candor_enum_to_nick (CANDOR_TYPE_INTERVIEW_STATE, summary->state));
  candor_json_add_text (json, "kit", summary->kit_id);
  candor_json_add_integer (json, "kit_version", summary->kit_version);
  candor_json_add_text (json, "candidate", summary->candidate_id);
  candor_json_add_text (json, "interviewer", summary->interviewer);
  candor_json_add_time (json, "started", summary->started_at_us);
  candor_json_add_time (json, "finished", summary->finished_at_us);
  candor_cli_add_score (json, summary->score_is_visible ? &summary->score : NULL,
                        summary->scale_min, summary->scale_max);
  candor_cli_add_coverage (json, &summary->score);
  candor_cli_add_recommendation (json, summary->recommendation);
}

/* "3.9 (61–83 %)", or nothing while the score is hidden: rule 4 */
static char *
score_text (CandorInterviewSummary *summary)
{
  const CandorScore *score = &summary->score;
  double on_scale =
    summary->scale_min + score->percent / 100 * (summary->scale_max - summary->scale_min);
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  if (!summary->score_is_visible || !score->has_percent)
    return NULL;
  g_ascii_formatd (digits, sizeof digits, "%.1f", candor_round_half_away (on_scale, 1));
  return g_strdup_printf ("%s (%.0f–%.0f %%)", digits, score->low, score->high);
}

static void
add_row (CandorTextTable *table,
         gpointer         item)
{
  CandorInterviewSummary *summary = item;
  g_autofree char *started = candor_time_to_rfc3339 (summary->started_at_us);
  g_autofree char *score = score_text (summary);
  /* Translators: questions asked, questions there are */
  g_autofree char *coverage =
    g_strdup_printf (_("%u of %u"), summary->score.n_asked, summary->score.n_total);

  candor_text_table_add (table, summary->id,
                         candor_enum_to_nick (CANDOR_TYPE_INTERVIEW_STATE, summary->state),
                         summary->is_pilot ? _("Rehearsal") : summary->candidate_name,
                         summary->kit_name, started, coverage, score,
                         summary->recommendation != CANDOR_RECOMMENDATION_NONE
                         ? candor_enum_to_nick (CANDOR_TYPE_RECOMMENDATION,
                                                summary->recommendation) : NULL);
}

static CandorTextTable *
new_table (void)
{
  return candor_text_table_new (_("ID"), _("STATE"), _("CANDIDATE"), _("KIT"), _("STARTED"),
                                _("ASKED"), _("SCORE"), _("RECOMMENDATION"), NULL);
}

gboolean
candor_cli_interview_list (CandorCli *cli,
                           GError   **error)
{
  static const CandorCliList list = { candor_library_get_interviews, add_summary, new_table, add_row };

  return candor_cli_run_list (cli, &list, error);
}
