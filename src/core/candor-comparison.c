/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-comparison-private.h"

struct _CandorComparison
{
  GObject     parent_instance;

  CandorKit  *kit;
  GListStore *interviews;       /* of CandorComparedInterview */
  GPtrArray  *questions;        /* of CandorComparedQuestion */
  gboolean    has_versions;
  GHashTable *columns;          /* digest (of questions) → index */
};

G_DEFINE_FINAL_TYPE (CandorComparison, candor_comparison, G_TYPE_OBJECT)

static void
compared_question_free (CandorComparedQuestion *self)
{
  g_object_unref (self->question);
  g_free (self->digest);
  g_free (self);
}

static void
candor_comparison_finalize (GObject *object)
{
  CandorComparison *self = CANDOR_COMPARISON (object);

  g_clear_pointer (&self->columns, g_hash_table_unref);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_object (&self->interviews);
  g_clear_object (&self->kit);
  G_OBJECT_CLASS (candor_comparison_parent_class)->finalize (object);
}

static void
candor_comparison_class_init (CandorComparisonClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = candor_comparison_finalize;
}

static void
candor_comparison_init (CandorComparison *self)
{
  self->interviews = g_list_store_new (CANDOR_TYPE_COMPARED_INTERVIEW);
  self->questions = g_ptr_array_new_with_free_func ((GDestroyNotify) compared_question_free);
  self->columns = g_hash_table_new (g_str_hash, g_str_equal);
}

static guint
column_by_wording (CandorComparison *self,
                   CandorQuestion   *question)
{
  g_autofree char *digest = candor_question_digest (question);
  CandorComparedQuestion *column;
  gpointer at;

  if (g_hash_table_lookup_extended (self->columns, digest, NULL, &at))
    return GPOINTER_TO_UINT (at);

  column = g_new0 (CandorComparedQuestion, 1);
  column->question = g_object_ref (question);
  column->digest = g_steal_pointer (&digest);
  g_ptr_array_add (self->questions, column);
  g_hash_table_insert (self->columns, column->digest, GUINT_TO_POINTER (self->questions->len - 1));
  return self->questions->len - 1;
}

/* The column of a question, a new one at the end when there is none. Interviews that share a question share the digest. */
static guint
column_of (CandorComparison *self,
           GHashTable       *known,     /* question → column */
           CandorQuestion   *question)
{
  guint column;
  gpointer at;

  if (g_hash_table_lookup_extended (known, question, NULL, &at))
    return GPOINTER_TO_UINT (at);
  column = column_by_wording (self, question);
  g_hash_table_insert (known, question, GUINT_TO_POINTER (column));
  return column;
}

/* In the order of the kit as it is now; what only older versions had comes behind. */
static void
add_kit_questions (CandorComparison *self)
{
  for (guint position = 1; position <= candor_kit_get_n_entries (self->kit); position++)
    column_by_wording (self, candor_kit_entry_get_question (candor_kit_get_entry (self->kit, position)));
}

static void
add_interview (CandorComparison *self,
               GHashTable       *known,
               CandorInterview  *interview)
{
  g_autoptr(CandorComparedInterview) row =
    candor_compared_interview_new (interview, candor_kit_get_scale (self->kit));

  for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
    {
      CandorResponse *response = candor_interview_get_response (interview, position);

      if (!candor_response_is_ad_hoc (response))
        candor_compared_interview_set_cell (row, column_of (self, known, candor_response_get_question (response)),
                                            response);
    }
  g_list_store_append (self->interviews, row);
}

static void
count_cell (CandorComparedQuestion *question,
            const CandorCell       *cell)
{
  if (cell->state != CANDOR_CELL_SCORED && cell->state != CANDOR_CELL_UNRATED)
    question->is_common = FALSE;
  if (cell->state != CANDOR_CELL_SCORED)
    return;
  question->mean = (question->mean * question->n_scored + cell->score) / (question->n_scored + 1);
  question->n_scored++;
}

/* What one of them was not asked is scored for none. */
static void
find_common (CandorComparison *self)
{
  gboolean has_open = FALSE;

  for (guint i = 0; i < self->questions->len; i++)
    ((CandorComparedQuestion *) self->questions->pdata[i])->is_common = TRUE;
  for (guint n = 0; n < g_list_model_get_n_items (G_LIST_MODEL (self->interviews)); n++)
    {
      g_autoptr(CandorComparedInterview) row =
        g_list_model_get_item (G_LIST_MODEL (self->interviews), n);

      if (!candor_compared_interview_is_open (row))
        continue;
      has_open = TRUE;
      for (guint i = 0; i < self->questions->len; i++)
        count_cell (self->questions->pdata[i], candor_compared_interview_get_cell (row, i));
    }
  for (guint i = 0; !has_open && i < self->questions->len; i++)
    ((CandorComparedQuestion *) self->questions->pdata[i])->is_common = FALSE;
}

static void
settle_rows (CandorComparison *self)
{
  for (guint n = 0; n < g_list_model_get_n_items (G_LIST_MODEL (self->interviews)); n++)
    {
      g_autoptr(CandorComparedInterview) row =
        g_list_model_get_item (G_LIST_MODEL (self->interviews), n);

      candor_compared_interview_settle (row, self->questions);
    }
}

static void
find_differences (CandorComparison *self)
{
  for (guint n = 0; n < g_list_model_get_n_items (G_LIST_MODEL (self->interviews)); n++)
    {
      g_autoptr(CandorComparedInterview) row =
        g_list_model_get_item (G_LIST_MODEL (self->interviews), n);

      CandorKit *kit = candor_interview_get_kit (candor_compared_interview_get_interview (row));

      self->has_versions |= candor_kit_get_version (kit) != candor_kit_get_version (self->kit);
      candor_compared_interview_find_differences (row, self->kit);
    }
}

/**
 * candor_comparison_new:
 * @kit: the newest version of a kit
 * @interviews: (element-type CandorInterview): finished interviews of any of its versions
 *
 * Lays candidates beside each other: the questions of the kit in its order, joined over its versions where they are
 * equal, and a score over what all of them were asked.
 *
 * Returns: (transfer full): the comparison
 */
CandorComparison *
candor_comparison_new (CandorKit *kit,
                       GPtrArray *interviews)
{
  g_autoptr(GHashTable) known = g_hash_table_new (NULL, NULL);
  CandorComparison *self;

  g_return_val_if_fail (CANDOR_IS_KIT (kit), NULL);
  g_return_val_if_fail (interviews != NULL, NULL);

  self = g_object_new (CANDOR_TYPE_COMPARISON, NULL);
  self->kit = g_object_ref (kit);
  add_kit_questions (self);
  for (guint i = 0; i < interviews->len; i++)
    add_interview (self, known, interviews->pdata[i]);
  settle_rows (self);           /* each row gets a cell for each question */
  find_common (self);
  settle_rows (self);
  find_differences (self);
  return self;
}

/**
 * candor_comparison_get_kit:
 * @self: a comparison
 *
 * Returns: (transfer none): the kit
 */
CandorKit *
candor_comparison_get_kit (CandorComparison *self)
{
  g_return_val_if_fail (CANDOR_IS_COMPARISON (self), NULL);

  return self->kit;
}

/**
 * candor_comparison_get_interviews:
 * @self: a comparison
 *
 * Returns: (transfer none): its rows, of #CandorComparedInterview
 */
GListModel *
candor_comparison_get_interviews (CandorComparison *self)
{
  g_return_val_if_fail (CANDOR_IS_COMPARISON (self), NULL);

  return G_LIST_MODEL (self->interviews);
}

/**
 * candor_comparison_get_questions:
 * @self: a comparison
 *
 * Returns: (transfer none) (element-type CandorComparedQuestion): its columns
 */
GPtrArray *
candor_comparison_get_questions (CandorComparison *self)
{
  g_return_val_if_fail (CANDOR_IS_COMPARISON (self), NULL);

  return self->questions;
}

/**
 * candor_comparison_count_common:
 * @self: a comparison
 *
 * Returns: how many questions all were asked
 */
guint
candor_comparison_count_common (CandorComparison *self)
{
  guint n_common = 0;

  g_return_val_if_fail (CANDOR_IS_COMPARISON (self), 0);

  for (guint i = 0; i < self->questions->len; i++)
    n_common += ((CandorComparedQuestion *) self->questions->pdata[i])->is_common;
  return n_common;
}

/**
 * candor_comparison_has_versions:
 * @self: a comparison
 *
 * Returns: whether somebody was asked another version of the kit than the newest
 */
gboolean
candor_comparison_has_versions (CandorComparison *self)
{
  g_return_val_if_fail (CANDOR_IS_COMPARISON (self), FALSE);

  return self->has_versions;
}
