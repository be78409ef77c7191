/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-proposing.h"

#include "candor-document.h"

/* What a thread is given: all of it its own. */
typedef struct
{
  GFile  *file;
  GBytes *bytes;
  char   *name;
  char   *format;
  char   *shape;
  char   *charset;
  char   *title;
} Work;

static Work *
work_new (GFile                      *file,
          GBytes                     *bytes,
          const char                 *name,
          const CandorProposeOptions *options)
{
  Work *work = g_new0 (Work, 1);

  work->file = file != NULL ? g_object_ref (file) : NULL;
  work->bytes = bytes != NULL ? g_bytes_ref (bytes) : NULL;
  work->name = file != NULL ? g_file_get_basename (file) : g_strdup (name);
  work->format = g_strdup (options->format);
  work->shape = g_strdup (options->shape);
  work->charset = g_strdup (options->charset);
  work->title = g_strdup (options->title);
  return work;
}

static void
work_free (gpointer data)
{
  Work *work = data;

  g_clear_object (&work->file);
  g_clear_pointer (&work->bytes, g_bytes_unref);
  g_free (work->name);
  g_free (work->format);
  g_free (work->shape);
  g_free (work->charset);
  g_free (work->title);
  g_free (work);
}

static CandorProposal *
propose_work (Work         *work,
              GCancellable *cancellable,
              GError      **error)
{
  CandorProposal *proposal;

  if (work->bytes == NULL)
    work->bytes = candor_document_load (work->file, cancellable, error);
  if (work->bytes == NULL)
    return NULL;

  proposal = candor_document_propose (&(CandorDocument) {
    .file = work->file,
    .bytes = work->bytes,
    .name = work->name,
    .format = work->format,
    .shape = work->shape,
    .charset = work->charset,
  }, cancellable, error);
  if (proposal != NULL && work->title != NULL)
    candor_guide_set_title (candor_proposal_get_head (proposal), work->title);
  return proposal;
}

static void
propose_in_thread (GTask        *task,
                   gpointer      source,
                   gpointer      task_data,
                   GCancellable *cancellable)
{
  GError *error = NULL;
  CandorProposal *proposal = propose_work (task_data, cancellable, &error);

  if (proposal != NULL)
    g_task_return_pointer (task, proposal, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
start (Work               *work,
       GCancellable       *cancellable,
       GAsyncReadyCallback callback,
       gpointer            user_data)
{
  g_autoptr(GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_task_data (task, work, work_free);
  g_task_run_in_thread (task, propose_in_thread);
}

/**
 * candor_propose_file:
 * @file: somebody's document
 * @options: what is known of it
 * @cancellable: (nullable): stops it
 * @error: return location for an error
 *
 * Reads a document; nothing comes into the bank by that.
 *
 * Returns: (transfer full) (nullable): what it holds
 */
CandorProposal *
candor_propose_file (GFile                      *file,
                     const CandorProposeOptions *options,
                     GCancellable               *cancellable,
                     GError                    **error)
{
  Work *work = work_new (file, NULL, NULL, options);
  CandorProposal *proposal = propose_work (work, cancellable, error);

  work_free (work);
  return proposal;
}

/**
 * candor_propose_file_async:
 * @file: somebody's document
 * @options: what is known of it
 * @cancellable: (nullable): stops it
 * @callback: called on the main loop
 * @user_data: data for it
 *
 * The same in a thread; candor_propose_finish() tells what came of it.
 */
void
candor_propose_file_async (GFile                      *file,
                           const CandorProposeOptions *options,
                           GCancellable               *cancellable,
                           GAsyncReadyCallback         callback,
                           gpointer                    user_data)
{
  start (work_new (file, NULL, NULL, options), cancellable, callback, user_data);
}

/**
 * candor_propose_bytes_async:
 * @bytes: a text that was pasted
 * @name: what to call it in errors
 * @options: what is known of it
 * @cancellable: (nullable): stops it
 * @callback: called on the main loop
 * @user_data: data for it
 *
 * Reads what is no file.
 */
void
candor_propose_bytes_async (GBytes                     *bytes,
                            const char                 *name,
                            const CandorProposeOptions *options,
                            GCancellable               *cancellable,
                            GAsyncReadyCallback         callback,
                            gpointer                    user_data)
{
  start (work_new (NULL, bytes, name, options), cancellable, callback, user_data);
}

/**
 * candor_propose_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): what the document holds
 */
CandorProposal *
candor_propose_finish (GAsyncResult *result,
                       GError      **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * candor_propose_knows_format:
 * @format: the nick of a format
 *
 * Returns: whether there is a reader for it; "auto" finds one
 */
gboolean
candor_propose_knows_format (const char *format)
{
  return g_str_equal (format, "auto") || candor_document_knows_format (format);
}

static gboolean
is_guide_file (GFile                      *file,
               const CandorProposeOptions *options)
{
  if (options->title != NULL)
    return FALSE;
  if (options->format != NULL && !g_str_equal (options->format, "auto"))
    return g_str_equal (options->format, "xml");
  return candor_document_is_guide_file (file);
}

/**
 * candor_library_import_document:
 * @self: a library
 * @file: a guide in any format
 * @propose: what is known of it
 * @import: what to do when its id is taken
 * @cancellable: (nullable): stops the reading
 * @error: return location for an error
 *
 * Brings a document into the bank as it was understood, without a person looking at it.
 *
 * Returns: (transfer full) (nullable): what was read
 */
CandorImportResult *
candor_library_import_document (CandorLibrary              *self,
                                GFile                      *file,
                                const CandorProposeOptions *propose,
                                const CandorImportOptions  *import,
                                GCancellable               *cancellable,
                                GError                    **error)
{
  g_autoptr(CandorProposal) proposal = NULL;
  CandorImportResult *result;

  if (is_guide_file (file, propose))
    return candor_library_import_guide (self, file, import, cancellable, error);

  proposal = candor_propose_file (file, propose, cancellable, error);
  if (proposal == NULL)
    return NULL;
  result = candor_library_import_proposal (self, proposal, import, error);
  if (result != NULL)
    result->format = g_intern_string (candor_proposal_get_format (proposal));
  return result;
}
