/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli-candidate.h"
#include "candor-cli-interview.h"
#include "candor-cli-scorecard.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "candor-enum-types.h"
#include "candor-panel.h"
#include "candor-words.h"

/* A panel: colleagues' scorecards, the meeting, what was settled. */

static void
add_card (CandorJson    *json,
          CandorMeeting *meeting,
          guint          index)
{
  const CandorPanelCard *card = candor_meeting_get_cards (meeting)->pdata[index];
  gboolean is_open = candor_meeting_is_open (meeting, index);

  candor_json_begin_object (json, NULL);
  candor_json_add_text (json, "interview", card->interview_id);
  candor_json_add_text (json, "interviewer", card->interviewer);
  candor_json_add_boolean (json, "mine", card->is_mine);
  candor_json_add_text (json, "state", candor_enum_to_nick (CANDOR_TYPE_INTERVIEW_STATE, card->state));
  candor_json_add_boolean (json, "open", is_open);
  candor_json_add_text (json, "kit", card->kit_id);
  candor_json_add_integer (json, "kit_version", card->kit_version);
  candor_json_add_time (json, "signed", card->signed_at_us);
  candor_json_add_text (json, "recommendation",
                        is_open && card->recommendation != CANDOR_RECOMMENDATION_NONE
                        ? candor_enum_to_nick (CANDOR_TYPE_RECOMMENDATION, card->recommendation) : NULL);
  candor_json_end_object (json);
}

static void
add_consensus (CandorJson            *json,
               const CandorConsensus *consensus)
{
  if (consensus == NULL)
    {
      candor_json_add_null (json, "consensus");
      return;
    }
  candor_json_begin_object (json, "consensus");
  candor_json_add_integer (json, "score", consensus->score);
  candor_json_add_text (json, "reason", consensus->reason);
  candor_json_add_text (json, "who", consensus->who);
  candor_json_add_time (json, "when", consensus->at_us);
  candor_json_end_object (json);
}

static const char *
part_nick (CandorMeetingPart part)
{
  static const char * const nicks[] = { "joined", "alone", "not-asked" };

  return nicks[part];
}

static void
add_row (CandorJson             *json,
         const CandorMeetingRow *row)
{
  candor_json_begin_object (json, NULL);
  candor_json_add_text (json, "prompt", row->headline);
  candor_json_add_text (json, "digest", row->digest);
  candor_json_add_text (json, "part", part_nick (row->part));
  candor_json_add_integer (json, "difference", row->difference);
  candor_json_begin_array (json, "scores");
  for (guint i = 0; i < row->answers->len; i++)
    {
      const CandorPanelAnswer *answer = row->answers->pdata[i];

      if (answer != NULL && answer->state == CANDOR_CELL_SCORED)
        candor_json_add_integer (json, NULL, answer->score);
      else
        candor_json_add_null (json, NULL);
    }
  candor_json_end_array (json);
  add_consensus (json, row->consensus);
  candor_json_end_object (json);
}

static void
add_agreement (CandorJson            *json,
               const CandorAgreement *agreement)
{
  candor_json_begin_object (json, "agreement");
  if (agreement->has_alpha)
    candor_json_add_hundredths (json, "krippendorff_alpha_ordinal", agreement->alpha);
  else
    candor_json_add_null (json, "krippendorff_alpha_ordinal");
  candor_json_add_integer (json, "questions", (int) agreement->n_questions);
  candor_json_add_integer (json, "scores", (int) agreement->n_scores);
  candor_json_end_object (json);
}

static void
print_json (CandorMeeting *meeting)
{
  g_autoptr(CandorJson) json = candor_json_new ();
  GPtrArray *rows = candor_meeting_get_rows (meeting);

  candor_json_begin_object (json, NULL);
  candor_json_begin_array (json, "scorecards");
  for (guint i = 0; i < candor_meeting_get_cards (meeting)->len; i++)
    add_card (json, meeting, i);
  candor_json_end_array (json);
  candor_json_add_texts (json, "differences", candor_meeting_get_differences (meeting));
  candor_json_begin_array (json, "questions");
  for (guint i = 0; i < rows->len; i++)
    add_row (json, rows->pdata[i]);
  candor_json_end_array (json);
  add_agreement (json, candor_meeting_get_agreement (meeting));
  candor_json_end_object (json);
  candor_json_print (json);
}

static const char *
what_is_told (CandorMeeting         *meeting,
              guint                  index,
              const CandorPanelCard *card)
{
  if (candor_meeting_is_open (meeting, index))
    return candor_words_recommendation (card->recommendation);
  return candor_panel_card_is_signed (card) ? _("hidden until yours is signed") : _("not signed yet");
}

static void
print_cards (CandorMeeting *meeting)
{
  GPtrArray *cards = candor_meeting_get_cards (meeting);

  for (guint i = 0; i < cards->len; i++)
    {
      const CandorPanelCard *card = cards->pdata[i];

      printf ("%s: %s\n", card->interviewer, what_is_told (meeting, i, card));
    }
  for (guint i = 0; i < candor_meeting_get_differences (meeting)->len; i++)
    printf ("%s\n", (const char *) candor_meeting_get_differences (meeting)->pdata[i]);
}

static char *
describe_scores (CandorMeeting          *meeting,
                 const CandorMeetingRow *row)
{
  GPtrArray *cards = candor_meeting_get_cards (meeting);
  g_autoptr(GString) scores = g_string_new (NULL);

  for (guint i = 0; i < row->answers->len; i++)
    {
      const CandorPanelAnswer *answer = row->answers->pdata[i];

      if (answer != NULL && answer->state == CANDOR_CELL_SCORED)
        g_string_append_printf (scores, "%s%s %d", scores->len > 0 ? ", " : "",
                                ((const CandorPanelCard *) cards->pdata[i])->interviewer, answer->score);
    }
  if (scores->len == 0)
    g_string_append (scores, row->part == CANDOR_MEETING_NOT_ASKED ? _("nobody asked it") : _("not scored"));
  return g_string_free (g_steal_pointer (&scores), FALSE);
}

static void
print_row (CandorMeeting          *meeting,
           const CandorMeetingRow *row)
{
  g_autofree char *scores = describe_scores (meeting, row);

  printf ("\n%s\n  %s\n", row->headline, scores);
  if (row->consensus != NULL)
    /* Translators: a score, a name, a reason */
    printf (_("  settled on %d by %s: %s\n"), row->consensus->score, row->consensus->who, row->consensus->reason);
}

/* The same order as on the screen: the largest difference first. */
gboolean
candor_cli_candidate_meeting (CandorCli *cli,
                              GError   **error)
{
  gboolean as_json = FALSE;
  const GOptionEntry options[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_("Write JSON"), NULL }, G_OPTION_ENTRY_NULL
  };
  g_autoptr(CandorMeeting) meeting = NULL;

  if (!candor_cli_parse (cli, options, 1, 1, error) || candor_cli_open (cli, error) == NULL)
    return FALSE;
  meeting = candor_library_meet (cli->library, cli->words[0], error);
  if (meeting == NULL)
    return FALSE;
  if (as_json)
    {
      print_json (meeting);
      return TRUE;
    }
  print_cards (meeting);
  for (guint i = 0; i < candor_meeting_get_rows (meeting)->len; i++)
    print_row (meeting, candor_meeting_get_rows (meeting)->pdata[i]);
  return TRUE;
}

/* What the panel settled on, for a question of an interview of mine. */
gboolean
candor_cli_interview_consensus (CandorCli *cli,
                                GError   **error)
{
  g_autofree char *score = NULL;
  g_autofree char *reason = NULL;
  const GOptionEntry options[] = {
    { "score", 0, 0, G_OPTION_ARG_FILENAME, &score, N_("What the panel settled on"), N_("N") },
    { "reason", 0, 0, G_OPTION_ARG_FILENAME, &reason, N_("One sentence why"), N_("T") },
    G_OPTION_ENTRY_NULL
  };
  guint position = 0;
  guint value = 0;

  if (!candor_cli_parse (cli, options, 2, 2, error) ||
      !candor_cli_number (cli->words[1], _("The position"), &position, error))
    return FALSE;
  if (score == NULL || reason == NULL)
    return candor_cli_refuse (error, _("Name the score by --score and say why by --reason."));
  return candor_cli_number (score, "--score", &value, error) &&
         candor_cli_take_text (&reason, error) && candor_cli_open (cli, error) != NULL &&
         candor_library_settle_position (cli->library, cli->words[0], position, (int) value, reason, error);
}

static const char *
result_words (CandorSharing sharing)
{
  switch (sharing)
    {
    case CANDOR_SHARING_ADDED:
      return NULL;
    case CANDOR_SHARING_UPDATED:
      return _("it was there; what came later to it is there now too");
    case CANDOR_SHARING_UNCHANGED:
    default:
      return _("it was there already; nothing was changed");
    }
}

static gboolean
import_file (CandorCli  *cli,
             const char *path,
             const char *candidate,
             GError    **error)
{
  g_autoptr(GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr(CandorSharedScorecard) shared =
    candor_library_import_scorecard (cli->library, file, candidate, error);

  if (shared == NULL)
    return FALSE;
  if (result_words (shared->sharing) != NULL)
    fprintf (stderr, "candorctl: %s: %s\n", path, result_words (shared->sharing));
  printf ("%s\n", shared->interview_id);
  return TRUE;
}

/* Prints the ids of the interviews, which are the colleagues'. */
gboolean
candor_cli_scorecard_import (CandorCli *cli,
                             GError   **error)
{
  g_autofree char *candidate = NULL;
  const GOptionEntry options[] = {
    { "candidate", 0, 0, G_OPTION_ARG_FILENAME, &candidate, N_("Whom it is about, when the name does not tell"), N_("ID") },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 1, G_MAXUINT, error) || candor_cli_open (cli, error) == NULL)
    return FALSE;
  for (guint i = 0; i < cli->n_words; i++)
    if (!import_file (cli, cli->words[i], candidate, error))
      return FALSE;
  return TRUE;
}
