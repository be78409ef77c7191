/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-meeting.h"

/* What a meeting says of its scorecards and questions. (transfer full) */
char *candor_meeting_words_summary   (CandorMeeting *meeting);          /* "2 signed scorecards, 1 hidden until yours is signed" */
char *candor_meeting_words_card      (CandorMeeting *meeting,           /* "Version 2 of “Panel” · signed today 14:00 · Yes" */
                                      guint          card);
char *candor_meeting_words_scores    (CandorMeeting          *meeting,  /* "Ines Duarte 5, Sam Okafor 2" */
                                      const CandorMeetingRow *row);
char *candor_meeting_words_answer    (const CandorPanelCard   *card,    /* "4, Good"; "Not applicable" */
                                      const CandorPanelAnswer *answer); /* nullable */
char *candor_meeting_words_consensus (CandorMeeting         *meeting,   /* "Settled on 4, Good" */
                                      const CandorConsensus *consensus);
char *candor_meeting_words_agreement (CandorMeeting *meeting);
