/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-read-through.h"

#include <glib/gi18n.h>

#include "candor-passage.h"
#include "candor-children.h"

struct _CandorReadThrough
{
  GtkWidget  parent_instance;

  GPtrArray *passages;          /* (nullable): what is shown */
  GPtrArray *ticks;             /* of GtkCheckButton, as many as passages */

  GtkWidget *list;
  GtkWidget *none;
};

G_DEFINE_FINAL_TYPE (CandorReadThrough, candor_read_through, GTK_TYPE_WIDGET)

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
make_tick (CandorReadThrough   *self,
           const CandorPassage *passage)
{
  GtkWidget *tick = gtk_check_button_new_with_label (_("Leave out"));
  /* Translators: %s is what is left out, such as "Question 3: Answer" */
  g_autofree char *name = g_strdup_printf (_("Leave out %s"), passage->title);

  gtk_widget_set_halign (tick, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (tick), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_ptr_array_add (self->ticks, g_object_ref (tick));
  return tick;
}

static GtkWidget *
make_row (CandorReadThrough   *self,
          const CandorPassage *passage)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *text = make_label (passage->text, NULL);
  GtkWidget *tick = make_tick (self, passage);

  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 12);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_box_append (GTK_BOX (box), make_label (passage->title, "heading"));
  gtk_box_append (GTK_BOX (box), text);
  gtk_box_append (GTK_BOX (box), tick);
  /* What stays inside fades. */
  g_object_bind_property (tick, "active", text, "sensitive",
                          G_BINDING_SYNC_CREATE | G_BINDING_INVERT_BOOLEAN);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  return row;
}

static void
clear (CandorReadThrough *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), 0)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), GTK_WIDGET (row));
  g_ptr_array_set_size (self->ticks, 0);
}

static void
candor_read_through_dispose (GObject *object)
{
  CandorReadThrough *self = CANDOR_READ_THROUGH (object);

  g_clear_pointer (&self->passages, g_ptr_array_unref);
  g_clear_pointer (&self->ticks, g_ptr_array_unref);
  candor_unparent_children (GTK_WIDGET (self));
  G_OBJECT_CLASS (candor_read_through_parent_class)->dispose (object);
}

static void
candor_read_through_class_init (CandorReadThroughClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_read_through_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/scorecard/candor-read-through.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorReadThrough, list);
  gtk_widget_class_bind_template_child (widget_class, CandorReadThrough, none);
}

static void
candor_read_through_init (CandorReadThrough *self)
{
  self->ticks = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_read_through_show:
 * @self: the widget
 * @passages: (element-type CandorPassage): what is told
 *
 * Shows the passages, none of them left out.
 */
void
candor_read_through_show (CandorReadThrough *self,
                          GPtrArray         *passages)
{
  g_return_if_fail (CANDOR_IS_READ_THROUGH (self) && passages != NULL);

  clear (self);
  g_clear_pointer (&self->passages, g_ptr_array_unref);
  self->passages = g_ptr_array_ref (passages);
  for (guint i = 0; i < passages->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (self->list), make_row (self, g_ptr_array_index (passages, i)));
  gtk_widget_set_visible (self->list, passages->len > 0);
  gtk_widget_set_visible (self->none, passages->len == 0);
}

/**
 * candor_read_through_get_left_out:
 * @self: the widget
 *
 * Returns: (transfer full) (nullable): the ids of what is ticked, %NULL when nothing is
 */
char **
candor_read_through_get_left_out (CandorReadThrough *self)
{
  g_autoptr(GStrvBuilder) ids = g_strv_builder_new ();
  guint n_ids = 0;

  g_return_val_if_fail (CANDOR_IS_READ_THROUGH (self), NULL);

  for (guint i = 0; i < self->ticks->len; i++)
    if (gtk_check_button_get_active (g_ptr_array_index (self->ticks, i)))
      {
        g_strv_builder_add (ids, ((const CandorPassage *) self->passages->pdata[i])->id);
        n_ids++;
      }
  return n_ids > 0 ? g_strv_builder_end (ids) : NULL;
}

/**
 * candor_read_through_was_of:
 * @self: the widget
 * @passages: (element-type CandorPassage): what would be told now
 *
 * Returns: whether that is what was shown to be read, to the letter
 */
gboolean
candor_read_through_was_of (CandorReadThrough *self,
                            GPtrArray         *passages)
{
  g_return_val_if_fail (CANDOR_IS_READ_THROUGH (self) && passages != NULL, FALSE);

  if (self->passages == NULL || self->passages->len != passages->len)
    return FALSE;
  for (guint i = 0; i < passages->len; i++)
    {
      const CandorPassage *read = self->passages->pdata[i];
      const CandorPassage *now = passages->pdata[i];

      if (!g_str_equal (read->id, now->id) || !g_str_equal (read->text, now->text))
        return FALSE;
    }
  return TRUE;
}
