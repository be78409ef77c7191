/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-scorecard.h"

#include "candor-deviations.h"
#include "candor-rules.h"
#include "candor-words.h"

struct _CandorScorecard
{
  GObject          parent_instance;

  CandorInterview *interview;
  CandorScore      score;
  gboolean         is_visible;
  GPtrArray       *by_section;
  GPtrArray       *by_difficulty;
  GPtrArray       *deviations;
  char            *kit_digest;
};

G_DEFINE_FINAL_TYPE (CandorScorecard, candor_scorecard, G_TYPE_OBJECT)

static void
part_free (gpointer data)
{
  CandorScorecardPart *part = data;

  g_free (part->title);
  g_free (part);
}

static gboolean
is_of_section (CandorResponse *response,
               gpointer        user_data)
{
  CandorQuestion *question = candor_response_get_question (response);

  return g_strcmp0 (candor_question_get_section_title (question), user_data) == 0;
}

static gboolean
is_of_difficulty (CandorResponse *response,
                  gpointer        user_data)
{
  CandorQuestion *question = candor_response_get_question (response);

  return candor_question_get_difficulty (question) == GPOINTER_TO_UINT (user_data);
}

static void
add_part (GPtrArray        *parts,
          const char       *title,
          CandorInterview  *interview,
          CandorScoreFilter keep,
          gpointer          user_data)
{
  CandorScore score = candor_score_of_part (interview, keep, user_data);
  CandorScorecardPart *part;

  if (score.n_total + score.n_not_applicable + score.n_not_counted == 0)
    return;
  part = g_new0 (CandorScorecardPart, 1);
  part->title = g_strdup (title);
  part->score = score;
  g_ptr_array_add (parts, part);
}

static gboolean
has_part (GPtrArray  *parts,
          const char *title)
{
  for (guint i = 0; i < parts->len; i++)
    {
      const CandorScorecardPart *part = g_ptr_array_index (parts, i);

      if (g_str_equal (part->title, title))
        return TRUE;
    }
  return FALSE;
}

/* Sections come in the order in which they were asked. */
static void
split_by_section (CandorScorecard *self)
{
  for (guint position = 1; position <= candor_interview_get_n_responses (self->interview); position++)
    {
      CandorResponse *response = candor_interview_get_response (self->interview, position);
      const char *title =
        candor_question_get_section_title (candor_response_get_question (response));

      if (title != NULL && title[0] != '\0' && !has_part (self->by_section, title))
        add_part (self->by_section, title, self->interview, is_of_section, (gpointer) title);
    }
}

static void
split_by_difficulty (CandorScorecard *self)
{
  for (guint difficulty = CANDOR_DIFFICULTY_EASY; difficulty <= CANDOR_DIFFICULTY_HARD; difficulty++)
    add_part (self->by_difficulty, candor_words_difficulty (difficulty), self->interview,
              is_of_difficulty, GUINT_TO_POINTER (difficulty));
}

static void
candor_scorecard_finalize (GObject *object)
{
  CandorScorecard *self = CANDOR_SCORECARD (object);

  g_object_unref (self->interview);
  g_ptr_array_unref (self->by_section);
  g_ptr_array_unref (self->by_difficulty);
  g_ptr_array_unref (self->deviations);
  g_free (self->kit_digest);
  G_OBJECT_CLASS (candor_scorecard_parent_class)->finalize (object);
}

static void
candor_scorecard_class_init (CandorScorecardClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = candor_scorecard_finalize;
}

static void
candor_scorecard_init (CandorScorecard *self)
{
  self->by_section = g_ptr_array_new_with_free_func (part_free);
  self->by_difficulty = g_ptr_array_new_with_free_func (part_free);
}

/**
 * candor_scorecard_new:
 * @interview: an interview that nobody changes any more
 *
 * Computes the totals of a report once.
 *
 * Returns: (transfer full): the scorecard
 */
CandorScorecard *
candor_scorecard_new (CandorInterview *interview)
{
  CandorScorecard *self;

  g_return_val_if_fail (CANDOR_IS_INTERVIEW (interview), NULL);

  self = g_object_new (CANDOR_TYPE_SCORECARD, NULL);
  self->interview = g_object_ref (interview);
  self->score = candor_score_of_interview (interview);
  self->is_visible = candor_rules_score_is_visible (interview);
  self->kit_digest = candor_kit_digest (candor_interview_get_kit (interview));
  self->deviations = candor_deviations_of_interview (interview);
  if (self->is_visible)
    {
      split_by_section (self);
      split_by_difficulty (self);
    }
  return self;
}

/**
 * candor_scorecard_get_interview:
 * @self: a scorecard
 *
 * Returns: (transfer none): the interview it reports
 */
CandorInterview *
candor_scorecard_get_interview (CandorScorecard *self)
{
  g_return_val_if_fail (CANDOR_IS_SCORECARD (self), NULL);

  return self->interview;
}

/**
 * candor_scorecard_get_score:
 * @self: a scorecard
 *
 * Returns: (nullable): the score, %NULL while rule 7 hides it
 */
const CandorScore *
candor_scorecard_get_score (CandorScorecard *self)
{
  g_return_val_if_fail (CANDOR_IS_SCORECARD (self), NULL);

  return self->is_visible ? &self->score : NULL;
}

/**
 * candor_scorecard_score_response:
 * @self: a scorecard
 * @response: one of its responses
 *
 * Returns: where its score stands on the scale; without a percentage while rule 7 hides the score
 */
CandorScore
candor_scorecard_score_response (CandorScorecard *self,
                                 CandorResponse  *response)
{
  CandorScore none = { .has_percent = FALSE };

  g_return_val_if_fail (CANDOR_IS_SCORECARD (self), none);

  return self->is_visible
           ? candor_score_of_response (response, candor_kit_get_scale (candor_interview_get_kit (self->interview)))
           : none;
}

/**
 * candor_scorecard_get_coverage:
 * @self: a scorecard
 *
 * Returns: how much was asked, whether the score may be shown or not
 */
const CandorScore *
candor_scorecard_get_coverage (CandorScorecard *self)
{
  g_return_val_if_fail (CANDOR_IS_SCORECARD (self), NULL);

  return &self->score;
}

/**
 * candor_scorecard_get_by_section:
 * @self: a scorecard
 *
 * Returns: (transfer none) (element-type CandorScorecardPart): the score of each section; empty while hidden
 */
GPtrArray *
candor_scorecard_get_by_section (CandorScorecard *self)
{
  g_return_val_if_fail (CANDOR_IS_SCORECARD (self), NULL);

  return self->by_section;
}

/**
 * candor_scorecard_get_by_difficulty:
 * @self: a scorecard
 *
 * Returns: (transfer none) (element-type CandorScorecardPart): the score of each difficulty; empty while hidden
 */
GPtrArray *
candor_scorecard_get_by_difficulty (CandorScorecard *self)
{
  g_return_val_if_fail (CANDOR_IS_SCORECARD (self), NULL);

  return self->by_difficulty;
}

/**
 * candor_scorecard_get_deviations:
 * @self: a scorecard
 *
 * Returns: (transfer none) (element-type utf8): What Differed, one sentence each
 */
GPtrArray *
candor_scorecard_get_deviations (CandorScorecard *self)
{
  g_return_val_if_fail (CANDOR_IS_SCORECARD (self), NULL);

  return self->deviations;
}

/**
 * candor_scorecard_get_kit_digest:
 * @self: a scorecard
 *
 * Returns: the digest of the kit that was asked
 */
const char *
candor_scorecard_get_kit_digest (CandorScorecard *self)
{
  g_return_val_if_fail (CANDOR_IS_SCORECARD (self), NULL);

  return self->kit_digest;
}
