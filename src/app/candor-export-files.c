/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-export-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "candor-error.h"
#include "candor-report-index.h"
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

char *
candor_export_stem (CandorInterview *interview,
                    gboolean         use_alias)
{
  return make_stem (interview, use_alias, 0);
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

gboolean
candor_export_make_folder (const CandorExportOptions *options,
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

GFile *
candor_export_reserve (GFile      *folder,
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
          return g_file_new_for_path (path);
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

GFile *
candor_export_reserve_for (GFile                     *folder,
                           CandorInterview           *interview,
                           const CandorExportOptions *options,
                           GError                   **error)
{
  const char *suffix = candor_report_format_find (options->format)->suffix;
  g_autofree char *stem =
    make_stem (interview, options->use_alias, strlen (suffix) + strlen (" (9999)"));

  return candor_export_reserve (folder, stem, suffix, error);
}

static gboolean
is_to_export (CandorInterviewSummary *summary)
{
  return !summary->is_pilot &&
         (summary->state == CANDOR_INTERVIEW_STATE_FINISHED ||
          summary->state == CANDOR_INTERVIEW_STATE_SIGNED ||
          summary->state == CANDOR_INTERVIEW_STATE_AMENDED);
}

GPtrArray *
candor_export_list_interviews (CandorLibrary *library)
{
  GListModel *interviews = candor_library_get_interviews (library);
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < g_list_model_get_n_items (interviews); i++)
    {
      g_autoptr(CandorInterviewSummary) summary = g_list_model_get_item (interviews, i);

      if (is_to_export (summary))
        g_ptr_array_add (ids, g_strdup (summary->id));
    }
  return ids;
}

gboolean
candor_export_write_index (GFile     *folder,
                           GPtrArray *names,
                           GError   **error)
{
  g_autoptr(GBytes) page = candor_report_write_index (names);
  g_autoptr(GFile) file = candor_export_reserve (folder, "index", ".html", error);

  if (file == NULL)
    return FALSE;
  if (candor_export_write (page, file, error))
    return TRUE;
  g_file_delete (file, NULL, NULL);
  return FALSE;
}
