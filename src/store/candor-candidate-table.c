/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include <glib/gi18n-lib.h>

#include "candor-candidate-row.h"
#include "candor-enum-types.h"
#include "candor-error.h"
#include "candor-row-ids.h"

#define SELECT_CANDIDATE \
  "SELECT id, name, say_name, email, phone, role, alias, closed_on, closed_as, delete_on," \
  "       delete_on_is_own, hold, added_at," \
  "       (SELECT count (*) FROM interview" \
  "        WHERE candidate = candidate.id AND interview.deleted_at IS NULL) AS n_interviews," \
  "       (SELECT max (coalesce (ended_at, 0), started_at) FROM sitting" \
  "        JOIN interview ON interview.id = sitting.interview" \
  "        WHERE interview.candidate = candidate.id AND interview.deleted_at IS NULL" \
  "        ORDER BY started_at DESC LIMIT 1) AS last_interview_at" \
  " FROM candidate "

static gboolean
set_not_found (const char *candidate_id,
               GError    **error)
{
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND, _("There is no candidate “%s”."),
               candidate_id);
  return FALSE;
}

static CandorCandidate *
read_candidate (CandorStatement *row)
{
  CandorCandidate *candidate = candor_candidate_new (candor_statement_get_text (row, "id"),
                                                     candor_statement_get_text (row, "name"));

  candor_candidate_set_say_name (candidate, candor_statement_get_text (row, "say_name"));
  candor_candidate_set_contact (candidate, candor_statement_get_text (row, "email"),
                                candor_statement_get_text (row, "phone"));
  candor_candidate_set_role (candidate, candor_statement_get_text (row, "role"));
  candor_candidate_set_alias (candidate, candor_statement_get_text (row, "alias"));
  candor_candidate_set_closed (candidate, candor_statement_get_text (row, "closed_on"),
                               candor_statement_get_nick (row, "closed_as", CANDOR_TYPE_CLOSED_AS));
  candor_candidate_set_delete_on (candidate, candor_statement_get_text (row, "delete_on"),
                                  candor_statement_get_int (row, "delete_on_is_own") != 0);
  candor_candidate_set_hold (candidate, candor_statement_get_text (row, "hold"));
  candor_candidate_set_history (candidate, (guint) candor_statement_get_int (row, "n_interviews"),
                                candor_statement_get_int (row, "added_at"),
                                candor_statement_get_int (row, "last_interview_at"));

  return candidate;
}

static CandorCandidate *
load_row (CandorSql  *sql,
          const char *text,
          const char *candidate_id,
          GError    **error)
{
  g_autoptr(CandorCandidate) candidate = NULL;
  g_autoptr(CandorStatement) statement = candor_sql_prepare (sql, text, error);

  if (statement == NULL || !candor_statement_bind_text (statement, ":id", candidate_id, error))
    return NULL;

  if (candor_statement_next (statement))
    candidate = read_candidate (statement);
  if (!candor_statement_done (statement, error))
    return NULL;
  if (candidate == NULL)
    set_not_found (candidate_id, error);

  return g_steal_pointer (&candidate);
}

static gboolean
bind_candidate (CandorStatement *statement,
                CandorCandidate *candidate,
                GError         **error)
{
  gint64 added_at_us = candor_candidate_get_added_at_us (candidate);

  return candor_statement_bind_text (statement, ":id", candor_candidate_get_id (candidate),
                                     error) &&
         candor_statement_bind_text (statement, ":name", candor_candidate_get_name (candidate),
                                     error) &&
         candor_statement_bind_text (statement, ":say_name",
                                     candor_candidate_get_say_name (candidate), error) &&
         candor_statement_bind_text (statement, ":email", candor_candidate_get_email (candidate),
                                     error) &&
         candor_statement_bind_text (statement, ":phone", candor_candidate_get_phone (candidate),
                                     error) &&
         candor_statement_bind_text (statement, ":role", candor_candidate_get_role (candidate),
                                     error) &&
         candor_statement_bind_text (statement, ":alias", candor_candidate_get_alias (candidate),
                                     error) &&
         candor_statement_bind_text (statement, ":closed_on",
                                     candor_candidate_get_closed_on (candidate), error) &&
         candor_statement_bind_nick (statement, ":closed_as", CANDOR_TYPE_CLOSED_AS,
                                     candor_candidate_get_closed_as (candidate), error) &&
         candor_statement_bind_text (statement, ":delete_on",
                                     candor_candidate_get_delete_on (candidate), error) &&
         candor_statement_bind_int (statement, ":delete_on_is_own",
                                    candor_candidate_get_delete_on_is_own (candidate), error) &&
         candor_statement_bind_text (statement, ":hold", candor_candidate_get_hold (candidate),
                                     error) &&
         candor_statement_bind_int (statement, ":added_at",
                                    added_at_us != 0 ? added_at_us : g_get_real_time (), error);
}

/*
 * candor_candidate_table_list:
 * @sql: a connection
 * @error: return location for an error
 *
 * Lists the candidates that are not deleted, by name.
 *
 * Returns: (transfer full) (nullable) (element-type CandorCandidate): the candidates
 */
GPtrArray *
candor_candidate_table_list (CandorSql *sql,
                             GError   **error)
{
  g_autoptr(GPtrArray) candidates = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql, SELECT_CANDIDATE "WHERE deleted_at IS NULL ORDER BY name, id", error);

  if (statement == NULL)
    return NULL;

  while (candor_statement_next (statement))
    g_ptr_array_add (candidates, read_candidate (statement));

  return candor_statement_done (statement, error) ? g_steal_pointer (&candidates) : NULL;
}

/*
 * candor_candidate_table_load:
 * @sql: a connection
 * @candidate_id: a candidate
 * @error: return location for an error
 *
 * Loads a candidate that is not deleted.
 *
 * Returns: (transfer full) (nullable): the candidate; NOT_FOUND
 */
CandorCandidate *
candor_candidate_table_load (CandorSql  *sql,
                             const char *candidate_id,
                             GError    **error)
{
  return load_row (sql, SELECT_CANDIDATE "WHERE id = :id AND deleted_at IS NULL", candidate_id,
                   error);
}

/*
 * candor_candidate_row_load:
 * @sql: a connection
 * @candidate_id: a candidate
 * @error: return location for an error
 *
 * Loads a candidate for an interview, also a deleted one.
 *
 * Returns: (transfer full) (nullable): the candidate; NOT_FOUND
 */
CandorCandidate *
candor_candidate_row_load (CandorSql  *sql,
                           const char *candidate_id,
                           GError    **error)
{
  return load_row (sql, SELECT_CANDIDATE "WHERE id = :id", candidate_id, error);
}

/*
 * candor_candidate_table_find:
 * @sql: a connection
 * @prefix: an id, or its first eight characters or more
 * @error: return location for an error
 *
 * Completes the id of a candidate.
 *
 * Returns: (transfer full) (nullable): the id; NOT_FOUND, AMBIGUOUS
 */
char *
candor_candidate_table_find (CandorSql  *sql,
                             const char *prefix,
                             GError    **error)
{
  return candor_sql_find_id (sql,
                             "SELECT id FROM candidate"
                             " WHERE deleted_at IS NULL"
                             "   AND substr (id, 1, length (:prefix)) = :prefix LIMIT 2",
                             prefix, set_not_found, error);
}

/*
 * candor_candidate_table_put:
 * @sql: a job's connection
 * @candidate: a candidate, new or changed
 * @error: return location for an error
 *
 * Writes a candidate as it stands. When they were added is noted once.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_candidate_table_put (CandorSql       *sql,
                            CandorCandidate *candidate,
                            GError         **error)
{
  g_autoptr(CandorStatement) statement =
    candor_sql_prepare (sql,
                        "INSERT INTO candidate (id, name, say_name, email, phone, role, alias,"
                        "   closed_on, closed_as, delete_on, delete_on_is_own, hold, added_at)"
                        " VALUES (:id, :name, :say_name, :email, :phone, :role, :alias,"
                        "   :closed_on, :closed_as, :delete_on, :delete_on_is_own, :hold,"
                        "   :added_at)"
                        " ON CONFLICT (id) DO UPDATE"
                        " SET name = excluded.name, say_name = excluded.say_name,"
                        "   email = excluded.email, phone = excluded.phone, role = excluded.role,"
                        "   alias = excluded.alias, closed_on = excluded.closed_on,"
                        "   closed_as = excluded.closed_as, delete_on = excluded.delete_on,"
                        "   delete_on_is_own = excluded.delete_on_is_own, hold = excluded.hold",
                        error);

  return statement != NULL &&
         bind_candidate (statement, candidate, error) &&
         candor_statement_run (statement, error);
}

/*
 * candor_candidate_table_set_deleted:
 * @sql: a job's connection
 * @candidate_id: a candidate
 * @deleted: %FALSE takes the deletion back
 * @error: return location for an error
 *
 * Deletes a candidate, or brings them back while they are not purged.
 *
 * Returns: %TRUE on success; NOT_FOUND
 */
gboolean
candor_candidate_table_set_deleted (CandorSql  *sql,
                                    const char *candidate_id,
                                    gboolean    deleted,
                                    GError    **error)
{
  if (!candor_sql_mark_deleted (sql, "UPDATE candidate SET deleted_at = :at WHERE id = :id",
                                candidate_id, deleted, error))
    return FALSE;

  return candor_sql_count_changes (sql) > 0 || set_not_found (candidate_id, error);
}
