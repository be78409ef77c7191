/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "candor-report.h"
#include "candor-scorecard-xml.h"

/* A new format is one file and one row. */
static const CandorReportFormat formats[] = {
  { "html", N_("Web page (HTML)"), "text/html", ".html", candor_scorecard_write_html },
  { "xml", N_("Data (XML)"), "application/xml", ".scorecard.xml", candor_scorecard_write_xml },
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
