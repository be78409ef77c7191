/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-private.h"

/**
 * candor_kit_set_name:
 * @self: a kit
 * @name: its name
 */
void
candor_kit_set_name (CandorKit  *self,
                     const char *name)
{
  g_return_if_fail (CANDOR_IS_KIT (self));

  g_free (self->name);
  self->name = g_strdup (name != NULL ? name : "");
  g_object_notify (G_OBJECT (self), "name");
}

/**
 * candor_kit_set_role:
 * @self: a kit
 * @role: (nullable): the role it is for
 */
void
candor_kit_set_role (CandorKit  *self,
                     const char *role)
{
  g_return_if_fail (CANDOR_IS_KIT (self));

  g_free (self->role);
  self->role = g_strdup (role != NULL ? role : "");
  g_object_notify (G_OBJECT (self), "role");
}

/**
 * candor_kit_set_instructions:
 * @self: a kit
 * @instructions: (nullable): what the interviewer should know
 */
void
candor_kit_set_instructions (CandorKit  *self,
                             const char *instructions)
{
  g_return_if_fail (CANDOR_IS_KIT (self));

  g_free (self->instructions);
  self->instructions = g_strdup (instructions != NULL ? instructions : "");
}

/**
 * candor_kit_set_opens_answers:
 * @self: a kit
 * @opens_answers: whether the live window shows model answers from the start
 */
void
candor_kit_set_opens_answers (CandorKit *self,
                              gboolean   opens_answers)
{
  g_return_if_fail (CANDOR_IS_KIT (self));

  self->opens_answers = opens_answers;
}

/**
 * candor_kit_set_minutes:
 * @self: a kit
 * @minutes: the slot, 0 for none
 */
void
candor_kit_set_minutes (CandorKit *self,
                        int        minutes)
{
  g_return_if_fail (CANDOR_IS_KIT (self));

  self->minutes = MAX (minutes, 0);
  g_object_notify (G_OBJECT (self), "minutes");
}

/**
 * candor_kit_set_version:
 * @self: a kit
 * @version: from 1
 * @frozen_at_us: when it came into use, 0 before
 */
void
candor_kit_set_version (CandorKit *self,
                        int        version,
                        gint64     frozen_at_us)
{
  g_return_if_fail (CANDOR_IS_KIT (self));

  self->version = version;
  self->frozen_at_us = frozen_at_us;
  g_object_notify (G_OBJECT (self), "version");
  g_object_notify (G_OBJECT (self), "frozen");
}

/**
 * candor_kit_set_scale:
 * @self: a kit
 * @scale: its scale
 */
void
candor_kit_set_scale (CandorKit   *self,
                      CandorScale *scale)
{
  g_return_if_fail (CANDOR_IS_KIT (self));

  g_set_object (&self->scale, scale);
}

/**
 * candor_kit_set_opening:
 * @self: a kit
 * @script: (nullable): what to say
 * @minutes: how long that takes
 */
void
candor_kit_set_opening (CandorKit  *self,
                        const char *script,
                        int         minutes)
{
  g_return_if_fail (CANDOR_IS_KIT (self));

  g_free (self->opening_script);
  self->opening_script = g_strdup (script != NULL ? script : "");
  self->opening_minutes = MAX (minutes, 0);
}

/**
 * candor_kit_set_closing:
 * @self: a kit
 * @script: (nullable): what to say
 * @minutes: how long that takes
 */
void
candor_kit_set_closing (CandorKit  *self,
                        const char *script,
                        int         minutes)
{
  g_return_if_fail (CANDOR_IS_KIT (self));

  g_free (self->closing_script);
  self->closing_script = g_strdup (script != NULL ? script : "");
  self->closing_minutes = MAX (minutes, 0);
}
