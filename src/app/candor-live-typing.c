/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-live-private.h"

#include "candor-rules.h"

/* What is typed waits here for a breath, 250 ms after the last key, and never so long that it would
 * be on disk later than after a second. */

#define BREATH_MS 250
#define LONGEST_MS 900

static gboolean
flush_cb (gpointer user_data)
{
  CandorLive *self = user_data;

  self->typing_source = 0;
  candor_live_flush (self);
  return G_SOURCE_REMOVE;
}

static void
wait_for_a_breath (CandorLive *self)
{
  gint64 now_us = g_get_monotonic_time ();
  int left_ms;

  if (self->typing_since_us == 0)
    self->typing_since_us = now_us;
  left_ms = LONGEST_MS - (int) ((now_us - self->typing_since_us) / 1000);
  g_clear_handle_id (&self->typing_source, g_source_remove);
  self->typing_source = g_timeout_add (CLAMP (left_ms, 0, BREATH_MS), flush_cb, self);
  if (self->saving == CANDOR_SAVING_SAVED)
    candor_live_update_saving (self);
}

static CandorResponseEdit *
typed_edit (CandorLive *self,
            guint       position)
{
  CandorResponseEdit *edit = g_hash_table_lookup (self->typed, GUINT_TO_POINTER (position));

  if (edit == NULL)
    {
      edit = candor_response_edit_new ();
      g_hash_table_insert (self->typed, GUINT_TO_POINTER (position), edit);
    }
  return edit;
}

/* A text view that is filled with what is there says so like one that is typed into. */
static gboolean
is_there_already (CandorLive      *self,
                  guint            position,
                  CandorEditFields field,
                  const char      *text,
                  const char      *there)
{
  CandorResponseEdit *typed = g_hash_table_lookup (self->typed, GUINT_TO_POINTER (position));

  return g_str_equal (text, there) &&
         (typed == NULL || !(typed->fields & field)) &&
         !candor_live_has_pending_edit (self, position, field);
}

static void
set_text (char      **place,
          const char *text)
{
  g_free (*place);
  *place = g_strdup (text);
}

static void
flush_edit (CandorLive               *self,
            guint                     position,
            const CandorResponseEdit *edit)
{
  g_autoptr(GError) error = NULL;

  if (candor_rules_check_edit (self->interview, position, edit, &error))
    candor_live_push (self, candor_live_change_new_edit (position, edit));
  else
    candor_live_emit_save_failed (self, error);
}

static void
flush_write_up (CandorLive *self)
{
  g_autoptr(CandorWriteUp) write_up = g_steal_pointer (&self->typed_write_up);
  g_autoptr(GError) error = NULL;
  CandorLiveChange *change;

  if (write_up == NULL)
    return;
  if (!candor_rules_check_write_up (self->interview, write_up, &error))
    {
      candor_live_emit_save_failed (self, error);
      return;
    }
  change = candor_live_change_new (CANDOR_LIVE_WRITE_UP);
  change->write_up = g_steal_pointer (&write_up);
  candor_live_push (self, change);
}

static void
type (CandorLive      *self,
      guint            position,
      CandorEditFields field,
      const char      *text)
{
  CandorResponse *response = candor_interview_get_response (self->interview, position);
  gboolean is_answer = field == CANDOR_EDIT_ANSWER;
  CandorResponseEdit *edit;

  g_return_if_fail (response != NULL);

  if (is_there_already (self, position, field, text,
                        is_answer ? candor_response_get_answer (response)
                                  : candor_response_get_note (response)))
    return;
  edit = typed_edit (self, position);
  edit->fields |= field;
  set_text (is_answer ? &edit->answer : &edit->note, text);
  wait_for_a_breath (self);
}

/**
 * candor_live_type_answer:
 * @self: a live interview
 * @position: the position of a question
 * @text: the whole answer as it stands in its editor
 *
 * Keeps the answer at once and writes it soon.
 */
void
candor_live_type_answer (CandorLive *self,
                         guint       position,
                         const char *text)
{
  g_return_if_fail (CANDOR_IS_LIVE (self));
  g_return_if_fail (text != NULL);

  type (self, position, CANDOR_EDIT_ANSWER, text);
}

/**
 * candor_live_type_note:
 * @self: a live interview
 * @position: the position of a question
 * @text: the whole note as it stands in its editor
 *
 * Keeps the note at once and writes it soon.
 */
void
candor_live_type_note (CandorLive *self,
                       guint       position,
                       const char *text)
{
  g_return_if_fail (CANDOR_IS_LIVE (self));
  g_return_if_fail (text != NULL);

  type (self, position, CANDOR_EDIT_NOTE, text);
}

/**
 * candor_live_type_text:
 * @self: a live interview
 * @field: one of the texts of the interview itself
 * @text: the whole text as it stands in its editor
 *
 * Keeps a text of the cards or of write-up at once and writes it soon.
 */
void
candor_live_type_text (CandorLive         *self,
                       CandorWriteUpFields field,
                       const char         *text)
{
  g_return_if_fail (CANDOR_IS_LIVE (self));
  g_return_if_fail (text != NULL);

  if (self->typed_write_up == NULL && self->batch == NULL && g_queue_is_empty (&self->pending) &&
      g_str_equal (text, candor_interview_get_text (self->interview, field)))
    return;
  if (self->typed_write_up == NULL)
    self->typed_write_up = candor_write_up_new ();
  candor_write_up_set_text (self->typed_write_up, field, text);
  wait_for_a_breath (self);
}

/**
 * candor_live_has_typed:
 * @self: a live interview
 *
 * Returns: whether text was typed that is not yet on its way to the disk
 */
gboolean
candor_live_has_typed (CandorLive *self)
{
  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);

  return self->typing_since_us != 0;
}

/**
 * candor_live_flush:
 * @self: a live interview
 *
 * Queues what is typed now.
 */
void
candor_live_flush (CandorLive *self)
{
  g_autoptr(GHashTable) typed = NULL;
  GHashTableIter iter;
  gpointer position, edit;

  g_return_if_fail (CANDOR_IS_LIVE (self));

  if (self->typing_since_us == 0)
    return;
  g_clear_handle_id (&self->typing_source, g_source_remove);
  self->typing_since_us = 0;

  typed = g_steal_pointer (&self->typed);
  self->typed =
    g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) candor_response_edit_free);
  g_hash_table_iter_init (&iter, typed);
  while (g_hash_table_iter_next (&iter, &position, &edit))
    flush_edit (self, GPOINTER_TO_UINT (position), edit);
  flush_write_up (self);
}
