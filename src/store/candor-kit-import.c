/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-kit-version.h"
#include "candor-sql-private.h"

/* What a kit asks, on which scale, in what time: the same on two machines when this is. */
static gboolean
asks_the_same (CandorKit *kit,
               CandorKit *other)
{
  g_autofree char *digest = candor_kit_digest (kit);
  g_autofree char *other_digest = candor_kit_digest (other);

  return g_str_equal (digest, other_digest) && candor_kit_get_minutes (kit) == candor_kit_get_minutes (other);
}

static gboolean
refuse_other_content (CandorKit *kit,
                      int        newest,
                      GError   **error)
{
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_EXISTS,
               /* Translators: the name of a kit, the version in a file, the newest version in the database */
               _("The kit “%s” is here already, and version %d of the file says something else than what is here, up to "
                 "version %d. Make a copy of the kit where the file comes from, and export the copy."),
               candor_kit_get_name (kit), candor_kit_get_version (kit), newest);
  return FALSE;
}

/* Is the file's version here, and the same? */
static gboolean
compare_with_ours (CandorSql *sql,
                   CandorKit *kit,
                   int        newest,
                   GError   **error)
{
  g_autoptr(CandorKit) ours = candor_kit_table_load (sql, candor_kit_get_id (kit),
                                                     candor_kit_get_version (kit), NULL);

  return (ours != NULL && asks_the_same (kit, ours)) || refuse_other_content (kit, newest, error);
}

static gboolean
close_if_needed (CandorSql *sql,
                 CandorKit *kit,
                 GError   **error)
{
  const char *kit_id = candor_kit_get_id (kit);
  int version = candor_kit_get_version (kit);
  gint64 frozen_at_us = candor_kit_get_frozen_at_us (kit);
  g_autoptr(CandorKit) today = candor_kit_table_load (sql, kit_id, version, error);

  if (today == NULL)
    return FALSE;
  if (frozen_at_us == 0 && !asks_the_same (kit, today))
    frozen_at_us = g_get_real_time ();
  candor_kit_set_version (kit, version, frozen_at_us);
  return frozen_at_us == 0 || candor_kit_version_close (sql, kit_id, version, frozen_at_us, error);
}

/*
 * candor_kit_table_import:
 * @sql: a job's connection
 * @kit: a kit from a file, its questions whole; told back in it: whether it is in use here
 * @was_there: (out): whether the same version with the same content was here
 * @error: return location for an error
 *
 * Adds a kit that was made on another machine, under its own id and version.
 *
 * Returns: %TRUE on success; EXISTS
 */
gboolean
candor_kit_table_import (CandorSql *sql,
                         CandorKit *kit,
                         gboolean  *was_there,
                         GError   **error)
{
  gint64 frozen_at_us = 0;
  int newest = 0;

  if (!candor_kit_version_find (sql, candor_kit_get_id (kit), &newest, &frozen_at_us, error))
    return FALSE;

  *was_there = newest >= candor_kit_get_version (kit);
  if (*was_there)
    return compare_with_ours (sql, kit, newest, error) &&
           candor_kit_table_set_deleted (sql, candor_kit_get_id (kit), FALSE, error);

  return candor_kit_table_put_head (sql, kit, newest > 1 || frozen_at_us != 0, error) &&
         candor_kit_table_set_deleted (sql, candor_kit_get_id (kit), FALSE, error) &&
         candor_kit_version_put (sql, kit, error) &&
         close_if_needed (sql, kit, error);
}
