/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-review-card.h"

#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-inline.h"
#include "candor-words.h"

struct _CandorReviewCard
{
  GtkWidget parent_instance;

  GtkLabel *alias;
  GtkLabel *said;
  GtkLabel *note;
  GtkLabel *points;
  GtkLabel *heard;
  GtkBox   *levels;
  GtkLabel *drift;
};

G_DEFINE_FINAL_TYPE (CandorReviewCard, candor_review_card, GTK_TYPE_WIDGET)

static void
show_line (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), text[0] != '\0');
}

static void
show_said (CandorReviewCard *self,
           const char       *said)
{
  gboolean is_empty = said[0] == '\0';

  gtk_label_set_label (self->said, is_empty ? _("Nothing was written down.") : said);
  if (is_empty)
    gtk_widget_add_css_class (GTK_WIDGET (self->said), "dim-label");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->said), "dim-label");
}

/* (transfer full): "✓ Stops at the shortest" a line; empty when none was heard, for then nobody may have ticked */
static char *
list_heard (CandorResponse *response)
{
  GPtrArray *points = candor_question_get_points (candor_response_get_question (response));
  GString *lines = g_string_new (NULL);

  if (candor_response_count_heard (response) == 0)
    return g_string_free (lines, FALSE);
  for (guint i = 0; i < points->len; i++)
    {
      const CandorPoint *point = points->pdata[i];
      g_autofree char *plain = candor_inline_plain (point->text);

      g_string_append_printf (lines, "%s%s %s", i > 0 ? "\n" : "", candor_response_is_heard (response, i) ? "✓" : "–",
                              plain);
    }
  return g_string_free (lines, FALSE);
}

static void
show_points (CandorReviewCard *self,
             CandorResponse   *response)
{
  g_autofree char *points = candor_words_points (response);
  g_autofree char *heard = list_heard (response);

  show_line (self->points, points);
  show_line (self->heard, heard);
}

static void
make_levels (CandorReviewCard *self,
             CandorScale      *scale)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->levels))) != NULL)
    gtk_box_remove (self->levels, child);
  for (int level = candor_scale_get_min (scale); level <= candor_scale_get_max (scale); level++)
    {
      g_autofree char *number = g_strdup_printf ("%d", level);

      gtk_box_append (self->levels, gtk_toggle_button_new_with_label (number));
    }
}

static void
show_level (GtkWidget                *button,
            CandorScale              *scale,
            const CandorReviewAnswer *answer,
            int                       level)
{
  /* Translators: a level of the scale and its label, an alias */
  g_autofree char *name = g_strdup_printf (_("%d, %s, for %s"), level, candor_scale_get_label (scale, level),
                                           answer->alias);
  gboolean is_chosen = answer->second == level;

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), is_chosen);
  gtk_widget_set_tooltip_text (button, candor_scale_get_label (scale, level));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(si)", answer->interview_id, is_chosen ? 0 : level);
  if (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)) == NULL)
    gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "review.score");
}

/* The buttons stay, and with them the focus. */
static void
show_levels (CandorReviewCard         *self,
             CandorScale              *scale,
             const CandorReviewAnswer *answer)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->levels));

  if (button == NULL)
    make_levels (self, scale);
  button = gtk_widget_get_first_child (GTK_WIDGET (self->levels));
  for (int level = candor_scale_get_min (scale); button != NULL; level++)
    {
      show_level (button, scale, answer, level);
      button = gtk_widget_get_next_sibling (button);
    }
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

static void
candor_review_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CANDOR_TYPE_REVIEW_CARD);
  candor_unparent_children (GTK_WIDGET (object));
  G_OBJECT_CLASS (candor_review_card_parent_class)->dispose (object);
}

static void
candor_review_card_class_init (CandorReviewCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_review_card_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/comparison/candor-review-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorReviewCard, alias);
  gtk_widget_class_bind_template_child (widget_class, CandorReviewCard, said);
  gtk_widget_class_bind_template_child (widget_class, CandorReviewCard, note);
  gtk_widget_class_bind_template_child (widget_class, CandorReviewCard, points);
  gtk_widget_class_bind_template_child (widget_class, CandorReviewCard, heard);
  gtk_widget_class_bind_template_child (widget_class, CandorReviewCard, levels);
  gtk_widget_class_bind_template_child (widget_class, CandorReviewCard, drift);
}

static void
candor_review_card_init (CandorReviewCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_review_card_new:
 *
 * Returns: (transfer floating): an empty card
 */
GtkWidget *
candor_review_card_new (void)
{
  return g_object_new (CANDOR_TYPE_REVIEW_CARD, NULL);
}

/**
 * candor_review_card_show:
 * @self: a card
 * @scale: the scale of the kit, the same for all cards of a list
 * @answer: an answer
 *
 * Shows that answer. A level that is pressed asks for `review.score` with the interview and the level, or 0 to take it back.
 */
void
candor_review_card_show (CandorReviewCard         *self,
                         CandorScale              *scale,
                         const CandorReviewAnswer *answer)
{
  g_autofree char *drift = NULL;

  g_return_if_fail (CANDOR_IS_REVIEW_CARD (self) && answer != NULL);

  drift = words_of (answer);
  gtk_label_set_label (self->alias, answer->alias);
  show_said (self, candor_response_get_answer (answer->response));
  show_line (self->note, candor_response_get_note (answer->response));
  show_points (self, answer->response);
  show_levels (self, scale, answer);
  gtk_label_set_label (self->drift, drift);
}
