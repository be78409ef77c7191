/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-score.h"

/* The words that people see for what the code calls by its inner name, translated. Screens, reports and the terminal all take
 * them from here, so that one thing has one name. */
const char *candor_words_difficulty     (CandorDifficulty     difficulty);   /* "Easy"; "" for unknown */
const char *candor_words_requirement    (CandorRequirement    requirement);  /* "Required", "Optional", "Spare" */
const char *candor_words_state          (CandorInterviewState state);        /* "Running", "To write up" … */
const char *candor_words_recommendation (CandorRecommendation recommendation); /* "Strong yes"; "No recommendation" */
const char *candor_words_skip_reason    (CandorSkipReason     reason);
const char *candor_words_call_off_reason (CandorCallOffReason reason);
const char *candor_words_field          (CandorField          field);        /* "Answer" … */
const char *candor_words_rank           (CandorRank           rank);
const char *candor_words_closed_as      (CandorClosedAs       closed_as);
const char *candor_words_audience       (const char          *audience);     /* of an export: "Internal"; the nick itself when it is unknown */
const char *candor_words_retention      (const char          *preset);       /* "Germany: 6 months"; the preset itself when it is an own one */

/* Where a response stands: "Scored 4, Good", "To score", "Later", "Not applicable", "Skipped", "Not asked", "Asked". (transfer full) */
char       *candor_words_response       (CandorResponse *response,
                                         CandorScale    *scale);
/* "4 of 5 points, both required", "" as long as none was heard. (transfer full) */
char       *candor_words_points         (CandorResponse *response);
/* "3.9 of 5 · 72 % (61–83) · 9 of 12 asked", with "· 1 not applicable": rule 4. Without percent the coverage alone. (transfer full) */
char       *candor_words_measure       (const CandorScore *score);          /* "72 % (61–83)", "–" */
char       *candor_words_left_out      (const CandorScore *score);                       /* "1 not counted"; NULL */
char       *candor_words_score          (const CandorScore *score,
                                         int                scale_min,
                                         int                scale_max);
char       *candor_words_score_over    (const CandorScore *score,             /* with a coverage of one's own */
                                        int                scale_min,
                                        int                scale_max,
                                        const char        *coverage);
char       *candor_words_score_range    (const CandorScore *score);          /* "between 61 and 83 % if the rest were worst or best"; NULL without percent */
char       *candor_words_coverage       (const CandorScore *score);          /* "9 of 12 asked" */
char       *candor_words_minutes        (int                minutes);        /* "4 min", "" for 0 */
