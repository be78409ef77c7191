/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-library-private.h"
#include "candor-live-change.h"
#include "candor-live.h"

typedef struct
{
  char      *interview_id;
  GPtrArray *changes;           /* (element-type CandorLiveChange) */
} CandorLiveBatch;

struct _CandorLive
{
  GObject          parent_instance;

  CandorLibrary   *library;
  CandorInterview *interview;
  gboolean         was_interrupted;

  /* candor-live-clock.c */
  CandorSitting    sitting;             /* the last one; started_at_us 0 = none yet */
  int              earlier_s;           /* of the sittings before it */
  gint64           runs_since_us;       /* monotonic; 0 = the clock stands */
  int              run_from_s;          /* sitting.elapsed_s at that moment */
  guint            tick_source;
  guint            n_ticks;
  int              arrived_at_s;        /* on the clock, at the question now open */
  GArray          *spent_s;             /* int by position: time spent on each question */

  /* candor-live-moving.c */
  guint            position;
  GArray          *seen;                /* guint: the cards before this one, for Back */

  /* candor-live-queue.c */
  GQueue           pending;             /* of CandorLiveChange, not yet on their way */
  CandorLiveBatch *batch;               /* on its way */
  guint            retry_source;
  CandorSaving     saving;
  GError          *save_error;
  gint64           last_saved_us;
  GQueue           undo;                /* of CandorLiveChange, the last one first */
  GArray          *undo_positions;      /* guint: of all that can be undone, on disk or not */

  /* candor-live-typing.c */
  GHashTable      *typed;               /* position → CandorResponseEdit */
  CandorWriteUp   *typed_write_up;
  guint            typing_source;
  gint64           typing_since_us;     /* monotonic; 0 = nothing typed */
};

/* candor-live.c */
typedef enum
{
  CANDOR_LIVE_PROP_0,
  CANDOR_LIVE_PROP_INTERVIEW,
  CANDOR_LIVE_PROP_POSITION,
  CANDOR_LIVE_PROP_RESPONSE,
  CANDOR_LIVE_PROP_CLOCK_RUNS,
  CANDOR_LIVE_PROP_ELAPSED_S,
  CANDOR_LIVE_PROP_SAVING,
  CANDOR_LIVE_PROP_CAN_UNDO,
  CANDOR_LIVE_N_PROPS
} CandorLiveProperty;

void     candor_live_notify               (CandorLive        *self,
                                           CandorLiveProperty property);
void     candor_live_emit_saved           (CandorLive *self);
void     candor_live_emit_save_failed     (CandorLive   *self,
                                           const GError *error);

/* candor-live-clock.c */
void     candor_live_take_up_clock        (CandorLive *self);           /* where the interview left it */
void     candor_live_stop_clock           (CandorLive *self);
void     candor_live_keep_question_time   (CandorLive *self);
CandorLiveChange *candor_live_make_clock_change (CandorLive *self);     /* (nullable): it stands, or is kept already */

/* candor-live-moving.c */
void     candor_live_move                 (CandorLive *self,
                                           guint       position);

/* candor-live-queue.c */
void     candor_live_push                 (CandorLive       *self,
                                           CandorLiveChange *change);   /* (transfer full) */
gboolean candor_live_drain                (CandorLive *self,            /* waits until all is on disk */
                                           GError    **error);
gboolean candor_live_has_pending_edit     (CandorLive       *self,
                                           guint             position,
                                           CandorEditFields  fields);
void     candor_live_update_saving        (CandorLive *self);
void     candor_live_clear_queue          (CandorLive *self);
