/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-scorecard-parts.h"

#include <glib/gi18n.h>

#include "candor-anchor-line.h"
#include "candor-inline.h"
#include "candor-markup-view.h"
#include "candor-words.h"

static void
append_title (GtkWidget      *box,
              CandorResponse *response,
              CandorScale    *scale)
{
  CandorQuestion *question = candor_response_get_question (response);
  g_autofree char *prompt = g_strdup_printf ("%u. %s", candor_response_get_position (response),
                                             candor_question_get_headline (question));
  g_autofree char *state = candor_words_response (response, scale);

  gtk_box_append (GTK_BOX (box), candor_scorecard_text_new (prompt, "title-4"));
  gtk_box_append (GTK_BOX (box), candor_scorecard_text_new (state, "dim-label"));
}

static void
append_point (GtkWidget         *box,
              const CandorPoint *point,
              gboolean           heard)
{
  g_autofree char *line = g_strdup_printf ("%s %s", heard ? "✓" : "–", point->text);
  g_autofree char *plain = candor_inline_plain (point->text);
  GtkWidget *label = candor_scorecard_text_new (line, heard ? NULL : "dim-label");
  g_autofree char *spoken = g_strdup_printf (heard ? _("Heard: %s") : _("Not heard: %s"), plain);

  candor_inline_show (GTK_LABEL (label), line);

  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  gtk_box_append (GTK_BOX (box), label);
}

static void
append_points (GtkWidget      *box,
               CandorResponse *response)
{
  GPtrArray *points = candor_question_get_points (candor_response_get_question (response));
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  if (points->len == 0 || candor_response_get_state (response) != CANDOR_RESPONSE_STATE_ASKED)
    {
      g_object_ref_sink (list);
      g_object_unref (list);
      return;
    }
  for (guint i = 0; i < points->len; i++)
    append_point (list, g_ptr_array_index (points, i), candor_response_is_heard (response, i));
  gtk_box_append (GTK_BOX (box), candor_scorecard_titled_new (_("Points Listened For"), list));
}

static void
append_anchor (GtkWidget      *box,
               CandorResponse *response,
               CandorScale    *scale)
{
  g_autofree char *line = NULL;

  if (candor_response_get_rating (response) != CANDOR_RATING_SCORED)
    return;
  line = candor_anchor_line (candor_response_get_question (response), scale,
                             candor_response_get_score (response));
  gtk_box_append (GTK_BOX (box),
                  candor_scorecard_titled_new (_("Score"), candor_scorecard_text_new (line, NULL)));
}

static GtkWidget *
make_said (CandorResponse *response)
{
  const char *answer = candor_response_get_answer (response);
  const char *note = candor_response_get_note (response);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_box_append (GTK_BOX (box),
                  candor_scorecard_titled_new (_("What Was Said"),
                                               answer[0] != '\0'
                                               ? candor_scorecard_text_new (answer, NULL)
                                               : candor_scorecard_text_new (_("Nothing was written down."), "dim-label")));
  if (note[0] != '\0')
    gtk_box_append (GTK_BOX (box),
                    candor_scorecard_titled_new (_("Note"),
                                                 candor_scorecard_text_new (note, NULL)));
  return box;
}

/* The model answer is asked for: a page of twenty of them would hide what was said. */
static GtkWidget *
make_model_answer (CandorResponse *response)
{
  CandorQuestion *question = candor_response_get_question (response);
  GtkWidget *expander = gtk_expander_new (_("Model Answer"));
  GtkWidget *view = candor_markup_view_new ();
  g_autofree char *name =
    g_strdup_printf (_("Model answer to question %u"), candor_response_get_position (response));

  gtk_accessible_update_property (GTK_ACCESSIBLE (expander), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);

  candor_markup_view_set_markdown (CANDOR_MARKUP_VIEW (view),
                                   candor_question_get_answer (question));
  gtk_widget_set_margin_top (view, 9);
  gtk_expander_set_child (GTK_EXPANDER (expander), view);
  gtk_widget_set_visible (expander, candor_question_get_answer (question)[0] != '\0');
  return expander;
}

/**
 * candor_scorecard_question_new:
 * @scorecard: a scorecard
 * @response: one of its responses
 *
 * Returns: (transfer floating): prompt, what was said, points, note, score with its words, model answer
 */
GtkWidget *
candor_scorecard_question_new (CandorScorecard *scorecard,
                               CandorResponse  *response)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  CandorScale *scale = candor_kit_get_scale (candor_interview_get_kit (interview));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "tile");
  append_title (box, response, scale);
  gtk_box_append (GTK_BOX (box), make_said (response));
  append_points (box, response);
  append_anchor (box, response, scale);
  gtk_box_append (GTK_BOX (box), make_model_answer (response));
  return box;
}
