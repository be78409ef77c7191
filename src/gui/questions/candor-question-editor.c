/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-question-editor.h"

#include <glib/gi18n.h>

#include "candor-name-by-tooltip.h"
#include "candor-question-form.h"
#include "candor-question-view.h"

struct _CandorQuestionEditor
{
  AdwWindow           parent_instance;

  CandorLibrary      *library;
  CandorQuestion     *before;           /* as it stands in the bank, when it does */
  CandorQuestion     *shown;            /* what the fields said when they were filled */
  gboolean            is_new;
  gboolean            is_warned;        /* that somebody else changed it meanwhile */
  gboolean            is_asking;        /* whether to throw away what was typed */
  gboolean            is_done;          /* saved, or to be thrown away */
  guint               preview_source;

  AdwLeaflet         *leaflet;
  GtkWidget          *form_pane;
  GtkToggleButton    *preview_button;
  GtkLabel           *complaint;
  CandorQuestionForm *form;
  GtkWidget          *preview;
};

G_DEFINE_FINAL_TYPE (CandorQuestionEditor, candor_question_editor, ADW_TYPE_WINDOW)

enum
{
  SAVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
show_preview_cb (gpointer user_data)
{
  CandorQuestionEditor *self = user_data;
  g_autoptr(CandorQuestion) question = candor_question_form_make (self->form);

  self->preview_source = 0;
  g_object_set (self->preview, "question", question, NULL);
  return G_SOURCE_REMOVE;
}

/* Keys come first. */
static void
changed_cb (CandorQuestionEditor *self)
{
  if (self->preview_source == 0)
    self->preview_source = g_idle_add_full (G_PRIORITY_LOW, show_preview_cb, self, NULL);
}

static void
preview_toggled_cb (CandorQuestionEditor *self)
{
  gboolean is_preview = gtk_toggle_button_get_active (self->preview_button);

  adw_leaflet_set_visible_child (self->leaflet, is_preview ? self->preview : self->form_pane);
}

static void
complain (CandorQuestionEditor *self,
          const char           *sentence)
{
  gtk_label_set_label (self->complaint, sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->complaint), TRUE);
  gtk_toggle_button_set_active (self->preview_button, FALSE);
  candor_question_form_focus (self->form);
}

/* Another program, or a file that was imported. */
static gboolean
is_overtaken (CandorQuestionEditor *self)
{
  g_autofree char *id = candor_question_full_id (self->before);
  g_autoptr(CandorQuestion) now = candor_library_load_question (self->library, id, NULL);

  return now != NULL && !candor_question_equal (now, self->before);
}

/* Asks once; who saves again means it. */
static gboolean
warn_if_overtaken (CandorQuestionEditor *self)
{
  if (self->is_new || self->is_warned || !is_overtaken (self))
    return FALSE;
  self->is_warned = TRUE;
  complain (self, _("This question was changed elsewhere meanwhile. Save again to put yours in its "
                    "place; Undo brings back the state before you began."));
  return TRUE;
}

/* (transfer full) (nullable): where it is now */
static char *
save (CandorQuestionEditor *self,
      CandorQuestion       *question,
      GError              **error)
{
  if (self->is_new)
    return candor_library_add_question (self->library, question, error);
  return candor_library_put_question (self->library, question, error)
         ? candor_question_full_id (question) : NULL;
}

static void
close_for_good (CandorQuestionEditor *self)
{
  self->is_done = TRUE;
  gtk_window_close (GTK_WINDOW (self));
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorQuestionEditor *self = CANDOR_QUESTION_EDITOR (widget);
  g_autoptr(CandorQuestion) question = candor_question_form_make (self->form);
  g_autofree char *id = NULL;
  g_autoptr(GError) error = NULL;

  if (!self->is_new && candor_question_equal (question, self->shown))
    {
      close_for_good (self);
      return;
    }
  if (warn_if_overtaken (self))
    return;
  id = save (self, question, &error);
  if (id == NULL)
    {
      complain (self, error->message);
      return;
    }
  g_signal_emit (self, signals[SAVED], 0, id);
  close_for_good (self);
}

static gboolean
close_idle_cb (gpointer user_data)
{
  close_for_good (user_data);
  return G_SOURCE_REMOVE;
}

/* The dialog that asked is still closing, and would be taken along. */
static void
discard_response_cb (CandorQuestionEditor *self,
                     const char           *response)
{
  self->is_asking = FALSE;
  if (g_str_equal (response, "discard"))
    g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, close_idle_cb, g_object_ref (self), g_object_unref);
}

static void
ask_to_discard (CandorQuestionEditor *self)
{
  GtkWidget *dialog;

  if (self->is_asking)
    return;
  self->is_asking = TRUE;
  dialog = adw_message_dialog_new (GTK_WINDOW (self), _("Discard Changes?"),
                                   _("What was typed here is not in the bank yet."));
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog),
                                    "keep", _("_Keep Editing"),
                                    "discard", _("_Discard"),
                                    NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "discard",
                                              ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "keep");
  g_signal_connect_object (dialog, "response", G_CALLBACK (discard_response_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static gboolean
has_changes (CandorQuestionEditor *self)
{
  g_autoptr(CandorQuestion) question = NULL;

  if (self->is_done || self->shown == NULL)
    return FALSE;
  question = candor_question_form_make (self->form);
  return !candor_question_equal (question, self->shown);
}

static gboolean
candor_question_editor_close_request (GtkWindow *window)
{
  CandorQuestionEditor *self = CANDOR_QUESTION_EDITOR (window);

  if (has_changes (self))
    {
      ask_to_discard (self);
      return GDK_EVENT_STOP;
    }
  return GTK_WINDOW_CLASS (candor_question_editor_parent_class)->close_request (window);
}

static void
candor_question_editor_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (candor_question_editor_parent_class)->map (widget);
  candor_question_form_focus (CANDOR_QUESTION_EDITOR (widget)->form);
}

static void
candor_question_editor_dispose (GObject *object)
{
  CandorQuestionEditor *self = CANDOR_QUESTION_EDITOR (object);

  g_clear_handle_id (&self->preview_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_QUESTION_EDITOR);
  g_clear_object (&self->before);
  g_clear_object (&self->shown);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_question_editor_parent_class)->dispose (object);
}

static void
candor_question_editor_class_init (CandorQuestionEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_question_editor_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = candor_question_editor_close_request;
  widget_class->map = candor_question_editor_map;
  signals[SAVED] = g_signal_new ("saved", CANDOR_TYPE_QUESTION_EDITOR, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (CANDOR_TYPE_QUESTION_FORM);
  g_type_ensure (CANDOR_TYPE_QUESTION_VIEW);
  gtk_widget_class_install_action (widget_class, "dialog.save", NULL, save_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "dialog.save",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/questions/candor-question-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionEditor, leaflet);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionEditor, form_pane);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionEditor, preview_button);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionEditor, complaint);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionEditor, form);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionEditor, preview);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, preview_toggled_cb);
}

static void
candor_question_editor_init (CandorQuestionEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_by_tooltip (GTK_WIDGET (self));
}

/**
 * candor_question_editor_new:
 * @parent: the main window
 * @library: the library
 * @question: what stands there first; one without an id is new
 * @guides: a list of #CandorGuide: where it may stand
 *
 * Creates the editor.
 *
 * Returns: (transfer none): the editor, owned by GTK
 */
GtkWindow *
candor_question_editor_new (GtkWindow      *parent,
                            CandorLibrary  *library,
                            CandorQuestion *question,
                            GListModel     *guides)
{
  CandorQuestionEditor *self =
    g_object_new (CANDOR_TYPE_QUESTION_EDITOR, "transient-for", parent, NULL);

  self->library = g_object_ref (library);
  self->before = g_object_ref (question);
  self->is_new = candor_question_get_id (question) == NULL;
  if (self->is_new)
    gtk_window_set_title (GTK_WINDOW (self), _("New Question"));
  candor_question_form_show (self->form, guides, question);
  self->shown = candor_question_form_make (self->form);
  g_object_set (self->preview, "question", self->shown, NULL);
  return GTK_WINDOW (self);
}

/**
 * candor_question_editor_leave:
 * @self: the editor
 *
 * Closes the editor, unless something was typed that is not saved: then it asks.
 *
 * Returns: whether it is closed
 */
gboolean
candor_question_editor_leave (CandorQuestionEditor *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION_EDITOR (self), TRUE);

  if (has_changes (self))
    {
      ask_to_discard (self);
      return FALSE;
    }
  close_for_good (self);
  return TRUE;
}
