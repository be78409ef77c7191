/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-meeting.h"

struct _CandorMeeting
{
  GObject         parent_instance;

  GPtrArray      *cards;
  GPtrArray      *consensus;
  GPtrArray      *rows;
  GPtrArray      *differences;
  CandorAgreement agreement;
};

gboolean candor_meeting_is_comparable    (CandorMeeting *self,
                                          guint          card);
/* candor-meeting-differences.c */
void     candor_meeting_tell_differences (CandorMeeting *self);
