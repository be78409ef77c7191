/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-report-alias.h"
#include "candor-report.h"
#include "candor-scorecard-xml.h"

typedef GBytes *(*Writer) (CandorScorecard           *scorecard,
                           const CandorReportOptions *options,
                           GError                   **error);

static gboolean
check_audience (const CandorReportOptions *options,
                GError                   **error)
{
  if (options->audience == CANDOR_AUDIENCE_INTERNAL)
    return TRUE;
  g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                       _("A scorecard can only be written for internal use. "
                         "Choose internal as its audience."));
  return FALSE;
}

/* What holds for every format stands here: a writer sees what it may tell, and nothing else. */
static GBytes *
write_for (Writer                     writer,
           CandorScorecard           *scorecard,
           const CandorReportOptions *options,
           GError                   **error)
{
  g_autoptr(CandorScorecard) shown = NULL;

  if (!check_audience (options, error))
    return NULL;
  shown = options->use_alias
          ? candor_report_under_alias (scorecard, options)
          : g_object_ref (scorecard);
  return writer (shown, options, error);
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

/* A new format is one file and one row. */
static const CandorReportFormat formats[] = {
  { "html", N_("Web page (HTML)"), "text/html", ".html", write_html },
  { "xml", N_("Data (XML)"), "application/xml", ".scorecard.xml", write_xml },
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
