/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-kit.h"

struct _CandorKit
{
  GObject      parent_instance;

  char        *id;
  char        *name;
  char        *role;
  char        *opening_script;
  char        *closing_script;
  char        *instructions;
  gboolean     opens_answers;
  int          minutes;
  int          version;
  gint64       frozen_at_us;
  int          opening_minutes;
  int          closing_minutes;
  CandorScale *scale;
  GListStore  *entries;
};
