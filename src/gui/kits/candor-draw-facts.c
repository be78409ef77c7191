/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-draw-facts.h"

#include <glib/gi18n.h>

/**
 * candor_draw_summary:
 * @draw: a draw
 * @n_questions: how many questions it has
 * @demand: what was demanded
 *
 * Returns: (transfer full): how many questions, and their minutes of the slot with opening and closing
 */
char *
candor_draw_summary (const CandorDraw       *draw,
                     guint                   n_questions,
                     const CandorDrawDemand *demand)
{
  int minutes = draw->minutes + demand->aside_minutes;
  g_autofree char *questions =
    g_strdup_printf (ngettext ("%u question", "%u questions", n_questions), n_questions);

  if (draw->n_about > 0)
    /* Translators: "12 questions", then minutes planned, which are a guess, and minutes there are */
    return g_strdup_printf (_("%s · about %d of %d min"), questions, minutes, demand->slot_minutes);
  /* Translators: "12 questions", then minutes planned, minutes there are */
  return g_strdup_printf (_("%s · %d of %d min"), questions, minutes, demand->slot_minutes);
}

/**
 * candor_draw_complaint:
 * @draw: a draw
 *
 * Returns: (transfer full) (nullable): which demand fails, by how much, and that the nearest kit is shown
 */
char *
candor_draw_complaint (const CandorDraw *draw)
{
  g_autofree char *fault = candor_draw_describe_fault (draw);

  if (fault == NULL || draw->numbers->len == 0)
    return g_steal_pointer (&fault);
  /* Translators: a sentence that says which demand cannot be met */
  return g_strdup_printf (_("%s This is the nearest kit."), fault);
}

/**
 * candor_draw_remarks:
 * @draw: a draw
 *
 * Returns: (transfer full): what else a person should know, a line each
 */
char *
candor_draw_remarks (const CandorDraw *draw)
{
  GString *remarks = g_string_new (NULL);

  if (draw->n_about > 0)
    g_string_append_printf (remarks, ngettext ("%u question has no minutes and counts 4.",
                                               "%u questions have no minutes and count 4 each.",
                                               draw->n_about), draw->n_about);
  if (draw->n_about > 0 && draw->n_without_difficulty > 0)
    g_string_append_c (remarks, '\n');
  if (draw->n_without_difficulty > 0)
    g_string_append_printf (remarks, ngettext ("%u question without difficulty is left out because of the mix.",
                                               "%u questions without difficulty are left out because of the mix.",
                                               draw->n_without_difficulty), draw->n_without_difficulty);
  return g_string_free (remarks, FALSE);
}
