/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-candidate-field.h"
#include "candor-kit-choice.h"
#include "candor-retention-choice.h"
#include "candor-start-sheet.h"

struct _CandorStartSheet
{
  AdwWindow              parent_instance;

  CandorLibrary         *library;

  CandorKitChoice       *kit_choice;
  CandorCandidateField  *field;
  GtkEditable           *interviewer;
  GtkWidget             *others_button;
  GtkWidget             *also_present;
  GtkWidget             *retention_list;
  CandorRetentionChoice *retention_choice;
  GtkWidget             *start_button;
  GtkLabel              *complaint;
};

/* candor-start-sheet.c */
void             candor_start_sheet_complain (CandorStartSheet    *self,
                                              const char          *sentence);
/* All that is asked is answered and on disk; else it complains. */
gboolean         candor_start_sheet_keep     (CandorStartSheet    *self);
/* Makes the interview that the sheet describes, when or how the plan says; NULL: it complained. (transfer full) */
CandorInterview *candor_start_sheet_make     (CandorStartSheet    *self,
                                              CandorCandidate     *candidate,   /* NULL: a rehearsal */
                                              CandorInterviewPlan  plan);
void             candor_start_sheet_open     (CandorStartSheet    *self,
                                              CandorInterview     *interview);
void             candor_start_sheet_close    (CandorStartSheet    *self);

/* candor-start-sheet-later.c: sheet.plan and sheet.afterwards */
void             candor_start_sheet_install_later (GtkWidgetClass *widget_class);
