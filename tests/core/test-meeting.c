/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-error.h"
#include "candor-rules.h"

#define SIGNED CANDOR_INTERVIEW_STATE_SIGNED

/* Scores by question, in the kit's order: 0 asked and not scored, -1 not asked. */
static CandorPanelCard *
card_new (const char          *interviewer,
          const char          *kit_id,
          CandorInterviewState state,
          gboolean             is_mine,
          const char          *questions,       /* a letter each */
          const int           *scores)
{
  CandorPanelCard *card = candor_panel_card_new ();

  card->interviewer = g_strdup (interviewer);
  card->kit_id = g_strdup (kit_id);
  card->kit_name = g_strdup_printf ("Kit %s", kit_id);
  card->kit_version = 1;
  card->state = state;
  card->is_mine = is_mine;
  card->scale = candor_scale_new_default ();
  for (guint i = 0; questions[i] != '\0'; i++)
    {
      const char digest[] = { questions[i], '\0' };
      CandorPanelAnswer *answer = candor_panel_card_add (card, digest, digest, i + 1);

      answer->score = MAX (scores[i], 0);
      if (scores[i] >= 0)
        answer->state = scores[i] > 0 ? CANDOR_CELL_SCORED : CANDOR_CELL_UNRATED;
    }
  return card;
}

static CandorMeeting *
meeting_of (CandorPanelCard *first,
            CandorPanelCard *second,
            CandorConsensus *consensus)
{
  g_autoptr(GPtrArray) cards = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_panel_card_free);
  g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_consensus_free);

  g_ptr_array_add (cards, first);
  g_ptr_array_add (cards, second);
  if (consensus != NULL)
    g_ptr_array_add (list, consensus);
  return candor_meeting_new (cards, list);
}

static void
assert_row (CandorMeeting    *meeting,
            guint             index,
            const char       *digest,
            CandorMeetingPart part,
            int               difference)
{
  const CandorMeetingRow *row = candor_meeting_get_rows (meeting)->pdata[index];

  g_assert_cmpstr (row->digest, ==, digest);
  g_assert_cmpint (row->part, ==, part);
  g_assert_cmpint (row->difference, ==, difference);
}

/* The largest difference first, equal ones in the kit's order, then what one scored, then what nobody asked. */
static void
test_order (void)
{
  static const int mine[] = { 3, 1, -1, 4, 5, -1 };
  static const int theirs[] = { 4, 5, -1, 0, 4, 2 };
  g_autoptr(CandorMeeting) meeting =
    meeting_of (card_new ("Ines", "k", SIGNED, TRUE, "abcdef", mine),
                card_new ("Sam", "k", SIGNED, FALSE, "abcdef", theirs), NULL);

  g_assert_cmpuint (candor_meeting_get_rows (meeting)->len, ==, 6);
  assert_row (meeting, 0, "b", CANDOR_MEETING_JOINED, 4);
  assert_row (meeting, 1, "a", CANDOR_MEETING_JOINED, 1);
  assert_row (meeting, 2, "e", CANDOR_MEETING_JOINED, 1);
  assert_row (meeting, 3, "d", CANDOR_MEETING_ALONE, 0);
  assert_row (meeting, 4, "f", CANDOR_MEETING_ALONE, 0);
  assert_row (meeting, 5, "c", CANDOR_MEETING_NOT_ASKED, 0);
  g_assert_cmpuint (candor_meeting_get_agreement (meeting)->n_questions, ==, 3);
  g_assert_cmpuint (candor_meeting_get_differences (meeting)->len, ==, 0);
}

/* Rule 11: nothing of theirs is told before mine of that kit is signed; of an unsigned one nothing is told at all. */
static void
test_hidden (void)
{
  static const int mine[] = { 3, -1 };
  static const int theirs[] = { 5, 5 };
  g_autoptr(CandorMeeting) meeting =
    meeting_of (card_new ("Ines", "k", CANDOR_INTERVIEW_STATE_FINISHED, TRUE, "ab", mine),
                card_new ("Sam", "k", SIGNED, FALSE, "ab", theirs), NULL);
  g_autoptr(GError) error = NULL;

  g_assert_false (candor_meeting_is_open (meeting, 0));
  g_assert_false (candor_meeting_is_open (meeting, 1));
  g_assert_cmpuint (candor_meeting_count_waiting (meeting), ==, 1);
  g_assert_cmpuint (candor_meeting_get_rows (meeting)->len, ==, 0);
  g_assert_cmpuint (candor_meeting_get_agreement (meeting)->n_scores, ==, 0);
  g_assert_false (candor_rules_check_consensus (meeting, "a", 4, "We heard both.", &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE);
}

/* Another kit does not wait, nor does one that was called off. */
static void
test_not_hidden (void)
{
  static const int mine[] = { -1 };
  static const int theirs[] = { 5 };
  g_autoptr(CandorMeeting) other_kit =
    meeting_of (card_new ("Ines", "other", CANDOR_INTERVIEW_STATE_PLANNED, TRUE, "a", mine),
                card_new ("Sam", "k", SIGNED, FALSE, "a", theirs), NULL);
  g_autoptr(CandorMeeting) called_off =
    meeting_of (card_new ("Ines", "k", CANDOR_INTERVIEW_STATE_CALLED_OFF, TRUE, "a", mine),
                card_new ("Sam", "k", SIGNED, FALSE, "a", theirs), NULL);

  g_assert_cmpuint (candor_meeting_count_waiting (other_kit), ==, 0);
  g_assert_true (candor_meeting_is_open (other_kit, 1));
  g_assert_cmpuint (candor_meeting_count_waiting (called_off), ==, 0);
  g_assert_true (candor_meeting_is_open (called_off, 1));
}

static void
test_versions (void)
{
  static const int mine[] = { 3, 4 };
  static const int theirs[] = { 5 };
  CandorPanelCard *other = card_new ("Sam", "k", SIGNED, FALSE, "a", theirs);
  g_autoptr(CandorMeeting) meeting = NULL;
  g_autoptr(CandorMeeting) kits =
    meeting_of (card_new ("Ines", "k", SIGNED, TRUE, "ab", mine), card_new ("Sam", "x", SIGNED, FALSE, "a", theirs), NULL);

  other->kit_version = 2;
  meeting = meeting_of (card_new ("Ines", "k", SIGNED, TRUE, "ab", mine), other, NULL);
  g_assert_cmpuint (candor_meeting_get_differences (meeting)->len, ==, 1);
  g_assert_cmpstr (candor_meeting_get_differences (meeting)->pdata[0], ==,
                   "Sam had version 2 of the kit, without “b”.");
  g_assert_cmpuint (candor_meeting_get_differences (kits)->len, ==, 1);
  g_assert_cmpstr (candor_meeting_get_differences (kits)->pdata[0], ==,
                   "Ines used the kit “Kit k”, Sam the kit “Kit x”.");
}

/* A 5 of seven is no 5 of five. */
static void
test_scales (void)
{
  static const char * const labels[] = { "1", "2", "3", "4", "5", "6", "7", NULL };
  static const int mine[] = { 3 };
  static const int theirs[] = { 5 };
  CandorPanelCard *other = card_new ("Sam", "k", SIGNED, FALSE, "a", theirs);
  g_autoptr(CandorMeeting) meeting = NULL;

  g_object_unref (other->scale);
  other->scale = candor_scale_new (labels, NULL);
  meeting = meeting_of (card_new ("Ines", "k", SIGNED, TRUE, "a", mine), other, NULL);
  assert_row (meeting, 0, "a", CANDOR_MEETING_ALONE, 0);
  g_assert_cmpuint (candor_meeting_get_differences (meeting)->len, ==, 1);
}

static void
assert_refused (CandorMeeting *meeting,
                const char    *digest,
                int            score,
                const char    *reason,
                CandorError    code)
{
  g_autoptr(GError) error = NULL;

  g_assert_false (candor_rules_check_consensus (meeting, digest, score, reason, &error));
  g_assert_error (error, CANDOR_ERROR, (int) code);
}

static void
test_consensus (void)
{
  static const int mine[] = { 3, 4 };
  static const int theirs[] = { 5, -1 };
  g_autoptr(CandorMeeting) meeting =
    meeting_of (card_new ("Ines", "k", SIGNED, TRUE, "ab", mine), card_new ("Sam", "k", SIGNED, FALSE, "ab", theirs),
                candor_consensus_new ("a", 4, "Both heard the example.", "Ines", 1));
  const CandorMeetingRow *row = candor_meeting_find_row (meeting, "a");

  g_assert_cmpint (row->consensus->score, ==, 4);
  g_assert_null (candor_meeting_find_row (meeting, "b")->consensus);
  g_assert_cmpint (((CandorPanelAnswer *) row->answers->pdata[0])->score, ==, 3);
  g_assert_true (candor_rules_check_consensus (meeting, "a", 5, "On reflection.", NULL));
  assert_refused (meeting, "a", 4, "  ", CANDOR_ERROR_INVALID);
  assert_refused (meeting, "a", 6, "More.", CANDOR_ERROR_RANGE);
  assert_refused (meeting, "b", 4, "Alone.", CANDOR_ERROR_STATE);
  assert_refused (meeting, "z", 4, "Nowhere.", CANDOR_ERROR_NOT_FOUND);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/meeting/order", test_order);
  g_test_add_func ("/meeting/hidden", test_hidden);
  g_test_add_func ("/meeting/not-hidden", test_not_hidden);
  g_test_add_func ("/meeting/versions", test_versions);
  g_test_add_func ("/meeting/scales", test_scales);
  g_test_add_func ("/meeting/consensus", test_consensus);
  return g_test_run ();
}
