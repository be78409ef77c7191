/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-response.h"

#include "core-fixture.h"

static CandorResponse *
make_response (void)
{
  g_autoptr(CandorQuestion) question = fixture_question ("q", CANDOR_DIFFICULTY_EASY, 4, 3);

  return candor_response_new (1, question, CANDOR_REQUIREMENT_REQUIRED, 1, FALSE);
}

/* Something written, ticked or scored makes a question asked; reading its card does not. */
static void
test_asked (void)
{
  const CandorResponseEdit edits[] = {
    { .fields = CANDOR_EDIT_ANSWER, .answer = (char *) "x" },
    { .fields = CANDOR_EDIT_NOTE, .note = (char *) "x" },
    { .fields = CANDOR_EDIT_POINTS, .heard = 2 },
    { .fields = CANDOR_EDIT_RATING, .rating = CANDOR_RATING_SCORED, .score = 1 },
    { .fields = CANDOR_EDIT_RATING, .rating = CANDOR_RATING_NA },
  };
  const CandorResponseEdit reading = { .fields = CANDOR_EDIT_ELAPSED, .elapsed_s = 9 };

  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      g_autoptr(CandorResponse) response = make_response ();

      candor_response_apply (response, &reading);
      g_assert_cmpint (candor_response_get_state (response), ==, CANDOR_RESPONSE_STATE_NOT_REACHED);
      candor_response_apply (response, &edits[i]);
      g_assert_cmpint (candor_response_get_state (response), ==, CANDOR_RESPONSE_STATE_ASKED);
    }
}

/* Rule 3: unrated, not applicable and the lowest score are three things, and rule 7: what was left is to score. */
static void
test_ratings (void)
{
  g_autoptr(CandorResponse) response = make_response ();
  CandorResponseEdit edit = { .fields = CANDOR_EDIT_ANSWER, .answer = (char *) "x" };

  g_assert_false (candor_response_is_to_score (response));
  candor_response_apply (response, &edit);
  g_assert_true (candor_response_is_to_score (response));
  edit = (CandorResponseEdit) { .fields = CANDOR_EDIT_RATING, .rating = CANDOR_RATING_LATER, .score = 3 };
  candor_response_apply (response, &edit);
  g_assert_true (candor_response_is_to_score (response));
  g_assert_cmpint (candor_response_get_score (response), ==, 0);
  edit.rating = CANDOR_RATING_NA;
  candor_response_apply (response, &edit);
  g_assert_false (candor_response_is_to_score (response));
  edit.rating = CANDOR_RATING_SCORED;
  edit.score = 1;
  candor_response_apply (response, &edit);
  g_assert_false (candor_response_is_to_score (response));
  g_assert_cmpint (candor_response_get_score (response), ==, 1);
}

static void
test_points (void)
{
  g_autoptr(CandorResponse) response = make_response ();
  CandorResponseEdit edit = { .fields = CANDOR_EDIT_POINTS, .heard = 5 };

  candor_response_apply (response, &edit);
  g_assert_true (candor_response_is_heard (response, 0));
  g_assert_false (candor_response_is_heard (response, 1));
  g_assert_true (candor_response_is_heard (response, 2));
  edit.heard = 0;
  edit.unheard = 1;
  candor_response_apply (response, &edit);
  g_assert_cmpuint (candor_response_count_heard (response), ==, 1);
}

static CandorResponseEdit *
random_edit (GRand *rand)
{
  CandorResponseEdit *edit = candor_response_edit_new ();

  edit->fields = g_rand_int_range (rand, 1, 1 << 6);
  edit->answer = g_strdup_printf ("answer %d", g_rand_int_range (rand, 0, 5));
  edit->note = g_strdup_printf ("note %d", g_rand_int_range (rand, 0, 5));
  edit->rating = g_rand_int_range (rand, 0, 4);
  edit->score = g_rand_int_range (rand, 1, 6);
  edit->state = g_rand_int_range (rand, 0, 3);
  edit->skip_reason = g_rand_int_range (rand, 0, 6);
  edit->skip_note = g_strdup ("");
  edit->heard = g_rand_int_range (rand, 0, 8);
  edit->unheard = g_rand_int_range (rand, 0, 8) & ~edit->heard;
  edit->elapsed_s = g_rand_int_range (rand, 0, 100);
  return edit;
}

static void
assert_same (CandorResponse *response,
             CandorResponse *other)
{
  g_assert_cmpstr (candor_response_get_answer (response), ==, candor_response_get_answer (other));
  g_assert_cmpstr (candor_response_get_note (response), ==, candor_response_get_note (other));
  g_assert_cmpint (candor_response_get_rating (response), ==, candor_response_get_rating (other));
  g_assert_cmpint (candor_response_get_score (response), ==, candor_response_get_score (other));
  g_assert_cmpint (candor_response_get_state (response), ==, candor_response_get_state (other));
  g_assert_cmpint (candor_response_get_skip_reason (response), ==,
                   candor_response_get_skip_reason (other));
  g_assert_cmpuint (candor_response_get_heard (response), ==, candor_response_get_heard (other));
  g_assert_cmpint (candor_response_get_elapsed_s (response), ==,
                   candor_response_get_elapsed_s (other));
}

/* Undo brings back what was, whatever was done. */
static void
test_invert (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (7);

  for (guint i = 0; i < 500; i++)
    {
      g_autoptr(CandorResponse) response = make_response ();
      g_autoptr(CandorResponse) before = make_response ();
      g_autoptr(CandorResponseEdit) first = random_edit (rand);
      g_autoptr(CandorResponseEdit) second = random_edit (rand);
      g_autoptr(CandorResponseEdit) inverse = NULL;

      candor_response_apply (response, first);
      candor_response_apply (before, first);
      inverse = candor_response_invert (response, second);
      candor_response_apply (response, second);
      candor_response_apply (response, inverse);
      assert_same (response, before);
    }
}

/* Two changes merged do what both did in turn. */
static void
test_merge (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (11);

  for (guint i = 0; i < 500; i++)
    {
      g_autoptr(CandorResponse) in_turn = make_response ();
      g_autoptr(CandorResponse) at_once = make_response ();
      g_autoptr(CandorResponseEdit) first = random_edit (rand);
      g_autoptr(CandorResponseEdit) second = random_edit (rand);
      g_autoptr(CandorResponseEdit) merged = candor_response_edit_copy (first);

      /* A state set by one and content by the other is not the same in one step: states apart. */
      first->fields &= ~CANDOR_EDIT_STATE;
      second->fields &= ~CANDOR_EDIT_STATE;
      merged->fields = first->fields;
      candor_response_edit_merge (merged, second);
      candor_response_apply (in_turn, first);
      candor_response_apply (in_turn, second);
      candor_response_apply (at_once, merged);
      g_assert_cmpstr (candor_response_get_answer (in_turn), ==,
                       candor_response_get_answer (at_once));
      g_assert_cmpint (candor_response_get_score (in_turn), ==,
                       candor_response_get_score (at_once));
      g_assert_cmpuint (candor_response_get_heard (in_turn), ==,
                        candor_response_get_heard (at_once));
    }
}

static void
count_cb (guint *n_notified)
{
  (*n_notified)++;
}

static void
test_notify (void)
{
  g_autoptr(CandorResponse) response = make_response ();
  const CandorResponseEdit edit =
  { .fields = CANDOR_EDIT_RATING, .rating = CANDOR_RATING_SCORED, .score = 4 };
  guint n_notified = 0;

  g_signal_connect_swapped (response, "notify::score", G_CALLBACK (count_cb), &n_notified);
  candor_response_apply (response, &edit);
  g_assert_cmpuint (n_notified, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/response/asked", test_asked);
  g_test_add_func ("/response/ratings", test_ratings);
  g_test_add_func ("/response/points", test_points);
  g_test_add_func ("/response/invert", test_invert);
  g_test_add_func ("/response/merge", test_merge);
  g_test_add_func ("/response/notify", test_notify);
  return g_test_run ();
}
