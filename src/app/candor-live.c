/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-live-private.h"

#include "candor-app-enum-types.h"
#include "candor-rules.h"

G_DEFINE_FINAL_TYPE (CandorLive, candor_live, G_TYPE_OBJECT)

static GParamSpec *properties[CANDOR_LIVE_N_PROPS];

enum
{
  SAVE_FAILED,
  SAVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
take_up_questions (CandorLive *self)
{
  guint n_responses = candor_interview_get_n_responses (self->interview);

  self->position = candor_interview_get_current_position (self->interview);
  self->last_saved_us = candor_interview_get_last_saved_us (self->interview);
  g_array_set_size (self->spent_s, n_responses + 1);
  for (guint i = 1; i <= n_responses; i++)
    g_array_index (self->spent_s, int, i) =
      candor_response_get_elapsed_s (candor_interview_get_response (self->interview, i));
}

/* Signed, amended and called off are read on the scorecard page. */
static gboolean
check_can_open (CandorInterview *interview,
                GError         **error)
{
  CandorInterviewState state = candor_interview_get_state (interview);

  return state == CANDOR_INTERVIEW_STATE_RUNNING ||
         state == CANDOR_INTERVIEW_STATE_PAUSED ||
         state == CANDOR_INTERVIEW_STATE_FINISHED ||
         candor_rules_check_step (interview, CANDOR_STEP_PAUSE, error);
}

static void
candor_live_dispose (GObject *object)
{
  CandorLive *self = CANDOR_LIVE (object);

  g_clear_handle_id (&self->tick_source, g_source_remove);
  g_clear_handle_id (&self->typing_source, g_source_remove);
  g_clear_handle_id (&self->retry_source, g_source_remove);
  if (self->library != NULL && self->interview != NULL)
    candor_library_let_interview_go (self->library, candor_interview_get_id (self->interview));
  g_clear_object (&self->interview);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_live_parent_class)->dispose (object);
}

static void
candor_live_finalize (GObject *object)
{
  CandorLive *self = CANDOR_LIVE (object);

  candor_live_clear_queue (self);
  g_hash_table_unref (self->typed);
  g_clear_pointer (&self->typed_write_up, candor_write_up_free);
  g_array_unref (self->spent_s);
  g_array_unref (self->seen);
  G_OBJECT_CLASS (candor_live_parent_class)->finalize (object);
}

static void
candor_live_get_property (GObject    *object,
                          guint       property_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  CandorLive *self = CANDOR_LIVE (object);

  switch ((CandorLiveProperty) property_id)
    {
    case CANDOR_LIVE_PROP_INTERVIEW:
      g_value_set_object (value, self->interview);
      break;
    case CANDOR_LIVE_PROP_POSITION:
      g_value_set_uint (value, self->position);
      break;
    case CANDOR_LIVE_PROP_RESPONSE:
      g_value_set_object (value, candor_live_get_response (self));
      break;
    case CANDOR_LIVE_PROP_CLOCK_RUNS:
      g_value_set_boolean (value, candor_live_get_clock_runs (self));
      break;
    case CANDOR_LIVE_PROP_ELAPSED_S:
      g_value_set_int (value, candor_live_get_elapsed_s (self));
      break;
    case CANDOR_LIVE_PROP_SAVING:
      g_value_set_enum (value, self->saving);
      break;
    case CANDOR_LIVE_PROP_CAN_UNDO:
      g_value_set_boolean (value, self->undo_positions->len > 0);
      break;
    case CANDOR_LIVE_PROP_0:
    case CANDOR_LIVE_N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  properties[CANDOR_LIVE_PROP_INTERVIEW] =
    g_param_spec_object ("interview", NULL, NULL, CANDOR_TYPE_INTERVIEW, flags);
  properties[CANDOR_LIVE_PROP_POSITION] =
    g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[CANDOR_LIVE_PROP_RESPONSE] =
    g_param_spec_object ("response", NULL, NULL, CANDOR_TYPE_RESPONSE, flags);
  properties[CANDOR_LIVE_PROP_CLOCK_RUNS] =
    g_param_spec_boolean ("clock-runs", NULL, NULL, FALSE, flags);
  properties[CANDOR_LIVE_PROP_ELAPSED_S] =
    g_param_spec_int ("elapsed-s", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[CANDOR_LIVE_PROP_SAVING] =
    g_param_spec_enum ("saving", NULL, NULL, CANDOR_TYPE_SAVING, CANDOR_SAVING_SAVED, flags);
  properties[CANDOR_LIVE_PROP_CAN_UNDO] =
    g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, CANDOR_LIVE_N_PROPS, properties);
}

static void
candor_live_class_init (CandorLiveClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = candor_live_dispose;
  object_class->finalize = candor_live_finalize;
  object_class->get_property = candor_live_get_property;
  install_properties (object_class);

  signals[SAVE_FAILED] = g_signal_new ("save-failed", CANDOR_TYPE_LIVE, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_ERROR);
  signals[SAVED] = g_signal_new ("saved", CANDOR_TYPE_LIVE, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
candor_live_init (CandorLive *self)
{
  self->spent_s = g_array_new (FALSE, TRUE, sizeof (int));
  self->seen = g_array_new (FALSE, FALSE, sizeof (guint));
  self->undo_positions = g_array_new (FALSE, FALSE, sizeof (guint));
  self->typed =
    g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) candor_response_edit_free);
  g_queue_init (&self->pending);
  g_queue_init (&self->undo);
}

void
candor_live_notify (CandorLive        *self,
                    CandorLiveProperty property)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

void
candor_live_emit_saved (CandorLive *self)
{
  g_signal_emit (self, signals[SAVED], 0);
}

void
candor_live_emit_save_failed (CandorLive   *self,
                              const GError *error)
{
  g_signal_emit (self, signals[SAVE_FAILED], 0, error);
}

/**
 * candor_live_new:
 * @library: the library
 * @interview_id: the id of an interview, or a unique prefix
 * @error: return location for an error
 *
 * Opens a running, paused or finished interview for a window, and holds it until the object goes.
 *
 * Returns: (transfer full) (nullable): the live interview; BUSY when a window has it, STATE when
 *   there is nothing to run or write up, NOT_FOUND or AMBIGUOUS
 */
CandorLive *
candor_live_new (CandorLibrary *library,
                 const char    *interview_id,
                 GError       **error)
{
  g_autoptr(CandorLive) self = NULL;
  g_autoptr(CandorInterview) before = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (interview_id != NULL, NULL);

  before = candor_library_load_interview (library, interview_id, error);
  if (before == NULL ||
      !candor_library_hold_interview (library, candor_interview_get_id (before), error))
    return NULL;

  self = g_object_new (CANDOR_TYPE_LIVE, NULL);
  self->library = g_object_ref (library);
  self->interview = g_steal_pointer (&before);

  /* Only what is read under the lock is sure to be the last word. */
  before =
    candor_library_load_interview (library, candor_interview_get_id (self->interview), error);
  if (before == NULL || !check_can_open (before, error))
    return NULL;
  g_set_object (&self->interview, before);
  take_up_questions (self);
  candor_live_take_up_clock (self);
  return g_steal_pointer (&self);
}

/**
 * candor_live_get_interview:
 * @self: a live interview
 *
 * Gets the interview as it is on disk.
 *
 * Returns: (transfer none): the interview
 */
CandorInterview *
candor_live_get_interview (CandorLive *self)
{
  g_return_val_if_fail (CANDOR_IS_LIVE (self), NULL);

  return self->interview;
}

/**
 * candor_live_get_position:
 * @self: a live interview
 *
 * Gets the card now open: 0 the opening, 1 to n a question, n + 1 the closing.
 *
 * Returns: the position
 */
guint
candor_live_get_position (CandorLive *self)
{
  g_return_val_if_fail (CANDOR_IS_LIVE (self), 0);

  return self->position;
}

/**
 * candor_live_get_response:
 * @self: a live interview
 *
 * Gets the question now open.
 *
 * Returns: (transfer none) (nullable): the response, or %NULL on the cards around the questions
 */
CandorResponse *
candor_live_get_response (CandorLive *self)
{
  g_return_val_if_fail (CANDOR_IS_LIVE (self), NULL);

  return candor_interview_get_response (self->interview, self->position);
}

/**
 * candor_live_get_saving:
 * @self: a live interview
 *
 * Tells whether everything is on disk.
 *
 * Returns: %CANDOR_SAVING_SAVED only when it is
 */
CandorSaving
candor_live_get_saving (CandorLive *self)
{
  g_return_val_if_fail (CANDOR_IS_LIVE (self), CANDOR_SAVING_FAILED);

  return self->saving;
}

/**
 * candor_live_get_pace:
 * @self: a live interview
 *
 * Compares the clock with the plan.
 *
 * Returns: the pace
 */
CandorPace
candor_live_get_pace (CandorLive *self)
{
  return candor_pace_of_interview (self->interview, candor_live_get_elapsed_s (self));
}

/**
 * candor_live_was_interrupted:
 * @self: a live interview
 *
 * Tells whether the interview was found with its clock running although no window had it.
 *
 * Returns: %TRUE after a kill, a crash or a power cut
 */
gboolean
candor_live_was_interrupted (CandorLive *self)
{
  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);

  return self->was_interrupted;
}

/**
 * candor_live_get_last_saved_us:
 * @self: a live interview
 *
 * Gets the time of the last commit.
 *
 * Returns: microseconds of Unix time, 0 = never
 */
gint64
candor_live_get_last_saved_us (CandorLive *self)
{
  g_return_val_if_fail (CANDOR_IS_LIVE (self), 0);

  return self->last_saved_us;
}

/**
 * candor_live_sign:
 * @self: a live interview
 * @error: return location for an error
 *
 * Saves what is typed, waits for it, signs and locks.
 *
 * Returns: %FALSE with INCOMPLETE, whose message says what is open, or when it could not be saved
 */
gboolean
candor_live_sign (CandorLive *self,
                  GError    **error)
{
  const char *id;

  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);

  id = candor_interview_get_id (self->interview);
  candor_live_flush (self);
  if (!candor_live_drain (self, error) || !candor_library_sign_held (self->library, id, error))
    return FALSE;

  g_array_set_size (self->undo_positions, 0);
  candor_live_notify (self, CANDOR_LIVE_PROP_CAN_UNDO);
  candor_interview_set_state (self->interview, CANDOR_INTERVIEW_STATE_SIGNED);
  return TRUE;
}

/**
 * candor_live_close:
 * @self: a live interview
 * @error: return location for an error
 *
 * Pauses a running clock, saves what is typed and waits until all of it is on disk.
 *
 * Returns: %FALSE when it could not be saved: everything is still here
 */
gboolean
candor_live_close (CandorLive *self,
                   GError    **error)
{
  gboolean is_saved;

  g_return_val_if_fail (CANDOR_IS_LIVE (self), FALSE);

  candor_live_flush (self);
  candor_live_keep_question_time (self);
  is_saved = candor_live_drain (self, error) &&
             (!candor_live_get_clock_runs (self) || candor_live_pause (self, error)) &&
             candor_live_drain (self, error);
  candor_library_tell (self->library, CANDOR_CHANGES_INTERVIEWS);
  return is_saved;
}
