/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-guide-file.h"
#include "candor-paper-kit.h"

typedef struct
{
  CandorKit *kit;
  gboolean   was_there;
} ImportJob;

/* A kit file may name questions of the bank without carrying them. */
static gboolean
complete_entry (CandorSql      *sql,
                CandorKitEntry *entry,
                GError        **error)
{
  CandorQuestion *named = candor_kit_entry_get_question (entry);
  g_autofree char *id = NULL;
  g_autoptr(CandorQuestion) question = NULL;

  if (*candor_question_get_prompt (named) != '\0')
    return TRUE;

  id = candor_question_full_id (named);
  question = candor_question_table_load (sql, id, error);
  if (question == NULL)
    return FALSE;
  candor_kit_entry_set_question (entry, question);
  return TRUE;
}

static gboolean
import_cb (CandorSql *sql,
           gpointer   data,
           GError   **error)
{
  ImportJob *job = data;

  return candor_library_complete_kit (sql, job->kit, error) &&
         candor_kit_table_import (sql, job->kit, &job->was_there, error);
}

gboolean
candor_library_complete_kit (CandorSql *sql,
                             CandorKit *kit,
                             GError   **error)
{
  for (guint position = 1; position <= candor_kit_get_n_entries (kit); position++)
    if (!complete_entry (sql, candor_kit_get_entry (kit, position), error))
      return FALSE;
  return TRUE;
}

/**
 * candor_library_export_kit:
 * @self: a library
 * @kit_id: the id of a kit, or a unique prefix
 * @error: return location for an error
 *
 * Writes the newest version of a kit as a file, with its questions inside.
 *
 * Returns: (transfer full) (nullable): the file's content; NOT_FOUND or AMBIGUOUS
 */
GBytes *
candor_library_export_kit (CandorLibrary *self,
                           const char    *kit_id,
                           GError       **error)
{
  g_autoptr(CandorKit) kit = candor_library_load_kit (self, kit_id, error);

  return kit != NULL ? candor_kit_write_xml (kit, error) : NULL;
}

/**
 * candor_library_export_paper_kit:
 * @self: a library
 * @kit_id: the id of a kit, or a unique prefix
 * @format: the id of a format
 * @with_model_answers: whether they stand at the end
 * @error: return location for an error
 *
 * Writes the newest version of a kit to be printed and filled in by hand.
 *
 * Returns: (transfer full) (nullable): the file's content; NOT_FOUND, AMBIGUOUS, or INVALID when there is no such format
 */
GBytes *
candor_library_export_paper_kit (CandorLibrary *self,
                                 const char    *kit_id,
                                 const char    *format,
                                 gboolean       with_model_answers,
                                 GError       **error)
{
  const CandorPaperKitFormat *found = candor_paper_kit_format_find (format);
  g_autoptr(CandorKit) kit = NULL;

  if (found == NULL)
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                   /* Translators: the id of a format */
                   _("A paper kit cannot be written as “%s”."), format);
      return NULL;
    }
  kit = candor_library_load_kit (self, kit_id, error);
  return kit != NULL ? found->write (kit, with_model_answers, error) : NULL;
}

/**
 * candor_library_import_kit:
 * @self: a library
 * @file: a .kit.xml
 * @was_there: (out) (optional): whether it was in the library already, the same
 * @error: return location for an error
 *
 * Takes in a kit that was made on another machine: under its own id and version, with the words that it came with, so that
 * interviews of both machines compare.
 *
 * Returns: (transfer full) (nullable): the kit; INVALID with the line, EXISTS when it is here with other content
 */
CandorKit *
candor_library_import_kit (CandorLibrary *self,
                           GFile         *file,
                           gboolean      *was_there,
                           GError       **error)
{
  g_autoptr(CandorKit) kit = NULL;
  ImportJob job = { NULL, FALSE };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  job.kit = kit = candor_kit_read_xml (file, NULL, error);
  if (kit == NULL ||
      !candor_library_run (self, import_cb, &job, CANDOR_CHANGES_KITS | CANDOR_CHANGES_INTERVIEWS, error))
    return NULL;
  if (was_there != NULL)
    *was_there = job.was_there;
  return g_steal_pointer (&kit);
}
