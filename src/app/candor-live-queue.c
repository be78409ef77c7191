/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-live-private.h"

/* Changes go to disk in the order in which they were made, one batch at a time: all that waits
 * when the last batch came back is the next. A batch that fails goes back to the head of the
 * queue. */

#define RETRY_SECONDS 2

static void write_next (CandorLive *self);

static void
batch_free (CandorLiveBatch *self)
{
  g_free (self->interview_id);
  g_ptr_array_unref (self->changes);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC(CandorLiveBatch, batch_free)

static void
set_saving (CandorLive  *self,
            CandorSaving saving)
{
  if (self->saving == saving)
    return;
  self->saving = saving;
  candor_live_notify (self, CANDOR_LIVE_PROP_SAVING);
}

/* Runs in the writer's thread. */
static gboolean
write_batch (CandorSql *sql,
             gpointer   data,
             GError   **error)
{
  CandorLiveBatch *batch = data;

  for (guint i = 0; i < batch->changes->len; i++)
    if (!candor_live_change_write (batch->changes->pdata[i], batch->interview_id, sql, error))
      return FALSE;
  return TRUE;
}

static void
apply_change (CandorLive             *self,
              const CandorLiveChange *change)
{
  /* What takes a change back is known at this moment, before the interview changes. */
  if (change->can_be_undone)
    g_queue_push_head (&self->undo, candor_live_change_invert (change, self->interview));
  candor_live_change_apply (change, self->interview);
  if (change->kind == CANDOR_LIVE_ASK && self->position == change->asked_from)
    candor_live_move (self, change->position);
}

static void
apply_batch (CandorLive *self)
{
  g_autoptr(CandorLiveBatch) batch = g_steal_pointer (&self->batch);
  gboolean has_step = FALSE;

  for (guint i = 0; i < batch->changes->len; i++)
    {
      const CandorLiveChange *change = batch->changes->pdata[i];

      has_step |= change->kind == CANDOR_LIVE_STEP;
      apply_change (self, change);
    }
  self->last_saved_us = g_get_real_time ();
  g_clear_error (&self->save_error);
  candor_live_update_saving (self);
  if (has_step)
    candor_library_tell (self->library, CANDOR_CHANGES_INTERVIEWS);
}

static gboolean
retry_cb (gpointer user_data)
{
  CandorLive *self = user_data;

  self->retry_source = 0;
  write_next (self);
  return G_SOURCE_REMOVE;
}

static void
take_batch_back (CandorLive   *self,
                 const GError *error)
{
  g_autoptr(CandorLiveBatch) batch = g_steal_pointer (&self->batch);
  gboolean is_news = self->save_error == NULL;

  for (guint i = batch->changes->len; i > 0; i--)
    g_queue_push_head (&self->pending, g_ptr_array_steal_index (batch->changes, i - 1));
  g_clear_error (&self->save_error);
  self->save_error = g_error_copy (error);
  self->retry_source = g_timeout_add_seconds (RETRY_SECONDS, retry_cb, self);
  set_saving (self, CANDOR_SAVING_FAILED);
  if (is_news)
    candor_live_emit_save_failed (self, error);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(CandorLive) self = user_data;
  g_autoptr(GError) error = NULL;

  if (!candor_store_queue_finish (CANDOR_STORE (source), result, &error))
    {
      take_batch_back (self, error);
      return;
    }
  apply_batch (self);
  write_next (self);
}

/* What was asked after all is no longer left out, and stays asked. */
static void
keep_left_out (CandorLive       *self,
               CandorLiveChange *change)
{
  g_autoptr(GArray) positions = g_steal_pointer (&change->positions);

  change->positions = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < positions->len; i++)
    {
      guint position = g_array_index (positions, guint, i);

      if (candor_response_is_left_out (candor_interview_get_response (self->interview, position)))
        g_array_append_val (change->positions, position);
    }
}

/* An undo waits until what it takes back is on disk: it ends a batch, and begins the next as the
 * edit that it then is. */
static void
resolve_undo (CandorLive *self)
{
  CandorLiveChange *first = g_queue_peek_head (&self->pending);

  if (first == NULL || first->kind != CANDOR_LIVE_UNDO)
    return;
  candor_live_change_free (g_queue_pop_head (&self->pending));
  first = g_queue_pop_head (&self->undo);
  if (first->kind == CANDOR_LIVE_LEAVE_OUT)
    keep_left_out (self, first);
  g_queue_push_head (&self->pending, first);
}

static CandorLiveBatch *
take_batch (CandorLive *self)
{
  CandorLiveBatch *batch = g_new0 (CandorLiveBatch, 1);

  batch->interview_id = g_strdup (candor_interview_get_id (self->interview));
  batch->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_live_change_free);
  resolve_undo (self);
  for (CandorLiveChange *next = g_queue_peek_head (&self->pending);
       next != NULL && next->kind != CANDOR_LIVE_UNDO;
       next = g_queue_peek_head (&self->pending))
    g_ptr_array_add (batch->changes, g_queue_pop_head (&self->pending));
  return batch;
}

static void
write_next (CandorLive *self)
{
  if (self->batch != NULL || self->retry_source != 0 || g_queue_is_empty (&self->pending))
    return;

  self->batch = take_batch (self);
  candor_store_queue (self->library->store, CANDOR_STORE_PRIORITY_LIVE, write_batch, self->batch,
                      NULL, written_cb, g_object_ref (self));
}

gboolean
candor_live_has_pending_edit (CandorLive      *self,
                              guint            position,
                              CandorEditFields fields)
{
  for (GList *link = self->pending.head; link != NULL; link = link->next)
    if (candor_live_change_edits (link->data, position, fields))
      return TRUE;
  for (guint i = 0; self->batch != NULL && i < self->batch->changes->len; i++)
    if (candor_live_change_edits (self->batch->changes->pdata[i], position, fields))
      return TRUE;
  return FALSE;
}

static void
add_pending (CandorLive       *self,
             CandorLiveChange *change)
{
  CandorLiveChange *last = g_queue_peek_tail (&self->pending);

  if (last != NULL && candor_live_change_absorb (last, change))
    candor_live_change_free (change);
  else
    g_queue_push_tail (&self->pending, change);
}

/* What a person did takes the clock along, in the same commit: killed now, no more than the last seconds are missing. */
void
candor_live_push (CandorLive       *self,
                  CandorLiveChange *change)
{
  gboolean is_quiet = candor_live_change_is_quiet (change);
  CandorLiveChange *clock = is_quiet ? NULL : candor_live_make_clock_change (self);

  if (change->can_be_undone)
    {
      g_array_append_val (self->undo_positions, change->position);
      candor_live_notify (self, CANDOR_LIVE_PROP_CAN_UNDO);
    }
  add_pending (self, change);
  if (clock != NULL)
    add_pending (self, clock);
  if (!is_quiet && self->saving == CANDOR_SAVING_SAVED)
    set_saving (self, CANDOR_SAVING_WAITING);
  write_next (self);
}

gboolean
candor_live_drain (CandorLive *self,
                   GError    **error)
{
  g_clear_handle_id (&self->retry_source, g_source_remove);
  write_next (self);
  while (self->batch != NULL)
    g_main_context_iteration (NULL, TRUE);

  if (self->save_error != NULL)
    g_propagate_error (error, g_error_copy (self->save_error));
  return self->save_error == NULL;
}

void
candor_live_update_saving (CandorLive *self)
{
  if (!g_queue_is_empty (&self->pending) || self->typing_since_us != 0)
    {
      set_saving (self, CANDOR_SAVING_WAITING);
      return;
    }
  if (self->saving == CANDOR_SAVING_SAVED)
    return;
  set_saving (self, CANDOR_SAVING_SAVED);
  candor_live_emit_saved (self);
}

void
candor_live_clear_queue (CandorLive *self)
{
  g_clear_handle_id (&self->retry_source, g_source_remove);
  g_clear_pointer (&self->batch, batch_free);
  g_queue_clear_full (&self->pending, (GDestroyNotify) candor_live_change_free);
  g_queue_clear_full (&self->undo, (GDestroyNotify) candor_live_change_free);
  g_clear_pointer (&self->undo_positions, g_array_unref);
  g_clear_error (&self->save_error);
}

/**
 * candor_live_undo:
 * @self: a live interview
 *
 * Takes back the last score or state, and goes to its question.
 *
 * Returns: %FALSE when there is nothing to take back
 */
gboolean
candor_live_undo (CandorLive *self)
{
  guint n_undoable;
  guint position;

  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);

  n_undoable = self->undo_positions->len;
  if (n_undoable == 0)
    return FALSE;

  position = g_array_index (self->undo_positions, guint, n_undoable - 1);
  g_array_set_size (self->undo_positions, n_undoable - 1);
  candor_live_push (self, candor_live_change_new (CANDOR_LIVE_UNDO));
  if (position != CANDOR_LIVE_STAY && position != self->position)
    candor_live_move (self, position);
  candor_live_notify (self, CANDOR_LIVE_PROP_CAN_UNDO);
  return TRUE;
}
