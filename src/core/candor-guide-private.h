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
};
