/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* RFC 5545: a line holds 75 bytes at most, and what is longer goes on behind a blank. */
#define MAX_LINE 75

static char *
stamp (gint64 at_us)
{
  g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc (at_us / G_USEC_PER_SEC);

  return g_date_time_format (time, "%Y%m%dT%H%M%SZ");
}

/* Commas, semicolons and backslashes mean something; a line break is written out. */
static char *
escape (const char *text)
{
  GString *escaped = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '\n')
        g_string_append (escaped, "\\n");
      else if (*at == ',' || *at == ';' || *at == '\\')
        g_string_append_printf (escaped, "\\%c", *at);
      else if ((guchar) * at >= ' ')
        g_string_append_c (escaped, *at);
    }
  return g_string_free (escaped, FALSE);
}

static void
add_line (GString    *calendar,
          const char *name,
          const char *value)
{
  gsize length = 0;

  g_string_append_printf (calendar, "%s:", name);
  length = strlen (name) + 1;
  for (const char *at = value; *at != '\0'; at = g_utf8_next_char (at))
    {
      gsize bytes = g_utf8_next_char (at) - at;

      if (length + bytes > MAX_LINE)
        {
          g_string_append (calendar, "\r\n ");
          length = 1;
        }
      g_string_append_len (calendar, at, bytes);
      length += bytes;
    }
  g_string_append (calendar, "\r\n");
}

static void
add_text (GString    *calendar,
          const char *name,
          const char *text)
{
  g_autofree char *escaped = escape (text);

  add_line (calendar, name, escaped);
}

static void
add_stamp (GString    *calendar,
           const char *name,
           gint64      at_us)
{
  g_autofree char *value = stamp (at_us);

  add_line (calendar, name, value);
}

static char *
summary_of (CandorInterview *interview)
{
  CandorCandidate *candidate = candor_interview_get_candidate (interview);
  const char *kit = candor_kit_get_name (candor_interview_get_kit (interview));

  if (candidate == NULL)
    /* Translators: the name of a kit */
    return g_strdup_printf (_("Rehearsal (%s)"), kit);
  /* Translators: an appointment in a calendar: a candidate, a kit */
  return g_strdup_printf (_("Interview with %s (%s)"), candor_candidate_get_name (candidate), kit);
}

/**
 * candor_interview_to_calendar:
 * @interview: a planned interview
 *
 * Returns: (transfer full): an iCalendar file (RFC 5545) with its time, and no opinion in it
 */
char *
candor_interview_to_calendar (CandorInterview *interview)
{
  gint64 start_us = candor_interview_get_planned_for_us (interview);
  gint64 minutes = candor_kit_get_minutes (candor_interview_get_kit (interview));
  g_autofree char *uid = g_strconcat (candor_interview_get_id (interview), "@candor", NULL);
  g_autofree char *summary = summary_of (interview);
  GString *calendar = g_string_new (NULL);

  add_line (calendar, "BEGIN", "VCALENDAR");
  add_line (calendar, "VERSION", "2.0");
  add_line (calendar, "PRODID", "-//Candor//Candor//EN");
  add_line (calendar, "BEGIN", "VEVENT");
  add_line (calendar, "UID", uid);
  add_stamp (calendar, "DTSTAMP", candor_interview_get_created_at_us (interview));
  add_stamp (calendar, "DTSTART", start_us);
  add_stamp (calendar, "DTEND", start_us + MAX (minutes, 1) * 60 * G_USEC_PER_SEC);
  add_text (calendar, "SUMMARY", summary);
  add_line (calendar, "END", "VEVENT");
  add_line (calendar, "END", "VCALENDAR");
  return g_string_free (calendar, FALSE);
}
