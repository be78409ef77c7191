/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-health-window.h"

#include <glib/gi18n.h>

#include "candor-comparing.h"
#include "candor-health-row.h"
#include "candor-name-by-tooltip.h"
#include "candor-name-toasts.h"
#include "candor-question-health.h"
#include "candor-question-voiding.h"

struct _CandorHealthWindow
{
  AdwWindow        parent_instance;

  CandorLibrary   *library;
  char            *kit_id;
  GPtrArray       *questions;   /* of CandorQuestionHealth */
  int              acted;       /* the row whose button was pressed; -1: none */
  AdwToast        *undo_toast;  /* weak; NULL: none is shown */

  AdwWindowTitle  *heading;
  AdwToastOverlay *toasts;
  GtkStack        *stack;
  GtkLabel        *basis;
  GtkListBox      *list;
};

G_DEFINE_FINAL_TYPE (CandorHealthWindow, candor_health_window, ADW_TYPE_WINDOW)

static guint
count_open (CandorComparison *comparison)
{
  GListModel *rows = candor_comparison_get_interviews (comparison);
  guint n_open = 0;

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr(CandorComparedInterview) row = g_list_model_get_item (rows, i);

      n_open += candor_compared_interview_is_open (row) ? 1 : 0;
    }
  return n_open;
}

/* The row that was acted on stays open, and has the focus. */
static void
show_rows (CandorHealthWindow *self,
           CandorScale        *scale)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < self->questions->len; i++)
    gtk_list_box_append (self->list,
                         candor_health_row_new (g_ptr_array_index (self->questions, i), i, scale));
  row = gtk_list_box_get_row_at_index (self->list, self->acted);
  if (row == NULL)
    return;
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  gtk_widget_child_focus (GTK_WIDGET (row), GTK_DIR_TAB_FORWARD);
}

/* What a kit that is gone meanwhile said stays until the window is closed. */
static void
show_health (CandorHealthWindow *self)
{
  g_autoptr(CandorComparison) comparison =
    candor_library_compare (self->library, self->kit_id, NULL);
  g_autofree char *basis = NULL;
  guint n_open;

  if (comparison == NULL)
    return;
  n_open = count_open (comparison);
  basis = g_strdup_printf (ngettext ("Over %u interview that is written up, whichever version of the kit.",
                                     "Over %u interviews that are written up, whichever version of the kit.",
                                     n_open), n_open);
  gtk_label_set_label (self->basis, basis);
  adw_window_title_set_subtitle (self->heading,
                                 candor_kit_get_name (candor_comparison_get_kit (comparison)));
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  self->questions = candor_question_health_of_comparison (comparison);
  show_rows (self, candor_kit_get_scale (candor_comparison_get_kit (comparison)));
  gtk_stack_set_visible_child_name (self->stack, n_open > 0 ? "questions" : "empty");
}

static const CandorQuestionHealth *
act_on (CandorHealthWindow *self,
        GVariant           *row)
{
  self->acted = (int) g_variant_get_uint32 (row);
  return g_ptr_array_index (self->questions, self->acted);
}

static void
void_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorHealthWindow *self = CANDOR_HEALTH_WINDOW (widget);
  const CandorQuestionHealth *health = act_on (self, parameter);

  candor_question_voiding_ask (widget, self->library, self->kit_id, health->version,
                               health->position, health->question);
}

static void
count_again_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  CandorHealthWindow *self = CANDOR_HEALTH_WINDOW (widget);
  const CandorQuestionHealth *health = act_on (self, parameter);

  if (self->undo_toast != NULL)
    adw_toast_dismiss (self->undo_toast);
  candor_question_voiding_count_again (widget, self->library, self->kit_id, health->version,
                                       health->position);
}

static void
toast_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  g_autofree char *escaped = g_markup_escape_text (g_variant_get_string (parameter, NULL), -1);

  adw_toast_overlay_add_toast (CANDOR_HEALTH_WINDOW (widget)->toasts, adw_toast_new (escaped));
}

/* Undo is an action of this window, in front of which no page lies. */
static void
toast_undo_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  CandorHealthWindow *self = CANDOR_HEALTH_WINDOW (widget);
  const char *message, *action, *ticket;
  AdwToast *toast;

  g_variant_get (parameter, "(&s&s&s)", &message, &action, &ticket);
  toast = adw_toast_new (message);
  adw_toast_set_button_label (toast, _("_Undo"));
  adw_toast_set_action_target (toast, "s", ticket);
  adw_toast_set_action_name (toast, action);
  g_set_weak_pointer (&self->undo_toast, toast);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
undo_void_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  candor_question_voiding_undo (widget, CANDOR_HEALTH_WINDOW (widget)->library,
                                g_variant_get_string (parameter, NULL));
}

static void
candor_health_window_dispose (GObject *object)
{
  CandorHealthWindow *self = CANDOR_HEALTH_WINDOW (object);

  g_clear_weak_pointer (&self->undo_toast);
  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_HEALTH_WINDOW);
  g_clear_object (&self->library);
  g_clear_pointer (&self->kit_id, g_free);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  G_OBJECT_CLASS (candor_health_window_parent_class)->dispose (object);
}

static void
candor_health_window_class_init (CandorHealthWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_health_window_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/health/candor-health-window.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorHealthWindow, heading);
  gtk_widget_class_bind_template_child (widget_class, CandorHealthWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, CandorHealthWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, CandorHealthWindow, basis);
  gtk_widget_class_bind_template_child (widget_class, CandorHealthWindow, list);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close", NULL);
  gtk_widget_class_install_action (widget_class, "health.void", "u", void_action);
  gtk_widget_class_install_action (widget_class, "health.count-again", "u", count_again_action);
  gtk_widget_class_install_action (widget_class, "kits.count-again", "s", undo_void_action);
  gtk_widget_class_install_action (widget_class, "win.toast", "s", toast_action);
  gtk_widget_class_install_action (widget_class, "win.toast-undo", "(sss)", toast_undo_action);
}

static void
candor_health_window_init (CandorHealthWindow *self)
{
  self->acted = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_by_tooltip (GTK_WIDGET (self));
  candor_name_toasts (self->toasts);
}

/**
 * candor_health_window_new:
 * @parent: the main window
 * @library: the library
 * @kit_id: a kit
 *
 * Returns: (transfer none): the window, which GTK keeps until it is closed
 */
GtkWindow *
candor_health_window_new (GtkWindow     *parent,
                          CandorLibrary *library,
                          const char    *kit_id)
{
  CandorHealthWindow *self =
    g_object_new (CANDOR_TYPE_HEALTH_WINDOW, "transient-for", parent, "application",
                  gtk_window_get_application (parent), NULL);

  self->library = g_object_ref (library);
  self->kit_id = g_strdup (kit_id);
  g_signal_connect_object (library, "kits-changed", G_CALLBACK (show_health), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "interviews-changed", G_CALLBACK (show_health), self,
                           G_CONNECT_SWAPPED);
  show_health (self);
  return GTK_WINDOW (self);
}
