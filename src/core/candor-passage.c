/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-passage.h"

/**
 * candor_passage_new:
 * @id: which text of the interview it is
 * @title: the same for people
 * @text: what it says
 *
 * Returns: (transfer full): a passage
 */
CandorPassage *
candor_passage_new (const char *id,
                    const char *title,
                    const char *text)
{
  CandorPassage *self = g_new0 (CandorPassage, 1);

  self->id = g_strdup (id);
  self->title = g_strdup (title);
  self->text = g_strdup (text);
  return self;
}

/**
 * candor_passage_free:
 * @self: (transfer full) (nullable): a passage
 */
void
candor_passage_free (CandorPassage *self)
{
  if (self == NULL)
    return;
  g_free (self->id);
  g_free (self->title);
  g_free (self->text);
  g_free (self);
}
