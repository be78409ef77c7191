/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-facts.h"

#include <glib/gi18n.h>

#include "candor-readiness.h"

static guint
count_sections (CandorKit *kit)
{
  g_autoptr(GHashTable) sections = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint position = 1; position <= candor_kit_get_n_entries (kit); position++)
    {
      CandorQuestion *question = candor_kit_get_question (kit, position);
      const char *guide = candor_question_get_guide_id (question);
      const char *section = candor_question_get_section_id (question);

      g_hash_table_add (sections, g_strdup_printf ("%s/%s", guide != NULL ? guide : "",
                                                   section != NULL ? section : ""));
    }
  return g_hash_table_size (sections);
}

static const char *
words_of_readiness (GPtrArray *findings)
{
  CandorFinding *worst = findings->len > 0 ? g_ptr_array_index (findings, 0) : NULL;

  if (worst != NULL && worst->rank == CANDOR_RANK_MEND)
    return _("to mend");
  if (worst != NULL && worst->rank == CANDOR_RANK_BETTER)
    return _("could be better");
  return _("ready");
}

/**
 * candor_kit_facts:
 * @kit: (nullable): a kit
 *
 * Says how many questions it has and how long they take, in one line.
 *
 * Returns: (transfer full): the line
 */
char *
candor_kit_facts (CandorKit *kit)
{
  g_autofree char *questions = NULL;
  guint n_questions;

  if (kit == NULL)
    return g_strdup ("");
  n_questions = candor_kit_get_n_entries (kit);
  questions = g_strdup_printf (ngettext ("%u question", "%u questions", n_questions), n_questions);
  if (candor_kit_get_minutes (kit) <= 0)
    /* Translators: "6 questions · 27 min" */
    return g_strdup_printf (_("%s · %d min"), questions, candor_kit_get_planned_minutes (kit));
  /* Translators: "6 questions · 27 of 45 min" */
  return g_strdup_printf (_("%s · %d of %d min"), questions, candor_kit_get_planned_minutes (kit),
                          candor_kit_get_minutes (kit));
}

/**
 * candor_kit_facts_in_all:
 * @kit: a kit
 * @findings: (element-type CandorFinding): what its check found, mend first
 *
 * Says the same and how many sections it asks of and whether it is ready.
 *
 * Returns: (transfer full): the line
 */
char *
candor_kit_facts_in_all (CandorKit *kit,
                         GPtrArray *findings)
{
  g_autofree char *facts = candor_kit_facts (kit);
  g_autofree char *sections = NULL;
  guint n_sections;

  g_return_val_if_fail (CANDOR_IS_KIT (kit), NULL);
  g_return_val_if_fail (findings != NULL, NULL);

  n_sections = count_sections (kit);
  sections = g_strdup_printf (ngettext ("%u section", "%u sections", n_sections), n_sections);
  return g_strjoin (" · ", facts, sections, words_of_readiness (findings), NULL);
}
