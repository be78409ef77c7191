/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-question-health.h"

#include <glib/gi18n-lib.h>

#include "candor-words.h"

#define MUCH_LONGER 1.5

/* (transfer full) */
static char *
say_of_level (const char *sentence,
              int         level)
{
  /* The sentence is one of ours, with one place for the level. */
  g_autoptr(GString) text = g_string_new (sentence);
  g_autofree char *number = g_strdup_printf ("%d", level);

  g_string_replace (text, "%d", number, 1);
  return g_strdup (text->str);
}

static char *
say_verdict (const CandorQuestionHealth *self,
             CandorScale                *scale)
{
  switch (self->verdict)
    {
    case CANDOR_HEALTH_TOO_FEW:
      if (self->n_scored == 0)
        return g_strdup (_("Nobody was scored on it yet."));
      return g_strdup_printf (ngettext ("Too early to say: %u score so far.",
                                        "Too early to say: %u scores so far.", self->n_scored),
                              self->n_scored);
    case CANDOR_HEALTH_CEILING:
      /* Translators: %d is the highest level of the scale */
      return say_of_level (_("Almost everybody gets a %d: it no longer tells people apart."),
                           candor_scale_get_max (scale));
    case CANDOR_HEALTH_FLOOR:
      /* Translators: %d is the lowest level of the scale */
      return say_of_level (_("Almost everybody gets a %d: it is too hard, or not understood."),
                           candor_scale_get_min (scale));
    case CANDOR_HEALTH_FLAT:
      return g_strdup (_("Almost everybody gets the same score: it hardly tells people apart."));
    case CANDOR_HEALTH_AGAINST:
      return g_strdup (_("Those who do well otherwise do worse here: it may ask for something else."));
    case CANDOR_HEALTH_APART:
      return g_strdup (_("It has little to do with the rest of the kit."));
    case CANDOR_HEALTH_WELL:
    default:
      return g_strdup (_("It tells people apart."));
    }
}

/**
 * candor_question_health_say:
 * @self: how a question did
 * @scale: the scale of its kit
 *
 * Returns: (transfer full): what the figures say, in words, and whether retiring it is worth a thought
 */
char *
candor_question_health_say (const CandorQuestionHealth *self,
                            CandorScale                *scale)
{
  g_autofree char *verdict = NULL;

  g_return_val_if_fail (self != NULL && CANDOR_IS_SCALE (scale), NULL);

  verdict = say_verdict (self, scale);
  if (!candor_question_health_is_retirable (self))
    return g_steal_pointer (&verdict);
  return g_strconcat (verdict, " ", _("Put another in its place, or sharpen what a good answer sounds like."),
                      NULL);
}

/**
 * candor_question_health_say_time:
 * @self: how a question did
 *
 * Returns: (transfer full) (nullable): how long it took against what was planned; %NULL when never timed
 */
char *
candor_question_health_say_time (const CandorQuestionHealth *self)
{
  int planned;

  g_return_val_if_fail (self != NULL, NULL);

  planned = candor_question_get_minutes (self->question);
  if (self->n_timed == 0)
    return NULL;
  if (planned <= 0)
    /* Translators: how long a question took on average */
    return g_strdup_printf (_("Takes %.1f min"), candor_round_half_away (self->minutes, 1));
  if (self->minutes >= MUCH_LONGER * planned)
    /* Translators: how long a question took on average, and what was planned */
    return g_strdup_printf (_("Takes %.1f min, much longer than the %d planned"),
                            candor_round_half_away (self->minutes, 1), planned);
  /* Translators: how long a question took on average, and what was planned */
  return g_strdup_printf (_("Takes %.1f of %d min"), candor_round_half_away (self->minutes, 1),
                          planned);
}

/* (transfer full): with n, and only where there are enough */
static char *
say_correlation (const CandorQuestionHealth *self)
{
  if (self->has_correlation)
    /* Translators: the correlation of a question with the rest, and of how many interviews */
    return g_strdup_printf (_("item-rest correlation %.2f (n = %u)"),
                            candor_round_half_away (self->correlation, 2), self->n_correlated);
  if (self->n_correlated < CANDOR_HEALTH_N_TO_CORRELATE)
    return g_strdup_printf (_("item-rest correlation from %u interviews up (n = %u)"),
                            CANDOR_HEALTH_N_TO_CORRELATE, self->n_correlated);
  return g_strdup_printf (_("no item-rest correlation, as nothing varies (n = %u)"),
                          self->n_correlated);
}

/**
 * candor_question_health_say_figures:
 * @self: how a question did
 *
 * Returns: (transfer full): the figures behind the words
 */
char *
candor_question_health_say_figures (const CandorQuestionHealth *self)
{
  g_autofree char *correlation = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->n_scored == 0)
    return g_strdup_printf (ngettext ("Asked %u time, never scored", "Asked %u times, never scored",
                                      self->n_asked), self->n_asked);
  correlation = say_correlation (self);
  /* Translators: how often a question was asked and scored; mean and spread of the scores; the share of the lowest and
   * the highest score in percent; its correlation */
  return g_strdup_printf (_("Asked %u, scored %u · mean %.1f, spread %.1f · lowest %.0f %%, highest %.0f %% · %s"),
                          self->n_asked, self->n_scored, candor_round_half_away (self->mean, 1),
                          candor_round_half_away (self->spread, 1),
                          candor_round_half_away (self->floor_share * 100, 0),
                          candor_round_half_away (self->ceiling_share * 100, 0), correlation);
}
