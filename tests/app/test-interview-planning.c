/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "candor-error.h"
#include "library-fixture.h"

#define TOMORROW_US (G_GINT64_CONSTANT (1796032800) * G_USEC_PER_SEC)        /* 2026-11-30T10:00:00Z */

static CandorInterview *
plan (LibraryFixture *self)
{
  g_autoptr(CandorKit) kit = library_fixture_kit (self);
  g_autoptr(CandorCandidate) candidate = library_fixture_add_candidate (self, "Ada Lovelace");
  g_autoptr(GError) error = NULL;
  CandorInterview *interview = candor_library_plan_interview (self->library, &(CandorInterviewPlan) {
    .kit_id = candor_kit_get_id (kit),
    .candidate_id = candor_candidate_get_id (candidate),
    .interviewer = "Grace Hopper",
    .planned_for_us = TOMORROW_US,
  }, &error);

  g_assert_no_error (error);
  return interview;
}

/* Rule 1: planning does not freeze; what starts is the kit as it is then. */
static void
test_plan (LibraryFixture *self,
           gconstpointer   data)
{
  g_autoptr(CandorInterview) planned = plan (self);
  const char *id = candor_interview_get_id (planned);
  g_autoptr(CandorInterview) started = NULL;
  g_autoptr(CandorKit) kit = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (candor_interview_get_state (planned), ==, CANDOR_INTERVIEW_STATE_PLANNED);
  g_assert_cmpint (candor_interview_get_planned_for_us (planned), ==, TOMORROW_US);
  g_assert_cmpuint (candor_interview_get_n_responses (planned), ==, 0);
  g_assert_false (candor_kit_is_frozen (candor_interview_get_kit (planned)));

  candor_library_start_planned (self->library, id, &error);
  g_assert_no_error (error);
  started = candor_library_load_interview (self->library, id, &error);
  g_assert_no_error (error);
  g_assert_cmpint (candor_interview_get_state (started), ==, CANDOR_INTERVIEW_STATE_RUNNING);
  g_assert_cmpuint (candor_interview_get_n_responses (started), >, 0);
  g_assert_cmpuint (candor_interview_get_sittings (started)->len, ==, 0);
  g_assert_true (candor_kit_is_frozen (candor_interview_get_kit (started)));
  g_assert_false (candor_library_start_planned (self->library, id, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE);
}

static void
test_reschedule (LibraryFixture *self,
                 gconstpointer   data)
{
  g_autoptr(CandorInterview) planned = plan (self);
  const char *id = candor_interview_get_id (planned);
  g_autoptr(CandorInterview) moved = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (candor_library_reschedule (self->library, id, TOMORROW_US + 1000000, &error));
  moved = candor_library_load_interview (self->library, id, NULL);
  g_assert_cmpint (candor_interview_get_planned_for_us (moved), ==, TOMORROW_US + 1000000);

  g_assert_true (candor_library_step (self->library, id, CANDOR_STEP_CALL_OFF, "no-show", &error));
  g_assert_false (candor_library_reschedule (self->library, id, TOMORROW_US, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE);
  g_clear_error (&error);

  /* They came after all: it is planned again. */
  g_assert_true (candor_library_reinstate (self->library, id, &error));
  g_assert_true (candor_library_reschedule (self->library, id, TOMORROW_US, &error));
}

/* No line of more than 75 bytes, none of what anybody thinks. */
static void
test_calendar (LibraryFixture *self,
               gconstpointer   data)
{
  g_autoptr(CandorInterview) planned = plan (self);
  g_autofree char *calendar = candor_interview_to_calendar (planned);
  g_auto(GStrv) lines = g_strsplit (calendar, "\r\n", -1);

  g_assert_true (g_str_has_prefix (calendar, "BEGIN:VCALENDAR\r\n"));
  g_assert_true (g_str_has_suffix (calendar, "END:VCALENDAR\r\n"));
  g_assert_nonnull (strstr (calendar, "DTSTART:20261130T100000Z\r\n"));
  for (guint i = 0; lines[i] != NULL; i++)
    g_assert_cmpuint (strlen (lines[i]), <=, 75);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/planning/plan", LibraryFixture, NULL, library_fixture_set_up, test_plan,
              library_fixture_tear_down);
  g_test_add ("/planning/reschedule", LibraryFixture, NULL, library_fixture_set_up,
              test_reschedule, library_fixture_tear_down);
  g_test_add ("/planning/calendar", LibraryFixture, NULL, library_fixture_set_up, test_calendar,
              library_fixture_tear_down);
  return g_test_run ();
}
