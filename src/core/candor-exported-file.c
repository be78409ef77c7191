/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-exported-file.h"

/**
 * candor_exported_file_new:
 * @interview_id: whose scorecard
 * @path: the whole path of the file
 * @audience: the nick of who will read it
 * @format: the id of the format
 * @at_us: when it was written
 *
 * Returns: (transfer full): a line of the list of exports
 */
CandorExportedFile *
candor_exported_file_new (const char *interview_id,
                          const char *path,
                          const char *audience,
                          const char *format,
                          gint64      at_us)
{
  CandorExportedFile *self = g_new0 (CandorExportedFile, 1);

  self->interview_id = g_strdup (interview_id);
  self->path = g_strdup (path);
  self->audience = g_strdup (audience);
  self->format = g_strdup (format);
  self->at_us = at_us;
  return self;
}

/**
 * candor_exported_file_free:
 * @self: (transfer full) (nullable): a line of the list of exports
 */
void
candor_exported_file_free (CandorExportedFile *self)
{
  if (self == NULL)
    return;
  g_free (self->interview_id);
  g_free (self->path);
  g_free (self->audience);
  g_free (self->format);
  g_free (self);
}
