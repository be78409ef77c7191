/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-interviews-page-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "candor-time-dialog.h"

static void
show_error (GtkWidget    *widget,
            const GError *error)
{
  gtk_widget_activate_action (widget, "win.toast", "s", error->message);
}

static GtkWindow *
window_of (GtkWidget *widget)
{
  return GTK_WINDOW (gtk_widget_get_root (widget));
}

static void
start_planned_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  CandorInterviewsPage *self = CANDOR_INTERVIEWS_PAGE (widget);
  const char *interview_id = g_variant_get_string (parameter, NULL);
  g_autoptr(GError) error = NULL;

  if (candor_library_start_planned (self->library, interview_id, &error))
    gtk_widget_activate_action (widget, "app.open-interview", "s", interview_id);
  else
    show_error (widget, error);
}

static void
rescheduled_cb (CandorInterviewsPage *self,
                const char           *response,
                AdwMessageDialog     *dialog)
{
  const char *interview_id = g_object_get_data (G_OBJECT (dialog), "candor-interview");
  g_autoptr(GError) error = NULL;

  if (g_str_equal (response, "chosen") &&
      !candor_library_reschedule (self->library, interview_id,
                                  candor_time_dialog_get_time_us (dialog), &error))
    show_error (GTK_WIDGET (self), error);
}

static void
reschedule_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  CandorInterviewsPage *self = CANDOR_INTERVIEWS_PAGE (widget);
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorInterview) interview =
    candor_library_load_interview (self->library, g_variant_get_string (parameter, NULL), &error);
  AdwMessageDialog *dialog;

  if (interview == NULL)
    {
      show_error (widget, error);
      return;
    }
  dialog = candor_time_dialog_new (window_of (widget), _("When Will It Be?"), _("_Reschedule"),
                                   candor_interview_get_planned_for_us (interview));
  g_object_set_data_full (G_OBJECT (dialog), "candor-interview",
                          g_variant_dup_string (parameter, NULL), g_free);
  g_signal_connect_object (dialog, "response", G_CALLBACK (rescheduled_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
no_show_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  candor_interviews_page_call_off (CANDOR_INTERVIEWS_PAGE (widget),
                                   g_variant_get_string (parameter, NULL), "no-show");
}

static void
reinstate_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  CandorInterviewsPage *self = CANDOR_INTERVIEWS_PAGE (widget);
  g_autoptr(GError) error = NULL;

  if (!candor_library_reinstate (self->library, g_variant_get_string (parameter, NULL), &error))
    show_error (widget, error);
}

static void
calendar_chosen_cb (GtkFileChooserNative *chooser,
                    int                   response,
                    gpointer              user_data)
{
  GtkWidget *widget = user_data;
  const char *calendar = g_object_get_data (G_OBJECT (chooser), "candor-calendar");
  g_autoptr(GFile) file = NULL;
  g_autoptr(GError) error = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
      if (!g_file_replace_contents (file, calendar, strlen (calendar), NULL, FALSE,
                                    G_FILE_CREATE_PRIVATE | G_FILE_CREATE_REPLACE_DESTINATION,
                                    NULL, NULL, &error))
        show_error (widget, error);
    }
  g_object_unref (chooser);
}

static void
calendar_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  CandorInterviewsPage *self = CANDOR_INTERVIEWS_PAGE (widget);
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorInterview) interview =
    candor_library_load_interview (self->library, g_variant_get_string (parameter, NULL), &error);
  GtkFileChooserNative *chooser;

  if (interview == NULL)
    {
      show_error (widget, error);
      return;
    }
  chooser = gtk_file_chooser_native_new (_("Save Calendar Entry"), window_of (widget),
                                         GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), _("_Cancel"));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), "interview.ics");
  g_object_set_data_full (G_OBJECT (chooser), "candor-calendar",
                          candor_interview_to_calendar (interview), g_free);
  g_signal_connect_object (chooser, "response", G_CALLBACK (calendar_chosen_cb), widget, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/**
 * candor_interviews_page_install_planned:
 * @widget_class: the class of the page
 *
 * Installs interviews.start-planned, .reschedule, .no-show, .reinstate and .calendar.
 */
void
candor_interviews_page_install_planned (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "interviews.start-planned", "s",
                                   start_planned_action);
  gtk_widget_class_install_action (widget_class, "interviews.reschedule", "s", reschedule_action);
  gtk_widget_class_install_action (widget_class, "interviews.no-show", "s", no_show_action);
  gtk_widget_class_install_action (widget_class, "interviews.reinstate", "s", reinstate_action);
  gtk_widget_class_install_action (widget_class, "interviews.calendar", "s", calendar_action);
}

/**
 * candor_interviews_page_call_off:
 * @self: the page
 * @interview_id: the id of an interview
 * @reason: the nick of a CandorCallOffReason
 *
 * Calls the interview off, and says so with Undo.
 */
void
candor_interviews_page_call_off (CandorInterviewsPage *self,
                                 const char           *interview_id,
                                 const char           *reason)
{
  g_autoptr(GError) error = NULL;

  if (candor_library_step (self->library, interview_id, CANDOR_STEP_CALL_OFF, reason, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "(sss)",
                                _("Interview called off"), "interviews.reinstate", interview_id);
  else
    show_error (GTK_WIDGET (self), error);
}
