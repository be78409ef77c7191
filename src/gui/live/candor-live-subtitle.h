/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-live.h"

char *candor_live_subtitle (CandorLive *live,
                            gint64      paused_at_us);
/* What the time left is for; NULL as long as there is enough of it, or no clock runs. */
char *candor_live_offer    (CandorLive *live);
