/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-response-private.h"

/**
 * candor_response_get_position:
 * @self: a response
 *
 * Returns: its position, from 1
 */
guint
candor_response_get_position (CandorResponse *self)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), 0);

  return self->position;
}

/**
 * candor_response_get_question:
 * @self: a response
 *
 * Returns: (transfer none): the question as asked
 */
CandorQuestion *
candor_response_get_question (CandorResponse *self)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), NULL);

  return self->question;
}

/**
 * candor_response_get_requirement:
 * @self: a response
 *
 * Returns: how it stood in the kit
 */
CandorRequirement
candor_response_get_requirement (CandorResponse *self)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), CANDOR_REQUIREMENT_REQUIRED);

  return self->requirement;
}

/**
 * candor_response_get_weight:
 * @self: a response
 *
 * Returns: its weight
 */
int
candor_response_get_weight (CandorResponse *self)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), 0);

  return self->weight;
}

/**
 * candor_response_get_void_reason:
 * @self: a response
 *
 * Returns: (nullable): why it is not counted, %NULL when it counts
 */
const char *
candor_response_get_void_reason (CandorResponse *self)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), NULL);

  return self->void_reason;
}

/**
 * candor_response_get_answer:
 * @self: a response
 *
 * Returns: what they said, empty when nothing was written
 */
const char *
candor_response_get_answer (CandorResponse *self)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), NULL);

  return self->answer;
}

/**
 * candor_response_get_note:
 * @self: a response
 *
 * Returns: what the interviewer thinks
 */
const char *
candor_response_get_note (CandorResponse *self)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), NULL);

  return self->note;
}

/**
 * candor_response_get_rating:
 * @self: a response
 *
 * Returns: whether it is scored, and if not, why
 */
CandorRating
candor_response_get_rating (CandorResponse *self)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), CANDOR_RATING_UNRATED);

  return self->rating;
}

/**
 * candor_response_get_score:
 * @self: a response
 *
 * Returns: the score, 0 unless scored
 */
int
candor_response_get_score (CandorResponse *self)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), 0);

  return self->score;
}

/**
 * candor_response_get_state:
 * @self: a response
 *
 * Returns: whether it was asked
 */
CandorResponseState
candor_response_get_state (CandorResponse *self)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), CANDOR_RESPONSE_STATE_NOT_REACHED);

  return self->state;
}

/**
 * candor_response_get_skip_reason:
 * @self: a response
 *
 * Returns: why it was skipped
 */
CandorSkipReason
candor_response_get_skip_reason (CandorResponse *self)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), CANDOR_SKIP_REASON_NONE);

  return self->skip_reason;
}

/**
 * candor_response_get_skip_note:
 * @self: a response
 *
 * Returns: the same in own words
 */
const char *
candor_response_get_skip_note (CandorResponse *self)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), NULL);

  return self->skip_note;
}

/**
 * candor_response_get_heard:
 * @self: a response
 *
 * Returns: a bit for each key point that was heard
 */
guint64
candor_response_get_heard (CandorResponse *self)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), 0);

  return self->heard;
}

/**
 * candor_response_get_elapsed_s:
 * @self: a response
 *
 * Returns: the time spent on it, in seconds
 */
int
candor_response_get_elapsed_s (CandorResponse *self)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), 0);

  return self->elapsed_s;
}

/**
 * candor_response_get_replaces:
 * @self: a response
 *
 * Returns: the position a spare question stands in for, 0 for none
 */
guint
candor_response_get_replaces (CandorResponse *self)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), 0);

  return self->replaces;
}

/**
 * candor_response_is_ad_hoc:
 * @self: a response
 *
 * Returns: whether it was asked on the fly
 */
gboolean
candor_response_is_ad_hoc (CandorResponse *self)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), FALSE);

  return self->is_ad_hoc;
}

/**
 * candor_response_is_heard:
 * @self: a response
 * @point: the key point, from 0
 *
 * Returns: whether that key point was heard
 */
gboolean
candor_response_is_heard (CandorResponse *self,
                          guint           point)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), FALSE);

  return point < 64 && (self->heard >> point & 1) != 0;
}

/**
 * candor_response_count_heard:
 * @self: a response
 *
 * Returns: how many of the key points were heard
 */
guint
candor_response_count_heard (CandorResponse *self)
{
  guint n_heard = 0;

  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), 0);

  for (guint64 rest = self->heard; rest != 0; rest &= rest - 1)
    n_heard++;
  return n_heard;
}

/**
 * candor_response_is_left_out:
 * @self: a response
 *
 * Rule 13: when time will not do, a question is left out; it was not reached, and its reason says so.
 *
 * Returns: whether it was left out
 */
gboolean
candor_response_is_left_out (CandorResponse *self)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), FALSE);

  return self->state == CANDOR_RESPONSE_STATE_NOT_REACHED &&
         self->skip_reason != CANDOR_SKIP_REASON_NONE;
}

/**
 * candor_response_has_content:
 * @self: a response
 *
 * Returns: whether something was written, ticked or scored: reading a card is not asking it
 */
gboolean
candor_response_has_content (CandorResponse *self)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), FALSE);

  return self->answer[0] != '\0' || self->note[0] != '\0' || self->heard != 0 ||
         self->rating == CANDOR_RATING_SCORED || self->rating == CANDOR_RATING_NA;
}

/**
 * candor_response_is_to_score:
 * @self: a response
 *
 * Rule 7: an answer left without a score is to score by itself.
 *
 * Returns: whether it was asked and is neither scored nor not applicable
 */
gboolean
candor_response_is_to_score (CandorResponse *self)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), FALSE);

  return self->state == CANDOR_RESPONSE_STATE_ASKED && !self->is_ad_hoc &&
         self->void_reason == NULL &&
         (self->rating == CANDOR_RATING_UNRATED || self->rating == CANDOR_RATING_LATER);
}
