/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-interview.h"

/* What Differed from the kit, one sentence each. (transfer full) (element-type utf8) */
GPtrArray *candor_deviations_of_interview (CandorInterview *interview);
GPtrArray *candor_deviations_numbered     (CandorInterview *interview,
                                           const guint     *numbers);   /* of its questions elsewhere; NULL: its own */
