/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-export.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "candor-error.h"
#include "candor-report.h"
#include "candor-safe-name.h"
#include "candor-time.h"

static const char *
who (CandorInterview *interview,
     gboolean         use_alias)
{
  CandorCandidate *candidate = candor_interview_get_candidate (interview);
  const char *alias = candidate != NULL ? candor_candidate_get_alias (candidate) : "";

  if (candidate == NULL)
    return _("Rehearsal");
  if (!use_alias)
    return candor_candidate_get_name (candidate);
  return *alias != '\0' ? alias : _("Candidate");
}

static char *
day_of (CandorInterview *interview)
{
  gint64 started_at_us = candor_interview_get_started_at_us (interview);

  if (started_at_us == 0)
    started_at_us = candor_interview_get_created_at_us (interview);
  return candor_day_of_time (started_at_us);
}

/* (transfer full): "Priya R – Python developer, 45 min – 2026-11-23", with room for n_bytes more */
static char *
make_stem (CandorInterview *interview,
           gboolean         use_alias,
           gsize            n_bytes)
{
  g_autoptr(GString) words = g_string_new (NULL);
  g_autofree char *day = day_of (interview);
  g_autofree char *tail = g_strdup_printf (" – %s", day);
  g_autofree char *head = NULL;

  candor_safe_name_append (words, who (interview, use_alias));
  g_string_append (words, " – ");
  candor_safe_name_append (words, candor_kit_get_name (candor_interview_get_kit (interview)));
  head = candor_safe_name_trim (words, CANDOR_SAFE_NAME_MOST_BYTES - strlen (tail) - n_bytes);
  return g_strconcat (head, tail, NULL);
}

/* Reserves a name that nobody has: the file made here is replaced by the report. */
static char *
reserve (GFile      *folder,
         const char *stem,
         const char *suffix,
         GError    **error)
{
  for (guint n = 1; n < G_MAXUINT; n++)
    {
      g_autofree char *number = n > 1 ? g_strdup_printf (" (%u)", n) : g_strdup ("");
      g_autofree char *name = g_strconcat (stem, number, suffix, NULL);
      g_autofree char *path = g_build_filename (g_file_peek_path (folder), name, NULL);
      int fd = g_open (path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
      int code = errno;

      if (fd >= 0)
        {
          close (fd);
          return g_steal_pointer (&path);
        }
      if (code != EEXIST)
        {
          g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED,
                       /* Translators: a file, then why */
                       _("%s cannot be written: %s."), path, g_strerror (code));
          return NULL;
        }
    }
  g_assert_not_reached ();
}

static gboolean
export_into (CandorLibrary             *library,
             const char                *interview_id,
             const CandorExportOptions *options,
             GFile                     *folder,
             GError                   **error)
{
  const char *suffix = candor_report_format_find (options->format)->suffix;
  g_autoptr(GBytes) bytes = candor_export_render (library, interview_id, options, error);
  g_autoptr(CandorInterview) interview = NULL;
  g_autofree char *stem = NULL;
  g_autofree char *path = NULL;
  g_autoptr(GFile) file = NULL;

  if (bytes == NULL ||
      (interview = candor_library_load_interview (library, interview_id, error)) == NULL)
    return FALSE;

  stem = make_stem (interview, options->use_alias, strlen (suffix) + strlen (" (9999)"));
  path = reserve (folder, stem, suffix, error);
  if (path == NULL)
    return FALSE;

  file = g_file_new_for_path (path);
  if (candor_export_write (bytes, file, error))
    return TRUE;
  g_unlink (path);
  return FALSE;
}

static gboolean
is_to_export (CandorInterviewSummary *summary)
{
  return !summary->is_pilot &&
         (summary->state == CANDOR_INTERVIEW_STATE_FINISHED ||
          summary->state == CANDOR_INTERVIEW_STATE_SIGNED ||
          summary->state == CANDOR_INTERVIEW_STATE_AMENDED);
}

static gboolean
check_can_begin (const CandorExportOptions *options,
                 GFile                     *folder,
                 GError                   **error)
{
  if (candor_report_format_find (options->format) == NULL)
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                   _("There is no format “%s” for a scorecard."), options->format);
      return FALSE;
    }
  if (g_file_peek_path (folder) != NULL &&
      g_mkdir_with_parents (g_file_peek_path (folder), 0700) == 0)
    return TRUE;

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED,
               _("The folder %s cannot be made: %s."), g_file_peek_path (folder),
               g_strerror (errno));
  return FALSE;
}

/**
 * candor_export_file_name:
 * @scorecard: a scorecard
 * @options: the format, and whether the alias stands for the name
 *
 * Names the file of a report: "Priya R – Python developer, 45 min – 2026-11-23.html", safe on every
 * file system, at most 120 bytes.
 *
 * Returns: (transfer full): a name without a folder
 */
char *
candor_export_file_name (CandorScorecard           *scorecard,
                         const CandorExportOptions *options)
{
  const CandorReportFormat *format = candor_report_format_find (options->format);
  const char *suffix = format != NULL ? format->suffix : "";
  g_autofree char *stem = NULL;

  g_return_val_if_fail (CANDOR_IS_SCORECARD (scorecard), NULL);

  stem =
    make_stem (candor_scorecard_get_interview (scorecard), options->use_alias, strlen (suffix));
  return g_strconcat (stem, suffix, NULL);
}

/**
 * candor_export_all:
 * @library: a library
 * @options: the format and what goes in
 * @folder: where to; it is made when it is not there
 * @error: return location for an error
 *
 * Exports each signed or finished interview into a file of its own and replaces nothing.
 *
 * Returns: the number of files written, or -1
 */
int
candor_export_all (CandorLibrary             *library,
                   const CandorExportOptions *options,
                   GFile                     *folder,
                   GError                   **error)
{
  GListModel *interviews;
  int n_written = 0;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (library), -1);
  g_return_val_if_fail (options != NULL && options->format != NULL && G_IS_FILE (folder), -1);

  if (!check_can_begin (options, folder, error))
    return -1;

  interviews = candor_library_get_interviews (library);
  for (guint i = 0; i < g_list_model_get_n_items (interviews); i++)
    {
      g_autoptr(CandorInterviewSummary) summary = g_list_model_get_item (interviews, i);

      if (!is_to_export (summary))
        continue;
      if (!export_into (library, summary->id, options, folder, error))
        return -1;
      n_written++;
    }
  return n_written;
}
