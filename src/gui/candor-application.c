/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-application.h"

#include <glib-unix.h>
#include <glib/gi18n.h>
#include <gtksourceview/gtksource.h>

#include "candor-config.h"
#include "candor-error.h"
#include "candor-live-window.h"
#include "candor-name-by-tooltip.h"
#include "candor-question-editor.h"
#include "candor-window.h"

struct _CandorApplication
{
  AdwApplication parent_instance;

  char          *database;
  CandorLibrary *library;
};

G_DEFINE_FINAL_TYPE (CandorApplication, candor_application, ADW_TYPE_APPLICATION)

enum
{
  PROP_0,
  PROP_DATABASE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* One window a database: another database is another application on the bus. */
static char *
application_id_for (const char *database)
{
  g_autofree char *absolute = NULL;
  g_autofree char *digest = NULL;

  if (database == NULL)
    return g_strdup (APPLICATION_ID);
  absolute = g_canonicalize_filename (database, NULL);
  digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, absolute, -1);
  digest[16] = '\0';
  return g_strconcat (APPLICATION_ID ".db", digest, NULL);
}

static GtkWindow *
main_window (CandorApplication *self)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  for (GList *link = windows; link != NULL; link = link->next)
    if (CANDOR_IS_WINDOW (link->data))
      return link->data;
  return NULL;
}

static CandorLiveWindow *
find_live_window (CandorApplication *self,
                  const char        *interview_id)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  for (GList *link = windows; link != NULL; link = link->next)
    if (CANDOR_IS_LIVE_WINDOW (link->data) &&
        g_str_equal (candor_live_window_get_interview_id (link->data), interview_id))
      return link->data;
  return NULL;
}

/* A sentence for which no window is there yet, or that must not pass by. */
static void
tell (CandorApplication *self,
      const char        *heading,
      const GError      *error)
{
  GtkWidget *dialog = adw_message_dialog_new (main_window (self), heading, error->message);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
  candor_name_by_tooltip (dialog);
  gtk_window_set_application (GTK_WINDOW (dialog), GTK_APPLICATION (self));
  gtk_window_present (GTK_WINDOW (dialog));
}

static gboolean
close_live_windows (CandorApplication *self)
{
  g_autoptr(GList) windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (self)));

  for (GList *link = windows; link != NULL; link = link->next)
    if (CANDOR_IS_LIVE_WINDOW (link->data) && !candor_live_window_leave (link->data))
      return FALSE;
  return TRUE;
}

/* FALSE: one of them asks whether to throw away what was typed. */
static gboolean
close_editors (void)
{
  GListModel *windows = gtk_window_get_toplevels ();
  g_autoptr(GPtrArray) editors = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr(GtkWindow) window = g_list_model_get_item (windows, i);

      if (CANDOR_IS_QUESTION_EDITOR (window))
        g_ptr_array_add (editors, g_steal_pointer (&window));
    }
  for (guint i = 0; i < editors->len; i++)
    if (!candor_question_editor_leave (g_ptr_array_index (editors, i)))
      return FALSE;
  return TRUE;
}

static gboolean
terminated_cb (gpointer user_data)
{
  CandorApplication *self = user_data;

  close_live_windows (self);
  g_application_quit (G_APPLICATION (self));
  return G_SOURCE_REMOVE;
}

static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  CandorApplication *self = user_data;

  if (close_editors () && close_live_windows (self))
    g_application_quit (G_APPLICATION (self));
}

static void
about_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  GtkApplication *application = user_data;

  adw_show_about_window (gtk_application_get_active_window (application),
                         "application-name", "Candor",
                         "application-icon", APPLICATION_ID,
                         "version", PACKAGE_VERSION,
                         "developer-name", _("The Candor authors"),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "comments", _("Structured interviews, prepared, run and documented. Everything stays on this computer."),
                         NULL);
}

static void
open_live (CandorApplication *self,
           const char        *interview_id)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorLive) live = candor_live_new (self->library, interview_id, &error);

  if (live == NULL)
    tell (self, _("The Interview Cannot Be Opened"), error);
  else
    gtk_window_present (candor_live_window_new (GTK_APPLICATION (self), live));
}

static void
open_interview_action (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  CandorApplication *self = user_data;
  const char *interview_id = g_variant_get_string (parameter, NULL);
  CandorLiveWindow *window = find_live_window (self, interview_id);

  if (window != NULL)
    gtk_window_present (GTK_WINDOW (window));
  else
    open_live (self, interview_id);
}

static void
set_accelerators (GtkApplication *application)
{
  static const struct
  {
    const char *action;
    const char *keys[3];
  } accelerators[] = {
    { "app.quit", { "<Control>q" } },
    { "win.new", { "<Control>n" } },
    { "win.search", { "<Control>f" } },
    { "win.print", { "<Control>p" } },
    { "win.back", { "<Alt>Left" } },
    { "win.show-help-overlay", { "<Control>question", "F1" } },
    { "win.show-view::questions", { "<Alt>1" } },
    { "win.show-view::kits", { "<Alt>2" } },
    { "win.show-view::interviews", { "<Alt>3" } },
    { "win.show-view::candidates", { "<Alt>4" } },
    { "window.close", { "<Control>w" } },
    { "live.score(1)", { "<Control>1", "<Control>KP_1" } },
    { "live.score(2)", { "<Control>2", "<Control>KP_2" } },
    { "live.score(3)", { "<Control>3", "<Control>KP_3" } },
    { "live.score(4)", { "<Control>4", "<Control>KP_4" } },
    { "live.score(5)", { "<Control>5", "<Control>KP_5" } },
    { "live.score(6)", { "<Control>6", "<Control>KP_6" } },
    { "live.score(7)", { "<Control>7", "<Control>KP_7" } },
    { "live.later", { "<Control>l" } },
    { "live.next", { "<Control>Return", "<Control>KP_Enter" } },
    { "live.back", { "<Control><Shift>Return" } },
    { "live.go-to", { "<Control>g" } },
    { "live.skip", { "<Control>k" } },
    { "live.pace", { "<Control><Shift>t" } },
    { "live.model-answer", { "<Control>m" } },
    { "live.pause", { "<Control><Shift>p", "Pause" } },
    { "live.focus-answer", { "<Control>e" } },
    { "live.focus-note", { "<Control><Shift>n" } },
    { "live.toggle-point(uint32 0)", { "<Alt>1" } },
    { "live.toggle-point(uint32 1)", { "<Alt>2" } },
    { "live.toggle-point(uint32 2)", { "<Alt>3" } },
    { "live.toggle-point(uint32 3)", { "<Alt>4" } },
    { "live.insert-time", { "<Control>t" } },
    { "live.next-region", { "F6" } },
    { "live.private", { "<Control><Shift>h" } },
    { "live.list", { "F9" } },
    { "live.finish", { "<Control><Shift>f" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (application,
                                           accelerators[i].action,
                                           (const char **) accelerators[i].keys);
}

static gboolean
open_library (CandorApplication *self,
              GError           **error)
{
  g_autoptr(CandorLibrary) library = candor_library_open (self->database, error);

  if (library == NULL || !candor_library_claim_window (library, error))
    return FALSE;
  self->library = g_steal_pointer (&library);
  return TRUE;
}

static void
candor_application_activate (GApplication *application)
{
  CandorApplication *self = CANDOR_APPLICATION (application);
  g_autoptr(GError) error = NULL;

  if (main_window (self) != NULL)
    gtk_window_present (main_window (self));
  else if (self->library == NULL && !open_library (self, &error))
    tell (self, _("The Database Cannot Be Opened"), error);
  else
    gtk_window_present (GTK_WINDOW (candor_window_new (self, self->library)));
}

/* A guide, a kit or a scorecard that was opened with Candor. */
static void
candor_application_open (GApplication *application,
                         GFile       **files,
                         int           n_files,
                         const char   *hint)
{
  g_autoptr(GSList) list = NULL;
  GtkWindow *window;

  candor_application_activate (application);
  window = main_window (CANDOR_APPLICATION (application));
  for (int i = n_files - 1; i >= 0; i--)
    list = g_slist_prepend (list, files[i]);
  if (window != NULL)
    candor_window_import (CANDOR_WINDOW (window), list);
}

static void
candor_application_startup (GApplication *application)
{
  CandorApplication *self = CANDOR_APPLICATION (application);
  const GActionEntry actions[] = {
    { .name = "quit", .activate = quit_action },
    { .name = "about", .activate = about_action },
    { .name = "open-interview", .activate = open_interview_action, .parameter_type = "s" },
  };

  g_autoptr(GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autoptr(GAction) check_notes = g_settings_create_action (settings, "check-notes");

  G_APPLICATION_CLASS (candor_application_parent_class)->startup (application);
  gtk_source_init ();
  /* Text that can be copied is not marked from end to end because the focus came to it. */
  g_object_set (gtk_settings_get_default (), "gtk-label-select-on-focus", FALSE, NULL);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  g_action_map_add_action (G_ACTION_MAP (self), check_notes);
  set_accelerators (GTK_APPLICATION (self));
  g_unix_signal_add (SIGTERM, terminated_cb, self);
  g_unix_signal_add (SIGINT, terminated_cb, self);
}

static void
candor_application_shutdown (GApplication *application)
{
  CandorApplication *self = CANDOR_APPLICATION (application);

  G_APPLICATION_CLASS (candor_application_parent_class)->shutdown (application);
  if (self->library != NULL)
    candor_library_wait (self->library);
  g_clear_object (&self->library);
}

static void
candor_application_finalize (GObject *object)
{
  CandorApplication *self = CANDOR_APPLICATION (object);

  g_clear_pointer (&self->database, g_free);
  G_OBJECT_CLASS (candor_application_parent_class)->finalize (object);
}

static void
candor_application_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  CandorApplication *self = CANDOR_APPLICATION (object);

  switch (property_id)
    {
    case PROP_DATABASE:
      self->database = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_application_class_init (CandorApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->finalize = candor_application_finalize;
  object_class->set_property = candor_application_set_property;
  application_class->activate = candor_application_activate;
  application_class->open = candor_application_open;
  application_class->startup = candor_application_startup;
  application_class->shutdown = candor_application_shutdown;

  properties[PROP_DATABASE] =
    g_param_spec_string ("database", NULL, NULL, NULL,
                         G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
candor_application_init (CandorApplication *self)
{
}

/**
 * candor_application_new:
 * @database: (nullable): path of the database, `NULL` for the user's own
 *
 * Creates the application: the composition root, which opens the library and hands it down.
 *
 * Returns: (transfer full): the application
 */
CandorApplication *
candor_application_new (const char *database)
{
  g_autofree char *application_id = application_id_for (database);

  return g_object_new (CANDOR_TYPE_APPLICATION,
                       "application-id", application_id,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", "/io/github/candor/Candor",
                       "database", database,
                       NULL);
}
