/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-comparison-report.h"

#include <glib/gi18n-lib.h>

#include "candor-comparison-writer.h"

static const CandorComparisonFormat formats[] = {
  { "html", N_("Web page (HTML)"), "text/html", ".html", candor_comparison_write_html },
  { "pdf", N_("Document (PDF)"), "application/pdf", ".pdf", candor_comparison_write_pdf },
  { "csv", N_("Table (CSV)"), "text/csv", ".csv", candor_comparison_write_csv },
  { "xlsx", N_("Spreadsheet (XLSX)"),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx",
    candor_comparison_write_xlsx },
};

/**
 * candor_comparison_formats:
 * @n_formats: (out): how many there are
 *
 * Returns: (array length=n_formats): the formats a comparison can be written in
 */
const CandorComparisonFormat *
candor_comparison_formats (guint *n_formats)
{
  g_return_val_if_fail (n_formats != NULL, NULL);

  *n_formats = G_N_ELEMENTS (formats);
  return formats;
}

/**
 * candor_comparison_format_find:
 * @id: the id of a format
 *
 * Returns: (nullable): that format
 */
const CandorComparisonFormat *
candor_comparison_format_find (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_strcmp0 (formats[i].id, id) == 0)
      return &formats[i];
  return NULL;
}

/*
 * candor_comparison_cell_words:
 * @state: how one candidate fared with one question
 *
 * Returns: that in words; "" where a score or nothing stands
 */
const char *
candor_comparison_cell_words (CandorCellState state)
{
  switch (state)
    {
    case CANDOR_CELL_NOT_ASKED:
      return _("Not asked");
    case CANDOR_CELL_UNRATED:
      return _("No score");
    case CANDOR_CELL_NOT_APPLICABLE:
      return _("Not applicable");
    case CANDOR_CELL_NOT_COUNTED:
      return _("Not counted");
    case CANDOR_CELL_ABSENT:
    case CANDOR_CELL_SCORED:
    default:
      return "";
    }
}

/*
 * candor_comparison_heading:
 * @comparison: a comparison
 * @question: a question, from 0
 *
 * Returns: (transfer full): what stands over its column
 */
char *
candor_comparison_heading (CandorComparison *comparison,
                           guint             question)
{
  const CandorComparedQuestion *compared =
    candor_comparison_get_questions (comparison)->pdata[question];
  const char *headline = candor_question_get_headline (compared->question);

  if (compared->is_common)
    return g_strdup_printf ("%u. %s", question + 1, headline);
  /* Translators: a question by its number and its words, which is not in anybody's score */
  return g_strdup_printf (_("%u. %s (not asked of all: not in the score)"), question + 1, headline);
}
