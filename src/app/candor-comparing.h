/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-comparison.h"
#include "candor-library.h"

/* Comparisons out of the library. */

/* All that were interviewed with any version of the kit and are done with, by name; no rehearsals. NOT_FOUND: the kit. (transfer full) */
CandorComparison *candor_library_compare        (CandorLibrary *self,
                                                 const char    *kit_id,
                                                 GError       **error);
/* The formats it can be written in. (transfer full) (element-type CandorExportFormat) */
GArray           *candor_comparing_list_formats (void);
GBytes           *candor_comparing_render       (CandorComparison *comparison,
                                                 const char       *format,
                                                 gboolean          use_alias,
                                                 GError          **error);
