/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-library.h"
#include "candor-proposal.h"

/* Guides from documents that are not ours: first a proposal, then, when a person agrees, the bank. */
typedef struct
{
  const char *format;           /* NULL or "auto": by name, then by content */
  const char *shape;            /* NULL: what fits best */
  const char *charset;          /* NULL: UTF-8, error INVALID_TEXT when it is not; "windows-1252" */
  const char *title;            /* instead of the document's own */
} CandorProposeOptions;

/* From a file, or from a text that was pasted (format "html" or "text"). In a thread; the proposal belongs to the caller. */
CandorProposal *candor_propose_file            (GFile                      *file,
                                                const CandorProposeOptions *options,
                                                GCancellable               *cancellable,
                                                GError                    **error);
void            candor_propose_file_async      (GFile                      *file,
                                                const CandorProposeOptions *options,
                                                GCancellable               *cancellable,
                                                GAsyncReadyCallback         callback,
                                                gpointer                    user_data);
void            candor_propose_bytes_async     (GBytes                     *bytes,
                                                const char                 *name,       /* "Clipboard" */
                                                const CandorProposeOptions *options,
                                                GCancellable               *cancellable,
                                                GAsyncReadyCallback         callback,
                                                gpointer                    user_data);
CandorProposal *candor_propose_finish          (GAsyncResult               *result,
                                                GError                    **error);

gboolean        candor_propose_knows_format    (const char                 *format);

/* What an import would change in a guide that is there: (element-type CandorQuestion) each. */
typedef struct
{
  CandorGuide *guide;           /* as it stands in the bank; NULL: none of that id, all is new */
  GPtrArray   *added;
  GPtrArray   *changed;         /* as they would be */
  GPtrArray   *vanished;        /* as they are in the bank: they would be retired */
} CandorProposalChanges;
void            candor_proposal_changes_free   (CandorProposalChanges *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorProposalChanges, candor_proposal_changes_free)
CandorProposalChanges *candor_library_compare_proposal (CandorLibrary  *self,
                                                        CandorProposal *proposal,
                                                        GError        **error);
CandorProposalChanges *candor_library_compare_proposal_with (CandorLibrary  *self,
                                                             CandorProposal *proposal,
                                                             const char     *guide_id,
                                                             GError        **error);

/* Puts it into the bank: one job, all or nothing. Refused (EXISTS) where a guide of that id has
 * other content and options say neither replace nor another id. */
CandorImportResult *candor_library_import_proposal        (CandorLibrary             *self,
                                                           CandorProposal            *proposal,
                                                           const CandorImportOptions *options,
                                                           GError                   **error);
void                candor_library_import_proposal_async  (CandorLibrary             *self,
                                                           CandorProposal            *proposal,
                                                           const CandorImportOptions *options,
                                                           GCancellable              *cancellable,
                                                           GAsyncReadyCallback        callback,
                                                           gpointer                   user_data);
CandorImportResult *candor_library_import_proposal_finish (CandorLibrary             *self,
                                                           GAsyncResult              *result,
                                                           GError                   **error);
/* A file straight into the bank, a guide file in the stream: for the terminal. */
CandorImportResult *candor_library_import_document        (CandorLibrary              *self,
                                                           GFile                      *file,
                                                           const CandorProposeOptions *propose,
                                                           const CandorImportOptions  *import,
                                                           GCancellable               *cancellable,
                                                           GError                    **error);
/* A guide of the bank as a proposal: what Undo of a replacement puts back. (transfer full) */
CandorProposal     *candor_library_propose_guide          (CandorLibrary             *self,
                                                           const char                *guide_id,
                                                           GError                   **error);
