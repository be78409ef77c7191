/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-files.h"

#include <glib/gi18n.h>

#include "candor-export.h"

#define SUFFIX ".kit.xml"

/* A file chooser on its way; it lives until it is answered or the window goes. */
typedef struct
{
  GtkWidget     *widget;
  CandorLibrary *library;
  char          *kit_id;        /* NULL: import */
} Choice;

static void
choice_free (gpointer  data,
             GClosure *closure)
{
  Choice *self = data;

  g_object_unref (self->widget);
  g_object_unref (self->library);
  g_free (self->kit_id);
  g_free (self);
}

static void
tell (GtkWidget  *widget,
      const char *message)
{
  gtk_widget_activate_action (widget, "win.toast", "s", message);
}

static void
tell_saved (GtkWidget *widget,
            GFile     *file)
{
  g_autofree char *base_name = g_file_get_basename (file);
  g_autofree char *file_name = g_filename_display_name (base_name);
  /* Translators: %s is the name of a file */
  g_autofree char *message = g_strdup_printf (_("Saved “%s”"), file_name);

  tell (widget, message);
}

static void
export_kit (Choice *self,
            GFile  *file)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = candor_library_export_kit (self->library, self->kit_id, &error);

  if (bytes != NULL && candor_export_write (bytes, file, &error))
    tell_saved (self->widget, file);
  else
    tell (self->widget, error->message);
}

static void
response_cb (GtkFileChooserNative *chooser,
             int                   response,
             gpointer              user_data)
{
  Choice *self = user_data;
  g_autoptr(GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));

  if (response == GTK_RESPONSE_ACCEPT && self->kit_id != NULL)
    export_kit (self, file);
  else if (response == GTK_RESPONSE_ACCEPT)
    candor_kit_files_take (self->widget, self->library, file);
  g_object_unref (chooser);
}

static GtkFileChooserNative *
ask (GtkWidget           *widget,
     CandorLibrary       *library,
     const char          *kit_id,
     const char          *title,
     GtkFileChooserAction action,
     const char          *accept)
{
  Choice *choice = g_new0 (Choice, 1);
  GtkFileChooserNative *chooser =
    gtk_file_chooser_native_new (title, GTK_WINDOW (gtk_widget_get_root (widget)), action, accept, _("_Cancel"));

  choice->widget = g_object_ref (widget);
  choice->library = g_object_ref (library);
  choice->kit_id = g_strdup (kit_id);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_data (chooser, "response", G_CALLBACK (response_cb), choice, choice_free, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
  return chooser;
}

static void
offer_kit_files (GtkFileChooserNative *chooser)
{
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("Kits"));
  gtk_file_filter_add_pattern (filter, "*.kit.xml");
  gtk_file_filter_add_pattern (filter, "*.xml");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
}

/**
 * candor_kit_files_export:
 * @widget: below the main window
 * @library: the library
 * @kit: a kit
 *
 * Asks for a file and writes the kit there, with its questions.
 */
void
candor_kit_files_export (GtkWidget     *widget,
                         CandorLibrary *library,
                         CandorKit     *kit)
{
  g_autofree char *name = candor_kit_files_name (kit, SUFFIX);
  GtkFileChooserNative *chooser =
    ask (widget, library, candor_kit_get_id (kit), _("Export Kit"), GTK_FILE_CHOOSER_ACTION_SAVE, _("_Export"));

  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
}

/**
 * candor_kit_files_import:
 * @widget: below the main window
 * @library: the library
 *
 * Asks for a file and takes the kit in.
 */
void
candor_kit_files_import (GtkWidget     *widget,
                         CandorLibrary *library)
{
  GtkFileChooserNative *chooser =
    ask (widget, library, NULL, _("Import Kit"), GTK_FILE_CHOOSER_ACTION_OPEN, _("_Import"));

  offer_kit_files (chooser);
}

/**
 * candor_kit_files_take:
 * @widget: below the main window, or it
 * @library: the library
 * @file: a kit file
 *
 * Takes the kit in and shows it.
 */
void
candor_kit_files_take (GtkWidget     *widget,
                       CandorLibrary *library,
                       GFile         *file)
{
  gboolean was_there = FALSE;
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorKit) kit = candor_library_import_kit (library, file, &was_there, &error);

  if (kit == NULL)
    {
      tell (widget, error->message);
      return;
    }
  gtk_widget_activate_action (widget, "win.show-kit", "s", candor_kit_get_id (kit));
  tell (widget, was_there ? _("This kit was here already") : _("Kit imported with its questions"));
}

/**
 * candor_kit_files_is_kit:
 * @file: a file
 *
 * Returns: whether its name is that of a kit file
 */
gboolean
candor_kit_files_is_kit (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  return name != NULL && g_str_has_suffix (name, SUFFIX);
}

/**
 * candor_kit_files_name:
 * @kit: a kit
 * @suffix: how the name ends
 *
 * Returns: (transfer full): a name for a file of that kit, safe on every file system
 */
char *
candor_kit_files_name (CandorKit  *kit,
                       const char *suffix)
{
  g_autofree char *name = g_strdup (candor_kit_get_name (kit));

  g_strdelimit (name, "/\\:*?\"<>|\n", '-');
  return g_strconcat (name, suffix, NULL);
}
