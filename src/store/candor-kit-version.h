/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-kit.h"
#include "candor-sql-private.h"

/* The part of a kit that makes a version: slot, scale and entries. */

/* The newest version; version 0 without error: the kit has none yet. */
gboolean candor_kit_version_find  (CandorSql  *sql,
                                   const char *kit_id,
                                   int        *version,
                                   gint64     *frozen_at_us,
                                   GError    **error);
/* Fills in what belongs to the version that the kit says. */
gboolean candor_kit_version_load  (CandorSql *sql,
                                   CandorKit *kit,
                                   GError   **error);
/* Writes the version that the kit says, in the place of what it was. */
gboolean candor_kit_version_put   (CandorSql *sql,
                                   CandorKit *kit,
                                   GError   **error);
gboolean candor_kit_version_freeze (CandorSql  *sql,
                                    const char *kit_id,
                                    int         version,
                                    gint64      now_us,
                                    GError    **error);
/* Name, role and scripts; logged where the kit is in use. candor-kit-table.c */
gboolean candor_kit_table_put_head    (CandorSql *sql,
                                       CandorKit *kit,
                                       gboolean   is_in_use,
                                       GError   **error);
/* Puts the version to use with the words that it was put with. */
gboolean candor_kit_version_close     (CandorSql  *sql,
                                       const char *kit_id,
                                       int         version,
                                       gint64      at_us,
                                       GError    **error);
