/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-guide.h"

struct _CandorGuide
{
  GObject     parent_instance;

  char       *id;
  char       *title;
  char       *language;
  char       *version;
  char       *licence;
  char       *licence_spdx;
  char       *source;
  char       *source_href;
  char       *source_retrieved;
  char       *summary;
  GPtrArray  *authors;
  GListStore *sections;
  guint       found_at;         /* the section that was asked for last: mostly it is the next */
};
