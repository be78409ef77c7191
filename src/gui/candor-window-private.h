/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-importer.h"
#include "candor-kits-page.h"
#include "candor-questions-page.h"
#include "candor-scorecard-page.h"
#include "candor-window.h"

struct _CandorWindow
{
  AdwApplicationWindow parent_instance;

  CandorLibrary       *library;
  GSettings           *settings;
  CandorImporter      *importer;
  guint                poll_source;
  AdwToastOverlay     *toasts;
  AdwLeaflet          *deck;
  GtkWidget           *views_page;
  AdwViewStack        *views;
  GtkWidget           *new_button;
  CandorQuestionsPage *questions_page;
  CandorKitsPage      *kits_page;
  CandorScorecardPage *scorecard_page;
};

/* candor-window-actions.c */
void candor_window_install_actions (GtkWidgetClass *widget_class);
