/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-scorecard-parts.h"

#include <glib/gi18n.h>

#include "candor-columns.h"
#include "candor-interview-words.h"
#include "candor-words.h"

/* Narrower, the tiles and the texts stand one below the other. */
#define SIDE_BY_SIDE_FROM 540

static char *
facts_of (CandorInterview *interview)
{
  CandorKit *kit = candor_interview_get_kit (interview);
  CandorCandidate *candidate = candor_interview_get_candidate (interview);
  const char *role = candidate != NULL ? candor_candidate_get_role (candidate) : "";
  g_autofree char *when = candor_words_when (candor_interview_get_started_at_us (interview));
  const char *parts[] = {
    role, candor_kit_get_name (kit), when, candor_interview_get_interviewer (interview),
  };
  GString *facts = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i][0] != '\0')
      g_string_append_printf (facts, "%s%s", facts->len > 0 ? " · " : "", parts[i]);
  return g_string_free (facts, FALSE);
}

/* (transfer full): whether it can still change; "" of one that was never held to the end */
static char *
state_of (CandorInterview *interview)
{
  g_autofree char *day = candor_words_when (candor_interview_get_signed_at_us (interview));

  switch (candor_interview_get_state (interview))
    {
    case CANDOR_INTERVIEW_STATE_SIGNED:
      /* Translators: %s is a day: "3 May 2026" */
      return g_strdup_printf (_("Signed on %s."), day);
    case CANDOR_INTERVIEW_STATE_AMENDED:
      /* Translators: %s is a day: "3 May 2026" */
      return g_strdup_printf (_("Signed on %s and amended since: see Amendments below."), day);
    case CANDOR_INTERVIEW_STATE_FINISHED:
      return g_strdup (_("Not signed: this scorecard can still change."));
    case CANDOR_INTERVIEW_STATE_PLANNED:
    case CANDOR_INTERVIEW_STATE_RUNNING:
    case CANDOR_INTERVIEW_STATE_PAUSED:
    case CANDOR_INTERVIEW_STATE_CALLED_OFF:
    default:
      return g_strdup ("");
    }
}

static GtkWidget *
make_tile (const char *label,
           const char *value,
           const char *more)
{
  GtkWidget *tile = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_widget_add_css_class (tile, "card");
  gtk_widget_add_css_class (tile, "tile");
  gtk_box_append (GTK_BOX (tile), candor_scorecard_text_new (label, "caption-heading"));
  gtk_box_append (GTK_BOX (tile), candor_scorecard_text_new (value, "title-2"));
  if (more[0] != '\0')
    gtk_box_append (GTK_BOX (tile), candor_scorecard_text_new (more, "caption"));
  return tile;
}

static GtkWidget *
make_score_tile (CandorScorecard *scorecard)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  CandorScale *scale = candor_kit_get_scale (candor_interview_get_kit (interview));
  const CandorScore *score = candor_scorecard_get_score (scorecard);
  g_autofree char *value = NULL;
  g_autofree char *more = NULL;
  g_autofree char *range = NULL;
  GtkWidget *tile;

  if (score == NULL)
    return make_tile (_("Score"), "–", _("Hidden until everything is scored"));
  if (!score->has_percent)
    return make_tile (_("Score"), "–", _("Nothing was scored"));
  /* Translators: a score on its scale: "3.9 of 5" */
  value = g_strdup_printf (_("%.1f of %d"),
                           candor_round_half_away (candor_scale_from_percent (scale,
                                                                              score->percent), 1),
                           candor_scale_get_max (scale));
  /* Translators: a score in percent with its honest range: "72 % (61–83)" */
  more = g_strdup_printf (_("%.0f %% (%.0f–%.0f)"), candor_round_half_away (score->percent, 0),
                          candor_round_half_away (score->low,
                                                  0), candor_round_half_away (score->high, 0));
  range = candor_words_score_range (score);
  tile = make_tile (_("Score"), value, more);
  gtk_widget_set_tooltip_text (tile, range);
  return tile;
}

static GtkWidget *
make_asked_tile (const CandorScore *coverage)
{
  g_autofree char *asked = candor_words_coverage (coverage);
  g_autofree char *left_out = candor_words_left_out (coverage);

  return make_tile (_("Questions"), asked, left_out != NULL ? left_out : "");
}

static GtkWidget *
make_tiles (CandorScorecard *scorecard)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  GtkWidget *tiles = candor_columns_new (SIDE_BY_SIDE_FROM, 12);
  GtkWidget *parts[] = {
    make_tile (_("Recommendation"),
               candor_words_recommendation (candor_interview_get_recommendation (interview)), ""),
    make_score_tile (scorecard),
    make_asked_tile (candor_scorecard_get_coverage (scorecard)),
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    candor_columns_append (CANDOR_COLUMNS (tiles), parts[i]);
  return tiles;
}

/* NULL where nothing was written. */
static GtkWidget *
make_text (CandorInterview    *interview,
           CandorWriteUpFields field,
           const char         *title)
{
  const char *text = candor_interview_get_text (interview, field);

  if (text[0] == '\0')
    return NULL;
  return candor_scorecard_titled_new (title, candor_scorecard_typed_new (text));
}

static void
add_text (GtkWidget          *box,
          CandorInterview    *interview,
          CandorWriteUpFields field,
          const char         *title)
{
  GtkWidget *text = make_text (interview, field, title);

  if (text != NULL)
    gtk_box_append (GTK_BOX (box), text);
}

static GtkWidget *
make_pair (CandorInterview *interview)
{
  GtkWidget *pair = candor_columns_new (SIDE_BY_SIDE_FROM, 24);
  GtkWidget *strengths = make_text (interview, CANDOR_WRITE_UP_STRENGTHS, _("Strengths"));
  GtkWidget *concerns = make_text (interview, CANDOR_WRITE_UP_CONCERNS, _("Concerns"));

  if (strengths != NULL)
    candor_columns_append (CANDOR_COLUMNS (pair), strengths);
  if (concerns != NULL)
    candor_columns_append (CANDOR_COLUMNS (pair), concerns);
  gtk_widget_set_visible (pair, strengths != NULL || concerns != NULL);
  return pair;
}

static GtkWidget *
make_write_up (CandorInterview *interview)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *pair = make_pair (interview);

  gtk_box_append (GTK_BOX (box), pair);
  add_text (box, interview, CANDOR_WRITE_UP_SUMMARY, _("Summary"));
  add_text (box, interview, CANDOR_WRITE_UP_GENERAL_NOTES, _("General Notes"));
  add_text (box, interview, CANDOR_WRITE_UP_CANDIDATE_QUESTIONS, _("What the Candidate Asked"));
  add_text (box, interview, CANDOR_WRITE_UP_AVAILABILITY, _("Availability and Next Steps"));
  gtk_widget_set_visible (box, gtk_widget_get_visible (pair) ||
                          gtk_widget_get_next_sibling (pair) != NULL);
  return box;
}

/**
 * candor_scorecard_head_new:
 * @scorecard: a scorecard
 *
 * Returns: (transfer floating): who it is about, the three tiles, and what was written up
 */
GtkWidget *
candor_scorecard_head_new (CandorScorecard *scorecard)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  CandorCandidate *candidate = candor_interview_get_candidate (interview);
  const char *name = candidate != NULL ? candor_candidate_get_name (candidate) : _("Rehearsal");
  g_autofree char *facts = facts_of (interview);
  g_autofree char *state = state_of (interview);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *title = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_box_append (GTK_BOX (title), candor_scorecard_text_new (name, "title-1"));
  gtk_box_append (GTK_BOX (title), candor_scorecard_text_new (facts, "dim-label"));
  if (state[0] != '\0')
    gtk_box_append (GTK_BOX (title), candor_scorecard_text_new (state, "caption"));
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), make_tiles (scorecard));
  gtk_box_append (GTK_BOX (box), make_write_up (interview));
  return box;
}
