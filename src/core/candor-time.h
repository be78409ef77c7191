/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Moments are gint64 microseconds of Unix time in UTC, 0 = unknown. Days are ISO strings
 * "2026-11-23", NULL = unknown. */
char    *candor_time_to_rfc3339 (gint64      time_us);                 /* NULL for 0 */
gboolean candor_time_parse      (const char *text,                     /* RFC 3339, or local "2026-05-03 14:00" */
                                 gint64     *time_us,
                                 GError    **error);
gboolean candor_day_is_valid    (const char *day);
char    *candor_day_of_time     (gint64      time_us);                 /* local day */
char    *candor_day_add_months  (const char *day,
                                 int         months,
                                 int         days);
char    *candor_time_clock      (gint64      elapsed_s);               /* "12:40", "1:02:09" */
