/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-export-all-dialog.h"

#include <glib/gi18n.h>

#include "candor-export-batch.h"
#include "candor-name-by-tooltip.h"
#include "candor-name-combo.h"

struct _CandorExportAllDialog
{
  AdwWindow             parent_instance;

  CandorLibrary        *library;
  GArray               *formats;
  GtkFileChooserNative *chooser;
  GCancellable         *cancellable;    /* while files are written */

  AdwComboRow          *format;
  AdwComboRow          *audience;
  GtkSwitch            *alias;
  GtkSwitch            *model_answers;
  GtkWidget            *choices;
  GtkProgressBar       *progress;
  GtkWidget            *export_button;
};

G_DEFINE_FINAL_TYPE (CandorExportAllDialog, candor_export_all_dialog, ADW_TYPE_WINDOW)

static void
tell (CandorExportAllDialog *self,
      const char            *message)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  if (parent != NULL)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.toast", "s", message);
}

static CandorExportOptions
chosen_options (CandorExportAllDialog *self)
{
  guint format = adw_combo_row_get_selected (self->format);
  const CandorExportOptions options = {
    .format = g_array_index (self->formats, CandorExportFormat, format).id,
    .audience = adw_combo_row_get_selected (self->audience) == 0 ? "internal" : "manager",
    .use_alias = gtk_switch_get_active (self->alias),
    .without_model_answers = !gtk_switch_get_active (self->model_answers),
  };

  return options;
}

static void
show_progress (CandorExportAllDialog *self,
               CandorExportBatch     *batch)
{
  guint n_done = candor_export_batch_get_n_done (batch);
  guint n_files = candor_export_batch_get_n_files (batch);
  /* Translators: files written, files there are to write */
  g_autofree char *words = g_strdup_printf (_("%u of %u"), n_done, n_files);

  gtk_progress_bar_set_fraction (self->progress, n_files > 0 ? (double) n_done / n_files : 0);
  gtk_progress_bar_set_text (self->progress, words);
}

static void
n_done_cb (CandorExportAllDialog *self,
           GParamSpec            *pspec,
           CandorExportBatch     *batch)
{
  show_progress (self, batch);
}

static void
set_running (CandorExportAllDialog *self,
             gboolean               is_running)
{
  gtk_widget_set_sensitive (self->choices, !is_running);
  gtk_widget_set_visible (GTK_WIDGET (self->progress), is_running);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "export-all.export", !is_running);
  if (!is_running)
    g_clear_object (&self->cancellable);
}

static void
tell_written (CandorExportAllDialog *self,
              guint                  n_files)
{
  g_autofree char *message =
    g_strdup_printf (ngettext ("%u scorecard exported", "%u scorecards exported", n_files), n_files);

  tell (self, message);
}

/* What was written before a cancel stays, whole and listed. */
static void
exported_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(CandorExportAllDialog) self = user_data;
  CandorExportBatch *batch = CANDOR_EXPORT_BATCH (source);
  g_autoptr(GError) error = NULL;
  gboolean is_done = candor_export_batch_run_finish (batch, result, &error);

  if (self->library == NULL)
    return;
  set_running (self, FALSE);
  if (is_done || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      tell_written (self, candor_export_batch_get_n_done (batch));
      gtk_window_close (GTK_WINDOW (self));
    }
  else
    tell (self, error->message);
}

static void
folder_chosen_cb (CandorExportAllDialog *self,
                  int                    response)
{
  const CandorExportOptions options = chosen_options (self);
  g_autoptr(GFile) folder = NULL;
  g_autoptr(CandorExportBatch) batch = NULL;
  g_autoptr(GError) error = NULL;

  if (response != GTK_RESPONSE_ACCEPT)
    return;
  folder = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (self->chooser));
  batch = candor_export_batch_new (self->library, &options, folder, &error);
  if (batch == NULL)
    {
      tell (self, error->message);
      return;
    }
  self->cancellable = g_cancellable_new ();
  set_running (self, TRUE);
  show_progress (self, batch);
  g_signal_connect_object (batch, "notify::n-done", G_CALLBACK (n_done_cb), self, G_CONNECT_SWAPPED);
  candor_export_batch_run_async (batch, self->cancellable, exported_cb, g_object_ref (self));
}

static void
export_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorExportAllDialog *self = CANDOR_EXPORT_ALL_DIALOG (widget);

  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (_("Choose a Folder"), GTK_WINDOW (self),
                                               GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, _("_Export"),
                                               _("_Cancel"));
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (folder_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
cancel_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorExportAllDialog *self = CANDOR_EXPORT_ALL_DIALOG (widget);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  else
    gtk_window_close (GTK_WINDOW (self));
}

static void
candor_export_all_dialog_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (candor_export_all_dialog_parent_class)->map (widget);
  gtk_widget_grab_focus (CANDOR_EXPORT_ALL_DIALOG (widget)->export_button);
}

static void
candor_export_all_dialog_dispose (GObject *object)
{
  CandorExportAllDialog *self = CANDOR_EXPORT_ALL_DIALOG (object);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_EXPORT_ALL_DIALOG);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->chooser);
  g_clear_object (&self->library);
  g_clear_pointer (&self->formats, g_array_unref);
  G_OBJECT_CLASS (candor_export_all_dialog_parent_class)->dispose (object);
}

static void
candor_export_all_dialog_class_init (CandorExportAllDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_export_all_dialog_dispose;
  widget_class->map = candor_export_all_dialog_map;
  gtk_widget_class_install_action (widget_class, "export-all.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "export-all.cancel", NULL, cancel_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "export-all.cancel", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/scorecard/candor-export-all-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorExportAllDialog, format);
  gtk_widget_class_bind_template_child (widget_class, CandorExportAllDialog, audience);
  gtk_widget_class_bind_template_child (widget_class, CandorExportAllDialog, alias);
  gtk_widget_class_bind_template_child (widget_class, CandorExportAllDialog, model_answers);
  gtk_widget_class_bind_template_child (widget_class, CandorExportAllDialog, choices);
  gtk_widget_class_bind_template_child (widget_class, CandorExportAllDialog, progress);
  gtk_widget_class_bind_template_child (widget_class, CandorExportAllDialog, export_button);
}

static void
candor_export_all_dialog_init (CandorExportAllDialog *self)
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);

  self->formats = candor_export_list_formats ();
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_by_tooltip (GTK_WIDGET (self));
  candor_name_combo (self->format);
  candor_name_combo (self->audience);
  for (guint i = 0; i < self->formats->len; i++)
    gtk_string_list_append (labels, g_array_index (self->formats, CandorExportFormat, i).label);
  adw_combo_row_set_model (self->format, G_LIST_MODEL (labels));
}

/**
 * candor_export_all_dialog_new:
 * @parent: the main window
 * @library: the library
 *
 * Returns: (transfer none): the dialog, owned by GTK
 */
GtkWindow *
candor_export_all_dialog_new (GtkWindow     *parent,
                              CandorLibrary *library)
{
  CandorExportAllDialog *self =
    g_object_new (CANDOR_TYPE_EXPORT_ALL_DIALOG, "transient-for", parent, NULL);

  self->library = g_object_ref (library);
  return GTK_WINDOW (self);
}
