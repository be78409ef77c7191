/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-error.h"
#include "live-fixture.h"

static gboolean
has_seventh (gpointer data)
{
  return candor_live_get_position (data) == 7;
}

/* A score shown is a score on disk. */
static void
test_score (LiveFixture  *self,
            gconstpointer data)
{
  g_autoptr(CandorInterview) stored = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_false (candor_live_set_score (self->live, 4, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE);
  g_clear_error (&error);

  candor_live_start_clock (self->live, NULL);
  g_assert_true (candor_live_set_score (self->live, 4, &error));
  g_assert_cmpint (candor_response_get_rating (live_fixture_response (self, 1)), ==,
                   CANDOR_RATING_UNRATED);
  g_assert_cmpint (candor_live_get_saving (self->live), ==, CANDOR_SAVING_WAITING);
  live_fixture_wait_saved (self);
  g_assert_cmpint (candor_response_get_score (live_fixture_response (self, 1)), ==, 4);
  stored = live_fixture_load (self);
  g_assert_cmpint (candor_response_get_score (candor_interview_get_response (stored, 1)), ==, 4);

  g_assert_false (candor_live_set_score (self->live, 6, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE);
}

/* Keys pressed faster than the disk is queue in order, undo too. */
static void
test_undo (LiveFixture  *self,
           gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  g_assert_false (candor_live_undo (self->live));
  candor_live_start_clock (self->live, NULL);
  g_assert_true (candor_live_set_score (self->live, 2, &error));
  g_assert_true (candor_live_set_score (self->live, 5, &error));
  g_assert_true (candor_live_undo (self->live));
  live_fixture_wait_saved (self);
  g_assert_cmpint (candor_response_get_score (live_fixture_response (self, 1)), ==, 2);

  g_assert_true (candor_live_undo (self->live));
  g_assert_false (candor_live_undo (self->live));
  live_fixture_wait_saved (self);
  g_assert_cmpint (candor_response_get_rating (live_fixture_response (self, 1)), ==,
                   CANDOR_RATING_UNRATED);
}

static void
test_later_and_not_applicable (LiveFixture  *self,
                               gconstpointer data)
{
  candor_live_start_clock (self->live, NULL);
  candor_live_set_score (self->live, 3, NULL);
  candor_live_set_later (self->live, NULL);
  live_fixture_wait_saved (self);
  g_assert_cmpint (candor_response_get_rating (live_fixture_response (self, 1)), ==,
                   CANDOR_RATING_LATER);
  g_assert_cmpint (candor_response_get_score (live_fixture_response (self, 1)), ==, 0);
  candor_live_set_not_applicable (self->live, NULL);
  live_fixture_wait_saved (self);
  g_assert_cmpint (candor_response_get_rating (live_fixture_response (self, 1)), ==,
                   CANDOR_RATING_NA);
}

static void
test_next_and_back (LiveFixture  *self,
                    gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  candor_live_start_clock (self->live, NULL);
  g_assert_true (candor_live_go_to (self->live, 4, &error));
  candor_live_next (self->live);
  g_assert_cmpuint (candor_live_get_position (self->live), ==, 5);
  candor_live_next (self->live);
  candor_live_next (self->live);
  /* A jump loses no question. */
  g_assert_cmpuint (candor_live_get_position (self->live), ==, 1);
  candor_live_next (self->live);
  candor_live_next (self->live);
  candor_live_next (self->live);
  g_assert_cmpuint (candor_live_get_position (self->live), ==, 7);
  g_assert_null (candor_live_get_response (self->live));
  candor_live_back (self->live);
  g_assert_cmpuint (candor_live_get_position (self->live), ==, 3);
  live_fixture_wait_saved (self);
  for (guint position = 1; position <= 6; position++)
    g_assert_cmpint (candor_response_get_state (live_fixture_response (self, position)), ==,
                     CANDOR_RESPONSE_STATE_ASKED);

  g_assert_false (candor_live_go_to (self->live, 8, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE);
}

/* Reading a card is not asking it. */
static void
test_looking_is_not_asking (LiveFixture  *self,
                            gconstpointer data)
{
  candor_live_start_clock (self->live, NULL);
  candor_live_go_to (self->live, 3, NULL);
  candor_live_back (self->live);
  candor_live_next (self->live);
  live_fixture_wait_saved (self);
  g_assert_cmpint (candor_response_get_state (live_fixture_response (self, 1)), ==,
                   CANDOR_RESPONSE_STATE_ASKED);
  g_assert_cmpint (candor_response_get_state (live_fixture_response (self, 3)), ==,
                   CANDOR_RESPONSE_STATE_NOT_REACHED);
}

static void
test_skip (LiveFixture  *self,
           gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  candor_live_start_clock (self->live, NULL);
  g_assert_true (candor_live_skip (self->live, &error));
  g_assert_cmpuint (candor_live_get_position (self->live), ==, 2);
  live_fixture_wait_saved (self);
  g_assert_cmpint (candor_response_get_state (live_fixture_response (self, 1)), ==,
                   CANDOR_RESPONSE_STATE_SKIPPED);

  g_assert_true (candor_live_set_skip_reason (self->live, 1, CANDOR_SKIP_REASON_NO_TIME, NULL,
                                              &error));
  live_fixture_wait_saved (self);
  g_assert_cmpint (candor_response_get_skip_reason (live_fixture_response (self, 1)), ==,
                   CANDOR_SKIP_REASON_NO_TIME);

  g_assert_true (candor_live_undo (self->live));
  g_assert_true (candor_live_undo (self->live));
  g_assert_cmpuint (candor_live_get_position (self->live), ==, 1);
  live_fixture_wait_saved (self);
  g_assert_cmpint (candor_response_get_state (live_fixture_response (self, 1)), ==,
                   CANDOR_RESPONSE_STATE_NOT_REACHED);
}

static void
test_ask (LiveFixture  *self,
          gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  candor_live_start_clock (self->live, NULL);
  candor_live_go_to (self->live, 2, NULL);
  g_assert_true (candor_live_ask (self->live, "Why that one?", &error));
  iterate_until (has_seventh, self->live);
  g_assert_true (candor_response_is_ad_hoc (candor_live_get_response (self->live)));
  candor_live_back (self->live);
  g_assert_cmpuint (candor_live_get_position (self->live), ==, 2);
}

static void
test_find (LiveFixture  *self,
           gconstpointer data)
{
  const char *prompt =
    candor_question_get_prompt (candor_response_get_question (live_fixture_response (self, 5)));
  g_autofree char *shouted = g_utf8_strup (prompt, -1);

  g_assert_cmpuint (candor_live_find (self->live, "3"), ==, 3);
  g_assert_cmpuint (candor_live_find (self->live, shouted), ==, 5);
  g_assert_cmpuint (candor_live_find (self->live, "xyzzy"), ==, 0);
  g_assert_cmpuint (candor_live_find (self->live, " "), ==, 0);
}

static void
test_points (LiveFixture  *self,
             gconstpointer data)
{
  candor_live_start_clock (self->live, NULL);
  g_assert_true (candor_live_set_heard (self->live, 0, TRUE, NULL));
  g_assert_true (candor_live_set_heard (self->live, 1, TRUE, NULL));
  g_assert_true (candor_live_set_heard (self->live, 0, FALSE, NULL));
  live_fixture_wait_saved (self);
  g_assert_cmpuint (candor_response_get_heard (live_fixture_response (self, 1)), ==, 2);
}

static void
test_recommendation_and_signing (LiveFixture  *self,
                                 gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  candor_live_start_clock (self->live, NULL);
  for (guint i = 0; i < 6; i++)
    {
      candor_live_set_score (self->live, 3, NULL);
      candor_live_next (self->live);
    }
  live_fixture_wait_saved (self);
  g_assert_true (candor_live_finish (self->live, &error));
  live_fixture_wait_saved (self);
  g_assert_false (candor_live_sign (self->live, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INCOMPLETE);
  g_clear_error (&error);

  candor_live_type_text (self->live, CANDOR_WRITE_UP_SUMMARY, "A calm talk.");
  g_assert_true (candor_live_set_recommendation (self->live, CANDOR_RECOMMENDATION_YES, &error));
  g_assert_true (candor_live_sign (self->live, &error));
  g_assert_no_error (error);
  g_assert_cmpint (candor_interview_get_state (candor_live_get_interview (self->live)), ==,
                   CANDOR_INTERVIEW_STATE_SIGNED);
  g_assert_false (candor_live_undo (self->live));
}

static void
add (const char *name,
     void (     *test )(LiveFixture  *self,
                        gconstpointer data))
{
  g_test_add (name, LiveFixture, NULL, live_fixture_set_up, test, live_fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/live/score", test_score);
  add ("/live/undo", test_undo);
  add ("/live/later", test_later_and_not_applicable);
  add ("/live/next", test_next_and_back);
  add ("/live/looking", test_looking_is_not_asking);
  add ("/live/skip", test_skip);
  add ("/live/ask", test_ask);
  add ("/live/find", test_find);
  add ("/live/points", test_points);
  add ("/live/sign", test_recommendation_and_signing);
  return g_test_run ();
}
