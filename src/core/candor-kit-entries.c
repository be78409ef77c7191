/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-private.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"

static void
copy_entries (CandorKit *from,
              CandorKit *to)
{
  for (guint position = 1; position <= candor_kit_get_n_entries (from); position++)
    {
      CandorKitEntry *entry = candor_kit_get_entry (from, position);
      g_autoptr(CandorKitEntry) copy = candor_kit_entry_new (candor_kit_entry_get_question (entry),
                                                             candor_kit_entry_get_requirement (entry),
                                                             candor_kit_entry_get_weight (entry));

      candor_kit_entry_set_void_reason (copy, candor_kit_entry_get_void_reason (entry));
      g_list_store_append (to->entries, copy);
    }
}

static gboolean
check_position (CandorKit *self,
                guint      position,
                GError   **error)
{
  guint n_entries = candor_kit_get_n_entries (self);

  if (position >= 1 && position <= n_entries)
    return TRUE;
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE,
               _("There is no question %u in the kit “%s”: it has %u. Choose a position from 1 on."),
               position, self->name, n_entries);
  return FALSE;
}

/**
 * candor_kit_copy:
 * @self: a kit
 *
 * Returns: (transfer full): a copy that can be changed; the questions are shared, the entries are not
 */
CandorKit *
candor_kit_copy (CandorKit *self)
{
  CandorKit *copy;

  g_return_val_if_fail (CANDOR_IS_KIT (self), NULL);

  copy = candor_kit_new (self->id, self->name);
  candor_kit_set_role (copy, self->role);
  candor_kit_set_minutes (copy, self->minutes);
  candor_kit_set_version (copy, self->version, self->frozen_at_us);
  candor_kit_set_scale (copy, self->scale);
  candor_kit_set_opening (copy, self->opening_script, self->opening_minutes);
  candor_kit_set_closing (copy, self->closing_script, self->closing_minutes);
  candor_kit_set_instructions (copy, self->instructions);
  candor_kit_set_opens_answers (copy, self->opens_answers);
  copy_entries (self, copy);
  return copy;
}

/**
 * candor_kit_get_entries:
 * @self: a kit
 *
 * Returns: (transfer none): its entries, of #CandorKitEntry, in order
 */
GListModel *
candor_kit_get_entries (CandorKit *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT (self), NULL);

  return G_LIST_MODEL (self->entries);
}

/**
 * candor_kit_get_n_entries:
 * @self: a kit
 *
 * Returns: how many questions it has
 */
guint
candor_kit_get_n_entries (CandorKit *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT (self), 0);

  return g_list_model_get_n_items (G_LIST_MODEL (self->entries));
}

/**
 * candor_kit_get_entry:
 * @self: a kit
 * @position: from 1
 *
 * Returns: (transfer none) (nullable): that entry
 */
CandorKitEntry *
candor_kit_get_entry (CandorKit *self,
                      guint      position)
{
  g_autoptr(CandorKitEntry) entry = NULL;

  g_return_val_if_fail (CANDOR_IS_KIT (self), NULL);

  entry = g_list_model_get_item (G_LIST_MODEL (self->entries), position - 1);
  /* The kit keeps its own reference. */
  return entry;
}

/**
 * candor_kit_get_question:
 * @self: a kit
 * @position: from 1
 *
 * Returns: (transfer none) (nullable): the question of that entry
 */
CandorQuestion *
candor_kit_get_question (CandorKit *self,
                         guint      position)
{
  CandorKitEntry *entry = candor_kit_get_entry (self, position);

  return entry != NULL ? candor_kit_entry_get_question (entry) : NULL;
}

/**
 * candor_kit_find_question:
 * @self: a kit
 * @guide_id: (nullable): the guide of a question
 * @question_id: its id there
 *
 * Returns: its position, 0 when the kit does not ask it
 */
int
candor_kit_find_question (CandorKit  *self,
                          const char *guide_id,
                          const char *question_id)
{
  g_return_val_if_fail (CANDOR_IS_KIT (self), 0);

  for (guint position = 1; position <= candor_kit_get_n_entries (self); position++)
    {
      CandorQuestion *question = candor_kit_get_question (self, position);

      if (g_strcmp0 (candor_question_get_guide_id (question), guide_id) == 0 &&
          g_strcmp0 (candor_question_get_id (question), question_id) == 0)
        return position;
    }
  return 0;
}

/**
 * candor_kit_get_planned_minutes:
 * @self: a kit
 *
 * Returns: opening, required and optional questions, closing
 */
int
candor_kit_get_planned_minutes (CandorKit *self)
{
  int minutes;

  g_return_val_if_fail (CANDOR_IS_KIT (self), 0);

  minutes = self->opening_minutes + self->closing_minutes;
  for (guint position = 1; position <= candor_kit_get_n_entries (self); position++)
    {
      CandorKitEntry *entry = candor_kit_get_entry (self, position);

      if (candor_kit_entry_get_requirement (entry) != CANDOR_REQUIREMENT_RESERVE)
        minutes += candor_kit_entry_get_minutes (entry);
    }
  return minutes;
}

/**
 * candor_kit_insert:
 * @self: a kit
 * @entry: an entry
 * @position: where, from 1; 0 appends
 * @error: return location for an error
 *
 * Returns: whether it was put in; %CANDOR_ERROR_EXISTS when the kit asks that question already
 */
gboolean
candor_kit_insert (CandorKit      *self,
                   CandorKitEntry *entry,
                   guint           position,
                   GError        **error)
{
  CandorQuestion *question;
  guint n_entries;

  g_return_val_if_fail (CANDOR_IS_KIT (self), FALSE);
  g_return_val_if_fail (CANDOR_IS_KIT_ENTRY (entry), FALSE);

  question = candor_kit_entry_get_question (entry);
  n_entries = candor_kit_get_n_entries (self);
  if (candor_kit_find_question (self, candor_question_get_guide_id (question),
                                candor_question_get_id (question)) != 0)
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_EXISTS,
                   _("The kit “%s” asks %s/%s already. A question stands in a kit once."), self->name,
                   candor_question_get_guide_id (question), candor_question_get_id (question));
      return FALSE;
    }
  if (position == 0)
    position = n_entries + 1;
  if (position != n_entries + 1 && !check_position (self, position, error))
    return FALSE;
  g_list_store_insert (self->entries, position - 1, entry);
  return TRUE;
}

/**
 * candor_kit_remove:
 * @self: a kit
 * @position: from 1
 * @error: return location for an error
 *
 * Returns: whether there was such a position
 */
gboolean
candor_kit_remove (CandorKit *self,
                   guint      position,
                   GError   **error)
{
  g_return_val_if_fail (CANDOR_IS_KIT (self), FALSE);

  if (!check_position (self, position, error))
    return FALSE;
  g_list_store_remove (self->entries, position - 1);
  return TRUE;
}

/**
 * candor_kit_move:
 * @self: a kit
 * @from: a position, from 1
 * @to: the position it gets
 * @error: return location for an error
 *
 * Returns: whether there are both positions
 */
gboolean
candor_kit_move (CandorKit *self,
                 guint      from,
                 guint      to,
                 GError   **error)
{
  g_autoptr(CandorKitEntry) entry = NULL;

  g_return_val_if_fail (CANDOR_IS_KIT (self), FALSE);

  if (!check_position (self, from, error) || !check_position (self, to, error))
    return FALSE;
  entry = g_object_ref (candor_kit_get_entry (self, from));
  g_list_store_remove (self->entries, from - 1);
  g_list_store_insert (self->entries, to - 1, entry);
  return TRUE;
}

static void
add_text (GChecksum  *checksum,
          const char *text)
{
  g_checksum_update (checksum, (const guchar *) text, -1);
  g_checksum_update (checksum, (const guchar *) "\n", 1);
}

static void
add_entry (GChecksum      *checksum,
           CandorKitEntry *entry)
{
  g_autofree char *digest = candor_question_digest (candor_kit_entry_get_question (entry));
  g_autofree char *place = g_strdup_printf ("%d %d", candor_kit_entry_get_requirement (entry),
                                            candor_kit_entry_get_weight (entry));

  add_text (checksum, digest);
  add_text (checksum, place);
}

/**
 * candor_kit_digest:
 * @self: a kit
 *
 * Computes what makes two kits the same to those who are asked: the scale and, in order, each question with its
 * requirement and weight. Names and scripts stay out.
 *
 * Returns: (transfer full): SHA-256, in hexadecimal
 */
char *
candor_kit_digest (CandorKit *self)
{
  g_autoptr(GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);

  g_return_val_if_fail (CANDOR_IS_KIT (self), NULL);

  for (int level = candor_scale_get_min (self->scale); level <= candor_scale_get_max (self->scale); level++)
    add_text (checksum, candor_scale_get_label (self->scale, level));
  for (guint position = 1; position <= candor_kit_get_n_entries (self); position++)
    add_entry (checksum, candor_kit_get_entry (self, position));
  return g_strdup (g_checksum_get_string (checksum));
}
