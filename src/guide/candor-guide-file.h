/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "candor-guide.h"
#include "candor-kit.h"
#include "candor-readiness.h"

/* What a reader tells as it goes; each may be NULL. FALSE stops the reading with that error. */
typedef struct
{
  gboolean (*head)     (CandorGuide    *guide,          /* with all sections, without counts */
                        gpointer        user_data,
                        GError        **error);
  gboolean (*question) (CandorQuestion *question,       /* in order, section set */
                        int             line,
                        gpointer        user_data,
                        GError        **error);
  void     (*remark)   (CandorFinding  *finding,        /* (transfer none) */
                        gpointer        user_data);
} CandorGuideSink;

/* Reads a .guide.xml in the stream, checked against the schema, twice: a first pass for the whole
 * (so that head() can be told all sections and a bad file is refused before the first question), a
 * second that tells the questions. Errors read "file:line: message". No network, no entities, no
 * DOCTYPE; the limits of candor-xml-limits.h. */
gboolean candor_guide_read_xml   (GFile                 *file,
                                  const CandorGuideSink *sink,
                                  gpointer               user_data,
                                  GCancellable          *cancellable,
                                  GError               **error);

/* Writes a guide question by question, in the order of its sections; what we wrote, read and
 * written again, is the same to the byte. */
typedef struct _CandorGuideWriter CandorGuideWriter;
CandorGuideWriter *candor_guide_writer_new      (CandorGuide    *guide);
gboolean           candor_guide_writer_add      (CandorGuideWriter *self,
                                                 CandorQuestion    *question,
                                                 GError           **error);
GBytes            *candor_guide_writer_finish   (CandorGuideWriter *self,
                                                 GError           **error);
void               candor_guide_writer_free     (CandorGuideWriter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorGuideWriter, candor_guide_writer_free)

/* Schema, duplicate or dangling ids, near-duplicates, missing answers, key points, anchors,
 * suspicious code. (transfer full) (element-type CandorFinding); an unreadable file is one finding
 * with its line. */
GPtrArray *candor_guide_check_file (GFile        *file,
                                    GCancellable *cancellable,
                                    GError      **error);

/* Kits as files: entries that are references only come back with a question that has ids and
 * nothing else. */
CandorKit *candor_kit_read_xml     (GFile        *file,
                                    GCancellable *cancellable,
                                    GError      **error);
GBytes    *candor_kit_write_xml    (CandorKit    *kit,
                                    GError      **error);
