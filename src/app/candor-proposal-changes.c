/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-proposing.h"

#include "candor-error.h"
#include "candor-library-private.h"

typedef struct
{
  CandorProposalChanges *changes;
  GHashTable            *coming;        /* id → CandorQuestion, those not met in the bank yet */
} Comparison;

static gboolean
is_changed (CandorQuestion *stored,
            CandorQuestion *coming)
{
  g_autoptr(CandorQuestion) same_place = candor_question_copy (coming);

  candor_question_set_n_kits (same_place, candor_question_get_n_kits (stored));
  return !candor_question_equal (stored, same_place);
}

static gboolean
compare_cb (CandorQuestion *stored,
            gpointer        user_data,
            GError        **error)
{
  Comparison *self = user_data;
  const char *id = candor_question_get_id (stored);
  CandorQuestion *coming = g_hash_table_lookup (self->coming, id);

  if (coming == NULL)
    g_ptr_array_add (self->changes->vanished, g_object_ref (stored));
  else if (is_changed (stored, coming))
    g_ptr_array_add (self->changes->changed, g_object_ref (coming));
  if (coming != NULL)
    g_hash_table_remove (self->coming, id);
  return TRUE;
}

static CandorProposalChanges *
changes_new (void)
{
  CandorProposalChanges *self = g_new0 (CandorProposalChanges, 1);

  self->added = g_ptr_array_new_with_free_func (g_object_unref);
  self->changed = g_ptr_array_new_with_free_func (g_object_unref);
  self->vanished = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

/**
 * candor_proposal_changes_free:
 * @self: (transfer full) (nullable): changes
 */
void
candor_proposal_changes_free (CandorProposalChanges *self)
{
  if (self == NULL)
    return;
  g_clear_object (&self->guide);
  g_ptr_array_unref (self->added);
  g_ptr_array_unref (self->changed);
  g_ptr_array_unref (self->vanished);
  g_free (self);
}

static GHashTable *
index_questions (GPtrArray *questions)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < questions->len; i++)
    g_hash_table_insert (index, (gpointer) candor_question_get_id (questions->pdata[i]),
                         questions->pdata[i]);
  return index;
}

/**
 * candor_library_compare_proposal_with:
 * @self: a library
 * @proposal: a proposal
 * @guide_id: (nullable): a guide's id, %NULL for the one that the proposal would have
 * @error: return location for an error
 *
 * Says what would change in the guide of that id: questions are the same by their ids.
 *
 * Returns: (transfer full) (nullable): added, changed and vanished questions; all are added when there is no such guide
 */
CandorProposalChanges *
candor_library_compare_proposal_with (CandorLibrary  *self,
                                      CandorProposal *proposal,
                                      const char     *guide_id,
                                      GError        **error)
{
  g_autoptr(CandorProposalChanges) changes = changes_new ();
  g_autoptr(GPtrArray) questions = NULL;
  g_autoptr(CandorGuide) accepted = candor_proposal_accept (proposal, guide_id, &questions);
  g_autoptr(GHashTable) coming = index_questions (questions);
  g_autoptr(GError) load_error = NULL;
  Comparison comparison = { changes, coming };

  changes->guide = candor_library_load_guide (self, candor_guide_get_id (accepted), &load_error);
  if (changes->guide == NULL && !g_error_matches (load_error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND))
    {
      g_propagate_error (error, g_steal_pointer (&load_error));
      return NULL;
    }
  if (changes->guide != NULL &&
      !candor_question_table_each (candor_library_get_reader (self),
                                   candor_guide_get_id (accepted), compare_cb, &comparison, error))
    return NULL;
  for (guint i = 0; i < questions->len; i++)
    if (g_hash_table_contains (coming, candor_question_get_id (questions->pdata[i])))
      g_ptr_array_add (changes->added, g_object_ref (questions->pdata[i]));
  return g_steal_pointer (&changes);
}

/**
 * candor_library_compare_proposal:
 * @self: a library
 * @proposal: a proposal
 * @error: return location for an error
 *
 * Says what an import would change in the guide that has its id.
 *
 * Returns: (transfer full) (nullable): added, changed and vanished questions
 */
CandorProposalChanges *
candor_library_compare_proposal (CandorLibrary  *self,
                                 CandorProposal *proposal,
                                 GError        **error)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (CANDOR_IS_PROPOSAL (proposal), NULL);

  return candor_library_compare_proposal_with (self, proposal, NULL, error);
}

typedef struct
{
  CandorProposal *proposal;
  GHashTable     *sections;     /* id → CandorProposedSection */
} Proposing;

static gboolean
propose_cb (CandorQuestion *question,
            gpointer        user_data,
            GError        **error)
{
  Proposing *self = user_data;
  CandorProposedSection *section =
    g_hash_table_lookup (self->sections, candor_question_get_section_id (question));
  g_autoptr(CandorProposedQuestion) proposed = candor_proposed_question_new (question, 0);

  if (section != NULL)
    candor_proposed_section_add (section, proposed);
  return TRUE;
}

static void
add_sections (Proposing   *self,
              CandorGuide *guide)
{
  GListModel *sections = candor_guide_get_sections (guide);

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(CandorSection) section = g_list_model_get_item (sections, i);
      CandorProposedSection *proposed =
        candor_proposed_section_new (candor_section_get_id (section),
                                     candor_section_get_title (section));

      candor_proposed_section_set_intro (proposed, candor_section_get_intro (section));
      candor_proposal_add_section (self->proposal, proposed);
      g_hash_table_insert (self->sections, g_strdup (candor_section_get_id (section)), proposed);
    }
}

/**
 * candor_library_propose_guide:
 * @self: a library
 * @guide_id: the id of a guide
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): a guide of the bank as a proposal, to be put back by an import
 */
CandorProposal *
candor_library_propose_guide (CandorLibrary *self,
                              const char    *guide_id,
                              GError       **error)
{
  g_autoptr(CandorGuide) guide = candor_library_load_guide (self, guide_id, error);
  g_autoptr(CandorGuide) head = NULL;
  g_autoptr(CandorProposal) proposal = NULL;
  g_autoptr(GHashTable) sections =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  Proposing proposing = { NULL, sections };

  if (guide == NULL)
    return NULL;
  proposal = candor_proposal_new ("xml");
  proposing.proposal = proposal;
  head = candor_guide_copy_as (guide, guide_id);
  candor_proposal_set_head (proposal, head);
  add_sections (&proposing, guide);
  if (!candor_question_table_each (candor_library_get_reader (self), guide_id, propose_cb,
                                   &proposing, error))
    return NULL;
  return g_steal_pointer (&proposal);
}
