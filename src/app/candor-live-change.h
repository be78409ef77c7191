/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-interview.h"
#include "candor-sql.h"

/* One change of a running interview on its way: written in the writer's thread, and taken over by the interview when it
 * is on disk. Nothing in it changes between the two. */
#define CANDOR_LIVE_STAY G_MAXUINT        /* Undo goes nowhere */

typedef enum
{
  CANDOR_LIVE_EDIT,
  CANDOR_LIVE_WRITE_UP,
  CANDOR_LIVE_STEP,
  CANDOR_LIVE_POSITION,
  CANDOR_LIVE_ADD_SITTING,
  CANDOR_LIVE_PUT_SITTING,
  CANDOR_LIVE_ASK,
  CANDOR_LIVE_LEAVE_OUT,
  CANDOR_LIVE_STAND_IN,
  CANDOR_LIVE_EXTRA_TIME,
  CANDOR_LIVE_UNDO,             /* what it does is known when all before it is on disk */
} CandorLiveChangeKind;

typedef struct
{
  CandorLiveChangeKind kind;
  gint64               at_us;
  guint                position;        /* of an edit, of the live window, of the extra question; where Undo goes */
  guint                asked_from;      /* where the extra question was asked */
  gboolean             can_be_undone;
  CandorResponseEdit  *edit;
  GArray              *positions;       /* guint: the questions left out; edit says which way */
  CandorWriteUp       *write_up;
  CandorStep           step;
  char                *reason;          /* of calling off */
  guint                spare;           /* stands in for replaces; for none when that is 0 */
  guint                replaces;
  int                  extra_minutes;
  CandorSitting        sitting;
  CandorResponse      *response;
} CandorLiveChange;

CandorLiveChange *candor_live_change_new      (CandorLiveChangeKind kind);
CandorLiveChange *candor_live_change_new_edit (guint                     position,
                                               const CandorResponseEdit *edit);
/* All of them at once, or none: (transfer full) positions, of guint */
CandorLiveChange *candor_live_change_new_leave_out (GArray          *positions,
                                                    CandorSkipReason reason);
/* The spare question takes the place of another; replaces 0: of none any more */
CandorLiveChange *candor_live_change_new_stand_in  (guint            spare,
                                                    guint            replaces);
void              candor_live_change_free     (CandorLiveChange *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorLiveChange, candor_live_change_free)
/* Takes the newer one in when both together are one change; then newer is not needed any more. */
gboolean          candor_live_change_absorb   (CandorLiveChange       *self,
                                               const CandorLiveChange *newer);
/* What takes the change back, asked before it is applied. (transfer full) */
CandorLiveChange *candor_live_change_invert   (const CandorLiveChange *self,
                                               CandorInterview        *interview);
/* Whether it says something of that question already. */
gboolean          candor_live_change_edits    (const CandorLiveChange *self,
                                               guint                   position,
                                               CandorEditFields        fields);
/* Clock and place are kept as they go by; they are nothing that a person waits for. */
gboolean          candor_live_change_is_quiet (const CandorLiveChange *self);
gboolean          candor_live_change_write    (const CandorLiveChange *self,
                                               const char             *interview_id,
                                               CandorSql              *sql,
                                               GError                **error);
void              candor_live_change_apply    (const CandorLiveChange *self,
                                               CandorInterview        *interview);
