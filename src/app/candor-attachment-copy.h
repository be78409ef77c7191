/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "candor-attachment.h"

/* The name under which a file can lie beside the others: "Lebenslauf.pdf". (transfer full) */
char    *candor_attachment_name_of (GFile            *source);
char    *candor_attachment_name_numbered (const char *name,
                                          guint       n);           /* "Lebenslauf (2).pdf" */
/* Copies the file to path, whole or not at all, and notes what it is in the attachment. */
gboolean candor_attachment_copy    (GFile            *source,
                                    const char       *path,
                                    CandorAttachment *attachment,
                                    GCancellable     *cancellable,
                                    GError          **error);
