/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <libxml/tree.h>

#include "candor-report.h"
#include "candor-seal.h"

#define CANDOR_SCORECARD_NAMESPACE "urn:candor:scorecard:1"

/* Inside the room. The document of a scorecard, its record named "signed" or "unsigned", laid out for reading. */
char *candor_scorecard_build_xml    (CandorScorecard           *scorecard,
                                     const CandorReportOptions *options,
                                     const char                *record_name);
void  candor_scorecard_add_questions (xmlNode                   *parent,
                                      CandorScorecard           *scorecard,
                                      const CandorReportOptions *options);
/* SHA-256 over the canonical form of a node and all in it. (transfer full) */
char *candor_node_digest            (xmlNode *node);
GBytes *candor_scorecard_write_xml  (CandorScorecard           *scorecard,
                                     const CandorReportOptions *options,
                                     GError                   **error);
GBytes *candor_scorecard_write_html (CandorScorecard           *scorecard,
                                     const CandorReportOptions *options,
                                     GError                   **error);
/* Of others: candor-scorecard-verify.c */
xmlDoc     *candor_scorecard_parse  (GBytes     *bytes,
                                     const char *name,
                                     GError    **error);
CandorSeal *candor_scorecard_judge  (xmlDoc     *document,
                                     const char *name,
                                     GError    **error);
