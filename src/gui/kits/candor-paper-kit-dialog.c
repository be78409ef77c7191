/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-paper-kit-dialog.h"

#include <glib/gi18n.h>

#include "candor-export.h"
#include "candor-kit-files.h"
#include "candor-name-by-tooltip.h"
#include "candor-name-combo.h"

struct _CandorPaperKitDialog
{
  AdwWindow             parent_instance;

  CandorLibrary        *library;
  CandorKit            *kit;
  GArray               *formats;
  GtkFileChooserNative *chooser;

  AdwComboRow          *format;
  GtkSwitch            *model_answers;
  GtkWidget            *save_button;
};

G_DEFINE_FINAL_TYPE (CandorPaperKitDialog, candor_paper_kit_dialog, ADW_TYPE_WINDOW)

static const CandorExportFormat *
chosen_format (CandorPaperKitDialog * self)
{
  return &g_array_index (self->formats, CandorExportFormat, adw_combo_row_get_selected (self->format));
}

static void
tell (CandorPaperKitDialog *self,
      const char           *message)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  gtk_widget_activate_action (GTK_WIDGET (parent), "win.toast", "s", message);
}

static void
tell_saved (CandorPaperKitDialog *self,
            GFile                *file)
{
  g_autofree char *base_name = g_file_get_basename (file);
  g_autofree char *file_name = g_filename_display_name (base_name);
  /* Translators: %s is the name of a file */
  g_autofree char *message = g_strdup_printf (_("Saved “%s”"), file_name);

  tell (self, message);
}

/* Once the file chooser is gone: closed before, the main window does not get the focus back. */
static void
close_cb (gpointer data)
{
  g_autoptr(CandorPaperKitDialog) self = data;

  gtk_window_close (GTK_WINDOW (self));
}

static void
file_chosen_cb (CandorPaperKitDialog *self,
                int                   response)
{
  g_autoptr(GFile) file = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;

  if (response != GTK_RESPONSE_ACCEPT)
    return;
  file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (self->chooser));
  bytes = candor_library_export_paper_kit (self->library, candor_kit_get_id (self->kit), chosen_format (self)->id,
                                           gtk_switch_get_active (self->model_answers), &error);
  if (bytes == NULL || !candor_export_write (bytes, file, &error))
    {
      tell (self, error->message);
      return;
    }
  tell_saved (self, file);
  g_idle_add_once (close_cb, g_object_ref (self));
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorPaperKitDialog *self = CANDOR_PAPER_KIT_DIALOG (widget);
  g_autofree char *file_name = candor_kit_files_name (self->kit, chosen_format (self)->suffix);

  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (_("Paper Kit"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE,
                                               _("_Save"), _("_Cancel"));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), file_name);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (file_chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
fill_formats (CandorPaperKitDialog *self)
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);

  for (guint i = 0; i < self->formats->len; i++)
    gtk_string_list_append (labels, g_array_index (self->formats, CandorExportFormat, i).label);
  adw_combo_row_set_model (self->format, G_LIST_MODEL (labels));
}

/* Enter goes on: without this the focus begins on Cancel. */
static void
candor_paper_kit_dialog_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (candor_paper_kit_dialog_parent_class)->map (widget);
  gtk_widget_grab_focus (CANDOR_PAPER_KIT_DIALOG (widget)->save_button);
}

static void
candor_paper_kit_dialog_dispose (GObject *object)
{
  CandorPaperKitDialog *self = CANDOR_PAPER_KIT_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_PAPER_KIT_DIALOG);
  g_clear_object (&self->chooser);
  g_clear_object (&self->library);
  g_clear_object (&self->kit);
  g_clear_pointer (&self->formats, g_array_unref);
  G_OBJECT_CLASS (candor_paper_kit_dialog_parent_class)->dispose (object);
}

static void
candor_paper_kit_dialog_class_init (CandorPaperKitDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_paper_kit_dialog_dispose;
  widget_class->map = candor_paper_kit_dialog_map;
  gtk_widget_class_install_action (widget_class, "paper-kit.save", NULL, save_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/kits/candor-paper-kit-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorPaperKitDialog, format);
  gtk_widget_class_bind_template_child (widget_class, CandorPaperKitDialog, model_answers);
  gtk_widget_class_bind_template_child (widget_class, CandorPaperKitDialog, save_button);
}

static void
candor_paper_kit_dialog_init (CandorPaperKitDialog *self)
{
  self->formats = candor_export_list_paper_kit_formats ();
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_by_tooltip (GTK_WIDGET (self));
  candor_name_combo (self->format);
  fill_formats (self);
}

/**
 * candor_paper_kit_dialog_new:
 * @parent: the main window
 * @library: the library
 * @kit: a kit
 *
 * Returns: (transfer none): the dialog, owned by GTK
 */
GtkWindow *
candor_paper_kit_dialog_new (GtkWindow     *parent,
                             CandorLibrary *library,
                             CandorKit     *kit)
{
  CandorPaperKitDialog *self = g_object_new (CANDOR_TYPE_PAPER_KIT_DIALOG, "transient-for", parent, NULL);

  self->library = g_object_ref (library);
  self->kit = g_object_ref (kit);
  return GTK_WINDOW (self);
}
