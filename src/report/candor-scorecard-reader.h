/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-panel-card.h"
#include "candor-seal.h"

/* A colleague's signed scorecard. DAMAGED when it is not what was signed, INVALID when it is no signed scorecard of a real
 * interview. (transfer full) */
CandorPanelCard *candor_scorecard_read (GBytes      *bytes,
                                        const char  *name,
                                        CandorSeal **seal,      /* (out) (optional) */
                                        GError     **error);
