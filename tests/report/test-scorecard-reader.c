/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-scorecard-reader.h"

#include <string.h>

#include "candor-error.h"
#include "candor-scorecard-verify.h"
#include "scorecard-fixture.h"

/* (transfer full): as a colleague gets it, what came later included */
static GBytes *
write_file (CandorInterview *interview)
{
  g_autoptr(CandorScorecard) scorecard = candor_scorecard_new (interview);
  g_autofree char *digest = NULL;
  g_autofree char *document = candor_scorecard_sign (scorecard, &digest, NULL);
  GBytes *bytes;

  fixture_amend (interview);
  bytes = candor_scorecard_append_later (document, scorecard, NULL);
  g_assert_nonnull (bytes);
  return bytes;
}

static CandorPanelCard *
read_text (const char *text,
           GError    **error)
{
  g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));

  return candor_scorecard_read (bytes, "x.scorecard.xml", NULL, error);
}

static void
assert_same_answer (const CandorPanelAnswer *read,
                    const CandorPanelAnswer *own)
{
  g_assert_cmpstr (read->digest, ==, own->digest);
  g_assert_cmpstr (read->headline, ==, own->headline);
  g_assert_cmpuint (read->position, ==, own->position);
  g_assert_cmpint (read->state, ==, own->state);
  g_assert_cmpstr (read->answer, ==, own->answer);
  g_assert_cmpstr (read->note, ==, own->note);
}

/* The card of the file is the card of the interview, but for what the fixture's amendments change in the file alone. */
static void
test_same_card (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autoptr(GBytes) bytes = write_file (interview);
  g_autoptr(CandorPanelCard) own = candor_panel_card_of_interview (interview);
  g_autoptr(CandorSeal) seal = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorPanelCard) read = candor_scorecard_read (bytes, "x.scorecard.xml", &seal, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (seal->n_later, ==, 2);
  g_assert_cmpstr (read->interview_id, ==, own->interview_id);
  g_assert_cmpstr (read->candidate, ==, FIXTURE_NAME);
  g_assert_cmpstr (read->interviewer, ==, own->interviewer);
  g_assert_cmpstr (read->kit_id, ==, own->kit_id);
  g_assert_cmpstr (read->kit_name, ==, own->kit_name);
  g_assert_cmpint (read->kit_version, ==, own->kit_version);
  g_assert_cmpint (read->state, ==, CANDOR_INTERVIEW_STATE_AMENDED);
  g_assert_cmpint (read->signed_at_us, ==, own->signed_at_us);
  g_assert_cmpint (read->recommendation, ==, own->recommendation);
  g_assert_cmpint (candor_scale_get_max (read->scale), ==, candor_scale_get_max (own->scale));
  g_assert_false (read->is_mine);
  g_assert_cmpuint (read->answers->len, ==, own->answers->len);
  for (guint i = 0; i < own->answers->len; i++)
    assert_same_answer (read->answers->pdata[i], own->answers->pdata[i]);
}

static void
test_amended (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autoptr(GBytes) bytes = write_file (interview);
  g_autoptr(CandorPanelCard) card = candor_scorecard_read (bytes, "x", NULL, NULL);

  g_assert_cmpint (candor_panel_card_get (card, 2)->score, ==, 4);
  g_assert_cmpstr (card->summary, ==, "A <yes> & soon.");
}

static void
test_void_and_back (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autoptr(GBytes) out = NULL;
  g_autoptr(GBytes) back = NULL;
  g_autoptr(CandorPanelCard) card_out = NULL;
  g_autoptr(CandorPanelCard) card_back = NULL;
  g_autoptr(CandorInterview) again = fixture_interview_new ();

  candor_interview_add_voiding (interview, candor_voiding_new (2, FALSE, "ambiguous", "Ines Duarte", 1));
  out = write_file (interview);
  card_out = candor_scorecard_read (out, "x", NULL, NULL);
  g_assert_cmpint (candor_panel_card_get (card_out, 2)->state, ==, CANDOR_CELL_NOT_COUNTED);

  candor_interview_add_voiding (again, candor_voiding_new (2, FALSE, "ambiguous", "Ines Duarte", 1));
  candor_interview_add_voiding (again, candor_voiding_new (2, TRUE, "it is clear", "Ines Duarte", 2));
  back = write_file (again);
  card_back = candor_scorecard_read (back, "x", NULL, NULL);
  g_assert_cmpint (candor_panel_card_get (card_back, 2)->state, ==, CANDOR_CELL_SCORED);
  g_assert_cmpint (candor_panel_card_get (card_back, 2)->score, ==, 4);
}

static void
assert_refused (const char *text,
                CandorError code)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorPanelCard) card = read_text (text, &error);

  g_assert_null (card);
  g_assert_error (error, CANDOR_ERROR, (int) code);
}

/* Signed again by whoever changed it: the digest fits, what it says does not. */
static void
assert_signed_nonsense (const char *place,
                        const char *instead)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autoptr(CandorScorecard) scorecard = candor_scorecard_new (interview);
  g_autofree char *digest = NULL;
  g_autofree char *document = candor_scorecard_sign (scorecard, &digest, NULL);
  g_autoptr(GString) text = g_string_new (document);
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(CandorSeal) seal = NULL;

  g_assert_cmpuint (g_string_replace (text, place, instead, 1), ==, 1);
  bytes = g_bytes_new (text->str, text->len);
  seal = candor_scorecard_verify (bytes, "x", NULL);
  g_string_replace (text, digest, seal->digest, 1);
  assert_refused (text->str, CANDOR_ERROR_INVALID);
}

static void
test_refused (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autoptr(GBytes) bytes = write_file (interview);
  g_autoptr(GString) text = g_string_new_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  g_autofree char *report = fixture_write (interview, "xml", &fixture_with_alias);

  g_string_replace (text, "score=\"", "score=\"1", 1);
  assert_refused (text->str, CANDOR_ERROR_DAMAGED);
  assert_refused (report, CANDOR_ERROR_INVALID);
  assert_refused ("<scorecard/>", CANDOR_ERROR_INVALID);
  assert_signed_nonsense ("score=\"", "score=\"10");
  assert_signed_nonsense ("rating=\"scored\"", "rating=\"loved\"");
  assert_signed_nonsense ("<candidate>", "<candidate pilot=\"yes\">");
  assert_signed_nonsense ("<interviewer>", "<boss/><interviewer>");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scorecard-reader/same-card", test_same_card);
  g_test_add_func ("/scorecard-reader/amended", test_amended);
  g_test_add_func ("/scorecard-reader/void-and-back", test_void_and_back);
  g_test_add_func ("/scorecard-reader/refused", test_refused);
  return g_test_run ();
}
