/* SPDX-License-Identifier: GPL-3.0-or-later */

/* commit ROUNDS FOLDER: what one saved answer costs, in microseconds (medians): the raw write and sync that nothing
 * can undercut, and ours, from the live interview's door through the rules and the writer thread to the disk and back
 * to the object that the screen watches. */

#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "candor-live.h"

/* One page of the write-ahead log with its frame header. */
#define FRAME_BYTES (4096 + 24)

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  gint64 first = *(const gint64 *) a;
  gint64 second = *(const gint64 *) b;

  return first < second ? -1 : first > second;
}

static gint64
median (GArray *times_ns)
{
  g_array_sort (times_ns, compare_times);
  return g_array_index (times_ns, gint64, times_ns->len / 2);
}

static gint64
now_ns (void)
{
  struct timespec now;

  clock_gettime (CLOCK_MONOTONIC, &now);
  return (gint64) now.tv_sec * 1000000000 + now.tv_nsec;
}

static gint64
time_raw (const char *folder,
          int         n_rounds)
{
  g_autoptr(GArray) times_ns = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree char *path = g_build_filename (folder, "raw", NULL);
  char frame[FRAME_BYTES];
  int fd = g_open (path, O_CREAT | O_RDWR | O_TRUNC, 0600);

  g_assert_cmpint (fd, >=, 0);
  memset (frame, 'x', sizeof frame);
  for (int i = 0; i < n_rounds; i++)
    {
      gint64 from_ns = now_ns ();
      gint64 took_ns;

      g_assert_cmpint (pwrite (fd, frame, sizeof frame, (off_t) i * FRAME_BYTES), ==, sizeof frame);
      g_assert_cmpint (fdatasync (fd), ==, 0);
      took_ns = now_ns () - from_ns;
      g_array_append_val (times_ns, took_ns);
    }
  close (fd);
  g_unlink (path);
  return median (times_ns);
}

static CandorInterview *
start (CandorLibrary *library)
{
  g_autoptr(CandorKit) kit = g_list_model_get_item (candor_library_get_kits (library), 0);
  const CandorInterviewPlan plan = {
    .kit_id = candor_kit_get_id (kit), .interviewer = "Bench", .is_pilot = TRUE,
  };
  g_autoptr(GError) error = NULL;
  CandorInterview *interview = candor_library_start_interview (library, &plan, &error);

  g_assert_no_error (error);
  return interview;
}

/* Each round another answer: SQLite skips an update that changes nothing. */
static gint64
time_edit (CandorLive *live,
           int         round)
{
  g_autofree char *answer = g_strdup_printf ("They said %d things about it.", round);
  const CandorResponseEdit edit = { .fields = CANDOR_EDIT_ANSWER, .answer = answer };
  CandorResponse *response = candor_interview_get_response (candor_live_get_interview (live), 1);
  gint64 from_ns = now_ns ();

  g_assert_true (candor_live_edit (live, 1, &edit, NULL));
  while (strcmp (candor_response_get_answer (response), answer) != 0)
    g_main_context_iteration (NULL, TRUE);
  return now_ns () - from_ns;
}

static gint64
time_ours (const char *folder,
           int         n_rounds)
{
  g_autoptr(GArray) times_ns = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree char *path = g_build_filename (folder, "candor.db", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorLibrary) library = candor_library_open (path, &error);
  g_autoptr(CandorInterview) interview = NULL;
  g_autoptr(CandorLive) live = NULL;

  g_assert_no_error (error);
  interview = start (library);
  live = candor_live_new (library, candor_interview_get_id (interview), &error);
  g_assert_no_error (error);
  for (int i = 0; i < n_rounds; i++)
    {
      gint64 took_ns = time_edit (live, i);

      g_array_append_val (times_ns, took_ns);
    }
  return median (times_ns);
}

int
main (int    argc,
      char **argv)
{
  int n_rounds;
  gint64 raw_ns, ours_ns;

  g_assert_cmpint (argc, ==, 3);
  n_rounds = atoi (argv[1]);
  raw_ns = time_raw (argv[2], n_rounds);
  ours_ns = time_ours (argv[2], n_rounds);
  g_print ("%.1f %.1f\n", raw_ns / 1000.0, ours_ns / 1000.0);
  return 0;
}
