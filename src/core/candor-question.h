/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-enums.h"

/* A key point ("Listen For"): what a good answer mentions. */
typedef struct
{
  char    *text;
  int      weight;              /* 1 to 9 */
  gboolean required;
} CandorPoint;

/* What the lowest, middle or highest level sounds like; level counts as in the file: 1, 3, 5. */
typedef struct
{
  int   level;
  char *text;
} CandorAnchor;

#define CANDOR_TYPE_QUESTION (candor_question_get_type ())
G_DECLARE_FINAL_TYPE (CandorQuestion, candor_question, CANDOR, QUESTION, GObject)

/* A question of a guide, or the copy of one as it was asked. It is built with the setters and
 * from then on treated as immutable: an edited question is a new CandorQuestion.
 *
 * Properties (read-only, for templates): id, guide-id, section-id, section-title, prompt, headline,
 * answer, difficulty, minutes, n-kits, retired. */
CandorQuestion   *candor_question_new               (const char *guide_id,    /* NULL: ad-hoc */
                                                     const char *id);
CandorQuestion   *candor_question_copy              (CandorQuestion *self);   /* deep, may be changed */
CandorQuestion   *candor_question_copy_as           (CandorQuestion *self,
                                                     const char     *guide_id,
                                                     const char     *id);

const char       *candor_question_get_id            (CandorQuestion *self);
char             *candor_question_full_id           (CandorQuestion *self);   /* "GUIDE/ID", (transfer full) */
const char       *candor_question_get_guide_id      (CandorQuestion *self);
const char       *candor_question_get_section_id    (CandorQuestion *self);
const char       *candor_question_get_section_title (CandorQuestion *self);
const char       *candor_question_get_prompt        (CandorQuestion *self);   /* Markdown */
const char       *candor_question_get_headline      (CandorQuestion *self);   /* the prompt's first line, as plain text */
const char       *candor_question_get_answer        (CandorQuestion *self);   /* Markdown, "" when there is none */
CandorDifficulty  candor_question_get_difficulty    (CandorQuestion *self);
int               candor_question_get_minutes       (CandorQuestion *self);   /* 0 = not judged */
const char       *candor_question_get_source        (CandorQuestion *self);
guint             candor_question_get_n_kits        (CandorQuestion *self);   /* told by the store, 0 otherwise */
gboolean          candor_question_get_retired       (CandorQuestion *self);
GPtrArray        *candor_question_get_points        (CandorQuestion *self);   /* (element-type CandorPoint) */
GPtrArray        *candor_question_get_anchors       (CandorQuestion *self);   /* (element-type CandorAnchor) by level */
GPtrArray        *candor_question_get_probes        (CandorQuestion *self);   /* (element-type utf8) */
GPtrArray        *candor_question_get_cautions      (CandorQuestion *self);
GPtrArray        *candor_question_get_tags          (CandorQuestion *self);
GPtrArray        *candor_question_get_remarks       (CandorQuestion *self);
const char       *candor_question_get_anchor        (CandorQuestion *self,    /* NULL when that level has none */
                                                     int             level);

void              candor_question_set_section       (CandorQuestion *self,
                                                     const char     *section_id,
                                                     const char     *section_title);
void              candor_question_set_prompt        (CandorQuestion *self,
                                                     const char     *prompt);
void              candor_question_set_answer        (CandorQuestion *self,
                                                     const char     *answer);
void              candor_question_set_difficulty    (CandorQuestion  *self,
                                                     CandorDifficulty difficulty);
void              candor_question_set_minutes       (CandorQuestion *self,
                                                     int             minutes);
void              candor_question_set_source        (CandorQuestion *self,
                                                     const char     *source);
void              candor_question_set_n_kits        (CandorQuestion *self,
                                                     guint           n_kits);
void              candor_question_set_retired       (CandorQuestion *self,
                                                     gboolean        retired);
void              candor_question_add_point         (CandorQuestion *self,
                                                     const char     *text,
                                                     int             weight,
                                                     gboolean        required);
void              candor_question_add_anchor        (CandorQuestion *self,
                                                     int             level,
                                                     const char     *text);
void              candor_question_add_probe         (CandorQuestion *self,
                                                     const char     *text);
void              candor_question_add_caution       (CandorQuestion *self,
                                                     const char     *text);
void              candor_question_add_tag           (CandorQuestion *self,
                                                     const char     *text);
void              candor_question_add_remark        (CandorQuestion *self,
                                                     const char     *text);

/* SHA-256 (hex) over all that a candidate or a scorer sees: prompt, answer, points, probes, anchors,
 * cautions, difficulty. Not over ids, section, tags, minutes, source, remarks: questions with the same digest are
 * comparable (rule 1). Each field is hashed with its name and length. */
char             *candor_question_digest            (CandorQuestion *self);
gboolean          candor_question_equal             (CandorQuestion *self,    /* every field, ids too */
                                                     CandorQuestion *other);
