/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-printout.h"

#include "candor-export-private.h"
#include "candor-paper-kit-pages.h"
#include "candor-safe-name.h"

struct _CandorPrintout
{
  char            *title;
  CandorExportJob *job;                 /* (nullable): of a scorecard */
  CandorKit       *kit;                 /* (nullable): else of a kit */
  gboolean         with_model_answers;
  CandorPages     *pages;               /* (nullable): on the paper of now */
};

/**
 * candor_printout_new_scorecard:
 * @library: a library
 * @interview_id: the id of an interview
 * @options: who will read it and what goes in
 * @error: return location for an error
 *
 * Reads what the scorecard on paper will hold.
 *
 * Returns: (transfer full) (nullable): the printout; INVALID, NOT_FOUND or AMBIGUOUS
 */
CandorPrintout *
candor_printout_new_scorecard (CandorLibrary             *library,
                               const char                *interview_id,
                               const CandorExportOptions *options,
                               GError                   **error)
{
  CandorExportOptions on_paper = *options;
  g_autoptr(CandorExportJob) job = NULL;
  CandorPrintout *self;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (library) && interview_id != NULL, NULL);

  on_paper.format = "pdf";
  job = candor_export_job_new (library, interview_id, &on_paper, error);
  if (job == NULL)
    return NULL;
  self = g_new0 (CandorPrintout, 1);
  self->title = candor_export_stem (candor_export_job_get_interview (job), options->use_alias);
  self->job = g_steal_pointer (&job);
  return self;
}

/**
 * candor_printout_new_paper_kit:
 * @kit: a kit
 * @with_model_answers: whether they stand at the end
 *
 * Returns: (transfer full): the kit to be held on paper
 */
CandorPrintout *
candor_printout_new_paper_kit (CandorKit *kit,
                               gboolean   with_model_answers)
{
  g_autoptr(GString) name = g_string_new (NULL);
  CandorPrintout *self;

  g_return_val_if_fail (CANDOR_IS_KIT (kit), NULL);

  self = g_new0 (CandorPrintout, 1);
  candor_safe_name_append (name, candor_kit_get_name (kit));
  self->title = candor_safe_name_trim (name, CANDOR_SAFE_NAME_MOST_BYTES);
  self->kit = g_object_ref (kit);
  self->with_model_answers = with_model_answers;
  return self;
}

/**
 * candor_printout_free:
 * @self: (transfer full): a printout
 */
void
candor_printout_free (CandorPrintout *self)
{
  g_clear_pointer (&self->pages, candor_pages_free);
  g_clear_pointer (&self->job, candor_export_job_free);
  g_clear_object (&self->kit);
  g_free (self->title);
  g_free (self);
}

/**
 * candor_printout_get_title:
 * @self: a printout
 *
 * Returns: (transfer none): its name in the queue of a printer, safe on every file system too
 */
const char *
candor_printout_get_title (CandorPrintout *self)
{
  return self->title;
}

/**
 * candor_printout_lay_out:
 * @self: a printout
 * @width: the width of the paper, in points
 * @height: its height
 *
 * Puts it on paper of that size. What it holds stays as it was read.
 *
 * Returns: how many pages it takes
 */
guint
candor_printout_lay_out (CandorPrintout *self,
                         double          width,
                         double          height)
{
  g_clear_pointer (&self->pages, candor_pages_free);
  self->pages = self->job != NULL
                  ? candor_export_job_to_pages (self->job, width, height)
                  : candor_paper_kit_to_pages (self->kit, self->with_model_answers, width, height);
  return candor_pages_count (self->pages);
}

/**
 * candor_printout_get_n_pages:
 * @self: a printout
 *
 * Returns: how many pages it takes; 0 when it was not laid out
 */
guint
candor_printout_get_n_pages (CandorPrintout *self)
{
  return self->pages != NULL ? candor_pages_count (self->pages) : 0;
}

/**
 * candor_printout_draw:
 * @self: a printout that is laid out
 * @page: a page, from 0
 * @cairo: where to, in points, its origin the corner of the paper
 *
 * Draws a page.
 */
void
candor_printout_draw (CandorPrintout *self,
                      guint           page,
                      cairo_t        *cairo)
{
  g_return_if_fail (page < candor_printout_get_n_pages (self));

  candor_pages_draw (self->pages, page, cairo);
}
