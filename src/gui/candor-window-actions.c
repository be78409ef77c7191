/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-window-private.h"

#include <glib/gi18n.h>

#include "candor-comparison-window.h"
#include "candor-habits-window.h"
#include "candor-start-sheet.h"

#define UNDO_TIMEOUT_S 10

/* Toasts read Pango markup: every text from outside is escaped here, once. */
static AdwToast *
make_toast (const char *message)
{
  g_autofree char *escaped = g_markup_escape_text (message, -1);

  return adw_toast_new (escaped);
}

static void
toast_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  CandorWindow *self = CANDOR_WINDOW (widget);

  adw_toast_overlay_add_toast (self->toasts, make_toast (g_variant_get_string (parameter, NULL)));
}

/* A toast hangs above the views: the action is the one of the view that asked for it. */
static void
undo_cb (AdwToast  *toast,
         GtkWidget *page)
{
  const char *action = g_object_get_data (G_OBJECT (toast), "candor-action");

  gtk_widget_activate_action_variant (page, action, g_object_get_data (G_OBJECT (toast), "candor-target"));
}

static void
toast_undo_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  CandorWindow *self = CANDOR_WINDOW (widget);
  const char *message, *action, *target;
  AdwToast *toast;

  g_variant_get (parameter, "(&s&s&s)", &message, &action, &target);
  toast = make_toast (message);
  adw_toast_set_button_label (toast, _("_Undo"));
  /* Who listens to a screen reader, or looks through a magnifier, reaches a button later. */
  adw_toast_set_timeout (toast, UNDO_TIMEOUT_S);
  /* What was done last is taken back first. */
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  g_object_set_data_full (G_OBJECT (toast), "candor-action", g_strdup (action), g_free);
  g_object_set_data_full (G_OBJECT (toast), "candor-target",
                          g_variant_ref_sink (g_variant_new_string (target)),
                          (GDestroyNotify) g_variant_unref);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (undo_cb),
                           adw_view_stack_get_visible_child (self->views), 0);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
show_view_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  CandorWindow *self = CANDOR_WINDOW (widget);

  adw_leaflet_set_visible_child (self->deck, self->views_page);
  adw_view_stack_set_visible_child_name (self->views, g_variant_get_string (parameter, NULL));
}

/* New, Search and Print mean what the page in front makes of them. */
static void
page_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorWindow *self = CANDOR_WINDOW (widget);
  GtkWidget *page = adw_leaflet_get_visible_child (self->deck);
  g_autofree char *action = g_strconcat ("page.", name + strlen ("win."), NULL);

  if (page == self->views_page)
    page = adw_view_stack_get_visible_child (self->views);
  gtk_widget_activate_action (page, action, NULL);
}

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorWindow *self = CANDOR_WINDOW (widget);
  GtkWidget *page = adw_view_stack_get_visible_child (self->views);

  if (!adw_leaflet_navigate (self->deck, ADW_NAVIGATION_DIRECTION_BACK))
    gtk_widget_activate_action (page, "page.back", NULL);
}

static void
start_interview_action (GtkWidget  *widget,
                        const char *name,
                        GVariant   *parameter)
{
  CandorWindow *self = CANDOR_WINDOW (widget);
  const char *kit_id = g_variant_get_string (parameter, NULL);

  gtk_window_present (candor_start_sheet_new (GTK_WINDOW (self), self->library, kit_id));
}

static void
show_scorecard_action (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  CandorWindow *self = CANDOR_WINDOW (widget);

  candor_scorecard_page_show (self->scorecard_page, g_variant_get_string (parameter, NULL));
  adw_leaflet_set_visible_child (self->deck, GTK_WIDGET (self->scorecard_page));
}

static void
show_kit_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  CandorWindow *self = CANDOR_WINDOW (widget);

  adw_leaflet_set_visible_child (self->deck, self->views_page);
  adw_view_stack_set_visible_child_name (self->views, "kits");
  candor_kits_page_show (self->kits_page, g_variant_get_string (parameter, NULL));
}

static void
build_kit_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  CandorWindow *self = CANDOR_WINDOW (widget);

  adw_view_stack_set_visible_child_name (self->views, "questions");
  candor_questions_page_build_kit (self->questions_page, g_variant_get_string (parameter, NULL));
}

/**
 * candor_window_install_actions:
 * @widget_class: the class of the window
 *
 * Installs what pages and rows ask of the window they are in.
 */
void
candor_window_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.toast", "s", toast_action);
  gtk_widget_class_install_action (widget_class, "win.toast-undo", "(sss)", toast_undo_action);
  gtk_widget_class_install_action (widget_class, "win.show-view", "s", show_view_action);
  gtk_widget_class_install_action (widget_class, "win.new", NULL, page_action);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, page_action);
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.print", NULL, page_action);
  gtk_widget_class_install_action (widget_class, "win.start-interview", "s", start_interview_action);
  gtk_widget_class_install_action (widget_class, "win.show-scorecard", "s", show_scorecard_action);
  gtk_widget_class_install_action (widget_class, "win.show-kit", "s", show_kit_action);
  gtk_widget_class_install_action (widget_class, "win.build-kit", "s", build_kit_action);
  candor_comparison_window_install_compare (widget_class);
  candor_habits_window_install (widget_class);
}
