/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-error.h"
#include "candor-time.h"
#include "library-fixture.h"

static void
test_retention (LibraryFixture *fixture,
                gconstpointer   data)
{
  g_autoptr(CandorCandidate) candidate = library_fixture_add_candidate (fixture, "Priya Raman");
  g_autoptr(CandorCandidate) kept = NULL;
  g_autofree char *today = candor_day_of_time (g_get_real_time ());
  g_autofree char *in_six_months = candor_day_add_months (today, 6, 0);
  g_autofree char *preset = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_null (candor_library_get_retention (fixture->library));
  g_assert_null (candor_candidate_get_delete_on (candidate));
  g_assert_true (candor_library_set_retention (fixture->library, "de", &error));
  preset = candor_library_get_retention (fixture->library);
  g_assert_cmpstr (preset, ==, "de");

  kept =
    candor_library_load_candidate (fixture->library, candor_candidate_get_id (candidate), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (candor_candidate_get_delete_on (kept), ==, in_six_months);

  g_assert_false (candor_library_set_retention (fixture->library, "soon", &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID);
}

static void
test_own_date (LibraryFixture *fixture,
               gconstpointer   data)
{
  g_autoptr(CandorCandidate) candidate = candor_candidate_new (NULL, "Own Date");
  g_autoptr(CandorCandidate) kept = NULL;
  g_autoptr(GError) error = NULL;

  candor_candidate_set_delete_on (candidate, "2031-01-31", TRUE);
  g_assert_true (candor_library_put_candidate (fixture->library, candidate, &error));
  g_assert_true (candor_library_set_retention (fixture->library, "nl", &error));
  kept =
    candor_library_load_candidate (fixture->library, candor_candidate_get_id (candidate), &error);
  g_assert_cmpstr (candor_candidate_get_delete_on (kept), ==, "2031-01-31");
}

static void
test_order (LibraryFixture *fixture,
            gconstpointer   data)
{
  g_autoptr(CandorCandidate) anna = library_fixture_add_candidate (fixture, "Anna");
  g_autoptr(CandorCandidate) zoe = library_fixture_add_candidate (fixture, "Zoe");
  GListModel *candidates = candor_library_get_candidates (fixture->library);
  g_autoptr(CandorCandidate) first = g_list_model_get_item (candidates, 0);
  g_autoptr(CandorCandidate) due = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_cmpstr (candor_candidate_get_name (first), ==, "Anna");
  candor_candidate_set_delete_on (zoe, "2020-01-01", TRUE);
  g_assert_true (candor_library_put_candidate (fixture->library, zoe, &error));
  due = g_list_model_get_item (candidates, 0);
  g_assert_cmpstr (candor_candidate_get_name (due), ==, "Zoe");
}

static void
test_nameless (LibraryFixture *fixture,
               gconstpointer   data)
{
  g_autoptr(CandorCandidate) nobody = candor_candidate_new (NULL, "  ");
  g_autoptr(GError) error = NULL;

  g_assert_false (candor_library_put_candidate (fixture->library, nobody, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID);
}

static void
test_remove (LibraryFixture *fixture,
             gconstpointer   data)
{
  g_autoptr(CandorCandidate) candidate = library_fixture_add_candidate (fixture, "Anna");
  const char *id = candor_candidate_get_id (candidate);
  GListModel *candidates = candor_library_get_candidates (fixture->library);
  g_autoptr(CandorInterview) interview = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (candor_library_remove_candidate (fixture->library, id, &error));
  g_assert_cmpuint (g_list_model_get_n_items (candidates), ==, 0);
  g_assert_true (candor_library_restore_candidate (fixture->library, id, &error));
  g_assert_cmpuint (g_list_model_get_n_items (candidates), ==, 1);

  interview = library_fixture_start (fixture, TRUE);
  id = candor_candidate_get_id (candor_interview_get_candidate (interview));
  g_assert_false (candor_library_remove_candidate (fixture->library, id, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE);
}

static void
test_interviewer (LibraryFixture *fixture,
                  gconstpointer   data)
{
  g_autofree char *name = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_null (candor_library_get_interviewer (fixture->library));
  g_assert_true (candor_library_set_interviewer (fixture->library, "Ines Duarte", &error));
  library_fixture_open_again (fixture);
  name = candor_library_get_interviewer (fixture->library);
  g_assert_cmpstr (name, ==, "Ines Duarte");
}

static void
add (const char *name,
     void (     *test )(LibraryFixture *fixture,
                        gconstpointer   data))
{
  g_test_add (name, LibraryFixture, NULL, library_fixture_set_up, test, library_fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/library/candidates/retention", test_retention);
  add ("/library/candidates/own-date", test_own_date);
  add ("/library/candidates/order", test_order);
  add ("/library/candidates/nameless", test_nameless);
  add ("/library/candidates/remove", test_remove);
  add ("/library/candidates/interviewer", test_interviewer);
  return g_test_run ();
}
