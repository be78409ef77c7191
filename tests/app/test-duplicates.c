/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-duplicates.h"
#include "library-fixture.h"

typedef struct
{
  LibraryFixture *fixture;
  GListModel     *found;
  GError         *error;
  gboolean        is_done;
} Search;

static void
found_cb (GObject      *library,
          GAsyncResult *result,
          gpointer      user_data)
{
  Search *self = user_data;

  self->found = candor_library_find_duplicates_finish (CANDOR_LIBRARY (library), result,
                                                       &self->error);
  self->is_done = TRUE;
}

static gboolean
is_done (gpointer data)
{
  return ((Search *) data)->is_done;
}

static void
find (Search       *self,
      const char   *guide_id,
      GCancellable *cancellable)
{
  g_clear_object (&self->found);
  self->is_done = FALSE;
  candor_library_find_duplicates_async (self->fixture->library, guide_id, cancellable, found_cb,
                                        self);
  iterate_until (is_done, self);
}

/* The first question of a guide once more, with one word more than it has. */
static char *
repeat_first (LibraryFixture *fixture,
              const char     *guide_id)
{
  g_autoptr(CandorQuestionQuery) query = candor_question_query_new ();
  g_autoptr(GListModel) questions = NULL;
  g_autoptr(CandorQuestion) first = NULL;
  g_autoptr(CandorQuestion) again = NULL;
  g_autofree char *prompt = NULL;

  query->guides = g_strsplit (guide_id, ",", -1);
  questions = candor_library_query_questions (fixture->library, query, NULL);
  first = g_list_model_get_item (questions, 0);
  again = candor_question_copy_as (first, guide_id, NULL);
  prompt = g_strconcat (candor_question_get_prompt (first), " Zeppelin?", NULL);
  candor_question_set_prompt (again, prompt);
  return candor_library_add_question (fixture->library, again, NULL);
}

static void
test_find (LibraryFixture *fixture,
           gconstpointer   data)
{
  Search search = { fixture };
  g_autofree char *id = repeat_first (fixture, "behavioural");
  g_autoptr(CandorDuplicate) duplicate = NULL;
  g_autoptr(CandorQuestion) earlier = NULL;

  find (&search, "behavioural", NULL);
  g_assert_no_error (search.error);
  g_assert_cmpuint (g_list_model_get_n_items (search.found), ==, 1);
  duplicate = g_list_model_get_item (search.found, 0);
  g_assert_cmpstr (candor_duplicate_get_id (duplicate), ==, id);
  earlier = candor_library_load_question (fixture->library,
                                          candor_duplicate_get_earlier_id (duplicate), NULL);
  g_assert_cmpstr (candor_duplicate_get_earlier_prompt (duplicate), ==,
                   candor_question_get_headline (earlier));
  g_assert_true (g_str_has_suffix (candor_duplicate_get_prompt (duplicate), "Zeppelin?"));

  /* In the whole bank too, but in no other guide; and not once it is retired. */
  find (&search, NULL, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (search.found), ==, 1);
  find (&search, "python-core", NULL);
  g_assert_cmpuint (g_list_model_get_n_items (search.found), ==, 0);
  candor_library_retire_question (fixture->library, id, NULL);
  find (&search, NULL, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (search.found), ==, 0);
  g_clear_object (&search.found);
}

static void
test_cancel (LibraryFixture *fixture,
             gconstpointer   data)
{
  Search search = { fixture };
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  find (&search, NULL, cancellable);
  g_assert_null (search.found);
  g_assert_error (search.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&search.error);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/duplicates/find", LibraryFixture, NULL, library_fixture_set_up, test_find,
              library_fixture_tear_down);
  g_test_add ("/duplicates/cancel", LibraryFixture, NULL, library_fixture_set_up, test_cancel,
              library_fixture_tear_down);
  return g_test_run ();
}
