/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-question.h"

struct _CandorQuestion
{
  GObject          parent_instance;

  char            *id;
  char            *guide_id;
  char            *section_id;
  char            *section_title;
  char            *prompt;
  char            *headline;
  char            *answer;
  char            *source;
  CandorDifficulty difficulty;
  int              minutes;
  guint            n_kits;
  gboolean         retired;
  GPtrArray       *points;
  GPtrArray       *anchors;
  GPtrArray       *probes;
  GPtrArray       *cautions;
  GPtrArray       *tags;
  GPtrArray       *remarks;
};
