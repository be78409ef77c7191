/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-draw.h"

#include <glib/gi18n-lib.h>

#include "candor-words.h"

static char *
describe_count (const CandorDraw *self)
{
  if (self->got == 0)
    return g_strdup (_("No question fits. Give more minutes, or more guides to draw from."));
  if (self->got > self->wanted)
    return g_strdup_printf (ngettext ("%d question is demanded, but the other demands need %d.",
                                      "%d questions are demanded, but the other demands need %d.",
                                      self->wanted), self->wanted, self->got);
  return g_strdup_printf (ngettext ("%d question is demanded, but no more than %d can be had within the slot.",
                                    "%d questions are demanded, but no more than %d can be had within the slot.",
                                    self->wanted), self->wanted, self->got);
}

static char *
describe_section (const CandorDraw *self)
{
  int off = ABS (self->wanted - self->got);

  if (self->got < self->wanted)
    /* Translators: the numbers demanded, to be had and missing; the section's id comes first */
    return g_strdup_printf (ngettext ("Section %s: %d demanded, %d can be had, %d is missing.",
                                      "Section %s: %d demanded, %d can be had, %d are missing.", off),
                            self->name, self->wanted, self->got, off);
  /* Translators: the numbers demanded, needed and over; the section's id comes first */
  return g_strdup_printf (ngettext ("Section %s: %d demanded, but %d must come from it, %d too many.",
                                    "Section %s: %d demanded, but %d must come from it, %d too many.", off),
                          self->name, self->wanted, self->got, off);
}

static char *
describe_mix (const CandorDraw *self)
{
  int off = ABS (self->wanted - self->got);

  if (self->got > self->wanted)
    /* Translators: a difficulty ("Hard"), then the numbers demanded, needed and over */
    return g_strdup_printf (ngettext ("The mix: %s: %d demanded, but %d must be in it, %d too many.",
                                      "The mix: %s: %d demanded, but %d must be in it, %d too many.", off),
                            candor_words_difficulty (self->difficulty), self->wanted, self->got, off);
  /* Translators: a difficulty ("Hard"), then the numbers demanded, to be had and missing */
  return g_strdup_printf (ngettext ("The mix: %s: %d demanded, %d can be had, %d is missing.",
                                    "The mix: %s: %d demanded, %d can be had, %d are missing.", off),
                          candor_words_difficulty (self->difficulty), self->wanted, self->got, off);
}

static char *
describe_several (const CandorDraw *self)
{
  if (self->got >= self->wanted)
    return g_strdup (_("The sections and the mix cannot be met together."));
  return g_strdup_printf (_("The number of questions, the sections and the mix cannot be met together: "
                            "%d demanded, %d can be had."), self->wanted, self->got);
}

/**
 * candor_draw_describe_fault:
 * @self: a draw
 *
 * Says which demand cannot be met, and by how much.
 *
 * Returns: (transfer full) (nullable): a sentence for people; %NULL when all are met
 */
char *
candor_draw_describe_fault (const CandorDraw *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  switch (self->fault)
    {
    case CANDOR_DRAW_MUST:
      return g_strdup_printf (_("The question “%s” must be in it, but it is not in these guides, is excluded, "
                                "nearly repeats another one, or has no difficulty for the mix."), self->name);
    case CANDOR_DRAW_MIX:
      return describe_mix (self);
    case CANDOR_DRAW_SECTION:
      return describe_section (self);
    case CANDOR_DRAW_COUNT:
      return describe_count (self);
    case CANDOR_DRAW_SLOT:
      return g_strdup_printf (_("The questions that must be in it, opening and closing take %d minutes, "
                                "%d more than the slot."), self->got, self->got - self->wanted);
    case CANDOR_DRAW_SEVERAL:
      return describe_several (self);
    case CANDOR_DRAW_MET:
    default:
      return NULL;
    }
}
