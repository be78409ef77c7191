/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-drawing.h"

static void
append (CandorKit      *kit,
        CandorQuestion *question)
{
  g_autoptr(CandorKitEntry) entry = candor_kit_entry_new (question, CANDOR_REQUIREMENT_REQUIRED, 1);

  candor_kit_insert (kit, entry, 0, NULL);
}

static int
find_in_kit (CandorKit      *kit,
             CandorQuestion *question)
{
  return candor_kit_find_question (kit, candor_question_get_guide_id (question), candor_question_get_id (question));
}

static gboolean
is_among (GPtrArray  *questions,
          const char *id)
{
  for (guint i = 0; i < questions->len; i++)
    {
      g_autofree char *other = candor_question_full_id (g_ptr_array_index (questions, i));

      if (g_str_equal (other, id))
        return TRUE;
    }
  return FALSE;
}

/**
 * candor_drawing_make_kit:
 * @name: the kit's name
 * @questions: (element-type CandorQuestion): what was drawn
 * @slot_minutes: the slot
 *
 * Makes a kit of what was drawn, each question required and of weight 1.
 *
 * Returns: (transfer full): the kit, not in the library yet
 */
CandorKit *
candor_drawing_make_kit (const char *name,
                         GPtrArray  *questions,
                         int         slot_minutes)
{
  CandorKit *kit = candor_kit_new (NULL, name);

  candor_kit_set_minutes (kit, slot_minutes);
  for (guint i = 0; i < questions->len; i++)
    append (kit, g_ptr_array_index (questions, i));
  return kit;
}

/**
 * candor_drawing_take_into_kit:
 * @kit: a kit
 * @questions: (element-type CandorQuestion): what was drawn
 * @asked: (element-type utf8): "GUIDE/ID" of what the kit asked when the draw began
 *
 * Draws into a kit: what it asks and the draw has stays as it is and where it is, what the draw let go is taken out, what is new
 * comes at the end.
 */
void
candor_drawing_take_into_kit (CandorKit *kit,
                              GPtrArray *questions,
                              GPtrArray *asked)
{
  g_return_if_fail (CANDOR_IS_KIT (kit));

  for (guint position = candor_kit_get_n_entries (kit); position > 0; position--)
    {
      g_autofree char *id = candor_question_full_id (candor_kit_get_question (kit, position));

      if (!is_among (questions, id) && g_ptr_array_find_with_equal_func (asked, id, g_str_equal, NULL))
        candor_kit_remove (kit, position, NULL);
    }
  for (guint i = 0; i < questions->len; i++)
    if (find_in_kit (kit, g_ptr_array_index (questions, i)) == 0)
      append (kit, g_ptr_array_index (questions, i));
}
