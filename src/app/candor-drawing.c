/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-drawing.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-library-private.h"

/* The prompts of those few questions whose neighbours are looked at, read when asked for. */
typedef struct
{
  CandorSql            *sql;
  const CandorDrawPool *pool;
  GHashTable           *prompts;        /* number → char */
} Prompts;

/* One draw or swap, in whichever thread. */
typedef struct
{
  CandorDrawDemand *demand;
  GPtrArray        *ids;                /* (nullable) (element-type utf8): of a kit in which one is swapped */
  guint             index;
  CandorDrawing    *drawing;
  CandorQuestion   *question;           /* that stands for it */
} Job;

static void
job_free (Job *self)
{
  candor_draw_demand_free (self->demand);
  g_clear_pointer (&self->ids, g_ptr_array_unref);
  g_clear_pointer (&self->drawing, candor_drawing_free);
  g_clear_object (&self->question);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Job, job_free)

static void
prompts_free (gpointer data)
{
  Prompts *self = data;

  g_hash_table_unref (self->prompts);
  g_free (self);
}

static const char *
prompt_of (Prompts *self,
           guint    number)
{
  char *prompt = g_hash_table_lookup (self->prompts, GUINT_TO_POINTER (number));
  g_auto(GStrv) parts = NULL;

  if (prompt != NULL)
    return prompt;
  parts = g_strsplit (candor_draw_pool_get (self->pool, number)->id, "/", 2);
  prompt = candor_draw_table_load_prompt (self->sql, parts[0], parts[1]);
  if (prompt == NULL)
    prompt = g_strdup ("");
  g_hash_table_insert (self->prompts, GUINT_TO_POINTER (number), prompt);
  return prompt;
}

static gboolean
are_near (guint    number,
          guint    other,
          gpointer data)
{
  return candor_prompts_are_near (prompt_of (data, number), prompt_of (data, other));
}

/* A must-have comes from wherever it is; what cannot be read is told by the draw. */
static void
add_must (CandorSql              *sql,
          const CandorDrawDemand *demand,
          CandorDrawPool         *pool)
{
  for (guint i = 0; i < demand->must->len; i++)
    {
      const char *id = g_ptr_array_index (demand->must, i);
      g_autoptr(CandorQuestion) question = candor_question_table_load (sql, id, NULL);
      const char *guide_id = question != NULL ? candor_question_get_guide_id (question) : NULL;

      if (guide_id != NULL &&
          !g_ptr_array_find_with_equal_func (demand->guides, guide_id, g_str_equal, NULL))
        candor_draw_pool_add (pool, guide_id, candor_question_get_section_id (question),
                              candor_question_get_id (question), candor_question_get_difficulty (question),
                              candor_question_get_minutes (question), 0);
    }
}

static CandorDrawPool *
fill_pool (CandorSql              *sql,
           const CandorDrawDemand *demand,
           GError                **error)
{
  g_autoptr(CandorDrawPool) pool = candor_draw_pool_new ();
  Prompts *prompts = g_new (Prompts, 1);

  *prompts = (Prompts) { sql, pool, g_hash_table_new_full (NULL, NULL, NULL, g_free) };
  candor_draw_pool_set_near (pool, are_near, prompts, prompts_free);
  for (guint i = 0; i < demand->guides->len; i++)
    if (!candor_draw_table_fill (sql, g_ptr_array_index (demand->guides, i), pool, error))
      return NULL;
  add_must (sql, demand, pool);
  return g_steal_pointer (&pool);
}

static GPtrArray *
load_questions (CandorSql            *sql,
                const CandorDrawPool *pool,
                const GArray         *numbers,
                GError              **error)
{
  g_autoptr(GPtrArray) questions = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < numbers->len; i++)
    {
      const char *id = candor_draw_pool_get (pool, g_array_index (numbers, guint, i))->id;
      CandorQuestion *question = candor_question_table_load (sql, id, error);

      if (question == NULL)
        return NULL;
      g_ptr_array_add (questions, question);
    }
  return g_steal_pointer (&questions);
}

static gboolean
draw_cb (CandorSql *sql,
         gpointer   data,
         GError   **error)
{
  Job *job = data;
  g_autoptr(CandorDrawPool) pool = fill_pool (sql, job->demand, error);
  g_autoptr(CandorDrawing) drawing = NULL;

  if (pool == NULL)
    return FALSE;
  drawing = g_new0 (CandorDrawing, 1);
  drawing->draw = candor_draw (pool, job->demand);
  drawing->questions = load_questions (sql, pool, drawing->draw->numbers, error);
  if (drawing->questions == NULL)
    return FALSE;
  job->drawing = g_steal_pointer (&drawing);
  return TRUE;
}

static GArray *
number_questions (const CandorDrawPool *pool,
                  GPtrArray            *ids)
{
  GArray *numbers = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < ids->len; i++)
    for (guint number = 0; number < candor_draw_pool_get_n (pool); number++)
      if (g_str_equal (candor_draw_pool_get (pool, number)->id, g_ptr_array_index (ids, i)))
        {
          g_array_append_val (numbers, number);
          break;
        }
  return numbers;
}

static gboolean
refuse_swap (GError **error)
{
  g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND, _("There is no other question that fits there."));
  return FALSE;
}

static gboolean
swap_cb (CandorSql *sql,
         gpointer   data,
         GError   **error)
{
  Job *job = data;
  g_autoptr(CandorDrawPool) pool = fill_pool (sql, job->demand, error);
  g_autoptr(GArray) numbers = NULL;
  int number = -1;

  if (pool == NULL)
    return FALSE;
  numbers = number_questions (pool, job->ids);
  if (job->index < numbers->len && numbers->len == job->ids->len)
    number = candor_draw_swap (pool, job->demand, numbers, job->index);
  if (number < 0)
    return refuse_swap (error);
  job->question = candor_question_table_load (sql, candor_draw_pool_get (pool, number)->id, error);
  return job->question != NULL;
}

/* What the demand names must be there: a slip of the pen is no demand. */
static gboolean
check_names (CandorLibrary          *self,
             const CandorDrawDemand *demand,
             GError                **error)
{
  for (guint i = 0; i < demand->guides->len; i++)
    {
      g_autoptr(CandorGuide) guide =
        candor_library_load_guide (self, g_ptr_array_index (demand->guides, i), error);

      if (guide == NULL)
        return FALSE;
    }
  return candor_draw_demand_check (demand, error);
}

static void
draw_thread (GTask        *task,
             gpointer      source,
             gpointer      data,
             GCancellable *cancellable)
{
  CandorLibrary *self = source;
  Job *job = data;
  GError *error = NULL;

  if (g_task_return_error_if_cancelled (task))
    return;
  if (candor_store_read_apart (self->store, draw_cb, job, &error))
    g_task_return_pointer (task, g_steal_pointer (&job->drawing), (GDestroyNotify) candor_drawing_free);
  else
    g_task_return_error (task, error);
}

static void
swap_thread (GTask        *task,
             gpointer      source,
             gpointer      data,
             GCancellable *cancellable)
{
  CandorLibrary *self = source;
  Job *job = data;
  GError *error = NULL;

  if (g_task_return_error_if_cancelled (task))
    return;
  if (candor_store_read_apart (self->store, swap_cb, job, &error))
    g_task_return_pointer (task, g_steal_pointer (&job->question), g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * candor_drawing_free:
 * @self: (transfer full) (nullable): a drawing
 */
void
candor_drawing_free (CandorDrawing *self)
{
  if (self == NULL)
    return;
  candor_draw_free (self->draw);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_free (self);
}

/**
 * candor_library_draw:
 * @self: a library
 * @demand: what the kit must be
 * @error: return location for an error
 *
 * Draws questions from guides of the bank.
 *
 * Returns: (transfer full) (nullable): a kit's questions, or the nearest ones with what fails; NOT_FOUND, INVALID or RANGE
 */
CandorDrawing *
candor_library_draw (CandorLibrary          *self,
                     const CandorDrawDemand *demand,
                     GError                **error)
{
  g_autoptr(Job) job = g_new0 (Job, 1);

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);

  job->demand = candor_draw_demand_copy (demand);
  if (!check_names (self, demand, error) || !draw_cb (candor_library_get_reader (self), job, error))
    return NULL;
  return g_steal_pointer (&job->drawing);
}

/**
 * candor_library_draw_async:
 * @self: a library
 * @demand: what the kit must be
 * @cancellable: (nullable): leaves the result unread
 * @callback: told on the main thread
 * @user_data: for @callback
 *
 * Draws questions without holding up the main loop.
 */
void
candor_library_draw_async (CandorLibrary          *self,
                           const CandorDrawDemand *demand,
                           GCancellable           *cancellable,
                           GAsyncReadyCallback     callback,
                           gpointer                user_data)
{
  g_autoptr(GTask) task = g_task_new (self, cancellable, callback, user_data);
  GError *error = NULL;
  Job *job;

  g_return_if_fail (CANDOR_IS_LIBRARY (self));

  if (!candor_draw_demand_check (demand, &error))
    {
      g_task_return_error (task, error);
      return;
    }
  job = g_new0 (Job, 1);
  job->demand = candor_draw_demand_copy (demand);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (task, draw_thread);
}

/**
 * candor_library_draw_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): as candor_library_draw()
 */
CandorDrawing *
candor_library_draw_finish (GAsyncResult *result,
                            GError      **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * candor_library_swap_drawn_async:
 * @self: a library
 * @demand: the demand; it excludes what must not come
 * @questions: (element-type CandorQuestion): the questions of a kit
 * @index: which one, from 0
 * @cancellable: (nullable): leaves the result unread
 * @callback: told on the main thread
 * @user_data: for @callback
 *
 * Finds the question that stands best for another one: candor_draw_swap().
 */
void
candor_library_swap_drawn_async (CandorLibrary          *self,
                                 const CandorDrawDemand *demand,
                                 GPtrArray              *questions,
                                 guint                   index,
                                 GCancellable           *cancellable,
                                 GAsyncReadyCallback     callback,
                                 gpointer                user_data)
{
  g_autoptr(GTask) task = g_task_new (self, cancellable, callback, user_data);
  Job *job = g_new0 (Job, 1);

  g_return_if_fail (CANDOR_IS_LIBRARY (self));

  job->demand = candor_draw_demand_copy (demand);
  job->index = index;
  job->ids = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < questions->len; i++)
    g_ptr_array_add (job->ids, candor_question_full_id (g_ptr_array_index (questions, i)));
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (task, swap_thread);
}

/**
 * candor_library_swap_drawn_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the question; NOT_FOUND when no other fits
 */
CandorQuestion *
candor_library_swap_drawn_finish (GAsyncResult *result,
                                  GError      **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
