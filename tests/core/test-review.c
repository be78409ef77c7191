/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One question, all answers: nobody's name, an order of its own for each question, and how far second scores lie. */
#include "candor-review.h"

#include "core-fixture.h"

#define N_QUESTIONS 3
#define N_PEOPLE 20

typedef struct
{
  CandorKit        *kit;
  GPtrArray        *interviews;
  GPtrArray        *seconds;
  CandorComparison *comparison;
} Fixture;

static void
add_person (Fixture *self,
            int      score)
{
  CandorInterview *interview = fixture_interview (N_QUESTIONS);

  for (guint position = 1; position <= N_QUESTIONS; position++)
    fixture_score (interview, position, score);
  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_FINISHED);
  g_ptr_array_add (self->interviews, interview);
}

static void
compare (Fixture *self)
{
  g_clear_object (&self->comparison);
  self->comparison = candor_comparison_new (self->kit, self->interviews);
}

static void
set_up (Fixture      *self,
        gconstpointer data)
{
  self->kit = fixture_kit (N_QUESTIONS);
  self->interviews = g_ptr_array_new_with_free_func (g_object_unref);
  self->seconds = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_second_score_free);
  for (guint i = 0; i < N_PEOPLE; i++)
    add_person (self, 1 + i % 5);
  compare (self);
}

static void
tear_down (Fixture      *self,
           gconstpointer data)
{
  g_object_unref (self->comparison);
  g_ptr_array_unref (self->seconds);
  g_ptr_array_unref (self->interviews);
  g_object_unref (self->kit);
}

/* (transfer full): whose answers, in their order, without @except */
static char *
order_of (Fixture    *self,
          guint       question,
          const char *except)
{
  g_autoptr(CandorReview) review = candor_review_new (self->comparison, question, self->seconds);
  GPtrArray *answers = candor_review_get_answers (review);
  g_autoptr(GString) order = g_string_new (NULL);

  for (guint i = 0; i < answers->len; i++)
    {
      const CandorReviewAnswer *answer = answers->pdata[i];

      g_assert_null (strstr (answer->alias, "Priya"));
      if (g_strcmp0 (answer->interview_id, except) != 0)
        g_string_append_printf (order, "%s ", answer->interview_id);
    }
  return g_string_free (g_steal_pointer (&order), FALSE);
}

/* The same each time, also when somebody is added; another one for another question, and never that of the day. */
static void
test_order (Fixture      *self,
            gconstpointer data)
{
  g_autofree char *first = order_of (self, 0, NULL);
  g_autofree char *again = order_of (self, 0, NULL);
  g_autofree char *other = order_of (self, 1, NULL);
  g_autoptr(GString) of_the_day = g_string_new (NULL);
  g_autofree char *later = NULL;

  for (guint i = 0; i < N_PEOPLE; i++)
    g_string_append_printf (of_the_day, "%s ", candor_interview_get_id (self->interviews->pdata[i]));
  g_assert_cmpuint (strlen (first), ==, of_the_day->len);
  g_assert_cmpstr (first, ==, again);
  g_assert_cmpstr (first, !=, other);
  g_assert_cmpstr (first, !=, of_the_day->str);

  add_person (self, 3);
  compare (self);
  later = order_of (self, 0, candor_interview_get_id (self->interviews->pdata[N_PEOPLE]));
  g_assert_cmpstr (later, ==, first);
}

static void
score_again (Fixture *self,
             guint    person,
             guint    position,
             int      score)
{
  const char *id = candor_interview_get_id (self->interviews->pdata[person]);

  g_ptr_array_add (self->seconds, candor_second_score_new (id, position, score, 1));
}

/* Person n was scored 1 + n mod 5 on each question. */
static void
test_drift (Fixture      *self,
            gconstpointer data)
{
  g_autoptr(CandorReview) review = NULL;
  const CandorReviewAnswer *answer;
  CandorDrift drift;

  score_again (self, 0, 1, 4);
  score_again (self, 1, 1, 2);
  score_again (self, 2, 1, 1);
  score_again (self, 3, 1, 5);
  score_again (self, 4, 2, 1);          /* of another question */
  review = candor_review_new (self->comparison, 0, self->seconds);
  drift = candor_review_measure_drift (review);
  g_assert_cmpuint (drift.n_again, ==, 4);
  g_assert_cmpuint (drift.n_higher, ==, 2);
  g_assert_cmpuint (drift.n_lower, ==, 1);

  answer = candor_review_find (review, candor_interview_get_id (self->interviews->pdata[2]));
  g_assert_cmpint (answer->first, ==, 3);
  g_assert_cmpint (answer->second, ==, 1);
  answer = candor_review_find (review, candor_interview_get_id (self->interviews->pdata[4]));
  g_assert_cmpint (answer->second, ==, 0);
  g_assert_null (candor_review_find (review, "somebody"));
}

/* What is still to score tells nothing, and what was not asked has no answer. */
static void
test_hidden (Fixture      *self,
             gconstpointer data)
{
  CandorInterview *skipped = self->interviews->pdata[0];
  CandorInterview *open = fixture_interview (N_QUESTIONS);
  g_autoptr(CandorReview) review = NULL;

  fixture_answer (open, 1, "To score");
  candor_interview_set_state (open, CANDOR_INTERVIEW_STATE_FINISHED);
  g_ptr_array_add (self->interviews, open);
  fixture_state (skipped, 1, CANDOR_RESPONSE_STATE_SKIPPED, CANDOR_SKIP_REASON_NO_TIME);
  compare (self);
  review = candor_review_new (self->comparison, 0, self->seconds);
  g_assert_cmpuint (candor_review_get_answers (review)->len, ==, N_PEOPLE - 1);
  g_assert_null (candor_review_find (review, candor_interview_get_id (open)));
  g_assert_null (candor_review_find (review, candor_interview_get_id (skipped)));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/review/order", Fixture, NULL, set_up, test_order, tear_down);
  g_test_add ("/review/drift", Fixture, NULL, set_up, test_drift, tear_down);
  g_test_add ("/review/hidden", Fixture, NULL, set_up, test_hidden, tear_down);
  return g_test_run ();
}
