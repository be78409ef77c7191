/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-proposal.h"

struct _CandorProposal
{
  GObject      parent_instance;

  char        *format;
  char        *shape;
  char        *runner_up;
  CandorGuide *head;
  GListStore  *sections;
  GPtrArray   *remarks;         /* (element-type CandorFinding) about the document */
};

G_DEFINE_FINAL_TYPE (CandorProposal, candor_proposal, G_TYPE_OBJECT)

static void
candor_proposal_finalize (GObject *object)
{
  CandorProposal *self = CANDOR_PROPOSAL (object);

  g_free (self->format);
  g_free (self->shape);
  g_free (self->runner_up);
  g_clear_object (&self->head);
  g_clear_object (&self->sections);
  g_ptr_array_unref (self->remarks);
  G_OBJECT_CLASS (candor_proposal_parent_class)->finalize (object);
}

static void
candor_proposal_class_init (CandorProposalClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = candor_proposal_finalize;
}

static void
candor_proposal_init (CandorProposal *self)
{
  self->head = candor_guide_new ("");
  self->sections = g_list_store_new (CANDOR_TYPE_PROPOSED_SECTION);
  self->remarks = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_finding_free);
}

static GListModel *
questions_of (CandorProposedSection *section)
{
  return candor_proposed_section_get_questions (section);
}

static void
add_copies (GPtrArray *remarks,
            GPtrArray *more)
{
  for (guint i = 0; i < more->len; i++)
    {
      const CandorFinding *remark = more->pdata[i];

      g_ptr_array_add (remarks,
                       candor_finding_new (remark->rank, remark->where, remark->line,
                                           remark->position, remark->code, remark->message));
    }
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  const CandorFinding *first = *(const CandorFinding * const *) a;
  const CandorFinding *second = *(const CandorFinding * const *) b;

  return first->line < second->line ? -1 : first->line > second->line;
}

/**
 * candor_proposal_new:
 * @format: the format of the document
 *
 * Returns: (transfer full): a proposal without sections
 */
CandorProposal *
candor_proposal_new (const char *format)
{
  CandorProposal *self = g_object_new (CANDOR_TYPE_PROPOSAL, NULL);

  self->format = g_strdup (format);
  return self;
}

/**
 * candor_proposal_get_format:
 * @self: a proposal
 *
 * Returns: the format of the document
 */
const char *
candor_proposal_get_format (CandorProposal *self)
{
  g_return_val_if_fail (CANDOR_IS_PROPOSAL (self), NULL);

  return self->format;
}

/**
 * candor_proposal_get_head:
 * @self: a proposal
 *
 * Returns: (transfer none): the head of the guide to be, without sections; it may be changed
 */
CandorGuide *
candor_proposal_get_head (CandorProposal *self)
{
  g_return_val_if_fail (CANDOR_IS_PROPOSAL (self), NULL);

  return self->head;
}

/**
 * candor_proposal_set_head:
 * @self: a proposal
 * @head: the head of a guide; its sections are not looked at
 *
 * Puts another head in its place.
 */
void
candor_proposal_set_head (CandorProposal *self,
                          CandorGuide    *head)
{
  g_return_if_fail (CANDOR_IS_PROPOSAL (self));

  g_set_object (&self->head, head);
}

/**
 * candor_proposal_get_shape:
 * @self: a proposal
 *
 * Returns: (nullable): how the questions were told from the rest
 */
const char *
candor_proposal_get_shape (CandorProposal *self)
{
  g_return_val_if_fail (CANDOR_IS_PROPOSAL (self), NULL);

  return self->shape;
}

/**
 * candor_proposal_get_runner_up:
 * @self: a proposal
 *
 * Returns: (nullable): the second best way to tell them
 */
const char *
candor_proposal_get_runner_up (CandorProposal *self)
{
  g_return_val_if_fail (CANDOR_IS_PROPOSAL (self), NULL);

  return self->runner_up;
}

/**
 * candor_proposal_set_shapes:
 * @self: a proposal
 * @shape: (nullable): how the questions were told from the rest
 * @runner_up: (nullable): the second best way
 *
 * Says how the document was understood.
 */
void
candor_proposal_set_shapes (CandorProposal *self,
                            const char     *shape,
                            const char     *runner_up)
{
  g_return_if_fail (CANDOR_IS_PROPOSAL (self));

  g_free (self->shape);
  g_free (self->runner_up);
  self->shape = g_strdup (shape);
  self->runner_up = g_strdup (runner_up);
}

/**
 * candor_proposal_get_sections:
 * @self: a proposal
 *
 * Returns: (transfer none): its sections, also those left out
 */
GListModel *
candor_proposal_get_sections (CandorProposal *self)
{
  g_return_val_if_fail (CANDOR_IS_PROPOSAL (self), NULL);

  return G_LIST_MODEL (self->sections);
}

/**
 * candor_proposal_add_section:
 * @self: a proposal
 * @section: a section
 *
 * Adds a section at the end.
 */
void
candor_proposal_add_section (CandorProposal        *self,
                             CandorProposedSection *section)
{
  g_return_if_fail (CANDOR_IS_PROPOSAL (self));

  g_list_store_append (self->sections, section);
}

/**
 * candor_proposal_remark:
 * @self: a proposal
 * @line: the line it is about, 0 for the whole
 * @code: what it is, for scripts
 * @message: what it is, for people
 *
 * Says something about the document.
 */
void
candor_proposal_remark (CandorProposal *self,
                        int             line,
                        const char     *code,
                        const char     *message)
{
  g_return_if_fail (CANDOR_IS_PROPOSAL (self));

  g_ptr_array_add (self->remarks,
                   candor_finding_new (CANDOR_RANK_BETTER, NULL, line, 0, code, message));
}

/**
 * candor_proposal_get_remarks:
 * @self: a proposal
 *
 * Returns: (transfer none) (element-type CandorFinding): what is to be said about the document
 */
GPtrArray *
candor_proposal_get_remarks (CandorProposal *self)
{
  g_return_val_if_fail (CANDOR_IS_PROPOSAL (self), NULL);

  return self->remarks;
}

/**
 * candor_proposal_list_remarks:
 * @self: a proposal
 *
 * Returns: (transfer full) (element-type CandorFinding): all that is to be said, by line
 */
GPtrArray *
candor_proposal_list_remarks (CandorProposal *self)
{
  GPtrArray *remarks = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_finding_free);

  g_return_val_if_fail (CANDOR_IS_PROPOSAL (self), remarks);

  add_copies (remarks, self->remarks);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->sections)); i++)
    {
      g_autoptr(CandorProposedSection) section =
        g_list_model_get_item (G_LIST_MODEL (self->sections), i);

      for (guint n = 0; n < g_list_model_get_n_items (questions_of (section)); n++)
        {
          g_autoptr(CandorProposedQuestion) question =
            g_list_model_get_item (questions_of (section), n);

          if (!candor_proposed_section_get_left_out (section) &&
              !candor_proposed_question_get_left_out (question))
            add_copies (remarks, candor_proposed_question_get_remarks (question));
        }
    }
  g_ptr_array_sort (remarks, compare_lines);
  return remarks;
}

/**
 * candor_proposal_count_questions:
 * @self: a proposal
 *
 * Returns: how many questions stay
 */
guint
candor_proposal_count_questions (CandorProposal *self)
{
  guint n_questions = 0;

  g_return_val_if_fail (CANDOR_IS_PROPOSAL (self), 0);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->sections)); i++)
    {
      g_autoptr(CandorProposedSection) section =
        g_list_model_get_item (G_LIST_MODEL (self->sections), i);

      n_questions += candor_proposed_section_count_kept (section);
    }
  return n_questions;
}

/**
 * candor_proposal_count_sections:
 * @self: a proposal
 *
 * Returns: how many sections stay
 */
guint
candor_proposal_count_sections (CandorProposal *self)
{
  guint n_sections = 0;

  g_return_val_if_fail (CANDOR_IS_PROPOSAL (self), 0);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->sections)); i++)
    {
      g_autoptr(CandorProposedSection) section =
        g_list_model_get_item (G_LIST_MODEL (self->sections), i);

      n_sections += candor_proposed_section_is_kept (section);
    }
  return n_sections;
}
