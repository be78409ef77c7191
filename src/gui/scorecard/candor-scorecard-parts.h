/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-scorecard.h"

/* The parts of the scorecard page, in the order of the printed one: each a widget made once of an immutable value. */
GtkWidget *candor_scorecard_head_new      (CandorScorecard *scorecard);      /* name, facts, three tiles, write-up */
GtkWidget *candor_scorecard_table_new     (CandorScorecard *scorecard);      /* all questions; a row activates "scorecard.jump" (u) */
GtkWidget *candor_scorecard_bars_new      (CandorScorecard *scorecard);      /* by section and difficulty; may be empty */
GtkWidget *candor_scorecard_question_new  (CandorScorecard *scorecard,
                                           CandorResponse  *response);
GtkWidget *candor_scorecard_later_new     (CandorScorecard *scorecard);      /* What Differed, amendments */
GtkWidget *candor_scorecard_exports_new   (GPtrArray       *files);         /* (element-type CandorExportedFile): where it went, folded */

/* Pieces they share. */
GtkWidget *candor_scorecard_text_new      (const char *text,                 /* wraps, can be selected */
                                           const char *css_class);           /* (nullable) */
GtkWidget *candor_scorecard_typed_new     (const char *text);                /* with its quotes */
GtkWidget *candor_scorecard_titled_new    (const char *title,
                                           GtkWidget  *content);
