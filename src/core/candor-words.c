/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-words.h"

#include <glib/gi18n-lib.h>

/* Labels stand in the order of their enumeration. */
static const char *
label_of (const char * const *labels,
          guint               n_labels,
          guint               value)
{
  g_return_val_if_fail (value < n_labels, "");

  return labels[value][0] == '\0' ? "" : _(labels[value]);
}

/**
 * candor_words_difficulty:
 * @difficulty: a difficulty
 *
 * Returns: the translated word, empty for a difficulty that was not judged
 */
const char *
candor_words_difficulty (CandorDifficulty difficulty)
{
  static const char * const labels[] = { "", N_("Easy"), N_("Medium"), N_("Hard") };

  return label_of (labels, G_N_ELEMENTS (labels), difficulty);
}

/**
 * candor_words_requirement:
 * @requirement: how a question stands in its kit
 *
 * Returns: the translated word
 */
const char *
candor_words_requirement (CandorRequirement requirement)
{
  static const char * const labels[] = { N_("Required"), N_("Optional"), N_("Spare") };

  return label_of (labels, G_N_ELEMENTS (labels), requirement);
}

/**
 * candor_words_state:
 * @state: the state of an interview
 *
 * Returns: the translated word
 */
const char *
candor_words_state (CandorInterviewState state)
{
  static const char * const labels[] = {
    N_("Planned"), N_("Running"), N_("Paused"), N_("To write up"), N_("Signed"), N_("Amended"),
    N_("Called off"),
  };

  return label_of (labels, G_N_ELEMENTS (labels), state);
}

/**
 * candor_words_recommendation:
 * @recommendation: a recommendation
 *
 * Returns: the translated words
 */
const char *
candor_words_recommendation (CandorRecommendation recommendation)
{
  static const char * const labels[] = {
    N_("No recommendation yet"), N_("Strong no"), N_("No"), N_("Yes"), N_("Strong yes"),
  };

  return label_of (labels, G_N_ELEMENTS (labels), recommendation);
}

/**
 * candor_words_skip_reason:
 * @reason: why a question was skipped
 *
 * Returns: the translated words
 */
const char *
candor_words_skip_reason (CandorSkipReason reason)
{
  static const char * const labels[] = {
    N_("No reason given"), N_("Answered earlier"), N_("No time"),
    N_("Not relevant for this role"), N_("Technical trouble"), N_("Other"),
  };

  return label_of (labels, G_N_ELEMENTS (labels), reason);
}

/**
 * candor_words_call_off_reason:
 * @reason: why an interview was called off
 *
 * Returns: the translated words
 */
const char *
candor_words_call_off_reason (CandorCallOffReason reason)
{
  static const char * const labels[] = {
    N_("Did not come"), N_("Withdrew"), N_("Technical trouble"), N_("Other"),
  };

  return label_of (labels, G_N_ELEMENTS (labels), reason);
}

/**
 * candor_words_field:
 * @field: what an amendment changes
 *
 * Returns: the translated word
 */
const char *
candor_words_field (CandorField field)
{
  static const char * const labels[] = {
    N_("Answer"), N_("Note"), N_("Score"), N_("Summary"), N_("Recommendation"),
  };

  return label_of (labels, G_N_ELEMENTS (labels), field);
}

/**
 * candor_words_rank:
 * @rank: how much a finding matters
 *
 * Returns: the translated words
 */
const char *
candor_words_rank (CandorRank rank)
{
  static const char * const labels[] = { N_("To mend"), N_("Could be better"), N_("For information") };

  return label_of (labels, G_N_ELEMENTS (labels), rank);
}

/**
 * candor_words_closed_as:
 * @closed_as: how a candidate was closed
 *
 * Returns: the translated word, empty for an open candidate
 */
const char *
candor_words_closed_as (CandorClosedAs closed_as)
{
  static const char * const labels[] = { "", N_("Hired"), N_("Rejected"), N_("Withdrew") };

  return label_of (labels, G_N_ELEMENTS (labels), closed_as);
}

/**
 * candor_words_audience:
 * @audience: the nick of those who read an export
 *
 * Returns: (transfer none): the words; @audience itself when it is not known
 */
const char *
candor_words_audience (const char *audience)
{
  static const struct
  {
    const char *audience;
    const char *words;
  } known[] = {
    { "internal", N_("Internal") },
    { "manager", N_("Hiring manager") },
    { "candidate", N_("The candidate") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (g_strcmp0 (audience, known[i].audience) == 0)
      return _(known[i].words);
  return audience;
}

/**
 * candor_words_retention:
 * @preset: how long candidates are kept
 *
 * Returns: the translated words of a preset of rule 14; an own one as it is written
 */
const char *
candor_words_retention (const char *preset)
{
  static const struct
  {
    const char *preset;
    const char *words;
  } known[] = {
    { "us", N_("United States: 1 year") },
    { "uk", N_("United Kingdom: 12 months") },
    { "de", N_("Germany: 6 months") },
    { "fr", N_("France: 2 years") },
    { "nl", N_("Netherlands: 4 weeks") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (g_strcmp0 (preset, known[i].preset) == 0)
      return _(known[i].words);
  return preset;
}

static char *
scored_words (CandorResponse *response,
              CandorScale    *scale)
{
  int score = candor_response_get_score (response);
  const char *label = candor_scale_get_label (scale, score);

  if (label == NULL || label[0] == '\0')
    /* Translators: %d is a score on the scale */
    return g_strdup_printf (_("Scored %d"), score);
  /* Translators: %d is a score, %s the label of that level: "Scored 4, Good" */
  return g_strdup_printf (_("Scored %d, %s"), score, label);
}

/**
 * candor_words_response:
 * @response: a response
 * @scale: the scale of its kit
 *
 * Says in words where a question of an interview stands.
 *
 * Returns: (transfer full): the words
 */
char *
candor_words_response (CandorResponse *response,
                       CandorScale    *scale)
{
  g_return_val_if_fail (CANDOR_IS_RESPONSE (response), NULL);

  if (candor_response_get_rating (response) == CANDOR_RATING_SCORED)
    return scored_words (response, scale);
  if (candor_response_get_rating (response) == CANDOR_RATING_NA)
    return g_strdup (_("Not applicable"));
  if (candor_response_get_state (response) == CANDOR_RESPONSE_STATE_SKIPPED)
    return g_strdup (_("Skipped"));
  if (candor_response_get_rating (response) == CANDOR_RATING_LATER)
    return g_strdup (_("Later"));
  if (candor_response_get_state (response) == CANDOR_RESPONSE_STATE_ASKED)
    return g_strdup (_("To score"));
  return g_strdup (_("Not asked"));
}

/**
 * candor_words_coverage:
 * @score: a score
 *
 * Returns: (transfer full): how much of the kit was asked
 */
char *
candor_words_coverage (const CandorScore *score)
{
  g_return_val_if_fail (score != NULL, NULL);

  /* Translators: of all questions that count, how many were asked: "9 of 12 asked" */
  return g_strdup_printf (_("%u of %u asked"), score->n_asked, score->n_total);
}

/**
 * candor_words_measure:
 * @score: a score
 *
 * Returns: (transfer full): its percentage with its range (rule 4: never without)
 */
char *
candor_words_measure (const CandorScore *score)
{
  double percent = candor_round_half_away (score->percent, 0);

  if (!score->has_percent)
    return g_strdup ("–");
  /* Translators: a score in percent, and its range: "72 % (61–83)" */
  return g_strdup_printf (_("%.0f %% (%.0f–%.0f)"), percent, candor_round_half_away (score->low, 0),
                          candor_round_half_away (score->high, 0));
}

/**
 * candor_words_left_out:
 * @score: a score
 *
 * What is not in the base is counted aloud: not applicable, and not counted for anybody (rule 12).
 *
 * Returns: (transfer full) (nullable): such as "1 not applicable · 1 not counted"; %NULL when nothing is left out
 */
char *
candor_words_left_out (const CandorScore *score)
{
  g_autofree char *not_applicable = NULL;
  g_autofree char *not_counted = NULL;

  g_return_val_if_fail (score != NULL, NULL);

  if (score->n_not_applicable > 0)
    not_applicable = g_strdup_printf (ngettext ("%u not applicable", "%u not applicable",
                                                score->n_not_applicable),
                                      score->n_not_applicable);
  if (score->n_not_counted > 0)
    not_counted = g_strdup_printf (ngettext ("%u not counted", "%u not counted",
                                             score->n_not_counted),
                                   score->n_not_counted);
  if (not_applicable != NULL && not_counted != NULL)
    return g_strconcat (not_applicable, " · ", not_counted, NULL);
  return not_applicable != NULL ? g_steal_pointer (&not_applicable) : g_steal_pointer (&not_counted);
}

/**
 * candor_words_score_over:
 * @score: a score
 * @scale_min: the lowest value of its scale
 * @scale_max: the highest value of its scale
 * @coverage: what it was scored on, such as "9 of 12 asked"
 *
 * Says a score the only way it may be shown (rule 4): on the kit's scale first, with its range and its
 * coverage. While nothing is scored, the coverage alone.
 *
 * Returns: (transfer full): the words
 */
char *
candor_words_score_over (const CandorScore *score,
                         int                scale_min,
                         int                scale_max,
                         const char        *coverage)
{
  double on_scale = scale_min + score->percent / 100 * (scale_max - scale_min);

  if (!score->has_percent)
    return g_strdup (coverage);
  /* Translators: a score of 3.9 on a scale to 5 is 72 %, honestly between 61 and 83; then the coverage:
   * "3.9 of 5 · 72 % (61–83) · 9 of 12 asked" */
  return g_strdup_printf (_("%.1f of %d · %.0f %% (%.0f–%.0f) · %s"),
                          candor_round_half_away (on_scale, 1), scale_max,
                          candor_round_half_away (score->percent, 0),
                          candor_round_half_away (score->low, 0),
                          candor_round_half_away (score->high, 0),
                          coverage);
}

/**
 * candor_words_score:
 * @score: the score of an interview
 * @scale_min: the lowest value of its scale
 * @scale_max: the highest value of its scale
 *
 * Returns: (transfer full): the score with how much of the kit was asked
 */
char *
candor_words_score (const CandorScore *score,
                    int                scale_min,
                    int                scale_max)
{
  g_autofree char *asked = candor_words_coverage (score);
  g_autofree char *left_out = candor_words_left_out (score);
  g_autofree char *coverage = g_strjoin (" · ", asked, left_out, NULL);

  return candor_words_score_over (score, scale_min, scale_max, coverage);
}

/**
 * candor_words_score_range:
 * @score: a score
 *
 * Returns: (transfer full) (nullable): the sentence that explains the range, %NULL while nothing is scored
 */
char *
candor_words_score_range (const CandorScore *score)
{
  g_return_val_if_fail (score != NULL, NULL);

  if (!score->has_percent)
    return NULL;
  /* Translators: explains the range of a score that is not complete */
  return g_strdup_printf (_("Between %.0f and %.0f %% if the rest were worst or best"),
                          candor_round_half_away (score->low, 0),
                          candor_round_half_away (score->high, 0));
}

/**
 * candor_words_minutes:
 * @minutes: whole minutes
 *
 * Returns: (transfer full): "4 min", empty for 0
 */
char *
candor_words_minutes (int minutes)
{
  if (minutes <= 0)
    return g_strdup ("");
  return g_strdup_printf (ngettext ("%d min", "%d min", minutes), minutes);
}
