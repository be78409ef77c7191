/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-draw-row.h"

#include <glib/gi18n.h>

#include "candor-kit.h"
#include "candor-question-facts.h"

struct _CandorDrawRow
{
  GtkListBoxRow   parent_instance;

  CandorQuestion *question;

  GtkLabel       *headline;
  GtkLabel       *facts;
  GtkWidget      *keep;
  GtkWidget      *swap;
};

G_DEFINE_FINAL_TYPE (CandorDrawRow, candor_draw_row, GTK_TYPE_LIST_BOX_ROW)

static void
keep_cb (CandorDrawRow   *self,
         GtkToggleButton *keep)
{
  g_autofree char *id = candor_question_full_id (self->question);

  gtk_widget_activate_action (GTK_WIDGET (self), "draw.keep", "(sb)", id, gtk_toggle_button_get_active (keep));
}

static void
swap_cb (CandorDrawRow *self)
{
  g_autofree char *id = candor_question_full_id (self->question);

  gtk_widget_activate_action (GTK_WIDGET (self), "draw.swap", "s", id);
}

/* Minutes that nobody judged are a guess, and said to be one. */
static char *
describe (CandorQuestion *question)
{
  g_autofree char *facts = candor_question_facts (question);

  if (candor_question_get_minutes (question) > 0)
    return g_steal_pointer (&facts);
  /* Translators: what is known of a question, then its minutes, which are a guess */
  return g_strdup_printf (_("%s · about %d min"), facts, CANDOR_MINUTES_NOT_JUDGED);
}

static void
name (GtkWidget  *widget,
      const char *format,
      guint       position)
{
  g_autofree char *text = g_strdup_printf (format, position);

  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
name_row (CandorDrawRow *self,
          guint          position)
{
  /* Translators: the number and the words of a question, as a screen reader says it */
  g_autofree char *text = g_strdup_printf (_("Question %u: %s"), position,
                                           candor_question_get_headline (self->question));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  /* Translators: names of buttons beside the question with that number */
  name (self->keep, _("Keep Question %u"), position);
  name (self->swap, _("Swap Question %u"), position);
}

static void
candor_draw_row_dispose (GObject *object)
{
  CandorDrawRow *self = CANDOR_DRAW_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_DRAW_ROW);
  g_clear_object (&self->question);
  G_OBJECT_CLASS (candor_draw_row_parent_class)->dispose (object);
}

static void
candor_draw_row_class_init (CandorDrawRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_draw_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/kits/candor-draw-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorDrawRow, headline);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawRow, facts);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawRow, keep);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawRow, swap);
  gtk_widget_class_bind_template_callback (widget_class, keep_cb);
  gtk_widget_class_bind_template_callback (widget_class, swap_cb);
}

static void
candor_draw_row_init (CandorDrawRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_draw_row_new:
 * @question: a question that was drawn
 * @position: its number in the kit, from 1
 * @is_kept: whether it stays when the rest is drawn again
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
candor_draw_row_new (CandorQuestion *question,
                     guint           position,
                     gboolean        is_kept)
{
  CandorDrawRow *self = g_object_new (CANDOR_TYPE_DRAW_ROW, NULL);
  g_autofree char *facts = describe (question);

  self->question = g_object_ref (question);
  gtk_label_set_label (self->headline, candor_question_get_headline (question));
  gtk_label_set_label (self->facts, facts);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->keep), is_kept);
  name_row (self, position);
  return GTK_WIDGET (self);
}
