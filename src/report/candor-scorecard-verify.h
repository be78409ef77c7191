/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "candor-seal.h"

GBytes     *candor_scorecard_load   (GFile      *file,
                                     GError    **error);
/* Whether a signed scorecard still is what was signed. INVALID when it is none. (transfer full) */
CandorSeal *candor_scorecard_verify (GBytes     *bytes,
                                     const char *name,
                                     GError    **error);
