/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-readiness.h"

#include <glib/gi18n-lib.h>

static void
add (GPtrArray      *findings,
     CandorQuestion *question,
     CandorRank      rank,
     const char     *code,
     const char     *message)
{
  g_autofree char *where = g_strconcat (candor_question_get_guide_id (question) != NULL
                                        ? candor_question_get_guide_id (question) : "",
                                        "/", candor_question_get_id (question), NULL);

  g_ptr_array_add (findings, candor_finding_new (rank, where, 0, 0, code, message));
}

static gboolean
has_required_point (CandorQuestion *question)
{
  GPtrArray *points = candor_question_get_points (question);

  for (guint i = 0; i < points->len; i++)
    if (((const CandorPoint *) g_ptr_array_index (points, i))->required)
      return TRUE;
  return FALSE;
}

static void
check_scoring (CandorQuestion *question,
               GPtrArray      *findings)
{
  if (candor_question_get_points (question)->len == 0)
    add (findings, question, CANDOR_RANK_BETTER, "no-points",
         _("There is nothing to listen for. Add key points."));
  else if (!has_required_point (question))
    add (findings, question, CANDOR_RANK_INFORMATION, "no-required-point",
         _("No point to listen for is required. Mark what a good answer must mention."));
  if (candor_question_get_anchors (question)->len == 0)
    add (findings, question, CANDOR_RANK_BETTER, "no-anchors",
         _("No level says what it sounds like. Add words for 1, 3 and 5."));
}

/**
 * candor_question_check:
 * @question: a question
 * @findings: (element-type CandorFinding): where findings are added
 *
 * Looks for what a question lacks (rule 6). Codes: no-prompt, no-answer, no-points, no-required-point, no-anchors,
 * no-difficulty, no-minutes.
 */
void
candor_question_check (CandorQuestion *question,
                       GPtrArray      *findings)
{
  g_return_if_fail (CANDOR_IS_QUESTION (question));
  g_return_if_fail (findings != NULL);

  if (candor_question_get_headline (question)[0] == '\0')
    add (findings, question, CANDOR_RANK_MEND, "no-prompt",
         _("The question has no words. Write what is asked."));
  if (candor_question_get_answer (question)[0] == '\0')
    add (findings, question, CANDOR_RANK_BETTER, "no-answer",
         _("There is no model answer. Write what a good answer is."));
  check_scoring (question, findings);
  if (candor_question_get_difficulty (question) == CANDOR_DIFFICULTY_UNKNOWN)
    add (findings, question, CANDOR_RANK_INFORMATION, "no-difficulty",
         _("Nobody judged how difficult it is."));
  if (candor_question_get_minutes (question) == 0)
    add (findings, question, CANDOR_RANK_INFORMATION, "no-minutes",
         _("Nobody judged how long it takes; it counts 4 minutes."));
}
