/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-interview.h"
#include "candor-meeting.h"

/* The rules of product.md as questions: TRUE = go on; FALSE and a sentence for people = refused. They change nothing. */
gboolean candor_rules_check_step      (CandorInterview *interview,
                                       CandorStep       step,
                                       GError         **error);
CandorInterviewState candor_rules_state_after (CandorStep step);
CandorInterviewState candor_rules_state_reinstated (CandorInterview *interview);
/* Is this change to that response allowed now: state of the interview, position, score on the scale, key points there. */
gboolean candor_rules_check_edit      (CandorInterview          *interview,
                                       guint                     position,
                                       const CandorResponseEdit *edit,
                                       GError                  **error);
gboolean candor_rules_check_write_up  (CandorInterview     *interview,
                                       const CandorWriteUp *write_up,
                                       GError             **error);
gboolean candor_rules_check_ask       (CandorInterview *interview,
                                       const char      *prompt,
                                       GError         **error);
gboolean candor_rules_check_spare     (CandorInterview *interview,
                                       guint            position,   /* of the spent question */
                                       guint            spare,
                                       GError         **error);
gboolean candor_rules_check_amend     (CandorInterview *interview,
                                       guint            position,
                                       CandorField      field,
                                       const char      *new_value,
                                       const char      *reason,
                                       GError         **error);
/* Rule 12: may that question of the kit be taken out for all candidates, or be put back? candor-rules-voiding.c */
gboolean candor_rules_check_void      (CandorKit  *kit,
                                       guint       position,
                                       const char *reason,
                                       GError    **error);
gboolean candor_rules_check_count_again (CandorKit *kit,
                                         guint      position,
                                         GError   **error);
/* Rule 11: may the panel settle that question on that score? candor-rules-panel.c */
gboolean candor_rules_check_consensus (CandorMeeting *meeting,
                                       const char    *digest,
                                       int            score,
                                       const char    *reason,
                                       GError       **error);
/* What signing still waits for, one sentence each; empty = it may be signed. (transfer full) (element-type utf8) */
GPtrArray *candor_rules_list_open     (CandorInterview *interview);
/* Rules 7 and 11: FALSE while anything is left to score. Before finish always FALSE. */
gboolean candor_rules_score_is_visible (CandorInterview *interview);
