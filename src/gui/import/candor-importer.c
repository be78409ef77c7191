/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-importer.h"

#include <glib/gi18n.h>

#include "candor-import-dialog.h"
#include "candor-kit-files.h"

struct _CandorImporter
{
  GObject               parent_instance;

  GtkWindow            *window;         /* not owned: it owns this */
  CandorLibrary        *library;
  GQueue               *files;          /* (element-type GFile) still to come */
  gboolean              is_open;        /* a dialog shows one of them */
  GHashTable           *before;         /* id of a guide → what it was before it was replaced */
  GtkFileChooserNative *chooser;
};

G_DEFINE_FINAL_TYPE (CandorImporter, candor_importer, G_TYPE_OBJECT)

static void show_next (CandorImporter *self);

static void
tell_imported (CandorImporter *self,
               CandorGuide    *guide)
{
  guint n_questions = candor_guide_get_n_questions (guide);
  g_autofree char *message =
    /* Translators: the title of a guide and the number of its questions */
    g_strdup_printf (ngettext ("Imported “%s”, %u question", "Imported “%s”, %u questions",
                               n_questions), candor_guide_get_title (guide), n_questions);

  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.toast-undo", "(sss)", message,
                              "import.undo", candor_guide_get_id (guide));
}

static void
imported_cb (CandorImporter *self,
             CandorGuide    *guide,
             CandorProposal *before)
{
  g_hash_table_remove (self->before, candor_guide_get_id (guide));
  if (before != NULL)
    g_hash_table_insert (self->before, g_strdup (candor_guide_get_id (guide)),
                         g_object_ref (before));
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.show-view", "s", "questions");
  tell_imported (self, guide);
}

static gboolean
closed_cb (CandorImporter *self)
{
  self->is_open = FALSE;
  show_next (self);
  return GDK_EVENT_PROPAGATE;
}

static CandorImportDialog *
new_dialog (CandorImporter *self)
{
  CandorImportDialog *dialog = candor_import_dialog_new (self->window, self->library);

  self->is_open = TRUE;
  g_signal_connect_object (dialog, "imported", G_CALLBACK (imported_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "close-request", G_CALLBACK (closed_cb), self,
                           G_CONNECT_SWAPPED);
  return dialog;
}

static void
show_next (CandorImporter *self)
{
  g_autoptr(GFile) file = NULL;
  CandorImportDialog *dialog;

  if (self->is_open)
    return;
  file = g_queue_pop_head (self->files);
  if (file == NULL)
    return;
  dialog = new_dialog (self);
  candor_import_dialog_read (dialog, file);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
take_files (CandorImporter *self,
            GListModel     *files)
{
  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    g_queue_push_tail (self->files, g_list_model_get_item (files, i));
  show_next (self);
}

static void
chosen_cb (CandorImporter *self,
           int             response)
{
  g_autoptr(GListModel) files = NULL;

  if (response != GTK_RESPONSE_ACCEPT)
    return;
  files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (self->chooser));
  take_files (self, files);
}

static void
add_filter (CandorImporter     *self,
            const char         *name,
            const char * const *patterns)
{
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  for (guint i = 0; patterns[i] != NULL; i++)
    gtk_file_filter_add_pattern (filter, patterns[i]);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (self->chooser), filter);
}

static void
choose_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  static const char * const guides[] = { "*.md", "*.markdown", "*.html", "*.htm", "*.txt", "*.xml",
                                         "*.csv", NULL };
  static const char * const all[] = { "*", NULL };
  CandorImporter *self = user_data;

  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (_("Import Guides"), self->window,
                                               GTK_FILE_CHOOSER_ACTION_OPEN, _("_Open"),
                                               _("_Cancel"));
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (self->chooser), TRUE);
  add_filter (self, _("Guides"), guides);
  add_filter (self, _("All Files"), all);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
tell_nothing (CandorImporter *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.toast", "s",
                              _("There is no text to paste. Copy an article first."));
}

static void
paste (CandorImporter *self,
       GBytes         *bytes,
       const char     *format)
{
  CandorImportDialog *dialog;

  if (self->is_open)
    return;
  dialog = new_dialog (self);
  candor_import_dialog_paste (dialog, bytes, format);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
spliced_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(CandorImporter) self = user_data;
  GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM (source);
  g_autoptr(GBytes) bytes = NULL;

  if (g_output_stream_splice_finish (G_OUTPUT_STREAM (memory), result, NULL) <= 0)
    {
      tell_nothing (self);
      return;
    }
  bytes = g_memory_output_stream_steal_as_bytes (memory);
  paste (self, bytes, g_object_get_data (source, "candor-format"));
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(CandorImporter) self = user_data;
  g_autoptr(GOutputStream) memory = g_memory_output_stream_new_resizable ();
  const char *mime_type = NULL;
  g_autoptr(GInputStream) stream =
    gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, &mime_type, NULL);

  if (stream == NULL)
    {
      tell_nothing (self);
      return;
    }
  g_object_set_data (G_OBJECT (memory), "candor-format",
                     (gpointer) (g_str_has_prefix (mime_type, "text/html") ? "html" : "auto"));
  g_output_stream_splice_async (memory, stream, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET,
                                G_PRIORITY_DEFAULT, NULL, spliced_cb, g_object_ref (self));
}

static void
paste_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  static const char *mime_types[] = { "text/html", "text/plain;charset=utf-8", "text/plain",
                                      NULL };
  CandorImporter *self = user_data;

  gdk_clipboard_read_async (gtk_widget_get_clipboard (GTK_WIDGET (self->window)), mime_types,
                            G_PRIORITY_DEFAULT, NULL, read_cb, g_object_ref (self));
}

/* What was replaced comes back as it was; what was new goes. */
static gboolean
take_back (CandorImporter *self,
           const char     *guide_id,
           GError        **error)
{
  CandorProposal *before = g_hash_table_lookup (self->before, guide_id);
  const CandorImportOptions options = { .replace = TRUE, .as_id = guide_id };
  g_autoptr(CandorImportResult) result = NULL;

  if (before == NULL)
    return candor_library_remove_guide (self->library, guide_id, error);
  result = candor_library_import_proposal (self->library, before, &options, error);
  return result != NULL;
}

static void
undo_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  CandorImporter *self = user_data;
  g_autoptr(GError) error = NULL;

  if (!take_back (self, g_variant_get_string (parameter, NULL), &error))
    gtk_widget_activate_action (GTK_WIDGET (self->window), "win.toast", "s", error->message);
}

static gboolean
dropped_cb (CandorImporter *self,
            const GValue   *value)
{
  candor_importer_files (self, g_value_get_boxed (value));
  return TRUE;
}

static void
equip_window (CandorImporter *self)
{
  const GActionEntry entries[] = {
    { .name = "choose", .activate = choose_action },
    { .name = "paste", .activate = paste_action },
    { .name = "undo", .activate = undo_action, .parameter_type = "s" },
  };
  g_autoptr(GSimpleActionGroup) group = g_simple_action_group_new ();
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self->window), "import", G_ACTION_GROUP (group));
  g_signal_connect_object (target, "drop", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->window), GTK_EVENT_CONTROLLER (target));
}

static void
candor_importer_dispose (GObject *object)
{
  CandorImporter *self = CANDOR_IMPORTER (object);

  g_clear_object (&self->chooser);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_importer_parent_class)->dispose (object);
}

static void
candor_importer_finalize (GObject *object)
{
  CandorImporter *self = CANDOR_IMPORTER (object);

  g_queue_free_full (self->files, g_object_unref);
  g_hash_table_unref (self->before);
  G_OBJECT_CLASS (candor_importer_parent_class)->finalize (object);
}

static void
candor_importer_class_init (CandorImporterClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = candor_importer_dispose;
  G_OBJECT_CLASS (klass)->finalize = candor_importer_finalize;
}

static void
candor_importer_init (CandorImporter *self)
{
  self->files = g_queue_new ();
  self->before = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

/**
 * candor_importer_new:
 * @window: the main window, which keeps it
 * @library: the library
 *
 * Gives the window its ways to import.
 *
 * Returns: (transfer full): an importer
 */
CandorImporter *
candor_importer_new (GtkWindow     *window,
                     CandorLibrary *library)
{
  CandorImporter *self = g_object_new (CANDOR_TYPE_IMPORTER, NULL);

  self->window = window;
  self->library = g_object_ref (library);
  equip_window (self);
  return self;
}

/**
 * candor_importer_files:
 * @self: an importer
 * @files: (element-type GFile): documents
 *
 * Shows them one after the other. A kit needs no looking at: it comes in as it is.
 */
void
candor_importer_files (CandorImporter *self,
                       GSList         *files)
{
  g_return_if_fail (CANDOR_IS_IMPORTER (self));

  for (GSList *item = files; item != NULL; item = item->next)
    if (candor_kit_files_is_kit (item->data))
      candor_kit_files_take (GTK_WIDGET (self->window), self->library, item->data);
    else
      g_queue_push_tail (self->files, g_object_ref (item->data));
  show_next (self);
}
