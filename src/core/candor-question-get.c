/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-question-private.h"

/**
 * candor_question_get_id:
 * @self: a question
 *
 * Returns: (nullable): its id in the guide
 */
const char *
candor_question_get_id (CandorQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), NULL);

  return self->id;
}

/**
 * candor_question_full_id:
 * @self: a question of a guide
 *
 * Returns: (transfer full): "GUIDE/ID", as it is called outside its guide
 */
char *
candor_question_full_id (CandorQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), NULL);

  return g_strconcat (self->guide_id, "/", self->id, NULL);
}

/**
 * candor_question_get_guide_id:
 * @self: a question
 *
 * Returns: (nullable): the id of its guide
 */
const char *
candor_question_get_guide_id (CandorQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), NULL);

  return self->guide_id;
}

/**
 * candor_question_get_section_id:
 * @self: a question
 *
 * Returns: (nullable): the id of its section
 */
const char *
candor_question_get_section_id (CandorQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), NULL);

  return self->section_id;
}

/**
 * candor_question_get_section_title:
 * @self: a question
 *
 * Returns: (nullable): the title of its section
 */
const char *
candor_question_get_section_title (CandorQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), NULL);

  return self->section_title;
}

/**
 * candor_question_get_prompt:
 * @self: a question
 *
 * Returns: the question as it is asked, in Markdown
 */
const char *
candor_question_get_prompt (CandorQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), NULL);

  return self->prompt;
}

/**
 * candor_question_get_headline:
 * @self: a question
 *
 * Returns: the first line of the prompt, as plain text
 */
const char *
candor_question_get_headline (CandorQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), NULL);

  return self->headline;
}

/**
 * candor_question_get_answer:
 * @self: a question
 *
 * Returns: the model answer in Markdown, empty when there is none
 */
const char *
candor_question_get_answer (CandorQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), NULL);

  return self->answer;
}

/**
 * candor_question_get_difficulty:
 * @self: a question
 *
 * Returns: how difficult it is
 */
CandorDifficulty
candor_question_get_difficulty (CandorQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), CANDOR_DIFFICULTY_UNKNOWN);

  return self->difficulty;
}

/**
 * candor_question_get_minutes:
 * @self: a question
 *
 * Returns: how long it takes, 0 when nobody judged it
 */
int
candor_question_get_minutes (CandorQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), 0);

  return self->minutes;
}

/**
 * candor_question_get_source:
 * @self: a question
 *
 * Returns: (nullable): where it comes from
 */
const char *
candor_question_get_source (CandorQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), NULL);

  return self->source;
}

/**
 * candor_question_get_n_kits:
 * @self: a question
 *
 * Returns: how many kits ask it, as far as the store told
 */
guint
candor_question_get_n_kits (CandorQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), 0);

  return self->n_kits;
}

/**
 * candor_question_get_retired:
 * @self: a question
 *
 * Returns: whether it is out of use
 */
gboolean
candor_question_get_retired (CandorQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), FALSE);

  return self->retired;
}

/**
 * candor_question_get_points:
 * @self: a question
 *
 * Returns: (transfer none) (element-type CandorPoint): its points
 */
GPtrArray *
candor_question_get_points (CandorQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), NULL);

  return self->points;
}

/**
 * candor_question_get_anchors:
 * @self: a question
 *
 * Returns: (transfer none) (element-type CandorAnchor): its anchors
 */
GPtrArray *
candor_question_get_anchors (CandorQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), NULL);

  return self->anchors;
}

/**
 * candor_question_get_probes:
 * @self: a question
 *
 * Returns: (transfer none) (element-type utf8): its probes
 */
GPtrArray *
candor_question_get_probes (CandorQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), NULL);

  return self->probes;
}

/**
 * candor_question_get_cautions:
 * @self: a question
 *
 * Returns: (transfer none) (element-type utf8): its cautions
 */
GPtrArray *
candor_question_get_cautions (CandorQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), NULL);

  return self->cautions;
}

/**
 * candor_question_get_tags:
 * @self: a question
 *
 * Returns: (transfer none) (element-type utf8): its tags
 */
GPtrArray *
candor_question_get_tags (CandorQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), NULL);

  return self->tags;
}

/**
 * candor_question_get_remarks:
 * @self: a question
 *
 * Returns: (transfer none) (element-type utf8): its remarks
 */
GPtrArray *
candor_question_get_remarks (CandorQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), NULL);

  return self->remarks;
}

/**
 * candor_question_get_anchor:
 * @self: a question
 * @level: 1, 3 or 5
 *
 * Returns: (nullable): what that level sounds like
 */
const char *
candor_question_get_anchor (CandorQuestion *self,
                            int             level)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), NULL);

  for (guint i = 0; i < self->anchors->len; i++)
    {
      const CandorAnchor *anchor = g_ptr_array_index (self->anchors, i);

      if (anchor->level == level)
        return anchor->text;
    }
  return NULL;
}
