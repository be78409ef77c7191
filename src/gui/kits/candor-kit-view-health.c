/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-view-private.h"

#include "candor-health-window.h"
#include "candor-question-voiding.h"

static void
void_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorKitView *self = CANDOR_KIT_VIEW (widget);
  guint position = g_variant_get_uint32 (parameter);

  candor_question_voiding_ask (widget, self->library, candor_kit_get_id (self->kit),
                               candor_kit_get_version (self->kit), position,
                               candor_kit_get_question (self->kit, position));
}

static void
count_again_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  CandorKitView *self = CANDOR_KIT_VIEW (widget);

  candor_question_voiding_count_again (widget, self->library, candor_kit_get_id (self->kit),
                                       candor_kit_get_version (self->kit),
                                       g_variant_get_uint32 (parameter));
}

static void
health_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorKitView *self = CANDOR_KIT_VIEW (widget);
  GtkWindow *parent = GTK_WINDOW (gtk_widget_get_root (widget));

  gtk_window_present (candor_health_window_new (parent, self->library, candor_kit_get_id (self->kit)));
}

/*
 * candor_kit_view_install_health_actions:
 * @widget_class: the class of the view
 *
 * Installs what is done to questions that turned out well or badly.
 */
void
candor_kit_view_install_health_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "kit.health", NULL, health_action);
  gtk_widget_class_install_action (widget_class, "kit.void", "u", void_action);
  gtk_widget_class_install_action (widget_class, "kit.count-again", "u", count_again_action);
}
