/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-deviations.h"

#include <glib/gi18n-lib.h>

#include "candor-words.h"

/* Where it stands in the interview, unless others number it otherwise. */
static guint
number_at (const guint *numbers,
           guint        position)
{
  return numbers != NULL && numbers[position - 1] != 0 ? numbers[position - 1] : position;
}

static char *
extra_sentence (CandorResponse *response,
                const guint    *numbers)
{
  if (numbers != NULL)
    /* Translators: %s is the beginning of a question */
    return g_strdup_printf (_("An extra question is not in the score: %s"),
                            candor_question_get_headline (candor_response_get_question (response)));
  return g_strdup_printf (_("Question %u is an extra question and not in the score."),
                          candor_response_get_position (response));
}

/* (transfer full): what somebody typed, as the end of a sentence of ours */
static char *
without_stop (const char *typed)
{
  char *text = g_strchomp (g_strdup (typed));
  gsize length = strlen (text);

  if (length > 0 && text[length - 1] == '.')
    text[length - 1] = '\0';
  return text;
}

static char *
skipped_sentence (CandorResponse *response,
                  guint           position)
{
  g_autofree char *note = without_stop (candor_response_get_skip_note (response));
  const char *reason = candor_words_skip_reason (candor_response_get_skip_reason (response));
  g_autofree char *lower = NULL;

  if (note[0] != '\0')
    /* Translators: number of a question, why it was skipped in own words */
    return g_strdup_printf (_("Question %u was skipped: %s."), position, note);
  lower = g_utf8_strdown (reason, -1);
  /* Translators: number of a question, why it was skipped, such as "no time" */
  return g_strdup_printf (_("Question %u was skipped (%s)."), position, lower);
}

static char *
sentence_of (CandorInterview *interview,
             CandorResponse  *response,
             const guint     *numbers)
{
  guint position = number_at (numbers, candor_response_get_position (response));
  gboolean was_reached =
    candor_response_get_state (response) != CANDOR_RESPONSE_STATE_NOT_REACHED;

  if (candor_response_get_void_reason (response) != NULL)
    {
      g_autofree char *reason = without_stop (candor_response_get_void_reason (response));

      return g_strdup_printf (_("Question %u is not counted: %s."), position, reason);
    }
  if (candor_response_is_ad_hoc (response))
    return extra_sentence (response, numbers);
  if (candor_response_get_replaces (response) != 0 && was_reached)
    return g_strdup_printf (_("Question %u was asked instead of question %u."), position,
                            number_at (numbers, candor_response_get_replaces (response)));
  if (candor_response_get_state (response) == CANDOR_RESPONSE_STATE_SKIPPED)
    return skipped_sentence (response, position);
  if (was_reached || candor_interview_is_replaced (interview, candor_response_get_position (response)))
    return NULL;
  if (candor_response_get_requirement (response) == CANDOR_REQUIREMENT_RESERVE &&
      candor_response_get_replaces (response) == 0)
    return NULL;
  if (candor_response_is_left_out (response))
    return g_strdup_printf (_("Question %u was left out: there was no time for it."), position);
  return g_strdup_printf (_("Question %u was not asked."), position);
}

/**
 * candor_deviations_of_interview:
 * @interview: an interview
 *
 * Rule 13: what conversations are like is recorded without reproach.
 *
 * Returns: (transfer full) (element-type utf8): a sentence for each difference from the kit
 */
GPtrArray *
candor_deviations_of_interview (CandorInterview *interview)
{
  return candor_deviations_numbered (interview, NULL);
}

/**
 * candor_deviations_numbered:
 * @interview: an interview
 * @numbers: (nullable) (array): for each of its responses the number under which others know the question, 0 for none;
 *   %NULL: its position
 *
 * What differed, beside interviews whose kit has other positions.
 *
 * Returns: (transfer full) (element-type utf8): a sentence for each difference from the kit
 */
GPtrArray *
candor_deviations_numbered (CandorInterview *interview,
                            const guint     *numbers)
{
  GPtrArray *sentences = g_ptr_array_new_with_free_func (g_free);
  const char *left_open = candor_interview_get_text (interview, CANDOR_WRITE_UP_LEFT_OPEN);
  guint n_sittings = candor_interview_get_sittings (interview)->len;

  for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
    {
      char *sentence =
        sentence_of (interview, candor_interview_get_response (interview, position), numbers);

      if (sentence != NULL)
        g_ptr_array_add (sentences, sentence);
    }
  if (left_open[0] != '\0')
    g_ptr_array_add (sentences, g_strdup_printf (_("Left open: %s"), left_open));
  if (n_sittings > 1)
    g_ptr_array_add (sentences, g_strdup_printf (ngettext ("It was held in %u sitting.",
                                                           "It was held in %u sittings.",
                                                           n_sittings), n_sittings));
  if (candor_interview_is_entered_later (interview))
    g_ptr_array_add (sentences, g_strdup (_("It was entered afterwards, without a clock.")));
  return sentences;
}
