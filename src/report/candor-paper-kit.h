/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "candor-kit.h"

/* A kit to be held on paper: its questions with room to write, the scale with its anchors to tick, what to listen for, what to
 * say at the beginning and the end. Model answers stand at the end, on pages of their own.
 *
 * A format is one file and one row of the table in candor-paper-kit.c. */
typedef struct
{
  const char *id;                       /* "html" */
  const char *label;                    /* for people, to be translated: N_("Web page (HTML)") */
  const char *mime_type;
  const char *suffix;                   /* ".html" */
  GBytes   *(*write) (CandorKit *kit,
                      gboolean   with_model_answers,
                      GError   **error);
} CandorPaperKitFormat;

const CandorPaperKitFormat *candor_paper_kit_formats     (guint *n_formats);
const CandorPaperKitFormat *candor_paper_kit_format_find (const char *id);      /* NULL: no such format */
