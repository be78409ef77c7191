/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-xml-source.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-xml-limits.h"
#include "candor-xml-scan.h"

struct _CandorXmlSource
{
  char          *name;          /* of the file, for people */
  GInputStream  *stream;
  GCancellable  *cancellable;
  CandorXmlScan *scan;
  gsize          n_bytes;
  GError        *error;
};

static gboolean
check_length (CandorXmlSource *self)
{
  g_autofree char *message = NULL;

  if (self->n_bytes == 0)
    candor_xml_source_fail (self, 1, _("The file is empty. Choose another one."));
  if (self->n_bytes <= CANDOR_XML_MAX_FILE_LENGTH)
    return self->n_bytes > 0;

  message = g_strdup_printf (_("The file is larger than %d MiB. Split it into several."),
                             CANDOR_XML_MAX_FILE_LENGTH / 1024 / 1024);
  candor_xml_source_fail (self, candor_xml_scan_get_line (self->scan), message);

  return FALSE;
}

static gboolean
check_bytes (CandorXmlSource *self,
             const char      *bytes,
             gsize            n_bytes)
{
  g_autoptr(GError) error = NULL;

  if (candor_xml_scan_feed (self->scan, bytes, n_bytes, &error))
    return TRUE;

  candor_xml_source_fail (self, candor_xml_scan_get_line (self->scan), error->message);

  return FALSE;
}

/*
 * candor_xml_source_new:
 * @file: a file from elsewhere
 * @cancellable: (nullable): stops the reading
 * @error: return location
 *
 * Opens a file.
 *
 * Returns: (transfer full) (nullable): the source
 */
CandorXmlSource *
candor_xml_source_new (GFile        *file,
                       GCancellable *cancellable,
                       GError      **error)
{
  GFileInputStream *stream = g_file_read (file, cancellable, error);
  CandorXmlSource *self;

  if (stream == NULL)
    return NULL;

  self = g_new0 (CandorXmlSource, 1);
  self->name = g_file_get_basename (file);
  self->stream = G_INPUT_STREAM (stream);
  g_set_object (&self->cancellable, cancellable);
  self->scan = candor_xml_scan_new ();

  return self;
}

/*
 * candor_xml_source_read:
 * @self: a source
 * @buffer: (out caller-allocates): room for @length bytes
 * @length: how many to read
 *
 * Reads what comes next, in the way of an xmlInputReadCallback.
 *
 * Returns: how many bytes there were, 0 at the end, -1 when they may not be parsed
 */
int
candor_xml_source_read (CandorXmlSource *self,
                        char            *buffer,
                        int              length)
{
  gsize n_bytes = 0;

  if (self->error != NULL ||
      !g_input_stream_read_all (self->stream, buffer, length, &n_bytes, self->cancellable,
                                &self->error))
    return -1;

  self->n_bytes += n_bytes;

  return check_length (self) && check_bytes (self, buffer, n_bytes) ? (int) n_bytes : -1;
}

/*
 * candor_xml_source_pop_line:
 * @self: a source
 *
 * Returns: the line of the next start tag, one after the other
 */
int
candor_xml_source_pop_line (CandorXmlSource *self)
{
  return candor_xml_scan_pop_line (self->scan);
}

/*
 * candor_xml_source_get_line:
 * @self: a source
 *
 * Returns: the line up to which it was read
 */
int
candor_xml_source_get_line (CandorXmlSource *self)
{
  return candor_xml_scan_get_line (self->scan);
}

/*
 * candor_xml_source_fail:
 * @self: a source
 * @line: where, from 1
 * @message: what is wrong and what to do
 *
 * Notes an error, unless there was one before.
 */
void
candor_xml_source_fail (CandorXmlSource *self,
                        int              line,
                        const char      *message)
{
  if (self->error == NULL)
    g_set_error (&self->error, CANDOR_ERROR, CANDOR_ERROR_INVALID, "%s:%d: %s",
                 self->name, line, message);
}

/*
 * candor_xml_source_is_good:
 * @self: a source
 * @error: return location
 *
 * Returns: FALSE with the first error, if there was any
 */
gboolean
candor_xml_source_is_good (CandorXmlSource *self,
                           GError         **error)
{
  if (self->error == NULL)
    return TRUE;

  g_propagate_error (error, g_error_copy (self->error));

  return FALSE;
}

/*
 * candor_xml_source_free:
 * @self: (transfer full): a source
 *
 * Closes the file.
 */
void
candor_xml_source_free (CandorXmlSource *self)
{
  g_free (self->name);
  g_object_unref (self->stream);
  g_clear_object (&self->cancellable);
  candor_xml_scan_free (self->scan);
  g_clear_error (&self->error);
  g_free (self);
}
