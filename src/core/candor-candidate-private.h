/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-candidate.h"

struct _CandorCandidate
{
  GObject         parent_instance;

  char           *id;
  char           *name;
  char           *say_name;
  char           *email;
  char           *phone;
  char           *role;
  char           *alias;
  char           *hold;
  char           *closed_on;
  CandorClosedAs  closed_as;
  char           *delete_on;
  gboolean        delete_on_is_own;
  guint           n_interviews;
  gint64          added_at_us;
  gint64          last_interview_at_us;
};
