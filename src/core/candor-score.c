/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-score.h"

#include <math.h>

/* The weights behind a score: product.md, "The score, exactly". */
typedef struct
{
  double base;
  double scored;
  double earned;                /* Σ w·(score − min)/(max − min) over the scored ones */
} Weights;

static void
count_item (CandorScore           *score,
            const CandorScoreItem *item)
{
  if (item->rating == CANDOR_RATING_NA)
    {
      score->n_not_applicable++;
      return;
    }
  score->n_total++;
  score->n_asked += item->was_asked ? 1 : 0;
}

static void
weigh_item (Weights               *weights,
            const CandorScoreItem *item,
            int                    min,
            int                    max)
{
  if (item->rating == CANDOR_RATING_NA)
    return;
  weights->base += item->weight;
  if (item->rating != CANDOR_RATING_SCORED)
    return;
  weights->scored += item->weight;
  weights->earned += item->weight * (double) (item->score - min) / (max - min);
}

static void
take_percents (CandorScore   *score,
               const Weights *weights)
{
  if (weights->base > 0)
    score->weight_percent = weights->scored / weights->base * 100;
  score->has_percent = weights->scored > 0;
  if (!score->has_percent)
    return;
  score->percent = weights->earned / weights->scored * 100;
  score->low = weights->earned / weights->base * 100;
  score->high = (weights->earned + weights->base - weights->scored) / weights->base * 100;
}

/**
 * candor_score_of_items:
 * @items: (array length=n_items): what each question brings
 * @n_items: how many there are
 * @min: the lowest value of the scale
 * @max: the highest value of the scale
 *
 * Computes a score the one way it is computed: percent over what was scored, low and high with the unscored rest of the
 * base at worst and best. Not applicable leaves the base and is counted.
 *
 * Returns: the score
 */
CandorScore
candor_score_of_items (const CandorScoreItem *items,
                       guint                  n_items,
                       int                    min,
                       int                    max)
{
  CandorScore score = { 0 };
  Weights weights = { 0 };

  g_return_val_if_fail (max > min, score);

  for (guint i = 0; i < n_items; i++)
    {
      score.n_not_counted += items[i].is_voided ? 1 : 0;
      if (!items[i].in_base)
        continue;
      count_item (&score, &items[i]);
      weigh_item (&weights, &items[i], min, max);
    }
  take_percents (&score, &weights);
  return score;
}

static gboolean
belongs_to_base (CandorInterview *interview,
                 CandorResponse  *response)
{
  if (candor_response_is_ad_hoc (response))
    return FALSE;
  if (candor_response_get_requirement (response) == CANDOR_REQUIREMENT_RESERVE &&
      candor_response_get_replaces (response) == 0)
    return FALSE;
  return !candor_interview_is_replaced (interview, candor_response_get_position (response));
}

/**
 * candor_score_counts:
 * @interview: an interview
 * @response: one of its responses
 *
 * A spare question counts in the place of the one it replaces; that one then leaves the base.
 *
 * Returns: whether it belongs to the base: no extra question, none that is not counted, none that another replaced
 */
gboolean
candor_score_counts (CandorInterview *interview,
                     CandorResponse  *response)
{
  return belongs_to_base (interview, response) && candor_response_get_void_reason (response) == NULL;
}

static CandorScoreItem
item_of (CandorInterview *interview,
         CandorResponse  *response)
{
  CandorResponse *place =
    candor_interview_get_place (interview, candor_response_get_position (response));
  CandorScoreItem item = { 0 };

  /* The base is the weight of the kit's own questions, whoever stands in for one. */
  item.weight = candor_response_get_weight (place);
  item.in_base = candor_score_counts (interview, response);
  item.is_voided = !item.in_base && belongs_to_base (interview, response);
  item.was_asked = candor_response_get_state (response) == CANDOR_RESPONSE_STATE_ASKED;
  item.rating = candor_response_get_rating (response);
  item.score = candor_response_get_score (response);
  return item;
}

/**
 * candor_score_of_part:
 * @interview: an interview
 * @keep: (scope call) (nullable): tells which responses belong to the part
 * @user_data: for @keep
 *
 * Returns: the score over that part of the interview
 */
CandorScore
candor_score_of_part (CandorInterview  *interview,
                      CandorScoreFilter keep,
                      gpointer          user_data)
{
  g_autoptr(GArray) items = g_array_new (FALSE, FALSE, sizeof (CandorScoreItem));
  CandorScale *scale = candor_kit_get_scale (candor_interview_get_kit (interview));

  for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
    {
      CandorResponse *response = candor_interview_get_response (interview, position);
      CandorScoreItem item = item_of (interview, response);

      if (keep == NULL || keep (response, user_data))
        g_array_append_val (items, item);
    }
  return candor_score_of_items ((const CandorScoreItem *) items->data, items->len,
                                candor_scale_get_min (scale), candor_scale_get_max (scale));
}

/**
 * candor_score_of_interview:
 * @interview: an interview
 *
 * Returns: its score
 */
CandorScore
candor_score_of_interview (CandorInterview *interview)
{
  return candor_score_of_part (interview, NULL, NULL);
}

/**
 * candor_score_of_response:
 * @response: a response
 * @scale: the scale of its kit
 *
 * Returns: where its own score stands on the scale, whether it counts or not; no percentage without a score
 */
CandorScore
candor_score_of_response (CandorResponse *response,
                          CandorScale    *scale)
{
  const CandorScoreItem item = {
    .weight = 1,
    .in_base = TRUE,
    .was_asked = candor_response_get_state (response) == CANDOR_RESPONSE_STATE_ASKED,
    .rating = candor_response_get_rating (response),
    .score = candor_response_get_score (response),
  };

  return candor_score_of_items (&item, 1, candor_scale_get_min (scale), candor_scale_get_max (scale));
}

/**
 * candor_round_half_away:
 * @value: a number
 * @decimals: how many decimals to keep
 *
 * Returns: @value rounded, a half away from zero, whatever the machine's rounding mode and the last bit say
 */
double
candor_round_half_away (double value,
                        int    decimals)
{
  double factor = pow (10, decimals);
  double scaled = value * factor;

  /* 0.285 is 0.28499… in binary: what is a half in decimals must count as one. */
  return (scaled < 0 ? ceil (scaled - 0.5 - 1e-9) : floor (scaled + 0.5 + 1e-9)) / factor;
}
