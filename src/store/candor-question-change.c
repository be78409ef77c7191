/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-tables.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-question-row.h"

#define REVISION "(SELECT revision FROM guide WHERE id = :guide)"

static gboolean
set_not_found (const char *guide_id,
               const char *id,
               GError    **error)
{
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND,
               /* Translators: a guide and a question, as "python-core/list-or-tuple" */
               _("There is no question “%s/%s”."), guide_id, id);
  return FALSE;
}

static gboolean
find (CandorSql         *sql,
      const char        *guide_id,
      const char        *id,
      CandorQuestionRow *found,
      GError           **error)
{
  return candor_question_row_find (sql, guide_id, id, found, error) &&
         (found->row != 0 || set_not_found (guide_id, id, error));
}

static gboolean
check_section (CandorSql      *sql,
               CandorQuestion *question,
               GError        **error)
{
  const char *section_id = candor_question_get_section_id (question);
  g_autoptr(CandorGuide) guide =
    candor_guide_table_load (sql, candor_question_get_guide_id (question), error);

  if (guide == NULL)
    return FALSE;
  if (section_id != NULL && candor_guide_find_section (guide, section_id) != NULL)
    return TRUE;

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND,
               /* Translators: the title of a guide, then the id of a section */
               _("The guide “%s” has no section “%s”."), candor_guide_get_title (guide),
               section_id != NULL ? section_id : "");
  return FALSE;
}

/* The id of its headline, with a number when that is taken: also by one that was retired, which kits may still
 * know. (transfer full) (nullable) */
static char *
find_free_id (CandorSql      *sql,
              CandorQuestion *question,
              GError        **error)
{
  g_autofree char *slug = candor_id_from_title (candor_question_get_headline (question));
  g_autofree char *id = g_strdup (slug);
  CandorQuestionRow found;

  for (guint n = 2;; n++)
    {
      if (!candor_question_row_find (sql, candor_question_get_guide_id (question), id, &found,
                                     error))
        return NULL;
      if (found.row == 0)
        return g_steal_pointer (&id);
      g_free (id);
      id = g_strdup_printf ("%s-%u", slug, n);
    }
}

/* What an import did not bring again has an older revision, and so has the section that vanished with it. */
static gboolean
bring_up_to_date (CandorSql  *sql,
                  const char *guide_id,
                  gint64      question_row,
                  GError    **error)
{
  g_autoptr(CandorStatement) question =
    candor_sql_prepare (sql,
                        "UPDATE question SET revision = " REVISION " WHERE row = :row", error);
  g_autoptr(CandorStatement) section =
    candor_sql_prepare (sql,
                        "UPDATE section SET revision = " REVISION
                        " WHERE guide = :guide"
                        "   AND id = (SELECT section FROM question WHERE row = :row)",
                        error);

  return question != NULL && section != NULL &&
         candor_statement_bind_text (question, ":guide", guide_id, error) &&
         candor_statement_bind_int (question, ":row", question_row, error) &&
         candor_statement_run (question, error) &&
         candor_statement_bind_text (section, ":guide", guide_id, error) &&
         candor_statement_bind_int (section, ":row", question_row, error) &&
         candor_statement_run (section, error);
}

/*
 * candor_question_table_find_row:
 * @sql: a connection
 * @full_id: "GUIDE/ID"
 *
 * Looks for the row that candor_question_table_query() tells of a question, a retired one too.
 *
 * Returns: the row id, 0 when there is none
 */
gint64
candor_question_table_find_row (CandorSql  *sql,
                                const char *full_id)
{
  g_auto(GStrv) parts = g_strsplit (full_id, "/", 2);
  CandorQuestionRow found = { 0 };

  if (g_strv_length (parts) == 2)
    candor_question_row_find (sql, parts[0], parts[1], &found, NULL);
  return found.row;
}

/*
 * candor_question_table_add:
 * @sql: a job's connection
 * @question: a question with its guide and section; what id it has is not asked
 * @error: return location for an error
 *
 * Adds a question at the end of its section under an id of its own.
 *
 * Returns: (transfer full) (nullable): "GUIDE/ID"; NOT_FOUND without such a guide or section
 */
char *
candor_question_table_add (CandorSql      *sql,
                           CandorQuestion *question,
                           GError        **error)
{
  const char *guide_id = candor_question_get_guide_id (question);
  g_autofree char *id = NULL;
  g_autoptr(CandorQuestion) added = NULL;

  if (!check_section (sql, question, error))
    return NULL;
  id = find_free_id (sql, question, error);
  if (id == NULL)
    return NULL;

  added = candor_question_copy_as (question, guide_id, id);
  return candor_guide_table_put_question (sql, added, error) ? candor_question_full_id (added)
                                                             : NULL;
}

/*
 * candor_question_table_set_retired:
 * @sql: a job's connection
 * @guide_id: a guide
 * @id: a question of it
 * @retired: whether it is no longer asked
 * @error: return location for an error
 *
 * Retires a question, or puts it back into its section.
 *
 * Returns: %TRUE on success; NOT_FOUND
 */
gboolean
candor_question_table_set_retired (CandorSql  *sql,
                                   const char *guide_id,
                                   const char *id,
                                   gboolean    retired,
                                   GError    **error)
{
  CandorQuestionRow found;

  return find (sql, guide_id, id, &found, error) &&
         candor_question_row_set_retired (sql, &found, retired, error) &&
         (retired || bring_up_to_date (sql, guide_id, found.row, error));
}

/*
 * candor_question_table_delete:
 * @sql: a job's connection
 * @guide_id: a guide
 * @id: a question of it
 * @error: return location for an error
 *
 * Removes a question as if it had never been made; kits and interviews that have it keep it.
 *
 * Returns: %TRUE on success; NOT_FOUND
 */
gboolean
candor_question_table_delete (CandorSql  *sql,
                              const char *guide_id,
                              const char *id,
                              GError    **error)
{
  CandorQuestionRow found;

  return find (sql, guide_id, id, &found, error) &&
         candor_question_row_delete (sql, &found, error);
}
