/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-sql-private.h"

/* How the rows of the audit hang together: each is hashed with the link before it, its text only by a salted digest. */
typedef struct
{
  gint64      sequence;         /* from 1, without gaps */
  gint64      at_us;
  const char *kind;
  const char *subject;
  const char *text_digest;      /* "" when it has no text */
} CandorAuditRow;

char    *candor_audit_chain_link        (const char           *previous,   /* "" for the first. (transfer full) */
                                         const CandorAuditRow *row);
char    *candor_audit_chain_make_salt   (void);
char    *candor_audit_chain_digest_text (const char *salt,
                                         const char *text);
/* What of an amendment, of a question taken out, of a consensus and of a signature the chain holds fast, as SQL over the columns of their tables. */
#define CANDOR_AUDIT_AMENDMENT "json_array (position, field, old_value, new_value, reason, who)"
#define CANDOR_AUDIT_VOIDING "json_array (digest, counts_again, reason, who)"
#define CANDOR_AUDIT_CONSENSUS "json_array (digest, score, reason, who)"
char    *candor_audit_chain_seal        (const char *document,
                                         const char *digest);
/* Adds a sentence to findings for each thing that was changed from outside. */
gboolean candor_audit_chain_verify      (CandorSql *sql,
                                         GPtrArray *findings,
                                         GError   **error);
