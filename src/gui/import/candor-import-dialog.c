/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-import-dialog.h"

#include <glib/gi18n.h>

#include "candor-error.h"
#include "candor-import-question.h"
#include "candor-name-by-tooltip.h"
#include "candor-proposal-view.h"

struct _CandorImportDialog
{
  AdwWindow            parent_instance;

  CandorLibrary       *library;
  GCancellable        *cancellable;
  GFile               *file;            /* or */
  GBytes              *bytes;
  CandorProposeOptions options;
  CandorProposal      *proposal;
  CandorProposal      *before;          /* what a replacement replaces */
  guint                pulse_source;

  GtkStack            *stack;
  GtkWidget           *import_button;
  GtkProgressBar      *progress;
  AdwStatusPage       *failed;
  GtkWidget           *charset_button;
  CandorProposalView  *view;
};

G_DEFINE_FINAL_TYPE (CandorImportDialog, candor_import_dialog, ADW_TYPE_WINDOW)

enum
{
  IMPORTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
pulse_cb (gpointer user_data)
{
  gtk_progress_bar_pulse (CANDOR_IMPORT_DIALOG (user_data)->progress);
  return G_SOURCE_CONTINUE;
}

static void
show_page (CandorImportDialog *self,
           const char         *name)
{
  gboolean is_busy = g_str_equal (name, "busy");

  gtk_stack_set_visible_child_name (self->stack, name);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "dialog.import",
                                 g_str_equal (name, "proposal"));
  g_clear_handle_id (&self->pulse_source, g_source_remove);
  if (is_busy)
    self->pulse_source = g_timeout_add (100, pulse_cb, self);
}

/* An error that a person caused by closing is none. */
static void
show_error (CandorImportDialog *self,
            const GError       *error)
{
  g_autofree char *message = g_markup_escape_text (error->message, -1);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  adw_status_page_set_description (self->failed, message);
  gtk_widget_set_visible (self->charset_button,
                          g_error_matches (error, CANDOR_ERROR, CANDOR_ERROR_INVALID_TEXT) &&
                          self->options.charset == NULL);
  show_page (self, "failed");
}

static void
proposed_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(CandorImportDialog) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorProposal) proposal = candor_propose_finish (result, &error);

  /* Closed meanwhile. */
  if (self->library == NULL)
    return;
  if (proposal == NULL)
    {
      show_error (self, error);
      return;
    }
  g_set_object (&self->proposal, proposal);
  candor_proposal_view_show (self->view, proposal);
  show_page (self, "proposal");
}

static void
propose (CandorImportDialog *self)
{
  show_page (self, "busy");
  if (self->file != NULL)
    candor_propose_file_async (self->file, &self->options, self->cancellable, proposed_cb,
                               g_object_ref (self));
  else
    /* Translators: stands for a file's name where a text was pasted */
    candor_propose_bytes_async (self->bytes, _("Clipboard"), &self->options, self->cancellable,
                                proposed_cb, g_object_ref (self));
}

static void
imported_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(CandorImportDialog) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorImportResult) imported =
    candor_library_import_proposal_finish (CANDOR_LIBRARY (source), result, &error);

  if (self->library == NULL)
    return;
  if (imported == NULL)
    {
      show_error (self, error);
      return;
    }
  g_signal_emit (self, signals[IMPORTED], 0, imported->guide, self->before);
  gtk_window_close (GTK_WINDOW (self));
}

static void
import (CandorImportDialog *self,
        gboolean            replace,
        const char         *as_id)
{
  const CandorImportOptions options = { .replace = replace, .as_id = as_id };

  show_page (self, "busy");
  candor_library_import_proposal_async (self->library, self->proposal, &options, self->cancellable,
                                        imported_cb, g_object_ref (self));
}

/* An id that no guide has yet. */
static char *
free_id (CandorImportDialog *self,
         const char         *taken)
{
  for (guint n = 2;; n++)
    {
      g_autofree char *id = g_strdup_printf ("%s-%u", taken, n);
      g_autoptr(CandorGuide) guide = candor_library_load_guide (self->library, id, NULL);

      if (guide == NULL)
        return g_steal_pointer (&id);
    }
}

static void
answered_cb (CandorImportDialog *self,
             const char         *response,
             AdwMessageDialog   *question)
{
  const char *guide_id = g_object_get_data (G_OBJECT (question), "candor-guide");
  g_autofree char *other_id = NULL;

  if (g_str_equal (response, "replace"))
    {
      g_clear_object (&self->before);
      self->before = candor_library_propose_guide (self->library, guide_id, NULL);
      import (self, TRUE, guide_id);
    }
  else if (g_str_equal (response, "new"))
    {
      other_id = free_id (self, guide_id);
      import (self, FALSE, other_id);
    }
}

static void
ask (CandorImportDialog    *self,
     CandorProposalChanges *changes)
{
  GtkWindow *question = candor_import_question_new (GTK_WINDOW (self), changes);

  g_object_set_data_full (G_OBJECT (question), "candor-guide",
                          g_strdup (candor_guide_get_id (changes->guide)), g_free);
  g_signal_connect_object (question, "response", G_CALLBACK (answered_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (question);
}

static void
import_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorImportDialog *self = CANDOR_IMPORT_DIALOG (widget);
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorProposalChanges) changes =
    candor_library_compare_proposal (self->library, self->proposal, &error);

  if (changes == NULL)
    show_error (self, error);
  else if (changes->guide == NULL)
    import (self, FALSE, NULL);
  else
    ask (self, changes);
}

static void
windows_1252_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  CandorImportDialog *self = CANDOR_IMPORT_DIALOG (widget);

  self->options.charset = "windows-1252";
  propose (self);
}

static void
reread_cb (CandorImportDialog *self)
{
  self->options.shape = g_intern_string (candor_proposal_get_runner_up (self->proposal));
  propose (self);
}

static gboolean
candor_import_dialog_close_request (GtkWindow *window)
{
  g_cancellable_cancel (CANDOR_IMPORT_DIALOG (window)->cancellable);
  return GTK_WINDOW_CLASS (candor_import_dialog_parent_class)->close_request (window);
}

static void
candor_import_dialog_dispose (GObject *object)
{
  CandorImportDialog *self = CANDOR_IMPORT_DIALOG (object);

  g_clear_handle_id (&self->pulse_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_IMPORT_DIALOG);
  g_clear_object (&self->library);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->file);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_object (&self->proposal);
  g_clear_object (&self->before);
  G_OBJECT_CLASS (candor_import_dialog_parent_class)->dispose (object);
}

static void
candor_import_dialog_class_init (CandorImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_import_dialog_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = candor_import_dialog_close_request;
  signals[IMPORTED] = g_signal_new ("imported", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 2, CANDOR_TYPE_GUIDE,
                                    CANDOR_TYPE_PROPOSAL);

  g_type_ensure (CANDOR_TYPE_PROPOSAL_VIEW);
  gtk_widget_class_install_action (widget_class, "dialog.import", NULL, import_action);
  gtk_widget_class_install_action (widget_class, "dialog.windows-1252", NULL, windows_1252_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/import/candor-import-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorImportDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, CandorImportDialog, import_button);
  gtk_widget_class_bind_template_child (widget_class, CandorImportDialog, progress);
  gtk_widget_class_bind_template_child (widget_class, CandorImportDialog, failed);
  gtk_widget_class_bind_template_child (widget_class, CandorImportDialog, charset_button);
  gtk_widget_class_bind_template_child (widget_class, CandorImportDialog, view);
  gtk_widget_class_bind_template_callback (widget_class, reread_cb);
}

static void
candor_import_dialog_init (CandorImportDialog *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_by_tooltip (GTK_WIDGET (self));
}

/**
 * candor_import_dialog_new:
 * @parent: the main window
 * @library: the library
 *
 * Returns: (transfer none): a dialog without a document, owned by GTK
 */
CandorImportDialog *
candor_import_dialog_new (GtkWindow     *parent,
                          CandorLibrary *library)
{
  CandorImportDialog *self = g_object_new (CANDOR_TYPE_IMPORT_DIALOG, "transient-for", parent,
                                           NULL);

  self->library = g_object_ref (library);
  return self;
}

/**
 * candor_import_dialog_read:
 * @self: a new dialog
 * @file: somebody's document
 *
 * Reads the file and shows what is in it.
 */
void
candor_import_dialog_read (CandorImportDialog *self,
                           GFile              *file)
{
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (base);
  /* Translators: the name of a file */
  g_autofree char *title = g_strdup_printf (_("Import “%s”"), name);

  g_set_object (&self->file, file);
  gtk_window_set_title (GTK_WINDOW (self), title);
  propose (self);
}

/**
 * candor_import_dialog_paste:
 * @self: a new dialog
 * @bytes: a text from the clipboard
 * @format: "html" or "auto"
 *
 * Reads what was pasted.
 */
void
candor_import_dialog_paste (CandorImportDialog *self,
                            GBytes             *bytes,
                            const char         *format)
{
  self->bytes = g_bytes_ref (bytes);
  self->options.format = g_intern_string (format);
  propose (self);
}
