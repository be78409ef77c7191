/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-error.h"
#include "live-fixture.h"

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
  live_fixture_wait_saved (self);

  g_assert_true (candor_live_pause (self->live, &error));
  g_assert_false (candor_live_get_clock_runs (self->live));
  live_fixture_wait_saved (self);
  g_assert_true (candor_live_resume (self->live, &error));
  live_fixture_wait_saved (self);
  g_assert_true (candor_live_finish (self->live, &error));
  g_assert_no_error (error);
  live_fixture_wait_saved (self);

  stored = live_fixture_load (self);
  g_assert_cmpint (candor_interview_get_state (stored), ==, CANDOR_INTERVIEW_STATE_FINISHED);
  g_assert_cmpint (candor_interview_get_state (candor_live_get_interview (self->live)), ==,
                   CANDOR_INTERVIEW_STATE_FINISHED);
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
  live_fixture_wait_saved (self);
  candor_live_finish (self->live, &error);
  live_fixture_wait_saved (self);
  g_assert_true (candor_live_reopen (self->live, &error));
  live_fixture_wait_saved (self);
  g_assert_cmpint (candor_interview_get_state (candor_live_get_interview (self->live)), ==,
                   CANDOR_INTERVIEW_STATE_RUNNING);
  g_assert_true (candor_live_get_clock_runs (self->live));
}

static gboolean
has_run_a_second (gpointer data)
{
  return candor_live_get_elapsed_s (data) >= 1;
}

/* Killed within the five seconds after which the clock is kept, it stands where something was done last. */
static void
test_kept_with_changes (LiveFixture  *self,
                        gconstpointer data)
{
  g_autoptr(CandorInterview) stored = NULL;

  candor_live_start_clock (self->live, NULL);
  iterate_until (has_run_a_second, self->live);
  candor_live_set_score (self->live, 4, NULL);
  live_fixture_wait_saved (self);
  stored = live_fixture_load (self);
  g_assert_cmpint (candor_interview_get_elapsed_s (stored), >=, 1);
}

/* It moves the plan, is kept, and can be taken back. */
static void
test_extra_time (LiveFixture  *self,
                 gconstpointer data)
{
  g_autoptr(CandorInterview) stored = NULL;
  g_autoptr(GError) error = NULL;
  int planned_s = candor_live_get_pace (self->live).planned_s;

  g_assert_true (candor_live_set_extra_minutes (self->live, 10, &error));
  g_assert_true (candor_live_set_extra_minutes (self->live, 15, &error));
  live_fixture_wait_saved (self);
  g_assert_cmpint (candor_live_get_pace (self->live).planned_s, ==, planned_s + 15 * 60);
  stored = live_fixture_load (self);
  g_assert_cmpint (candor_interview_get_extra_minutes (stored), ==, 15);

  g_assert_false (candor_live_set_extra_minutes (self->live, -1, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE);
  candor_live_set_extra_minutes (self->live, 0, NULL);
  live_fixture_wait_saved (self);
  g_clear_object (&stored);
  stored = live_fixture_load (self);
  g_assert_cmpint (candor_interview_get_extra_minutes (stored), ==, 0);
}

static void
test_call_off (LiveFixture  *self,
               gconstpointer data)
{
  g_autoptr(CandorInterview) stored = NULL;
  g_autoptr(GError) error = NULL;

  candor_live_start_clock (self->live, NULL);
  candor_live_type_answer (self->live, 1, "The line broke.");
  g_assert_true (candor_live_call_off (self->live, "technical", &error));
  g_assert_false (candor_live_get_clock_runs (self->live));
  g_assert_true (candor_live_close (self->live, &error));
  stored = live_fixture_load (self);
  g_assert_cmpint (candor_interview_get_state (stored), ==, CANDOR_INTERVIEW_STATE_CALLED_OFF);
  g_assert_cmpstr (candor_interview_get_call_off_reason (stored), ==, "technical");
  g_assert_cmpstr (candor_response_get_answer (candor_interview_get_response (stored, 1)), ==,
                   "The line broke.");
  g_assert_false (candor_live_call_off (self->live, "other", &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE);
}

/* Killed, crashed, powered off: nothing closes the interview, and the next start finds its
 * place. */
static void
test_interrupted (LiveFixture  *self,
                  gconstpointer data)
{
  g_assert_false (candor_live_was_interrupted (self->live));
  candor_live_start_clock (self->live, NULL);
  candor_live_next (self->live);
  candor_live_type_note (self->live, 2, "Half a sentence");
  candor_live_flush (self->live);
  live_fixture_wait_saved (self);

  g_assert_finalize_object (self->live);
  library_fixture_open_again (&self->base);
  live_fixture_open (self);
  g_assert_true (candor_live_was_interrupted (self->live));
  g_assert_cmpuint (candor_live_get_position (self->live), ==, 2);
  g_assert_cmpstr (candor_response_get_note (live_fixture_response (self, 2)), ==,
                   "Half a sentence");
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
  stored = live_fixture_load (self);
  g_assert_cmpint (candor_interview_get_state (stored), ==, CANDOR_INTERVIEW_STATE_PAUSED);
  g_assert_cmpstr (candor_response_get_answer (candor_interview_get_response (stored, 1)), ==,
                   "The last words");

  g_assert_finalize_object (self->live);
  live_fixture_open (self);
  g_assert_false (candor_live_was_interrupted (self->live));
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

  add ("/live/clock", test_clock);
  add ("/live/clock/reopen", test_reopen);
  add ("/live/clock/kept-with-changes", test_kept_with_changes);
  add ("/live/clock/extra-time", test_extra_time);
  add ("/live/clock/call-off", test_call_off);
  add ("/live/clock/interrupted", test_interrupted);
  add ("/live/clock/close", test_close);
  return g_test_run ();
}
