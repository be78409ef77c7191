/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-draw-demands.h"
#include "candor-draw-dialog.h"
#include "candor-drawing.h"

struct _CandorDrawDialog
{
  AdwWindow          parent_instance;

  CandorLibrary     *library;
  CandorKit         *kit;               /* (nullable): drawn into */
  GPtrArray         *kept;              /* of "GUIDE/ID" */
  GPtrArray         *refused;           /* of "GUIDE/ID": swapped */
  GPtrArray         *asked;             /* of "GUIDE/ID": what the kit asks before */
  int                aside_minutes;
  guint32            seed;
  CandorDrawing     *drawing;           /* (nullable): what is shown */
  GCancellable      *cancellable;       /* of the draw under way */
  guint              pause_source;

  AdwToastOverlay   *toasts;
  AdwClamp          *clamp;
  CandorDrawDemands *demands;
  GtkWidget         *preview;
  GtkLabel          *summary;
  GtkWidget         *fault_box;
  GtkLabel          *fault;
  GtkLabel          *remarks;
  GtkListBox        *list;
  GtkButton         *make_button;
};

/* candor-draw-dialog.c */
CandorDrawDemand *candor_draw_dialog_make_demand    (CandorDrawDialog *self);    /* with what is kept and refused */
void              candor_draw_dialog_draw           (CandorDrawDialog *self);    /* what is demanded now; shown when it has come */
void              candor_draw_dialog_show_questions (CandorDrawDialog *self);
void              candor_draw_dialog_show_words     (CandorDrawDialog *self);
void              candor_draw_dialog_update_make    (CandorDrawDialog *self);
void              candor_draw_dialog_tell           (CandorDrawDialog *self,
                                                     const char       *message);
/* candor-draw-dialog-actions.c */
void              candor_draw_dialog_install_actions (GtkWidgetClass *widget_class);
