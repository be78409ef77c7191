/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define CANDOR_TYPE_READ_THROUGH (candor_read_through_get_type ())
G_DECLARE_FINAL_TYPE (CandorReadThrough, candor_read_through, CANDOR, READ_THROUGH, GtkWidget)

/* What a candidate's copy tells, passage by passage, each with a tick to leave it out. */
void     candor_read_through_show         (CandorReadThrough *self,
                                           GPtrArray         *passages);  /* (element-type CandorPassage) */
char   **candor_read_through_get_left_out (CandorReadThrough *self);      /* ids. (transfer full) (nullable): nothing is */
gboolean candor_read_through_was_of       (CandorReadThrough *self,
                                           GPtrArray         *passages);
