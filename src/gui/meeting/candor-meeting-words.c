/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-meeting-words.h"

#include <glib/gi18n.h>

#include "candor-interview-words.h"
#include "candor-words.h"

/**
 * candor_meeting_words_summary:
 * @meeting: a meeting
 *
 * Returns: (transfer full): how many scorecards there are, and what they wait for
 */
char *
candor_meeting_words_summary (CandorMeeting *meeting)
{
  GPtrArray *cards = candor_meeting_get_cards (meeting);
  guint n_waiting = candor_meeting_count_waiting (meeting);
  guint n_signed = 0;
  g_autofree char *text = NULL;

  for (guint i = 0; i < cards->len; i++)
    n_signed += candor_panel_card_is_signed (cards->pdata[i]);
  text = g_strdup_printf (ngettext ("%u signed scorecard", "%u signed scorecards", n_signed), n_signed);
  if (n_waiting == 0)
    return g_steal_pointer (&text);
  /* Translators: %s is "2 signed scorecards", %u is how many of them are hidden */
  return g_strdup_printf (_("%s, %u hidden until yours is signed"), text, n_waiting);
}

/**
 * candor_meeting_words_card:
 * @meeting: a meeting
 * @card: a scorecard, from 0
 *
 * Returns: (transfer full): what may be told of it
 */
char *
candor_meeting_words_card (CandorMeeting *meeting,
                           guint          card)
{
  const CandorPanelCard *shown = candor_meeting_get_cards (meeting)->pdata[card];
  /* Translators: the name of a kit, its version */
  g_autofree char *kit = g_strdup_printf (_("%s, version %d"), shown->kit_name, shown->kit_version);
  g_autofree char *when = NULL;
  g_autofree char *signed_at = NULL;

  if (!candor_panel_card_is_signed (shown))
    return g_strjoin (" · ", candor_words_state (shown->state), kit, NULL);
  when = candor_words_when (shown->signed_at_us);
  /* Translators: %s is a moment */
  signed_at = g_strdup_printf (_("Signed %s"), when);
  if (!candor_meeting_is_open (meeting, card))
    return g_strjoin (" · ", _("Hidden until yours is signed"), kit, signed_at, NULL);
  return g_strjoin (" · ", candor_words_recommendation (shown->recommendation), kit, signed_at, NULL);
}

/**
 * candor_meeting_words_answer:
 * @card: a scorecard
 * @answer: (nullable): a question of it
 *
 * Returns: (transfer full): how it went
 */
char *
candor_meeting_words_answer (const CandorPanelCard   *card,
                             const CandorPanelAnswer *answer)
{
  if (answer == NULL || answer->state == CANDOR_CELL_ABSENT)
    return g_strdup (_("Not in their kit"));
  switch (answer->state)
    {
    case CANDOR_CELL_SCORED:
      /* Translators: a score and its label */
      return g_strdup_printf (_("%d, %s"), answer->score, candor_scale_get_label (card->scale, answer->score));
    case CANDOR_CELL_NOT_APPLICABLE:
      return g_strdup (_("Not applicable"));
    case CANDOR_CELL_NOT_COUNTED:
      return g_strdup (_("Not counted"));
    case CANDOR_CELL_UNRATED:
      return g_strdup (_("Not scored"));
    case CANDOR_CELL_ABSENT:
    case CANDOR_CELL_NOT_ASKED:
    default:
      return g_strdup (_("Not asked"));
    }
}

/**
 * candor_meeting_words_scores:
 * @meeting: a meeting
 * @row: a question
 *
 * Returns: (transfer full): who scored it how
 */
char *
candor_meeting_words_scores (CandorMeeting          *meeting,
                             const CandorMeetingRow *row)
{
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; i < row->answers->len; i++)
    {
      const CandorPanelAnswer *answer = row->answers->pdata[i];
      const CandorPanelCard *card = candor_meeting_get_cards (meeting)->pdata[i];

      if (answer == NULL || answer->state != CANDOR_CELL_SCORED)
        continue;
      /* Translators: a name and a score */
      g_string_append_printf (words, "%s", words->len > 0 ? " · " : "");
      g_string_append_printf (words, _("%s %d"), card->interviewer, answer->score);
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

/**
 * candor_meeting_words_consensus:
 * @meeting: a meeting
 * @consensus: what was settled
 *
 * Returns: (transfer full): the score that the panel settled on
 */
char *
candor_meeting_words_consensus (CandorMeeting         *meeting,
                                const CandorConsensus *consensus)
{
  CandorScale *scale = candor_meeting_get_scale (meeting);
  const char *label = candor_scale_contains (scale, consensus->score) ? candor_scale_get_label (scale, consensus->score)
                                                                      : "";

  /* Translators: a score and its label */
  return g_strdup_printf (_("Settled on %d, %s"), consensus->score, label);
}

/**
 * candor_meeting_words_agreement:
 * @meeting: a meeting
 *
 * Returns: (transfer full): how far they agree, with what it is computed from
 */
char *
candor_meeting_words_agreement (CandorMeeting *meeting)
{
  const CandorAgreement *agreement = candor_meeting_get_agreement (meeting);

  if (!agreement->has_alpha)
    return g_strdup (_("Krippendorff’s alpha cannot be told yet: it needs two questions that two have scored, and "
                       "scores that differ."));
  return g_strdup_printf (ngettext ("Krippendorff’s alpha (ordinal) is %.2f over %u question with %u scores. 1 is always the "
                                    "same score, 0 is no more alike than by chance. Over few questions it says little.",
                                    "Krippendorff’s alpha (ordinal) is %.2f over %u questions with %u scores. 1 is always "
                                    "the same score, 0 is no more alike than by chance. Over few questions it says little.",
                                    agreement->n_questions),
                          agreement->alpha, agreement->n_questions, agreement->n_scores);
}
