/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-question.h"

/* A change to a response: any subset of its fields, as `fields` says. It is what a rule is asked about, what the
 * store writes and what the response takes over, in this order; two of them queue without knowing of each other. */
typedef enum
{
  CANDOR_EDIT_ANSWER      = 1 << 0,
  CANDOR_EDIT_NOTE        = 1 << 1,
  CANDOR_EDIT_RATING      = 1 << 2,     /* rating, and score when it is SCORED */
  CANDOR_EDIT_STATE       = 1 << 3,     /* state, skip_reason, skip_note */
  CANDOR_EDIT_POINTS      = 1 << 4,     /* heard and unheard */
  CANDOR_EDIT_ELAPSED     = 1 << 5,
} CandorEditFields;

typedef struct
{
  CandorEditFields    fields;
  char               *answer;           /* what they said */
  char               *note;             /* what I think */
  CandorRating        rating;
  int                 score;
  CandorResponseState state;
  CandorSkipReason    skip_reason;
  char               *skip_note;
  guint64             heard;            /* bit n: key point n (from 0) is ticked */
  guint64             unheard;          /* bit n: key point n is no longer ticked */
  int                 elapsed_s;
} CandorResponseEdit;

CandorResponseEdit *candor_response_edit_new  (void);
CandorResponseEdit *candor_response_edit_copy (const CandorResponseEdit *self);
void                candor_response_edit_free (CandorResponseEdit *self);
/* Lays newer over self: one edit that does what both did in turn. */
void                candor_response_edit_merge (CandorResponseEdit       *self,
                                                const CandorResponseEdit *newer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorResponseEdit, candor_response_edit_free)

#define CANDOR_TYPE_RESPONSE (candor_response_get_type ())
G_DECLARE_FINAL_TYPE (CandorResponse, candor_response, CANDOR, RESPONSE, GObject)

/* One question in an interview. Properties, notified when they change: position, question, requirement, weight, ad-hoc, voided,
 * replaces, answer, note, rating, score, state, skip-reason, heard, elapsed-s, was-read. */
CandorResponse     *candor_response_new             (guint             position,   /* from 1 */
                                                     CandorQuestion   *question,   /* the copy as asked */
                                                     CandorRequirement requirement,
                                                     int               weight,
                                                     gboolean          is_ad_hoc);
guint               candor_response_get_position    (CandorResponse *self);
CandorQuestion     *candor_response_get_question    (CandorResponse *self);
CandorRequirement   candor_response_get_requirement (CandorResponse *self);
int                 candor_response_get_weight      (CandorResponse *self);
gboolean            candor_response_is_ad_hoc       (CandorResponse *self);
const char         *candor_response_get_void_reason (CandorResponse *self);        /* NULL = counts */
const char         *candor_response_get_answer      (CandorResponse *self);        /* "" when empty */
const char         *candor_response_get_note        (CandorResponse *self);
CandorRating        candor_response_get_rating      (CandorResponse *self);
int                 candor_response_get_score       (CandorResponse *self);        /* 0 unless SCORED */
CandorResponseState candor_response_get_state       (CandorResponse *self);
CandorSkipReason    candor_response_get_skip_reason (CandorResponse *self);
const char         *candor_response_get_skip_note   (CandorResponse *self);
guint64             candor_response_get_heard       (CandorResponse *self);
gboolean            candor_response_is_heard        (CandorResponse *self,
                                                     guint           point);       /* from 0 */
guint               candor_response_count_heard     (CandorResponse *self);
int                 candor_response_get_elapsed_s   (CandorResponse *self);
guint               candor_response_get_replaces    (CandorResponse *self);        /* reserve: position it stands in for, 0 = none */
/* Not reached, on purpose: there was no time for it. */
gboolean            candor_response_is_left_out     (CandorResponse *self);
/* Something was written, ticked or scored: "reading a card is not asking it". */
gboolean            candor_response_has_content     (CandorResponse *self);
/* Asked and neither scored nor not applicable: what is owed after the conversation (rule 7). */
gboolean            candor_response_is_to_score     (CandorResponse *self);
void                candor_response_set_void        (CandorResponse *self,
                                                     const char     *reason);
void                candor_response_set_replaces    (CandorResponse *self,
                                                     guint           position);
/* Takes the edit over and notifies. An edit with content makes a question that was not reached or skipped ASKED
 * unless the edit itself sets the state. */
void                candor_response_apply           (CandorResponse           *self,
                                                     const CandorResponseEdit *edit);
/* What would bring the fields of edit back to what they are now (for undo). (transfer full) */
CandorResponseEdit *candor_response_invert          (CandorResponse           *self,
                                                     const CandorResponseEdit *edit);
