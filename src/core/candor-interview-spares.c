/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-interview-private.h"

/* Spare questions: each stands in for one that is spent, or waits. */

static CandorResponse *
replacement_of (CandorInterview *self,
                guint            position)
{
  for (guint i = 0; i < self->by_position->len; i++)
    if (candor_response_get_replaces (self->by_position->pdata[i]) == position)
      return self->by_position->pdata[i];
  return NULL;
}

static gboolean
have_same_section (CandorResponse *one,
                   CandorResponse *other)
{
  CandorQuestion *first = candor_response_get_question (one);
  CandorQuestion *second = candor_response_get_question (other);

  return g_strcmp0 (candor_question_get_guide_id (first),
                    candor_question_get_guide_id (second)) == 0 &&
         g_strcmp0 (candor_question_get_section_id (first),
                    candor_question_get_section_id (second)) == 0;
}

/**
 * candor_interview_is_replaced:
 * @self: an interview
 * @position: the position of a question
 *
 * Returns: whether a spare question stands in for it: then it is neither open nor owed nor in the score
 */
gboolean
candor_interview_is_replaced (CandorInterview *self,
                              guint            position)
{
  g_return_val_if_fail (CANDOR_IS_INTERVIEW (self), FALSE);

  return position != 0 && replacement_of (self, position) != NULL;
}

/**
 * candor_interview_is_waiting:
 * @self: an interview
 * @position: the position of a question
 *
 * Returns: whether it is a spare question that stands in for none yet
 */
gboolean
candor_interview_is_waiting (CandorInterview *self,
                             guint            position)
{
  CandorResponse *response = candor_interview_get_response (self, position);

  g_return_val_if_fail (response != NULL, FALSE);

  return candor_response_get_requirement (response) == CANDOR_REQUIREMENT_RESERVE &&
         candor_response_get_replaces (response) == 0 &&
         candor_response_get_state (response) == CANDOR_RESPONSE_STATE_NOT_REACHED &&
         candor_response_get_void_reason (response) == NULL;
}

/**
 * candor_interview_find_spare:
 * @self: an interview
 * @position: the question that is spent
 *
 * Finds the spare question that is nearest to it: the first of the same section, else the first of all.
 *
 * Returns: its position, 0 when none is left
 */
guint
candor_interview_find_spare (CandorInterview *self,
                             guint            position)
{
  CandorResponse *spent = candor_interview_get_response (self, position);
  guint first = 0;

  g_return_val_if_fail (spent != NULL, 0);

  for (guint other = 1; other <= candor_interview_get_n_responses (self); other++)
    {
      CandorResponse *response = candor_interview_get_response (self, other);

      if (!candor_interview_is_waiting (self, other))
        continue;
      if (have_same_section (spent, response))
        return other;
      if (first == 0)
        first = other;
    }
  return first;
}

/**
 * candor_interview_get_place:
 * @self: an interview
 * @position: the position of a question
 *
 * Returns: (transfer none): the question of the kit in whose place it counts: itself, unless it is a spare one that
 *   stands in for another, which may have been one itself
 */
CandorResponse *
candor_interview_get_place (CandorInterview *self,
                            guint            position)
{
  CandorResponse *response = candor_interview_get_response (self, position);

  /* A file may say anything: a ring of spare questions ends after one round. */
  for (guint i = candor_interview_get_n_responses (self); i > 0 && response != NULL &&
       candor_response_get_replaces (response) != 0; i--)
    response =
      candor_interview_get_response (self, candor_response_get_replaces (response));
  return response != NULL ? response : candor_interview_get_response (self, position);
}

/**
 * candor_interview_is_to_score:
 * @self: an interview
 * @position: the position of a question
 *
 * Returns: whether its score is owed: it was asked, it is neither scored nor not applicable, and no other stands in for it
 */
gboolean
candor_interview_is_to_score (CandorInterview *self,
                              guint            position)
{
  CandorResponse *response = candor_interview_get_response (self, position);

  g_return_val_if_fail (response != NULL, FALSE);

  return candor_response_is_to_score (response) && !candor_interview_is_replaced (self, position);
}
