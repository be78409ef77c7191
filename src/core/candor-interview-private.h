/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-interview.h"

struct _CandorInterview
{
  GObject               parent_instance;

  char                 *id;
  CandorKit            *kit;
  CandorCandidate      *candidate;
  char                 *interviewer;
  gboolean              is_pilot;
  gboolean              is_entered_later;
  GPtrArray            *also_present;
  CandorInterviewState  state;
  char                 *call_off_reason;
  gint64                planned_for_us;
  gint64                created_at_us;
  gint64                finished_at_us;
  gint64                signed_at_us;
  gint64                last_saved_us;
  GListStore           *responses;
  GPtrArray            *by_position;    /* the same, borrowed: a list model hands out references, one lookup each */
  GArray               *sittings;
  GPtrArray            *amendments;
  GPtrArray            *voidings;
  CandorWriteUp        *write_up;
  guint                 current_position;
  int                   extra_minutes;
};

/* candor-interview-responses.c */
void candor_interview_let_responses_go (CandorInterview *self);
