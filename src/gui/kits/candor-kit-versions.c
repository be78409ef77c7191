/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-versions.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-kit-changes.h"

struct _CandorKitVersions
{
  GtkWidget      parent_instance;

  CandorLibrary *library;
  CandorKit     *kit;

  GtkListBox    *list;
};

G_DEFINE_FINAL_TYPE (CandorKitVersions, candor_kit_versions, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LIBRARY,
  PROP_KIT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
words_of_version (CandorKit *kit)
{
  g_autoptr(GDateTime) utc = g_date_time_new_from_unix_utc (candor_kit_get_frozen_at_us (kit) / G_USEC_PER_SEC);
  g_autoptr(GDateTime) local = g_date_time_to_local (utc);
  g_autofree char *day = g_date_time_format (local, "%x");

  if (!candor_kit_is_frozen (kit))
    return g_strdup_printf (_("Version %d"), candor_kit_get_version (kit));
  /* Translators: the number of a version, then the day of its first interview */
  return g_strdup_printf (_("Version %d, in use since %s"), candor_kit_get_version (kit), day);
}

static char *
words_of_changes (CandorKit *before,
                  CandorKit *after)
{
  g_autoptr(GPtrArray) changes = NULL;
  GString *words = g_string_new (NULL);

  if (before == NULL)
    {
      g_string_append (words, _("The first"));
      return g_string_free (words, FALSE);
    }
  changes = candor_kit_list_changes (before, after);
  for (guint i = 0; i < changes->len; i++)
    g_string_append_printf (words, "%s%s", i > 0 ? "\n" : "",
                            ((CandorFinding *) g_ptr_array_index (changes, i))->message);
  if (changes->len == 0)
    g_string_append (words, _("Nothing changed"));
  return g_string_free (words, FALSE);
}

static GtkWidget *
make_row (CandorKit *before,
          CandorKit *after)
{
  g_autofree char *version = words_of_version (after);
  g_autofree char *changes = words_of_changes (before, after);
  g_autofree char *subtitle = g_markup_escape_text (changes, -1);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), version);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, changes,
                                  -1);
  return row;
}

static void
show_versions (CandorKitVersions *self)
{
  g_autoptr(GPtrArray) versions = NULL;
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  if (self->kit == NULL || self->library == NULL || candor_kit_get_version (self->kit) == 1)
    return;
  versions = candor_library_list_kit_versions (self->library, candor_kit_get_id (self->kit), NULL);
  for (guint i = 0; versions != NULL && i < versions->len; i++)
    gtk_list_box_append (self->list,
                         make_row (i + 1 < versions->len ? g_ptr_array_index (versions, i + 1) : NULL,
                                   g_ptr_array_index (versions, i)));
}

static void
candor_kit_versions_dispose (GObject *object)
{
  CandorKitVersions *self = CANDOR_KIT_VERSIONS (object);

  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->library);
  g_clear_object (&self->kit);
  G_OBJECT_CLASS (candor_kit_versions_parent_class)->dispose (object);
}

static void
candor_kit_versions_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  CandorKitVersions *self = CANDOR_KIT_VERSIONS (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    case PROP_KIT:
      g_value_set_object (value, self->kit);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_versions_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  CandorKitVersions *self = CANDOR_KIT_VERSIONS (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      if (g_set_object (&self->library, g_value_get_object (value)))
        show_versions (self);
      break;
    case PROP_KIT:
      if (g_set_object (&self->kit, g_value_get_object (value)))
        show_versions (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_versions_class_init (CandorKitVersionsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = candor_kit_versions_dispose;
  object_class->get_property = candor_kit_versions_get_property;
  object_class->set_property = candor_kit_versions_set_property;

  properties[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, CANDOR_TYPE_LIBRARY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_KIT] =
    g_param_spec_object ("kit", NULL, NULL, CANDOR_TYPE_KIT,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
candor_kit_versions_init (CandorKitVersions *self)
{
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Versions"), -1);
  gtk_widget_set_parent (GTK_WIDGET (self->list), GTK_WIDGET (self));
}
