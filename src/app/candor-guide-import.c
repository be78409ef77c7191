/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-guide-import.h"

#include "candor-tables.h"

typedef struct
{
  CandorGuideImport *import;
  CandorSql         *sql;
} Reading;

/* The head again under another id. */
static CandorGuide *
guide_as (CandorGuide *guide,
          const char  *id)
{
  CandorGuide *other = candor_guide_new (id);
  GPtrArray *authors = candor_guide_get_authors (guide);
  GListModel *sections = candor_guide_get_sections (guide);

  candor_guide_set_title (other, candor_guide_get_title (guide));
  candor_guide_set_language (other, candor_guide_get_language (guide));
  candor_guide_set_version (other, candor_guide_get_version (guide));
  candor_guide_set_licence (other, candor_guide_get_licence (guide),
                            candor_guide_get_licence_spdx (guide));
  candor_guide_set_source (other, candor_guide_get_source (guide),
                           candor_guide_get_source_href (guide),
                           candor_guide_get_source_retrieved (guide));
  candor_guide_set_summary (other, candor_guide_get_summary (guide));
  for (guint i = 0; i < authors->len; i++)
    candor_guide_add_author (other, authors->pdata[i]);
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(CandorSection) section = g_list_model_get_item (sections, i);

      candor_guide_add_section (other, section);
    }
  return other;
}

static void
add_texts (CandorQuestion *question,
           GPtrArray      *texts,
           void (         *add )(CandorQuestion *question,
                                 const char     *text))
{
  for (guint i = 0; i < texts->len; i++)
    add (question, texts->pdata[i]);
}

/* The question again under another guide. */
static CandorQuestion *
question_as (CandorQuestion *question,
             const char     *guide_id)
{
  CandorQuestion *other = candor_question_new (guide_id, candor_question_get_id (question));
  GPtrArray *points = candor_question_get_points (question);
  GPtrArray *anchors = candor_question_get_anchors (question);

  candor_question_set_section (other, candor_question_get_section_id (question),
                               candor_question_get_section_title (question));
  candor_question_set_prompt (other, candor_question_get_prompt (question));
  candor_question_set_answer (other, candor_question_get_answer (question));
  candor_question_set_difficulty (other, candor_question_get_difficulty (question));
  candor_question_set_minutes (other, candor_question_get_minutes (question));
  candor_question_set_source (other, candor_question_get_source (question));
  for (guint i = 0; i < points->len; i++)
    {
      const CandorPoint *point = points->pdata[i];

      candor_question_add_point (other, point->text, point->weight, point->required);
    }
  for (guint i = 0; i < anchors->len; i++)
    {
      const CandorAnchor *anchor = anchors->pdata[i];

      candor_question_add_anchor (other, anchor->level, anchor->text);
    }
  add_texts (other, candor_question_get_probes (question), candor_question_add_probe);
  add_texts (other, candor_question_get_cautions (question), candor_question_add_caution);
  add_texts (other, candor_question_get_tags (question), candor_question_add_tag);
  add_texts (other, candor_question_get_remarks (question), candor_question_add_remark);
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

  put = self->as_id != NULL ? question_as (question, self->as_id) : g_object_ref (question);
  if (section != NULL)
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
 * Reads the file in the stream and puts the guide and each question into the bank as they come;
 * what it does not bring again is retired.
 *
 * Returns: %FALSE when the file is bad or the bank refuses it
 */
gboolean
candor_guide_import_run (CandorGuideImport *self,
                         CandorSql         *sql,
                         GError           **error)
{
  const CandorGuideSink sink = { head_cb, question_cb, remark_cb };
  Reading reading = { self, sql };

  self->remarks = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_finding_free);
  if (!candor_guide_read_xml (self->file, &sink, &reading, self->cancellable, error) ||
      !candor_guide_table_finish (sql, candor_guide_get_id (self->guide), error))
    return FALSE;

  self->digest_after = candor_guide_table_digest (sql, candor_guide_get_id (self->guide), error);
  return self->digest_after != NULL;
}
