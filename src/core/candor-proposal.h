/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-guide.h"
#include "candor-question.h"
#include "candor-readiness.h"

/* What a reader made of somebody's document, for a person to look at and correct. Nothing of it is
 * in the bank until it is accepted. */

#define CANDOR_TYPE_PROPOSED_QUESTION (candor_proposed_question_get_type ())
G_DECLARE_FINAL_TYPE (CandorProposedQuestion, candor_proposed_question, CANDOR, PROPOSED_QUESTION,
                      GObject)

/* One question and what is to be said about it. Its ids may be "": they are given on acceptance.
 * Properties: question, headline, difficulty, n-remarks (read-only); left-out. */
CandorProposedQuestion *candor_proposed_question_new          (CandorQuestion *question,
                                                               int             line);
CandorQuestion *candor_proposed_question_get_question         (CandorProposedQuestion *self);
void            candor_proposed_question_set_question         (CandorProposedQuestion *self,    /* a correction */
                                                               CandorQuestion         *question);
void            candor_proposed_question_set_difficulty       (CandorProposedQuestion *self,
                                                               CandorDifficulty        difficulty);
int             candor_proposed_question_get_line             (CandorProposedQuestion *self);
GPtrArray      *candor_proposed_question_get_remarks          (CandorProposedQuestion *self);   /* (element-type CandorFinding) */
void            candor_proposed_question_remark               (CandorProposedQuestion *self,
                                                               int                     line,    /* 0: the question's own */
                                                               const char             *code,
                                                               const char             *message);
gboolean        candor_proposed_question_get_left_out         (CandorProposedQuestion *self);
void            candor_proposed_question_set_left_out         (CandorProposedQuestion *self,
                                                               gboolean                left_out);

#define CANDOR_TYPE_PROPOSED_SECTION (candor_proposed_section_get_type ())
G_DECLARE_FINAL_TYPE (CandorProposedSection, candor_proposed_section, CANDOR, PROPOSED_SECTION,
                      GObject)

/* Properties: title, left-out; questions (read-only). */
CandorProposedSection *candor_proposed_section_new            (const char *id,         /* NULL: made of the title */
                                                               const char *title);
const char     *candor_proposed_section_get_id                (CandorProposedSection *self);
const char     *candor_proposed_section_get_title             (CandorProposedSection *self);
void            candor_proposed_section_set_title             (CandorProposedSection *self,
                                                               const char            *title);
const char     *candor_proposed_section_get_intro             (CandorProposedSection *self);
void            candor_proposed_section_set_intro             (CandorProposedSection *self,
                                                               const char            *intro);
GListModel     *candor_proposed_section_get_questions         (CandorProposedSection *self);    /* of CandorProposedQuestion */
void            candor_proposed_section_add                   (CandorProposedSection  *self,
                                                               CandorProposedQuestion *question);
gboolean        candor_proposed_section_remove                (CandorProposedSection  *self,
                                                               CandorProposedQuestion *question);
gboolean        candor_proposed_section_get_left_out          (CandorProposedSection *self);
void            candor_proposed_section_set_left_out          (CandorProposedSection *self,
                                                               gboolean               left_out);
void            candor_proposed_section_set_difficulty        (CandorProposedSection *self,     /* of all its questions */
                                                               CandorDifficulty       difficulty);

guint           candor_proposed_section_count_kept            (CandorProposedSection *self);
gboolean        candor_proposed_section_is_kept               (CandorProposedSection *self);

#define CANDOR_TYPE_PROPOSAL (candor_proposal_get_type ())
G_DECLARE_FINAL_TYPE (CandorProposal, candor_proposal, CANDOR, PROPOSAL, GObject)

CandorProposal *candor_proposal_new                           (const char *format);     /* "markdown", "html", "text", "csv", "moodle", "xml" */
const char     *candor_proposal_get_format                    (CandorProposal *self);
/* The head: id ("" = made of the title), title, language, licence, source, authors, summary. Its sections stay empty. */
CandorGuide    *candor_proposal_get_head                      (CandorProposal *self);
void            candor_proposal_set_head                      (CandorProposal *self,
                                                               CandorGuide    *head);
/* How the questions were told from the rest ("details", "numbered-headings" …; NULL where the format says so itself), and
 * the second best way, which a person may choose instead (NULL: there is none). */
const char     *candor_proposal_get_shape                     (CandorProposal *self);
const char     *candor_proposal_get_runner_up                 (CandorProposal *self);
void            candor_proposal_set_shapes                    (CandorProposal *self,
                                                               const char     *shape,
                                                               const char     *runner_up);
GListModel     *candor_proposal_get_sections                  (CandorProposal *self);   /* of CandorProposedSection */
void            candor_proposal_add_section                   (CandorProposal        *self,
                                                               CandorProposedSection *section);
void            candor_proposal_remark                        (CandorProposal *self,    /* about the document */
                                                               int             line,
                                                               const char     *code,
                                                               const char     *message);
GPtrArray      *candor_proposal_get_remarks                   (CandorProposal *self);   /* (element-type CandorFinding) about the document */
/* All remarks, the document's and the questions' that are not left out, by line. (transfer full) (element-type CandorFinding) */
GPtrArray      *candor_proposal_list_remarks                  (CandorProposal *self);
guint           candor_proposal_count_questions               (CandorProposal *self);   /* without those left out */
guint           candor_proposal_count_sections                (CandorProposal *self);   /* those with a question that stays */

/* The guide as a person leaves it: sections and questions that stay, with ids unique in the guide.
 * guide_id NULL: the head's own, else made of the title. */
CandorGuide    *candor_proposal_accept                        (CandorProposal *self,
                                                               const char     *guide_id,
                                                               GPtrArray     **questions);      /* (out) (transfer full) (element-type CandorQuestion) */
