/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Short lines that say what comes next: "Answer:", "Good to hear", "Quellen". */
typedef enum
{
  CANDOR_LABEL_NONE,
  CANDOR_LABEL_ANSWER,
  CANDOR_LABEL_POINTS,
  CANDOR_LABEL_PROBES,
  CANDOR_LABEL_CAUTIONS,
  CANDOR_LABEL_SOURCE,
  CANDOR_LABEL_OUTPUT,
  CANDOR_LABEL_TAGS,
  CANDOR_LABEL_DIFFICULTY,
} CandorLabel;

CandorLabel candor_label_of      (const char  *text,
                                  const char **rest);   /* (out) (optional): what follows a colon; "" */
/* The title of a fold that hides an answer or a table of contents. */
gboolean    candor_label_is_fold (const char  *text);
