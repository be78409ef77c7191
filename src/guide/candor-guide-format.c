/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-guide-format.h"

#include <glib/gi18n-lib.h>

#include "candor-guide-file.h"

static gboolean
add_cb (CandorQuestion *question,
        gpointer        user_data,
        GError        **error)
{
  return candor_guide_writer_add (user_data, question, error);
}

static GBytes *
write_xml (const CandorGuideContent *content,
           GError                  **error)
{
  g_autoptr(CandorGuideWriter) writer = candor_guide_writer_new (content->guide);

  if (!content->each (add_cb, writer, content->user_data, error))
    return NULL;
  return candor_guide_writer_finish (writer, error);
}

/* A new format is one file and one row. */
static const CandorGuideFormat formats[] = {
  { "xml", N_("Candor guide (XML)"), "application/xml", ".guide.xml", write_xml },
  { "markdown", N_("Markdown"), "text/markdown", ".md", candor_guide_write_markdown },
  { "csv", N_("Spreadsheet (CSV)"), "text/csv", ".csv", candor_guide_write_csv },
  { "moodle", N_("Moodle question bank (XML)"), "application/xml", ".moodle.xml",
    candor_guide_write_moodle },
};

/**
 * candor_guide_formats:
 * @n_formats: (out): how many there are
 *
 * Returns: (array length=n_formats): the formats a guide can be written in
 */
const CandorGuideFormat *
candor_guide_formats (guint *n_formats)
{
  g_return_val_if_fail (n_formats != NULL, NULL);

  *n_formats = G_N_ELEMENTS (formats);
  return formats;
}

/**
 * candor_guide_format_find:
 * @id: the id of a format
 *
 * Returns: (nullable): that format
 */
const CandorGuideFormat *
candor_guide_format_find (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_strcmp0 (formats[i].id, id) == 0)
      return &formats[i];
  return NULL;
}
