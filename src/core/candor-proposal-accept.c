/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-proposal.h"

#include <string.h>

/* Ids are read by people in lists and on the command line. */
#define MAX_ID_LENGTH 60

/* The slug of a title, cut between two words. */
static char *
slug (const char *title,
      const char *otherwise)
{
  char *id = candor_id_from_title (title);
  char *dash;

  if (strpbrk (id, "abcdefghijklmnopqrstuvwxyz") == NULL || g_str_equal (id, "guide"))
    {
      g_free (id);
      return g_strdup (otherwise);
    }
  if (strlen (id) <= MAX_ID_LENGTH)
    return id;
  id[MAX_ID_LENGTH] = '\0';
  dash = strrchr (id, '-');
  if (dash != NULL && dash > id)
    *dash = '\0';
  return id;
}

static char *
wanted_id (const char *given,
           const char *title,
           const char *otherwise)
{
  return candor_id_is_valid (given) ? g_strdup (given) : slug (title, otherwise);
}

/* The id that a document gave, or one made of the title; "-2" where it is taken.
 * Returns: (transfer none): it belongs to taken */
static const char *
take_id (GHashTable *taken,
         const char *given,
         const char *title,
         const char *otherwise)
{
  g_autofree char *wanted = wanted_id (given, title, otherwise);
  char *id = g_strdup (wanted);

  for (guint n = 2; g_hash_table_contains (taken, id); n++)
    {
      g_free (id);
      id = g_strdup_printf ("%s-%u", wanted, n);
    }
  g_hash_table_add (taken, id);
  return id;
}

static void
accept_question (CandorQuestion *question,
                 CandorSection  *section,
                 const char     *guide_id,
                 GHashTable     *taken,
                 GPtrArray      *accepted)
{
  const char *id = take_id (taken, candor_question_get_id (question),
                            candor_question_get_headline (question), "question");
  CandorQuestion *copy = candor_question_copy_as (question, guide_id, id);

  candor_question_set_section (copy, candor_section_get_id (section),
                               candor_section_get_title (section));
  candor_section_set_n_questions (section, candor_section_get_n_questions (section) + 1);
  g_ptr_array_add (accepted, copy);
}

static void
accept_questions (CandorProposedSection *proposed,
                  CandorSection         *section,
                  const char            *guide_id,
                  GHashTable            *taken,
                  GPtrArray             *accepted)
{
  GListModel *questions = candor_proposed_section_get_questions (proposed);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(CandorProposedQuestion) question = g_list_model_get_item (questions, i);

      if (!candor_proposed_question_get_left_out (question))
        accept_question (candor_proposed_question_get_question (question), section, guide_id,
                         taken, accepted);
    }
}

static CandorSection *
accept_section (CandorProposedSection *proposed,
                GHashTable            *taken)
{
  const char *title = candor_proposed_section_get_title (proposed);

  return candor_section_new (take_id (taken, candor_proposed_section_get_id (proposed), title,
                                      "section"),
                             title, candor_proposed_section_get_intro (proposed));
}

static CandorGuide *
accept_head (CandorGuide *head,
             const char  *guide_id)
{
  g_autofree char *id = wanted_id (guide_id != NULL ? guide_id : candor_guide_get_id (head),
                                   candor_guide_get_title (head), "guide");

  return candor_guide_copy_as (head, id);
}

/**
 * candor_proposal_accept:
 * @self: a proposal
 * @guide_id: (nullable): the id of the guide, %NULL for the document's own or one made of the title
 * @questions: (out) (transfer full) (element-type CandorQuestion): its questions, in order
 *
 * Makes a guide of what stays. Ids that the document gave are kept as far as they are valid and
 * unique, the others are made of the titles.
 *
 * Returns: (transfer full): the guide with its sections and their counts
 */
CandorGuide *
candor_proposal_accept (CandorProposal *self,
                        const char     *guide_id,
                        GPtrArray     **questions)
{
  g_autoptr(GHashTable) section_ids =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GHashTable) question_ids =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GListModel *sections;
  CandorGuide *guide;

  g_return_val_if_fail (CANDOR_IS_PROPOSAL (self), NULL);

  guide = accept_head (candor_proposal_get_head (self), guide_id);
  sections = candor_proposal_get_sections (self);
  *questions = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(CandorProposedSection) proposed = g_list_model_get_item (sections, i);
      g_autoptr(CandorSection) section = NULL;

      if (!candor_proposed_section_is_kept (proposed))
        continue;
      section = accept_section (proposed, section_ids);
      candor_guide_add_section (guide, section);
      accept_questions (proposed, section, candor_guide_get_id (guide), question_ids, *questions);
    }
  return guide;
}
