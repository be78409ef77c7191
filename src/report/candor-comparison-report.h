/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-comparison.h"

/* A comparison as a file. A format is one file and one row of the table in candor-comparison-report.c. */
typedef struct
{
  const char *id;                       /* "html" */
  const char *label;                    /* for people, to be translated */
  const char *mime_type;
  const char *suffix;                   /* ".html" */
  GBytes   *(*write) (CandorComparison *comparison,
                      gboolean          use_alias,
                      GError          **error);
} CandorComparisonFormat;

const CandorComparisonFormat *candor_comparison_formats     (guint *n_formats);
const CandorComparisonFormat *candor_comparison_format_find (const char *id);   /* NULL: no such format */
