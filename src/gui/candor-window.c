/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-window-private.h"

#include <glib/gi18n.h>

#include "candor-candidates-page.h"
#include "candor-config.h"
#include "candor-interview-due.h"
#include "candor-interviews-page.h"
#include "candor-name-by-tooltip.h"
#include "candor-name-toasts.h"

G_DEFINE_FINAL_TYPE (CandorWindow, candor_window, ADW_TYPE_APPLICATION_WINDOW)

enum
{
  PROP_0,
  PROP_LIBRARY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
poll_cb (gpointer user_data)
{
  candor_library_poll (CANDOR_WINDOW (user_data)->library);
  return G_SOURCE_CONTINUE;
}

static const char *
name_of_new (const char *view)
{
  if (g_strcmp0 (view, "questions") == 0)
    return _("New Question");
  if (g_strcmp0 (view, "kits") == 0)
    return _("New Kit");
  return g_strcmp0 (view, "candidates") == 0 ? _("New Candidate") : _("Start Interview");
}

/* The button's name follows its tooltip. */
static char *
new_tooltip (CandorWindow *self,
             const char   *view)
{
  const char *name = name_of_new (view);

  if (self->new_button != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->new_button),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return g_strdup (name);
}

/* Interviews first when one of them waits for a person; else where the last session ended. */
static void
show_first_view (CandorWindow *self)
{
  g_autofree char *last = g_settings_get_string (self->settings, "view");
  GListModel *interviews = candor_library_get_interviews (self->library);

  for (guint i = 0; i < g_list_model_get_n_items (interviews); i++)
    {
      g_autoptr(CandorInterviewSummary) summary = g_list_model_get_item (interviews, i);

      if (candor_interview_is_due (summary, g_get_real_time ()))
        {
          adw_view_stack_set_visible_child_name (self->views, "interviews");
          return;
        }
    }
  adw_view_stack_set_visible_child_name (self->views, last);
}

static void
candor_window_constructed (GObject *object)
{
  CandorWindow *self = CANDOR_WINDOW (object);

  G_OBJECT_CLASS (candor_window_parent_class)->constructed (object);
  g_settings_bind (self->settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-height", self, "default-height",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);
  candor_name_by_tooltip (GTK_WIDGET (self));
  candor_name_toasts (self->toasts);
  self->importer = candor_importer_new (GTK_WINDOW (self), self->library);
  show_first_view (self);
  g_settings_bind (self->settings, "view", self->views, "visible-child-name", G_SETTINGS_BIND_SET);
  self->poll_source = g_timeout_add_seconds (1, poll_cb, self);
}

static void
candor_window_dispose (GObject *object)
{
  CandorWindow *self = CANDOR_WINDOW (object);

  g_clear_handle_id (&self->poll_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_WINDOW);
  g_clear_object (&self->importer);
  g_clear_object (&self->settings);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_window_parent_class)->dispose (object);
}

static void
candor_window_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  CandorWindow *self = CANDOR_WINDOW (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_window_set_property (GObject      *object,
                            guint         property_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  CandorWindow *self = CANDOR_WINDOW (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      self->library = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/candor/Candor/ui/candor-window.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, CandorWindow, deck);
  gtk_widget_class_bind_template_child (widget_class, CandorWindow, views_page);
  gtk_widget_class_bind_template_child (widget_class, CandorWindow, views);
  gtk_widget_class_bind_template_child (widget_class, CandorWindow, new_button);
  gtk_widget_class_bind_template_child (widget_class, CandorWindow, questions_page);
  gtk_widget_class_bind_template_child (widget_class, CandorWindow, kits_page);
  gtk_widget_class_bind_template_child (widget_class, CandorWindow, scorecard_page);
  gtk_widget_class_bind_template_callback (widget_class, new_tooltip);
}

static void
candor_window_class_init (CandorWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = candor_window_constructed;
  object_class->dispose = candor_window_dispose;
  object_class->get_property = candor_window_get_property;
  object_class->set_property = candor_window_set_property;

  properties[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, CANDOR_TYPE_LIBRARY,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_QUESTIONS_PAGE);
  g_type_ensure (CANDOR_TYPE_KITS_PAGE);
  g_type_ensure (CANDOR_TYPE_INTERVIEWS_PAGE);
  g_type_ensure (CANDOR_TYPE_CANDIDATES_PAGE);
  g_type_ensure (CANDOR_TYPE_SCORECARD_PAGE);
  candor_window_install_actions (GTK_WIDGET_CLASS (klass));
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
candor_window_init (CandorWindow *self)
{
  self->settings = g_settings_new (APPLICATION_ID);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_window_new:
 * @application: the application
 * @library: the open library
 *
 * Creates the main window with its four views.
 *
 * Returns: (transfer none): the window, owned by GTK
 */
CandorWindow *
candor_window_new (CandorApplication *application,
                   CandorLibrary     *library)
{
  g_return_val_if_fail (CANDOR_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (CANDOR_IS_LIBRARY (library), NULL);

  return g_object_new (CANDOR_TYPE_WINDOW, "application", application, "library", library, NULL);
}

/**
 * candor_window_import:
 * @self: the window
 * @files: (element-type GFile): guides
 *
 * Shows what would come in of each.
 */
void
candor_window_import (CandorWindow *self,
                      GSList       *files)
{
  g_return_if_fail (CANDOR_IS_WINDOW (self));

  candor_importer_files (self->importer, files);
}
