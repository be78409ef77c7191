/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-sql-private.h"

/* A copy of the whole database as it stands, whole or not at all, synced, 0600; replaces an older one of that
 * name. None is made when it has another version of the schema by now. */
gboolean candor_copy_make (CandorSql  *sql,
                           const char *path,
                           int         version,
                           GError    **error);
