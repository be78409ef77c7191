/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-migrations.h"

#include <glib/gi18n-lib.h>

#include "candor-copy.h"
#include "candor-error.h"
#include "candor-store-resources.h"

#define FOLDER "/io/github/candor/Candor/store/migrations"

static int
compare_names_cb (gconstpointer a,
                  gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

static gboolean
read_version (CandorSql *sql,
              int       *version,
              GError   **error)
{
  gint64 number = 0;

  if (!candor_sql_read_number (sql, "PRAGMA user_version", &number, error))
    return FALSE;

  *version = (int) number;
  return TRUE;
}

static gboolean
check_references (CandorSql *sql,
                  GError   **error)
{
  gint64 n_broken = 0;

  if (!candor_sql_read_number (sql, "SELECT count (*) FROM pragma_foreign_key_check", &n_broken,
                               error))
    return FALSE;
  if (n_broken == 0)
    return TRUE;

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_DAMAGED,
               _("The database “%s” could not be brought up to date: %d references in it lead "
                 "nowhere. It was left as it is."),
               candor_sql_get_path (sql), (int) n_broken);
  return FALSE;
}

static gboolean
keep_copy (CandorSql *sql,
           int        version,
           int        next_version,
           GError   **error)
{
  g_autofree char *path = candor_migrations_copy_path (candor_sql_get_path (sql), next_version);

  return candor_copy_make (sql, path, version, error);
}

static gboolean
set_version (CandorSql *sql,
             int        version,
             GError   **error)
{
  g_autofree char *pragma = g_strdup_printf ("PRAGMA user_version = %d", version);

  return candor_sql_run_script (sql, pragma, error);
}

static gboolean
run_script (CandorSql          *sql,
            const char * const *scripts,
            int                 version,
            GError            **error)
{
  return candor_sql_run_migration (sql, scripts[version], error) &&
         check_references (sql, error) &&
         set_version (sql, version + 1, error);
}

static gboolean
run_scripts (CandorSql          *sql,
             const char * const *scripts,
             int                 version,
             GError            **error)
{
  for (; scripts[version] != NULL; version++)
    if (!run_script (sql, scripts, version, error))
      return FALSE;
  return TRUE;
}

/* Another program may have been faster: the version counts as it is inside the transaction. All steps are in one, so that
 * nobody finds the database between two versions and takes that for the old one. */
static gboolean
upgrade (CandorSql          *sql,
         const char * const *scripts,
         int                 version,
         gboolean           *done,
         GError            **error)
{
  int found = 0;

  if (!candor_sql_begin (sql, error))
    return FALSE;
  if (read_version (sql, &found, error) &&
      (found != version || run_scripts (sql, scripts, version, error)) &&
      candor_sql_commit (sql, error))
    {
      *done = found == version;
      return TRUE;
    }

  candor_sql_roll_back (sql);
  return FALSE;
}

static gboolean
read_readable_from (CandorSql *sql,
                    gint64    *version,
                    GError   **error)
{
  return candor_sql_read_number (sql, "SELECT CAST (value AS INTEGER) FROM meta"
                                 " WHERE key = 'readable_from'",
                                 version, error);
}

static gboolean
judge_newer (CandorSql    *sql,
             int           our_version,
             CandorSchema *schema,
             GError      **error)
{
  g_autofree char *copy = candor_migrations_copy_path (candor_sql_get_path (sql), our_version + 1);
  gint64 readable_from = 0;

  *schema = CANDOR_SCHEMA_NEWER_READABLE;
  if (read_readable_from (sql, &readable_from,
                          NULL) && readable_from > 0 && readable_from <= our_version)
    return TRUE;

  if (g_file_test (copy, G_FILE_TEST_EXISTS))
    g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_NEWER,
                 _("“%s” was written by a newer Candor and left untouched. Install that version, "
                   "or open “%s”, the copy from before."),
                 candor_sql_get_path (sql), copy);
  else
    g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_NEWER,
                 _("“%s” was written by a newer Candor and left untouched. Install that version to "
                   "open it."),
                 candor_sql_get_path (sql));
  return FALSE;
}

static void
set_foreign (CandorSql *sql,
             GError   **error)
{
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_FOREIGN,
               _("“%s” is no database of Candor’s. It was left untouched; choose another file."),
               candor_sql_get_path (sql));
}

/*
 * candor_migrations_load:
 *
 * Reads the scripts that are built in.
 *
 * Returns: (transfer full): the scripts, in order
 */
GStrv
candor_migrations_load (void)
{
  GResource *resource = candor_store_get_resource ();
  g_auto(GStrv) names = g_resource_enumerate_children (resource, FOLDER, 0, NULL);
  g_autoptr(GStrvBuilder) scripts = g_strv_builder_new ();

  g_assert (names != NULL);
  qsort (names, g_strv_length (names), sizeof (char *), compare_names_cb);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_build_path ("/", FOLDER, names[i], NULL);
      g_autoptr(GBytes) bytes = g_resource_lookup_data (resource, path, 0, NULL);

      g_strv_builder_add (scripts, g_bytes_get_data (bytes, NULL));
    }

  return g_strv_builder_end (scripts);
}

/*
 * candor_migrations_copy_path:
 * @path: a database
 * @version: a version of the schema
 *
 * Names the copy that is kept of the database as it was before that version.
 *
 * Returns: (transfer full): its path
 */
char *
candor_migrations_copy_path (const char *path,
                             int         version)
{
  return g_strdup_printf ("%s.before-%d", path, version);
}

/*
 * candor_migrations_judge:
 * @sql: a connection
 * @our_version: the newest version that we know
 * @schema: (out): what it is
 * @error: return location for an error
 *
 * Tells whose database it is, by its header and by what a newer program wrote for us.
 *
 * Returns: %TRUE when we may open it; else FOREIGN or NEWER
 */
gboolean
candor_migrations_judge (CandorSql    *sql,
                         int           our_version,
                         CandorSchema *schema,
                         GError      **error)
{
  gint64 n_pages = 0;
  gint64 application_id = 0;
  int version = 0;

  if (!candor_sql_read_number (sql, "PRAGMA page_count", &n_pages, error) ||
      !candor_sql_read_number (sql, "PRAGMA application_id", &application_id, error) ||
      !read_version (sql, &version, error))
    return FALSE;

  *schema = version > 0 ? CANDOR_SCHEMA_OURS : CANDOR_SCHEMA_EMPTY;
  if (n_pages == 0)
    return TRUE;
  if (application_id != CANDOR_SQL_APPLICATION_ID)
    {
      set_foreign (sql, error);
      return FALSE;
    }

  return version <= our_version || judge_newer (sql, our_version, schema, error);
}

/*
 * candor_migrations_run:
 * @sql: the writer's connection
 * @scripts: what leads to today's schema
 * @made: (out): whether the database was made by this call
 * @error: return location for an error
 *
 * Brings the database up to date in one transaction. Of one that is there, a copy is kept first.
 *
 * Returns: %TRUE on success; else it is as it was
 */
gboolean
candor_migrations_run (CandorSql          *sql,
                       const char * const *scripts,
                       gboolean           *made,
                       GError            **error)
{
  int n_scripts = (int) g_strv_length ((GStrv) scripts);
  int version = 0;

  *made = FALSE;
  if (!read_version (sql, &version, error))
    return FALSE;

  while (version < n_scripts)
    {
      gboolean done = FALSE;

      if (version > 0 && !keep_copy (sql, version, n_scripts, error))
        return FALSE;
      if (!upgrade (sql, scripts, version, &done, error))
        return FALSE;
      *made = *made || (done && version == 0);
      if (!read_version (sql, &version, error))
        return FALSE;
    }

  return TRUE;
}
