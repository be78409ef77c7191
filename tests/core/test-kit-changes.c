/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-changes.h"

#include "core-fixture.h"

/* "added 4, removed 0" */
static char *
spell (CandorKit *before,
       CandorKit *after)
{
  g_autoptr(GPtrArray) changes = candor_kit_list_changes (before, after);
  GString *spelt = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++)
    {
      const CandorFinding *change = g_ptr_array_index (changes, i);

      g_assert_cmpstr (change->message, !=, "");
      g_string_append_printf (spelt, "%s%s %u", i > 0 ? ", " : "", change->code, change->position);
    }
  return g_string_free (spelt, FALSE);
}

static void
assert_changes (CandorKit  *before,
                CandorKit  *after,
                const char *expected)
{
  g_autofree char *spelt = spell (before, after);

  g_assert_cmpstr (spelt, ==, expected);
}

static void
test_same (void)
{
  g_autoptr(CandorKit) kit = fixture_kit (4);
  g_autoptr(CandorKit) copy = candor_kit_copy (kit);

  candor_kit_set_opening (copy, "Good day.", 7);
  candor_kit_set_name (copy, "Another name");
  assert_changes (kit, copy, "");
}

static void
test_questions (void)
{
  g_autoptr(CandorKit) kit = fixture_kit (4);
  g_autoptr(CandorKit) copy = candor_kit_copy (kit);
  g_autoptr(CandorQuestion) other = fixture_question ("other", CANDOR_DIFFICULTY_HARD, 5, 1);
  g_autoptr(CandorQuestion) reworded = candor_question_copy (candor_kit_get_question (kit, 3));
  g_autoptr(CandorKitEntry) entry = candor_kit_entry_new (other, CANDOR_REQUIREMENT_OPTIONAL, 1);

  candor_question_set_prompt (reworded, "Said otherwise?");
  candor_kit_entry_set_question (candor_kit_get_entry (copy, 3), reworded);
  candor_kit_entry_set_requirement (candor_kit_get_entry (copy, 2), CANDOR_REQUIREMENT_RESERVE);
  candor_kit_entry_set_weight (candor_kit_get_entry (copy, 4), 5);
  g_assert_true (candor_kit_remove (copy, 1, NULL));
  g_assert_true (candor_kit_insert (copy, entry, 0, NULL));
  assert_changes (kit, copy, "requirement 1, reworded 2, weight 3, added 4, removed 0");
}

static void
test_the_rest (void)
{
  static const char * const labels[] = { "Low", "Middle", "High", NULL };
  g_autoptr(CandorKit) kit = fixture_kit (3);
  g_autoptr(CandorKit) copy = candor_kit_copy (kit);
  g_autoptr(CandorScale) scale = candor_scale_new (labels, NULL);

  g_assert_true (candor_kit_move (copy, 3, 1, NULL));
  candor_kit_set_minutes (copy, candor_kit_get_minutes (kit) + 15);
  candor_kit_set_scale (copy, scale);
  assert_changes (kit, copy, "order 0, slot 0, scale 0");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/kit-changes/same", test_same);
  g_test_add_func ("/kit-changes/questions", test_questions);
  g_test_add_func ("/kit-changes/the-rest", test_the_rest);
  return g_test_run ();
}
