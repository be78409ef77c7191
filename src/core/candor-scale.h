/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#define CANDOR_TYPE_SCALE (candor_scale_get_type ())
G_DECLARE_FINAL_TYPE (CandorScale, candor_scale, CANDOR, SCALE, GObject)

/* The labelled levels of a score: values run from 1 to 3…7. Immutable. */
CandorScale *candor_scale_new         (const char * const *labels,       /* lowest first, 3 to 7 */
                                       GError            **error);
CandorScale *candor_scale_new_default (void);                            /* Poor Weak Fair Good Strong */
int          candor_scale_get_min     (CandorScale *self);
int          candor_scale_get_max     (CandorScale *self);
int          candor_scale_get_middle  (CandorScale *self);
gboolean     candor_scale_contains    (CandorScale *self,
                                       int          value);
const char  *candor_scale_get_label   (CandorScale *self,
                                       int          value);
/* percent of the scale → the scale's own number: 72.5 % of 1…5 is 3.9 */
double       candor_scale_from_percent (CandorScale *self,
                                        double       percent);
