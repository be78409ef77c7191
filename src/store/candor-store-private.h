/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-lock.h"
#include "candor-store.h"
#include "candor-writer.h"

struct _CandorStore
{
  GObject       parent_instance;

  char         *path;
  CandorWriter *writer;         /* NULL: read-only */
  CandorSql    *reader;
  CandorLock   *lock;           /* NULL: read-only */
  char         *read_only_reason;
  gboolean      was_made;
  gint64        data_version;
};
