/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#define CANDOR_TYPE_SECTION (candor_section_get_type ())
G_DECLARE_FINAL_TYPE (CandorSection, candor_section, CANDOR, SECTION, GObject)

/* Properties: id, title, n-questions. Lives in candor-section.c. */
CandorSection *candor_section_new             (const char *id,
                                               const char *title,
                                               const char *intro);           /* nullable */
const char    *candor_section_get_id          (CandorSection *self);
const char    *candor_section_get_title       (CandorSection *self);
const char    *candor_section_get_intro       (CandorSection *self);
guint          candor_section_get_n_questions (CandorSection *self);
void           candor_section_set_n_questions (CandorSection *self,
                                               guint          n_questions);

#define CANDOR_TYPE_GUIDE (candor_guide_get_type ())
G_DECLARE_FINAL_TYPE (CandorGuide, candor_guide, CANDOR, GUIDE, GObject)

/* The head of a guide and its sections; never its questions, of which there may be 100,000.
 * Properties: id, title, n-questions. */
CandorGuide *candor_guide_new                 (const char *id);
CandorGuide *candor_guide_copy_as             (CandorGuide *self,       /* the head, without sections */
                                               const char  *id);
const char  *candor_guide_get_id              (CandorGuide *self);
const char  *candor_guide_get_title           (CandorGuide *self);
const char  *candor_guide_get_language        (CandorGuide *self);      /* BCP 47, nullable */
const char  *candor_guide_get_version         (CandorGuide *self);      /* nullable */
const char  *candor_guide_get_licence         (CandorGuide *self);      /* text, nullable */
const char  *candor_guide_get_licence_spdx    (CandorGuide *self);
const char  *candor_guide_get_source          (CandorGuide *self);      /* text */
const char  *candor_guide_get_source_href     (CandorGuide *self);
const char  *candor_guide_get_source_retrieved (CandorGuide *self);
const char  *candor_guide_get_summary         (CandorGuide *self);
GPtrArray   *candor_guide_get_authors         (CandorGuide *self);      /* (element-type utf8) */
GListModel  *candor_guide_get_sections        (CandorGuide *self);      /* of CandorSection */
guint        candor_guide_get_n_questions     (CandorGuide *self);      /* sum of the sections' */
CandorSection *candor_guide_find_section      (CandorGuide *self,       /* (transfer none) (nullable) */
                                               const char  *section_id);

void         candor_guide_set_title           (CandorGuide *self,
                                               const char  *title);
void         candor_guide_set_language        (CandorGuide *self,
                                               const char  *language);
void         candor_guide_set_version         (CandorGuide *self,
                                               const char  *version);
void         candor_guide_set_licence         (CandorGuide *self,
                                               const char  *licence,
                                               const char  *spdx);
void         candor_guide_set_source          (CandorGuide *self,
                                               const char  *source,
                                               const char  *href,
                                               const char  *retrieved);
void         candor_guide_set_summary         (CandorGuide *self,
                                               const char  *summary);
void         candor_guide_add_author          (CandorGuide *self,
                                               const char  *author);
void         candor_guide_add_section         (CandorGuide   *self,
                                               CandorSection *section);

/* Ids of guides, sections and questions: [a-z][a-z0-9-]* */
gboolean     candor_id_is_valid               (const char *id);
char        *candor_id_from_title             (const char *title);      /* slug, never empty */
