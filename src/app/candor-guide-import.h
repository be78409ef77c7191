/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-guide-file.h"
#include "candor-sql.h"

/* A guide's way from its file into the bank, question by question, inside one job of the writer. */
typedef struct
{
  GFile        *file;           /* a guide file */
  CandorGuide  *accepted;       /* or the head of a proposal, and its questions */
  GPtrArray    *questions;      /* (element-type CandorQuestion) */
  const char   *as_id;          /* comes in under this id (nullable) */
  gboolean      is_bundled;
  GCancellable *cancellable;

  /* What came of it */
  CandorGuide  *guide;          /* head, sections, counts */
  GPtrArray    *remarks;        /* (element-type CandorFinding) */
  char         *digest_before;  /* NULL: there was no guide of that id */
  char         *digest_after;   /* NULL as well then */
} CandorGuideImport;

void     candor_guide_import_clear (CandorGuideImport *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CandorGuideImport, candor_guide_import_clear)
gboolean candor_guide_import_run   (CandorGuideImport *self,
                                    CandorSql         *sql,
                                    GError           **error);
