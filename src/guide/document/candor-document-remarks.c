/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-document-remarks.h"

#include <glib/gi18n-lib.h>

#include <stdlib.h>

#include "candor-asking.h"
#include "candor-code-check.h"

typedef struct
{
  CandorNearDuplicates *prompts;
  GHashTable           *titles;         /* folded title → the first CandorProposedQuestion */
  gboolean              some_are_answered;
} Seen;

static void
remark_code (CandorProposedQuestion *proposed)
{
  CandorQuestion *question = candor_proposed_question_get_question (proposed);
  g_autoptr(GPtrArray) findings =
    g_ptr_array_new_with_free_func ((GDestroyNotify) candor_finding_free);

  candor_code_check ("", 0, candor_question_get_prompt (question), findings);
  candor_code_check ("", 0, candor_question_get_answer (question), findings);
  for (guint i = 0; i < findings->len; i++)
    {
      const CandorFinding *finding = findings->pdata[i];

      candor_proposed_question_remark (proposed, 0, finding->code, finding->message);
    }
}

/* Titles are no keys: the same title with another body is another question. */
static gboolean
remark_same_title (Seen                   *seen,
                   CandorProposedQuestion *proposed)
{
  CandorQuestion *question = candor_proposed_question_get_question (proposed);
  g_autofree char *title = candor_asking_fold (candor_question_get_headline (question));
  CandorProposedQuestion *first = g_hash_table_lookup (seen->titles, title);
  g_autofree char *message = NULL;
  gboolean is_same;

  if (first == NULL)
    {
      g_hash_table_insert (seen->titles, g_steal_pointer (&title), proposed);
      return FALSE;
    }
  is_same = g_strcmp0 (candor_question_get_answer (question), candor_question_get_answer (
                         candor_proposed_question_get_question (first))) == 0;
  /* Translators: the line of another question */
  message = g_strdup_printf (is_same ? _("The same question stands in line %d. Leave one of them out.")
                                     : _("Line %d asks the same, with another answer."),
                             candor_proposed_question_get_line (first));
  candor_proposed_question_remark (proposed, 0, is_same ? "duplicate" : "same-title", message);
  return TRUE;
}

static void
remark_near (Seen                   *seen,
             CandorProposedQuestion *proposed)
{
  CandorQuestion *question = candor_proposed_question_get_question (proposed);
  const char *headline = candor_question_get_headline (question);
  g_autofree char *name = g_strdup_printf ("%d", candor_proposed_question_get_line (proposed));
  const char *near = candor_near_duplicates_add (seen->prompts, name, headline);
  g_autofree char *message = NULL;

  if (remark_same_title (seen, proposed) || near == NULL)
    return;
  /* Translators: the line of another question */
  message = g_strdup_printf (_("It asks nearly the same as line %s. Look whether both are needed."),
                             near);
  candor_proposed_question_remark (proposed, 0, "near-duplicate", message);
}

static void
remark_question (Seen                   *seen,
                 CandorProposedQuestion *proposed)
{
  CandorQuestion *question = candor_proposed_question_get_question (proposed);

  if (seen->some_are_answered && *candor_question_get_answer (question) == '\0')
    candor_proposed_question_remark (proposed, 0, "no-answer",
                                     _("There is no answer to it. It comes in without one."));
  remark_code (proposed);
  remark_near (seen, proposed);
}

static gboolean
has_answer (CandorProposedSection *section)
{
  GListModel *questions = candor_proposed_section_get_questions (section);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(CandorProposedQuestion) proposed = g_list_model_get_item (questions, i);

      if (*candor_question_get_answer (candor_proposed_question_get_question (proposed)) != '\0')
        return TRUE;
    }
  return FALSE;
}

/* A list of questions alone is told so once. */
static gboolean
remark_answers (CandorProposal *proposal)
{
  GListModel *sections = candor_proposal_get_sections (proposal);

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(CandorProposedSection) section = g_list_model_get_item (sections, i);

      if (has_answer (section))
        return TRUE;
    }
  candor_proposal_remark (proposal, 0, "no-answers",
                          _("None of the questions has an answer. They come in without."));
  return FALSE;
}

/* "Top 50+ Python questions" is a promise; a year, or "30 seconds", is not. */
static int
promised_count (const char *title)
{
  g_autoptr(GRegex) regex =
    g_regex_new ("(?<![\\d.])(\\d{1,4})\\+?(?=(?:\\s+[^\\s\\d]+){0,6}?\\s+(?:interview\\s+)?(?:questions?|q&a|"
                 "fragen|preguntas|interviewfragen))", G_REGEX_CASELESS, 0, NULL);
  g_autoptr(GMatchInfo) info = NULL;
  g_autofree char *number = NULL;

  if (!g_regex_match (regex, title, 0, &info))
    return 0;
  number = g_match_info_fetch (info, 1);
  return atoi (number);
}

static void
remark_count (CandorProposal *proposal)
{
  int promised = promised_count (candor_guide_get_title (candor_proposal_get_head (proposal)));
  guint n_questions = candor_proposal_count_questions (proposal);
  g_autofree char *message = NULL;

  if (promised == 0 || (guint) promised == n_questions)
    return;
  /* Translators: two numbers of questions */
  message = g_strdup_printf (_("The title says %d, and %u questions were found. Look whether the "
                               "title or the questions are to be mended."), promised, n_questions);
  candor_proposal_remark (proposal, 0, "title-count", message);
}

static void
remark_section (Seen                  *seen,
                CandorProposedSection *section)
{
  GListModel *questions = candor_proposed_section_get_questions (section);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(CandorProposedQuestion) question = g_list_model_get_item (questions, i);

      remark_question (seen, question);
    }
}

/*
 * candor_document_remark:
 * @proposal: what was made of a document
 *
 * Says what a person should look at before it is accepted.
 */
void
candor_document_remark (CandorProposal *proposal)
{
  GListModel *sections = candor_proposal_get_sections (proposal);
  g_autoptr(CandorNearDuplicates) prompts = candor_near_duplicates_new ();
  g_autoptr(GHashTable) titles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Seen seen = { prompts, titles, remark_answers (proposal) };

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(CandorProposedSection) section = g_list_model_get_item (sections, i);

      remark_section (&seen, section);
    }
  remark_count (proposal);
}
