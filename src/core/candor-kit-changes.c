/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-changes.h"

#include <glib/gi18n-lib.h>

#include "candor-words.h"

G_GNUC_PRINTF (4, 5)
static void
add (GPtrArray  *changes,
     guint       position,
     const char *code,
     const char *format,
     ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_ptr_array_add (changes, candor_finding_new (CANDOR_RANK_INFORMATION, NULL, 0, position, code, message));
}

static guint
find_in (CandorKit      *kit,
         CandorQuestion *question)
{
  return candor_kit_find_question (kit, candor_question_get_guide_id (question), candor_question_get_id (question));
}

static gboolean
asks_the_same (CandorQuestion *question,
               CandorQuestion *other)
{
  g_autofree char *digest = candor_question_digest (question);
  g_autofree char *other_digest = candor_question_digest (other);

  return g_str_equal (digest, other_digest);
}

static void
compare_entries (GPtrArray      *changes,
                 guint           position,
                 CandorKitEntry *before,
                 CandorKitEntry *after)
{
  CandorQuestion *question = candor_kit_entry_get_question (after);
  const char *headline = candor_question_get_headline (question);
  CandorRequirement requirement = candor_kit_entry_get_requirement (after);

  if (!asks_the_same (candor_kit_entry_get_question (before), question))
    /* Translators: the words of a question */
    add (changes, position, "reworded", _("Changed: %s"), headline);
  if (candor_kit_entry_get_requirement (before) != requirement)
    /* Translators: "Required", "Optional" or "Spare", then the words of a question */
    add (changes, position, "requirement", _("Now %s: %s"), candor_words_requirement (requirement), headline);
  if (candor_kit_entry_get_weight (before) != candor_kit_entry_get_weight (after))
    /* Translators: how often a question counts now and counted before, then its words */
    add (changes, position, "weight", _("Counts %d×, before %d×: %s"), candor_kit_entry_get_weight (after),
         candor_kit_entry_get_weight (before), headline);
}

static void
compare_questions (GPtrArray *changes,
                   CandorKit *before,
                   CandorKit *after)
{
  for (guint position = 1; position <= candor_kit_get_n_entries (after); position++)
    {
      CandorKitEntry *entry = candor_kit_get_entry (after, position);
      CandorQuestion *question = candor_kit_entry_get_question (entry);
      guint was_at = find_in (before, question);

      if (was_at == 0)
        /* Translators: the words of a question */
        add (changes, position, "added", _("Added: %s"), candor_question_get_headline (question));
      else
        compare_entries (changes, position, candor_kit_get_entry (before, was_at), entry);
    }
  for (guint position = 1; position <= candor_kit_get_n_entries (before); position++)
    {
      CandorQuestion *question = candor_kit_get_question (before, position);

      if (find_in (after, question) == 0)
        /* Translators: the words of a question */
        add (changes, 0, "removed", _("Taken out: %s"), candor_question_get_headline (question));
    }
}

/* Do those questions that both have come in the same order? */
static gboolean
is_in_order (CandorKit *before,
             CandorKit *after)
{
  guint last = 0;

  for (guint position = 1; position <= candor_kit_get_n_entries (after); position++)
    {
      guint was_at = find_in (before, candor_kit_get_question (after, position));

      if (was_at != 0 && was_at < last)
        return FALSE;
      last = was_at != 0 ? was_at : last;
    }
  return TRUE;
}

static gboolean
have_one_scale (CandorScale *scale,
                CandorScale *other)
{
  if (candor_scale_get_max (scale) != candor_scale_get_max (other))
    return FALSE;
  for (int value = candor_scale_get_min (scale); value <= candor_scale_get_max (scale); value++)
    if (g_strcmp0 (candor_scale_get_label (scale, value), candor_scale_get_label (other, value)) != 0)
      return FALSE;
  return TRUE;
}

/**
 * candor_kit_list_changes:
 * @before: a version of a kit
 * @after: a later one
 *
 * Lists what changed. What is not in the list is the same, and questions that are the same stay comparable (rule 1).
 *
 * Returns: (transfer full) (element-type CandorFinding): the changes, questions in the order of the later version first
 */
GPtrArray *
candor_kit_list_changes (CandorKit *before,
                         CandorKit *after)
{
  GPtrArray *changes = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_finding_free);

  g_return_val_if_fail (CANDOR_IS_KIT (before) && CANDOR_IS_KIT (after), changes);

  compare_questions (changes, before, after);
  if (!is_in_order (before, after))
    add (changes, 0, "order", _("The order changed"));
  if (candor_kit_get_minutes (before) != candor_kit_get_minutes (after))
    /* Translators: minutes of the slot now and before; 0 is none */
    add (changes, 0, "slot", _("The slot: %d min, before %d min"), candor_kit_get_minutes (after),
         candor_kit_get_minutes (before));
  if (!have_one_scale (candor_kit_get_scale (before), candor_kit_get_scale (after)))
    add (changes, 0, "scale", _("Another scale"));
  return changes;
}
