/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-interviews-page.h"

struct _CandorInterviewsPage
{
  AdwBin            parent_instance;

  CandorLibrary    *library;

  GtkWidget        *search;
  GtkStack         *stack;
  GtkSortListModel *sorted;
  GtkCustomFilter  *filter;
  GtkNoSelection   *selection;
  GtkWidget        *list;
};

/* candor-interviews-page-planned.c: what is done with an interview that is still to come */
void candor_interviews_page_install_planned (GtkWidgetClass       *widget_class);
void candor_interviews_page_call_off        (CandorInterviewsPage *self,
                                             const char           *interview_id,
                                             const char           *reason);
