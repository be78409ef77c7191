/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "candor-passage.h"
#include "candor-scorecard.h"

/* Who will read it: rule 15. */
typedef enum
{
  CANDOR_AUDIENCE_INTERNAL,
  CANDOR_AUDIENCE_MANAGER,
  CANDOR_AUDIENCE_CANDIDATE,
} CandorAudience;

/* What a report for colleagues may do without. */
typedef enum
{
  CANDOR_REPORT_PART_ANSWERS    = 1 << 0,       /* what was said */
  CANDOR_REPORT_PART_NOTES      = 1 << 1,       /* on questions and in general */
  CANDOR_REPORT_PART_ASSESSMENT = 1 << 2,       /* strengths, concerns, summary */
  CANDOR_REPORT_PART_CLOSING    = 1 << 3,       /* the candidate's questions, availability */
} CandorReportParts;

typedef struct
{
  CandorAudience audience;
  gboolean       use_alias;             /* the alias instead of the name, everywhere */
  gboolean       with_model_answers;
  CandorReportParts without;            /* of no meaning for a candidate's copy, which leaves out passages */
  const char    *signed_digest;         /* of the record this is a form of; NULL = not signed */
  const char * const *left_out;         /* (nullable): ids of the passages that a candidate's copy does not tell */
} CandorReportOptions;

/* A format is one file and one row of the table in candor-report-format.c. */
typedef struct
{
  const char *id;                       /* "html" */
  const char *label;                    /* for people, to be translated: N_("Web page (HTML)") */
  const char *mime_type;
  const char *suffix;                   /* ".html" */
  GBytes   *(*write) (CandorScorecard           *scorecard,
                      const CandorReportOptions *options,
                      GError                   **error);
} CandorReportFormat;

const CandorReportFormat *candor_report_formats     (guint *n_formats);
const CandorReportFormat *candor_report_format_find (const char *id);       /* NULL: no such format */

/* What a candidate's copy tells, to be read before it is given away. (transfer full) (element-type CandorPassage) */
GPtrArray *candor_report_list_passages (CandorScorecard           *scorecard,
                                        const CandorReportOptions *options);

/* The signed form: the whole <scorecard> document with its <signed> part and digest, internal audience, with model answers.
 * signed_at_us is taken from the interview. (transfer full) */
char     *candor_scorecard_sign   (CandorScorecard *scorecard,
                                   char           **digest,           /* (out) hex SHA-256 over C14N of <signed> */
                                   GError         **error);
/* The signed document with the amendments and voids of the scorecard as its <later>, each chained to the digest by its own;
 * <signed> stays as it is to the byte. (transfer full) */
GBytes   *candor_scorecard_append_later (const char      *signed_document,
                                         CandorScorecard *scorecard,
                                         GError         **error);
