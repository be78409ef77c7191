/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-comparison.h"

CandorComparedInterview *candor_compared_interview_new      (CandorInterview *interview,
                                                             CandorScale     *scale);
void                     candor_compared_interview_set_cell (CandorComparedInterview *self,
                                                             guint                    question,
                                                             CandorResponse          *response);
void                     candor_compared_interview_settle   (CandorComparedInterview *self,
                                                             GPtrArray               *questions);
gboolean                 candor_compared_interview_has_other_scale (CandorComparedInterview *self);
void                     candor_compared_interview_find_differences (CandorComparedInterview *self,
                                                                     CandorKit               *kit);
