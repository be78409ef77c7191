/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-live-window.h"

struct _CandorLiveWindow
{
  AdwApplicationWindow parent_instance;

  CandorLive          *live;
};

G_DEFINE_FINAL_TYPE (CandorLiveWindow, candor_live_window, ADW_TYPE_APPLICATION_WINDOW)

static void
candor_live_window_dispose (GObject *object)
{
  CandorLiveWindow *self = CANDOR_LIVE_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_LIVE_WINDOW);
  g_clear_object (&self->live);
  G_OBJECT_CLASS (candor_live_window_parent_class)->dispose (object);
}

static void
candor_live_window_class_init (CandorLiveWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_live_window_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/live/candor-live-window.ui");
}

static void
candor_live_window_init (CandorLiveWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
candor_live_window_new (GtkApplication *application,
                        CandorLive     *live)
{
  CandorLiveWindow *self = g_object_new (CANDOR_TYPE_LIVE_WINDOW, "application", application, NULL);

  self->live = g_object_ref (live);
  return GTK_WINDOW (self);
}

const char *
candor_live_window_get_interview_id (CandorLiveWindow *self)
{
  return candor_interview_get_id (candor_live_get_interview (self->live));
}

gboolean
candor_live_window_leave (CandorLiveWindow *self)
{
  gtk_window_destroy (GTK_WINDOW (self));
  return TRUE;
}
