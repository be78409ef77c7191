/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-interview.h"

/* Where the clock should be against where it is. */
typedef struct
{
  int planned_s;                /* the whole interview, with extra time */
  int expected_s;               /* the plan up to the end of the question now open */
  int behind_s;                 /* > 0 behind, < 0 ahead; 0 while inside the current question */
  int left_s;                   /* of the plan; < 0 once it is over */
  guint n_required;             /* still open after the question now open */
  guint n_optional;             /* likewise: what can be left out */
  gboolean is_late;             /* behind by more than the next question takes, and it can still be mended */
} CandorPace;

CandorPace candor_pace_of_interview (CandorInterview *interview,
                                     int              elapsed_s);
