/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "candor-proposal.h"

/* Somebody's document, and what is known of it before it is read. Texts may be NULL. */
typedef struct
{
  GFile      *file;             /* NULL: it was pasted. Guide files are read from it in the stream */
  GBytes     *bytes;
  const char *name;             /* of its file; says the format where format does not, and stands in errors */
  const char *format;           /* "markdown", "html", "text", "csv", "moodle", "xml"; NULL or "auto": by name, then by content */
  const char *shape;            /* how to tell the questions, as in candor_proposal_get_shape(); NULL: what fits best */
  const char *charset;          /* NULL: UTF-8, and an error INVALID_TEXT when it is not */
} CandorDocument;

/* Reads it into a proposal; nothing is kept. Errors read "name:line: message". (transfer full) */
CandorProposal *candor_document_propose (const CandorDocument *document,
                                         GCancellable         *cancellable,
                                         GError              **error);
/* The bytes of a file, if it is one and not too long for any reader. (transfer full) */
GBytes         *candor_document_load    (GFile                *file,
                                         GCancellable         *cancellable,
                                         GError              **error);
/* A guide file as a proposal, ids and all. */
CandorProposal *candor_guide_propose_xml (GFile               *file,
                                          GCancellable        *cancellable,
                                          GError             **error);
/* The nick of a format; NULL when neither name nor content tells. */
const char     *candor_document_format  (const CandorDocument *document);

gboolean        candor_document_knows_format (const char          *format);
/* A guide file, by its first bytes: it is read in the stream. */
gboolean        candor_document_is_guide_file (GFile              *file);

/* The readers of the formats that are no prose. The text is UTF-8 without BOM, LF lines. */
CandorProposal *candor_csv_read         (const char           *text,
                                         gsize                 length,
                                         const char           *name,
                                         GCancellable         *cancellable,
                                         GError              **error);
CandorProposal *candor_moodle_read      (const char           *text,
                                         gsize                 length,
                                         const char           *name,
                                         GCancellable         *cancellable,
                                         GError              **error);
