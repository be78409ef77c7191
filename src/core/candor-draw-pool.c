/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-draw.h"

#include <string.h>

#include "candor-kit.h"

struct _CandorDrawPool
{
  GArray            *questions;         /* of CandorDrawQuestion */
  GStringChunk      *texts;
  const char        *section;           /* the last one added: a bank comes section by section */
  CandorDrawNearFunc are_near;
  gpointer           data;
  GDestroyNotify     free_data;
};

static const char *
join (CandorDrawPool *self,
      const char     *guide_id,
      const char     *id)
{
  char joined[256];

  if ((gsize) g_snprintf (joined, sizeof joined, "%s/%s", guide_id, id) < sizeof joined)
    return g_string_chunk_insert (self->texts, joined);

  g_autofree char *longer = g_strconcat (guide_id, "/", id, NULL);

  return g_string_chunk_insert (self->texts, longer);
}

static gboolean
is_section (const char *section,
            const char *guide_id,
            const char *section_id)
{
  gsize length = strlen (guide_id);

  return section != NULL && strncmp (section, guide_id, length) == 0 && section[length] == '/' &&
         g_str_equal (section + length + 1, section_id);
}

/**
 * candor_draw_pool_new:
 *
 * Returns: (transfer full): a pool without questions, none of which are near-duplicates
 */
CandorDrawPool *
candor_draw_pool_new (void)
{
  CandorDrawPool *self = g_new0 (CandorDrawPool, 1);

  self->questions = g_array_new (FALSE, FALSE, sizeof (CandorDrawQuestion));
  self->texts = g_string_chunk_new (64 * 1024);
  return self;
}

/**
 * candor_draw_pool_free:
 * @self: (transfer full) (nullable): a pool
 */
void
candor_draw_pool_free (CandorDrawPool *self)
{
  if (self == NULL)
    return;
  if (self->free_data != NULL)
    self->free_data (self->data);
  g_array_unref (self->questions);
  g_string_chunk_free (self->texts);
  g_free (self);
}

/**
 * candor_draw_pool_add:
 * @self: a pool
 * @guide_id: the guide
 * @section_id: its section
 * @question_id: the question
 * @difficulty: its difficulty
 * @minutes: its minutes, 0 when not judged
 * @n_uses: in how many finished interviews it was asked
 *
 * Adds a question that may be drawn.
 */
void
candor_draw_pool_add (CandorDrawPool  *self,
                      const char      *guide_id,
                      const char      *section_id,
                      const char      *question_id,
                      CandorDifficulty difficulty,
                      int              minutes,
                      guint            n_uses)
{
  CandorDrawQuestion question = { NULL, NULL, difficulty, minutes, n_uses };

  g_return_if_fail (self != NULL && guide_id != NULL && question_id != NULL);

  if (!is_section (self->section, guide_id, section_id))
    self->section = join (self, guide_id, section_id);
  question.id = join (self, guide_id, question_id);
  question.section = self->section;
  g_array_append_val (self->questions, question);
}

/**
 * candor_draw_pool_set_near:
 * @self: a pool
 * @are_near: tells whether two of its questions are near-duplicates; symmetric
 * @data: for @are_near
 * @free_data: (nullable): frees @data with the pool
 */
void
candor_draw_pool_set_near (CandorDrawPool    *self,
                           CandorDrawNearFunc are_near,
                           gpointer           data,
                           GDestroyNotify     free_data)
{
  g_return_if_fail (self != NULL && self->are_near == NULL);

  self->are_near = are_near;
  self->data = data;
  self->free_data = free_data;
}

/**
 * candor_draw_pool_are_near:
 * @self: a pool
 * @number: a question
 * @other: another
 *
 * Returns: whether they are near-duplicates
 */
gboolean
candor_draw_pool_are_near (const CandorDrawPool *self,
                           guint                 number,
                           guint                 other)
{
  return self->are_near != NULL && self->are_near (number, other, self->data);
}

/**
 * candor_draw_pool_get_n:
 * @self: a pool
 *
 * Returns: how many questions it has
 */
guint
candor_draw_pool_get_n (const CandorDrawPool *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->questions->len;
}

/**
 * candor_draw_pool_get:
 * @self: a pool
 * @number: a question's number, from 0
 *
 * Returns: (transfer none): the question
 */
const CandorDrawQuestion *
candor_draw_pool_get (const CandorDrawPool *self,
                      guint                 number)
{
  g_return_val_if_fail (self != NULL && number < self->questions->len, NULL);

  return &g_array_index (self->questions, CandorDrawQuestion, number);
}

/**
 * candor_draw_question_minutes:
 * @question: a question
 *
 * Returns: the minutes it counts in a kit, 4 when they are not judged
 */
int
candor_draw_question_minutes (const CandorDrawQuestion *question)
{
  return question->minutes > 0 ? question->minutes : CANDOR_MINUTES_NOT_JUDGED;
}
