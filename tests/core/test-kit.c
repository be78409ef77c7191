/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit.h"

#include "candor-error.h"
#include "core-fixture.h"

static const char *
id_at (CandorKit *kit,
       guint      position)
{
  return candor_question_get_id (candor_kit_get_question (kit, position));
}

static void
test_order (void)
{
  g_autoptr(CandorKit) kit = fixture_kit (4);
  g_autoptr(GError) error = NULL;

  g_assert_true (candor_kit_move (kit, 1, 3, NULL));
  g_assert_cmpstr (id_at (kit, 1), ==, "q2");
  g_assert_cmpstr (id_at (kit, 3), ==, "q1");
  g_assert_cmpint (candor_kit_find_question (kit, "guide", "q1"), ==, 3);
  g_assert_true (candor_kit_remove (kit, 2, NULL));
  g_assert_cmpstr (id_at (kit, 2), ==, "q1");
  g_assert_false (candor_kit_move (kit, 1, 4, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE);
  g_assert_false (candor_kit_remove (kit, 0, NULL));
}

/* A question stands in a kit once. */
static void
test_once (void)
{
  g_autoptr(CandorKit) kit = fixture_kit (2);
  g_autoptr(CandorKitEntry) again =
    candor_kit_entry_new (candor_kit_get_question (kit, 1), CANDOR_REQUIREMENT_OPTIONAL, 1);
  g_autoptr(GError) error = NULL;

  g_assert_false (candor_kit_insert (kit, again, 0, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_EXISTS);
  g_assert_cmpuint (candor_kit_get_n_entries (kit), ==, 2);
}

static void
test_minutes (void)
{
  g_autoptr(CandorKit) kit = fixture_kit (2);
  g_autoptr(CandorQuestion) not_judged = fixture_question ("x", CANDOR_DIFFICULTY_EASY, 0, 0);
  g_autoptr(CandorQuestion) spare = fixture_question ("y", CANDOR_DIFFICULTY_EASY, 30, 0);
  g_autoptr(CandorKitEntry) third = candor_kit_entry_new (not_judged, CANDOR_REQUIREMENT_OPTIONAL,
                                                          1);
  g_autoptr(CandorKitEntry) fourth = candor_kit_entry_new (spare, CANDOR_REQUIREMENT_RESERVE, 1);

  g_assert_cmpint (candor_kit_get_planned_minutes (kit), ==, 3 + 4 + 4 + 5);
  g_assert_true (candor_kit_insert (kit, third, 0, NULL));
  g_assert_true (candor_kit_insert (kit, fourth, 0, NULL));
  g_assert_cmpint (candor_kit_get_planned_minutes (kit), ==, 16 + CANDOR_MINUTES_NOT_JUDGED);
}

static void
test_digest (void)
{
  g_autoptr(CandorKit) kit = fixture_kit (3);
  g_autoptr(CandorKit) copy = candor_kit_copy (kit);
  g_autofree char *digest = candor_kit_digest (kit);
  g_autofree char *renamed = NULL;
  g_autofree char *moved = NULL;
  g_autofree char *weighed = NULL;

  candor_kit_set_name (copy, "Another name");
  candor_kit_set_opening (copy, "Hello", 9);
  renamed = candor_kit_digest (copy);
  g_assert_cmpstr (digest, ==, renamed);
  candor_kit_entry_set_weight (candor_kit_get_entry (copy, 1), 3);
  weighed = candor_kit_digest (copy);
  g_assert_cmpstr (digest, !=, weighed);
  candor_kit_entry_set_weight (candor_kit_get_entry (copy, 1), 1);
  g_assert_true (candor_kit_move (copy, 1, 2, NULL));
  moved = candor_kit_digest (copy);
  g_assert_cmpstr (digest, !=, moved);
}

/* A page edits a copy: the original stays. */
static void
test_copy (void)
{
  g_autoptr(CandorKit) kit = fixture_kit (2);
  g_autoptr(CandorKit) copy = candor_kit_copy (kit);

  candor_kit_entry_set_requirement (candor_kit_get_entry (copy, 1), CANDOR_REQUIREMENT_RESERVE);
  g_assert_true (candor_kit_remove (copy, 2, NULL));
  g_assert_cmpuint (candor_kit_get_n_entries (kit), ==, 2);
  g_assert_cmpint (candor_kit_entry_get_requirement (candor_kit_get_entry (kit, 1)), ==,
                   CANDOR_REQUIREMENT_REQUIRED);
  g_assert_cmpstr (candor_kit_get_id (kit), ==, candor_kit_get_id (copy));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/kit/order", test_order);
  g_test_add_func ("/kit/once", test_once);
  g_test_add_func ("/kit/minutes", test_minutes);
  g_test_add_func ("/kit/digest", test_digest);
  g_test_add_func ("/kit/copy", test_copy);
  return g_test_run ();
}
