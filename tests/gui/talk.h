/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candorctl.h"
#include "desk.h"

/* An interview of three questions with Ada Lovelace, in its live window with its clock started. */
typedef struct
{
  Desk      *desk;
  Candorctl  ctl;
  char      *interview_id;
  DeskWidget *answer;
  DeskWidget *note;
} Talk;

/* data is the Desk */
void  talk_set_up       (Talk         *self,
                         gconstpointer data);
void  talk_tear_down    (Talk         *self,
                         gconstpointer data);
/* What is there before Candor is opened. */
void  talk_prepare      (Talk *self,
                         Desk *desk);
void  talk_open         (Talk *self);
void  talk_forget       (Talk *self);
/* Changes what a test cannot wait for, such as how long ago it was; no window is open then. */
void  talk_run_sql      (Talk       *self,
                         const char *sql);
/* Until the question in front is the one of the number and stands where the pattern says ("Scored 4*"). */
void  talk_await        (Talk       *self,
                         guint       position,
                         const char *state);
