/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-draw.h"
#include "candor-library.h"

#define CANDOR_TYPE_DRAW_DEMANDS (candor_draw_demands_get_type ())
G_DECLARE_FINAL_TYPE (CandorDrawDemands, candor_draw_demands, CANDOR, DRAW_DEMANDS, GtkWidget)

/* What is demanded of a kit that is drawn: name and role, guides, slot, number, mix, sections. A change of what is drawn is told
 * upwards by draw.changed, a change of the name by draw.named. */
void              candor_draw_demands_set_kit (CandorDrawDemands *self,         /* NULL: a new one */
                                               CandorLibrary     *library,
                                               CandorKit         *kit);
CandorDrawDemand *candor_draw_demands_get     (CandorDrawDemands *self);        /* (transfer full) */
char             *candor_draw_demands_get_name (CandorDrawDemands *self);       /* (transfer full) */
char             *candor_draw_demands_get_role (CandorDrawDemands *self);       /* (transfer full) */
