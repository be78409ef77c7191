/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "candor-guide.h"
#include "candor-question.h"

typedef gboolean (*CandorGuideTake) (CandorQuestion *question,
                                     gpointer        user_data,
                                     GError        **error);

/* A guide to be written. Its questions are told one by one, in the order of its sections, for there
 * may be 100,000 of them; FALSE from take() stops that with its error. */
typedef struct
{
  CandorGuide *guide;
  gboolean   (*each) (CandorGuideTake   take,
                      gpointer          take_data,
                      gpointer          user_data,
                      GError          **error);
  gpointer     user_data;
} CandorGuideContent;

/* A format is one file and one row of the table in candor-guide-format.c. */
typedef struct
{
  const char *id;                       /* "markdown" */
  const char *label;                    /* for people, to be translated: N_("Markdown") */
  const char *mime_type;
  const char *suffix;                   /* ".md" */
  GBytes   *(*write) (const CandorGuideContent *content,
                      GError                  **error);
} CandorGuideFormat;

const CandorGuideFormat *candor_guide_formats     (guint *n_formats);
const CandorGuideFormat *candor_guide_format_find (const char *id);         /* NULL: no such format */

/* The writers. (transfer full) (nullable) */
GBytes *candor_guide_write_csv      (const CandorGuideContent *content,
                                     GError                  **error);
GBytes *candor_guide_write_markdown (const CandorGuideContent *content,
                                     GError                  **error);
GBytes *candor_guide_write_moodle   (const CandorGuideContent *content,
                                     GError                  **error);
