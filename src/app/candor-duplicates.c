/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-duplicates.h"

#include "candor-library-private.h"

struct _CandorDuplicate
{
  GObject parent_instance;

  char   *id;
  char   *prompt;
  char   *earlier_id;
  char   *earlier_prompt;
};

G_DEFINE_FINAL_TYPE (CandorDuplicate, candor_duplicate, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_ID,
  PROP_PROMPT,
  PROP_EARLIER_ID,
  PROP_EARLIER_PROMPT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* What a thread needs to look for them. */
typedef struct
{
  CandorStore          *store;          /* the library's, which outlives the search */
  char                 *guide_id;
  GCancellable         *cancellable;
  CandorNearDuplicates *seen;
  GPtrArray            *found;          /* (element-type CandorDuplicate), earlier prompts not yet known */
} Search;

static void
search_free (gpointer data)
{
  Search *self = data;

  g_free (self->guide_id);
  g_clear_object (&self->cancellable);
  candor_near_duplicates_free (self->seen);
  g_ptr_array_unref (self->found);
  g_free (self);
}

static CandorDuplicate *
duplicate_new (const char *id,
               const char *earlier_id)
{
  CandorDuplicate *self = g_object_new (CANDOR_TYPE_DUPLICATE, NULL);

  self->id = g_strdup (id);
  self->earlier_id = g_strdup (earlier_id);
  return self;
}

static gboolean
look_at_cb (const char *full_id,
            const char *prompt,
            gpointer    user_data,
            GError    **error)
{
  Search *self = user_data;
  const char *earlier_id;

  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return FALSE;
  earlier_id = candor_near_duplicates_add (self->seen, full_id, prompt);
  if (earlier_id != NULL)
    g_ptr_array_add (self->found, duplicate_new (full_id, earlier_id));
  return TRUE;
}

/* (transfer full) (nullable) */
static char *
load_headline (CandorSql  *sql,
               const char *id,
               GError    **error)
{
  g_autoptr(CandorQuestion) question = candor_question_table_load (sql, id, error);

  return question != NULL ? g_strdup (candor_question_get_headline (question)) : NULL;
}

static gboolean
search_cb (CandorSql *sql,
           gpointer   data,
           GError   **error)
{
  Search *self = data;

  if (!candor_question_table_each_prompt (sql, self->guide_id, look_at_cb, self, error))
    return FALSE;
  for (guint i = 0; i < self->found->len; i++)
    {
      CandorDuplicate *duplicate = g_ptr_array_index (self->found, i);

      if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
        return FALSE;
      duplicate->prompt = load_headline (sql, duplicate->id, error);
      duplicate->earlier_prompt =
        duplicate->prompt != NULL ? load_headline (sql, duplicate->earlier_id, error) : NULL;
      if (duplicate->earlier_prompt == NULL)
        return FALSE;
    }
  return TRUE;
}

static void
search_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  Search *search = task_data;
  GError *error = NULL;

  if (candor_store_read_apart (search->store, search_cb, search, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* The thread may still hold its own task now: the library's is another one, which ends here, so that the last
 * reference to a library never goes in a thread. */
static void
searched_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  Search *search = g_task_get_task_data (G_TASK (result));
  GError *error = NULL;
  GListStore *list;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      g_task_return_error (task, error);
      return;
    }
  list = g_list_store_new (CANDOR_TYPE_DUPLICATE);
  g_list_store_splice (list, 0, 0, search->found->pdata, search->found->len);
  g_task_return_pointer (task, list, g_object_unref);
}

static void
candor_duplicate_finalize (GObject *object)
{
  CandorDuplicate *self = CANDOR_DUPLICATE (object);

  g_free (self->id);
  g_free (self->prompt);
  g_free (self->earlier_id);
  g_free (self->earlier_prompt);
  G_OBJECT_CLASS (candor_duplicate_parent_class)->finalize (object);
}

static void
candor_duplicate_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  CandorDuplicate *self = CANDOR_DUPLICATE (object);

  switch (property_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_PROMPT:
      g_value_set_string (value, self->prompt);
      break;
    case PROP_EARLIER_ID:
      g_value_set_string (value, self->earlier_id);
      break;
    case PROP_EARLIER_PROMPT:
      g_value_set_string (value, self->earlier_prompt);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_duplicate_class_init (CandorDuplicateClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = candor_duplicate_finalize;
  object_class->get_property = candor_duplicate_get_property;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_PROMPT] = g_param_spec_string ("prompt", NULL, NULL, NULL, flags);
  properties[PROP_EARLIER_ID] = g_param_spec_string ("earlier-id", NULL, NULL, NULL, flags);
  properties[PROP_EARLIER_PROMPT] = g_param_spec_string ("earlier-prompt", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
candor_duplicate_init (CandorDuplicate *self)
{
}

/**
 * candor_duplicate_get_id:
 * @self: a duplicate
 *
 * Returns: "GUIDE/ID" of the question that repeats
 */
const char *
candor_duplicate_get_id (CandorDuplicate *self)
{
  g_return_val_if_fail (CANDOR_IS_DUPLICATE (self), NULL);

  return self->id;
}

/**
 * candor_duplicate_get_prompt:
 * @self: a duplicate
 *
 * Returns: what it asks, the first line
 */
const char *
candor_duplicate_get_prompt (CandorDuplicate *self)
{
  g_return_val_if_fail (CANDOR_IS_DUPLICATE (self), NULL);

  return self->prompt;
}

/**
 * candor_duplicate_get_earlier_id:
 * @self: a duplicate
 *
 * Returns: "GUIDE/ID" of the question that was there first
 */
const char *
candor_duplicate_get_earlier_id (CandorDuplicate *self)
{
  g_return_val_if_fail (CANDOR_IS_DUPLICATE (self), NULL);

  return self->earlier_id;
}

/**
 * candor_duplicate_get_earlier_prompt:
 * @self: a duplicate
 *
 * Returns: what the earlier one asks, the first line
 */
const char *
candor_duplicate_get_earlier_prompt (CandorDuplicate *self)
{
  g_return_val_if_fail (CANDOR_IS_DUPLICATE (self), NULL);

  return self->earlier_prompt;
}

/**
 * candor_library_find_duplicates_async:
 * @self: a library
 * @guide_id: (nullable): a guide, %NULL for the whole bank
 * @cancellable: (nullable): ends the search
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Looks for questions that nearly repeat another one, four fifths of the words being the same.
 */
void
candor_library_find_duplicates_async (CandorLibrary      *self,
                                      const char         *guide_id,
                                      GCancellable       *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer            user_data)
{
  g_autoptr(GTask) in_thread = NULL;
  Search *search;

  g_return_if_fail (CANDOR_IS_LIBRARY (self));

  search = g_new0 (Search, 1);
  search->store = self->store;
  search->guide_id = g_strdup (guide_id);
  g_set_object (&search->cancellable, cancellable);
  search->seen = candor_near_duplicates_new ();
  search->found = g_ptr_array_new_with_free_func (g_object_unref);
  in_thread = g_task_new (NULL, cancellable, searched_cb,
                          g_task_new (self, cancellable, callback, user_data));
  g_task_set_task_data (in_thread, search, search_free);
  g_task_run_in_thread (in_thread, search_thread);
}

/**
 * candor_library_find_duplicates_finish:
 * @self: a library
 * @result: what the callback got
 * @error: return location for an error
 *
 * Ends candor_library_find_duplicates_async().
 *
 * Returns: (transfer full) (nullable): a list of #CandorDuplicate
 */
GListModel *
candor_library_find_duplicates_finish (CandorLibrary *self,
                                       GAsyncResult  *result,
                                       GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
