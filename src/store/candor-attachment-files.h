/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Attachments lie beside the database, in FILE.attachments/CANDIDATE/NAME; while one is copied it is called NAME.part. */
char    *candor_attachment_files_path   (const char *database,
                                         const char *candidate_id,
                                         const char *name);
gboolean candor_attachment_files_remove (const char *database,
                                         const char *candidate_id,
                                         const char *name,
                                         GError    **error);
