/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-interview.h"

/* Where the clock should be against where it is. */
typedef struct
{
  int planned_s;                /* the whole interview */
  int expected_s;               /* the plan up to the end of the question now open */
  int behind_s;                 /* > 0 behind, < 0 ahead; 0 while inside the current question */
} CandorPace;

CandorPace candor_pace_of_interview (CandorInterview *interview,
                                     int              elapsed_s);
