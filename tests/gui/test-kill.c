/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The window is killed at random moments of typing and scoring. What it had shown as a score is on disk, of the text at
 * most what was typed in the last second is missing, and the clock goes on where it stood at the last change. */
#include <json-glib/json-glib.h>

#include "talk.h"

#define N_MOMENTS 20
#define SEED 5

/* Some words and a score each, about a fifth of a second. */
#define N_BURSTS 7
#define LATEST_MOMENT_MS 1700

/* While nobody does anything the clock is kept this often. */
#define CLOCK_IS_KEPT_S 5

/* What is not older may be missing, of the text as of the clock. */
#define MAY_BE_LOST_US G_USEC_PER_SEC

/* What the window showed at a time. */
typedef struct
{
  gint64 time_us;
  char  *text;
  int    score;                 /* 0 = none */
} Sight;

static void
free_sight (gpointer data)
{
  Sight *sight = data;

  g_free (sight->text);
  g_free (sight);
}

static Sight *
look (Talk *talk)
{
  Sight *sight = g_new0 (Sight, 1);
  g_autofree char *name = NULL;
  const char *scored;

  sight->text = desk_widget_text (talk->answer);
  name = desk_widget_name (talk->answer);
  scored = g_strrstr (name, "Scored ");
  if (scored != NULL)
    sight->score = g_ascii_digit_value (scored[strlen ("Scored ")]);
  sight->time_us = g_get_monotonic_time ();
  return sight;
}

static char *
make_words (GRand *random)
{
  GString *words = g_string_new (NULL);

  for (int n_left = g_rand_int_range (random, 4, 9); n_left > 0; n_left--)
    g_string_append_c (words, (char) g_rand_int_range (random, 'a', 'z' + 1));
  g_string_append_c (words, ' ');
  return g_string_free (words, FALSE);
}

/* One process types and scores by turns, so that no key falls into another's chord. Each score is the one above the last,
 * 1 after 5. */
static GSubprocess *
type_and_score (Talk  *talk,
                GRand *random,
                int   *score)
{
  g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (words, g_strdup ("xdotool"));
  for (int i = 0; i < N_BURSTS; i++)
    {
      *score = *score % 5 + 1;
      for (const char * const *word = (const char * const[]) { "type", "--delay", "18", "--args", "1", NULL }; *word; word++)
        g_ptr_array_add (words, g_strdup (*word));
      g_ptr_array_add (words, make_words (random));
      g_ptr_array_add (words, g_strdup ("key"));
      g_ptr_array_add (words, g_strdup_printf ("ctrl+%d", *score));
    }
  g_ptr_array_add (words, NULL);
  return desk_launchv (talk->desk, -1, (const char * const *) words->pdata);
}

/* Adds all that the window shows until the moment at which it is killed. */
static void
watch_and_kill (Talk      *talk,
                gint64     moment_us,
                GPtrArray *sights)
{
  do
    g_ptr_array_add (sights, look (talk));
  while (g_get_monotonic_time () < moment_us);
  desk_kill (talk->desk);
  talk_forget (talk);
}

static JsonObject *
read_response (Talk      *talk,
               JsonNode **root)
{
  JsonArray *responses;

  candorctl_run (&talk->ctl, 0, "interview", "show", talk->interview_id, "--json", NULL);
  *root = json_from_string (talk->ctl.output, NULL);
  responses = json_object_get_array_member (json_node_get_object (*root), "responses");
  return json_array_get_object_element (responses, 0);
}

static void
assert_kept (Talk      *talk,
             GPtrArray *sights,
             gint64     killed_us)
{
  g_autoptr(JsonNode) root = NULL;
  JsonObject *response = read_response (talk, &root);
  const char *answer = json_object_get_string_member_with_default (response, "answer", "");
  int score = (int) json_object_get_int_member_with_default (response, "score", 0);
  const Sight *last = sights->pdata[sights->len - 1];
  const Sight *old = sights->pdata[0];

  for (guint i = 0; i < sights->len; i++)
    if (((Sight *) sights->pdata[i])->time_us < killed_us - MAY_BE_LOST_US)
      old = sights->pdata[i];
  g_test_message ("shown %d, kept %d; of %zu letters %zu are older than a second, %zu were kept",
                  last->score, score, strlen (last->text), strlen (old->text), strlen (answer));
  g_assert_true (g_str_has_prefix (answer, old->text));
  /* A score may be on disk before it is shown, never the other way round. */
  if (last->score != 0 && score != last->score)
    g_assert_cmpint (score, ==, last->score % 5 + 1);
}

/* In seconds, from "3:07 of 30:00 · 1 min behind". */
static int
read_clock (Talk *talk)
{
  g_autoptr(DeskWidget) label = desk_await (talk->desk, "label", "*:?? of 30:00*");
  g_auto(GStrv) parts = g_strsplit (label->name, ":", 2);

  return (int) (60 * g_ascii_strtoll (parts[0], NULL, 10) + g_ascii_strtoll (parts[1], NULL, 10));
}

/* The time in which no window was there does not count; before_s was read at begun_us. */
static void
assert_clock (Talk  *talk,
              int    before_s,
              gint64 begun_us,
              gint64 killed_us,
              gint64 opened_us)
{
  int ran_s = (int) ((killed_us - begun_us) / G_USEC_PER_SEC);
  int now_s = read_clock (talk);
  int runs_again_s = (int) ((g_get_monotonic_time () - opened_us) / G_USEC_PER_SEC);

  g_test_message ("the clock stood at %d s, ran %d s, and stands at %d s", before_s, ran_s, now_s);
  g_assert_cmpint (now_s, >=, before_s - CLOCK_IS_KEPT_S);
  g_assert_cmpint (now_s, <=, before_s + ran_s + runs_again_s + 2);
}

static void
test_random_moments (Talk         *talk,
                     gconstpointer data)
{
  g_autoptr(GRand) random = g_rand_new_with_seed (SEED);
  gint64 ran_us = 0;
  int score = 0;

  for (int i = 0; i < N_MOMENTS; i++)
    {
      g_autoptr(GPtrArray) sights = g_ptr_array_new_with_free_func (free_sight);
      g_autoptr(GSubprocess) typist = NULL;
      gint64 moment_us, opened_us;
      gint64 begun_us = g_get_monotonic_time ();
      int before_s = read_clock (talk);

      /* What was there before, read from disk. */
      g_ptr_array_add (sights, look (talk));
      typist = type_and_score (talk, random, &score);
      moment_us = g_get_monotonic_time () + g_rand_int_range (random, 0, LATEST_MOMENT_MS) * 1000;
      watch_and_kill (talk, moment_us, sights);
      assert_kept (talk, sights, moment_us);
      g_subprocess_wait (typist, NULL, NULL);
      opened_us = g_get_monotonic_time ();
      talk_open (talk);
      talk_await (talk, 1, "*");
      desk_await_focus (talk->desk, "text box", "Answer*");
      assert_clock (talk, before_s, begun_us, moment_us, opened_us);
      ran_us += moment_us - begun_us;
    }
  /* A single time is too short to tell a clock that was kept from one that was not. */
  g_assert_cmpint (read_clock (talk), >=, (ran_us - N_MOMENTS * MAY_BE_LOST_US) / G_USEC_PER_SEC);
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/kill/random-moments", Talk, desk, talk_set_up, test_random_moments, talk_tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
