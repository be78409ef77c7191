/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-scorecard-parts.h"

#include <glib/gi18n.h>

#include "candor-anchor-line.h"
#include "candor-columns.h"
#include "candor-inline.h"
#include "candor-markup-view.h"
#include "candor-markup.h"
#include "candor-words.h"

/* Narrower, the model answer stands below what was said. */
#define TWO_COLUMNS_FROM 700

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
  GtkWidget *label = candor_scorecard_text_new (NULL, heard ? NULL : "dim-label");
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
  GtkWidget *label = NULL;

  if (candor_response_get_rating (response) != CANDOR_RATING_SCORED)
    return;
  line = candor_anchor_line (candor_response_get_question (response), scale,
                             candor_response_get_score (response));
  label = candor_scorecard_text_new (NULL, NULL);
  candor_inline_show (GTK_LABEL (label), line);
  gtk_box_append (GTK_BOX (box), candor_scorecard_titled_new (_("Score"), label));
}

static GtkWidget *
make_said (CandorResponse *response)
{
  const char *answer = candor_response_get_answer (response);
  const char *note = candor_response_get_note (response);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *said;

  said = answer[0] != '\0'
         ? candor_scorecard_typed_new (answer)
         : candor_scorecard_text_new (_("Nothing was written down."), "dim-label");
  gtk_box_append (GTK_BOX (box), candor_scorecard_titled_new (_("What Was Said"), said));
  if (note[0] != '\0')
    gtk_box_append (GTK_BOX (box),
                    candor_scorecard_titled_new (_("Note"),
                                                 candor_scorecard_typed_new (note)));
  return box;
}

/* Code and tables want the whole width. */
static gboolean
wants_width (GPtrArray *blocks)
{
  for (guint i = 0; blocks != NULL && i < blocks->len; i++)
    {
      const CandorBlock *block = g_ptr_array_index (blocks, i);

      if (block->kind == CANDOR_BLOCK_CODE || block->kind == CANDOR_BLOCK_OUTPUT ||
          block->kind == CANDOR_BLOCK_TABLE || wants_width (block->children))
        return TRUE;
    }
  return FALSE;
}

static GtkWidget *
make_model_answer (CandorQuestion *question)
{
  GtkWidget *view = candor_markup_view_new ();

  candor_markup_view_set_markdown (CANDOR_MARKUP_VIEW (view),
                                   candor_question_get_answer (question));
  return view;
}

/* Below the answer it is asked for: a page of twenty of them would hide what was said. */
static GtkWidget *
make_folded_model_answer (CandorResponse *response)
{
  GtkWidget *expander = gtk_expander_new (_("Model Answer"));
  GtkWidget *view = make_model_answer (candor_response_get_question (response));
  g_autofree char *name =
    g_strdup_printf (_("Model answer to question %u"), candor_response_get_position (response));

  gtk_accessible_update_property (GTK_ACCESSIBLE (expander), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  gtk_widget_set_margin_top (view, 9);
  gtk_expander_set_child (GTK_EXPANDER (expander), view);
  /* GTK 4.8 moves the focus into what is folded away as well. */
  g_object_bind_property (expander, "expanded", view, "can-focus", G_BINDING_SYNC_CREATE);
  return expander;
}

static void
append_texts (GtkWidget      *box,
              CandorResponse *response)
{
  CandorQuestion *question = candor_response_get_question (response);
  const char *model = candor_question_get_answer (question);
  g_autoptr(GPtrArray) blocks = candor_markup_parse (model);
  GtkWidget *columns = candor_columns_new (TWO_COLUMNS_FROM, 24);

  candor_columns_append (CANDOR_COLUMNS (columns), make_said (response));
  gtk_box_append (GTK_BOX (box), columns);
  if (model[0] == '\0')
    return;
  if (wants_width (blocks))
    gtk_box_append (GTK_BOX (box), make_folded_model_answer (response));
  else
    candor_columns_append (CANDOR_COLUMNS (columns),
                           candor_scorecard_titled_new (_("Model Answer"),
                                                        make_model_answer (question)));
}

/**
 * candor_scorecard_question_new:
 * @scorecard: a scorecard
 * @response: one of its responses
 *
 * Returns: (transfer floating): prompt, what was said, model answer, points, score with its words
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
  append_texts (box, response);
  append_points (box, response);
  append_anchor (box, response, scale);
  return box;
}
