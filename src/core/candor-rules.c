/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-rules.h"

#include <glib/gi18n-lib.h>

#include "candor-enum-types.h"
#include "candor-error.h"
#include "candor-words.h"

#define BIT(state) (1u << CANDOR_INTERVIEW_STATE_ ## state)

/* Rule 16: planned → running ⇄ paused → finished → signed → amended; planned, running or paused → called off;
 * finished → running again until something was written up. Calling off is taken back to where it was. */
static const struct
{
  guint                from;            /* a bit for each state it may start from */
  CandorInterviewState to;
} steps[] = {
  [CANDOR_STEP_START] = { BIT (PLANNED), CANDOR_INTERVIEW_STATE_RUNNING },
  [CANDOR_STEP_PAUSE] = { BIT (RUNNING), CANDOR_INTERVIEW_STATE_PAUSED },
  [CANDOR_STEP_RESUME] = { BIT (PAUSED), CANDOR_INTERVIEW_STATE_RUNNING },
  [CANDOR_STEP_FINISH] = { BIT (RUNNING) | BIT (PAUSED), CANDOR_INTERVIEW_STATE_FINISHED },
  [CANDOR_STEP_REOPEN] = { BIT (FINISHED), CANDOR_INTERVIEW_STATE_RUNNING },
  [CANDOR_STEP_SIGN] = { BIT (FINISHED), CANDOR_INTERVIEW_STATE_SIGNED },
  [CANDOR_STEP_CALL_OFF] = { BIT (PLANNED) | BIT (RUNNING) | BIT (PAUSED), CANDOR_INTERVIEW_STATE_CALLED_OFF },
  [CANDOR_STEP_REINSTATE] = { BIT (CALLED_OFF), CANDOR_INTERVIEW_STATE_PAUSED },
};

static const char *
refusal_of_step (CandorStep step)
{
  static const char * const sentences[] = {
    [CANDOR_STEP_START] = N_("The interview cannot be started: it is %s. Only a planned one can."),
    [CANDOR_STEP_PAUSE] = N_("The interview cannot be paused: it is %s. Only a running one can."),
    [CANDOR_STEP_RESUME] = N_("The interview cannot be resumed: it is %s. Only a paused one can."),
    [CANDOR_STEP_FINISH] = N_("The interview cannot be finished: it is %s. Only a running or paused one can."),
    [CANDOR_STEP_REOPEN] = N_("The interview cannot be reopened: it is %s. Only a finished one can."),
    [CANDOR_STEP_SIGN] = N_("The interview cannot be signed: it is %s. Finish it first."),
    [CANDOR_STEP_CALL_OFF] = N_("The interview cannot be called off: it is %s. Only a planned, running or paused one can."),
    [CANDOR_STEP_REINSTATE] = N_("The interview cannot be taken up again: it is %s. Only one that was called off can."),
  };

  return _(sentences[step]);
}

static gboolean
refuse_state (GError             **error,
              const char          *sentence,
              CandorInterviewState state)
{
  g_autofree char *words = g_utf8_strdown (candor_words_state (state), -1);

  /* The sentence is one of ours, with one place for the state. */
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE, sentence, words);
  return FALSE;
}

static gboolean
was_written_up (CandorInterview *interview)
{
  return candor_interview_get_recommendation (interview) != CANDOR_RECOMMENDATION_NONE ||
         candor_interview_get_text (interview, CANDOR_WRITE_UP_STRENGTHS)[0] != '\0' ||
         candor_interview_get_text (interview, CANDOR_WRITE_UP_CONCERNS)[0] != '\0' ||
         candor_interview_get_text (interview, CANDOR_WRITE_UP_SUMMARY)[0] != '\0' ||
         candor_interview_get_text (interview, CANDOR_WRITE_UP_LEFT_OPEN)[0] != '\0';
}

/* All that signing still waits for, in one sentence. */
static gboolean
refuse_open (GError   **error,
             GPtrArray *open)
{
  g_autoptr(GString) list = g_string_new (NULL);

  for (guint i = 0; i < open->len; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? " " : "", (char *) g_ptr_array_index (open, i));
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INCOMPLETE,
               /* Translators: %s is a list of sentences, each of which says what is missing */
               _("The interview cannot be signed yet. %s"), list->str);
  return FALSE;
}

/**
 * candor_rules_state_after:
 * @step: a step
 *
 * Returns: the state it leads to
 */
CandorInterviewState
candor_rules_state_after (CandorStep step)
{
  return steps[step].to;
}

/**
 * candor_rules_state_reinstated:
 * @interview: an interview that was called off
 *
 * What was recorded tells where it was: nothing copied from the kit yet, no clock yet, or a clock that stands since.
 *
 * Returns: the state that %CANDOR_STEP_REINSTATE leads it to
 */
CandorInterviewState
candor_rules_state_reinstated (CandorInterview *interview)
{
  if (candor_interview_get_n_responses (interview) == 0)
    return CANDOR_INTERVIEW_STATE_PLANNED;
  if (candor_interview_get_sittings (interview)->len == 0)
    return CANDOR_INTERVIEW_STATE_RUNNING;
  return CANDOR_INTERVIEW_STATE_PAUSED;
}

/**
 * candor_rules_check_step:
 * @interview: an interview
 * @step: a step
 * @error: return location for an error
 *
 * Rules 8 and 16.
 *
 * Returns: whether it may take that step now
 */
gboolean
candor_rules_check_step (CandorInterview *interview,
                         CandorStep       step,
                         GError         **error)
{
  CandorInterviewState state = candor_interview_get_state (interview);
  g_autoptr(GPtrArray) open = NULL;

  if (!(steps[step].from & (1u << state)))
    return refuse_state (error, refusal_of_step (step), state);
  if (step == CANDOR_STEP_REOPEN && was_written_up (interview))
    {
      g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_STATE,
                           _("The interview cannot be reopened: the write-up has begun. Answers and scores can still be changed there."));
      return FALSE;
    }
  if (step != CANDOR_STEP_SIGN)
    return TRUE;
  open = candor_rules_list_open (interview);
  return open->len == 0 || refuse_open (error, open);
}

static gboolean
check_is_open (CandorInterview *interview,
               GError         **error)
{
  CandorInterviewState state = candor_interview_get_state (interview);

  if (state == CANDOR_INTERVIEW_STATE_RUNNING || state == CANDOR_INTERVIEW_STATE_PAUSED ||
      state == CANDOR_INTERVIEW_STATE_FINISHED)
    return TRUE;
  if (state == CANDOR_INTERVIEW_STATE_PLANNED)
    return refuse_state (error, _("The interview is only %s. Start it first."), state);
  if (state == CANDOR_INTERVIEW_STATE_CALLED_OFF)
    return refuse_state (error, _("The interview was %s. Nothing can be recorded in it."), state);
  return refuse_state (error, _("The interview is %s and locked. Amend it to change something, and say why."), state);
}

static gboolean
check_position (CandorInterview *interview,
                guint            position,
                GError         **error)
{
  guint n_responses = candor_interview_get_n_responses (interview);

  if (position >= 1 && position <= n_responses)
    return TRUE;
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE,
               _("There is no question %u: the interview has %u. Choose a position from 1 on."),
               position, n_responses);
  return FALSE;
}

static gboolean
check_score (CandorInterview *interview,
             int              score,
             GError         **error)
{
  CandorScale *scale = candor_kit_get_scale (candor_interview_get_kit (interview));

  if (candor_scale_contains (scale, score))
    return TRUE;
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE,
               _("%d is not on the scale of this kit, which goes from %d to %d."), score,
               candor_scale_get_min (scale), candor_scale_get_max (scale));
  return FALSE;
}

static gboolean
check_points (CandorInterview          *interview,
              guint                     position,
              const CandorResponseEdit *edit,
              GError                  **error)
{
  CandorQuestion *question =
    candor_response_get_question (candor_interview_get_response (interview, position));
  guint n_points = candor_question_get_points (question)->len;
  guint64 named = edit->heard | edit->unheard;

  if (n_points >= 64 || (named >> n_points) == 0)
    return TRUE;
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE,
               ngettext ("Question %u has %u point to listen for. Name one that is there.",
                         "Question %u has %u points to listen for. Name one that is there.", n_points),
               position, n_points);
  return FALSE;
}

/**
 * candor_rules_check_edit:
 * @interview: an interview
 * @position: the question, from 1
 * @edit: a change to its response
 * @error: return location for an error
 *
 * Rules 9, 10 and 16: answers, notes, ticks and scores may be changed until the interview is signed.
 *
 * Returns: whether the change is allowed now
 */
gboolean
candor_rules_check_edit (CandorInterview          *interview,
                         guint                     position,
                         const CandorResponseEdit *edit,
                         GError                  **error)
{
  if (!check_is_open (interview, error) || !check_position (interview, position, error))
    return FALSE;
  if ((edit->fields & CANDOR_EDIT_RATING) && edit->rating == CANDOR_RATING_SCORED &&
      !check_score (interview, edit->score, error))
    return FALSE;
  return !(edit->fields & CANDOR_EDIT_POINTS) || check_points (interview, position, edit, error);
}

/**
 * candor_rules_check_write_up:
 * @interview: an interview
 * @write_up: a change to what is written about it
 * @error: return location for an error
 *
 * The notes around the questions are taken from the start, the recommendation only once the conversation is over
 * (rule 8).
 *
 * Returns: whether the change is allowed now
 */
gboolean
candor_rules_check_write_up (CandorInterview     *interview,
                             const CandorWriteUp *write_up,
                             GError             **error)
{
  const CandorWriteUpFields after = CANDOR_WRITE_UP_STRENGTHS | CANDOR_WRITE_UP_CONCERNS | CANDOR_WRITE_UP_SUMMARY |
                                    CANDOR_WRITE_UP_LEFT_OPEN | CANDOR_WRITE_UP_RECOMMENDATION;
  CandorInterviewState state = candor_interview_get_state (interview);

  if (!check_is_open (interview, error))
    return FALSE;
  if ((write_up->fields & after) && state != CANDOR_INTERVIEW_STATE_FINISHED)
    return refuse_state (error, _("The interview is still %s. Finish it before you write it up."),
                         state);
  return TRUE;
}

/**
 * candor_rules_check_ask:
 * @interview: an interview
 * @prompt: an extra question
 * @error: return location for an error
 *
 * Rule 13.
 *
 * Returns: whether it can be asked now
 */
gboolean
candor_rules_check_ask (CandorInterview *interview,
                        const char      *prompt,
                        GError         **error)
{
  g_autofree char *stripped = g_strstrip (g_strdup (prompt));

  if (!check_is_open (interview, error))
    return FALSE;
  if (stripped[0] != '\0')
    return TRUE;
  g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                       _("An extra question needs its words. Type what you asked."));
  return FALSE;
}

static gboolean
refuse_spare (GError    **error,
              const char *sentence,
              guint       position)
{
  /* The sentence is one of ours, with one place for the number. */
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE, sentence, position);
  return FALSE;
}

/**
 * candor_rules_check_spare:
 * @interview: an interview
 * @position: the question that is spent
 * @spare: the position of the spare question
 * @error: return location for an error
 *
 * A spare question takes the place of one that says nothing about the candidate; a score that was given stays in the
 * scorecard (rule 1).
 *
 * Returns: whether it may stand in now
 */
gboolean
candor_rules_check_spare (CandorInterview *interview,
                          guint            position,
                          guint            spare,
                          GError         **error)
{
  CandorResponse *spent;

  if (!check_is_open (interview, error) || !check_position (interview, position, error) ||
      !check_position (interview, spare, error))
    return FALSE;
  spent = candor_interview_get_response (interview, position);
  if (!candor_interview_is_waiting (interview, spare))
    return refuse_spare (error, _("Question %u is no spare question that still waits. Choose one that does."), spare);
  if (candor_response_is_ad_hoc (spent))
    return refuse_spare (error, _("Question %u is an extra one, which needs no other in its place."), position);
  if (candor_interview_is_replaced (interview, position) ||
      candor_interview_is_waiting (interview, position))
    return refuse_spare (error, _("Question %u has no place of its own that another could take."), position);
  if (candor_response_get_rating (spent) == CANDOR_RATING_SCORED)
    return refuse_spare (error, _("Question %u has a score, which counts. Take it back before a spare question takes its place."), position);
  return TRUE;
}

/**
 * candor_rules_score_is_visible:
 * @interview: an interview
 *
 * Rule 7: the running total stays hidden until nothing is left to score, so that it colours no score (halo).
 *
 * Returns: whether the score may be shown
 */
gboolean
candor_rules_score_is_visible (CandorInterview *interview)
{
  CandorInterviewState state = candor_interview_get_state (interview);

  if (state == CANDOR_INTERVIEW_STATE_SIGNED || state == CANDOR_INTERVIEW_STATE_AMENDED)
    return TRUE;
  return state == CANDOR_INTERVIEW_STATE_FINISHED &&
         candor_interview_count_to_score (interview) == 0;
}
