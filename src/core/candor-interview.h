/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "candor-candidate.h"
#include "candor-kit.h"
#include "candor-response.h"
#include "candor-voiding.h"

/* One stretch of the clock. On another day it is a second sitting of the same interview. */
typedef struct
{
  gint64 started_at_us;
  gint64 ended_at_us;           /* 0 = still open */
  int    elapsed_s;             /* monotonic, pauses taken out */
} CandorSitting;

/* A change of a signed scorecard (rule 10): the old value stays. */
typedef struct
{
  guint       position;         /* 0 = the interview itself */
  CandorField field;
  char       *old_value;
  char       *new_value;
  char       *reason;
  char       *who;
  gint64      at_us;
  gint64      sequence;         /* of the log; 0 = not known */
} CandorAmendment;

CandorAmendment *candor_amendment_new  (guint       position,
                                        CandorField field,
                                        const char *old_value,
                                        const char *new_value,
                                        const char *reason,
                                        const char *who,
                                        gint64      at_us);
void             candor_amendment_free (CandorAmendment *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorAmendment, candor_amendment_free)

/* What write-up and the cards around the questions change; only the fields named. */
typedef enum
{
  CANDOR_WRITE_UP_STRENGTHS           = 1 << 0,
  CANDOR_WRITE_UP_CONCERNS            = 1 << 1,
  CANDOR_WRITE_UP_SUMMARY             = 1 << 2,
  CANDOR_WRITE_UP_LEFT_OPEN           = 1 << 3,   /* one sentence for all that stays open (rule 8) */
  CANDOR_WRITE_UP_GENERAL_NOTES       = 1 << 4,
  CANDOR_WRITE_UP_CANDIDATE_QUESTIONS = 1 << 5,
  CANDOR_WRITE_UP_AVAILABILITY        = 1 << 6,
  CANDOR_WRITE_UP_RECOMMENDATION      = 1 << 7,
} CandorWriteUpFields;

#define CANDOR_N_WRITE_UP_TEXTS 7

typedef struct
{
  CandorWriteUpFields  fields;
  char                *texts[CANDOR_N_WRITE_UP_TEXTS];    /* by the bit number of the field */
  CandorRecommendation recommendation;
} CandorWriteUp;

CandorWriteUp *candor_write_up_new      (void);
CandorWriteUp *candor_write_up_copy     (const CandorWriteUp *self);
void           candor_write_up_free     (CandorWriteUp *self);
void           candor_write_up_set_text (CandorWriteUp      *self,      /* field: exactly one text's bit */
                                         CandorWriteUpFields field,
                                         const char         *text);
void           candor_write_up_merge    (CandorWriteUp       *self,
                                         const CandorWriteUp *newer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorWriteUp, candor_write_up_free)

#define CANDOR_TYPE_INTERVIEW (candor_interview_get_type ())
G_DECLARE_FINAL_TYPE (CandorInterview, candor_interview, CANDOR, INTERVIEW, GObject)

/* One candidate, one kit version, one interviewer, one or more sittings.
 * Properties, notified: id, state, recommendation, strengths, concerns, summary, left-open, general-notes,
 * candidate-questions, availability, current-position, n-to-score. */
CandorInterview      *candor_interview_new                (const char      *id,         /* UUID; NULL makes one */
                                                           CandorKit       *kit,        /* that version */
                                                           CandorCandidate *candidate,  /* (nullable): a pilot */
                                                           const char      *interviewer,
                                                           gboolean         is_pilot);
/* Copies the entries of the kit in order as responses: required, optional and reserve alike. */
void                  candor_interview_take_questions     (CandorInterview *self);
const char           *candor_interview_get_id             (CandorInterview *self);
CandorKit            *candor_interview_get_kit            (CandorInterview *self);
CandorCandidate      *candor_interview_get_candidate      (CandorInterview *self);
const char           *candor_interview_get_interviewer    (CandorInterview *self);
gboolean              candor_interview_is_pilot           (CandorInterview *self);
GPtrArray            *candor_interview_get_also_present   (CandorInterview *self);      /* (element-type utf8) */
CandorInterviewState  candor_interview_get_state          (CandorInterview *self);
gint64                candor_interview_get_planned_for_us (CandorInterview *self);
gint64                candor_interview_get_created_at_us  (CandorInterview *self);
gint64                candor_interview_get_started_at_us  (CandorInterview *self);      /* of the first sitting */
gint64                candor_interview_get_finished_at_us (CandorInterview *self);
gint64                candor_interview_get_signed_at_us   (CandorInterview *self);
const char           *candor_interview_get_call_off_reason (CandorInterview *self);     /* NULL unless called off */
gboolean              candor_interview_is_entered_later   (CandorInterview *self);      /* --held: no clock */
gint64                candor_interview_get_last_saved_us  (CandorInterview *self);
GListModel           *candor_interview_get_responses      (CandorInterview *self);      /* of CandorResponse by position */
guint                 candor_interview_get_n_responses    (CandorInterview *self);
CandorResponse       *candor_interview_get_response       (CandorInterview *self,       /* (transfer none) (nullable) */
                                                           guint            position);
GArray               *candor_interview_get_sittings       (CandorInterview *self);      /* of CandorSitting */
int                   candor_interview_get_elapsed_s      (CandorInterview *self);      /* over all sittings */
GPtrArray            *candor_interview_get_amendments     (CandorInterview *self);      /* (element-type CandorAmendment) */
const char           *candor_interview_get_text           (CandorInterview    *self,    /* "" when empty */
                                                           CandorWriteUpFields field);
/* What was taken out of the score or put back since it was signed. (element-type CandorVoiding) */
GPtrArray            *candor_interview_get_voidings       (CandorInterview *self);
CandorRecommendation  candor_interview_get_recommendation (CandorInterview *self);
/* Where the live window stands: 0 opening card, 1…n a question, n + 1 closing card. */
guint                 candor_interview_get_current_position (CandorInterview *self);
/* Extra time that the candidate was granted; 0 for none. For the clock alone: no score and no report has it. */
int                   candor_interview_get_extra_minutes  (CandorInterview *self);
guint                 candor_interview_count_to_score     (CandorInterview *self);
gboolean              candor_interview_is_open            (CandorInterview *self,
                                                           guint            position);
/* Spare questions: candor-interview-spares.c */
gboolean              candor_interview_is_replaced        (CandorInterview *self,
                                                           guint            position);
gboolean              candor_interview_is_waiting         (CandorInterview *self,       /* a spare one that stands in for none */
                                                           guint            position);
guint                 candor_interview_find_spare         (CandorInterview *self,       /* 0: none is left */
                                                           guint            position);
CandorResponse       *candor_interview_get_place          (CandorInterview *self,       /* (transfer none) */
                                                           guint            position);
gboolean              candor_interview_is_to_score        (CandorInterview *self,
                                                           guint            position);
/* The next question not yet asked, skipped nor left out, in kit order after `position` and then from the start; reserve questions
 * only when one stands in for another; 0 when none is left. */
guint                 candor_interview_next_open          (CandorInterview *self,
                                                           guint            position);

void                  candor_interview_set_state          (CandorInterview     *self,
                                                           CandorInterviewState state);
void                  candor_interview_set_times          (CandorInterview *self,
                                                           gint64           planned_for_us,
                                                           gint64           created_at_us,
                                                           gint64           finished_at_us,
                                                           gint64           signed_at_us,
                                                           gint64           last_saved_us);
void                  candor_interview_set_entered_later  (CandorInterview *self,
                                                           gboolean         entered_later);
void                  candor_interview_set_call_off_reason (CandorInterview *self,
                                                            const char      *reason);
void                  candor_interview_set_current_position (CandorInterview *self,
                                                             guint            position);
void                  candor_interview_set_extra_minutes  (CandorInterview *self,
                                                           int              minutes);
void                  candor_interview_add_also_present   (CandorInterview *self,
                                                           const char      *name);
void                  candor_interview_add_response       (CandorInterview *self,
                                                           CandorResponse  *response);
void                  candor_interview_add_sitting        (CandorInterview *self,
                                                           CandorSitting    sitting);
void                  candor_interview_set_sitting        (CandorInterview *self,       /* the last one */
                                                           CandorSitting    sitting);
void                  candor_interview_add_amendment      (CandorInterview *self,       /* (transfer full) */
                                                           CandorAmendment *amendment);
void                  candor_interview_add_voiding        (CandorInterview *self,       /* (transfer full) */
                                                           CandorVoiding   *voiding);
void                  candor_interview_apply              (CandorInterview     *self,
                                                           const CandorWriteUp *write_up);
