/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-question.h"

/* A key point with what it counts, where a format has but text for it: "text [3, required]". */
char    *candor_point_line_join  (const CandorPoint *point);            /* (transfer full) */
gboolean candor_point_line_split (char              *text,              /* cut before the bracket */
                                  int               *weight,
                                  gboolean          *required);
