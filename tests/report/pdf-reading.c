/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pdf-reading.h"

#include <gio/gio.h>

static char *
read_by (GBytes             *pdf,
         const char * const *words)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) output = NULL;
  g_autoptr(GString) text = NULL;
  g_autoptr(GSubprocess) reader =
    g_subprocess_newv (words, G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);

  g_assert_no_error (error);
  g_subprocess_communicate (reader, pdf, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  text = g_string_new_len (g_bytes_get_data (output, NULL), g_bytes_get_size (output));
  g_string_replace (text, "\n", " ", 0);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
pdf_read_text (GBytes *pdf)
{
  return read_by (pdf, (const char * const []) { "pdftotext", "-enc", "UTF-8", "-", "-", NULL });
}

char *
pdf_read_structure (GBytes *pdf)
{
  return read_by (pdf, (const char * const []) { "pdfinfo", "-struct", "-", NULL });
}

char *
pdf_read_places (GBytes *pdf)
{
  return read_by (pdf, (const char * const []) { "pdfinfo", "-dests", "-", NULL });
}

char *
pdf_read_facts (GBytes *pdf)
{
  return read_by (pdf, (const char * const []) { "pdfinfo", "-enc", "UTF-8", "-", NULL });
}
