/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <signal.h>
#include <sys/resource.h>

#include "candor-live.h"
#include "library-fixture.h"

/* Typing, and a disk that has no room. */

typedef struct
{
  LibraryFixture   base;
  CandorInterview *started;
  CandorLive      *live;
  guint            n_failed;
  guint            n_saved;
} SavingFixture;

static void
save_failed_cb (CandorLive    *live,
                const GError  *error,
                SavingFixture *self)
{
  g_assert_nonnull (error);
  self->n_failed++;
}

static void
saved_cb (CandorLive    *live,
          SavingFixture *self)
{
  self->n_saved++;
}

static void
set_up (SavingFixture *self,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  library_fixture_set_up (&self->base, data);
  self->started = library_fixture_start (&self->base, FALSE);
  self->live =
    candor_live_new (self->base.library, candor_interview_get_id (self->started), &error);
  g_assert_no_error (error);
  g_assert_true (candor_live_start_clock (self->live, &error));
  g_assert_true (candor_live_close (self->live, &error));
  g_assert_true (candor_live_resume (self->live, &error));
  g_signal_connect (self->live, "save-failed", G_CALLBACK (save_failed_cb), self);
  g_signal_connect (self->live, "saved", G_CALLBACK (saved_cb), self);
}

static void
tear_down (SavingFixture *self,
           gconstpointer  data)
{
  g_assert_true (candor_live_close (self->live, NULL));
  g_assert_finalize_object (self->live);
  g_object_unref (self->started);
  library_fixture_tear_down (&self->base, data);
}

static gboolean
is_saved (gpointer data)
{
  return candor_live_get_saving (((SavingFixture *) data)->live) == CANDOR_SAVING_SAVED;
}

static gboolean
has_failed (gpointer data)
{
  return ((SavingFixture *) data)->n_failed > 0;
}

static char *
stored_answer (SavingFixture *self)
{
  g_autoptr(CandorInterview) interview =
    candor_library_load_interview (self->base.library, candor_interview_get_id (self->started),
                                   NULL);

  return g_strdup (candor_response_get_answer (candor_interview_get_response (interview, 1)));
}

/* A quota of nothing: no file grows, no page is written. */
static void
set_room (gboolean has_room)
{
  struct rlimit limit;

  g_assert_no_errno (getrlimit (RLIMIT_FSIZE, &limit));
  limit.rlim_cur = has_room ? limit.rlim_max : 1;
  g_assert_no_errno (setrlimit (RLIMIT_FSIZE, &limit));
}

/* A breath after the last key it is written, once for all keys. */
static void
test_debounce (SavingFixture *self,
               gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  iterate_until (is_saved, self);
  self->n_saved = 0;
  candor_live_type_answer (self->live, 1, "A");
  candor_live_type_answer (self->live, 1, "A ");
  candor_live_type_answer (self->live, 1, "A tuple");
  g_assert_cmpint (candor_live_get_saving (self->live), ==, CANDOR_SAVING_WAITING);
  before = stored_answer (self);
  g_assert_cmpstr (before, ==, "");
  iterate_until (is_saved, self);
  after = stored_answer (self);
  g_assert_cmpstr (after, ==, "A tuple");
  g_assert_cmpuint (self->n_saved, ==, 1);
}

/* Filling an editor with what is there is no typing. */
static void
test_same_text (SavingFixture *self,
                gconstpointer  data)
{
  iterate_until (is_saved, self);
  candor_live_type_answer (self->live, 1, "");
  candor_live_type_text (self->live, CANDOR_WRITE_UP_GENERAL_NOTES, "");
  g_assert_cmpint (candor_live_get_saving (self->live), ==, CANDOR_SAVING_SAVED);
}

/* Somebody who never takes a breath is written down all the same. */
static gboolean
type_on_cb (gpointer data)
{
  SavingFixture *self = data;
  static guint n_typed;
  g_autofree char *text = g_strdup_printf ("word %u", n_typed++);

  candor_live_type_answer (self->live, 1, text);
  return G_SOURCE_CONTINUE;
}

static gboolean
has_answer (gpointer data)
{
  SavingFixture *self = data;
  CandorInterview *interview = candor_live_get_interview (self->live);

  return *candor_response_get_answer (candor_interview_get_response (interview, 1)) != '\0';
}

static void
test_breathless (SavingFixture *self,
                 gconstpointer  data)
{
  guint source = g_timeout_add (20, type_on_cb, self);

  iterate_until (has_answer, self);
  g_source_remove (source);
}

static void
test_leaving_flushes (SavingFixture *self,
                      gconstpointer  data)
{
  g_autofree char *answer = NULL;

  iterate_until (is_saved, self);
  candor_live_type_answer (self->live, 1, "Before Next");
  candor_live_next (self->live);
  /* Less than a breath: what comes back now was queued by leaving. */
  for (guint i = 0; i < 3; i++)
    {
      candor_library_wait (self->base.library);
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
  answer = stored_answer (self);
  g_assert_cmpstr (answer, ==, "Before Next");
}

/* Nothing is lost, nothing is shown that is not on disk, and it saves itself when there is room. */
static void
test_full_disk (SavingFixture *self,
                gconstpointer  data)
{
  CandorInterview *interview = candor_live_get_interview (self->live);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  iterate_until (is_saved, self);
  set_room (FALSE);
  candor_live_type_answer (self->live, 1, "Said when the disk filled up");
  g_assert_true (candor_live_has_typed (self->live));
  candor_live_flush (self->live);
  g_assert_false (candor_live_has_typed (self->live));
  candor_live_type_answer (self->live, 1, "Said while the disk was full");
  candor_live_flush (self->live);
  g_assert_true (candor_live_set_score (self->live, 4, NULL));
  iterate_until (has_failed, self);
  g_assert_cmpint (candor_live_get_saving (self->live), ==, CANDOR_SAVING_FAILED);
  g_assert_cmpint (candor_response_get_rating (candor_interview_get_response (interview, 1)), ==,
                   CANDOR_RATING_UNRATED);

  set_room (TRUE);
  before = stored_answer (self);
  g_assert_cmpstr (before, ==, "");
  iterate_until (is_saved, self);
  after = stored_answer (self);
  g_assert_cmpstr (after, ==, "Said while the disk was full");
  g_assert_cmpint (candor_response_get_score (candor_interview_get_response (interview, 1)), ==, 4);
}

/* Closing says so, and everything is still here. */
static void
test_close_full_disk (SavingFixture *self,
                      gconstpointer  data)
{
  g_autofree char *answer = NULL;
  g_autoptr(GError) error = NULL;

  iterate_until (is_saved, self);
  candor_live_type_answer (self->live, 1, "The last words");
  set_room (FALSE);
  g_assert_false (candor_live_close (self->live, &error));
  g_assert_nonnull (error);
  set_room (TRUE);
  g_assert_true (candor_live_close (self->live, NULL));
  answer = stored_answer (self);
  g_assert_cmpstr (answer, ==, "The last words");
}

static void
add (const char *name,
     void (     *test )(SavingFixture *self,
                        gconstpointer  data))
{
  g_test_add (name, SavingFixture, NULL, set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  signal (SIGXFSZ, SIG_IGN);

  add ("/live/saving/debounce", test_debounce);
  add ("/live/saving/same-text", test_same_text);
  add ("/live/saving/breathless", test_breathless);
  add ("/live/saving/leaving", test_leaving_flushes);
  add ("/live/saving/full-disk", test_full_disk);
  add ("/live/saving/full-disk/close", test_close_full_disk);
  return g_test_run ();
}
