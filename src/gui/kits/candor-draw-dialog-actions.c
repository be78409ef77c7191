/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-draw-dialog-private.h"

#include <glib/gi18n.h>

/* A number that is being turned up draws once. */
#define PAUSE_MS 60

static gboolean
pause_over_cb (gpointer user_data)
{
  CandorDrawDialog *self = user_data;

  self->pause_source = 0;
  candor_draw_dialog_draw (self);
  return G_SOURCE_REMOVE;
}

static void
changed_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  CandorDrawDialog *self = CANDOR_DRAW_DIALOG (widget);

  g_clear_handle_id (&self->pause_source, g_source_remove);
  if (self->library != NULL)
    self->pause_source = g_timeout_add (PAUSE_MS, pause_over_cb, self);
}

static void
named_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  candor_draw_dialog_update_make (CANDOR_DRAW_DIALOG (widget));
}

static void
others_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorDrawDialog *self = CANDOR_DRAW_DIALOG (widget);

  self->seed++;
  candor_draw_dialog_draw (self);
}

static void
keep_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorDrawDialog *self = CANDOR_DRAW_DIALOG (widget);
  const char *id;
  gboolean is_kept;
  guint index;

  g_variant_get (parameter, "(&sb)", &id, &is_kept);
  if (g_ptr_array_find_with_equal_func (self->kept, id, g_str_equal, &index))
    g_ptr_array_remove_index (self->kept, index);
  if (is_kept)
    g_ptr_array_add (self->kept, g_strdup (id));
}

static int
find_question (CandorDrawDialog *self,
               const char       *id)
{
  for (guint i = 0; i < self->drawing->questions->len; i++)
    {
      g_autofree char *other = candor_question_full_id (g_ptr_array_index (self->drawing->questions, i));

      if (g_str_equal (id, other))
        return i;
    }
  return -1;
}

static void
put_instead (CandorDrawDialog *self,
             guint             index,
             CandorQuestion   *question)
{
  CandorDraw *shown = self->drawing->draw;
  CandorQuestion *old = g_ptr_array_index (self->drawing->questions, index);

  shown->minutes += candor_question_get_minutes (question) > 0
                    ? candor_question_get_minutes (question) : CANDOR_MINUTES_NOT_JUDGED;
  shown->minutes -= candor_question_get_minutes (old) > 0
                    ? candor_question_get_minutes (old) : CANDOR_MINUTES_NOT_JUDGED;
  shown->n_about += (candor_question_get_minutes (question) == 0) - (candor_question_get_minutes (old) == 0);
  g_object_unref (old);
  g_ptr_array_index (self->drawing->questions, index) = g_object_ref (question);
  candor_draw_dialog_show_questions (self);
  candor_draw_dialog_show_words (self);
  gtk_widget_child_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, index)), GTK_DIR_TAB_FORWARD);
}

/* The question that was to go is remembered with its swap: something else may be shown by now. */
typedef struct
{
  CandorDrawDialog *dialog;
  char             *id;
} Swap;

static void
swap_free (Swap *self)
{
  g_object_unref (self->dialog);
  g_free (self->id);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Swap, swap_free)

static void
swapped_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(Swap) swap = user_data;
  CandorDrawDialog *self = swap->dialog;
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorQuestion) question = candor_library_swap_drawn_finish (result, &error);
  g_autofree char *new_id = NULL;
  int index;

  /* Closed meanwhile. */
  if (self->library == NULL)
    return;
  if (question == NULL)
    {
      candor_draw_dialog_tell (self, error->message);
      return;
    }
  index = find_question (self, swap->id);
  new_id = candor_question_full_id (question);
  if (index < 0)
    return;
  /* Two swaps at once may find the same one. */
  if (find_question (self, new_id) >= 0)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "draw.swap", "s", swap->id);
      return;
    }
  g_ptr_array_add (self->refused, g_strdup (swap->id));
  put_instead (self, index, question);
}

static void
swap_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorDrawDialog *self = CANDOR_DRAW_DIALOG (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  g_autoptr(CandorDrawDemand) demand = candor_draw_dialog_make_demand (self);
  int index = find_question (self, id);
  Swap *swap;

  if (index < 0)
    return;
  swap = g_new (Swap, 1);
  *swap = (Swap) { g_object_ref (self), g_strdup (id) };
  candor_library_swap_drawn_async (self->library, demand, self->drawing->questions, index, NULL, swapped_cb, swap);
}

static gboolean
save (CandorDrawDialog *self,
      CandorKit        *kit,
      GError          **error)
{
  GtkWidget *parent = GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (self)));

  if (!candor_library_put_kit (self->library, kit, error))
    return FALSE;
  gtk_widget_activate_action (parent, "win.show-kit", "s", candor_kit_get_id (kit));
  return TRUE;
}

static CandorKit *
make_kit (CandorDrawDialog *self)
{
  g_autoptr(CandorDrawDemand) demand = candor_draw_demands_get (self->demands);
  g_autofree char *name = candor_draw_demands_get_name (self->demands);
  g_autofree char *role = candor_draw_demands_get_role (self->demands);
  CandorKit *kit;

  if (self->kit != NULL)
    {
      kit = candor_kit_copy (self->kit);
      candor_kit_set_minutes (kit, demand->slot_minutes);
      candor_drawing_take_into_kit (kit, self->drawing->questions, self->asked);
      return kit;
    }
  kit = candor_drawing_make_kit (name, self->drawing->questions, demand->slot_minutes);
  candor_kit_set_role (kit, role);
  return kit;
}

static void
make_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorDrawDialog *self = CANDOR_DRAW_DIALOG (widget);
  g_autoptr(CandorKit) kit = make_kit (self);
  g_autoptr(GError) error = NULL;

  if (save (self, kit, &error))
    gtk_window_close (GTK_WINDOW (self));
  else
    candor_draw_dialog_tell (self, error->message);
}

void
candor_draw_dialog_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "draw.changed", NULL, changed_action);
  gtk_widget_class_install_action (widget_class, "draw.named", NULL, named_action);
  gtk_widget_class_install_action (widget_class, "draw.others", NULL, others_action);
  gtk_widget_class_install_action (widget_class, "draw.keep", "(sb)", keep_action);
  gtk_widget_class_install_action (widget_class, "draw.swap", "s", swap_action);
  gtk_widget_class_install_action (widget_class, "draw.make", NULL, make_action);
}
