/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-live-window-private.h"

#include <glib/gi18n.h>

#include "candor-closing-card.h"
#include "candor-config.h"
#include "candor-name-by-tooltip.h"
#include "candor-name-toasts.h"
#include "candor-opening-card.h"
#include "candor-write-up-page.h"

/* From here on the rail has a place of its own. */
#define RAIL_FROM 1000
/* Below, the header has no room for "Saved": only trouble is told, under it. */
#define SAVING_FROM 560

G_DEFINE_FINAL_TYPE (CandorLiveWindow, candor_live_window, ADW_TYPE_APPLICATION_WINDOW)

enum
{
  PROP_0,
  PROP_LIVE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static CandorInterview *
interview_of (CandorLiveWindow *self)
{
  return candor_live_get_interview (self->live);
}

static gboolean
is_write_up (CandorLiveWindow *self)
{
  return candor_interview_get_state (interview_of (self)) >= CANDOR_INTERVIEW_STATE_FINISHED;
}

static const char *
page_in_front (CandorLiveWindow *self)
{
  guint position = candor_live_get_position (self->live);

  if (self->is_private && candor_live_get_response (self->live) == NULL)
    return "private";
  if (is_write_up (self))
    return self->is_private ? "private" : "write-up";
  if (position == 0)
    return "opening";
  return candor_live_get_response (self->live) != NULL ? "question" : "closing";
}

void
candor_live_window_show_page (CandorLiveWindow *self)
{
  const char *page = page_in_front (self);
  gboolean was_shown = g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), page) == 0;

  candor_live_window_hide_cards (self);
  gtk_stack_set_visible_child_name (self->stack, page);
  gtk_widget_set_visible (GTK_WIDGET (self->pause_button), !is_write_up (self));
  candor_live_window_show_pause (self);
  candor_live_window_show_clock (self);
  candor_live_window_update_actions (self);
  candor_live_window_update_sharing (self);
  if (!was_shown && g_str_equal (page, "question") && gtk_widget_get_mapped (GTK_WIDGET (self)))
    candor_live_question_focus_answer (self->question);
}

static const char *
title_of (CandorLiveWindow *self)
{
  CandorCandidate *candidate = candor_interview_get_candidate (interview_of (self));

  return candidate != NULL ? candor_candidate_get_name (candidate) : _("Rehearsal");
}

static void
say_resumed (CandorLiveWindow *self)
{
  g_autoptr(GDateTime) saved =
    g_date_time_new_from_unix_local (candor_live_get_last_saved_us (self->live) / G_USEC_PER_SEC);
  g_autofree char *time = g_date_time_format (saved, "%H:%M:%S");
  g_autofree char *message = NULL;

  if (candor_live_get_response (self->live) != NULL)
    /* Translators: after a crash: the number of the question, the time of the last save */
    message = g_strdup_printf (_("Back at question %u, last saved %s, nothing lost"),
                               candor_live_get_position (self->live), time);
  else
    /* Translators: after a crash: the time of the last save */
    message = g_strdup_printf (_("Back where you were, last saved %s, nothing lost"), time);
  candor_live_window_toast (self, message, NULL);
}

static void
can_undo_cb (CandorLiveWindow *self)
{
  candor_live_window_end_undo (self);
  candor_live_window_update_actions (self);
}

static gboolean
close_request_cb (CandorLiveWindow *self)
{
  return !candor_live_window_leave (self);
}

static void
candor_live_window_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (widget);
  gboolean has_rail = width >= RAIL_FROM && !self->is_private;
  gboolean is_slim = width < SAVING_FROM;

  gtk_widget_set_visible (self->rail_pane, has_rail);
  gtk_widget_set_visible (GTK_WIDGET (self->list_button), !has_rail && !self->is_private && !is_write_up (self));
  gtk_widget_set_visible (GTK_WIDGET (self->saving), !is_slim);
  if (is_slim != self->is_slim)
    {
      self->is_slim = is_slim;
      candor_live_window_show_pause_button (self);
    }
  GTK_WIDGET_CLASS (candor_live_window_parent_class)->size_allocate (widget, width, height,
                                                                     baseline);
}

/* Where a resumed interview goes on at a question, its answer gets the focus, on the opening card the start; not before: GTK 4.8 tells screen
 * readers of a window that has a focus before it is realized that it is a "widget". */
static void
candor_live_window_map (GtkWidget *widget)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (widget);

  GTK_WIDGET_CLASS (candor_live_window_parent_class)->map (widget);
  if (g_str_equal (page_in_front (self), "question"))
    candor_live_question_focus_answer (self->question);
  else
    gtk_widget_grab_focus (gtk_stack_get_visible_child (self->stack));
}

static void
watch_live (CandorLiveWindow *self)
{
  g_signal_connect_object (self->live, "notify::position", G_CALLBACK (candor_live_window_show_page), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->live, "notify::clock-runs", G_CALLBACK (candor_live_window_show_page), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->live, "notify::elapsed-s", G_CALLBACK (candor_live_window_show_clock), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->live, "notify::saving", G_CALLBACK (candor_live_window_show_saving), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->live, "notify::can-undo", G_CALLBACK (can_undo_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->live, "save-failed", G_CALLBACK (candor_live_window_show_trouble), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (interview_of (self), "notify::state", G_CALLBACK (candor_live_window_show_page), self,
                           G_CONNECT_SWAPPED);
}

/* Who opened a paused or interrupted interview wants to go on with it. */
static void
go_on (CandorLiveWindow *self)
{
  CandorInterviewState state = candor_interview_get_state (interview_of (self));
  g_autoptr(GError) error = NULL;

  if (candor_live_was_interrupted (self->live))
    say_resumed (self);
  if (state == CANDOR_INTERVIEW_STATE_PAUSED && !candor_live_resume (self->live, &error))
    candor_live_window_show_error (self, error);
}

static void
candor_live_window_constructed (GObject *object)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (object);

  G_OBJECT_CLASS (candor_live_window_parent_class)->constructed (object);
  gtk_window_set_title (GTK_WINDOW (self), title_of (self));
  candor_live_title_set_title (self->title, title_of (self));
  g_settings_bind (self->settings, "live-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "live-height", self, "default-height", G_SETTINGS_BIND_DEFAULT);
  candor_live_window_add_keys (self);
  candor_name_by_tooltip (GTK_WIDGET (self));
  candor_name_toasts (self->toasts);
  candor_live_window_begin_sharing (self);
  watch_live (self);
  go_on (self);
  if (candor_kit_get_opens_answers (candor_interview_get_kit (candor_live_get_interview (self->live))))
    candor_live_question_toggle_model_answer (self->question);
  candor_live_window_show_saving (self);
  candor_live_window_show_page (self);
}

static void
candor_live_window_dispose (GObject *object)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (object);

  g_clear_handle_id (&self->pause_source, g_source_remove);
  g_clear_handle_id (&self->saving_source, g_source_remove);
  candor_live_window_end_sharing (self);
  g_clear_weak_pointer (&self->undo_toast);
  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_LIVE_WINDOW);
  g_clear_object (&self->settings);
  g_clear_object (&self->live);
  G_OBJECT_CLASS (candor_live_window_parent_class)->dispose (object);
}

static void
candor_live_window_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (object);

  switch (property_id)
    {
    case PROP_LIVE:
      g_value_set_object (value, self->live);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_live_window_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (object);

  switch (property_id)
    {
    case PROP_LIVE:
      self->live = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/live/candor-live-window.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorLiveWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveWindow, title);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveWindow, pause_button);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveWindow, private_button);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveWindow, saving);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveWindow, trouble);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveWindow, trouble_label);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveWindow, rail_pane);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveWindow, rail);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveWindow, list_button);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveWindow, question);
  gtk_widget_class_bind_template_callback (widget_class, close_request_cb);
}

static void
candor_live_window_class_init (CandorLiveWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = candor_live_window_constructed;
  object_class->dispose = candor_live_window_dispose;
  object_class->get_property = candor_live_window_get_property;
  object_class->set_property = candor_live_window_set_property;
  widget_class->map = candor_live_window_map;
  widget_class->size_allocate = candor_live_window_size_allocate;

  properties[PROP_LIVE] =
    g_param_spec_object ("live", NULL, NULL, CANDOR_TYPE_LIVE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_CLOSING_CARD);
  g_type_ensure (CANDOR_TYPE_LIVE_QUESTION);
  g_type_ensure (CANDOR_TYPE_LIVE_RAIL);
  g_type_ensure (CANDOR_TYPE_LIVE_TITLE);
  g_type_ensure (CANDOR_TYPE_OPENING_CARD);
  g_type_ensure (CANDOR_TYPE_WRITE_UP_PAGE);
  candor_live_window_install_actions (widget_class);
  candor_live_window_install_evidence (widget_class);
  candor_live_window_install_sharing (widget_class);
  candor_live_window_install_pace (widget_class);
  candor_live_window_install_calling_off (widget_class);
  bind_template (widget_class);
}

static void
candor_live_window_init (CandorLiveWindow *self)
{
  self->settings = g_settings_new (APPLICATION_ID);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_live_window_new:
 * @application: the application
 * @live: the live interview
 *
 * Creates the window of a live interview; a paused one goes on.
 *
 * Returns: (transfer none): the window, owned by GTK
 */
GtkWindow *
candor_live_window_new (GtkApplication *application,
                        CandorLive     *live)
{
  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (CANDOR_IS_LIVE (live), NULL);

  return g_object_new (CANDOR_TYPE_LIVE_WINDOW, "application", application, "live", live, NULL);
}

/**
 * candor_live_window_get_interview_id:
 * @self: the window
 *
 * Returns: the id of its interview
 */
const char *
candor_live_window_get_interview_id (CandorLiveWindow *self)
{
  g_return_val_if_fail (CANDOR_IS_LIVE_WINDOW (self), NULL);

  return candor_interview_get_id (interview_of (self));
}

/**
 * candor_live_window_leave:
 * @self: the window
 *
 * Saves what is typed, pauses a running clock and closes. When it cannot be saved the window stays and says so.
 *
 * Returns: whether it was closed
 */
gboolean
candor_live_window_leave (CandorLiveWindow *self)
{
  g_autoptr(GError) error = NULL;
  gboolean was_running;

  g_return_val_if_fail (CANDOR_IS_LIVE_WINDOW (self), FALSE);

  if (candor_live_window_text_in_focus (self) != NULL)
    candor_typed_text_end_composing (candor_live_window_text_in_focus (self));
  was_running = candor_live_get_clock_runs (self->live);
  if (!candor_live_close (self->live, &error))
    {
      candor_live_window_show_trouble (self, error);
      return FALSE;
    }
  if (was_running)
    candor_live_window_tell_main (self, "win.toast",
                                  g_variant_new_string (_("The interview is paused. Resume goes on at the same question.")));
  gtk_window_destroy (GTK_WINDOW (self));
  return TRUE;
}

gboolean
candor_live_window_is_narrow (CandorLiveWindow *self)
{
  return !gtk_widget_get_visible (self->rail_pane);
}
