/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-guide.h"
#include "candor-question.h"

/* Goes through the sections of a guide beside its questions; those without questions are opened in
 * their place, too. */
typedef struct
{
  CandorGuide *guide;
  void       (*open) (CandorSection *section,
                      gpointer       user_data);
  gpointer     user_data;
  guint        n_opened;
} CandorGuideWalk;

gboolean candor_guide_walk_to     (CandorGuideWalk *self,
                                   CandorQuestion  *question,
                                   GError         **error);
void     candor_guide_walk_finish (CandorGuideWalk *self);
