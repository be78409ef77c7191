/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-library.h"
#include "candor-scoring-habits.h"

/* How the one who interviews here scores: own interviews alone, and nothing of it is kept. (transfer full) */
CandorScoringHabits *candor_library_measure_habits (CandorLibrary *self,
                                                    GError       **error);
