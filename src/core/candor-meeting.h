/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-agreement.h"
#include "candor-panel-card.h"

/* What a panel settled on: beside the scores, never over them (rule 11). */
typedef struct
{
  char  *digest;                /* of the question */
  int    score;
  char  *reason;                /* one sentence why */
  char  *who;
  gint64 at_us;
} CandorConsensus;

CandorConsensus *candor_consensus_new  (const char *digest,
                                        int         score,
                                        const char *reason,
                                        const char *who,
                                        gint64      at_us);
void             candor_consensus_free (CandorConsensus *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorConsensus, candor_consensus_free)

/* What is talked about first, later, last. */
typedef enum
{
  CANDOR_MEETING_JOINED,        /* scored by two or more: the largest difference first */
  CANDOR_MEETING_ALONE,         /* asked by somebody, scored by one at most */
  CANDOR_MEETING_NOT_ASKED,     /* by nobody */
} CandorMeetingPart;

typedef struct
{
  CandorMeetingPart      part;
  const char            *digest;
  const char            *headline;
  GPtrArray             *answers;       /* (element-type CandorPanelAnswer) a card each, in their order; NULL: not in that kit, or hidden */
  guint                  n_scores;
  int                    difference;    /* between the highest score and the lowest */
  guint                  order;         /* in the kits */
  const CandorConsensus *consensus;     /* nullable */
} CandorMeetingRow;

#define CANDOR_TYPE_MEETING (candor_meeting_get_type ())
G_DECLARE_FINAL_TYPE (CandorMeeting, candor_meeting, CANDOR, MEETING, GObject)

/* All scorecards of one candidate side by side, computed once. (transfer none) */
CandorMeeting         *candor_meeting_new             (GPtrArray     *cards,            /* (element-type CandorPanelCard) */
                                                       GPtrArray     *consensus);       /* (element-type CandorConsensus) */
GPtrArray             *candor_meeting_get_cards       (CandorMeeting *self);
/* Its contents may be told: it is signed, and it does not wait for mine (rule 11). */
gboolean               candor_meeting_is_open         (CandorMeeting *self,
                                                       guint          card);
/* Colleagues' scorecards that are there and not shown, because mine of the same kit is not signed. */
guint                  candor_meeting_count_waiting   (CandorMeeting *self);
GPtrArray             *candor_meeting_get_rows        (CandorMeeting *self);            /* (element-type CandorMeetingRow) */
GPtrArray             *candor_meeting_get_differences (CandorMeeting *self);            /* (element-type utf8) of their kits */
CandorScale           *candor_meeting_get_scale       (CandorMeeting *self);            /* (nullable): nothing is open */
const CandorMeetingRow *candor_meeting_find_row       (CandorMeeting *self,             /* nullable */
                                                       const char    *digest);
const CandorAgreement *candor_meeting_get_agreement   (CandorMeeting *self);
