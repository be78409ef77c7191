/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-editor-private.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (CandorKitEditor, candor_kit_editor, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_LIBRARY,
  PROP_KIT,
  N_PROPS
};

enum
{
  TOLD,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
removed_free (gpointer data)
{
  CandorRemovedEntry *removed = data;

  g_free (removed->kit_id);
  g_object_unref (removed->entry);
  g_free (removed);
}

static void
candor_kit_editor_dispose (GObject *object)
{
  CandorKitEditor *self = CANDOR_KIT_EDITOR (object);

  g_clear_object (&self->library);
  g_clear_object (&self->kit);
  g_clear_pointer (&self->removed, g_ptr_array_unref);
  G_OBJECT_CLASS (candor_kit_editor_parent_class)->dispose (object);
}

static void
candor_kit_editor_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  CandorKitEditor *self = CANDOR_KIT_EDITOR (object);

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
candor_kit_editor_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  CandorKitEditor *self = CANDOR_KIT_EDITOR (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      g_set_object (&self->library, g_value_get_object (value));
      break;
    case PROP_KIT:
      g_set_object (&self->kit, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_editor_class_init (CandorKitEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = candor_kit_editor_dispose;
  object_class->get_property = candor_kit_editor_get_property;
  object_class->set_property = candor_kit_editor_set_property;

  properties[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, CANDOR_TYPE_LIBRARY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_KIT] =
    g_param_spec_object ("kit", NULL, NULL, CANDOR_TYPE_KIT,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[TOLD] = g_signal_new ("told", CANDOR_TYPE_KIT_EDITOR, G_SIGNAL_RUN_LAST, 0,
                                NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
candor_kit_editor_init (CandorKitEditor *self)
{
  self->removed = g_ptr_array_new_with_free_func (removed_free);
}

gboolean
candor_kit_editor_tell_error (CandorKitEditor *self,
                              const GError    *error)
{
  g_signal_emit (self, signals[TOLD], 0, error->message);
  return FALSE;
}

/* A kit in use says in one line that it goes on as its next version, and goes on (rule 1). */
gboolean
candor_kit_editor_keep (CandorKitEditor *self,
                        CandorKit       *kit)
{
  int old_version = candor_kit_get_version (kit);
  g_autoptr(GError) error = NULL;
  g_autofree char *sentence = NULL;

  if (!candor_library_put_kit (self->library, kit, &error))
    return candor_kit_editor_tell_error (self, error);
  if (candor_kit_get_version (kit) == old_version)
    return TRUE;
  /* Translators: %d is the number of a kit's new version */
  sentence = g_strdup_printf (_("This kit is in use: changes make version %d"),
                              candor_kit_get_version (kit));
  g_signal_emit (self, signals[TOLD], 0, sentence);
  return TRUE;
}
