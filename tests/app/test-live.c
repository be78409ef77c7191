/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-error.h"
#include "candor-live.h"
#include "library-fixture.h"

typedef struct
{
  LibraryFixture   base;
  CandorInterview *started;
  const char      *id;
  CandorLive      *live;
} LiveFixture;

static void
open_live (LiveFixture *self)
{
  g_autoptr(GError) error = NULL;

  self->live = candor_live_new (self->base.library, self->id, &error);
  g_assert_no_error (error);
}

static void
set_up (LiveFixture  *self,
        gconstpointer data)
{
  library_fixture_set_up (&self->base, data);
  self->started = library_fixture_start (&self->base, FALSE);
  self->id = candor_interview_get_id (self->started);
  open_live (self);
}

static void
tear_down (LiveFixture  *self,
           gconstpointer data)
{
  g_assert_true (candor_live_close (self->live, NULL));
  g_assert_finalize_object (self->live);
  g_object_unref (self->started);
  library_fixture_tear_down (&self->base, data);
}

static gboolean
is_saved (gpointer data)
{
  return candor_live_get_saving (data) == CANDOR_SAVING_SAVED;
}

static gboolean
has_seventh (gpointer data)
{
  return candor_live_get_position (data) == 7;
}

static void
wait_saved (LiveFixture *self)
{
  iterate_until (is_saved, self->live);
}

static CandorResponse *
response (LiveFixture *self,
          guint        position)
{
  return candor_interview_get_response (candor_live_get_interview (self->live), position);
}

static CandorInterview *
load (LiveFixture *self)
{
  return candor_library_load_interview (self->base.library, self->id, NULL);
}

static void
test_clock (LiveFixture  *self,
            gconstpointer data)
{
  g_autoptr(CandorInterview) stored = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_cmpuint (candor_live_get_position (self->live), ==, 0);
  g_assert_null (candor_live_get_response (self->live));
  g_assert_false (candor_live_get_clock_runs (self->live));
  g_assert_true (candor_live_start_clock (self->live, &error));
  g_assert_true (candor_live_get_clock_runs (self->live));
  g_assert_cmpuint (candor_live_get_position (self->live), ==, 1);
  wait_saved (self);

  g_assert_true (candor_live_pause (self->live, &error));
  g_assert_false (candor_live_get_clock_runs (self->live));
  wait_saved (self);
  g_assert_true (candor_live_resume (self->live, &error));
  wait_saved (self);
  g_assert_true (candor_live_finish (self->live, &error));
  g_assert_no_error (error);
  wait_saved (self);

  stored = load (self);
  g_assert_cmpint (candor_interview_get_state (stored), ==, CANDOR_INTERVIEW_STATE_FINISHED);
  g_assert_cmpint (candor_interview_get_state (candor_live_get_interview (self->live)), ==, CANDOR_INTERVIEW_STATE_FINISHED);
  g_assert_cmpuint (candor_interview_get_sittings (stored)->len, ==, 1);
  g_assert_cmpint (candor_interview_get_finished_at_us (stored), >, 0);

  g_assert_false (candor_live_pause (self->live, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE);
}

static void
test_reopen (LiveFixture  *self,
             gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  candor_live_start_clock (self->live, &error);
  wait_saved (self);
  candor_live_finish (self->live, &error);
  wait_saved (self);
  g_assert_true (candor_live_reopen (self->live, &error));
  wait_saved (self);
  g_assert_cmpint (candor_interview_get_state (candor_live_get_interview (self->live)), ==, CANDOR_INTERVIEW_STATE_RUNNING);
  g_assert_true (candor_live_get_clock_runs (self->live));
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
  g_assert_cmpint (candor_response_get_rating (response (self, 1)), ==, CANDOR_RATING_UNRATED);
  g_assert_cmpint (candor_live_get_saving (self->live), ==, CANDOR_SAVING_WAITING);
  wait_saved (self);
  g_assert_cmpint (candor_response_get_score (response (self, 1)), ==, 4);
  stored = load (self);
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
  wait_saved (self);
  g_assert_cmpint (candor_response_get_score (response (self, 1)), ==, 2);

  g_assert_true (candor_live_undo (self->live));
  g_assert_false (candor_live_undo (self->live));
  wait_saved (self);
  g_assert_cmpint (candor_response_get_rating (response (self, 1)), ==, CANDOR_RATING_UNRATED);
}

static void
test_later_and_not_applicable (LiveFixture  *self,
                               gconstpointer data)
{
  candor_live_start_clock (self->live, NULL);
  candor_live_set_score (self->live, 3, NULL);
  candor_live_set_later (self->live, NULL);
  wait_saved (self);
  g_assert_cmpint (candor_response_get_rating (response (self, 1)), ==, CANDOR_RATING_LATER);
  g_assert_cmpint (candor_response_get_score (response (self, 1)), ==, 0);
  candor_live_set_not_applicable (self->live, NULL);
  wait_saved (self);
  g_assert_cmpint (candor_response_get_rating (response (self, 1)), ==, CANDOR_RATING_NA);
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
  wait_saved (self);
  for (guint position = 1; position <= 6; position++)
    g_assert_cmpint (candor_response_get_state (response (self, position)), ==, CANDOR_RESPONSE_STATE_ASKED);

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
  wait_saved (self);
  g_assert_cmpint (candor_response_get_state (response (self, 1)), ==, CANDOR_RESPONSE_STATE_ASKED);
  g_assert_cmpint (candor_response_get_state (response (self, 3)), ==, CANDOR_RESPONSE_STATE_NOT_REACHED);
}

static void
test_skip (LiveFixture  *self,
           gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  candor_live_start_clock (self->live, NULL);
  g_assert_true (candor_live_skip (self->live, &error));
  g_assert_cmpuint (candor_live_get_position (self->live), ==, 2);
  wait_saved (self);
  g_assert_cmpint (candor_response_get_state (response (self, 1)), ==, CANDOR_RESPONSE_STATE_SKIPPED);

  g_assert_true (candor_live_set_skip_reason (self->live, 1, CANDOR_SKIP_REASON_NO_TIME, NULL, &error));
  wait_saved (self);
  g_assert_cmpint (candor_response_get_skip_reason (response (self, 1)), ==, CANDOR_SKIP_REASON_NO_TIME);

  g_assert_true (candor_live_undo (self->live));
  g_assert_true (candor_live_undo (self->live));
  g_assert_cmpuint (candor_live_get_position (self->live), ==, 1);
  wait_saved (self);
  g_assert_cmpint (candor_response_get_state (response (self, 1)), ==, CANDOR_RESPONSE_STATE_NOT_REACHED);
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
  const char *prompt = candor_question_get_prompt (candor_response_get_question (response (self, 5)));
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
  wait_saved (self);
  g_assert_cmpuint (candor_response_get_heard (response (self, 1)), ==, 2);
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
  wait_saved (self);
  g_assert_true (candor_live_finish (self->live, &error));
  wait_saved (self);
  g_assert_false (candor_live_sign (self->live, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INCOMPLETE);
  g_clear_error (&error);

  candor_live_type_text (self->live, CANDOR_WRITE_UP_SUMMARY, "A calm talk.");
  g_assert_true (candor_live_set_recommendation (self->live, CANDOR_RECOMMENDATION_YES, &error));
  g_assert_true (candor_live_sign (self->live, &error));
  g_assert_no_error (error);
  g_assert_cmpint (candor_interview_get_state (candor_live_get_interview (self->live)), ==, CANDOR_INTERVIEW_STATE_SIGNED);
  g_assert_false (candor_live_undo (self->live));
}

/* Killed, crashed, powered off: nothing closes the interview, and the next start finds its place. */
static void
test_interrupted (LiveFixture  *self,
                  gconstpointer data)
{
  g_assert_false (candor_live_was_interrupted (self->live));
  candor_live_start_clock (self->live, NULL);
  candor_live_next (self->live);
  candor_live_type_note (self->live, 2, "Half a sentence");
  candor_live_flush (self->live);
  wait_saved (self);

  g_assert_finalize_object (self->live);
  library_fixture_open_again (&self->base);
  open_live (self);
  g_assert_true (candor_live_was_interrupted (self->live));
  g_assert_cmpuint (candor_live_get_position (self->live), ==, 2);
  g_assert_cmpstr (candor_response_get_note (response (self, 2)), ==, "Half a sentence");
  g_assert_true (candor_live_get_clock_runs (self->live));
  g_assert_cmpint (candor_live_get_last_saved_us (self->live), >, 0);
}

static void
test_close (LiveFixture  *self,
            gconstpointer data)
{
  g_autoptr(CandorInterview) stored = NULL;
  g_autoptr(GError) error = NULL;

  candor_live_start_clock (self->live, NULL);
  candor_live_type_answer (self->live, 1, "The last words");
  g_assert_true (candor_live_close (self->live, &error));
  g_assert_no_error (error);
  stored = load (self);
  g_assert_cmpint (candor_interview_get_state (stored), ==, CANDOR_INTERVIEW_STATE_PAUSED);
  g_assert_cmpstr (candor_response_get_answer (candor_interview_get_response (stored, 1)), ==, "The last words");

  g_assert_finalize_object (self->live);
  open_live (self);
  g_assert_false (candor_live_was_interrupted (self->live));
}

static void
add (const char *name,
     void (     *test )(LiveFixture  *self,
                        gconstpointer data))
{
  g_test_add (name, LiveFixture, NULL, set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/live/clock", test_clock);
  add ("/live/reopen", test_reopen);
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
  add ("/live/interrupted", test_interrupted);
  add ("/live/close", test_close);
  return g_test_run ();
}
