/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-live-window-private.h"

#include <glib/gi18n.h>

typedef gboolean (*LiveFunc) (CandorLive *live,
                              GError    **error);

static void
attempt (CandorLiveWindow *self,
         LiveFunc          change)
{
  g_autoptr(GError) error = NULL;

  if (!change (self->live, &error))
    candor_live_window_show_error (self, error);
}

static void
start_clock_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  attempt (CANDOR_LIVE_WINDOW (widget), candor_live_start_clock);
}

static void
pause_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (widget);

  attempt (self, candor_live_get_clock_runs (self->live) ? candor_live_pause : candor_live_resume);
}

static void
finish_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  attempt (CANDOR_LIVE_WINDOW (widget), candor_live_finish);
}

static void
reopen_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  attempt (CANDOR_LIVE_WINDOW (widget), candor_live_reopen);
}

static void
score_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (widget);
  g_autoptr(GError) error = NULL;

  if (!candor_live_set_score (self->live, g_variant_get_int32 (parameter), &error))
    candor_live_window_show_error (self, error);
}

static void
later_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  attempt (CANDOR_LIVE_WINDOW (widget), candor_live_set_later);
}

static void
not_applicable_action (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  attempt (CANDOR_LIVE_WINDOW (widget), candor_live_set_not_applicable);
}

static void
skip_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (widget);
  g_autofree char *message = NULL;
  g_autoptr(GError) error = NULL;

  /* Translators: %u is the number of the question */
  message = g_strdup_printf (_("Skipped question %u"), candor_live_get_position (self->live));
  if (candor_live_skip (self->live, &error))
    candor_live_window_toast (self, message, "live.undo");
  else
    candor_live_window_show_error (self, error);
}

static void
ask_spare_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (widget);
  guint spent = candor_live_get_position (self->live);
  g_autofree char *message = NULL;
  g_autoptr(GError) error = NULL;

  if (!candor_live_ask_spare (self->live, &error))
    {
      candor_live_window_show_error (self, error);
      return;
    }
  /* Translators: both are numbers of questions */
  message = g_strdup_printf (_("Question %u takes the place of question %u"),
                             candor_live_get_position (self->live), spent);
  candor_live_window_toast (self, message, "live.undo");
  candor_live_question_focus_answer (self->question);
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  candor_live_undo (CANDOR_LIVE_WINDOW (widget)->live);
}

static void
next_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  candor_live_next (CANDOR_LIVE_WINDOW (widget)->live);
}

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  candor_live_back (CANDOR_LIVE_WINDOW (widget)->live);
}

static void
go_to (CandorLiveWindow *self,
       guint             position)
{
  g_autoptr(GError) error = NULL;

  if (!candor_live_go_to (self->live, position, &error))
    candor_live_window_show_error (self, error);
}

static void
jump_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (widget);

  gtk_menu_button_popdown (self->list_button);
  go_to (self, g_variant_get_uint32 (parameter));
  /* Who jumped there means to write there. */
  candor_live_question_focus_answer (self->question);
}

static void
closing_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (widget);

  go_to (self, candor_interview_get_n_responses (candor_live_get_interview (self->live)) + 1);
}

static void
heard_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (widget);
  g_autoptr(GError) error = NULL;
  gboolean heard;
  guint point;

  g_variant_get (parameter, "(ub)", &point, &heard);
  if (!candor_live_set_heard (self->live, point, heard, &error))
    candor_live_window_show_error (self, error);
}

static void
toggle_point_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (widget);
  CandorResponse *response = candor_live_get_response (self->live);
  guint point = g_variant_get_uint32 (parameter);

  if (response == NULL ||
      point >= candor_question_get_points (candor_response_get_question (response))->len)
    return;
  gtk_widget_activate_action (widget, "live.heard", "(ub)", point,
                              !candor_response_is_heard (response, point));
}

static void
ask_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  candor_live_window_ask_extra (CANDOR_LIVE_WINDOW (widget));
}

static void
go_to_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  candor_live_window_ask_go_to (CANDOR_LIVE_WINDOW (widget));
}

static void
model_answer_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  candor_live_question_toggle_model_answer (CANDOR_LIVE_WINDOW (widget)->question);
}

static void
focus_answer_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  candor_live_question_focus_answer (CANDOR_LIVE_WINDOW (widget)->question);
}

static void
focus_note_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  candor_live_question_focus_note (CANDOR_LIVE_WINDOW (widget)->question);
}

static void
next_region_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  candor_live_question_focus_next_region (CANDOR_LIVE_WINDOW (widget)->question);
}

/* Wide windows have the list beside the question; narrow ones behind its button. */
static void
list_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (widget);

  if (candor_live_window_is_narrow (self))
    gtk_menu_button_popup (self->list_button);
  else
    candor_live_rail_focus (self->rail);
}

static void
signed_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (widget);

  candor_live_window_tell_main (self, "win.show-scorecard",
                                g_variant_new_string (candor_live_window_get_interview_id (self)));
  candor_live_window_leave (self);
}

static void
toast_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  candor_live_window_toast (CANDOR_LIVE_WINDOW (widget), g_variant_get_string (parameter, NULL),
                            NULL);
}

/**
 * candor_live_window_install_actions:
 * @widget_class: the class of the window
 *
 * Installs what keys, buttons and menus of the live window name.
 */
void
candor_live_window_install_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char                 *name;
    const char                 *parameter_type;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "live.start-clock", NULL, start_clock_action },
    { "live.pause", NULL, pause_action },
    { "live.finish", NULL, finish_action },
    { "live.reopen", NULL, reopen_action },
    { "live.signed", NULL, signed_action },
    { "live.score", "i", score_action },
    { "live.later", NULL, later_action },
    { "live.not-applicable", NULL, not_applicable_action },
    { "live.skip", NULL, skip_action },
    { "live.ask-spare", NULL, ask_spare_action },
    { "live.undo", NULL, undo_action },
    { "live.next", NULL, next_action },
    { "live.back", NULL, back_action },
    { "live.jump", "u", jump_action },
    { "live.closing", NULL, closing_action },
    { "live.heard", "(ub)", heard_action },
    { "live.toggle-point", "u", toggle_point_action },
    { "live.ask", NULL, ask_action },
    { "live.go-to", NULL, go_to_action },
    { "live.model-answer", NULL, model_answer_action },
    { "live.focus-answer", NULL, focus_answer_action },
    { "live.focus-note", NULL, focus_note_action },
    { "live.next-region", NULL, next_region_action },
    { "live.list", NULL, list_action },
    { "live.toast", "s", toast_action },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter_type,
                                     actions[i].activate);
  /* Not an accelerator: in text Ctrl+Z belongs to the text. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "live.undo",
                                       NULL);
}

/**
 * candor_live_window_update_actions:
 * @self: the window
 *
 * Sets every action's sensitivity from the state of the interview and the card in front.
 */
void
candor_live_window_update_actions (CandorLiveWindow *self)
{
  static const char * const of_question[] = {
    "live.score", "live.later", "live.not-applicable", "live.skip", "live.ask-spare", "live.heard", "live.toggle-point",
    "live.model-answer", "live.focus-answer", "live.focus-note", "live.next-region",
  };
  static const char * const of_talk[] = {
    "live.next", "live.back", "live.jump", "live.closing", "live.ask", "live.go-to", "live.list",
    "live.finish", "live.leave-out", "live.wind-up", "live.pace", "live.call-off", "live.extra-time", "live.insert-time",
  };
  CandorInterviewState state = candor_interview_get_state (candor_live_get_interview (self->live));
  gboolean is_talk =
    state == CANDOR_INTERVIEW_STATE_RUNNING || state == CANDOR_INTERVIEW_STATE_PAUSED;
  gboolean is_question = is_talk && candor_live_get_response (self->live) != NULL;
  gboolean has_clock =
    candor_live_get_clock_runs (self->live) || state == CANDOR_INTERVIEW_STATE_PAUSED;
  gboolean can_undo;

  g_object_get (self->live, "can-undo", &can_undo, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (of_question); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), of_question[i], is_question);
  for (guint i = 0; i < G_N_ELEMENTS (of_talk); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), of_talk[i], is_talk);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "live.start-clock",
                                 is_talk && candor_live_get_position (self->live) == 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "live.pause", is_talk && has_clock);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "live.reopen",
                                 state == CANDOR_INTERVIEW_STATE_FINISHED);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "live.undo", can_undo);
}
