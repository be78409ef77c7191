/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-document.h"

#include "candor-guide-file.h"

typedef struct
{
  CandorProposal *proposal;
  GHashTable     *sections;     /* id → CandorProposedSection */
} Reading;

static gboolean
head_cb (CandorGuide *guide,
         gpointer     user_data,
         GError     **error)
{
  Reading *self = user_data;
  g_autoptr(CandorGuide) head = candor_guide_copy_as (guide, candor_guide_get_id (guide));
  GListModel *sections = candor_guide_get_sections (guide);

  candor_proposal_set_head (self->proposal, head);
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
  return TRUE;
}

static gboolean
question_cb (CandorQuestion *question,
             int             line,
             gpointer        user_data,
             GError        **error)
{
  Reading *self = user_data;
  CandorProposedSection *section =
    g_hash_table_lookup (self->sections, candor_question_get_section_id (question));
  g_autoptr(CandorProposedQuestion) proposed = candor_proposed_question_new (question, line);

  candor_proposed_section_add (section, proposed);
  return TRUE;
}

static void
remark_cb (CandorFinding *finding,
           gpointer       user_data)
{
  Reading *self = user_data;

  candor_proposal_remark (self->proposal, finding->line, finding->code, finding->message);
}

/**
 * candor_guide_propose_xml:
 * @file: a guide file
 * @cancellable: (nullable): stops it
 * @error: return location for an error
 *
 * Reads a guide file for a person to look at.
 *
 * Returns: (transfer full) (nullable): all of it, with the ids that it gives
 */
CandorProposal *
candor_guide_propose_xml (GFile        *file,
                          GCancellable *cancellable,
                          GError      **error)
{
  const CandorGuideSink sink = { head_cb, question_cb, remark_cb };
  g_autoptr(CandorProposal) proposal = candor_proposal_new ("xml");
  g_autoptr(GHashTable) sections =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  Reading reading = { proposal, sections };

  if (!candor_guide_read_xml (file, &sink, &reading, cancellable, error))
    return NULL;
  return g_steal_pointer (&proposal);
}
