/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-paper-kit.h"

#include <glib/gi18n-lib.h>

#include "candor-paper-kit-html.h"
#include "candor-paper-kit-pages.h"

static const CandorPaperKitFormat formats[] = {
  { "html", N_("Web page (HTML)"), "text/html", ".html", candor_paper_kit_write_html },
  { "pdf", N_("Document (PDF)"), "application/pdf", ".pdf", candor_paper_kit_write_pdf },
};

/**
 * candor_paper_kit_formats:
 * @n_formats: (out): how many there are
 *
 * Returns: (array length=n_formats): the formats that a paper kit can be written in
 */
const CandorPaperKitFormat *
candor_paper_kit_formats (guint *n_formats)
{
  g_return_val_if_fail (n_formats != NULL, NULL);

  *n_formats = G_N_ELEMENTS (formats);
  return formats;
}

/**
 * candor_paper_kit_format_find:
 * @id: the id of a format
 *
 * Returns: (nullable): that format
 */
const CandorPaperKitFormat *
candor_paper_kit_format_find (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_strcmp0 (formats[i].id, id) == 0)
      return &formats[i];
  return NULL;
}
