/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Leaving out what there is no time for, and taking it back. */
#include "candor-error.h"
#include "live-fixture.h"

static void
set_requirement (CandorKit        *kit,
                 guint             position,
                 CandorRequirement requirement)
{
  candor_kit_entry_set_requirement (candor_kit_get_entry (kit, position), requirement);
}

/* A kit of six with optional questions at 3 and 5 and, where data says so, a spare one at 6; begun. */
static void
set_up (LiveFixture  *self,
        gconstpointer data)
{
  g_autoptr(CandorKit) kit = NULL;
  g_autoptr(GError) error = NULL;

  library_fixture_set_up (&self->base, data);
  kit = library_fixture_kit (&self->base);
  set_requirement (kit, 3, CANDOR_REQUIREMENT_OPTIONAL);
  set_requirement (kit, 5, CANDOR_REQUIREMENT_OPTIONAL);
  if (data != NULL)
    set_requirement (kit, 6, CANDOR_REQUIREMENT_RESERVE);
  g_assert_true (candor_library_put_kit (self->base.library, kit, &error));
  g_assert_no_error (error);
  self->started = library_fixture_start (&self->base, FALSE);
  self->id = candor_interview_get_id (self->started);
  live_fixture_open (self);
  candor_live_start_clock (self->live, NULL);
  live_fixture_wait_saved (self);
}

/* What stands on disk, question by question: "-" open, "o" left out, "a" asked. */
static void
assert_stands (LiveFixture *self,
               const char  *expected)
{
  g_autoptr(CandorInterview) stored = NULL;
  g_autoptr(GString) stands = g_string_new (NULL);

  live_fixture_wait_saved (self);
  stored = live_fixture_load (self);
  for (guint position = 1; position <= candor_interview_get_n_responses (stored); position++)
    {
      CandorResponse *response = candor_interview_get_response (stored, position);
      gboolean is_left_out = candor_response_is_left_out (response);

      g_assert_cmpint (is_left_out, ==,
                       candor_response_is_left_out (live_fixture_response (self, position)));
      if (candor_response_get_state (response) == CANDOR_RESPONSE_STATE_ASKED)
        g_string_append_c (stands, 'a');
      else
        g_string_append_c (stands, is_left_out ? 'o' : '-');
    }
  g_assert_cmpstr (stands->str, ==, expected);
}

static void
test_optional (LiveFixture  *self,
               gconstpointer data)
{
  g_assert_cmpuint (candor_live_leave_out_optional (self->live), ==, 2);
  /* Next does not wait for the disk, and goes past them all the same. */
  candor_live_next (self->live);
  candor_live_next (self->live);
  g_assert_cmpuint (candor_live_get_position (self->live), ==, 4);
  assert_stands (self, "aao-o-");
  g_assert_true (candor_live_undo (self->live));
  g_assert_cmpuint (candor_live_get_position (self->live), ==, 4);
  assert_stands (self, "aa----");
  g_assert_cmpuint (candor_live_get_pace (self->live).n_optional, ==, 2);
}

/* The question in front is being asked; where nothing is optional any more nothing happens. */
static void
test_current_stays (LiveFixture  *self,
                    gconstpointer data)
{
  candor_live_go_to (self->live, 5, NULL);
  live_fixture_wait_saved (self);
  g_assert_cmpuint (candor_live_leave_out_optional (self->live), ==, 1);
  assert_stands (self, "--o---");
  g_assert_cmpuint (candor_live_leave_out_optional (self->live), ==, 0);
  g_assert_true (candor_live_undo (self->live));
  g_assert_false (candor_live_undo (self->live));
}

static void
test_closing (LiveFixture  *self,
              gconstpointer data)
{
  candor_live_next (self->live);
  candor_live_type_answer (self->live, 2, "Half an answer");
  g_assert_cmpuint (candor_live_go_to_closing (self->live), ==, 4);
  g_assert_cmpuint (candor_live_get_position (self->live), ==, 7);
  assert_stands (self, "aaoooo");
  /* Nothing is open any more: Next stays. */
  candor_live_next (self->live);
  g_assert_cmpuint (candor_live_get_position (self->live), ==, 7);
  g_assert_true (candor_live_undo (self->live));
  g_assert_cmpuint (candor_live_get_position (self->live), ==, 2);
  assert_stands (self, "aa----");
  g_assert_cmpstr (candor_response_get_answer (live_fixture_response (self, 2)), ==,
                   "Half an answer");
}

/* One that was asked after all keeps what was said when the rest comes back. */
static void
test_asked_after_all (LiveFixture  *self,
                      gconstpointer data)
{
  candor_live_leave_out_optional (self->live);
  live_fixture_wait_saved (self);
  candor_live_go_to (self->live, 3, NULL);
  candor_live_type_answer (self->live, 3, "It came up.");
  candor_live_flush (self->live);
  assert_stands (self, "--a-o-");
  g_assert_true (candor_live_undo (self->live));
  assert_stands (self, "--a---");
}

/* It is found again after a crash. */
static void
test_kept (LiveFixture  *self,
           gconstpointer data)
{
  candor_live_leave_out_optional (self->live);
  live_fixture_wait_saved (self);
  g_assert_finalize_object (self->live);
  library_fixture_open_again (&self->base);
  live_fixture_open (self);
  assert_stands (self, "--o-o-");
}

static guint
replaced_on_disk (LiveFixture *self,
                  guint        position)
{
  g_autoptr(CandorInterview) stored = NULL;

  live_fixture_wait_saved (self);
  stored = live_fixture_load (self);
  return candor_response_get_replaces (candor_interview_get_response (stored, position));
}

/* The sixth is a spare one: it is not among those to come, and takes one's place when asked. */
static void
test_spare (LiveFixture  *self,
            gconstpointer data)
{
  g_autoptr(GError) error = NULL;

  candor_live_next (self->live);
  g_assert_true (candor_live_ask_spare (self->live, &error));
  g_assert_cmpuint (candor_live_get_position (self->live), ==, 6);
  /* Next comes back to the kit's order, without the one whose place was taken. */
  candor_live_next (self->live);
  g_assert_cmpuint (candor_live_get_position (self->live), ==, 3);
  g_assert_cmpuint (replaced_on_disk (self, 6), ==, 2);
  assert_stands (self, "a----a");
  g_assert_false (candor_live_ask_spare (self->live, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);

  g_assert_true (candor_live_undo (self->live));
  g_assert_cmpuint (candor_live_get_position (self->live), ==, 2);
  g_assert_cmpuint (replaced_on_disk (self, 6), ==, 0);
  g_assert_cmpuint (candor_response_get_replaces (live_fixture_response (self, 6)), ==, 0);
}

static void
add (const char *name,
     void (     *test )(LiveFixture  *self,
                        gconstpointer data))
{
  g_test_add (name, LiveFixture, NULL, set_up, test, live_fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/live-leaving/optional", test_optional);
  add ("/live-leaving/current-stays", test_current_stays);
  add ("/live-leaving/closing", test_closing);
  add ("/live-leaving/asked-after-all", test_asked_after_all);
  add ("/live-leaving/kept", test_kept);
  g_test_add ("/live-leaving/spare", LiveFixture, "spare", set_up, test_spare, live_fixture_tear_down);
  return g_test_run ();
}
