/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "candor-report-alias.h"
#include "candor-report-candidate-copy.h"
#include "candor-report-parts.h"
#include "candor-report-passages.h"
#include "candor-report.h"
#include "candor-scorecard-pages.h"
#include "candor-scorecard-text.h"
#include "candor-scorecard-xlsx.h"
#include "candor-scorecard-xml.h"

typedef GBytes *(*Writer) (CandorScorecard           *scorecard,
                           const CandorReportOptions *options,
                           GError                   **error);

/* The same scorecard as far as those who will read it may see it. (transfer full) */
static CandorScorecard *
show_to (CandorScorecard           *scorecard,
         const CandorReportOptions *options)
{
  g_autoptr(CandorScorecard) named = options->use_alias
                                       ? candor_report_under_alias (scorecard, options)
                                       : g_object_ref (scorecard);

  if (options->audience == CANDOR_AUDIENCE_CANDIDATE)
    return candor_report_for_candidate (named, options->left_out);
  return candor_report_without (named, options->without);
}

/* The options that those who will read it may have. */
static CandorReportOptions
allow_to (const CandorReportOptions *options)
{
  CandorReportOptions allowed = *options;

  if (options->audience == CANDOR_AUDIENCE_CANDIDATE)
    allowed.with_model_answers = FALSE;
  return allowed;
}

/* What holds for every format stands here: a writer sees what it may tell, and nothing else. */
static GBytes *
write_for (Writer                     writer,
           CandorScorecard           *scorecard,
           const CandorReportOptions *options,
           GError                   **error)
{
  g_autoptr(CandorScorecard) shown = show_to (scorecard, options);
  const CandorReportOptions allowed = allow_to (options);

  return writer (shown, &allowed, error);
}

static GBytes *
write_html (CandorScorecard           *scorecard,
            const CandorReportOptions *options,
            GError                   **error)
{
  return write_for (candor_scorecard_write_html, scorecard, options, error);
}

static GBytes *
write_xml (CandorScorecard           *scorecard,
           const CandorReportOptions *options,
           GError                   **error)
{
  return write_for (candor_scorecard_write_xml, scorecard, options, error);
}

static GBytes *
write_markdown (CandorScorecard           *scorecard,
                const CandorReportOptions *options,
                GError                   **error)
{
  return write_for (candor_scorecard_write_markdown, scorecard, options, error);
}

static GBytes *
write_text (CandorScorecard           *scorecard,
            const CandorReportOptions *options,
            GError                   **error)
{
  return write_for (candor_scorecard_write_text, scorecard, options, error);
}

static GBytes *
write_csv (CandorScorecard           *scorecard,
           const CandorReportOptions *options,
           GError                   **error)
{
  return write_for (candor_scorecard_write_csv, scorecard, options, error);
}

static GBytes *
write_xlsx (CandorScorecard           *scorecard,
            const CandorReportOptions *options,
            GError                   **error)
{
  return write_for (candor_scorecard_write_xlsx, scorecard, options, error);
}

static GBytes *
write_pdf (CandorScorecard           *scorecard,
           const CandorReportOptions *options,
           GError                   **error)
{
  return write_for (candor_scorecard_write_pdf, scorecard, options, error);
}

/* A new format is one file and one row. */
static const CandorReportFormat formats[] = {
  { "html", N_("Web page (HTML)"), "text/html", ".html", write_html },
  { "pdf", N_("Document (PDF)"), "application/pdf", ".pdf", write_pdf },
  { "xml", N_("Data (XML)"), "application/xml", ".scorecard.xml", write_xml },
  { "markdown", N_("Text with marks (Markdown)"), "text/markdown", ".md", write_markdown },
  { "text", N_("Plain text"), "text/plain", ".txt", write_text },
  { "csv", N_("Table (CSV)"), "text/csv", ".csv", write_csv },
  { "xlsx", N_("Spreadsheet (XLSX)"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx",
    write_xlsx },
};

/**
 * candor_report_formats:
 * @n_formats: (out): how many there are
 *
 * Returns: (array length=n_formats): the formats a scorecard can be written in
 */
const CandorReportFormat *
candor_report_formats (guint *n_formats)
{
  g_return_val_if_fail (n_formats != NULL, NULL);

  *n_formats = G_N_ELEMENTS (formats);
  return formats;
}

/**
 * candor_report_format_find:
 * @id: the id of a format
 *
 * Returns: (nullable): that format
 */
const CandorReportFormat *
candor_report_format_find (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_strcmp0 (formats[i].id, id) == 0)
      return &formats[i];
  return NULL;
}

/**
 * candor_report_list_passages:
 * @scorecard: a scorecard
 * @options: who will read it
 *
 * Lists the texts that a candidate's copy tells, as it tells them.
 *
 * Returns: (transfer full) (element-type CandorPassage): in the order of the copy, without empty ones
 */
GPtrArray *
candor_report_list_passages (CandorScorecard           *scorecard,
                             const CandorReportOptions *options)
{
  g_autoptr(CandorScorecard) shown = show_to (scorecard, options);

  return candor_report_passages_of (candor_scorecard_get_interview (shown));
}

/**
 * candor_report_to_pages:
 * @scorecard: a scorecard
 * @options: who will read it, and what goes in
 * @width: the width of the paper, in points
 * @height: its height
 *
 * Lays a scorecard out on paper as the PDF has it, as far as its audience may see it.
 *
 * Returns: (transfer full): the pages
 */
CandorPages *
candor_report_to_pages (CandorScorecard           *scorecard,
                        const CandorReportOptions *options,
                        double                     width,
                        double                     height)
{
  g_autoptr(CandorScorecard) shown = show_to (scorecard, options);
  const CandorReportOptions allowed = allow_to (options);

  return candor_scorecard_to_pages (shown, &allowed, width, height);
}
