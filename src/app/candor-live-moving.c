/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-live-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "candor-error.h"

static guint
last_position (CandorLive *self)
{
  return candor_interview_get_n_responses (self->interview) + 1;
}

/* Leaving a question by Next is what makes it asked (rule 13); in write-up nothing is left any
 * more. */
static void
mark_asked (CandorLive *self)
{
  CandorResponse *response = candor_live_get_response (self);
  CandorInterviewState state = candor_interview_get_state (self->interview);
  g_autoptr(CandorResponseEdit) edit = NULL;

  if (response == NULL ||
      (state != CANDOR_INTERVIEW_STATE_RUNNING && state != CANDOR_INTERVIEW_STATE_PAUSED) ||
      candor_response_get_state (response) != CANDOR_RESPONSE_STATE_NOT_REACHED ||
      candor_live_has_pending_edit (self, self->position, CANDOR_EDIT_STATE))
    return;

  edit = candor_response_edit_new ();
  edit->fields = CANDOR_EDIT_STATE;
  edit->state = CANDOR_RESPONSE_STATE_ASKED;
  candor_live_push (self, candor_live_change_new_edit (self->position, edit));
}

/* What is on its way to disk counts as asked: Next never waits for the disk. */
static guint
next_open (CandorLive *self)
{
  const CandorEditFields any = CANDOR_EDIT_STATE | CANDOR_EDIT_RATING | CANDOR_EDIT_ANSWER |
                               CANDOR_EDIT_NOTE | CANDOR_EDIT_POINTS;
  guint position = self->position;

  for (guint i = 0; i < last_position (self); i++)
    {
      position = candor_interview_next_open (self->interview, position);
      if (position == 0)
        break;
      if (position != self->position && !candor_live_has_pending_edit (self, position, any))
        return position;
    }
  return last_position (self);
}

static void
remember_card (CandorLive *self)
{
  guint n_seen = self->seen->len;

  if (n_seen == 0 || g_array_index (self->seen, guint, n_seen - 1) != self->position)
    g_array_append_val (self->seen, self->position);
}

/* Where nothing is open any more, Next turns the pages. */
static guint
position_after (CandorLive *self)
{
  CandorInterviewState state = candor_interview_get_state (self->interview);

  if (state == CANDOR_INTERVIEW_STATE_RUNNING || state == CANDOR_INTERVIEW_STATE_PAUSED)
    return next_open (self);
  return MIN (self->position + 1, last_position (self));
}

static gboolean
prompt_has (CandorResponse *response,
            GStrv           words)
{
  const char *prompt = candor_question_get_prompt (candor_response_get_question (response));
  g_autofree char *folded = g_utf8_casefold (prompt, -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (folded, words[i]) == NULL)
      return FALSE;
  return TRUE;
}

/* The first one behind the place where we stand, round the end. */
static guint
find_words (CandorLive *self,
            const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  g_auto(GStrv) words = g_strsplit_set (folded, " \t\n", -1);
  guint n_responses = candor_interview_get_n_responses (self->interview);

  for (guint i = 0; i < n_responses; i++)
    {
      guint position = (self->position + i) % n_responses + 1;

      if (prompt_has (candor_interview_get_response (self->interview, position), words))
        return position;
    }
  return 0;
}

void
candor_live_move (CandorLive *self,
                  guint       position)
{
  CandorLiveChange *change = candor_live_change_new (CANDOR_LIVE_POSITION);

  candor_live_flush (self);
  candor_live_keep_question_time (self);
  self->position = change->position = position;
  candor_live_push (self, change);
  candor_live_notify (self, CANDOR_LIVE_PROP_POSITION);
  candor_live_notify (self, CANDOR_LIVE_PROP_RESPONSE);
}

/**
 * candor_live_next:
 * @self: a live interview
 *
 * Marks the current question as asked and goes to the next one that is open, in the order of the
 * kit; to the closing card when none is. It always works, at once.
 */
void
candor_live_next (CandorLive *self)
{
  g_return_if_fail (CANDOR_IS_LIVE (self));

  mark_asked (self);
  remember_card (self);
  candor_live_move (self, position_after (self));
}

/**
 * candor_live_back:
 * @self: a live interview
 *
 * Goes to the card seen before.
 */
void
candor_live_back (CandorLive *self)
{
  guint n_seen;
  guint position;

  g_return_if_fail (CANDOR_IS_LIVE (self));

  n_seen = self->seen->len;
  position =
    n_seen > 0 ? g_array_index (self->seen, guint, n_seen - 1) : MAX (self->position, 1) - 1;
  if (n_seen > 0)
    g_array_set_size (self->seen, n_seen - 1);
  if (position != self->position)
    candor_live_move (self, position);
}

/**
 * candor_live_go_to:
 * @self: a live interview
 * @position: 0 for the opening card, 1 to n for a question, n + 1 for the closing card
 * @error: return location for an error
 *
 * Goes to a card without marking anything.
 *
 * Returns: %FALSE with RANGE when there is no such card
 */
gboolean
candor_live_go_to (CandorLive *self,
                   guint       position,
                   GError    **error)
{
  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);

  if (position > last_position (self))
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE,
                   _("There is no question %u: this interview has %u."),
                   position, candor_interview_get_n_responses (self->interview));
      return FALSE;
    }
  if (position == self->position)
    return TRUE;

  remember_card (self);
  candor_live_move (self, position);
  return TRUE;
}

/**
 * candor_live_find:
 * @self: a live interview
 * @text: the number of a question, or words of its prompt
 *
 * Finds the question that a person means.
 *
 * Returns: its position, or 0 when there is none
 */
guint
candor_live_find (CandorLive *self,
                  const char *text)
{
  g_autofree char *stripped = NULL;
  guint64 number;

  g_return_val_if_fail (CANDOR_IS_LIVE (self), 0);
  g_return_val_if_fail (text != NULL, 0);

  stripped = g_strstrip (g_strdup (text));
  if (*stripped == '\0')
    return 0;
  if (g_ascii_string_to_unsigned (stripped, 10, 1, last_position (self) - 1, &number, NULL))
    return number;
  return find_words (self, stripped);
}
