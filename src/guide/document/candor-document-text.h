/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Bytes from elsewhere as text: UTF-8 without BOM, LF, without NUL and controls. NULL: INVALID_TEXT. */
char    *candor_document_text               (GBytes     *bytes,
                                             const char *name,
                                             const char *charset,       /* nullable */
                                             GError    **error);
/* The text with its YAML front matter blanked, so that lines keep their numbers. */
char    *candor_document_text_front_matter  (const char *text,
                                             char      **title);        /* (out) (nullable) */
gboolean candor_document_text_check_columns (const char *text,
                                             const char *name,
                                             guint       max_columns,
                                             GError    **error);
