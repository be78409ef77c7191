/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

static CandorKit *
load (CandorSql *sql,
      CandorKit *kit,
      int        version)
{
  g_autoptr(GError) error = NULL;
  CandorKit *loaded = candor_kit_table_load (sql, candor_kit_get_id (kit), version, &error);

  g_assert_no_error (error);
  return loaded;
}

static void
put (CandorSql *sql,
     CandorKit *kit)
{
  g_autoptr(GError) error = NULL;

  candor_kit_table_put (sql, kit, &error);
  g_assert_no_error (error);
}

static const char *
prompt_of (CandorKit *kit,
           guint      position)
{
  return candor_question_get_prompt (candor_kit_entry_get_question (candor_kit_get_entry (kit,
                                                                                          position)));
}

static void
edit_first_question (CandorSql *sql)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorQuestion) edited =
    fixture_question ("basics", "list-or-tuple", "Which of the two?", CANDOR_DIFFICULTY_EASY);

  candor_guide_table_put_question (sql, edited, &error);
  g_assert_no_error (error);
}

static void
test_kit_is_whole (void)
{
  static const char * const labels[] = { "Bad", "So so", "Good", NULL };
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorKit) kit = fixture_kit (sql);
  g_autoptr(CandorScale) scale = candor_scale_new (labels, NULL);
  g_autoptr(CandorKit) loaded = NULL;
  g_autofree char *digest = NULL;
  g_autofree char *loaded_digest = NULL;

  candor_kit_set_scale (kit, scale);
  put (sql, kit);
  loaded = load (sql, kit, 0);
  g_assert_cmpstr (candor_kit_get_name (loaded), ==, "Python developer");
  g_assert_cmpstr (candor_kit_get_role (loaded), ==, "Developer");
  g_assert_cmpint (candor_kit_get_minutes (loaded), ==, 45);
  g_assert_cmpstr (candor_kit_get_opening_script (loaded), ==, "Welcome!");
  g_assert_cmpint (candor_kit_get_opening_minutes (loaded), ==, 2);
  g_assert_cmpint (candor_kit_get_version (loaded), ==, 1);
  g_assert_false (candor_kit_is_frozen (loaded));
  g_assert_cmpstr (candor_scale_get_label (candor_kit_get_scale (loaded), 3), ==, "Good");
  g_assert_cmpint (candor_kit_entry_get_requirement (candor_kit_get_entry (loaded, 2)), ==,
                   CANDOR_REQUIREMENT_OPTIONAL);

  digest = candor_kit_digest (kit);
  loaded_digest = candor_kit_digest (loaded);
  g_assert_cmpstr (digest, ==, loaded_digest);
}

static void
test_unfrozen_follows_the_guide (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorKit) kit = fixture_kit (sql);
  g_autoptr(CandorKit) edited = NULL;
  g_autoptr(CandorKit) orphaned = NULL;

  edit_first_question (sql);
  edited = load (sql, kit, 0);
  g_assert_cmpstr (prompt_of (edited, 1), ==, "Which of the two?");

  candor_guide_table_set_deleted (sql, "python", TRUE, NULL);
  orphaned = load (sql, kit, 0);
  g_assert_cmpstr (prompt_of (orphaned, 1), ==, "List or tuple?");
}

static void
test_frozen_keeps_its_copy (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorKit) kit = fixture_kit (sql);
  g_autoptr(CandorKit) frozen = NULL;
  g_autoptr(CandorQuestion) later = fixture_question ("basics", "list-or-tuple", "Later",
                                                      CANDOR_DIFFICULTY_EASY);

  edit_first_question (sql);
  g_assert_true (candor_kit_table_freeze (sql, candor_kit_get_id (kit), 1000, &error));
  candor_guide_table_put_question (sql, later, &error);
  g_assert_no_error (error);

  frozen = load (sql, kit, 0);
  g_assert_cmpint (candor_kit_get_frozen_at_us (frozen), ==, 1000);
  g_assert_cmpstr (prompt_of (frozen, 1), ==, "Which of the two?");
}

static void
test_edit_of_frozen_is_next_version (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorKit) kit = fixture_kit (sql);
  g_autoptr(CandorKit) edited = NULL;
  g_autoptr(CandorKit) first = NULL;
  g_autoptr(CandorKit) newest = NULL;

  candor_kit_table_freeze (sql, candor_kit_get_id (kit), 1000, NULL);
  edited = load (sql, kit, 0);
  candor_kit_remove (edited, 2, &error);
  put (sql, edited);
  g_assert_cmpint (candor_kit_get_version (edited), ==, 2);
  g_assert_false (candor_kit_is_frozen (edited));

  first = load (sql, kit, 1);
  newest = load (sql, kit, 0);
  g_assert_cmpuint (candor_kit_get_n_entries (first), ==, 2);
  g_assert_cmpuint (candor_kit_get_n_entries (newest), ==, 1);
  put (sql, newest);
  g_assert_cmpint (candor_kit_get_version (newest), ==, 2);
}

static void
test_scripts_make_no_version (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorKit) kit = fixture_kit (sql);
  g_autoptr(CandorKit) edited = NULL;
  g_autoptr(CandorKit) edited_again = NULL;

  candor_kit_table_freeze (sql, candor_kit_get_id (kit), 1000, NULL);
  edited = load (sql, kit, 0);
  put (sql, edited);
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM audit"), ==, 0);

  candor_kit_set_closing (edited, "Goodbye!", 5);
  candor_kit_set_opens_answers (edited, TRUE);
  put (sql, edited);
  edited_again = load (sql, kit, 0);
  g_assert_true (candor_kit_get_opens_answers (edited_again));
  g_assert_cmpint (candor_kit_get_version (edited), ==, 1);
  g_assert_true (candor_kit_is_frozen (edited));
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM audit WHERE kind = 'kit-changed'"),
                   ==, 1);
}

static void
test_list_and_uses (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorKit) kit = fixture_kit (sql);
  g_autoptr(GPtrArray) kits = candor_kit_table_list (sql, NULL);
  g_autoptr(CandorQuestion) used = candor_question_table_load (sql, "python/what-is-self", NULL);

  g_assert_cmpuint (kits->len, ==, 1);
  g_assert_cmpuint (candor_kit_get_n_entries (g_ptr_array_index (kits, 0)), ==, 2);
  g_assert_cmpuint (candor_question_get_n_kits (used), ==, 1);
}

static void
test_find (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorKit) kit = fixture_kit (sql);
  g_autofree char *prefix = g_utf8_strup (candor_kit_get_id (kit), 8);
  g_autofree char *short_prefix = g_strndup (candor_kit_get_id (kit), 7);
  g_autofree char *id = candor_kit_table_find (sql, prefix, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (id, ==, candor_kit_get_id (kit));
  g_assert_null (candor_kit_table_find (sql, short_prefix, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
  g_clear_error (&error);

  fixture_run (sql, "INSERT INTO kit SELECT substr (id, 1, 9) || 'x', name, role, opening_script,"
               " opening_minutes,"
               " closing_script, closing_minutes, instructions, NULL, 0 FROM kit");
  g_assert_null (candor_kit_table_find (sql, prefix, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_AMBIGUOUS);
}

static void
test_delete_and_undo (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorKit) kit = fixture_kit (sql);
  g_autoptr(CandorKit) of_history = NULL;
  g_autoptr(CandorKit) back = NULL;

  g_assert_true (candor_kit_table_set_deleted (sql, candor_kit_get_id (kit), TRUE, &error));
  g_assert_null (candor_kit_table_load (sql, candor_kit_get_id (kit), 0, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
  of_history = load (sql, kit, 1);
  g_assert_cmpuint (candor_kit_get_n_entries (of_history), ==, 2);

  candor_kit_table_set_deleted (sql, candor_kit_get_id (kit), FALSE, NULL);
  back = load (sql, kit, 0);
  g_assert_nonnull (back);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/kits/kit-is-whole", test_kit_is_whole);
  g_test_add_func ("/kits/unfrozen-follows-the-guide", test_unfrozen_follows_the_guide);
  g_test_add_func ("/kits/frozen-keeps-its-copy", test_frozen_keeps_its_copy);
  g_test_add_func ("/kits/edit-of-frozen-is-next-version", test_edit_of_frozen_is_next_version);
  g_test_add_func ("/kits/scripts-make-no-version", test_scripts_make_no_version);
  g_test_add_func ("/kits/list-and-uses", test_list_and_uses);
  g_test_add_func ("/kits/find", test_find);
  g_test_add_func ("/kits/delete-and-undo", test_delete_and_undo);

  return g_test_run ();
}
