/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "candor-seal.h"

/* Whether a signed scorecard still is what was signed. INVALID when it is none. (transfer full) */
CandorSeal *candor_scorecard_verify (GFile   *file,
                                     GError **error);
