/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "candor-live.h"
#include "candorctl.h"

/* candorctl works beside a window, but not on the interview that the window runs. */
static void
test_busy (Candorctl    *self,
           gconstpointer data)
{
  g_autofree char *kit =
    candorctl_make (self, "kit", "create", "One", "behavioural/own-mistake", NULL);
  g_autofree char *interview = candorctl_make (self, "interview", "start", "--kit", kit, "--pilot",
                                               "--interviewer", "Ines", NULL);
  g_autoptr(GError) error = NULL;
  CandorLibrary *library = candor_library_open (self->database, &error);
  CandorLive *live = candor_live_new (library, interview, &error);

  g_assert_no_error (error);
  candorctl_run (self, 1, "interview", "record", interview, "1", "--score", "3", NULL);
  g_assert_nonnull (strstr (self->complaint, "window"));
  candorctl_run (self, 0, "interview", "list", NULL);
  candorctl_run (self, 0, "kit", "edit", kit, "--name", "Another", NULL);

  g_assert_true (candor_live_close (live, &error));
  g_assert_finalize_object (live);
  candorctl_run (self, 0, "interview", "resume", interview, NULL);
  candorctl_run (self, 0, "interview", "record", interview, "1", "--score", "3", NULL);
  g_assert_finalize_object (library);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/candorctl/busy", Candorctl, NULL, candorctl_set_up, test_busy, candorctl_tear_down);
  return g_test_run ();
}
