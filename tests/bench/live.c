/* SPDX-License-Identifier: GPL-3.0-or-later */

/* bench-live FOLDER WHAT ROUNDS: what somebody who interviews waits for, in milliseconds. WHAT is
 * open:   an empty window of libadwaita to its first frame, and the live window from the click to its own;
 * score:  from the key to the score on disk and on the screen: median, 95th percentile;
 * typing: from a key in an answer of 20,000 characters, the moment at which it was due, to the frame that shows it: median,
 *         95th percentile, longest; letters come every 30 ms. */

#include <stdlib.h>
#include <string.h>

#include <gtksourceview/gtksource.h>

#include "candor-live-window.h"

#define N_CHARACTERS 20000
#define PARAGRAPH "They said that a list is what grows and a tuple is what stays, gave a case of their own and its cost. "
#define N_PARAGRAPH_LINES 4
#define KEY_INTERVAL_US (30 * 1000)

typedef struct
{
  GtkApplication *application;
  const char     *folder;
  const char     *what;
  int             n_rounds;

  CandorLibrary  *library;
  CandorLive     *live;
  GtkWindow      *window;
  gint64          painted_us;   /* the last frame; 0: none since the last look */
} Bench;

static void
painted_cb (GdkFrameClock *clock,
            gpointer       data)
{
  Bench *bench = data;

  bench->painted_us = g_get_monotonic_time ();
}

static gboolean
wake_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

static void
await_frame (Bench *bench)
{
  bench->painted_us = 0;
  while (bench->painted_us == 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
await_time (gint64 time_us)
{
  guint wake = g_timeout_add (1, wake_cb, NULL);

  while (g_get_monotonic_time () < time_us)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (wake);
}

static void
settle (void)
{
  await_time (g_get_monotonic_time () + 300 * 1000);
}

static gint64
present (Bench     *bench,
         GtkWindow *window,
         gint64     from_us)
{
  gtk_window_present (window);
  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (window)), "after-paint", G_CALLBACK (painted_cb), bench);
  await_frame (bench);
  return bench->painted_us - from_us;
}

static CandorInterview *
start_interview (CandorLibrary *library)
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

static gint64
open_live (Bench      *bench,
           const char *interview_id)
{
  gint64 from_us = g_get_monotonic_time ();

  bench->live = candor_live_new (bench->library, interview_id, NULL);
  bench->window = candor_live_window_new (bench->application, bench->live);
  return present (bench, bench->window, from_us);
}

static gint64
open_empty (Bench *bench)
{
  gint64 from_us = g_get_monotonic_time ();
  GtkWidget *window = adw_application_window_new (bench->application);
  gint64 took_us;

  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), gtk_label_new ("Hello"));
  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 720);
  took_us = present (bench, GTK_WINDOW (window), from_us);
  settle ();
  gtk_window_destroy (GTK_WINDOW (window));
  return took_us;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  gint64 first = *(const gint64 *) a;
  gint64 second = *(const gint64 *) b;

  return first < second ? -1 : first > second;
}

static void
print_times (GArray *times_us)
{
  guint n = times_us->len;

  g_array_sort (times_us, compare);
  g_print ("%.1f %.1f %.1f\n", g_array_index (times_us, gint64, n / 2) / 1000.0,
           g_array_index (times_us, gint64, n * 95 / 100) / 1000.0, g_array_index (times_us, gint64, n - 1) / 1000.0);
}

/* On disk; the frames before do not show it. */
static void
scored_cb (Bench *bench)
{
  bench->painted_us = 0;
}

static gint64
time_score (Bench *bench,
            int    score)
{
  CandorResponse *response = candor_live_get_response (bench->live);
  gint64 from_us = g_get_monotonic_time ();

  gtk_widget_activate_action (GTK_WIDGET (bench->window), "live.score", "i", score);
  while (candor_response_get_score (response) != score || bench->painted_us == 0)
    g_main_context_iteration (NULL, TRUE);
  return bench->painted_us - from_us;
}

static void
score (Bench *bench)
{
  g_autoptr(GArray) times_us = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_signal_connect_swapped (candor_live_get_response (bench->live), "notify::score", G_CALLBACK (scored_cb), bench);
  for (int i = 0; i < bench->n_rounds; i++)
    {
      gint64 took_us = time_score (bench, i % 5 + 1);

      g_array_append_val (times_us, took_us);
      /* The next key comes at no set place between two frames. */
      await_time (g_get_monotonic_time () + 40 * 1000 + i * 7919 % 16000);
    }
  print_times (times_us);
}

static GtkTextView *
fill_answer (Bench *bench)
{
  g_autoptr(GString) text = g_string_new (NULL);
  GtkTextView *view;

  while (text->len < N_CHARACTERS)
    {
      for (int i = 0; i < N_PARAGRAPH_LINES; i++)
        g_string_append (text, PARAGRAPH);
      g_string_append_c (text, '\n');
    }
  gtk_widget_activate_action (GTK_WIDGET (bench->window), "live.focus-answer", NULL);
  view = GTK_TEXT_VIEW (gtk_window_get_focus (bench->window));
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (view), text->str, N_CHARACTERS);
  settle ();
  settle ();
  return view;
}

/* Letters go into the last paragraph, as they do when somebody goes on writing. */
static void
type (Bench *bench)
{
  g_autoptr(GArray) times_us = g_array_new (FALSE, FALSE, sizeof (gint64));
  GtkTextView *view = fill_answer (bench);
  gint64 due_us = g_get_monotonic_time ();

  for (int i = 0; i < bench->n_rounds; i++)
    {
      gint64 took_us;

      due_us += KEY_INTERVAL_US;
      await_time (due_us);
      g_signal_emit_by_name (view, "insert-at-cursor", i % 6 ? "x" : " ");
      await_frame (bench);
      took_us = bench->painted_us - due_us;
      g_array_append_val (times_us, took_us);
    }
  print_times (times_us);
}

static void
measure (Bench *bench)
{
  g_autoptr(CandorInterview) interview = start_interview (bench->library);
  gint64 empty_us, live_us;

  open_empty (bench);
  empty_us = open_empty (bench);
  live_us = open_live (bench, candor_interview_get_id (interview));
  if (g_str_equal (bench->what, "open"))
    {
      g_print ("%.1f %.1f\n", empty_us / 1000.0, live_us / 1000.0);
      return;
    }
  candor_live_start_clock (bench->live, NULL);
  settle ();
  if (g_str_equal (bench->what, "score"))
    score (bench);
  else
    type (bench);
}

static void
activate_cb (GtkApplication *application,
             gpointer        data)
{
  Bench *bench = data;
  g_autofree char *path = g_build_filename (bench->folder, "live.db", NULL);
  g_autoptr(GError) error = NULL;

  bench->library = candor_library_open (path, &error);
  g_assert_no_error (error);
  measure (bench);
  candor_live_window_leave (CANDOR_LIVE_WINDOW (bench->window));
  g_clear_object (&bench->live);
  g_clear_object (&bench->library);
  g_application_quit (G_APPLICATION (application));
}

int
main (int    argc,
      char **argv)
{
  Bench bench = { 0 };
  g_autoptr(AdwApplication) application = adw_application_new ("io.github.candor.Bench", G_APPLICATION_NON_UNIQUE);

  g_assert_cmpint (argc, ==, 4);
  bench.application = GTK_APPLICATION (application);
  bench.folder = argv[1];
  bench.what = argv[2];
  bench.n_rounds = atoi (argv[3]);
  gtk_source_init ();
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), &bench);
  return g_application_run (G_APPLICATION (application), 1, argv);
}
