/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-question-facts.h"

#include <glib/gi18n.h>

#include "candor-words.h"

static void
add_fact (GString    *facts,
          const char *fact)
{
  if (fact == NULL || fact[0] == '\0')
    return;
  if (facts->len > 0)
    g_string_append (facts, " · ");
  g_string_append (facts, fact);
}

/**
 * candor_question_facts:
 * @question: (nullable): a question
 *
 * Says where it belongs, how difficult and long it is and how many kits ask it, in one line.
 *
 * Returns: (transfer full): the line
 */
char *
candor_question_facts (CandorQuestion *question)
{
  GString *facts = g_string_new (NULL);
  g_autofree char *minutes = NULL;
  g_autofree char *kits = NULL;
  guint n_kits;

  if (question == NULL)
    return g_string_free (facts, FALSE);
  minutes = candor_words_minutes (candor_question_get_minutes (question));
  n_kits = candor_question_get_n_kits (question);
  if (n_kits > 0)
    kits = g_strdup_printf (ngettext ("in %u kit", "in %u kits", n_kits), n_kits);
  if (candor_question_get_retired (question))
    add_fact (facts, _("Retired"));
  add_fact (facts, candor_question_get_section_title (question));
  add_fact (facts, candor_words_difficulty (candor_question_get_difficulty (question)));
  add_fact (facts, minutes);
  add_fact (facts, kits);
  return g_string_free (facts, FALSE);
}
