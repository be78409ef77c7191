/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-editor-private.h"

/**
 * candor_kit_editor_set_details:
 * @self: the editor
 * @name: the kit's name
 * @role: the role, "" for any
 * @minutes: the slot; 0 for none
 * @opens_answers: whether the live window shows model answers from the start
 *
 * Returns: whether it is saved
 */
gboolean
candor_kit_editor_set_details (CandorKitEditor *self,
                               const char      *name,
                               const char      *role,
                               int              minutes,
                               gboolean         opens_answers)
{
  g_autoptr(CandorKit) kit = NULL;

  g_return_val_if_fail (CANDOR_IS_KIT_EDITOR (self), FALSE);
  g_return_val_if_fail (self->kit != NULL, FALSE);

  kit = candor_kit_copy (self->kit);
  candor_kit_set_name (kit, name);
  candor_kit_set_role (kit, role);
  candor_kit_set_minutes (kit, minutes);
  candor_kit_set_opens_answers (kit, opens_answers);
  return candor_kit_editor_keep (self, kit);
}

/**
 * candor_kit_editor_set_opening:
 * @self: the editor
 * @script: what is said first
 * @minutes: how long it takes
 *
 * Returns: whether it is saved
 */
gboolean
candor_kit_editor_set_opening (CandorKitEditor *self,
                               const char      *script,
                               int              minutes)
{
  g_autoptr(CandorKit) kit = NULL;

  g_return_val_if_fail (CANDOR_IS_KIT_EDITOR (self), FALSE);
  g_return_val_if_fail (self->kit != NULL, FALSE);

  if (g_str_equal (candor_kit_get_opening_script (self->kit), script) &&
      candor_kit_get_opening_minutes (self->kit) == minutes)
    return TRUE;
  kit = candor_kit_copy (self->kit);
  candor_kit_set_opening (kit, script, minutes);
  return candor_kit_editor_keep (self, kit);
}

/**
 * candor_kit_editor_set_closing:
 * @self: the editor
 * @script: what is said last
 * @minutes: how long it takes
 *
 * Returns: whether it is saved
 */
gboolean
candor_kit_editor_set_closing (CandorKitEditor *self,
                               const char      *script,
                               int              minutes)
{
  g_autoptr(CandorKit) kit = NULL;

  g_return_val_if_fail (CANDOR_IS_KIT_EDITOR (self), FALSE);
  g_return_val_if_fail (self->kit != NULL, FALSE);

  if (g_str_equal (candor_kit_get_closing_script (self->kit), script) &&
      candor_kit_get_closing_minutes (self->kit) == minutes)
    return TRUE;
  kit = candor_kit_copy (self->kit);
  candor_kit_set_closing (kit, script, minutes);
  return candor_kit_editor_keep (self, kit);
}

/**
 * candor_kit_editor_set_instructions:
 * @self: the editor
 * @instructions: what the interviewer is told
 *
 * Returns: whether it is saved
 */
gboolean
candor_kit_editor_set_instructions (CandorKitEditor *self,
                                    const char      *instructions)
{
  g_autoptr(CandorKit) kit = NULL;

  g_return_val_if_fail (CANDOR_IS_KIT_EDITOR (self), FALSE);
  g_return_val_if_fail (self->kit != NULL, FALSE);

  if (g_str_equal (candor_kit_get_instructions (self->kit), instructions))
    return TRUE;
  kit = candor_kit_copy (self->kit);
  candor_kit_set_instructions (kit, instructions);
  return candor_kit_editor_keep (self, kit);
}

/**
 * candor_kit_editor_set_scale:
 * @self: the editor
 * @labels: the levels, lowest first
 *
 * Returns: whether it is saved; a scale has three to seven levels, each with a label
 */
gboolean
candor_kit_editor_set_scale (CandorKitEditor    *self,
                             const char * const *labels)
{
  g_autoptr(CandorKit) kit = NULL;
  g_autoptr(CandorScale) scale = NULL;
  g_autoptr(GError) error = NULL;

  g_return_val_if_fail (CANDOR_IS_KIT_EDITOR (self), FALSE);
  g_return_val_if_fail (self->kit != NULL, FALSE);

  scale = candor_scale_new (labels, &error);
  if (scale == NULL)
    return candor_kit_editor_tell_error (self, error);
  kit = candor_kit_copy (self->kit);
  candor_kit_set_scale (kit, scale);
  return candor_kit_editor_keep (self, kit);
}
