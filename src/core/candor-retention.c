/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdlib.h>
#include <string.h>

#include "candor-candidate.h"
#include "candor-time.h"

static const struct
{
  const char *preset;
  int         months;
  int         days;
} periods[] = {
  { "us", 12, 0 },
  { "uk", 12, 0 },
  { "de", 6, 0 },
  { "fr", 24, 0 },
  { "nl", 0, 28 },
};

static gboolean
parse_number (const char *preset,
              const char *unit,
              int        *number)
{
  char *end = NULL;
  gint64 parsed;

  if (!g_str_has_prefix (preset, unit) || !g_ascii_isdigit (preset[strlen (unit)]))
    return FALSE;
  parsed = g_ascii_strtoll (preset + strlen (unit), &end, 10);
  if (*end != '\0' || parsed < 1 || parsed > 3650)
    return FALSE;
  *number = (int) parsed;
  return TRUE;
}

static gboolean
parse_preset (const char *preset,
              int        *months,
              int        *days)
{
  *months = *days = 0;
  for (guint i = 0; i < G_N_ELEMENTS (periods); i++)
    if (g_strcmp0 (preset, periods[i].preset) == 0)
      {
        *months = periods[i].months;
        *days = periods[i].days;
        return TRUE;
      }
  if (preset == NULL)
    return FALSE;
  return parse_number (preset, "months:", months) || parse_number (preset, "days:", days);
}

/**
 * candor_retention_presets:
 *
 * Returns: (array zero-terminated=1): the presets of rule 14
 */
const char * const *
candor_retention_presets (void)
{
  static const char * const presets[] = { "us", "uk", "de", "fr", "nl", NULL };

  return presets;
}

/**
 * candor_retention_is_valid:
 * @preset: (nullable): a preset, "months:9" or "days:30"
 *
 * Returns: whether it says how long to keep
 */
gboolean
candor_retention_is_valid (const char *preset)
{
  int months, days;

  return parse_preset (preset, &months, &days);
}

/**
 * candor_retention_due_day:
 * @candidate: a candidate
 * @preset: how long to keep
 *
 * Counts from the day it was decided, else from the last interview, else from the day the candidate was added (rule 14).
 *
 * Returns: (transfer full) (nullable): the day everything is due for deletion, %NULL where @preset is none
 */
char *
candor_retention_due_day (CandorCandidate *candidate,
                          const char      *preset)
{
  gint64 last_us, from_us;
  g_autofree char *from = NULL;
  int months, days;

  g_return_val_if_fail (CANDOR_IS_CANDIDATE (candidate), NULL);

  if (!parse_preset (preset, &months, &days))
    return NULL;
  last_us = candor_candidate_get_last_interview_at_us (candidate);
  from_us = last_us != 0 ? last_us : candor_candidate_get_added_at_us (candidate);
  from = candor_candidate_get_closed_on (candidate) != NULL
         ? g_strdup (candor_candidate_get_closed_on (candidate))
         : candor_day_of_time (from_us);
  return candor_day_add_months (from, months, days);
}
