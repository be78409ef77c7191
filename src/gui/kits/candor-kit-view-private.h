/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-kit-editor.h"
#include "candor-kit-group.h"
#include "candor-kit-view.h"

struct _CandorKitView
{
  GtkWidget        parent_instance;

  CandorLibrary   *library;
  CandorKit       *kit;
  GPtrArray       *findings;

  CandorKitEditor *editor;
  GtkAdjustment   *adjustment;
  CandorKitGroup  *required;
  CandorKitGroup  *optional;
  CandorKitGroup  *spare;
  GtkExpander     *balance;
  GtkExpander     *readiness;
  GtkWidget       *layout;
};

void candor_kit_view_install_actions (GtkWidgetClass *widget_class);
void candor_kit_view_install_health_actions (GtkWidgetClass *widget_class);
void candor_kit_view_focus_entry     (CandorKitView *self,
                                      guint          position);
