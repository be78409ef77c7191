/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-interview.h"

/* A question with that many minutes and points; its prompt is "Question ID". (transfer full) */
CandorQuestion  *fixture_question  (const char      *id,
                                    CandorDifficulty difficulty,
                                    int              minutes,
                                    guint            n_points);
/* A kit of n required questions of weight 1, sections a and b in turn. (transfer full) */
CandorKit       *fixture_kit       (guint            n_questions);
/* A running interview of that kit. (transfer full) */
CandorInterview *fixture_interview (guint            n_questions);
void             fixture_score     (CandorInterview *interview,
                                    guint            position,
                                    int              score);
void             fixture_rate      (CandorInterview *interview,
                                    guint            position,
                                    CandorRating     rating);
void             fixture_answer    (CandorInterview *interview,
                                    guint            position,
                                    const char      *answer);
void             fixture_state     (CandorInterview    *interview,
                                    guint               position,
                                    CandorResponseState state,
                                    CandorSkipReason    reason);
