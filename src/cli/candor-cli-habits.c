/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "candor-habits.h"

/* What is not known is null. */
static void
add_figure (CandorJson *json,
            const char *key,
            gboolean    is_known,
            double      value)
{
  if (is_known)
    candor_json_add_hundredths (json, key, value);
  else
    candor_json_add_null (json, key);
}

static void
add_scores (CandorJson                *json,
            const CandorScoringHabits *habits)
{
  candor_json_add_integer (json, "scored", habits->n_scored);
  candor_json_begin_array (json, "scores");
  for (guint i = 0; i < CANDOR_HABITS_N_FIFTHS; i++)
    candor_json_add_integer (json, NULL, habits->n_at[i]);
  candor_json_end_array (json);
  add_figure (json, "mean_percent", habits->n_scored > 0, habits->mean * 100);
  add_figure (json, "spread_percent", habits->n_scored > 1, habits->spread * 100);
}

static void
print_json (const CandorScoringHabits *habits)
{
  g_autoptr(CandorJson) json = candor_json_new ();

  candor_json_begin_object (json, NULL);
  candor_json_add_integer (json, "interviews", habits->n_interviews);
  add_scores (json, habits);
  candor_json_add_integer (json, "compared", habits->n_compared);
  candor_json_add_integer (json, "same_throughout", habits->n_same);
  candor_json_add_integer (json, "first_of_day", habits->n_first);
  candor_json_add_integer (json, "later_in_day", habits->n_later);
  add_figure (json, "first_percent", habits->n_first > 0, habits->mean_first * 100);
  add_figure (json, "later_percent", habits->n_later > 0, habits->mean_later * 100);
  candor_json_add_integer (json, "timed", habits->n_timed);
  add_figure (json, "minutes", habits->n_timed > 0, habits->minutes);
  add_figure (json, "minutes_over", habits->n_planned > 0, habits->minutes_over);
  candor_json_end_object (json);
  candor_json_print (json);
}

static void
print_words (const CandorScoringHabits *habits)
{
  g_autofree char *scores = candor_scoring_habits_say_scores (habits);
  g_autofree char *halo = candor_scoring_habits_say_halo (habits);
  g_autofree char *order = candor_scoring_habits_say_order (habits);
  g_autofree char *time = candor_scoring_habits_say_time (habits);
  g_autofree char *figures = candor_scoring_habits_say_figures (habits);

  printf (_("Scores: %s\n"), scores);
  if (habits->n_scored > 0)
    printf ("   %s\n", figures);
  printf (_("Within an interview: %s\n"), halo);
  printf (_("Over the day: %s\n"), order);
  printf (_("Time: %s\n"), time);
}

static gboolean
run_habits (CandorCli *cli,
            GError   **error)
{
  gboolean as_json = FALSE;
  g_autoptr(CandorScoringHabits) habits = NULL;
  const GOptionEntry options[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_("Write JSON"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 0, 0, error))
    return FALSE;
  if (candor_cli_open (cli, error) == NULL)
    return FALSE;
  habits = candor_library_measure_habits (cli->library, error);
  if (habits == NULL)
    return FALSE;

  if (as_json)
    print_json (habits);
  else
    print_words (habits);
  return TRUE;
}

const CandorCommand candor_cli_habits_commands[] = {
  { "habits", NULL, "", N_("Say how you score, over your own interviews"), run_habits },
  { NULL }
};
