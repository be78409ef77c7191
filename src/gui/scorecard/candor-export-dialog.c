/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-export-dialog.h"

#include <glib/gi18n.h>

#include "candor-export.h"
#include "candor-name-by-tooltip.h"
#include "candor-name-combo.h"
#include "candor-name-expander.h"
#include "candor-read-through.h"

#define CHOOSING_WIDTH 420
#define READING_WIDTH 560
#define READING_HEIGHT 560

struct _CandorExportDialog
{
  AdwWindow             parent_instance;

  CandorLibrary        *library;
  char                 *interview_id;
  GArray               *formats;
  GtkFileChooserNative *chooser;

  AdwComboRow          *format;
  AdwComboRow          *audience;
  GtkSwitch            *alias;
  GtkSwitch            *model_answers;
  AdwExpanderRow       *parts;
  GtkSwitch            *answers;
  GtkSwitch            *notes;
  GtkSwitch            *assessment;
  GtkSwitch            *closing;
  const char           *without[5];     /* the parts that stay out, NULL-terminated */
  GtkWidget            *export_button;
  GtkWidget            *back_button;
  GtkStack             *pages;
  CandorReadThrough    *read_through;
};

G_DEFINE_FINAL_TYPE (CandorExportDialog, candor_export_dialog, ADW_TYPE_WINDOW)

static const CandorExportFormat *
chosen_format (CandorExportDialog * self)
{
  return &g_array_index (self->formats, CandorExportFormat,
                         adw_combo_row_get_selected (self->format));
}

static const char *
chosen_audience (CandorExportDialog *self)
{
  static const char * const audiences[] = { "internal", "manager", "candidate" };

  return audiences[MIN (adw_combo_row_get_selected (self->audience), 2)];
}

static gboolean
is_for_candidate (CandorExportDialog *self)
{
  return g_str_equal (chosen_audience (self), "candidate");
}

/* What is asked of a candidate's copy is asked passage by passage. */
static guint
gather_parts (CandorExportDialog *self)
{
  const struct
  {
    GtkSwitch  *is_in;
    const char *nick;
  } parts[] = {
    { self->answers, "answers" }, { self->notes, "notes" }, { self->assessment, "assessment" },
    { self->closing, "closing" },
  };
  guint n_out = 0;

  for (guint i = 0; i < G_N_ELEMENTS (parts) && !is_for_candidate (self); i++)
    if (!gtk_switch_get_active (parts[i].is_in))
      self->without[n_out++] = parts[i].nick;
  self->without[n_out] = NULL;
  return n_out;
}

static CandorExportOptions
chosen_options (CandorExportDialog *self)
{
  CandorExportOptions options = {
    .format = chosen_format (self)->id,
    .audience = chosen_audience (self),
    .use_alias = gtk_switch_get_active (self->alias),
    .without_model_answers = !gtk_switch_get_active (self->model_answers),
    .without = self->without,
  };

  gather_parts (self);
  return options;
}

/* A candidate's copy is read through before it leaves. */
static gboolean
is_reading (CandorExportDialog *self)
{
  return g_str_equal (gtk_stack_get_visible_child_name (self->pages), "read-through");
}

static void
show_page (CandorExportDialog *self,
           const char         *name)
{
  gtk_stack_set_visible_child_name (self->pages, name);
  gtk_widget_set_visible (self->back_button, is_reading (self));
  gtk_button_set_label (GTK_BUTTON (self->export_button),
                        is_for_candidate (self) && !is_reading (self) ? _("_Read Through…") : _("_Export…"));
}

static void
part_chosen_cb (CandorExportDialog *self)
{
  guint n_out = gather_parts (self);
  g_autofree char *words = NULL;

  if (n_out > 0)
    words = g_strdup_printf (ngettext ("%u part left out; the report says so.", "%u parts left out; the report says so.",
                                       n_out), n_out);
  adw_expander_row_set_subtitle (self->parts, words != NULL ? words : _("All"));
}

/* A candidate's copy has no model answers, whatever is asked. */
static void
audience_chosen_cb (CandorExportDialog *self)
{
  gboolean is_candidate = is_for_candidate (self);

  gtk_widget_set_sensitive (GTK_WIDGET (self->model_answers), !is_candidate);
  gtk_widget_set_visible (GTK_WIDGET (self->parts), !is_candidate);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->audience), is_candidate
                               ? _("Their answers, notes and scores; questions by number. You read it before it is written.")
                               : "");
  show_page (self, "options");
}

static void
tell (CandorExportDialog *self,
      const char         *message)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  gtk_widget_activate_action (GTK_WIDGET (parent), "win.toast", "s", message);
}

static void
tell_saved (CandorExportDialog *self)
{
  g_autoptr(GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (self->chooser));
  g_autofree char *base_name = g_file_get_basename (file);
  g_autofree char *file_name = g_filename_display_name (base_name);
  /* Translators: %s is the name of a file */
  g_autofree char *message = g_strdup_printf (_("Saved “%s”"), file_name);

  tell (self, message);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(CandorExportDialog) self = user_data;
  g_autoptr(GError) error = NULL;
  gboolean is_written = candor_export_finish (result, &error);

  /* Closed meanwhile. */
  if (self->library == NULL)
    return;
  if (is_written)
    {
      tell_saved (self);
      gtk_window_close (GTK_WINDOW (self));
      return;
    }
  tell (self, error->message);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "export.export", TRUE);
}

/* Somebody may have written on while it was read: then that is to be read too. */
static gboolean
is_still_as_read (CandorExportDialog *self)
{
  const CandorExportOptions options = chosen_options (self);
  g_autoptr(GPtrArray) passages = candor_export_list_passages (self->library, self->interview_id, &options, NULL);

  if (passages == NULL || candor_read_through_was_of (self->read_through, passages))
    return TRUE;
  candor_read_through_show (self->read_through, passages);
  tell (self, _("The interview has changed while you read. Read it through again."));
  return FALSE;
}

static void
file_chosen_cb (CandorExportDialog *self,
                int                 response)
{
  CandorExportOptions options = chosen_options (self);
  g_auto(GStrv) left_out = is_reading (self) ? candor_read_through_get_left_out (self->read_through)
                                             : NULL;
  g_autoptr(GFile) file = NULL;

  if (response != GTK_RESPONSE_ACCEPT || (is_reading (self) && !is_still_as_read (self)))
    return;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "export.export", FALSE);
  options.left_out = (const char * const *) left_out;
  file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (self->chooser));
  candor_export_async (self->library, self->interview_id, &options, file, NULL, written_cb,
                       g_object_ref (self));
}

static char *
proposed_name (CandorExportDialog *self)
{
  const CandorExportOptions options = chosen_options (self);
  g_autoptr(CandorScorecard) scorecard = candor_library_load_scorecard (self->library,
                                                                        self->interview_id, NULL);

  return scorecard != NULL ? candor_export_file_name (scorecard, &options) : NULL;
}

static void
begin_reading (CandorExportDialog *self)
{
  const CandorExportOptions options = chosen_options (self);
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) passages =
    candor_export_list_passages (self->library, self->interview_id, &options, &error);

  if (passages == NULL)
    {
      tell (self, error->message);
      return;
    }
  candor_read_through_show (self->read_through, passages);
  gtk_window_set_default_size (GTK_WINDOW (self), READING_WIDTH, READING_HEIGHT);
  show_page (self, "read-through");
}

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorExportDialog *self = CANDOR_EXPORT_DIALOG (widget);

  show_page (self, "options");
  gtk_window_set_default_size (GTK_WINDOW (self), CHOOSING_WIDTH, -1);
  gtk_widget_grab_focus (self->export_button);
}

static void
choose_file (CandorExportDialog *self)
{
  g_autofree char *file_name = proposed_name (self);

  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (_("Export Scorecard"), GTK_WINDOW (self),
                                               GTK_FILE_CHOOSER_ACTION_SAVE, _("_Export"),
                                               _("_Cancel"));
  if (file_name != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), file_name);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (file_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
export_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorExportDialog *self = CANDOR_EXPORT_DIALOG (widget);

  if (is_for_candidate (self) && !is_reading (self))
    begin_reading (self);
  else
    choose_file (self);
}

static void
fill_formats (CandorExportDialog *self)
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);

  for (guint i = 0; i < self->formats->len; i++)
    gtk_string_list_append (labels, g_array_index (self->formats, CandorExportFormat, i).label);
  adw_combo_row_set_model (self->format, G_LIST_MODEL (labels));
}

/* Enter goes on: without this the focus begins on Cancel. */
static void
candor_export_dialog_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (candor_export_dialog_parent_class)->map (widget);
  gtk_widget_grab_focus (CANDOR_EXPORT_DIALOG (widget)->export_button);
}

static void
candor_export_dialog_dispose (GObject *object)
{
  CandorExportDialog *self = CANDOR_EXPORT_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_EXPORT_DIALOG);
  g_clear_object (&self->chooser);
  g_clear_object (&self->library);
  g_clear_pointer (&self->interview_id, g_free);
  g_clear_pointer (&self->formats, g_array_unref);
  G_OBJECT_CLASS (candor_export_dialog_parent_class)->dispose (object);
}

static void
candor_export_dialog_class_init (CandorExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_export_dialog_dispose;
  widget_class->map = candor_export_dialog_map;
  gtk_widget_class_install_action (widget_class, "export.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "export.back", NULL, back_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/scorecard/candor-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorExportDialog, format);
  gtk_widget_class_bind_template_child (widget_class, CandorExportDialog, audience);
  gtk_widget_class_bind_template_child (widget_class, CandorExportDialog, alias);
  gtk_widget_class_bind_template_child (widget_class, CandorExportDialog, model_answers);
  gtk_widget_class_bind_template_child (widget_class, CandorExportDialog, parts);
  gtk_widget_class_bind_template_child (widget_class, CandorExportDialog, answers);
  gtk_widget_class_bind_template_child (widget_class, CandorExportDialog, notes);
  gtk_widget_class_bind_template_child (widget_class, CandorExportDialog, assessment);
  gtk_widget_class_bind_template_child (widget_class, CandorExportDialog, closing);
  gtk_widget_class_bind_template_child (widget_class, CandorExportDialog, export_button);
  gtk_widget_class_bind_template_child (widget_class, CandorExportDialog, back_button);
  gtk_widget_class_bind_template_child (widget_class, CandorExportDialog, pages);
  gtk_widget_class_bind_template_child (widget_class, CandorExportDialog, read_through);
  gtk_widget_class_bind_template_callback (widget_class, audience_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, part_chosen_cb);
}

static void
candor_export_dialog_init (CandorExportDialog *self)
{
  self->formats = candor_export_list_formats ();
  g_type_ensure (CANDOR_TYPE_READ_THROUGH);
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_by_tooltip (GTK_WIDGET (self));
  candor_name_combo (self->format);
  candor_name_combo (self->audience);
  candor_name_expander (self->parts);
  fill_formats (self);
  part_chosen_cb (self);
}

/**
 * candor_export_dialog_new:
 * @parent: the main window
 * @library: the library
 * @interview_id: whose scorecard is exported
 *
 * Returns: (transfer none): the dialog, owned by GTK
 */
GtkWindow *
candor_export_dialog_new (GtkWindow     *parent,
                          CandorLibrary *library,
                          const char    *interview_id)
{
  CandorExportDialog *self = g_object_new (CANDOR_TYPE_EXPORT_DIALOG, "transient-for", parent,
                                           NULL);

  self->library = g_object_ref (library);
  self->interview_id = g_strdup (interview_id);
  return GTK_WINDOW (self);
}
