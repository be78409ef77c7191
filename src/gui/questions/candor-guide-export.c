/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-guide-export.h"

#include <glib/gi18n.h>

#include "candor-export.h"

/* A choice of a file that is being made. */
typedef struct
{
  CandorLibrary *library;
  char          *guide_id;
  char          *format;
} Choice;

static void
choice_free (gpointer data)
{
  Choice *self = data;

  g_object_unref (self->library);
  g_free (self->guide_id);
  g_free (self->format);
  g_free (self);
}

static void
tell_saved (GtkWidget *window,
            GFile     *file)
{
  g_autofree char *base_name = g_file_get_basename (file);
  g_autofree char *file_name = g_filename_display_name (base_name);
  /* Translators: %s is the name of a file */
  g_autofree char *message = g_strdup_printf (_("Saved “%s”"), file_name);

  gtk_widget_activate_action (window, "win.toast", "s", message);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(GtkNativeDialog) chooser = user_data;
  GtkWindow *window = gtk_native_dialog_get_transient_for (chooser);
  g_autoptr(GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  g_autoptr(GError) error = NULL;

  /* Closed meanwhile. */
  if (!candor_export_guide_finish (result, &error) && window != NULL)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.toast", "s", error->message);
  else if (window != NULL)
    tell_saved (GTK_WIDGET (window), file);
}

static void
file_chosen_cb (GtkNativeDialog *chooser,
                int              response,
                gpointer         user_data)
{
  Choice *choice = user_data;
  g_autoptr(GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));

  gtk_native_dialog_hide (chooser);
  if (response != GTK_RESPONSE_ACCEPT || file == NULL)
    {
      g_object_unref (chooser);
      return;
    }
  candor_export_guide_async (choice->library, choice->guide_id, choice->format, file, NULL,
                             written_cb, chooser);
}

/* (transfer full): "python-core.guide.xml" */
static char *
propose_name (const char *guide_id,
              const char *format)
{
  g_autoptr(GArray) formats = candor_export_list_guide_formats ();

  for (guint i = 0; i < formats->len; i++)
    {
      const CandorExportFormat *one = &g_array_index (formats, CandorExportFormat, i);

      if (g_str_equal (one->id, format))
        return g_strconcat (guide_id, one->suffix, NULL);
    }
  return g_strdup (guide_id);
}

/**
 * candor_guide_export_ask:
 * @window: the main window
 * @library: the library
 * @guide_id: the guide
 * @format: the id of a format
 *
 * Asks where to, writes the guide beside everything else, and tells when it is there.
 */
void
candor_guide_export_ask (GtkWindow     *window,
                         CandorLibrary *library,
                         const char    *guide_id,
                         const char    *format)
{
  GtkFileChooserNative *chooser;
  g_autofree char *file_name = NULL;
  Choice *choice;

  g_return_if_fail (GTK_IS_WINDOW (window));
  g_return_if_fail (guide_id != NULL && format != NULL);

  chooser = gtk_file_chooser_native_new (_("Export Guide"), window, GTK_FILE_CHOOSER_ACTION_SAVE,
                                         _("_Export"), _("_Cancel"));
  file_name = propose_name (guide_id, format);
  choice = g_new0 (Choice, 1);
  choice->library = g_object_ref (library);
  choice->guide_id = g_strdup (guide_id);
  choice->format = g_strdup (format);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), file_name);
  g_signal_connect_data (chooser, "response", G_CALLBACK (file_chosen_cb), choice,
                         (GClosureNotify) choice_free, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/**
 * candor_guide_export_fill_menu:
 * @menu: an empty section of a menu
 * @action: an action that takes the id of a format
 *
 * Offers the formats there are. A section and no submenu: once one of those was open, GTK 4.8 leaves the window without
 * a focus and deaf to keys.
 */
void
candor_guide_export_fill_menu (GMenu      *menu,
                               const char *action)
{
  g_autoptr(GArray) formats = candor_export_list_guide_formats ();

  for (guint i = 0; i < formats->len; i++)
    {
      const CandorExportFormat *format = &g_array_index (formats, CandorExportFormat, i);
      g_autofree char *label = g_strconcat (format->label, "…", NULL);
      g_autoptr(GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, action, "s", format->id);
      g_menu_append_item (menu, item);
    }
}
