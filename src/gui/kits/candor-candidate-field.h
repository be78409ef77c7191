/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-library.h"

#define CANDOR_TYPE_CANDIDATE_FIELD (candor_candidate_field_get_type ())
G_DECLARE_FINAL_TYPE (CandorCandidateField, candor_candidate_field, CANDOR, CANDIDATE_FIELD, AdwBin)

/* One entry for a candidate, new or known: known ones whose name holds what was typed stand below it.
 * Properties: library; candidate (read-only), the known one that is meant or NULL. */
CandorCandidate *candor_candidate_field_get_candidate (CandorCandidateField *self);
char            *candor_candidate_field_get_name      (CandorCandidateField *self);   /* stripped (transfer full) */
/* More than one known candidate has exactly that name, and none of them was chosen. */
gboolean         candor_candidate_field_is_ambiguous  (CandorCandidateField *self);
void             candor_candidate_field_choose        (CandorCandidateField *self,
                                                       CandorCandidate      *candidate);
