/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-sql-private.h"

#define REVISION "(SELECT revision FROM guide WHERE id = :guide)"
#define NEXT_POSITION \
  "(SELECT coalesce (max (position), 0) + 1 FROM section WHERE guide = :guide)"

static gboolean
bind_section (CandorStatement *statement,
              const char      *guide_id,
              const char      *section_id,
              GError         **error)
{
  return candor_statement_bind_text (statement, ":guide", guide_id, error) &&
         candor_statement_bind_text (statement, ":id", section_id, error);
}

/* One number of a section: :guide and :id. */
static gboolean
read_count (CandorSql  *sql,
            const char *text,
            const char *guide_id,
            const char *section_id,
            gint64     *n_rows,
            GError    **error)
{
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, text, error);

  if (statement == NULL || !bind_section (statement, guide_id, section_id, error))
    return FALSE;

  *n_rows = candor_statement_next (statement) ? candor_statement_get_int (statement, "n_rows") : 0;
  return candor_statement_done (statement, error);
}

static gboolean
check_is_empty (CandorSql  *sql,
                const char *guide_id,
                const char *section_id,
                GError    **error)
{
  gint64 n_questions = 0;

  if (!read_count (sql,
                   "SELECT count (*) AS n_rows FROM question"
                   " WHERE guide = :guide AND section = :id AND retired_at IS NULL",
                   guide_id, section_id, &n_questions, error))
    return FALSE;
  if (n_questions == 0)
    return TRUE;

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE,
               ngettext ("%d question stands in this section: move or retire it first.",
                         "%d questions stand in this section: move or retire them first.",
                         (gulong) n_questions),
               (int) n_questions);
  return FALSE;
}

static gboolean
run (CandorSql  *sql,
     const char *text,
     const char *guide_id,
     const char *section_id,
     GError    **error)
{
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, text, error);

  return statement != NULL &&
         bind_section (statement, guide_id, section_id, error) &&
         candor_statement_run (statement, error);
}

static gboolean
set_not_found (const char *guide_id,
               const char *section_id,
               GError    **error)
{
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND,
               /* Translators: a guide and a section, as "python-core/functions" */
               _("There is no section “%s/%s”."), guide_id, section_id);
  return FALSE;
}

/*
 * candor_section_table_put:
 * @sql: a job's connection
 * @guide_id: a guide that is there
 * @position: its place among the sections from 1; 0: a new one goes to the end, an old one stays
 * @section: a section
 * @error: return location for an error
 *
 * Adds a section, or replaces the one of that id.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_section_table_put (CandorSql     *sql,
                          const char    *guide_id,
                          guint          position,
                          CandorSection *section,
                          GError       **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO section (guide, id, position, title, intro, revision)"
                        " VALUES (:guide, :id, iif (:position > 0, :position, " NEXT_POSITION "),"
                        "   :title, :intro, " REVISION ")"
                        " ON CONFLICT (guide, id) DO UPDATE"
                        " SET position = iif (:position > 0, :position, position),"
                        "   title = excluded.title, intro = excluded.intro,"
                        "   revision = excluded.revision",
                        error);

  return statement != NULL &&
         bind_section (statement, guide_id, candor_section_get_id (section), error) &&
         candor_statement_bind_int (statement, ":position", position, error) &&
         candor_statement_bind_text (statement, ":title", candor_section_get_title (section),
                                     error) &&
         candor_statement_bind_text (statement, ":intro", candor_section_get_intro (section),
                                     error) &&
         candor_statement_run (statement, error);
}

/*
 * candor_section_table_find_free_id:
 * @sql: a connection
 * @guide_id: a guide
 * @title: the title of a section
 * @error: return location for an error
 *
 * Makes an id of a title, with a number when that is taken in this guide, also by a section that
 * only retired questions remember.
 *
 * Returns: (transfer full) (nullable): the id
 */
char *
candor_section_table_find_free_id (CandorSql  *sql,
                                   const char *guide_id,
                                   const char *title,
                                   GError    **error)
{
  g_autofree char *slug = candor_id_from_title (title);
  g_autofree char *id = g_strdup (slug);
  gint64 n_taken = 0;

  for (guint n = 2;; n++)
    {
      if (!read_count (sql,
                       "SELECT count (*) AS n_rows FROM section WHERE guide = :guide AND id = :id",
                       guide_id, id, &n_taken, error))
        return NULL;
      if (n_taken == 0)
        return g_steal_pointer (&id);
      g_free (id);
      id = g_strdup_printf ("%s-%u", slug, n);
    }
}

/*
 * candor_section_table_remove:
 * @sql: a job's connection
 * @guide_id: a guide
 * @section_id: a section of it
 * @error: return location for an error
 *
 * Takes a section without questions out of sight, as one that an import did not bring again: it
 * comes back to its place with candor_section_table_put().
 *
 * Returns: %TRUE on success; STATE, NOT_FOUND
 */
gboolean
candor_section_table_remove (CandorSql  *sql,
                             const char *guide_id,
                             const char *section_id,
                             GError    **error)
{
  return check_is_empty (sql, guide_id, section_id, error) &&
         run (sql,
              "UPDATE section SET revision = 0"
              " WHERE guide = :guide AND id = :id AND revision <> 0",
              guide_id, section_id, error) &&
         (candor_sql_count_changes (sql) > 0 || set_not_found (guide_id, section_id, error));
}
