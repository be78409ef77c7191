/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-draw-dialog-private.h"

#include <glib/gi18n.h>

#include "candor-columns.h"
#include "candor-draw-facts.h"
#include "candor-draw-row.h"
#include "candor-name-by-tooltip.h"

/* Below, what it draws stands under the demands. */
#define TWO_COLUMNS_FROM 680
#define COLUMN_SPACING 24
G_DEFINE_FINAL_TYPE (CandorDrawDialog, candor_draw_dialog, ADW_TYPE_WINDOW)

void
candor_draw_dialog_tell (CandorDrawDialog *self,
                         const char       *message)
{
  g_autofree char *title = g_markup_escape_text (message, -1);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (title));
}

static void
add_ids (GPtrArray *ids,
         GPtrArray *more)
{
  for (guint i = 0; i < more->len; i++)
    g_ptr_array_add (ids, g_strdup (g_ptr_array_index (more, i)));
}

static gboolean
has_id (GPtrArray  *ids,
        const char *id,
        guint      *index)
{
  return g_ptr_array_find_with_equal_func (ids, id, g_str_equal, index);
}

CandorDrawDemand *
candor_draw_dialog_make_demand (CandorDrawDialog *self)
{
  CandorDrawDemand *demand = candor_draw_demands_get (self->demands);

  demand->aside_minutes = self->aside_minutes;
  demand->seed = self->seed;
  add_ids (demand->must, self->kept);
  add_ids (demand->excluded, self->refused);
  return demand;
}

static const char *
label_of_make (CandorDrawDialog *self,
               gboolean          is_met)
{
  if (self->kit != NULL)
    return is_met ? _("_Take Into Kit") : _("_Take Nearest Into Kit");
  return is_met ? _("_Make Kit") : _("_Make Nearest Kit");
}

void
candor_draw_dialog_update_make (CandorDrawDialog *self)
{
  g_autofree char *name = candor_draw_demands_get_name (self->demands);
  gboolean has_questions = self->drawing != NULL && self->drawing->questions->len > 0;
  gboolean is_met = self->drawing == NULL || self->drawing->draw->fault == CANDOR_DRAW_MET;

  gtk_button_set_label (self->make_button, label_of_make (self, is_met));
  /* GTK 4.8 would say the label twice, once with its underscore. */
  gtk_accessible_reset_property (GTK_ACCESSIBLE (self->make_button), GTK_ACCESSIBLE_PROPERTY_LABEL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "draw.make",
                                 has_questions && (self->kit != NULL || *name != '\0'));
}

void
candor_draw_dialog_show_words (CandorDrawDialog *self)
{
  g_autoptr(CandorDrawDemand) demand = candor_draw_dialog_make_demand (self);
  const CandorDraw *draw = self->drawing->draw;
  g_autofree char *summary = candor_draw_summary (draw, self->drawing->questions->len, demand);
  g_autofree char *fault = candor_draw_complaint (draw);
  g_autofree char *remarks = candor_draw_remarks (draw);

  gtk_label_set_label (self->summary, summary);
  gtk_label_set_label (self->fault, fault != NULL ? fault : "");
  gtk_widget_set_visible (self->fault_box, fault != NULL);
  gtk_label_set_label (self->remarks, remarks);
  gtk_widget_set_visible (GTK_WIDGET (self->remarks), *remarks != '\0');
}

void
candor_draw_dialog_show_questions (CandorDrawDialog *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < self->drawing->questions->len; i++)
    {
      CandorQuestion *question = g_ptr_array_index (self->drawing->questions, i);
      g_autofree char *id = candor_question_full_id (question);

      gtk_list_box_append (self->list, candor_draw_row_new (question, i + 1, has_id (self->kept, id, NULL)));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->list), self->drawing->questions->len > 0);
}

/* Rows that stay as they are keep the focus. */
static gboolean
shows (CandorDrawDialog *self,
       GPtrArray        *questions)
{
  if (self->drawing == NULL || self->drawing->questions->len != questions->len)
    return FALSE;
  for (guint i = 0; i < questions->len; i++)
    if (!candor_question_equal (g_ptr_array_index (self->drawing->questions, i), g_ptr_array_index (questions, i)))
      return FALSE;
  return TRUE;
}

static void
show_drawing (CandorDrawDialog *self,
              CandorDrawing    *drawing)
{
  gboolean is_shown = shows (self, drawing->questions);

  g_clear_pointer (&self->drawing, candor_drawing_free);
  self->drawing = drawing;
  if (!is_shown)
    candor_draw_dialog_show_questions (self);
  candor_draw_dialog_show_words (self);
  candor_draw_dialog_update_make (self);
}

static void
drawn_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(CandorDrawDialog) self = user_data;
  g_autoptr(GError) error = NULL;
  CandorDrawing *drawing = candor_library_draw_finish (result, &error);

  /* Closed meanwhile, or something else is demanded by now. */
  if (self->library == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      candor_drawing_free (drawing);
      return;
    }
  if (drawing != NULL)
    show_drawing (self, drawing);
  else
    candor_draw_dialog_tell (self, error->message);
}

void
candor_draw_dialog_draw (CandorDrawDialog *self)
{
  g_autoptr(CandorDrawDemand) demand = candor_draw_dialog_make_demand (self);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  candor_library_draw_async (self->library, demand, self->cancellable, drawn_cb, g_object_ref (self));
}

/* What the kit asks stays at first. Spare questions are not asked beside it; what is no longer in the bank takes its time. */
static void
take_entry (CandorDrawDialog *self,
            CandorKitEntry   *entry)
{
  g_autofree char *id = candor_question_full_id (candor_kit_entry_get_question (entry));
  g_autoptr(CandorQuestion) there = candor_library_load_question (self->library, id, NULL);

  if (candor_kit_entry_get_requirement (entry) == CANDOR_REQUIREMENT_RESERVE)
    g_ptr_array_add (self->refused, g_steal_pointer (&id));
  else if (there == NULL)
    self->aside_minutes += candor_kit_entry_get_minutes (entry);
  else
    {
      g_ptr_array_add (self->asked, g_strdup (id));
      g_ptr_array_add (self->kept, g_steal_pointer (&id));
    }
}

static void
set_kit (CandorDrawDialog *self,
         CandorKit        *kit)
{
  g_autoptr(CandorKit) usual = candor_kit_new (NULL, "");
  CandorKit *model = kit != NULL ? kit : usual;

  g_set_object (&self->kit, kit);
  self->aside_minutes = candor_kit_get_opening_minutes (model) + candor_kit_get_closing_minutes (model);
  for (guint position = 1; position <= candor_kit_get_n_entries (model); position++)
    take_entry (self, candor_kit_get_entry (model, position));
  candor_draw_demands_set_kit (self->demands, self->library, kit);
  candor_draw_dialog_update_make (self);
  candor_draw_dialog_draw (self);
}

/* Without this the focus begins on Cancel. */
static void
candor_draw_dialog_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (candor_draw_dialog_parent_class)->map (widget);
  gtk_widget_child_focus (GTK_WIDGET (CANDOR_DRAW_DIALOG (widget)->demands), GTK_DIR_TAB_FORWARD);
}

static void
candor_draw_dialog_dispose (GObject *object)
{
  CandorDrawDialog *self = CANDOR_DRAW_DIALOG (object);

  g_clear_handle_id (&self->pause_source, g_source_remove);
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->library);
  g_clear_object (&self->kit);
  g_clear_pointer (&self->drawing, candor_drawing_free);
  g_clear_pointer (&self->kept, g_ptr_array_unref);
  g_clear_pointer (&self->refused, g_ptr_array_unref);
  g_clear_pointer (&self->asked, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_DRAW_DIALOG);
  G_OBJECT_CLASS (candor_draw_dialog_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/kits/candor-draw-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDialog, clamp);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDialog, demands);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDialog, fault_box);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDialog, fault);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDialog, remarks);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDialog, list);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDialog, make_button);
}

static void
candor_draw_dialog_class_init (CandorDrawDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_draw_dialog_dispose;
  widget_class->map = candor_draw_dialog_map;
  g_type_ensure (CANDOR_TYPE_DRAW_DEMANDS);
  candor_draw_dialog_install_actions (widget_class);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  bind_template (widget_class);
}

static void
candor_draw_dialog_init (CandorDrawDialog *self)
{
  GtkWidget *columns = candor_columns_new (TWO_COLUMNS_FROM, COLUMN_SPACING);

  self->kept = g_ptr_array_new_with_free_func (g_free);
  self->refused = g_ptr_array_new_with_free_func (g_free);
  self->asked = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_columns_append (CANDOR_COLUMNS (columns), GTK_WIDGET (self->demands));
  candor_columns_append (CANDOR_COLUMNS (columns), self->preview);
  adw_clamp_set_child (self->clamp, columns);
  candor_name_by_tooltip (GTK_WIDGET (self));
}

/**
 * candor_draw_dialog_new:
 * @parent: the main window
 * @library: the library
 * @kit: (nullable): the kit that is drawn into; %NULL for a new one
 *
 * Returns: (transfer none): the dialog, owned by GTK
 */
GtkWindow *
candor_draw_dialog_new (GtkWindow     *parent,
                        CandorLibrary *library,
                        CandorKit     *kit)
{
  CandorDrawDialog *self = g_object_new (CANDOR_TYPE_DRAW_DIALOG, "transient-for", parent, NULL);

  self->library = g_object_ref (library);
  set_kit (self, kit);
  return GTK_WINDOW (self);
}
