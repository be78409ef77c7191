/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

static CandorQuestion *
make_first (void)
{
  CandorQuestion *question = fixture_question ("basics", "list-or-tuple", "List or tuple?\n\nSay"
                                               " when.", CANDOR_DIFFICULTY_EASY);

  candor_question_set_answer (question, "A list can *change*.");
  candor_question_set_minutes (question, 4);
  candor_question_set_source (question, "The tutorial");
  candor_question_add_point (question, "mutable", 2, TRUE);
  candor_question_add_point (question, "hashable", 1, FALSE);
  candor_question_add_anchor (question, 1, "guesses");
  candor_question_add_anchor (question, 5, "explains");
  candor_question_add_probe (question, "As a key?");
  candor_question_add_caution (question, "Says arrays");
  candor_question_add_tag (question, "containers");
  candor_question_add_remark (question, "Line 4 was mended");

  return question;
}

static CandorQuestion *
make_second (void)
{
  return fixture_question ("objects", "what-is-self", "What is self?", CANDOR_DIFFICULTY_MEDIUM);
}

static void
import (CandorSql      *sql,
        CandorQuestion *first,
        CandorQuestion *second)
{
  g_autoptr(CandorGuide) guide = fixture_guide ();

  fixture_import (sql, guide, first, second, NULL);
}

static void
test_head (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(GPtrArray) guides = NULL;
  g_autoptr(CandorSection) section = NULL;
  CandorGuide *guide;

  import (sql, make_first (), make_second ());
  guides = candor_guide_table_list (sql, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (guides->len, ==, 1);

  guide = g_ptr_array_index (guides, 0);
  g_assert_cmpstr (candor_guide_get_title (guide), ==, "Python");
  g_assert_cmpstr (candor_guide_get_language (guide), ==, "en");
  g_assert_cmpstr (candor_guide_get_licence_spdx (guide), ==, "CC0-1.0");
  g_assert_cmpstr (candor_guide_get_source_href (guide), ==, "https://example.org/");
  g_assert_null (candor_guide_get_summary (guide));
  g_assert_cmpuint (candor_guide_get_authors (guide)->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (candor_guide_get_authors (guide), 1), ==, "Grace");
  g_assert_cmpuint (candor_guide_get_n_questions (guide), ==, 2);
  section = g_list_model_get_item (candor_guide_get_sections (guide), 1);
  g_assert_cmpstr (candor_section_get_id (section), ==, "objects");
}

static void
test_question_is_whole (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorQuestion) written = make_first ();
  g_autoptr(CandorQuestion) read = NULL;

  import (sql, g_object_ref (written), make_second ());
  read = candor_question_table_load (sql, "python/list-or-tuple", &error);
  g_assert_no_error (error);
  g_assert_true (candor_question_equal (read, written));
  g_assert_cmpstr (candor_question_get_section_title (read), ==, "Basics");
}

static void
test_bare_id (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorGuide) other = candor_guide_new ("other");
  g_autoptr(CandorSection) section = candor_section_new ("basics", "Basics", NULL);
  g_autoptr(CandorQuestion) question = NULL;
  CandorQuestion *twin = candor_question_new ("other", "what-is-self");

  import (sql, make_first (), make_second ());
  question = candor_question_table_load (sql, "what-is-self", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (candor_question_get_guide_id (question), ==, "python");

  candor_guide_set_title (other, "Other");
  candor_guide_add_section (other, section);
  candor_question_set_section (twin, "basics", "Basics");
  fixture_import (sql, other, twin, NULL);
  g_assert_null (candor_question_table_load (sql, "what-is-self", &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_AMBIGUOUS);
  g_assert_nonnull (strstr (error->message, "other/what-is-self, python/what-is-self"));
  g_clear_error (&error);

  g_assert_null (candor_question_table_load (sql, "python/nothing", &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
}

static gboolean
collect_cb (CandorQuestion *question,
            gpointer        user_data,
            GError        **error)
{
  g_string_append_printf (user_data, "%s ", candor_question_get_id (question));
  return TRUE;
}

static char *
list_ids (CandorSql *sql)
{
  g_autoptr(GError) error = NULL;
  GString *ids = g_string_new (NULL);

  candor_question_table_each (sql, "python", collect_cb, ids, &error);
  g_assert_no_error (error);

  return g_string_free (ids, FALSE);
}

static void
test_import_again (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autofree char *before = NULL;
  g_autofree char *same = NULL;
  g_autofree char *swapped = NULL;

  import (sql, make_first (), make_second ());
  before = candor_guide_table_digest (sql, "python", &error);
  import (sql, make_first (), make_second ());
  same = candor_guide_table_digest (sql, "python", &error);
  g_assert_cmpstr (before, ==, same);
  g_assert_cmpint (fixture_number (sql, "SELECT count (*) FROM question_text"), ==, 2);

  import (sql, make_first (), fixture_question ("objects", "what-is-self", "What is `self`?",
                                                CANDOR_DIFFICULTY_MEDIUM));
  swapped = candor_guide_table_digest (sql, "python", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (before, !=, swapped);
}

static void
test_order_is_that_of_the_last_import (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autofree char *ids = NULL;
  CandorQuestion *moved = fixture_question ("basics", "what-is-self", "What is self?",
                                            CANDOR_DIFFICULTY_MEDIUM);

  import (sql, make_first (), make_second ());
  import (sql, moved, make_first ());
  ids = list_ids (sql);
  g_assert_cmpstr (ids, ==, "what-is-self list-or-tuple ");
}

static void
test_vanished_is_retired (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorQuestion) retired = NULL;
  g_autofree char *ids = NULL;
  g_autofree char *again = NULL;

  import (sql, make_first (), make_second ());
  import (sql, make_first (), NULL);
  ids = list_ids (sql);
  g_assert_cmpstr (ids, ==, "list-or-tuple ");
  retired = candor_question_table_load (sql, "python/what-is-self", &error);
  g_assert_no_error (error);
  g_assert_true (candor_question_get_retired (retired));

  import (sql, make_first (), make_second ());
  again = list_ids (sql);
  g_assert_cmpstr (again, ==, "list-or-tuple what-is-self ");
}

static void
test_edit_keeps_the_place (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorQuestion) edited = fixture_question ("basics", "first", "Edited",
                                                       CANDOR_DIFFICULTY_HARD);
  g_autofree char *ids = NULL;

  import (sql, fixture_question ("basics", "first", "First", CANDOR_DIFFICULTY_EASY),
          fixture_question ("basics", "second", "Second", CANDOR_DIFFICULTY_EASY));
  candor_guide_table_put_question (sql, edited, &error);
  g_assert_no_error (error);
  ids = list_ids (sql);
  g_assert_cmpstr (ids, ==, "first second ");
}

static void
test_delete_and_undo (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(GPtrArray) none = NULL;
  g_autoptr(CandorGuide) back = NULL;

  import (sql, make_first (), make_second ());
  g_assert_true (candor_guide_table_set_deleted (sql, "python", TRUE, &error));
  none = candor_guide_table_list (sql, &error);
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_null (candor_question_table_load (sql, "python/what-is-self", NULL));
  g_assert_null (candor_guide_table_load (sql, "python", &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_assert_true (candor_guide_table_set_deleted (sql, "python", FALSE, &error));
  back = candor_guide_table_load (sql, "python", &error);
  g_assert_cmpuint (candor_guide_get_n_questions (back), ==, 2);
  g_assert_false (candor_guide_table_set_deleted (sql, "nothing", TRUE, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
}

static void
import_bundled (CandorSql *sql)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorGuide) guide = fixture_guide ();
  g_autoptr(CandorQuestion) question = make_first ();

  g_assert_true (candor_guide_table_put (sql, guide, TRUE, &error));
  g_assert_true (candor_guide_table_put_question (sql, question, &error));
  g_assert_true (candor_guide_table_finish (sql, "python", &error));
}

static void
test_bundled (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorQuestion) edited = fixture_question ("basics", "list-or-tuple", "Edited",
                                                       CANDOR_DIFFICULTY_EASY);

  g_assert_false (candor_guide_table_bundled_is_untouched (sql, "python"));
  import_bundled (sql);
  g_assert_true (candor_guide_table_bundled_is_untouched (sql, "python"));
  candor_guide_table_put_question (sql, edited, NULL);
  g_assert_false (candor_guide_table_bundled_is_untouched (sql, "python"));

  import_bundled (sql);
  candor_guide_table_set_deleted (sql, "python", TRUE, NULL);
  g_assert_false (candor_guide_table_bundled_is_untouched (sql, "python"));

  import (sql, make_first (), NULL);
  g_assert_false (candor_guide_table_bundled_is_untouched (sql, "python"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/guides/head", test_head);
  g_test_add_func ("/guides/question-is-whole", test_question_is_whole);
  g_test_add_func ("/guides/bare-id", test_bare_id);
  g_test_add_func ("/guides/import-again", test_import_again);
  g_test_add_func ("/guides/order-is-that-of-the-last-import",
                   test_order_is_that_of_the_last_import);
  g_test_add_func ("/guides/vanished-is-retired", test_vanished_is_retired);
  g_test_add_func ("/guides/edit-keeps-the-place", test_edit_keeps_the_place);
  g_test_add_func ("/guides/delete-and-undo", test_delete_and_undo);
  g_test_add_func ("/guides/bundled", test_bundled);

  return g_test_run ();
}
