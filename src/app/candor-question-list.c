/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-question-list.h"

#include <string.h>

#include "candor-library-private.h"

struct _CandorQuestionList
{
  GObject              parent_instance;

  CandorLibrary       *library;
  CandorQuestionQuery *query;
  GArray              *row_ids;         /* of gint64 */
  GHashTable          *alive;           /* row id → question that somebody holds, no reference */
};

static GType
candor_question_list_get_item_type (GListModel *model)
{
  return CANDOR_TYPE_QUESTION;
}

static guint
candor_question_list_get_n_items (GListModel *model)
{
  return CANDOR_QUESTION_LIST (model)->row_ids->len;
}

static gboolean
is_this_question (gpointer row_id,
                  gpointer question,
                  gpointer wanted)
{
  return question == wanted;
}

static void
forget_cb (gpointer user_data,
           GObject *question)
{
  CandorQuestionList *self = user_data;

  g_hash_table_foreach_remove (self->alive, is_this_question, question);
}

/* The list shows that there is a row: one that cannot be read is an empty question, not a hole. */
static CandorQuestion *
load (CandorQuestionList *self,
      gint64              row_id)
{
  CandorSql *sql = candor_library_get_reader (self->library);
  CandorQuestion *question = candor_question_table_load_row (sql, row_id, NULL);

  if (question == NULL)
    question = candor_question_new (NULL, NULL);
  g_hash_table_insert (self->alive, g_memdup2 (&row_id, sizeof row_id), question);
  g_object_weak_ref (G_OBJECT (question), forget_cb, self);
  return question;
}

static gpointer
candor_question_list_get_item (GListModel *model,
                               guint       position)
{
  CandorQuestionList *self = CANDOR_QUESTION_LIST (model);
  CandorQuestion *question;
  gint64 row_id;

  if (position >= self->row_ids->len)
    return NULL;

  row_id = g_array_index (self->row_ids, gint64, position);
  question = g_hash_table_lookup (self->alive, &row_id);
  return question != NULL ? g_object_ref (question) : load (self, row_id);
}

static void
candor_question_list_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = candor_question_list_get_item_type;
  iface->get_n_items = candor_question_list_get_n_items;
  iface->get_item = candor_question_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (CandorQuestionList, candor_question_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      candor_question_list_list_model_init))

static gboolean
forget (gpointer row_id,
        gpointer question,
        gpointer user_data)
{
  g_object_weak_unref (question, forget_cb, user_data);
  return TRUE;
}

static gboolean
has_same_rows (CandorQuestionList *self,
               GArray             *row_ids)
{
  return row_ids->len == self->row_ids->len &&
         memcmp (row_ids->data, self->row_ids->data, row_ids->len * sizeof (gint64)) == 0;
}

static void
replace_all (CandorQuestionList *self,
             GArray             *row_ids)
{
  guint n_before = self->row_ids->len;

  g_hash_table_foreach_remove (self->alive, forget, self);
  g_array_unref (self->row_ids);
  self->row_ids = g_array_ref (row_ids);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, row_ids->len);
}

/* TRUE: what is shown is what stands in the bank, but for "in 2 kits", which is told here. */
static gboolean
is_up_to_date (CandorQuestionList *self,
               gint64              row_id,
               CandorQuestion     *question)
{
  g_autoptr(CandorQuestion) now =
    candor_question_table_load_row (candor_library_get_reader (self->library), row_id, NULL);

  if (now == NULL || !candor_question_equal (now, question))
    return FALSE;
  if (candor_question_get_n_kits (now) != candor_question_get_n_kits (question))
    {
      candor_question_set_n_kits (question, candor_question_get_n_kits (now));
      g_object_notify (G_OBJECT (question), "n-kits");
    }
  return TRUE;
}

static void
replace_one (CandorQuestionList *self,
             guint               position,
             gint64              row_id)
{
  forget (NULL, g_hash_table_lookup (self->alive, &row_id), self);
  g_hash_table_remove (self->alive, &row_id);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 1);
}

/* The same rows: only those questions that somebody looks at can be out of date. */
static void
look_through_alive (CandorQuestionList *self)
{
  for (guint i = 0; g_hash_table_size (self->alive) > 0 && i < self->row_ids->len; i++)
    {
      gint64 row_id = g_array_index (self->row_ids, gint64, i);
      CandorQuestion *question = g_hash_table_lookup (self->alive, &row_id);

      if (question != NULL && !is_up_to_date (self, row_id, question))
        replace_one (self, i, row_id);
    }
}

static void
guides_changed_cb (CandorQuestionList *self)
{
  g_autoptr(GArray) row_ids =
    candor_question_table_query (candor_library_get_reader (self->library), self->query, NULL);

  if (row_ids == NULL)
    return;
  if (has_same_rows (self, row_ids))
    look_through_alive (self);
  else
    replace_all (self, row_ids);
}

static void
kits_changed_cb (CandorQuestionList *self)
{
  look_through_alive (self);
}

static void
candor_question_list_finalize (GObject *object)
{
  CandorQuestionList *self = CANDOR_QUESTION_LIST (object);

  g_hash_table_foreach_remove (self->alive, forget, self);
  g_hash_table_unref (self->alive);
  g_clear_pointer (&self->row_ids, g_array_unref);
  g_clear_pointer (&self->query, candor_question_query_free);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_question_list_parent_class)->finalize (object);
}

static void
candor_question_list_class_init (CandorQuestionListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = candor_question_list_finalize;
}

static void
candor_question_list_init (CandorQuestionList *self)
{
  self->alive = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

/**
 * candor_question_list_new:
 * @library: the library
 * @query: what is asked for
 * @error: return location for an error
 *
 * Makes a list of the questions that answer to @query, in its order.
 *
 * Returns: (transfer full) (nullable): a list of #CandorQuestion
 */
GListModel *
candor_question_list_new (CandorLibrary             *library,
                          const CandorQuestionQuery *query,
                          GError                   **error)
{
  g_autoptr(CandorQuestionList) self = NULL;
  g_autoptr(GArray) row_ids = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (query != NULL, NULL);

  row_ids = candor_question_table_query (candor_library_get_reader (library), query, error);
  if (row_ids == NULL)
    return NULL;

  self = g_object_new (CANDOR_TYPE_QUESTION_LIST, NULL);
  self->library = g_object_ref (library);
  self->query = candor_question_query_copy (query);
  self->row_ids = g_steal_pointer (&row_ids);
  g_signal_connect_object (library, "guides-changed", G_CALLBACK (guides_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "kits-changed", G_CALLBACK (kits_changed_cb), self,
                           G_CONNECT_SWAPPED);
  return G_LIST_MODEL (g_steal_pointer (&self));
}

/**
 * candor_question_list_find:
 * @self: a list
 * @id: "GUIDE/ID"
 *
 * Looks where a question stands, without loading any other.
 *
 * Returns: its position, or %G_MAXUINT when it is not in this list
 */
guint
candor_question_list_find (CandorQuestionList *self,
                           const char         *id)
{
  gint64 row_id;

  g_return_val_if_fail (CANDOR_IS_QUESTION_LIST (self), G_MAXUINT);
  g_return_val_if_fail (id != NULL, G_MAXUINT);

  row_id = candor_question_table_find_row (candor_library_get_reader (self->library), id);
  for (guint i = 0; row_id != 0 && i < self->row_ids->len; i++)
    if (g_array_index (self->row_ids, gint64, i) == row_id)
      return i;
  return G_MAXUINT;
}
