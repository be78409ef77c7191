/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-guide-import.h"

#include "candor-tables.h"

typedef struct
{
  CandorGuideImport *import;
  CandorSql         *sql;
} Reading;

/* The head again under another id, with the same sections. */
static CandorGuide *
guide_as (CandorGuide *guide,
          const char  *id)
{
  CandorGuide *other = candor_guide_copy_as (guide, id);
  GListModel *sections = candor_guide_get_sections (guide);

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(CandorSection) section = g_list_model_get_item (sections, i);

      candor_guide_add_section (other, section);
    }
  return other;
}

static gboolean
head_cb (CandorGuide *guide,
         gpointer     user_data,
         GError     **error)
{
  Reading *reading = user_data;
  CandorGuideImport *self = reading->import;

  self->guide = self->as_id != NULL ? guide_as (guide, self->as_id) : g_object_ref (guide);
  self->digest_before =
    candor_guide_table_digest (reading->sql, candor_guide_get_id (self->guide), NULL);
  return candor_guide_table_put (reading->sql, self->guide, self->is_bundled, error);
}

static gboolean
question_cb (CandorQuestion *question,
             int             line,
             gpointer        user_data,
             GError        **error)
{
  Reading *reading = user_data;
  CandorGuideImport *self = reading->import;
  CandorSection *section =
    candor_guide_find_section (self->guide, candor_question_get_section_id (question));
  g_autoptr(CandorQuestion) put = NULL;

  put = self->as_id != NULL ? candor_question_copy_as (question, self->as_id,
                                                       candor_question_get_id (question))
                            : g_object_ref (question);
  if (section != NULL && self->accepted == NULL)
    candor_section_set_n_questions (section, candor_section_get_n_questions (section) + 1);
  return candor_guide_table_put_question (reading->sql, put, error);
}

static void
remark_cb (CandorFinding *finding,
           gpointer       user_data)
{
  Reading *reading = user_data;

  g_ptr_array_add (reading->import->remarks,
                   candor_finding_new (finding->rank, finding->where, finding->line,
                                       finding->position, finding->code, finding->message));
}

static gboolean
put_accepted (Reading *reading,
              GError **error)
{
  CandorGuideImport *self = reading->import;

  if (!head_cb (self->accepted, reading, error))
    return FALSE;
  for (guint i = 0; i < self->questions->len; i++)
    if (g_cancellable_set_error_if_cancelled (self->cancellable, error) ||
        !question_cb (self->questions->pdata[i], 0, reading, error))
      return FALSE;
  return TRUE;
}

static gboolean
read_all (Reading *reading,
          GError **error)
{
  const CandorGuideSink sink = { head_cb, question_cb, remark_cb };
  CandorGuideImport *self = reading->import;

  if (self->accepted != NULL)
    return put_accepted (reading, error);
  return candor_guide_read_xml (self->file, &sink, reading, self->cancellable, error);
}

/**
 * candor_guide_import_clear:
 * @self: an import
 *
 * Frees what came of an import.
 */
void
candor_guide_import_clear (CandorGuideImport *self)
{
  g_clear_object (&self->guide);
  g_clear_pointer (&self->remarks, g_ptr_array_unref);
  g_clear_pointer (&self->digest_before, g_free);
  g_clear_pointer (&self->digest_after, g_free);
}

/**
 * candor_guide_import_run:
 * @self: an import with what it needs
 * @sql: the writer's connection, in a transaction
 * @error: return location for an error
 *
 * Reads the file in the stream, or takes what a proposal came to, and puts the guide and each
 * question into the bank as they come; what it does not bring again is retired.
 *
 * Returns: %FALSE when the file is bad or the bank refuses it
 */
gboolean
candor_guide_import_run (CandorGuideImport *self,
                         CandorSql         *sql,
                         GError           **error)
{
  Reading reading = { self, sql };

  self->remarks = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_finding_free);
  if (!read_all (&reading, error) ||
      !candor_guide_table_finish (sql, candor_guide_get_id (self->guide), error))
    return FALSE;

  /* Where there was none before, there is nothing to compare with. */
  if (self->digest_before == NULL)
    return TRUE;
  self->digest_after = candor_guide_table_digest (sql, candor_guide_get_id (self->guide), error);
  return self->digest_after != NULL;
}
