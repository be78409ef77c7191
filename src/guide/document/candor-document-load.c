/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-document.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-xml-limits.h"

#define CHUNK (1024 * 1024)

static GBytes *
read_all (GInputStream *stream,
          const char   *name,
          GCancellable *cancellable,
          GError      **error)
{
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  gssize n_read;

  do
    {
      gsize length = bytes->len;

      g_byte_array_set_size (bytes, length + CHUNK);
      n_read = g_input_stream_read (stream, bytes->data + length, CHUNK, cancellable, error);
      g_byte_array_set_size (bytes, length + MAX (n_read, 0));
      if (bytes->len <= CANDOR_XML_MAX_FILE_LENGTH)
        continue;
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                   /* Translators: a file and a number of MiB */
                   _("%s: it is larger than %d MiB, which no guide is."), name,
                   CANDOR_XML_MAX_FILE_LENGTH / 1024 / 1024);
      return NULL;
    }
  while (n_read > 0);
  return n_read < 0 ? NULL : g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/**
 * candor_document_load:
 * @file: a file
 * @cancellable: (nullable): stops it
 * @error: return location for an error
 *
 * Reads a file as long as it may be one of a guide.
 *
 * Returns: (transfer full) (nullable): its bytes
 */
GBytes *
candor_document_load (GFile        *file,
                      GCancellable *cancellable,
                      GError      **error)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr(GError) cause = NULL;
  g_autoptr(GFileInputStream) stream = g_file_read (file, cancellable, &cause);

  if (stream != NULL)
    return read_all (G_INPUT_STREAM (stream), name, cancellable, error);

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED, "%s: %s", name, cause->message);
  return NULL;
}

/**
 * candor_document_is_guide_file:
 * @file: a file
 *
 * Returns: whether its first bytes are those of a guide file
 */
gboolean
candor_document_is_guide_file (GFile *file)
{
  g_autoptr(GFileInputStream) stream = g_file_read (file, NULL, NULL);
  char head[4096];
  gssize length = 0;

  if (stream != NULL)
    length = g_input_stream_read (G_INPUT_STREAM (stream), head, sizeof head, NULL, NULL);
  return length > 0 && g_strstr_len (head, length, "urn:candor:guide:") != NULL &&
         g_strstr_len (head, length, "<guide") != NULL;
}
