/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "candor-seal.h"

/* Scorecard files of this machine or another. */

/* Needs no library. INVALID: no signed scorecard. (transfer full) */
CandorSeal *candor_scorecard_file_check (GFile   *file,
                                         GError **error);
