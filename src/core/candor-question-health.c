/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-question-health.h"

#include <math.h>

#define SHARE_OF_NEARLY_ALL 0.8
#define FLAT_PART_OF_SCALE  0.125       /* half a level of five */
#define LITTLE_CORRELATION  0.1

/* Running sums of pairs, in the numerically stable form of Welford: Technometrics 4 (1962), 419–420. */
typedef struct
{
  guint  n;
  double mean_x;
  double mean_y;
  double squares_x;
  double squares_y;
  double products;
} Pairs;

static void
add_pair (Pairs *self,
          double x,
          double y)
{
  double from_x = x - self->mean_x;
  double from_y = y - self->mean_y;

  self->n++;
  self->mean_x += from_x / self->n;
  self->mean_y += from_y / self->n;
  self->squares_x += from_x * (x - self->mean_x);
  self->squares_y += from_y * (y - self->mean_y);
  self->products += from_x * (y - self->mean_y);
}

/**
 * candor_question_health_free:
 * @self: (transfer full) (nullable): how a question did
 */
void
candor_question_health_free (CandorQuestionHealth *self)
{
  if (self == NULL)
    return;
  g_clear_object (&self->question);
  g_free (self->void_reason);
  g_free (self);
}

/* NULL: that interview had no such question, or it may not be told. */
static CandorResponse *
response_in (CandorComparedInterview *row,
             guint                    column)
{
  const CandorCell *cell = candor_compared_interview_get_cell (row, column);

  if (cell == NULL || cell->state == CANDOR_CELL_ABSENT)
    return NULL;
  return candor_interview_get_response (candor_compared_interview_get_interview (row), cell->position);
}

/* The mean of all other scores of that interview that count; FALSE when there are none. */
static gboolean
mean_of_rest (CandorComparedInterview *row,
              guint                    n_columns,
              guint                    column,
              double                  *mean)
{
  guint n = 0;
  double sum = 0;

  for (guint i = 0; i < n_columns; i++)
    {
      const CandorCell *cell = candor_compared_interview_get_cell (row, i);

      if (i == column || cell->state != CANDOR_CELL_SCORED)
        continue;
      sum += cell->score;
      n++;
    }
  *mean = n > 0 ? sum / n : 0;
  return n > 0;
}

static void
count_time (CandorQuestionHealth *self,
            CandorResponse       *response)
{
  int elapsed_s = candor_response_get_elapsed_s (response);

  if (elapsed_s <= 0)
    return;
  self->n_timed++;
  self->minutes += (elapsed_s / 60.0 - self->minutes) / self->n_timed;
}

static void
count_score (CandorQuestionHealth *self,
             CandorResponse       *response,
             Pairs                *scores)
{
  int score = candor_response_get_score (response);

  self->n_scored++;
  self->n_at[CLAMP (score, 0, CANDOR_HEALTH_N_LEVELS - 1)]++;
  add_pair (scores, score, 0);
}

static void
count_row (CandorQuestionHealth    *self,
           CandorComparedInterview *row,
           guint                    n_columns,
           guint                    column,
           Pairs                   *scores,
           Pairs                   *pairs)
{
  CandorResponse *response = response_in (row, column);
  double rest;

  if (response == NULL || candor_response_get_state (response) != CANDOR_RESPONSE_STATE_ASKED)
    return;
  self->n_asked++;
  count_time (self, response);
  if (candor_response_get_rating (response) != CANDOR_RATING_SCORED)
    return;
  count_score (self, response, scores);
  if (mean_of_rest (row, n_columns, column, &rest))
    add_pair (pairs, candor_response_get_score (response), rest);
}

/* Where nothing varies there is nothing to correlate. */
static void
take_sums (CandorQuestionHealth *self,
           const Pairs          *scores,
           const Pairs          *pairs,
           CandorScale          *scale)
{
  if (scores->n > 0)
    {
      self->mean = scores->mean_x;
      self->floor_share = (double) self->n_at[candor_scale_get_min (scale)] / scores->n;
      self->ceiling_share = (double) self->n_at[candor_scale_get_max (scale)] / scores->n;
    }
  if (scores->n > 1)
    self->spread = sqrt (scores->squares_x / (scores->n - 1));
  self->n_correlated = pairs->n;
  self->has_correlation = pairs->n >= CANDOR_HEALTH_N_TO_CORRELATE &&
                          pairs->squares_x > 0 && pairs->squares_y > 0;
  if (self->has_correlation)
    self->correlation = pairs->products / sqrt (pairs->squares_x * pairs->squares_y);
}

static CandorHealthVerdict
judge (const CandorQuestionHealth *self,
       CandorScale                *scale)
{
  int range = candor_scale_get_max (scale) - candor_scale_get_min (scale);

  if (self->n_scored < CANDOR_HEALTH_N_TO_JUDGE)
    return CANDOR_HEALTH_TOO_FEW;
  if (self->ceiling_share >= SHARE_OF_NEARLY_ALL)
    return CANDOR_HEALTH_CEILING;
  if (self->floor_share >= SHARE_OF_NEARLY_ALL)
    return CANDOR_HEALTH_FLOOR;
  if (self->spread < FLAT_PART_OF_SCALE * range)
    return CANDOR_HEALTH_FLAT;
  if (self->has_correlation && self->correlation < 0)
    return CANDOR_HEALTH_AGAINST;
  if (self->has_correlation && self->correlation < LITTLE_CORRELATION)
    return CANDOR_HEALTH_APART;
  return CANDOR_HEALTH_WELL;
}

/* Its place in the newest version that has it, and whether it counts there. */
static void
find_place (CandorQuestionHealth         *self,
            CandorComparison             *comparison,
            const CandorComparedQuestion *column)
{
  CandorKit *kit = candor_comparison_get_kit (comparison);

  for (guint position = 1; position <= candor_kit_get_n_entries (kit); position++)
    {
      g_autofree char *digest = candor_question_digest (candor_kit_get_question (kit, position));

      if (!g_str_equal (digest, column->digest))
        continue;
      self->version = candor_kit_get_version (kit);
      self->position = position;
      self->void_reason =
        g_strdup (candor_kit_entry_get_void_reason (candor_kit_get_entry (kit, position)));
      return;
    }
}

/* What only older versions had is found where it was asked. */
static void
find_old_place (CandorQuestionHealth    *self,
                CandorComparedInterview *row,
                CandorResponse          *response)
{
  CandorKit *kit =
    candor_interview_get_kit (candor_compared_interview_get_interview (row));

  if (candor_kit_get_version (kit) <= self->version)
    return;
  self->version = candor_kit_get_version (kit);
  self->position = candor_response_get_position (response);
  g_free (self->void_reason);
  self->void_reason = g_strdup (candor_response_get_void_reason (response));
}

static CandorQuestionHealth *
measure (CandorComparison *comparison,
         guint             column)
{
  GListModel *rows = candor_comparison_get_interviews (comparison);
  GPtrArray *columns = candor_comparison_get_questions (comparison);
  const CandorComparedQuestion *compared = g_ptr_array_index (columns, column);
  CandorScale *scale = candor_kit_get_scale (candor_comparison_get_kit (comparison));
  CandorQuestionHealth *self = g_new0 (CandorQuestionHealth, 1);
  gboolean is_old;
  Pairs scores = { 0 };
  Pairs pairs = { 0 };

  self->question = g_object_ref (compared->question);
  find_place (self, comparison, compared);
  is_old = self->position == 0;
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr(CandorComparedInterview) row = g_list_model_get_item (rows, i);
      CandorResponse *response = response_in (row, column);

      if (response != NULL && is_old)
        find_old_place (self, row, response);
      count_row (self, row, columns->len, column, &scores, &pairs);
    }
  take_sums (self, &scores, &pairs, scale);
  self->verdict = judge (self, scale);
  return self;
}

/**
 * candor_question_health_of_comparison:
 * @comparison: all that were interviewed with a kit
 *
 * Looks how each question of a kit does: whether it still tells people apart, whether it goes along with the rest, and
 * how long it takes. Item-rest correlation is Pearson's, of a score with the mean of all other scores of the same
 * interview (Nunnally and Bernstein, Psychometric Theory, 3rd ed., 1994, ch. 8); it needs ten interviews.
 *
 * Returns: (transfer full) (element-type CandorQuestionHealth): the questions, in the order of the kit
 */
GPtrArray *
candor_question_health_of_comparison (CandorComparison *comparison)
{
  GPtrArray *list =
    g_ptr_array_new_with_free_func ((GDestroyNotify) candor_question_health_free);

  g_return_val_if_fail (CANDOR_IS_COMPARISON (comparison), list);

  for (guint i = 0; i < candor_comparison_get_questions (comparison)->len; i++)
    g_ptr_array_add (list, measure (comparison, i));
  return list;
}

/**
 * candor_question_health_is_retirable:
 * @self: how a question did
 *
 * Returns: whether it does so badly, over ten scores or more, that retiring it is worth a thought
 */
gboolean
candor_question_health_is_retirable (const CandorQuestionHealth *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->n_scored >= CANDOR_HEALTH_N_TO_CORRELATE &&
         self->verdict >= CANDOR_HEALTH_CEILING && self->verdict <= CANDOR_HEALTH_AGAINST;
}
