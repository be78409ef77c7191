/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-readiness.h"

/* What changed from one version of a kit to a later one, for people: (transfer full) (element-type CandorFinding), of rank information,
 * each with its position in the later one where it has one. Codes: added, removed, reworded, requirement, weight, order, slot, scale. */
GPtrArray *candor_kit_list_changes (CandorKit *before,
                                    CandorKit *after);
