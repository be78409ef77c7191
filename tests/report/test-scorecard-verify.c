/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-scorecard-verify.h"

#include <string.h>

#include "candor-error.h"
#include "candor-readiness.h"
#include "scorecard-fixture.h"

/* (transfer full): a signed scorecard with two amendments */
static char *
write_signed (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autoptr(CandorScorecard) scorecard = candor_scorecard_new (interview);
  g_autofree char *digest = NULL;
  g_autofree char *document = candor_scorecard_sign (scorecard, &digest, NULL);
  g_autoptr(CandorScorecard) amended = NULL;
  g_autoptr(GBytes) bytes = NULL;

  fixture_amend (interview);
  amended = candor_scorecard_new (interview);
  bytes = candor_scorecard_append_later (document, amended, NULL);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static CandorSeal *
verify (const char *text,
        gssize      length,
        GError    **error)
{
  g_autoptr(GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);

  return candor_scorecard_verify (bytes, "x.scorecard.xml", error);
}

static void
assert_finding (const char *text,
                const char *code)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSeal) seal = verify (text, -1, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (seal->findings->len, >, 0);
  g_assert_cmpstr (((CandorFinding *) seal->findings->pdata[0])->code, ==, code);
}

/* (transfer full): with one place of it different */
static char *
with (const char *text,
      const char *place,
      const char *instead)
{
  g_autoptr(GString) changed = g_string_new (text);

  g_assert_cmpuint (g_string_replace (changed, place, instead, 1), ==, 1);
  return g_string_free (g_steal_pointer (&changed), FALSE);
}

static void
test_whole (void)
{
  g_autofree char *text = write_signed ();
  g_autofree char *elsewhere = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSeal) seal = verify (text, -1, &error);
  g_autoptr(CandorSeal) carried = NULL;
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);

  g_assert_no_error (error);
  g_assert_cmpuint (seal->findings->len, ==, 0);
  g_assert_cmpstr (seal->candidate, ==, FIXTURE_NAME);
  g_assert_cmpstr (seal->interviewer, ==, "Ines Duarte");
  g_assert_cmpuint (seal->n_later, ==, 2);
  g_assert_nonnull (strstr (text, seal->digest));
  /* A mail program that writes other line ends changes nothing. */
  elsewhere = g_strjoinv ("\r\n", lines);
  carried = verify (elsewhere, -1, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (carried->findings->len, ==, 0);
}

static void
test_changed (void)
{
  static const struct
  {
    const char *place;
    const char *instead;
    const char *code;
  } changes[] = {
    { "A wrapper.", "A rapper.", "changed" },
    { "<recommendation value=\"yes\"/>", "<recommendation value=\"no\"/>", "changed" },
    { "</signed>", " </signed>", "changed" },
    { "<digest algorithm=\"sha-256\">", "<digest algorithm=\"sha-256\">0", "changed" },
    { "<old>", "<old>x", "later-changed" },
    { "<who>", "<who>x", "later-changed" },
    { " previous=\"", " previous=\"0", "chain-broken" },
    { "<later>", "<more/><later>", "not-signed" },
    { "<later>", "words<later>", "not-signed" },
    { "</scorecard>", "<later/></scorecard>", "not-signed" },
  };
  g_autofree char *text = write_signed ();

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *changed = with (text, changes[i].place, changes[i].instead);

      assert_finding (changed, changes[i].code);
    }
}

/* An entry that is taken out is missed by the next one. */
static void
test_entry_taken_out (void)
{
  g_autofree char *text = write_signed ();
  char *start = strstr (text, "<amendment ");
  char *end = strstr (start, "</amendment>") + strlen ("</amendment>");

  memmove (start, end, strlen (end) + 1);
  assert_finding (text, "chain-broken");
}

static void
assert_refused (const char *text,
                gssize      length)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSeal) seal = verify (text, length, &error);

  g_assert_null (seal);
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID);
}

static void
test_hostile (void)
{
  g_autofree char *text = write_signed ();
  g_autofree char *unsigned_text = with (text, "<signed ", "<unsigned ");
  g_autofree char *doctype =
    with (text, "<scorecard ", "<!DOCTYPE scorecard [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><scorecard ");
  g_autofree char *foreign = with (text, "urn:candor:scorecard:1", "urn:else");
  g_autofree char *deep = g_strnfill (3000, '<');

  assert_refused ("", 0);
  assert_refused ("<scorecard", -1);
  assert_refused ("\x00\x01", 2);
  assert_refused (unsigned_text, -1);
  assert_refused (doctype, -1);
  assert_refused (foreign, -1);
  assert_refused (deep, -1);
  for (gsize length = 1; length < strlen (text) - 1; length += 97)
    assert_refused (text, (gssize) length);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scorecard-verify/whole", test_whole);
  g_test_add_func ("/scorecard-verify/changed", test_changed);
  g_test_add_func ("/scorecard-verify/entry-taken-out", test_entry_taken_out);
  g_test_add_func ("/scorecard-verify/hostile", test_hostile);
  return g_test_run ();
}
