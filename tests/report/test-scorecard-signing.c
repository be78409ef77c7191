/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scorecard-fixture.h"

#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <string.h>

#include "candor-error.h"

/* The digest as anyone else would take it: the element alone in a document of its own. */
static char *
digest_of (xmlNode *node)
{
  xmlDoc *document = xmlNewDoc ((const xmlChar *) "1.0");
  xmlNode *copy = xmlDocCopyNode (node, document, 1);
  xmlChar *canonical = NULL;
  char *digest;
  int length;

  xmlDocSetRootElement (document, copy);
  xmlUnsetProp (copy, (const xmlChar *) "digest");
  length = xmlC14NDocDumpMemory (document, NULL, XML_C14N_1_0, NULL, 0, &canonical);
  g_assert_cmpint (length, >, 0);
  digest = g_compute_checksum_for_data (G_CHECKSUM_SHA256, canonical, length);
  xmlFree (canonical);
  xmlFreeDoc (document);
  return digest;
}

static char *
sign (CandorInterview *interview,
      char           **digest)
{
  g_autoptr(CandorScorecard) scorecard = candor_scorecard_new (interview);
  g_autoptr(GError) error = NULL;
  char *text = candor_scorecard_sign (scorecard, digest, &error);

  g_assert_no_error (error);
  return text;
}

static char *
append (const char      *signed_document,
        CandorInterview *interview)
{
  g_autoptr(CandorScorecard) scorecard = candor_scorecard_new (interview);
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = candor_scorecard_append_later (signed_document, scorecard, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Whether a file, read by itself, is whole: the signed part and each link of the chain. */
static gboolean
is_whole (const char *text)
{
  xmlDoc *document = fixture_parse_xml (text);
  g_autoptr(GPtrArray) records = fixture_find (document, "signed");
  g_autoptr(GPtrArray) laters = fixture_find (document, "later");
  g_autoptr(GPtrArray) amendments = g_ptr_array_new ();
  g_autofree char *previous = fixture_content (document, "digest", 0);
  g_autofree char *own = digest_of (records->pdata[0]);
  gboolean whole = g_str_equal (own, previous);

  for (guint i = 0; i < laters->len; i++)
    for (xmlNode *node = xmlFirstElementChild (laters->pdata[i]); node != NULL; node = xmlNextElementSibling (node))
      g_ptr_array_add (amendments, node);
  for (guint i = 0; i < amendments->len; i++)
    {
      g_autofree char *digest = digest_of (amendments->pdata[i]);
      xmlChar *said = xmlGetNoNsProp (amendments->pdata[i], (const xmlChar *) "digest");
      xmlChar *before = xmlGetNoNsProp (amendments->pdata[i], (const xmlChar *) "previous");

      whole =
        whole && g_str_equal (digest, (char *) said) && g_str_equal (previous, (char *) before);
      g_free (previous);
      previous = g_steal_pointer (&digest);
      xmlFree (said);
      xmlFree (before);
    }
  xmlFreeDoc (document);
  return whole;
}

/* The first place of a piece with another in its stead. */
static char *
with_change (const char *text,
             const char *piece,
             const char *other)
{
  const char *at = strstr (text, piece);
  g_autofree char *before = NULL;

  g_assert_nonnull (at);
  before = g_strndup (text, at - text);
  return g_strconcat (before, other, at + strlen (piece), NULL);
}

static char *
signed_part (const char *text)
{
  const char *begin = strstr (text, "<signed ");
  const char *end = strstr (text, "</signed>");

  g_assert_true (begin != NULL && end != NULL);
  return g_strndup (begin, end - begin);
}

static void
test_digest (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *digest = NULL;
  g_autofree char *again_digest = NULL;
  g_autofree char *text = sign (interview, &digest);
  g_autofree char *again = sign (interview, &again_digest);

  g_assert_cmpuint (strlen (digest), ==, 64);
  g_assert_nonnull (strstr (text, digest));
  g_assert_nonnull (strstr (text, FIXTURE_NAME));
  g_assert_nonnull (strstr (text, FIXTURE_MODEL));
  g_assert_true (is_whole (text));
  g_assert_cmpstr (text, ==, again);
  g_assert_cmpstr (digest, ==, again_digest);
}

static void
test_tampered (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *digest = NULL;
  g_autofree char *text = sign (interview, &digest);
  g_autofree char *one_byte = with_change (text, "Structured.", "Structured!");
  g_autofree char *score = with_change (text, "score=\"3\"", "score=\"4\"");
  g_autofree char *moved = with_change (text, "</note>", " </note>");

  g_assert_false (is_whole (one_byte));
  g_assert_false (is_whole (score));
  g_assert_false (is_whole (moved));
}

/* Texts that a parser might give back otherwise than they went in. */
static void
test_odd_texts (void)
{
  static const char * const texts[] = {
    "", " ", "a\r\nb\rc\td\n", "  <&>\"'  ", "\xff\x01", "]]>", "\xc2\x85\xe2\x80\xa8", "日本語",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(CandorInterview) interview = fixture_interview_of_text (texts[i]);
      g_autofree char *digest = NULL;
      g_autofree char *text = sign (interview, &digest);
      g_autofree char *later = append (text, interview);

      g_test_message ("%u", i);
      g_assert_true (is_whole (text));
      g_assert_true (is_whole (later));
    }
}

static void
test_nothing_later (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *digest = NULL;
  g_autofree char *text = sign (interview, &digest);
  g_autofree char *later = append (text, interview);

  g_assert_cmpstr (later, ==, text);
}

static void
test_later (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *digest = NULL;
  g_autofree char *text = sign (interview, &digest);
  g_autofree char *before = signed_part (text);
  g_autofree char *later = NULL;
  g_autofree char *after = NULL;
  g_autofree char *content = NULL;
  xmlDoc *document;

  fixture_amend (interview);
  later = append (text, interview);
  after = signed_part (later);
  g_assert_cmpstr (after, ==, before);
  g_assert_true (is_whole (later));
  document = fixture_parse_xml (later);
  content = fixture_content (document, "new", 1);
  g_assert_cmpstr (content, ==, "A <yes> & soon.");
  xmlFreeDoc (document);
}

static void
add_voiding (CandorInterview *interview,
             gboolean         counts_again,
             const char      *reason,
             gint64           sequence)
{
  CandorVoiding *voiding =
    candor_voiding_new (2, counts_again, reason, "Ines Duarte", 1780000000000000 + sequence);

  voiding->sequence = sequence;
  candor_interview_add_voiding (interview, voiding);
}

/* What is taken out for all is chained in where it happened; what was there before stays to the byte. */
static void
test_voided_later (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  GPtrArray *amendments = candor_interview_get_amendments (interview);
  g_autofree char *digest = NULL;
  g_autofree char *text = sign (interview, &digest);
  g_autofree char *record = signed_part (text);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *after = NULL;
  g_autofree char *changed = NULL;
  const char *end;

  add_voiding (interview, FALSE, "Two readings <of> it", 20);
  fixture_amend (interview);
  ((CandorAmendment *) g_ptr_array_index (amendments, 0))->sequence = 19;
  ((CandorAmendment *) g_ptr_array_index (amendments, 1))->sequence = 21;
  first = append (text, interview);
  add_voiding (interview, TRUE, "It was clear", 22);
  second = append (text, interview);

  after = signed_part (second);
  g_assert_cmpstr (after, ==, record);
  g_assert_true (is_whole (first));
  g_assert_true (is_whole (second));
  g_assert_true (strstr (first, "slip of the key") < strstr (first, "<void position=\"2\""));
  g_assert_true (strstr (first, "<void position=\"2\"") < strstr (first, "remembered later"));
  g_assert_nonnull (strstr (second, "<counted-again position=\"2\""));
  end = strstr (first, "\n  </later>");
  g_assert_cmpint (strncmp (first, second, end - first), ==, 0);
  changed = with_change (second, "Two readings", "Three readings");
  g_assert_false (is_whole (changed));
}

static void
test_tampered_later (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autofree char *digest = NULL;
  g_autofree char *text = sign (interview, &digest);
  g_autofree char *later = NULL;
  g_autofree char *reason = NULL;
  g_autofree char *record = NULL;
  const char *first, *second;
  g_autofree char *without = NULL;

  fixture_amend (interview);
  later = append (text, interview);
  reason = with_change (later, "slip of the key", "slip of the pen");
  record = with_change (later, "Structured.", "structured.");
  g_assert_false (is_whole (reason));
  g_assert_false (is_whole (record));
  /* One taken out of the chain. */
  first = strstr (later, "<amendment ");
  second = strstr (first + 1, "<amendment ");
  without = g_strdup_printf ("%.*s%s", (int) (first - later), later, second);
  g_assert_false (is_whole (without));
}

static void
test_damaged (void)
{
  static const char * const documents[] = {
    "", "not XML", "<scorecard xmlns=\"urn:candor:scorecard:1\"><signed/>", "<other/>",
    "<scorecard xmlns=\"urn:candor:scorecard:1\"><signed/></scorecard>",
    "<scorecard xmlns=\"urn:candor:scorecard:1\"><digest/></scorecard>",
    "<!DOCTYPE x [<!ENTITY e \"e\">]><scorecard><signed>&e;</signed><digest>0</digest></scorecard>",
  };
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autoptr(CandorScorecard) scorecard = NULL;

  fixture_amend (interview);
  scorecard = candor_scorecard_new (interview);
  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autoptr(GError) error = NULL;

      g_test_message ("%s", documents[i]);
      g_assert_null (candor_scorecard_append_later (documents[i], scorecard, &error));
      g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_DAMAGED);
    }
}

/* More than a reader takes in one text without being told to. */
static void
test_too_long (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();
  g_autoptr(CandorScorecard) scorecard = NULL;
  const gsize length = 11 * 1000 * 1000;
  g_autofree char *text = g_strnfill (length, 'a');
  CandorResponseEdit edit = { .fields = CANDOR_EDIT_ANSWER, .answer = text };
  g_autofree char *digest = NULL;
  g_autoptr(GError) error = NULL;

  /* Pieces between entities are put together, and only then counted. */
  for (gsize i = 0; i < length; i += 50)
    text[i] = '&';
  candor_response_apply (candor_interview_get_response (interview, 1), &edit);
  scorecard = candor_scorecard_new (interview);
  g_assert_null (candor_scorecard_sign (scorecard, &digest, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED);
  g_assert_null (digest);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report/scorecard-signing/digest", test_digest);
  g_test_add_func ("/report/scorecard-signing/tampered", test_tampered);
  g_test_add_func ("/report/scorecard-signing/odd-texts", test_odd_texts);
  g_test_add_func ("/report/scorecard-signing/nothing-later", test_nothing_later);
  g_test_add_func ("/report/scorecard-signing/later", test_later);
  g_test_add_func ("/report/scorecard-signing/voided-later", test_voided_later);
  g_test_add_func ("/report/scorecard-signing/tampered-later", test_tampered_later);
  g_test_add_func ("/report/scorecard-signing/damaged", test_damaged);
  g_test_add_func ("/report/scorecard-signing/too-long", test_too_long);

  return g_test_run ();
}
