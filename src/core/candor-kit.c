/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-private.h"

#define DEFAULT_OPENING_MINUTES 3
#define DEFAULT_CLOSING_MINUTES 5

G_DEFINE_FINAL_TYPE (CandorKit, candor_kit, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_ID,
  PROP_NAME,
  PROP_ROLE,
  PROP_MINUTES,
  PROP_VERSION,
  PROP_FROZEN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
candor_kit_finalize (GObject *object)
{
  CandorKit *self = CANDOR_KIT (object);

  g_free (self->id);
  g_free (self->name);
  g_free (self->role);
  g_free (self->opening_script);
  g_free (self->closing_script);
  g_free (self->instructions);
  g_object_unref (self->scale);
  g_object_unref (self->entries);
  G_OBJECT_CLASS (candor_kit_parent_class)->finalize (object);
}

static void
candor_kit_get_property (GObject    *object,
                         guint       property_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  CandorKit *self = CANDOR_KIT (object);

  switch (property_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_ROLE:
      g_value_set_string (value, self->role);
      break;
    case PROP_MINUTES:
      g_value_set_int (value, self->minutes);
      break;
    case PROP_VERSION:
      g_value_set_int (value, self->version);
      break;
    case PROP_FROZEN:
      g_value_set_boolean (value, self->frozen_at_us != 0);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_class_init (CandorKitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = candor_kit_finalize;
  object_class->get_property = candor_kit_get_property;

  properties[PROP_ID] =
    g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_NAME] =
    g_param_spec_string ("name", NULL, NULL, NULL, flags);
  properties[PROP_ROLE] =
    g_param_spec_string ("role", NULL, NULL, NULL, flags);
  properties[PROP_MINUTES] =
    g_param_spec_int ("minutes", NULL, NULL, G_MININT, G_MAXINT, 0, flags);
  properties[PROP_VERSION] =
    g_param_spec_int ("version", NULL, NULL, G_MININT, G_MAXINT, 0, flags);
  properties[PROP_FROZEN] =
    g_param_spec_boolean ("frozen", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
candor_kit_init (CandorKit *self)
{
  self->name = g_strdup ("");
  self->role = g_strdup ("");
  self->opening_script = g_strdup ("");
  self->closing_script = g_strdup ("");
  self->instructions = g_strdup ("");
  self->version = 1;
  self->opening_minutes = DEFAULT_OPENING_MINUTES;
  self->closing_minutes = DEFAULT_CLOSING_MINUTES;
  self->scale = candor_scale_new_default ();
  self->entries = g_list_store_new (CANDOR_TYPE_KIT_ENTRY);
}

/**
 * candor_kit_new:
 * @id: (nullable): its UUID, %NULL to make one
 * @name: its name
 *
 * Returns: (transfer full): a kit without questions, in its first version
 */
CandorKit *
candor_kit_new (const char *id,
                const char *name)
{
  CandorKit *self = g_object_new (CANDOR_TYPE_KIT, NULL);

  self->id = id != NULL ? g_strdup (id) : g_uuid_string_random ();
  candor_kit_set_name (self, name);
  return self;
}

/**
 * candor_kit_get_id:
 * @self: a kit
 *
 * Returns: its UUID
 */
const char *
candor_kit_get_id (CandorKit *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT (self), NULL);

  return self->id;
}

/**
 * candor_kit_get_name:
 * @self: a kit
 *
 * Returns: its name
 */
const char *
candor_kit_get_name (CandorKit *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT (self), NULL);

  return self->name;
}

/**
 * candor_kit_get_role:
 * @self: a kit
 *
 * Returns: the role it is for, empty when none was named
 */
const char *
candor_kit_get_role (CandorKit *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT (self), NULL);

  return self->role;
}

/**
 * candor_kit_get_opening_script:
 * @self: a kit
 *
 * Returns: what to say first
 */
const char *
candor_kit_get_opening_script (CandorKit *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT (self), NULL);

  return self->opening_script;
}

/**
 * candor_kit_get_closing_script:
 * @self: a kit
 *
 * Returns: what to say last
 */
const char *
candor_kit_get_closing_script (CandorKit *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT (self), NULL);

  return self->closing_script;
}

/**
 * candor_kit_get_instructions:
 * @self: a kit
 *
 * Returns: what the interviewer should know
 */
const char *
candor_kit_get_instructions (CandorKit *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT (self), NULL);

  return self->instructions;
}

/**
 * candor_kit_get_opens_answers:
 * @self: a kit
 *
 * Returns: whether the live window shows model answers from the start
 */
gboolean
candor_kit_get_opens_answers (CandorKit *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT (self), FALSE);

  return self->opens_answers;
}

/**
 * candor_kit_get_minutes:
 * @self: a kit
 *
 * Returns: the slot, 0 when none was given
 */
int
candor_kit_get_minutes (CandorKit *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT (self), 0);

  return self->minutes;
}

/**
 * candor_kit_get_version:
 * @self: a kit
 *
 * Returns: its version, from 1
 */
int
candor_kit_get_version (CandorKit *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT (self), 0);

  return self->version;
}

/**
 * candor_kit_get_opening_minutes:
 * @self: a kit
 *
 * Returns: how long the opening takes
 */
int
candor_kit_get_opening_minutes (CandorKit *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT (self), 0);

  return self->opening_minutes;
}

/**
 * candor_kit_get_closing_minutes:
 * @self: a kit
 *
 * Returns: how long the closing takes
 */
int
candor_kit_get_closing_minutes (CandorKit *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT (self), 0);

  return self->closing_minutes;
}

/**
 * candor_kit_get_frozen_at_us:
 * @self: a kit
 *
 * Returns: when its first real interview started, 0 before
 */
gint64
candor_kit_get_frozen_at_us (CandorKit *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT (self), 0);

  return self->frozen_at_us;
}

/**
 * candor_kit_is_frozen:
 * @self: a kit
 *
 * Returns: whether it is in use (rule 1)
 */
gboolean
candor_kit_is_frozen (CandorKit *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT (self), FALSE);

  return self->frozen_at_us != 0;
}

/**
 * candor_kit_get_scale:
 * @self: a kit
 *
 * Returns: (transfer none): its scale
 */
CandorScale *
candor_kit_get_scale (CandorKit *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT (self), NULL);

  return self->scale;
}
