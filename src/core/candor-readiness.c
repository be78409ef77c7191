/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-readiness.h"

#include <glib/gi18n-lib.h>

static void
add (GPtrArray  *findings,
     CandorRank  rank,
     const char *code,
     const char *message)
{
  g_ptr_array_add (findings, candor_finding_new (rank, NULL, 0, 0, code, message));
}

static void
check_questions (CandorKit *kit,
                 GPtrArray *findings)
{
  for (guint position = 1; position <= candor_kit_get_n_entries (kit); position++)
    {
      guint first = findings->len;

      candor_question_check (candor_kit_get_question (kit, position), findings);
      for (guint i = first; i < findings->len; i++)
        ((CandorFinding *) g_ptr_array_index (findings, i))->position = position;
    }
}

static void
check_repeats (CandorKit *kit,
               GPtrArray *findings)
{
  g_autoptr(CandorNearDuplicates) finder = candor_near_duplicates_new ();

  for (guint position = 1; position <= candor_kit_get_n_entries (kit); position++)
    {
      CandorQuestion *question = candor_kit_get_question (kit, position);
      g_autofree char *name = g_strdup_printf ("%u", position);
      const char *near = candor_near_duplicates_add (finder, name,
                                                     candor_question_get_prompt (question));
      g_autofree char *message = NULL;

      if (near == NULL)
        continue;
      message = g_strdup_printf (_("Question %u asks nearly the same as question %s. Take one of them out."), position, near);
      g_ptr_array_add (findings, candor_finding_new (CANDOR_RANK_MEND, NULL, 0, position,
                                                     "near-duplicate", message));
    }
}

static void
check_slot (CandorKit *kit,
            GPtrArray *findings)
{
  int over = candor_kit_get_planned_minutes (kit) - candor_kit_get_minutes (kit);
  g_autofree char *message = NULL;

  if (candor_kit_get_minutes (kit) <= 0 || over <= 0)
    return;
  message = g_strdup_printf (ngettext ("It runs %d minute over its slot. Take a question out or make it spare.",
                                       "It runs %d minutes over its slot. Take a question out or make it spare.", over),
                             over);
  add (findings, CANDOR_RANK_BETTER, "over-slot", message);
}

static void
check_mix (CandorKit *kit,
           GPtrArray *findings)
{
  guint n_entries = candor_kit_get_n_entries (kit);
  CandorDifficulty first;

  if (n_entries < 3)
    return;
  first = candor_question_get_difficulty (candor_kit_get_question (kit, 1));
  for (guint position = 2; position <= n_entries; position++)
    if (candor_question_get_difficulty (candor_kit_get_question (kit, position)) != first)
      return;
  if (first != CANDOR_DIFFICULTY_UNKNOWN)
    add (findings, CANDOR_RANK_INFORMATION, "one-difficulty",
         _("All questions are of one difficulty."));
}

static int
compare_ranks (gconstpointer a,
               gconstpointer b)
{
  const CandorFinding *first = *(CandorFinding * const *) a;
  const CandorFinding *second = *(CandorFinding * const *) b;

  if (first->rank != second->rank)
    return (int) first->rank - (int) second->rank;
  return (int) first->position - (int) second->position;
}

/**
 * candor_kit_check:
 * @kit: a kit
 *
 * Looks whether a kit is ready (rule 6). Nothing it finds ever blocks Start. Beside those of its questions the codes are
 * no-question, near-duplicate, over-slot, one-difficulty.
 *
 * Returns: (transfer full) (element-type CandorFinding): what it found, what is to mend first
 */
GPtrArray *
candor_kit_check (CandorKit *kit)
{
  GPtrArray *findings = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_finding_free);

  g_return_val_if_fail (CANDOR_IS_KIT (kit), findings);

  if (candor_kit_get_n_entries (kit) == 0)
    add (findings, CANDOR_RANK_MEND, "no-question", _("It has no question. Add some."));
  check_repeats (kit, findings);
  check_slot (kit, findings);
  check_questions (kit, findings);
  check_mix (kit, findings);
  g_ptr_array_sort (findings, compare_ranks);
  return findings;
}
