/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "candor-meeting.h"

/* One question of a meeting: who scored it how; opened, what each heard and thought, and what was settled. "meeting.settle"
 * (s: digest) goes up. (transfer floating) */
GtkWidget *candor_meeting_row_new (CandorMeeting          *meeting,
                                   const CandorMeetingRow *row);
