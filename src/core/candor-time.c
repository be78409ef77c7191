/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-time.h"

#include <stdio.h>
#include <string.h>
#include <glib/gi18n-lib.h>

#include "candor-error.h"

/**
 * candor_time_to_rfc3339:
 * @time_us: a moment, 0 for unknown
 *
 * Returns: (transfer full) (nullable): the moment in UTC to the second, %NULL when unknown
 */
char *
candor_time_to_rfc3339 (gint64 time_us)
{
  g_autoptr(GDateTime) moment = NULL;

  if (time_us == 0)
    return NULL;
  moment = g_date_time_new_from_unix_utc (time_us / G_USEC_PER_SEC);
  return moment != NULL ? g_date_time_format (moment, "%Y-%m-%dT%H:%M:%SZ") : NULL;
}

/**
 * candor_time_parse:
 * @text: RFC 3339, or a local time such as "2026-05-03 14:00"
 * @time_us: (out): the moment
 * @error: return location for an error
 *
 * Returns: whether @text is a moment
 */
gboolean
candor_time_parse (const char *text,
                   gint64     *time_us,
                   GError    **error)
{
  g_autoptr(GTimeZone) local = g_time_zone_new_local ();
  g_autofree char *iso = g_strdelimit (g_strstrip (g_strdup (text)), " ", 'T');
  g_autoptr(GDateTime) moment = NULL;
  gboolean is_short = strlen (iso) == strlen ("2026-05-03T14:00");
  g_autofree char *full = is_short ? g_strconcat (iso, ":00", NULL) : g_strdup (iso);

  moment = g_date_time_new_from_iso8601 (full, local);
  if (moment == NULL)
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                   _("“%s” is not a time. Write it like 2026-05-03 14:00 or 2026-05-03T12:00:00Z."), text);
      return FALSE;
    }
  *time_us = g_date_time_to_unix (moment) * G_USEC_PER_SEC;
  return TRUE;
}

static gboolean
parse_day (const char *day,
           GDate      *date)
{
  int year, month, number;
  int end = 0;

  if (day == NULL || strlen (day) != strlen ("2026-11-23"))
    return FALSE;
  if (sscanf (day, "%4d-%2d-%2d%n", &year, &month, &number, &end) != 3 || day[end] != '\0')
    return FALSE;
  if (year < 1 || !g_date_valid_dmy (number, month, year))
    return FALSE;
  g_date_set_dmy (date, number, month, year);
  return TRUE;
}

/**
 * candor_day_is_valid:
 * @day: (nullable): a day
 *
 * Returns: whether @day is written like "2026-11-23" and is in the calendar
 */
gboolean
candor_day_is_valid (const char *day)
{
  GDate date;

  g_date_clear (&date, 1);
  return parse_day (day, &date);
}

/**
 * candor_day_of_time:
 * @time_us: a moment
 *
 * Returns: (transfer full): the local day of that moment
 */
char *
candor_day_of_time (gint64 time_us)
{
  g_autoptr(GDateTime) moment = g_date_time_new_from_unix_local (time_us / G_USEC_PER_SEC);

  return g_date_time_format (moment, "%Y-%m-%d");
}

/**
 * candor_day_add_months:
 * @day: a valid day
 * @months: calendar months to add; the 31st becomes the last day of a shorter month
 * @days: days to add after that
 *
 * Returns: (transfer full) (nullable): that day, %NULL where @day is no day
 */
char *
candor_day_add_months (const char *day,
                       int         months,
                       int         days)
{
  char text[32];
  GDate date;

  g_date_clear (&date, 1);
  if (!parse_day (day, &date))
    return NULL;
  g_date_add_months (&date, months);
  g_date_add_days (&date, days);
  g_date_strftime (text, sizeof text, "%Y-%m-%d", &date);
  return g_strdup (text);
}

/**
 * candor_time_clock:
 * @elapsed_s: seconds
 *
 * Returns: (transfer full): "12:40", from an hour on "1:02:09"
 */
char *
candor_time_clock (gint64 elapsed_s)
{
  gint64 s = MAX (elapsed_s, 0);

  if (s >= 3600)
    return g_strdup_printf ("%d:%02d:%02d", (int) (s / 3600), (int) (s / 60 % 60), (int) (s % 60));
  return g_strdup_printf ("%d:%02d", (int) (s / 60), (int) (s % 60));
}
