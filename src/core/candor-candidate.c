/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-candidate-private.h"

#include <glib/gi18n-lib.h>

#include "candor-enum-types.h"

G_DEFINE_FINAL_TYPE (CandorCandidate, candor_candidate, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_ID,
  PROP_NAME,
  PROP_SAY_NAME,
  PROP_EMAIL,
  PROP_PHONE,
  PROP_ROLE,
  PROP_ALIAS,
  PROP_HOLD,
  PROP_CLOSED_ON,
  PROP_DELETE_ON,
  PROP_CLOSED_AS,
  PROP_N_INTERVIEWS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
candor_candidate_finalize (GObject *object)
{
  CandorCandidate *self = CANDOR_CANDIDATE (object);

  g_free (self->id);
  g_free (self->name);
  g_free (self->say_name);
  g_free (self->email);
  g_free (self->phone);
  g_free (self->role);
  g_free (self->alias);
  g_free (self->hold);
  g_free (self->closed_on);
  g_free (self->delete_on);
  G_OBJECT_CLASS (candor_candidate_parent_class)->finalize (object);
}

static void
candor_candidate_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  CandorCandidate *self = CANDOR_CANDIDATE (object);

  switch (property_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_SAY_NAME:
      g_value_set_string (value, self->say_name);
      break;
    case PROP_EMAIL:
      g_value_set_string (value, self->email);
      break;
    case PROP_PHONE:
      g_value_set_string (value, self->phone);
      break;
    case PROP_ROLE:
      g_value_set_string (value, self->role);
      break;
    case PROP_ALIAS:
      g_value_set_string (value, self->alias);
      break;
    case PROP_HOLD:
      g_value_set_string (value, self->hold);
      break;
    case PROP_CLOSED_ON:
      g_value_set_string (value, self->closed_on);
      break;
    case PROP_DELETE_ON:
      g_value_set_string (value, self->delete_on);
      break;
    case PROP_CLOSED_AS:
      g_value_set_enum (value, self->closed_as);
      break;
    case PROP_N_INTERVIEWS:
      g_value_set_uint (value, self->n_interviews);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_candidate_class_init (CandorCandidateClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = candor_candidate_finalize;
  object_class->get_property = candor_candidate_get_property;

  properties[PROP_ID] =
    g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_NAME] =
    g_param_spec_string ("name", NULL, NULL, NULL, flags);
  properties[PROP_SAY_NAME] =
    g_param_spec_string ("say-name", NULL, NULL, NULL, flags);
  properties[PROP_EMAIL] =
    g_param_spec_string ("email", NULL, NULL, NULL, flags);
  properties[PROP_PHONE] =
    g_param_spec_string ("phone", NULL, NULL, NULL, flags);
  properties[PROP_ROLE] =
    g_param_spec_string ("role", NULL, NULL, NULL, flags);
  properties[PROP_ALIAS] =
    g_param_spec_string ("alias", NULL, NULL, NULL, flags);
  properties[PROP_HOLD] =
    g_param_spec_string ("hold", NULL, NULL, NULL, flags);
  properties[PROP_CLOSED_ON] =
    g_param_spec_string ("closed-on", NULL, NULL, NULL, flags);
  properties[PROP_DELETE_ON] =
    g_param_spec_string ("delete-on", NULL, NULL, NULL, flags);
  properties[PROP_CLOSED_AS] =
    g_param_spec_enum ("closed-as", NULL, NULL, CANDOR_TYPE_CLOSED_AS, CANDOR_CLOSED_AS_NONE,
                       flags);
  properties[PROP_N_INTERVIEWS] =
    g_param_spec_uint ("n-interviews", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
candor_candidate_init (CandorCandidate *self)
{
  self->name = g_strdup ("");
  self->say_name = g_strdup ("");
  self->email = g_strdup ("");
  self->phone = g_strdup ("");
  self->role = g_strdup ("");
  self->alias = g_strdup ("");
  self->hold = g_strdup ("");
}

/**
 * candor_candidate_new:
 * @id: (nullable): a UUID, %NULL to make one
 * @name: the name
 *
 * Returns: (transfer full): a candidate
 */
CandorCandidate *
candor_candidate_new (const char *id,
                      const char *name)
{
  CandorCandidate *self = g_object_new (CANDOR_TYPE_CANDIDATE, NULL);

  self->id = id != NULL ? g_strdup (id) : g_uuid_string_random ();
  candor_candidate_set_name (self, name);
  return self;
}

/**
 * candor_candidate_get_id:
 * @self: a candidate
 *
 * Returns: the UUID
 */
const char *
candor_candidate_get_id (CandorCandidate *self)
{
  g_return_val_if_fail (CANDOR_IS_CANDIDATE (self), NULL);

  return self->id;
}

/**
 * candor_candidate_get_name:
 * @self: a candidate
 *
 * Returns: the name
 */
const char *
candor_candidate_get_name (CandorCandidate *self)
{
  g_return_val_if_fail (CANDOR_IS_CANDIDATE (self), NULL);

  return self->name;
}

/**
 * candor_candidate_get_say_name:
 * @self: a candidate
 *
 * Returns: how to say it, empty when unknown
 */
const char *
candor_candidate_get_say_name (CandorCandidate *self)
{
  g_return_val_if_fail (CANDOR_IS_CANDIDATE (self), NULL);

  return self->say_name;
}

/**
 * candor_candidate_get_email:
 * @self: a candidate
 *
 * Returns: the mail address, empty when unknown
 */
const char *
candor_candidate_get_email (CandorCandidate *self)
{
  g_return_val_if_fail (CANDOR_IS_CANDIDATE (self), NULL);

  return self->email;
}

/**
 * candor_candidate_get_phone:
 * @self: a candidate
 *
 * Returns: the telephone number, empty when unknown
 */
const char *
candor_candidate_get_phone (CandorCandidate *self)
{
  g_return_val_if_fail (CANDOR_IS_CANDIDATE (self), NULL);

  return self->phone;
}

/**
 * candor_candidate_get_role:
 * @self: a candidate
 *
 * Returns: the role applied for
 */
const char *
candor_candidate_get_role (CandorCandidate *self)
{
  g_return_val_if_fail (CANDOR_IS_CANDIDATE (self), NULL);

  return self->role;
}

/**
 * candor_candidate_tell_name:
 * @self: a candidate
 * @use_alias: whether an alias is asked for
 *
 * Returns: (transfer full): under which name the candidate stands where others read it
 */
char *
candor_candidate_tell_name (CandorCandidate *self,
                            gboolean         use_alias)
{
  g_return_val_if_fail (CANDOR_IS_CANDIDATE (self), NULL);

  if (!use_alias)
    return g_strdup (self->name);
  if (self->alias[0] != '\0')
    return g_strdup (self->alias);
  /* Translators: stands for a candidate without an alias; %.4s is a short code */
  return g_strdup_printf (_("Candidate %.4s"), self->id);
}

/**
 * candor_candidate_get_alias:
 * @self: a candidate
 *
 * Returns: what stands for the name
 */
const char *
candor_candidate_get_alias (CandorCandidate *self)
{
  g_return_val_if_fail (CANDOR_IS_CANDIDATE (self), NULL);

  return self->alias;
}

/**
 * candor_candidate_get_closed_on:
 * @self: a candidate
 *
 * Returns: (nullable): the day it was decided
 */
const char *
candor_candidate_get_closed_on (CandorCandidate *self)
{
  g_return_val_if_fail (CANDOR_IS_CANDIDATE (self), NULL);

  return self->closed_on;
}

/**
 * candor_candidate_get_delete_on:
 * @self: a candidate
 *
 * Returns: (nullable): the day everything is due for deletion
 */
const char *
candor_candidate_get_delete_on (CandorCandidate *self)
{
  g_return_val_if_fail (CANDOR_IS_CANDIDATE (self), NULL);

  return self->delete_on;
}

/**
 * candor_candidate_get_hold:
 * @self: a candidate
 *
 * Returns: why it is kept for legal reasons, empty when it is not
 */
const char *
candor_candidate_get_hold (CandorCandidate *self)
{
  g_return_val_if_fail (CANDOR_IS_CANDIDATE (self), NULL);

  return self->hold;
}

/**
 * candor_candidate_get_closed_as:
 * @self: a candidate
 *
 * Returns: how it was decided
 */
CandorClosedAs
candor_candidate_get_closed_as (CandorCandidate *self)
{
  g_return_val_if_fail (CANDOR_IS_CANDIDATE (self), CANDOR_CLOSED_AS_NONE);

  return self->closed_as;
}

/**
 * candor_candidate_get_delete_on_is_own:
 * @self: a candidate
 *
 * Returns: whether the day was chosen rather than computed
 */
gboolean
candor_candidate_get_delete_on_is_own (CandorCandidate *self)
{
  g_return_val_if_fail (CANDOR_IS_CANDIDATE (self), FALSE);

  return self->delete_on_is_own;
}

/**
 * candor_candidate_get_n_interviews:
 * @self: a candidate
 *
 * Returns: how many interviews there are
 */
guint
candor_candidate_get_n_interviews (CandorCandidate *self)
{
  g_return_val_if_fail (CANDOR_IS_CANDIDATE (self), 0);

  return self->n_interviews;
}

/**
 * candor_candidate_get_added_at_us:
 * @self: a candidate
 *
 * Returns: when the candidate was added
 */
gint64
candor_candidate_get_added_at_us (CandorCandidate *self)
{
  g_return_val_if_fail (CANDOR_IS_CANDIDATE (self), 0);

  return self->added_at_us;
}

/**
 * candor_candidate_get_last_interview_at_us:
 * @self: a candidate
 *
 * Returns: when the last interview was, 0 for never
 */
gint64
candor_candidate_get_last_interview_at_us (CandorCandidate *self)
{
  g_return_val_if_fail (CANDOR_IS_CANDIDATE (self), 0);

  return self->last_interview_at_us;
}
