/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-live-subtitle.h"

#include <glib/gi18n.h>

#include "candor-time.h"

static char *
pace_words (const CandorPace *pace)
{
  int minutes = ABS (pace->behind_s) / 60;

  if (minutes == 0)
    return g_strdup ("");
  if (pace->behind_s > 0)
    return g_strdup_printf (ngettext (" · %d min behind", " · %d min behind", minutes), minutes);
  return g_strdup_printf (ngettext (" · %d min ahead", " · %d min ahead", minutes), minutes);
}

static char *
clock_words (CandorLive *live)
{
  CandorPace pace = candor_live_get_pace (live);
  g_autofree char *elapsed = candor_time_clock (candor_live_get_elapsed_s (live));
  g_autofree char *planned = candor_time_clock (pace.planned_s);
  g_autofree char *behind = pace_words (&pace);

  /* Translators: how long the interview has run, of how long it is planned, whether it is behind: "12:40 of 45:00 · 3 min behind" */
  return g_strdup_printf (_("%s of %s%s"), elapsed, planned, behind);
}

static char *
pause_words (gint64 paused_at_us)
{
  gint64 paused_s = (g_get_monotonic_time () - paused_at_us) / G_USEC_PER_SEC;
  g_autofree char *clock = candor_time_clock (paused_s);

  /* Translators: how long the interview has been paused: "Paused 2:10" */
  return g_strdup_printf (_("Paused %s"), clock);
}

/**
 * candor_live_subtitle:
 * @live: the live interview
 * @paused_at_us: when it was paused, by the monotonic clock; 0 while it is not
 *
 * Says in the title where the clock stands.
 *
 * Returns: (transfer full): "12:40 of 45:00 · 3 min behind", "Paused 2:10", or what there is to say without a clock
 */
char *
candor_live_subtitle (CandorLive *live,
                      gint64      paused_at_us)
{
  CandorInterview *interview = candor_live_get_interview (live);
  CandorInterviewState state = candor_interview_get_state (interview);

  if (state == CANDOR_INTERVIEW_STATE_FINISHED)
    return g_strdup (_("Write-up"));
  if (state == CANDOR_INTERVIEW_STATE_PAUSED)
    return pause_words (paused_at_us);
  if (!candor_live_get_clock_runs (live))
    return g_strdup (candor_kit_get_name (candor_interview_get_kit (interview)));
  return clock_words (live);
}

/* (transfer full) */
static char *
time_left_words (int left_s)
{
  int minutes = ABS (left_s) / 60;

  if (minutes == 0)
    return g_strdup (_("No time left"));
  if (left_s > 0)
    return g_strdup_printf (ngettext ("%d min left", "%d min left", minutes), minutes);
  return g_strdup_printf (ngettext ("%d min over", "%d min over", minutes), minutes);
}

/**
 * candor_live_offer:
 * @live: the live interview
 *
 * Says what the rest of the time is for when the interview is more than one question behind.
 *
 * Returns: (transfer full) (nullable): "8 min left: 1 required question, then closing"; %NULL while time will do
 */
char *
candor_live_offer (CandorLive *live)
{
  CandorPace pace = candor_live_get_pace (live);
  g_autofree char *left = time_left_words (pace.left_s);

  if (!pace.is_late || !candor_live_get_clock_runs (live))
    return NULL;
  if (pace.n_required == 0)
    /* Translators: %s is the time: "8 min left" */
    return g_strdup_printf (_("%s: closing"), left);
  /* Translators: %s is the time, %u counts what must still be asked: "8 min left: 1 required question, then closing" */
  return g_strdup_printf (ngettext ("%s: %u required question, then closing",
                                    "%s: %u required questions, then closing", pace.n_required),
                          left, pace.n_required);
}
