/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-candidate.h"

/* The lines of a candidate's row and page. All (transfer full):
 * "Python developer · 2 interviews" */
char    *candor_candidate_words_facts    (CandorCandidate *candidate);
/* "To be deleted on 23 Nov 2027", "Kept for legal reasons: …" */
char    *candor_candidate_words_deletion (CandorCandidate *candidate);
/* "Hired, 3 May 2026"; "" while it is open */
char    *candor_candidate_words_closed   (CandorCandidate *candidate);
/* the whole row */
char    *candor_candidate_words_name     (CandorCandidate *candidate);

gboolean candor_candidate_is_due         (CandorCandidate *candidate);
