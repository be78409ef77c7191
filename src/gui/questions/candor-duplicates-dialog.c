/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-duplicates-dialog.h"

#include <glib/gi18n.h>

#include "candor-duplicates.h"
#include "candor-name-by-tooltip.h"
#include "candor-name-toasts.h"
#include "candor-named-row.h"

struct _CandorDuplicatesDialog
{
  AdwWindow           parent_instance;

  CandorLibrary      *library;
  GCancellable       *cancellable;
  GListStore         *found;

  AdwToastOverlay    *toasts;
  GtkStack           *stack;
  AdwStatusPage      *failure;
  GtkSingleSelection *selection;
};

G_DEFINE_FINAL_TYPE (CandorDuplicatesDialog, candor_duplicates_dialog, ADW_TYPE_WINDOW)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static CandorDuplicate *
get_selected (CandorDuplicatesDialog *self)
{
  return gtk_single_selection_get_selected_item (self->selection);
}

static void
choose (CandorDuplicatesDialog *self,
        const char             *id)
{
  g_signal_emit (self, signals[CHOSEN], 0, id);
  gtk_window_close (GTK_WINDOW (self));
}

static void
activated_cb (CandorDuplicatesDialog *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "duplicates.show", NULL);
}

static void
enable_actions (CandorDuplicatesDialog *self,
                gboolean                has_found)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean can_change = !candor_library_is_read_only (self->library);

  gtk_widget_action_set_enabled (widget, "duplicates.show", has_found);
  gtk_widget_action_set_enabled (widget, "duplicates.show-earlier", has_found);
  gtk_widget_action_set_enabled (widget, "duplicates.retire", has_found && can_change);
}

static void
show_list_or_none (CandorDuplicatesDialog *self)
{
  guint n_found = g_list_model_get_n_items (G_LIST_MODEL (self->found));

  enable_actions (self, n_found > 0);
  gtk_stack_set_visible_child_name (self->stack, n_found > 0 ? "list" : "none");
}

static void
found_cb (GObject      *library,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(CandorDuplicatesDialog) self = user_data;
  g_autoptr(GError) error = NULL;
  GListModel *found =
    candor_library_find_duplicates_finish (CANDOR_LIBRARY (library), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (found == NULL)
    {
      g_autofree char *escaped = g_markup_escape_text (error->message, -1);

      adw_status_page_set_description (self->failure, escaped);
      gtk_stack_set_visible_child_name (self->stack, "failed");
      return;
    }
  self->found = G_LIST_STORE (found);
  gtk_single_selection_set_model (self->selection, found);
  show_list_or_none (self);
}

static void
show_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorDuplicatesDialog *self = CANDOR_DUPLICATES_DIALOG (widget);
  CandorDuplicate *duplicate = get_selected (self);

  if (duplicate == NULL)
    return;
  if (g_str_equal (name, "duplicates.show"))
    choose (self, candor_duplicate_get_id (duplicate));
  else
    choose (self, candor_duplicate_get_earlier_id (duplicate));
}

static void
tell (CandorDuplicatesDialog *self,
      const char             *message)
{
  g_autofree char *escaped = g_markup_escape_text (message, -1);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (escaped));
}

static void
undo_cb (AdwToast               *toast,
         CandorDuplicatesDialog *self)
{
  CandorDuplicate *duplicate = g_object_get_data (G_OBJECT (toast), "candor-duplicate");
  g_autoptr(GError) error = NULL;

  if (!candor_library_restore_question (self->library, candor_duplicate_get_id (duplicate), &error))
    {
      tell (self, error->message);
      return;
    }
  g_list_store_insert (self->found, 0, duplicate);
  show_list_or_none (self);
}

static void
tell_retired (CandorDuplicatesDialog *self,
              CandorDuplicate        *duplicate)
{
  AdwToast *toast = adw_toast_new (_("Question retired: kits and interviews keep it"));

  adw_toast_set_button_label (toast, _("_Undo"));
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  g_object_set_data_full (G_OBJECT (toast), "candor-duplicate", g_object_ref (duplicate),
                          g_object_unref);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (undo_cb), self, 0);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
retire_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorDuplicatesDialog *self = CANDOR_DUPLICATES_DIALOG (widget);
  CandorDuplicate *duplicate = get_selected (self);
  g_autoptr(CandorDuplicate) kept = NULL;
  g_autoptr(GError) error = NULL;

  if (duplicate == NULL)
    return;
  if (!candor_library_retire_question (self->library, candor_duplicate_get_id (duplicate), &error))
    {
      tell (self, error->message);
      return;
    }
  kept = g_object_ref (duplicate);
  g_list_store_remove (self->found, gtk_single_selection_get_selected (self->selection));
  show_list_or_none (self);
  tell_retired (self, kept);
}

static void
candor_duplicates_dialog_dispose (GObject *object)
{
  CandorDuplicatesDialog *self = CANDOR_DUPLICATES_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_DUPLICATES_DIALOG);
  g_clear_object (&self->found);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_duplicates_dialog_parent_class)->dispose (object);
}

static void
candor_duplicates_dialog_finalize (GObject *object)
{
  g_object_unref (CANDOR_DUPLICATES_DIALOG (object)->cancellable);
  G_OBJECT_CLASS (candor_duplicates_dialog_parent_class)->finalize (object);
}

static void
candor_duplicates_dialog_class_init (CandorDuplicatesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_duplicates_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = candor_duplicates_dialog_finalize;
  signals[CHOSEN] = g_signal_new ("chosen", CANDOR_TYPE_DUPLICATES_DIALOG, G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (CANDOR_TYPE_DUPLICATE);
  g_type_ensure (CANDOR_TYPE_NAMED_ROW);
  gtk_widget_class_install_action (widget_class, "duplicates.show", NULL, show_action);
  gtk_widget_class_install_action (widget_class, "duplicates.show-earlier", NULL, show_action);
  gtk_widget_class_install_action (widget_class, "duplicates.retire", NULL, retire_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/questions/candor-duplicates-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorDuplicatesDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, CandorDuplicatesDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, CandorDuplicatesDialog, failure);
  gtk_widget_class_bind_template_child (widget_class, CandorDuplicatesDialog, selection);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
candor_duplicates_dialog_init (CandorDuplicatesDialog *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_by_tooltip (GTK_WIDGET (self));
  candor_name_toasts (self->toasts);
}

/**
 * candor_duplicates_dialog_new:
 * @parent: the main window
 * @library: the library
 * @guide_id: (nullable): a guide, %NULL for the whole bank
 *
 * Creates the dialog, which begins to look at once.
 *
 * Returns: (transfer none): the dialog, owned by GTK
 */
GtkWindow *
candor_duplicates_dialog_new (GtkWindow     *parent,
                              CandorLibrary *library,
                              const char    *guide_id)
{
  CandorDuplicatesDialog *self =
    g_object_new (CANDOR_TYPE_DUPLICATES_DIALOG, "transient-for", parent, NULL);

  self->library = g_object_ref (library);
  enable_actions (self, FALSE);
  candor_library_find_duplicates_async (library, guide_id, self->cancellable, found_cb,
                                        g_object_ref (self));
  return GTK_WINDOW (self);
}
