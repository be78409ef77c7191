/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <libxml/tree.h>

#include "candor-report.h"

/* The parts of the page, inside the room; each adds itself to the body, in the order of screens.md. */
void candor_scorecard_html_add_table     (xmlNode         *body,
                                          CandorScorecard *scorecard);
void candor_scorecard_html_add_bars      (xmlNode         *body,
                                          CandorScorecard *scorecard);
void candor_scorecard_html_add_questions (xmlNode                   *body,
                                          CandorScorecard           *scorecard,
                                          const CandorReportOptions *options);
void candor_scorecard_html_add_anchor    (xmlNode        *inside,
                                          CandorResponse *response,
                                          CandorScale    *scale);
void candor_scorecard_html_add_deviations (xmlNode         *body,
                                           CandorScorecard *scorecard);
void candor_scorecard_html_add_amendments (xmlNode         *body,
                                           CandorScorecard *scorecard);
