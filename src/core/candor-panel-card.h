/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-comparison.h"
#include "candor-interview.h"

/* What one interviewer found, of this machine or a colleague's: as much of a scorecard as a panel lays side by side. */
typedef struct
{
  char           *digest;       /* candor_question_digest(): equal wordings are one question */
  char           *headline;
  guint           position;
  CandorCellState state;
  int             score;        /* 0: none; it counts when SCORED. Amendments are in it */
  char           *answer;
  char           *note;
} CandorPanelAnswer;

typedef struct
{
  char                *interview_id;
  char                *candidate;
  char                *interviewer;
  char                *kit_id;
  char                *kit_name;
  int                  kit_version;
  CandorInterviewState state;
  gboolean             is_pilot;
  gboolean             is_mine;         /* of this machine */
  gint64               signed_at_us;
  CandorScale         *scale;
  CandorRecommendation recommendation;
  char                *summary;
  GPtrArray           *answers;         /* (element-type CandorPanelAnswer), in order of position */
} CandorPanelCard;

/* A colleague's scorecard as a file, before it is kept. */
typedef struct
{
  const char *interview_id;
  const char *digest;
  const char *document;
  guint       n_later;
} CandorSharedCard;

/* What became of it. */
typedef enum
{
  CANDOR_SHARING_ADDED,
  CANDOR_SHARING_UPDATED,       /* entries came after it was signed */
  CANDOR_SHARING_UNCHANGED,
} CandorSharing;

CandorPanelCard   *candor_panel_card_new          (void);
CandorPanelCard   *candor_panel_card_of_interview (CandorInterview *interview);
void               candor_panel_card_free         (CandorPanelCard *self);
gboolean           candor_panel_card_is_signed    (const CandorPanelCard *self);
/* (transfer none) (nullable) */
CandorPanelAnswer *candor_panel_card_find         (const CandorPanelCard *self,
                                                   const char            *digest);
CandorPanelAnswer *candor_panel_card_get          (const CandorPanelCard *self,
                                                   guint                  position);
/* (transfer none): an answer without contents, which the card has now */
CandorPanelAnswer *candor_panel_card_add          (CandorPanelCard *self,
                                                   const char      *digest,
                                                   const char      *headline,
                                                   guint            position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorPanelCard, candor_panel_card_free)
