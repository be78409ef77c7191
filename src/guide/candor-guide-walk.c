/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-guide-walk.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"

/* The guide keeps it alive. */
static CandorSection *
peek_section (CandorGuideWalk *self,
              guint            n)
{
  g_autoptr(CandorSection) section =
    g_list_model_get_item (candor_guide_get_sections (self->guide), n);

  return section;
}

static gboolean
is_in (CandorGuideWalk *self,
       const char      *section_id)
{
  CandorSection *section;

  if (self->n_opened == 0)
    return FALSE;
  section = peek_section (self, self->n_opened - 1);
  return g_strcmp0 (candor_section_get_id (section), section_id) == 0;
}

static gboolean
open_next (CandorGuideWalk *self)
{
  if (self->n_opened == g_list_model_get_n_items (candor_guide_get_sections (self->guide)))
    return FALSE;
  self->open (peek_section (self, self->n_opened), self->user_data);
  self->n_opened++;
  return TRUE;
}

/*
 * candor_guide_walk_to:
 * @self: a walk
 * @question: the next question
 * @error: return location
 *
 * Opens sections as far as that of the question.
 *
 * Returns: FALSE when its section is not in the guide, or came before
 */
gboolean
candor_guide_walk_to (CandorGuideWalk *self,
                      CandorQuestion  *question,
                      GError         **error)
{
  const char *section_id = candor_question_get_section_id (question);

  while (!is_in (self, section_id) && open_next (self))
    ;
  if (is_in (self, section_id))
    return TRUE;

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
               /* Translators: %s are ids */
               _("The question “%s” could not be written, as its section “%s” is not in the guide "
                 "or not in its order."),
               candor_question_get_id (question), section_id != NULL ? section_id : "");
  return FALSE;
}

/*
 * candor_guide_walk_finish:
 * @self: a walk
 *
 * Opens the sections that are left.
 */
void
candor_guide_walk_finish (CandorGuideWalk *self)
{
  while (open_next (self))
    ;
}
