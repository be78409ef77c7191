/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of the live window others may see: Private Mode and the candidate window. */
#include "candor-live-window-private.h"

#include <glib/gi18n.h>

static const char *
prompt_of (CandorLiveWindow *self)
{
  CandorInterviewState state = candor_interview_get_state (candor_live_get_interview (self->live));
  CandorResponse *response = candor_live_get_response (self->live);

  if (response == NULL || state >= CANDOR_INTERVIEW_STATE_FINISHED)
    return NULL;
  return candor_question_get_prompt (candor_response_get_question (response));
}

static gboolean
candidate_closed_cb (CandorLiveWindow *self)
{
  g_clear_weak_pointer (&self->candidate_window);
  candor_live_window_update_actions (self);
  return GDK_EVENT_PROPAGATE;
}

static void
candidate_window_action (GtkWidget  *widget,
                         const char *name,
                         GVariant   *parameter)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (widget);

  if (self->candidate_window != NULL)
    {
      gtk_window_close (self->candidate_window);
      return;
    }
  g_set_weak_pointer (&self->candidate_window, candor_candidate_window_new (GTK_WINDOW (self)));
  g_signal_connect_object (self->candidate_window, "close-request",
                           G_CALLBACK (candidate_closed_cb), self, G_CONNECT_SWAPPED);
  candor_live_window_update_sharing (self);
  gtk_window_present (self->candidate_window);
}

static void
blank_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (widget);
  CandorCandidateWindow *window;

  if (self->candidate_window == NULL)
    return;
  window = CANDOR_CANDIDATE_WINDOW (self->candidate_window);
  candor_candidate_window_set_blank (window, !candor_candidate_window_get_blank (window));
  candor_live_window_toast (self, candor_candidate_window_get_blank (window)
                                  ? _("The candidate sees nothing now.")
                                  : _("The candidate sees the question again."), NULL);
}

static void
private_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (widget);

  self->is_private = !self->is_private;
  g_settings_set_string (self->settings, "private-interview",
                         self->is_private ? candor_live_window_get_interview_id (self) : "");
  candor_live_window_show_page (self);
  gtk_widget_queue_resize (widget);
}

/**
 * candor_live_window_install_sharing:
 * @widget_class: the class of the window
 *
 * Installs live.private, live.candidate-window and live.blank-candidate.
 */
void
candor_live_window_install_sharing (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "live.private", NULL, private_action);
  gtk_widget_class_install_action (widget_class, "live.candidate-window", NULL,
                                   candidate_window_action);
  gtk_widget_class_install_action (widget_class, "live.blank-candidate", NULL, blank_action);
}

/**
 * candor_live_window_begin_sharing:
 * @self: the window
 *
 * An interview whose window was closed or killed in Private Mode comes back so: the screen may still be shared.
 */
void
candor_live_window_begin_sharing (CandorLiveWindow *self)
{
  g_autofree char *interview_id = g_settings_get_string (self->settings, "private-interview");

  self->is_private = g_str_equal (interview_id, candor_live_window_get_interview_id (self));
}

/**
 * candor_live_window_hide_cards:
 * @self: the window
 *
 * In Private Mode the cards with notes and the write-up are not there at all, for a screen reader either.
 */
void
candor_live_window_hide_cards (CandorLiveWindow *self)
{
  static const char * const cards[] = { "opening", "closing", "write-up" };

  for (guint i = 0; i < G_N_ELEMENTS (cards); i++)
    gtk_widget_set_visible (gtk_stack_get_child_by_name (self->stack, cards[i]), !self->is_private);
}

/**
 * candor_live_window_update_sharing:
 * @self: the window
 *
 * Brings what others may see in line with the card in front.
 */
void
candor_live_window_update_sharing (CandorLiveWindow *self)
{
  if (self->candidate_window != NULL)
    candor_candidate_window_show (CANDOR_CANDIDATE_WINDOW (self->candidate_window),
                                  prompt_of (self));
  g_object_set (self->question, "private-mode", self->is_private, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->private_button), self->is_private);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "live.blank-candidate",
                                 self->candidate_window != NULL);
}

/**
 * candor_live_window_end_sharing:
 * @self: the window
 *
 * Closes the candidate window with the interview's.
 */
void
candor_live_window_end_sharing (CandorLiveWindow *self)
{
  if (self->candidate_window != NULL)
    gtk_window_destroy (self->candidate_window);
  g_clear_weak_pointer (&self->candidate_window);
}
