/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-sql-private.h"

/* Removes for good what was deleted more than a day ago. */
gboolean candor_purge_is_due (CandorSql *sql);
/* A CandorStoreJob; data is not used. */
gboolean candor_purge_job    (CandorSql *sql,
                              gpointer   data,
                              GError   **error);
