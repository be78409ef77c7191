/* SPDX-License-Identifier: GPL-3.0-or-later */

/* bench-comparison FOLDER PEOPLE QUESTIONS: all who were interviewed with a kit side by side, in milliseconds: an empty window of
 * libadwaita to its first frame; from the click to the comparison in memory; from the click to its window's first frame. */

#include <stdlib.h>

#include <gtksourceview/gtksource.h>

#include "candor-comparison-window.h"

typedef struct
{
  GtkApplication *application;
  const char     *folder;
  guint           n_people;
  guint           n_questions;

  CandorLibrary  *library;
  gint64          painted_us;
} Bench;

static void
painted_cb (GdkFrameClock *clock,
            gpointer       data)
{
  ((Bench *) data)->painted_us = g_get_monotonic_time ();
}

static gint64
present (Bench     *bench,
         GtkWindow *window,
         gint64     from_us)
{
  gtk_window_present (window);
  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (window)), "after-paint", G_CALLBACK (painted_cb), bench);
  bench->painted_us = 0;
  while (bench->painted_us == 0)
    g_main_context_iteration (NULL, TRUE);
  return bench->painted_us - from_us;
}

static CandorKit *
make_kit (Bench *bench)
{
  g_autoptr(CandorKit) kit = candor_kit_new (NULL, "Bench");
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < bench->n_questions; i++)
    {
      g_autofree char *id = g_strdup_printf ("q-%u", i);
      g_autofree char *prompt = g_strdup_printf ("Question %u: how would you go about it, and why?", i);
      g_autoptr(CandorQuestion) question = candor_question_new ("bench", id);
      g_autoptr(CandorKitEntry) entry = NULL;

      candor_question_set_prompt (question, prompt);
      entry = candor_kit_entry_new (question, CANDOR_REQUIREMENT_REQUIRED, 1);
      g_assert_true (candor_kit_insert (kit, entry, i + 1, NULL));
    }
  candor_library_put_kit (bench->library, kit, &error);
  g_assert_no_error (error);
  return g_steal_pointer (&kit);
}

static void
record_all (Bench           *bench,
            CandorInterview *interview,
            guint            n)
{
  g_autoptr(CandorResponseEdit) edit = candor_response_edit_new ();

  edit->fields = CANDOR_EDIT_RATING | CANDOR_EDIT_ANSWER;
  edit->rating = CANDOR_RATING_SCORED;
  edit->answer = g_strdup ("They told of a case of their own, what they did, and what came of it.");
  for (guint position = 1; position <= bench->n_questions; position++)
    {
      edit->score = (int) ((n * 7 + position * position) % 5 + 1);
      g_assert_true (candor_library_record (bench->library, candor_interview_get_id (interview), position, edit, NULL));
    }
  g_assert_true (candor_library_step (bench->library, candor_interview_get_id (interview), CANDOR_STEP_FINISH, NULL, NULL));
}

static void
hold (Bench     *bench,
      CandorKit *kit,
      guint      n)
{
  g_autofree char *name = g_strdup_printf ("Person %u", n);
  g_autoptr(CandorCandidate) candidate = candor_candidate_new (NULL, name);
  g_autoptr(CandorInterview) interview = NULL;
  g_autoptr(GError) error = NULL;
  CandorInterviewPlan plan = { .kit_id = candor_kit_get_id (kit), .interviewer = "Bench" };

  g_assert_true (candor_library_put_candidate (bench->library, candidate, NULL));
  plan.candidate_id = candor_candidate_get_id (candidate);
  interview = candor_library_start_interview (bench->library, &plan, &error);
  g_assert_no_error (error);
  record_all (bench, interview, n);
}

static gint64
open_empty (Bench *bench)
{
  gint64 from_us = g_get_monotonic_time ();
  GtkWidget *window = adw_application_window_new (bench->application);
  gint64 took_us;

  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), gtk_label_new ("Hello"));
  gtk_window_set_default_size (GTK_WINDOW (window), 900, 640);
  took_us = present (bench, GTK_WINDOW (window), from_us);
  gtk_window_destroy (GTK_WINDOW (window));
  return took_us;
}

static void
measure (Bench     *bench,
         CandorKit *kit)
{
  GtkWindow *parent = GTK_WINDOW (adw_application_window_new (bench->application));
  g_autoptr(CandorComparison) comparison = NULL;
  gint64 empty_us, from_us, compared_us, shown_us;

  /* The main window has listed them when somebody compares. */
  candor_library_get_interviews (bench->library);
  open_empty (bench);
  empty_us = open_empty (bench);
  from_us = g_get_monotonic_time ();
  comparison = candor_library_compare (bench->library, candor_kit_get_id (kit), NULL);
  compared_us = g_get_monotonic_time () - from_us;
  shown_us = present (bench, candor_comparison_window_new (parent, bench->library, comparison), from_us);
  g_print ("%.1f %.1f %.1f\n", empty_us / 1000.0, compared_us / 1000.0, shown_us / 1000.0);
}

static void
activate_cb (GtkApplication *application,
             Bench          *bench)
{
  g_autofree char *path = g_build_filename (bench->folder, "comparison.db", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorKit) kit = NULL;

  bench->library = candor_library_open (path, &error);
  g_assert_no_error (error);
  kit = make_kit (bench);
  for (guint n = 0; n < bench->n_people; n++)
    hold (bench, kit, n);
  measure (bench, kit);
  exit (0);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(AdwApplication) application =
    adw_application_new ("io.github.candor.Bench", G_APPLICATION_NON_UNIQUE);
  Bench bench = { 0 };

  g_return_val_if_fail (argc == 4, 2);

  bench.application = GTK_APPLICATION (application);
  bench.folder = argv[1];
  bench.n_people = (guint) atoi (argv[2]);
  bench.n_questions = (guint) atoi (argv[3]);
  gtk_source_init ();
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), &bench);
  return g_application_run (G_APPLICATION (application), 1, argv);
}
