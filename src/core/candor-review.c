/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-review.h"

#include "candor-interview.h"

struct _CandorReview
{
  GObject           parent_instance;

  CandorComparison *comparison;
  CandorQuestion   *question;
  GPtrArray        *answers;
};

G_DEFINE_FINAL_TYPE (CandorReview, candor_review, G_TYPE_OBJECT)

/**
 * candor_second_score_new:
 * @interview_id: an interview
 * @position: a question of it
 * @score: what it was scored again
 * @at_us: when
 *
 * Returns: (transfer full): a second score
 */
CandorSecondScore *
candor_second_score_new (const char *interview_id,
                         guint position,
                         int score,
                         gint64 at_us)
{
  CandorSecondScore *self = g_new0 (CandorSecondScore, 1);

  self->interview_id = g_strdup (interview_id);
  self->position = position;
  self->score = score;
  self->at_us = at_us;
  return self;
}

/**
 * candor_second_score_free:
 * @self: (transfer full): a second score
 */
void
candor_second_score_free (CandorSecondScore *self)
{
  g_free (self->interview_id);
  g_free (self);
}

static void
answer_free (CandorReviewAnswer *self)
{
  g_free (self->alias);
  g_free (self);
}

static void
candor_review_finalize (GObject *object)
{
  CandorReview *self = CANDOR_REVIEW (object);

  g_clear_pointer (&self->answers, g_ptr_array_unref);
  g_clear_object (&self->question);
  g_clear_object (&self->comparison);
  G_OBJECT_CLASS (candor_review_parent_class)->finalize (object);
}

static void
candor_review_class_init (CandorReviewClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = candor_review_finalize;
}

static void
candor_review_init (CandorReview *self)
{
  self->answers = g_ptr_array_new_with_free_func ((GDestroyNotify) answer_free);
}

static int
second_of (GPtrArray  *seconds,
           const char *interview_id,
           guint       position)
{
  for (guint i = 0; i < seconds->len; i++)
    {
      const CandorSecondScore *second = seconds->pdata[i];

      if (second->position == position && g_str_equal (second->interview_id, interview_id))
        return second->score;
    }
  return 0;
}

static gboolean
was_answered (const CandorCell *cell)
{
  return cell != NULL && (cell->state == CANDOR_CELL_SCORED || cell->state == CANDOR_CELL_UNRATED);
}

static void
add_answer (CandorReview            *self,
            CandorComparedInterview *row,
            guint                    question,
            GPtrArray               *seconds)
{
  CandorInterview *interview = candor_compared_interview_get_interview (row);
  const CandorCell *cell = candor_compared_interview_get_cell (row, question);
  CandorReviewAnswer *answer;

  if (!was_answered (cell) || candor_interview_get_candidate (interview) == NULL)
    return;
  answer = g_new0 (CandorReviewAnswer, 1);
  answer->alias = candor_candidate_tell_name (candor_interview_get_candidate (interview), TRUE);
  answer->interview_id = candor_interview_get_id (interview);
  answer->response = candor_interview_get_response (interview, cell->position);
  answer->first = cell->state == CANDOR_CELL_SCORED ? cell->score : 0;
  answer->second = second_of (seconds, answer->interview_id, cell->position);
  g_ptr_array_add (self->answers, answer);
}

/* By a hash of question and interview: another order for each question, the same each time, also when somebody is added. */
static int
compare_shuffled (gconstpointer a,
                  gconstpointer b,
                  gpointer      user_data)
{
  const CandorReviewAnswer *first = *(CandorReviewAnswer **) a;
  const CandorReviewAnswer *second = *(CandorReviewAnswer **) b;
  g_autofree char *first_key = g_strconcat (user_data, first->interview_id, NULL);
  g_autofree char *second_key = g_strconcat (user_data, second->interview_id, NULL);
  g_autofree char *first_hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, first_key, -1);
  g_autofree char *second_hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, second_key, -1);

  return strcmp (first_hash, second_hash);
}

/**
 * candor_review_new:
 * @comparison: a comparison
 * @question: a question of it, from 0
 * @seconds: (element-type CandorSecondScore): what was scored again before
 *
 * Returns: (transfer full): all answers to that question of interviews whose contents may be told
 */
CandorReview *
candor_review_new (CandorComparison *comparison,
                   guint             question,
                   GPtrArray        *seconds)
{
  CandorReview *self;
  CandorComparedQuestion *compared;
  GListModel *rows;

  g_return_val_if_fail (CANDOR_IS_COMPARISON (comparison) && seconds != NULL, NULL);
  g_return_val_if_fail (question < candor_comparison_get_questions (comparison)->len, NULL);

  self = g_object_new (CANDOR_TYPE_REVIEW, NULL);
  compared = candor_comparison_get_questions (comparison)->pdata[question];
  rows = candor_comparison_get_interviews (comparison);
  self->comparison = g_object_ref (comparison);
  self->question = g_object_ref (compared->question);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr(CandorComparedInterview) row = g_list_model_get_item (rows, i);

      add_answer (self, row, question, seconds);
    }
  g_ptr_array_sort_with_data (self->answers, compare_shuffled, compared->digest);
  return self;
}

/**
 * candor_review_get_question:
 * @self: a review
 *
 * Returns: (transfer none): the question
 */
CandorQuestion *
candor_review_get_question (CandorReview *self)
{
  g_return_val_if_fail (CANDOR_IS_REVIEW (self), NULL);

  return self->question;
}

/**
 * candor_review_get_scale:
 * @self: a review
 *
 * Returns: (transfer none): the scale of the kit
 */
CandorScale *
candor_review_get_scale (CandorReview *self)
{
  g_return_val_if_fail (CANDOR_IS_REVIEW (self), NULL);

  return candor_kit_get_scale (candor_comparison_get_kit (self->comparison));
}

/**
 * candor_review_get_answers:
 * @self: a review
 *
 * Returns: (transfer none) (element-type CandorReviewAnswer): the answers, shuffled
 */
GPtrArray *
candor_review_get_answers (CandorReview *self)
{
  g_return_val_if_fail (CANDOR_IS_REVIEW (self), NULL);

  return self->answers;
}

/**
 * candor_review_find:
 * @self: a review
 * @interview_id: an interview
 *
 * Returns: (transfer none) (nullable): its answer
 */
CandorReviewAnswer *
candor_review_find (CandorReview *self,
                    const char   *interview_id)
{
  g_return_val_if_fail (CANDOR_IS_REVIEW (self) && interview_id != NULL, NULL);

  for (guint i = 0; i < self->answers->len; i++)
    {
      CandorReviewAnswer *answer = self->answers->pdata[i];

      if (g_str_equal (answer->interview_id, interview_id))
        return answer;
    }
  return NULL;
}

/**
 * candor_review_measure_drift:
 * @self: a review
 *
 * Returns: how many were scored twice, and how many of these differently
 */
CandorDrift
candor_review_measure_drift (CandorReview *self)
{
  CandorDrift drift = { 0 };

  g_return_val_if_fail (CANDOR_IS_REVIEW (self), drift);

  for (guint i = 0; i < self->answers->len; i++)
    {
      const CandorReviewAnswer *answer = self->answers->pdata[i];

      if (answer->first == 0 || answer->second == 0)
        continue;
      drift.n_again++;
      drift.n_higher += answer->second > answer->first;
      drift.n_lower += answer->second < answer->first;
    }
  return drift;
}
