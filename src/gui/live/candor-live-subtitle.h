/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-live.h"

char *candor_live_subtitle (CandorLive *live,
                            gint64      paused_at_us);
