/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-review-answer.h"

#include <glib/gi18n.h>

static GtkWidget *
make_text (const char *text,
           const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}

static GtkWidget *
make_level (CandorScale              *scale,
            const CandorReviewAnswer *answer,
            int                       level)
{
  GtkWidget *button = gtk_toggle_button_new ();
  g_autofree char *number = g_strdup_printf ("%d", level);
  /* Translators: a level of the scale and its label, an alias */
  g_autofree char *name = g_strdup_printf (_("%d, %s, for %s"), level, candor_scale_get_label (scale, level),
                                           answer->alias);
  gboolean is_chosen = answer->second == level;

  gtk_button_set_label (GTK_BUTTON (button), number);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), is_chosen);
  gtk_widget_set_tooltip_text (button, candor_scale_get_label (scale, level));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(si)", answer->interview_id, is_chosen ? 0 : level);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "review.score");
  return button;
}

static GtkWidget *
make_levels (CandorScale              *scale,
             const CandorReviewAnswer *answer)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (box, "linked");
  for (int level = candor_scale_get_min (scale); level <= candor_scale_get_max (scale); level++)
    gtk_box_append (GTK_BOX (box), make_level (scale, answer, level));
  return box;
}

/* The first score is told once there is a second one: before that it would sway it. */
static char *
words_of (const CandorReviewAnswer *answer)
{
  if (answer->second == 0)
    return g_strdup (_("Score again"));
  if (answer->first == 0)
    return g_strdup (_("Not scored at first"));
  if (answer->first == answer->second)
    /* Translators: a score */
    return g_strdup_printf (_("First %d, and now again"), answer->first);
  /* Translators: two scores */
  return g_strdup_printf (_("First %d, now %d"), answer->first, answer->second);
}

/**
 * candor_review_answer_new:
 * @review: a review
 * @answer: an answer of it
 *
 * Returns: (transfer floating): what was said and noted, and the scale to score it again
 */
GtkWidget *
candor_review_answer_new (CandorReview             *review,
                          const CandorReviewAnswer *answer)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *foot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  const char *said = candor_response_get_answer (answer->response);
  const char *note = candor_response_get_note (answer->response);
  g_autofree char *words = words_of (answer);
  GtkWidget *drift = make_text (words, "caption");

  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "review-answer");
  gtk_box_append (GTK_BOX (box), make_text (answer->alias, "heading"));
  gtk_box_append (GTK_BOX (box), make_text (said[0] != '\0' ? said : _("Nothing was written down."),
                                            said[0] != '\0' ? NULL : "dim-label"));
  if (note[0] != '\0')
    gtk_box_append (GTK_BOX (box), make_text (note, "dim-label"));
  gtk_box_append (GTK_BOX (foot), make_levels (candor_review_get_scale (review), answer));
  gtk_widget_set_hexpand (drift, TRUE);
  gtk_box_append (GTK_BOX (foot), drift);
  gtk_box_append (GTK_BOX (box), foot);
  return box;
}
