/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Questions changed by hand. */
#include "candor-error.h"
#include "library-fixture.h"

#define GUIDE "behavioural"

static GListModel *
query (LibraryFixture *fixture,
       const char     *search,
       gboolean        retired)
{
  g_autoptr(CandorQuestionQuery) query = candor_question_query_new ();
  g_autoptr(GError) error = NULL;
  GListModel *questions;

  query->guides = g_strsplit (GUIDE, ",", -1);
  query->search = g_strdup (search);
  query->retired = retired;
  questions = candor_library_query_questions (fixture->library, query, &error);
  g_assert_no_error (error);
  return questions;
}

static guint
count (LibraryFixture *fixture,
       const char     *search)
{
  g_autoptr(GListModel) questions = query (fixture, search, FALSE);

  return g_list_model_get_n_items (questions);
}

static guint
count_retired (LibraryFixture *fixture,
               const char     *search)
{
  g_autoptr(GListModel) questions = query (fixture, search, TRUE);

  return g_list_model_get_n_items (questions);
}

static CandorQuestion *
get_nth (LibraryFixture *fixture,
         guint           position)
{
  g_autoptr(GListModel) questions = query (fixture, NULL, FALSE);

  return g_list_model_get_item (questions, position);
}

static CandorQuestion *
make_question (LibraryFixture *fixture,
               const char     *prompt)
{
  g_autoptr(CandorQuestion) first = get_nth (fixture, 0);
  CandorQuestion *question = candor_question_new (GUIDE, NULL);

  candor_question_set_section (question, candor_question_get_section_id (first), NULL);
  candor_question_set_prompt (question, prompt);
  candor_question_set_answer (question, "A zeppelin.");
  candor_question_add_point (question, "Names the gas", 2, TRUE);
  return question;
}

static void
test_edit (LibraryFixture *fixture,
           gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_start (fixture, FALSE);
  g_autoptr(CandorKit) kit = library_fixture_kit (fixture);
  CandorQuestion *asked = candor_kit_get_question (kit, 1);
  g_autofree char *id = candor_question_full_id (asked);
  g_autoptr(CandorQuestion) before = candor_library_load_question (fixture->library, id, NULL);
  g_autoptr(CandorQuestion) edited = candor_question_copy (before);
  g_autoptr(CandorQuestion) now = NULL;
  g_autoptr(CandorQuestion) undone = NULL;
  g_autoptr(CandorKit) kit_now = NULL;
  g_autoptr(GError) error = NULL;

  candor_question_set_prompt (edited, "What is a zeppelin?");
  g_assert_true (candor_library_put_question (fixture->library, edited, &error));
  g_assert_no_error (error);
  now = candor_library_load_question (fixture->library, id, NULL);
  g_assert_true (candor_question_equal (now, edited));
  g_assert_cmpuint (count (fixture, "zeppelin"), ==, 1);

  /* A kit in use asks what was asked before. */
  kit_now = candor_library_load_kit (fixture->library, candor_kit_get_id (kit), NULL);
  g_assert_cmpstr (candor_question_get_prompt (candor_kit_get_question (kit_now, 1)), ==,
                   candor_question_get_prompt (before));

  g_assert_true (candor_library_put_question (fixture->library, before, NULL));
  undone = candor_library_load_question (fixture->library, id, NULL);
  g_assert_true (candor_question_equal (undone, before));
  g_assert_cmpuint (count (fixture, "zeppelin"), ==, 0);
}

static void
test_edit_keeps_place (LibraryFixture *fixture,
                       gconstpointer   data)
{
  g_autoptr(CandorQuestion) third = get_nth (fixture, 2);
  g_autoptr(CandorQuestion) edited = candor_question_copy (third);
  g_autoptr(CandorQuestion) still_third = NULL;

  candor_question_set_prompt (edited, "What is a zeppelin?");
  g_assert_true (candor_library_put_question (fixture->library, edited, NULL));
  still_third = get_nth (fixture, 2);
  g_assert_true (candor_question_equal (still_third, edited));
}

static void
test_edit_refused (LibraryFixture *fixture,
                   gconstpointer   data)
{
  g_autoptr(CandorQuestion) question = get_nth (fixture, 0);
  g_autoptr(CandorQuestion) blank = candor_question_copy (question);
  g_autoptr(CandorQuestion) stranger = candor_question_copy_as (question, GUIDE, "not-there");
  g_autoptr(GError) error = NULL;

  candor_question_set_prompt (blank, " \n");
  g_assert_false (candor_library_put_question (fixture->library, blank, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_false (candor_library_put_question (fixture->library, stranger, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
}

static void
test_add (LibraryFixture *fixture,
          gconstpointer   data)
{
  guint n_before = count (fixture, NULL);
  g_autoptr(CandorQuestion) question = make_question (fixture, "What is a `zeppelin`?");
  g_autoptr(CandorQuestion) added = NULL;
  g_autofree char *id = candor_library_add_question (fixture->library, question, NULL);
  g_autofree char *second_id = candor_library_add_question (fixture->library, question, NULL);

  g_assert_cmpstr (id, ==, GUIDE "/what-is-a-zeppelin");
  g_assert_cmpstr (second_id, ==, GUIDE "/what-is-a-zeppelin-2");
  g_assert_cmpuint (count (fixture, NULL), ==, n_before + 2);
  g_assert_cmpuint (count (fixture, "zeppelin"), ==, 2);
  added = candor_library_load_question (fixture->library, id, NULL);
  g_assert_cmpuint (candor_question_get_points (added)->len, ==, 1);

  g_assert_true (candor_library_delete_question (fixture->library, id, NULL));
  g_assert_true (candor_library_delete_question (fixture->library, second_id, NULL));
  g_assert_cmpuint (count (fixture, NULL), ==, n_before);
  g_assert_cmpuint (count (fixture, "zeppelin"), ==, 0);
}

static void
test_add_refused (LibraryFixture *fixture,
                  gconstpointer   data)
{
  g_autoptr(CandorQuestion) question = make_question (fixture, "What is a zeppelin?");
  g_autoptr(GError) error = NULL;

  candor_question_set_section (question, "not-there", NULL);
  g_assert_null (candor_library_add_question (fixture->library, question, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
}

static void
test_retire (LibraryFixture *fixture,
             gconstpointer   data)
{
  guint n_before = count (fixture, NULL);
  g_autoptr(CandorQuestion) question = make_question (fixture, "What is a zeppelin?");
  g_autofree char *id = candor_library_add_question (fixture->library, question, NULL);
  g_autoptr(CandorQuestion) retired = NULL;
  g_autoptr(GPtrArray) findings = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (candor_library_retire_question (fixture->library, id, NULL));
  g_assert_true (candor_library_retire_question (fixture->library, id, NULL));
  g_assert_cmpuint (count (fixture, NULL), ==, n_before);
  g_assert_cmpuint (count (fixture, "zeppelin"), ==, 0);
  retired = candor_library_load_question (fixture->library, id, NULL);
  g_assert_true (candor_question_get_retired (retired));
  g_assert_cmpuint (count_retired (fixture, NULL), ==, 1);
  g_assert_cmpuint (count_retired (fixture, "a ZEPPELIN"), ==, 1);
  g_assert_cmpuint (count_retired (fixture, "a balloon"), ==, 0);

  g_assert_true (candor_library_restore_question (fixture->library, id, NULL));
  g_assert_cmpuint (count_retired (fixture, NULL), ==, 0);
  g_assert_cmpuint (count (fixture, NULL), ==, n_before + 1);
  g_assert_cmpuint (count (fixture, "zeppelin"), ==, 1);
  findings = candor_library_check (fixture->library, NULL);
  g_assert_cmpuint (findings->len, ==, 0);

  g_assert_false (candor_library_retire_question (fixture->library, GUIDE "/nobody", &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
}

static void
add (const char *path,
     void (     *test ) (LibraryFixture *fixture,
                         gconstpointer   data))
{
  g_test_add (path, LibraryFixture, NULL, library_fixture_set_up, test, library_fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/library-editing/edit", test_edit);
  add ("/library-editing/edit-keeps-place", test_edit_keeps_place);
  add ("/library-editing/edit-refused", test_edit_refused);
  add ("/library-editing/add", test_add);
  add ("/library-editing/add-refused", test_add_refused);
  add ("/library-editing/retire", test_retire);
  return g_test_run ();
}
