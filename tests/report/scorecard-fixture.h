/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <libxml/tree.h>

#include "candor-report.h"

#define FIXTURE_NAME "Priya Raman"
#define FIXTURE_ALIAS "Heron"
#define FIXTURE_MODEL "Both keep several values in a fixed order"

extern const CandorReportOptions fixture_whole;
extern const CandorReportOptions fixture_with_alias;
extern const CandorReportOptions fixture_without_answers;

/* A signed interview with something of each kind in it: scored, not applicable, skipped, a spare question in its place,
 * not counted, an extra question; two sittings, at fixed times in UTC. */
CandorInterview *fixture_interview_new     (void);
CandorScorecard *fixture_scorecard_new     (void);
/* The same two corrections each time. */
void             fixture_amend             (CandorInterview *interview);
/* A signed interview with that text in every field that somebody can fill. */
CandorInterview *fixture_interview_of_text (const char *text);

/* In the program's forms: "xml" or "html". */
char            *fixture_write             (CandorInterview           *interview,
                                            const char                *format,
                                            const CandorReportOptions *options);
/* Parsed, and valid against scorecard.rng. */
xmlDoc          *fixture_parse_xml         (const char *text);
xmlDoc          *fixture_parse_html        (const char *text);
/* Compares with a file of tests/data, or writes that anew when CANDOR_UPDATE_GOLDEN is set. */
void             fixture_assert_golden     (const char *name,
                                            const char *text);

/* The elements of that name in any namespace, in document order. (element-type xmlNode) */
GPtrArray       *fixture_find              (xmlDoc     *document,
                                            const char *name);
/* The text in one of them, counted from 0. (transfer full) */
char            *fixture_content           (xmlDoc     *document,
                                            const char *name,
                                            guint       index);
