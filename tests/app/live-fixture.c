/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "live-fixture.h"

void
live_fixture_open (LiveFixture *self)
{
  g_autoptr(GError) error = NULL;

  self->live = candor_live_new (self->base.library, self->id, &error);
  g_assert_no_error (error);
}

void
live_fixture_set_up (LiveFixture  *self,
                     gconstpointer data)
{
  library_fixture_set_up (&self->base, data);
  self->started = library_fixture_start (&self->base, FALSE);
  self->id = candor_interview_get_id (self->started);
  live_fixture_open (self);
}

void
live_fixture_tear_down (LiveFixture  *self,
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

void
live_fixture_wait_saved (LiveFixture *self)
{
  iterate_until (is_saved, self->live);
}

CandorResponse *
live_fixture_response (LiveFixture *self,
                       guint        position)
{
  return candor_interview_get_response (candor_live_get_interview (self->live), position);
}

CandorInterview *
live_fixture_load (LiveFixture *self)
{
  return candor_library_load_interview (self->base.library, self->id, NULL);
}
