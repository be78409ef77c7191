/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-export-private.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-library-private.h"
#include "candor-report.h"
#include "candor-scorecard-pages.h"

struct _CandorExportJob
{
  CandorScorecard          *scorecard;
  const CandorReportFormat *format;
  CandorReportOptions       options;
  char                     *signed_document;    /* the XML goes on from it; NULL = written anew */
  char                     *signed_digest;      /* NULL = not signed */
  char                    **left_out;           /* (nullable) */
};

static const char * const audiences[] = { "internal", "manager", "candidate" };

static const CandorReportFormat *
find_format (const char *id,
             GError    **error)
{
  const CandorReportFormat *format = candor_report_format_find (id);

  if (format == NULL)
    g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                 /* Translators: the name of a file format */
                 _("There is no format “%s” for a scorecard."), id);
  return format;
}

static gboolean
find_audience (const char     *nick,
               CandorAudience *audience,
               GError        **error)
{
  *audience = CANDOR_AUDIENCE_INTERNAL;
  if (nick == NULL)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (audiences); i++)
    if (g_str_equal (audiences[i], nick))
      {
        *audience = (CandorAudience) i;
        return TRUE;
      }
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
               _("There is no audience “%s”: it is internal, manager or candidate."), nick);
  return FALSE;
}

static gboolean
find_part (const char        *nick,
           CandorReportParts *part,
           GError           **error)
{
  static const char * const parts[] = { "answers", "notes", "assessment", "closing" };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (g_str_equal (parts[i], nick))
      {
        *part = 1 << i;
        return TRUE;
      }
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
               _("There is no part “%s” of a report: it is answers, notes, assessment or closing."), nick);
  return FALSE;
}

/* A candidate's copy holds what they may see; of that, single passages are left out, never a whole part. */
static gboolean
take_parts (CandorExportJob    *job,
            const char * const *without,
            GError            **error)
{
  CandorReportParts part;

  if (without == NULL || without[0] == NULL)
    return TRUE;
  if (job->options.audience == CANDOR_AUDIENCE_CANDIDATE)
    {
      g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                           _("A candidate’s copy has all its parts: leave out single passages of it."));
      return FALSE;
    }
  for (guint i = 0; without[i] != NULL; i++)
    {
      if (!find_part (without[i], &part, error))
        return FALSE;
      job->options.without |= part;
    }
  return TRUE;
}

/* What was signed is never written differently again. Other forms of it are reports of their own:
 * they name its digest at most. */
static gboolean
load_signed (CandorLibrary             *library,
             const CandorExportOptions *options,
             CandorExportJob           *job,
             GError                   **error)
{
  CandorInterview *interview = candor_scorecard_get_interview (job->scorecard);
  gboolean is_whole = !options->use_alias && !options->without_model_answers && job->options.without == 0 &&
                      job->options.audience != CANDOR_AUDIENCE_CANDIDATE;
  g_autofree char *document = NULL;
  g_autoptr(GError) load_error = NULL;

  document = candor_interview_table_load_signed (candor_library_get_reader (library),
                                                 candor_interview_get_id (interview),
                                                 &job->signed_digest, &load_error);
  if (load_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&load_error));
      return FALSE;
    }
  job->options.signed_digest = job->signed_digest;
  if (is_whole && g_str_equal (job->format->id, "xml"))
    job->signed_document = g_steal_pointer (&document);
  return TRUE;
}

static gboolean
has_passage (GPtrArray  *passages,
             const char *id)
{
  for (guint i = 0; i < passages->len; i++)
    if (g_str_equal (((CandorPassage *) g_ptr_array_index (passages, i))->id, id))
      return TRUE;
  return FALSE;
}

/* A slip of the key must not let a passage out. */
static gboolean
leave_out (CandorExportJob           *job,
           const CandorExportOptions *options,
           GError                   **error)
{
  g_autoptr(GPtrArray) passages = NULL;

  if (options->left_out == NULL)
    return TRUE;
  if (job->options.audience != CANDOR_AUDIENCE_CANDIDATE)
    {
      g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                           _("Passages are left out of a candidate’s copy alone."));
      return FALSE;
    }
  passages = candor_export_job_list_passages (job);
  for (guint i = 0; options->left_out[i] != NULL; i++)
    if (!has_passage (passages, options->left_out[i]))
      {
        g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                     /* Translators: the id of a passage, such as "3.answer" */
                     _("There is no passage “%s” in the candidate’s copy: read it through first."),
                     options->left_out[i]);
        return FALSE;
      }
  job->left_out = g_strdupv ((char **) options->left_out);
  job->options.left_out = (const char * const *) job->left_out;
  return TRUE;
}

/*
 * candor_export_job_new:
 * @library: a library
 * @interview_id: the id of an interview, or a unique prefix
 * @options: the format and what goes in
 * @error: return location for an error
 *
 * Reads all that the file will hold.
 *
 * Returns: (transfer full) (nullable): the job; INVALID, NOT_FOUND or AMBIGUOUS
 */
CandorExportJob *
candor_export_job_new (CandorLibrary             *library,
                       const char                *interview_id,
                       const CandorExportOptions *options,
                       GError                   **error)
{
  g_autoptr(CandorExportJob) job = g_new0 (CandorExportJob, 1);

  job->format = find_format (options->format, error);
  if (job->format == NULL || !find_audience (options->audience, &job->options.audience, error))
    return NULL;

  job->options.use_alias = options->use_alias;
  job->options.with_model_answers = !options->without_model_answers;
  if (!take_parts (job, options->without, error))
    return NULL;
  job->scorecard = candor_library_load_scorecard (library, interview_id, error);
  if (job->scorecard == NULL || !leave_out (job, options, error) ||
      !load_signed (library, options, job, error))
    return NULL;
  return g_steal_pointer (&job);
}

void
candor_export_job_free (CandorExportJob *self)
{
  g_clear_object (&self->scorecard);
  g_free (self->signed_document);
  g_free (self->signed_digest);
  g_strfreev (self->left_out);
  g_free (self);
}

CandorInterview *
candor_export_job_get_interview (CandorExportJob *self)
{
  return candor_scorecard_get_interview (self->scorecard);
}

/* As they are before any is left out. */
GPtrArray *
candor_export_job_list_passages (CandorExportJob *self)
{
  CandorReportOptions options = self->options;

  options.left_out = NULL;
  return candor_report_list_passages (self->scorecard, &options);
}

GBytes *
candor_export_job_render (CandorExportJob *self,
                          GError         **error)
{
  if (self->signed_document != NULL)
    return candor_scorecard_append_later (self->signed_document, self->scorecard, error);
  return self->format->write (self->scorecard, &self->options, error);
}

CandorPages *
candor_export_job_to_pages (CandorExportJob *self,
                            double           width,
                            double           height)
{
  return candor_report_to_pages (self->scorecard, &self->options, width, height);
}

gboolean
candor_export_job_write (CandorExportJob *self,
                         GFile           *file,
                         GError         **error)
{
  g_autoptr(GBytes) bytes = candor_export_job_render (self, error);

  return bytes != NULL && candor_export_write (bytes, file, error);
}

CandorExportedFile *
candor_export_job_describe (CandorExportJob *self,
                            GFile           *file)
{
  return candor_exported_file_new (candor_interview_get_id (candor_export_job_get_interview (self)),
                                   g_file_peek_path (file), audiences[self->options.audience],
                                   self->format->id, g_get_real_time ());
}
