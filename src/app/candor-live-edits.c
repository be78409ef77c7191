/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-live-private.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-rules.h"

/* Each change of the question now open: checked by the rules here, shown when it is on disk. */

static gboolean
edit_current (CandorLive               *self,
              const CandorResponseEdit *edit,
              GError                  **error)
{
  if (candor_live_get_response (self) != NULL)
    return candor_live_edit (self, self->position, edit, error);

  g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_RANGE, _("Go to a question first."));
  return FALSE;
}

static gboolean
rate (CandorLive  *self,
      CandorRating rating,
      int          score,
      GError     **error)
{
  g_autoptr(CandorResponseEdit) edit = candor_response_edit_new ();

  edit->fields = CANDOR_EDIT_RATING;
  edit->rating = rating;
  edit->score = score;
  return edit_current (self, edit, error);
}

/* Questions asked and not yet on disk have their positions already. */
static guint
next_extra_position (CandorLive *self)
{
  guint position = candor_interview_get_n_responses (self->interview) + 1;

  for (GList *link = self->pending.head; link != NULL; link = link->next)
    position += ((CandorLiveChange *) link->data)->kind == CANDOR_LIVE_ASK;
  for (guint i = 0; self->batch != NULL && i < self->batch->changes->len; i++)
    position += ((CandorLiveChange *) self->batch->changes->pdata[i])->kind == CANDOR_LIVE_ASK;
  return position;
}

/**
 * candor_live_set_score:
 * @self: a live interview
 * @score: a value of the kit's scale
 * @error: return location for an error
 *
 * Scores the current question.
 *
 * Returns: %FALSE with RANGE or STATE
 */
gboolean
candor_live_set_score (CandorLive *self,
                       int         score,
                       GError    **error)
{
  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);

  return rate (self, CANDOR_RATING_SCORED, score, error);
}

/**
 * candor_live_set_later:
 * @self: a live interview
 * @error: return location for an error
 *
 * Leaves the score of the current question for later; takes back one that is there.
 *
 * Returns: %FALSE with RANGE or STATE
 */
gboolean
candor_live_set_later (CandorLive *self,
                       GError    **error)
{
  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);

  return rate (self, CANDOR_RATING_LATER, 0, error);
}

/**
 * candor_live_set_not_applicable:
 * @self: a live interview
 * @error: return location for an error
 *
 * Takes the current question out of the base of the score (rule 3).
 *
 * Returns: %FALSE with RANGE or STATE
 */
gboolean
candor_live_set_not_applicable (CandorLive *self,
                                GError    **error)
{
  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);

  return rate (self, CANDOR_RATING_NA, 0, error);
}

/**
 * candor_live_skip:
 * @self: a live interview
 * @error: return location for an error
 *
 * Skips the current question at once and goes on to the next; the reason is asked in write-up.
 *
 * Returns: %FALSE with RANGE or STATE
 */
gboolean
candor_live_skip (CandorLive *self,
                  GError    **error)
{
  g_autoptr(CandorResponseEdit) edit = candor_response_edit_new ();

  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);

  edit->fields = CANDOR_EDIT_STATE;
  edit->state = CANDOR_RESPONSE_STATE_SKIPPED;
  if (!edit_current (self, edit, error))
    return FALSE;
  candor_live_next (self);
  return TRUE;
}

/**
 * candor_live_set_skip_reason:
 * @self: a live interview
 * @position: the position of a question
 * @reason: why it was skipped
 * @note: (nullable): more on it
 * @error: return location for an error
 *
 * Says why a question was skipped.
 *
 * Returns: %FALSE with RANGE or STATE
 */
gboolean
candor_live_set_skip_reason (CandorLive      *self,
                             guint            position,
                             CandorSkipReason reason,
                             const char      *note,
                             GError         **error)
{
  g_autoptr(CandorResponseEdit) edit = candor_response_edit_new ();

  edit->fields = CANDOR_EDIT_STATE;
  edit->state = CANDOR_RESPONSE_STATE_SKIPPED;
  edit->skip_reason = reason;
  edit->skip_note = g_strdup (note);
  return candor_live_edit (self, position, edit, error);
}

/**
 * candor_live_set_heard:
 * @self: a live interview
 * @point: a key point of the current question, from 0
 * @heard: whether it was heard
 * @error: return location for an error
 *
 * Ticks a key point, or takes the tick back.
 *
 * Returns: %FALSE with RANGE or STATE
 */
gboolean
candor_live_set_heard (CandorLive *self,
                       guint       point,
                       gboolean    heard,
                       GError    **error)
{
  g_autoptr(CandorResponseEdit) edit = candor_response_edit_new ();

  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);
  g_return_val_if_fail (point < 64, FALSE);

  edit->fields = CANDOR_EDIT_POINTS;
  if (heard)
    edit->heard = G_GUINT64_CONSTANT (1) << point;
  else
    edit->unheard = G_GUINT64_CONSTANT (1) << point;
  return edit_current (self, edit, error);
}

/**
 * candor_live_ask:
 * @self: a live interview
 * @prompt: the question
 * @error: return location for an error
 *
 * Adds an extra question and goes there when it is on disk, unless the window has gone on
 * meanwhile.
 *
 * Returns: %FALSE with INVALID or STATE
 */
gboolean
candor_live_ask (CandorLive *self,
                 const char *prompt,
                 GError    **error)
{
  CandorLiveChange *change;

  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);
  g_return_val_if_fail (prompt != NULL, FALSE);

  if (!candor_rules_check_ask (self->interview, prompt, error))
    return FALSE;

  change = candor_live_change_new (CANDOR_LIVE_ASK);
  change->position = next_extra_position (self);
  change->asked_from = self->position;
  change->response = candor_library_make_extra (change->position, prompt);
  g_array_append_val (self->seen, self->position);
  candor_live_push (self, change);
  return TRUE;
}

/**
 * candor_live_edit:
 * @self: a live interview
 * @position: the position of a question
 * @edit: what changes
 * @error: return location for an error
 *
 * Changes what is recorded on any question. Scores and states can be taken back by
 * candor_live_undo().
 *
 * Returns: %FALSE with RANGE or STATE
 */
gboolean
candor_live_edit (CandorLive               *self,
                  guint                     position,
                  const CandorResponseEdit *edit,
                  GError                  **error)
{
  CandorLiveChange *change;

  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);
  g_return_val_if_fail (edit != NULL, FALSE);

  if (!candor_rules_check_edit (self->interview, position, edit, error))
    return FALSE;

  change = candor_live_change_new_edit (position, edit);
  change->can_be_undone = (edit->fields & (CANDOR_EDIT_RATING | CANDOR_EDIT_STATE)) != 0;
  candor_live_push (self, change);
  return TRUE;
}

/**
 * candor_live_set_recommendation:
 * @self: a live interview
 * @recommendation: a recommendation
 * @error: return location for an error
 *
 * Gives the recommendation, apart from the score (rule 8).
 *
 * Returns: %FALSE with STATE
 */
gboolean
candor_live_set_recommendation (CandorLive          *self,
                                CandorRecommendation recommendation,
                                GError             **error)
{
  g_autoptr(CandorWriteUp) write_up = candor_write_up_new ();
  CandorLiveChange *change;

  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);

  write_up->fields = CANDOR_WRITE_UP_RECOMMENDATION;
  write_up->recommendation = recommendation;
  if (!candor_rules_check_write_up (self->interview, write_up, error))
    return FALSE;

  change = candor_live_change_new (CANDOR_LIVE_WRITE_UP);
  change->write_up = g_steal_pointer (&write_up);
  candor_live_push (self, change);
  return TRUE;
}
