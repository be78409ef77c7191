/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-editor-private.h"

#include <stdlib.h>

/* The positions of a group in kit order, the moved entry left out. */
static GArray *
positions_of (CandorKit        *kit,
              CandorRequirement requirement,
              guint             left_out)
{
  GArray *positions = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint position = 1; position <= candor_kit_get_n_entries (kit); position++)
    if (position != left_out &&
        candor_kit_entry_get_requirement (candor_kit_get_entry (kit, position)) == requirement)
      g_array_append_val (positions, position);
  return positions;
}

/* Where an entry stands once it is the index-th of that group; in an empty group it stays. */
static guint
target_of (CandorKit        *kit,
           guint             position,
           CandorRequirement requirement,
           guint             index)
{
  g_autoptr(GArray) others = positions_of (kit, requirement, position);
  guint neighbour;

  if (others->len == 0)
    return position;
  if (index < others->len)
    {
      neighbour = g_array_index (others, guint, index);
      return neighbour > position ? neighbour - 1 : neighbour;
    }
  neighbour = g_array_index (others, guint, others->len - 1);
  return neighbour > position ? neighbour : neighbour + 1;
}

static guint
index_in_group (CandorKit *kit,
                guint      position)
{
  CandorRequirement requirement =
    candor_kit_entry_get_requirement (candor_kit_get_entry (kit, position));
  guint index = 0;

  for (guint before = 1; before < position; before++)
    if (candor_kit_entry_get_requirement (candor_kit_get_entry (kit, before)) == requirement)
      index++;
  return index;
}

static CandorKit *
copy_with (CandorKitEditor *self,
           guint            position)
{
  if (self->kit == NULL || position < 1 || position > candor_kit_get_n_entries (self->kit))
    return NULL;
  return candor_kit_copy (self->kit);
}

/**
 * candor_kit_editor_place:
 * @self: the editor
 * @position: an entry
 * @requirement: the group it goes to
 * @index: its place there from 0, counted without itself; one too large appends
 *
 * Moves an entry, within its group or into another one.
 *
 * Returns: its new position; 0 when it could not be saved
 */
guint
candor_kit_editor_place (CandorKitEditor  *self,
                         guint             position,
                         CandorRequirement requirement,
                         guint             index)
{
  g_autoptr(CandorKit) kit = NULL;
  g_autoptr(GError) error = NULL;
  CandorKitEntry *entry;
  guint target;

  g_return_val_if_fail (CANDOR_IS_KIT_EDITOR (self), 0);

  kit = copy_with (self, position);
  if (kit == NULL)
    return 0;
  entry = candor_kit_get_entry (kit, position);
  target = target_of (kit, position, requirement, index);
  if (target == position && candor_kit_entry_get_requirement (entry) == requirement)
    return position;
  candor_kit_entry_set_requirement (entry, requirement);
  if (!candor_kit_move (kit, position, target, &error))
    return candor_kit_editor_tell_error (self, error);
  return candor_kit_editor_keep (self, kit) ? target : 0;
}

/**
 * candor_kit_editor_step:
 * @self: the editor
 * @position: an entry
 * @by: -1 for up, 1 for down
 *
 * Moves an entry past its neighbour; from the end of a group it goes into the next one.
 *
 * Returns: its new position; 0 when it could not be saved
 */
guint
candor_kit_editor_step (CandorKitEditor *self,
                        guint            position,
                        int              by)
{
  CandorRequirement requirement;
  g_autoptr(GArray) others = NULL;
  int index;

  g_return_val_if_fail (CANDOR_IS_KIT_EDITOR (self), 0);
  g_return_val_if_fail (by == -1 || by == 1, 0);

  if (self->kit == NULL || position < 1 || position > candor_kit_get_n_entries (self->kit))
    return 0;
  requirement = candor_kit_entry_get_requirement (candor_kit_get_entry (self->kit, position));
  others = positions_of (self->kit, requirement, position);
  index = (int) index_in_group (self->kit, position) + by;
  if (index >= 0 && index <= (int) others->len)
    return candor_kit_editor_place (self, position, requirement, index);
  if (by < 0 && requirement != CANDOR_REQUIREMENT_REQUIRED)
    return candor_kit_editor_place (self, position, requirement - 1, G_MAXUINT);
  if (by > 0 && requirement != CANDOR_REQUIREMENT_RESERVE)
    return candor_kit_editor_place (self, position, requirement + 1, 0);
  return position;
}

/**
 * candor_kit_editor_weigh:
 * @self: the editor
 * @position: an entry
 * @weight: 1 to 9
 *
 * Returns: whether the entry has that weight now
 */
gboolean
candor_kit_editor_weigh (CandorKitEditor *self,
                         guint            position,
                         int              weight)
{
  g_autoptr(CandorKit) kit = NULL;

  g_return_val_if_fail (CANDOR_IS_KIT_EDITOR (self), FALSE);

  kit = copy_with (self, position);
  if (kit == NULL)
    return FALSE;
  if (candor_kit_entry_get_weight (candor_kit_get_entry (kit, position)) == weight)
    return TRUE;
  candor_kit_entry_set_weight (candor_kit_get_entry (kit, position), weight);
  return candor_kit_editor_keep (self, kit);
}

/**
 * candor_kit_editor_remove:
 * @self: the editor
 * @position: an entry
 * @ticket: (out): what candor_kit_editor_put_back() takes
 *
 * Takes an entry out of the kit.
 *
 * Returns: whether it is out
 */
gboolean
candor_kit_editor_remove (CandorKitEditor *self,
                          guint            position,
                          char           **ticket)
{
  g_autoptr(CandorKit) kit = NULL;
  g_autoptr(GError) error = NULL;
  CandorRemovedEntry *removed;

  g_return_val_if_fail (CANDOR_IS_KIT_EDITOR (self), FALSE);
  g_return_val_if_fail (ticket != NULL, FALSE);

  kit = copy_with (self, position);
  if (kit == NULL)
    return FALSE;
  removed = g_new (CandorRemovedEntry, 1);
  removed->kit_id = g_strdup (candor_kit_get_id (kit));
  removed->entry = g_object_ref (candor_kit_get_entry (kit, position));
  removed->position = position;
  g_ptr_array_add (self->removed, removed);
  if (!candor_kit_remove (kit, position, &error))
    return candor_kit_editor_tell_error (self, error);
  *ticket = g_strdup_printf ("%u", self->removed->len - 1);
  return candor_kit_editor_keep (self, kit);
}

/**
 * candor_kit_editor_put_back:
 * @self: the editor
 * @ticket: of a removal
 *
 * Puts an entry back where it was, also when another kit is shown meanwhile.
 *
 * Returns: whether it is in again
 */
gboolean
candor_kit_editor_put_back (CandorKitEditor *self,
                            const char      *ticket)
{
  g_autoptr(CandorKit) kit = NULL;
  g_autoptr(GError) error = NULL;
  CandorRemovedEntry *removed;
  guint position;

  g_return_val_if_fail (CANDOR_IS_KIT_EDITOR (self), FALSE);
  g_return_val_if_fail (ticket != NULL, FALSE);

  if (strtoul (ticket, NULL, 10) >= self->removed->len)
    return FALSE;
  removed = g_ptr_array_index (self->removed, strtoul (ticket, NULL, 10));
  kit = candor_library_load_kit (self->library, removed->kit_id, &error);
  if (kit == NULL)
    return candor_kit_editor_tell_error (self, error);
  position = removed->position <= candor_kit_get_n_entries (kit) ? removed->position : 0;
  if (!candor_kit_insert (kit, removed->entry, position, &error))
    return candor_kit_editor_tell_error (self, error);
  return candor_kit_editor_keep (self, kit);
}
