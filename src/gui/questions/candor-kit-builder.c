/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-builder.h"

#include <glib/gi18n.h>

struct _CandorKitBuilder
{
  GObject        parent_instance;

  CandorLibrary *library;
  CandorKit     *kit;
};

G_DEFINE_FINAL_TYPE (CandorKitBuilder, candor_kit_builder, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_LIBRARY,
  PROP_KIT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
set_kit (CandorKitBuilder *self,
         CandorKit        *kit)
{
  if (g_set_object (&self->kit, kit))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KIT]);
}

/* The kit may have been changed on its own page, or removed. */
static void
kits_changed_cb (CandorKitBuilder *self)
{
  g_autoptr(CandorKit) kit = NULL;

  if (self->kit == NULL)
    return;
  kit = candor_library_load_kit (self->library, candor_kit_get_id (self->kit), NULL);
  set_kit (self, kit);
}

static char *
new_kit_name (CandorKitBuilder *self)
{
  guint n_kits = g_list_model_get_n_items (candor_library_get_kits (self->library));

  /* Translators: the name of a kit that nobody has named yet, with a number */
  return g_strdup_printf (_("New kit %u"), n_kits + 1);
}

static CandorKit *
copy_of_kit (CandorKitBuilder *self)
{
  g_autofree char *name = NULL;

  if (self->kit != NULL)
    return candor_kit_copy (self->kit);
  name = new_kit_name (self);
  return candor_kit_new (NULL, name);
}

static gboolean
toggle_in (CandorKit      *kit,
           CandorQuestion *question,
           GError        **error)
{
  int position = candor_kit_find_question (kit, candor_question_get_guide_id (question),
                                           candor_question_get_id (question));
  g_autoptr(CandorKitEntry) entry = NULL;

  if (position != 0)
    return candor_kit_remove (kit, position, error);
  entry = candor_kit_entry_new (question, CANDOR_REQUIREMENT_REQUIRED, 1);
  return candor_kit_insert (kit, entry, 0, error);
}

static void
set_library (CandorKitBuilder *self,
             CandorLibrary    *library)
{
  if (g_set_object (&self->library, library) && library != NULL)
    g_signal_connect_object (library, "kits-changed", G_CALLBACK (kits_changed_cb), self,
                             G_CONNECT_SWAPPED);
}

static void
candor_kit_builder_dispose (GObject *object)
{
  CandorKitBuilder *self = CANDOR_KIT_BUILDER (object);

  g_clear_object (&self->library);
  g_clear_object (&self->kit);
  G_OBJECT_CLASS (candor_kit_builder_parent_class)->dispose (object);
}

static void
candor_kit_builder_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  CandorKitBuilder *self = CANDOR_KIT_BUILDER (object);

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
candor_kit_builder_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_LIBRARY:
      set_library (CANDOR_KIT_BUILDER (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_builder_class_init (CandorKitBuilderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = candor_kit_builder_dispose;
  object_class->get_property = candor_kit_builder_get_property;
  object_class->set_property = candor_kit_builder_set_property;

  properties[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, CANDOR_TYPE_LIBRARY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_KIT] =
    g_param_spec_object ("kit", NULL, NULL, CANDOR_TYPE_KIT,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
candor_kit_builder_init (CandorKitBuilder *self)
{
}

/**
 * candor_kit_builder_get_kit:
 * @self: the builder
 *
 * Returns: (transfer none) (nullable): the kit being built
 */
CandorKit *
candor_kit_builder_get_kit (CandorKitBuilder *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT_BUILDER (self), NULL);

  return self->kit;
}

/**
 * candor_kit_builder_open:
 * @self: the builder
 * @kit_id: (nullable): a kit, %NULL to put the kit away
 * @error: return location for an error
 *
 * Makes that kit the one being built.
 *
 * Returns: whether there is such a kit
 */
gboolean
candor_kit_builder_open (CandorKitBuilder *self,
                         const char       *kit_id,
                         GError          **error)
{
  g_autoptr(CandorKit) kit = NULL;

  g_return_val_if_fail (CANDOR_IS_KIT_BUILDER (self), FALSE);

  if (kit_id != NULL)
    {
      kit = candor_library_load_kit (self->library, kit_id, error);
      if (kit == NULL)
        return FALSE;
    }
  set_kit (self, kit);
  return TRUE;
}

/**
 * candor_kit_builder_toggle:
 * @self: the builder
 * @question_id: "GUIDE/ID"
 * @new_version: (out): the version that a kit in use went on to, 0 when it made none
 * @error: return location for an error
 *
 * Takes the question into the kit, or out of it when it is in. Without a kit it makes one.
 *
 * Returns: whether it is on disk
 */
gboolean
candor_kit_builder_toggle (CandorKitBuilder *self,
                           const char       *question_id,
                           int              *new_version,
                           GError          **error)
{
  g_autoptr(CandorQuestion) question = NULL;
  g_autoptr(CandorKit) kit = NULL;
  int old_version;

  g_return_val_if_fail (CANDOR_IS_KIT_BUILDER (self), FALSE);
  g_return_val_if_fail (new_version != NULL, FALSE);

  kit = copy_of_kit (self);
  old_version = candor_kit_get_version (kit);
  question = candor_library_load_question (self->library, question_id, error);
  if (question == NULL || !toggle_in (kit, question, error) ||
      !candor_library_put_kit (self->library, kit, error))
    return FALSE;
  *new_version = candor_kit_get_version (kit) == old_version ? 0 : candor_kit_get_version (kit);
  set_kit (self, kit);
  return TRUE;
}
