/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-response-private.h"

static void
replace_text (char      **text,
              const char *with)
{
  g_free (*text);
  *text = g_strdup (with != NULL ? with : "");
}

static void
apply_texts (CandorResponse           *self,
             const CandorResponseEdit *edit)
{
  if (edit->fields & CANDOR_EDIT_ANSWER)
    {
      replace_text (&self->answer, edit->answer);
      g_object_notify (G_OBJECT (self), "answer");
    }
  if (edit->fields & CANDOR_EDIT_NOTE)
    {
      replace_text (&self->note, edit->note);
      g_object_notify (G_OBJECT (self), "note");
    }
}

static void
apply_rating (CandorResponse           *self,
              const CandorResponseEdit *edit)
{
  if (!(edit->fields & CANDOR_EDIT_RATING))
    return;
  self->rating = edit->rating;
  self->score = edit->rating == CANDOR_RATING_SCORED ? edit->score : 0;
  g_object_notify (G_OBJECT (self), "rating");
  g_object_notify (G_OBJECT (self), "score");
}

static void
apply_points (CandorResponse           *self,
              const CandorResponseEdit *edit)
{
  if (!(edit->fields & CANDOR_EDIT_POINTS))
    return;
  self->heard = (self->heard | edit->heard) & ~edit->unheard;
  g_object_notify (G_OBJECT (self), "heard");
}

static gboolean
brings_content (const CandorResponseEdit *edit)
{
  const CandorEditFields contents =
    CANDOR_EDIT_ANSWER | CANDOR_EDIT_NOTE | CANDOR_EDIT_RATING | CANDOR_EDIT_POINTS;

  return (edit->fields & contents) != 0;
}

static void
apply_state (CandorResponse           *self,
             const CandorResponseEdit *edit)
{
  if (edit->fields & CANDOR_EDIT_STATE)
    {
      self->state = edit->state;
      /* A question left out was not reached, and has a reason. */
      self->skip_reason =
        edit->state != CANDOR_RESPONSE_STATE_ASKED ? edit->skip_reason : CANDOR_SKIP_REASON_NONE;
      replace_text (&self->skip_note,
                    edit->state == CANDOR_RESPONSE_STATE_SKIPPED ? edit->skip_note : "");
    }
  else if (brings_content (edit) && candor_response_has_content (self))
    {
      self->state = CANDOR_RESPONSE_STATE_ASKED;
      self->skip_reason = CANDOR_SKIP_REASON_NONE;
      replace_text (&self->skip_note, "");
    }
  else
    {
      return;
    }
  g_object_notify (G_OBJECT (self), "state");
  g_object_notify (G_OBJECT (self), "skip-reason");
}

/**
 * candor_response_apply:
 * @self: a response
 * @edit: a change that the rules allowed
 *
 * Takes the change over and notifies. Something written, ticked or scored makes the question asked, unless the change
 * sets its state itself.
 */
void
candor_response_apply (CandorResponse           *self,
                       const CandorResponseEdit *edit)
{
  g_return_if_fail (CANDOR_IS_RESPONSE (self));
  g_return_if_fail (edit != NULL);

  g_object_freeze_notify (G_OBJECT (self));
  apply_texts (self, edit);
  apply_rating (self, edit);
  apply_points (self, edit);
  apply_state (self, edit);
  if (edit->fields & CANDOR_EDIT_ELAPSED)
    {
      self->elapsed_s = edit->elapsed_s;
      g_object_notify (G_OBJECT (self), "elapsed-s");
    }
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * candor_response_invert:
 * @self: a response
 * @edit: a change not yet applied
 *
 * Returns: (transfer full): the change that brings the fields of @edit back to what they are now, the state with them
 */
CandorResponseEdit *
candor_response_invert (CandorResponse           *self,
                        const CandorResponseEdit *edit)
{
  CandorResponseEdit *inverse = candor_response_edit_new ();

  g_return_val_if_fail (CANDOR_IS_RESPONSE (self), NULL);

  inverse->fields = edit->fields;
  if (brings_content (edit))
    inverse->fields |= CANDOR_EDIT_STATE;
  replace_text (&inverse->answer, self->answer);
  replace_text (&inverse->note, self->note);
  replace_text (&inverse->skip_note, self->skip_note);
  inverse->rating = self->rating;
  inverse->score = self->score;
  inverse->state = self->state;
  inverse->skip_reason = self->skip_reason;
  inverse->heard = self->heard & (edit->heard | edit->unheard);
  inverse->unheard = ~self->heard & (edit->heard | edit->unheard);
  inverse->elapsed_s = self->elapsed_s;
  return inverse;
}

/**
 * candor_response_set_void:
 * @self: a response
 * @reason: (nullable): why it is not counted
 */
void
candor_response_set_void (CandorResponse *self,
                          const char     *reason)
{
  g_return_if_fail (CANDOR_IS_RESPONSE (self));

  g_free (self->void_reason);
  self->void_reason = g_strdup (reason);
  g_object_notify (G_OBJECT (self), "voided");
}

/**
 * candor_response_set_replaces:
 * @self: a response
 * @position: the position it stands in for, 0 for none
 */
void
candor_response_set_replaces (CandorResponse *self,
                              guint           position)
{
  g_return_if_fail (CANDOR_IS_RESPONSE (self));

  self->replaces = position;
  g_object_notify (G_OBJECT (self), "replaces");
}
