/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-comparison-export.h"

#include <glib/gi18n.h>

#include "candor-export.h"
#include "candor-kit-files.h"

typedef struct
{
  GtkWindow        *window;
  CandorComparison *comparison;
  char             *format;
  gboolean          use_alias;
} Export;

static void
export_free (Export *self)
{
  g_object_unref (self->window);
  g_object_unref (self->comparison);
  g_free (self->format);
  g_free (self);
}

static void
tell (Export     *self,
      const char *message)
{
  GtkWindow *parent = gtk_window_get_transient_for (self->window);

  gtk_widget_activate_action (GTK_WIDGET (parent), "win.toast", "s", message);
}

static void
write_file (Export *self,
            GFile  *file)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = candor_comparing_render (self->comparison, self->format, self->use_alias, &error);
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *message = NULL;

  if (bytes == NULL || !candor_export_write (bytes, file, &error))
    {
      tell (self, error->message);
      return;
    }
  /* Translators: %s is the name of a file */
  message = g_strdup_printf (_("Saved “%s”"), name);
  tell (self, message);
}

static void
chosen_cb (GtkFileChooserNative *chooser,
           int                   response,
           Export               *self)
{
  g_autoptr(GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  if (file != NULL)
    write_file (self, file);
  export_free (self);
  g_object_unref (chooser);
}

static char *
file_name (Export *self)
{
  g_autoptr(GArray) formats = candor_comparing_list_formats ();
  const char *suffix = "";

  for (guint i = 0; i < formats->len; i++)
    if (g_str_equal (g_array_index (formats, CandorExportFormat, i).id, self->format))
      suffix = g_array_index (formats, CandorExportFormat, i).suffix;
  return candor_kit_files_name (candor_comparison_get_kit (self->comparison), suffix);
}

/**
 * candor_comparison_export:
 * @window: the window of the comparison
 * @comparison: a comparison
 * @format: "html", "pdf", "csv" or "xlsx"
 * @use_alias: whether candidates stand under their alias
 *
 * Saves a comparison as a file of that person's choice.
 */
void
candor_comparison_export (GtkWindow        *window,
                          CandorComparison *comparison,
                          const char       *format,
                          gboolean          use_alias)
{
  Export *self = g_new0 (Export, 1);
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Export Comparison"), window,
                                                               GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), _("_Cancel"));
  g_autofree char *name = NULL;

  self->window = g_object_ref (window);
  self->comparison = g_object_ref (comparison);
  self->format = g_strdup (format);
  self->use_alias = use_alias;
  name = file_name (self);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect (chooser, "response", G_CALLBACK (chosen_cb), self);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}
