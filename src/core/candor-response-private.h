/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-response.h"

struct _CandorResponse
{
  GObject              parent_instance;

  guint                position;
  CandorQuestion      *question;
  CandorRequirement    requirement;
  int                  weight;
  gboolean             is_ad_hoc;
  char                *void_reason;
  guint                replaces;
  char                *answer;
  char                *note;
  CandorRating         rating;
  int                  score;
  CandorResponseState  state;
  CandorSkipReason     skip_reason;
  char                *skip_note;
  guint64              heard;
  int                  elapsed_s;
};
