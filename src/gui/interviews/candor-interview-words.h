/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-interview-summary.h"

/* The lines of a row, all (transfer full). */
char       *candor_interview_words_facts  (CandorInterviewSummary *summary);   /* "Python developer · Dana · today 14:00" */
char       *candor_interview_words_result (CandorInterviewSummary *summary);   /* score and recommendation, or "2 to score" */
char       *candor_interview_words_state  (CandorInterviewSummary *summary);
char       *candor_interview_words_name   (CandorInterviewSummary *summary);   /* the whole row for a screen reader */
/* What a person does next with it: "Resume", "Write Up", "Open". */
const char *candor_interview_words_step   (CandorInterviewSummary *summary);
/* The action that does it; its target is the id. */
const char *candor_interview_words_action (CandorInterviewSummary *summary);
char       *candor_words_when             (gint64                  time_us);   /* "today 14:00", "3 May 2026" */
