/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-candidate-panel.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-meeting-window.h"
#include "candor-meeting-words.h"
#include "candor-panel.h"
#include "candor-scorecard-files.h"

struct _CandorCandidatePanel
{
  GtkWidget        parent_instance;

  CandorLibrary   *library;
  CandorCandidate *candidate;

  AdwActionRow    *meeting;
  GtkWidget       *list;
  GtkWidget       *none;
};

G_DEFINE_FINAL_TYPE (CandorCandidatePanel, candor_candidate_panel, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LIBRARY,
  PROP_CANDIDATE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
tell (GtkWidget    *widget,
      const GError *error)
{
  gtk_widget_activate_action (widget, "win.toast", "s", error->message);
}

static gboolean
has_something (CandorMeeting *meeting)
{
  GPtrArray *cards = candor_meeting_get_cards (meeting);

  for (guint i = 0; i < cards->len; i++)
    if (candor_panel_card_is_signed (cards->pdata[i]))
      return TRUE;
  return FALSE;
}

static void
show_panel (CandorCandidatePanel *self)
{
  g_autoptr(CandorMeeting) meeting = NULL;
  g_autofree char *summary = NULL;
  g_autofree char *name = NULL;

  if (self->library == NULL || self->candidate == NULL)
    return;
  meeting = candor_library_meet (self->library, candor_candidate_get_id (self->candidate), NULL);
  gtk_widget_set_visible (self->none, meeting != NULL && !has_something (meeting));
  gtk_widget_set_visible (self->list, !gtk_widget_get_visible (self->none));
  summary = meeting != NULL ? candor_meeting_words_summary (meeting) : g_strdup (_("It cannot be read."));
  name = g_strjoin (", ", _("Meeting"), summary, NULL);
  adw_action_row_set_subtitle (self->meeting, summary);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->meeting), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
tell_imported (CandorCandidatePanel        *self,
               const CandorSharedScorecard *shared)
{
  g_autofree char *message = NULL;

  switch (shared->sharing)
    {
    case CANDOR_SHARING_ADDED:
      /* Translators: %s is an interviewer */
      message = g_strdup_printf (_("Scorecard of %s imported"), shared->interviewer);
      gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "(sss)", message, "panel.remove",
                                  shared->interview_id);
      return;
    case CANDOR_SHARING_UPDATED:
      /* Translators: %s is an interviewer */
      message = g_strdup_printf (_("What came later to the scorecard of %s is there now"), shared->interviewer);
      break;
    case CANDOR_SHARING_UNCHANGED:
    default:
      /* Translators: %s is an interviewer */
      message = g_strdup_printf (_("The scorecard of %s was there already"), shared->interviewer);
    }
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", message);
}

static void
import (CandorCandidatePanel *self,
        GFile                *file)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSharedScorecard) shared =
    candor_library_import_scorecard (self->library, file, candor_candidate_get_id (self->candidate), &error);

  if (shared != NULL)
    tell_imported (self, shared);
  else
    tell (GTK_WIDGET (self), error);
}

static void
answered_cb (CandorCandidatePanel *self,
             const char           *response,
             GtkWidget            *dialog)
{
  if (g_str_equal (response, "keep"))
    import (self, g_object_get_data (G_OBJECT (dialog), "file"));
}

/* The file says another name: an alias, a maiden name, or another person. */
static void
ask (CandorCandidatePanel *self,
     GFile                *file,
     const char           *other)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL, NULL);
  const char *name = candor_candidate_get_name (self->candidate);

  /* Translators: a candidate's name */
  adw_message_dialog_format_heading (ADW_MESSAGE_DIALOG (dialog), _("Is This %s?"), name);
  /* Translators: the name in a file, the name of a candidate */
  adw_message_dialog_format_body (ADW_MESSAGE_DIALOG (dialog),
                                  _("The scorecard is about “%s”. Keep it with %s only when they are the same person."),
                                  other, name);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"), "keep", _("_Keep"), NULL);
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_object_set_data_full (G_OBJECT (dialog), "file", g_object_ref (file), g_object_unref);
  g_signal_connect_object (dialog, "response", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
take (CandorCandidatePanel *self,
      GFile                *file)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSeal) seal = candor_scorecard_file_check (file, &error);

  if (seal == NULL)
    tell (GTK_WIDGET (self), error);
  else if (g_strcmp0 (seal->candidate, candor_candidate_get_name (self->candidate)) == 0)
    import (self, file);
  else
    ask (self, file, seal->candidate);
}

static gboolean
dropped_cb (CandorCandidatePanel *self,
            const GValue         *value)
{
  GSList *files = g_value_get_boxed (value);

  if (self->library == NULL || self->candidate == NULL)
    return FALSE;
  for (GSList *link = files; link != NULL; link = link->next)
    take (self, link->data);
  return files != NULL;
}

static void
chosen_cb (CandorCandidatePanel *self,
           int                   response,
           GtkFileChooserNative *chooser)
{
  g_autoptr(GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  g_object_unref (chooser);
  if (file != NULL)
    take (self, file);
}

static void
import_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();
  GtkFileChooserNative *chooser =
    gtk_file_chooser_native_new (_("Import Scorecard"), GTK_WINDOW (gtk_widget_get_root (widget)),
                                 GTK_FILE_CHOOSER_ACTION_OPEN, _("_Import"), _("_Cancel"));

  gtk_file_filter_set_name (filter, _("Scorecards (XML)"));
  gtk_file_filter_add_suffix (filter, "xml");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_object (chooser, "response", G_CALLBACK (chosen_cb), widget, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
meet_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorCandidatePanel *self = CANDOR_CANDIDATE_PANEL (widget);
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (widget));

  gtk_window_present (candor_meeting_window_new (window, self->library, self->candidate));
}

static void
remove_action (GtkWidget  *page,
               const char *name,
               GVariant   *parameter)
{
  g_autoptr(CandorLibrary) library = NULL;
  g_autoptr(GError) error = NULL;

  g_object_get (page, "library", &library, NULL);
  if (!candor_library_remove_scorecard (library, g_variant_get_string (parameter, NULL), &error))
    tell (page, error);
}

static void
set_library (CandorCandidatePanel *self,
             CandorLibrary        *library)
{
  if (!g_set_object (&self->library, library) || library == NULL)
    return;
  g_signal_connect_object (library, "candidates-changed", G_CALLBACK (show_panel), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "interviews-changed", G_CALLBACK (show_panel), self, G_CONNECT_SWAPPED);
  show_panel (self);
}

static void
candor_candidate_panel_dispose (GObject *object)
{
  CandorCandidatePanel *self = CANDOR_CANDIDATE_PANEL (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_CANDIDATE_PANEL);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->candidate);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_candidate_panel_parent_class)->dispose (object);
}

static void
candor_candidate_panel_get_property (GObject    *object,
                                     guint       property_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  CandorCandidatePanel *self = CANDOR_CANDIDATE_PANEL (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    case PROP_CANDIDATE:
      g_value_set_object (value, self->candidate);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_candidate_panel_set_property (GObject      *object,
                                     guint         property_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  CandorCandidatePanel *self = CANDOR_CANDIDATE_PANEL (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      set_library (self, g_value_get_object (value));
      break;
    case PROP_CANDIDATE:
      if (g_set_object (&self->candidate, g_value_get_object (value)))
        show_panel (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_candidate_panel_class_init (CandorCandidatePanelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_candidate_panel_dispose;
  object_class->get_property = candor_candidate_panel_get_property;
  object_class->set_property = candor_candidate_panel_set_property;

  properties[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, CANDOR_TYPE_LIBRARY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CANDIDATE] =
    g_param_spec_object ("candidate", NULL, NULL, CANDOR_TYPE_CANDIDATE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "panel.import", NULL, import_action);
  gtk_widget_class_install_action (widget_class, "panel.meet", NULL, meet_action);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/meeting/candor-candidate-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorCandidatePanel, meeting);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidatePanel, list);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidatePanel, none);
}

static void
candor_candidate_panel_init (CandorCandidatePanel *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (target, "drop", G_CALLBACK (dropped_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/**
 * candor_candidate_panel_install_remove:
 * @page_class: the class of the page that the panel stands on
 *
 * Installs panel.remove, which Undo activates.
 */
void
candor_candidate_panel_install_remove (GtkWidgetClass *page_class)
{
  gtk_widget_class_install_action (page_class, "panel.remove", "s", remove_action);
}
