/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-attachment.h"

/**
 * candor_attachment_new:
 * @candidate_id: whose it is
 * @name: what the file is called
 *
 * Returns: (transfer full): an attachment with an id of its own, added now, of which no byte is there yet
 */
CandorAttachment *
candor_attachment_new (const char *candidate_id,
                       const char *name)
{
  CandorAttachment *self;

  g_return_val_if_fail (candidate_id != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  self = g_new0 (CandorAttachment, 1);
  self->id = g_uuid_string_random ();
  self->candidate_id = g_strdup (candidate_id);
  self->name = g_strdup (name);
  self->mime_type = g_strdup ("application/octet-stream");
  self->sha256 = g_strdup ("");
  self->added_at_us = g_get_real_time ();
  return self;
}

/**
 * candor_attachment_free:
 * @self: (transfer full) (nullable): an attachment
 */
void
candor_attachment_free (CandorAttachment *self)
{
  if (self == NULL)
    return;
  g_free (self->id);
  g_free (self->candidate_id);
  g_free (self->name);
  g_free (self->mime_type);
  g_free (self->sha256);
  g_free (self);
}
