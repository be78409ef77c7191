/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-fixture.h"

#include "candor-error.h"

static CandorGuide *
new_guide (void)
{
  CandorGuide *guide = candor_guide_new ("g");
  g_autoptr(CandorSection) first = candor_section_new ("first", "First", NULL);
  g_autoptr(CandorSection) second = candor_section_new ("second", "Second", "Intro");
  g_autoptr(CandorSection) third = candor_section_new ("third", "Third", NULL);

  candor_guide_set_title (guide, "Tom & Jerry");
  candor_guide_add_section (guide, first);
  candor_guide_add_section (guide, second);
  candor_guide_add_section (guide, third);

  return guide;
}

static CandorQuestion *
new_question (const char *id,
              const char *section_id)
{
  CandorQuestion *question = candor_question_new ("g", id);

  candor_question_set_section (question, section_id, NULL);
  candor_question_set_prompt (question, "Why?");

  return question;
}

static void
assert_bytes (GBytes     *bytes,
              const char *expected)
{
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_assert_cmpstr (text, ==, expected);
}

static void
add (CandorGuideWriter *writer,
     CandorQuestion    *question)
{
  g_autoptr(GError) error = NULL;

  candor_guide_writer_add (writer, question, &error);
  g_assert_no_error (error);
}

static void
test_form (void)
{
  g_autoptr(CandorGuide) guide = new_guide ();
  g_autoptr(CandorQuestion) question = new_question ("q", "second");
  g_autoptr(CandorGuideWriter) writer = NULL;
  g_autoptr(GBytes) bytes = NULL;

  candor_guide_set_version (guide, "1");
  candor_guide_set_language (guide, "en");
  candor_guide_add_author (guide, "Ann");
  candor_guide_set_licence (guide, NULL, "CC0-1.0");
  candor_question_set_difficulty (question, CANDOR_DIFFICULTY_EASY);
  candor_question_set_minutes (question, 4);
  candor_question_set_answer (question, "One <b>\n\n    two]]>\n\n");
  candor_question_add_point (question, "Listen", 3, TRUE);
  candor_question_add_point (question, "Hear", 1, FALSE);
  candor_question_add_anchor (question, 1, "“Bad”");

  writer = candor_guide_writer_new (guide);
  add (writer, question);
  bytes = candor_guide_writer_finish (writer, NULL);
  assert_bytes (bytes,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                "<!-- SPDX-License-Identifier: CC0-1.0 -->\n"
                "<guide xmlns=\"urn:candor:guide:1\" id=\"g\" version=\"1\" xml:lang=\"en\">\n"
                "  <title>Tom &amp; Jerry</title>\n"
                "  <author>Ann</author>\n"
                "  <licence spdx=\"CC0-1.0\"/>\n"
                "  <section id=\"first\">\n"
                "    <title>First</title>\n"
                "  </section>\n"
                "  <section id=\"second\">\n"
                "    <title>Second</title>\n"
                "    <intro>Intro</intro>\n"
                "    <question id=\"q\" difficulty=\"easy\" minutes=\"4\">\n"
                "      <prompt>Why?</prompt>\n"
                "      <answer>\nOne &lt;b&gt;\n\n    two]]&gt;\n</answer>\n"
                "      <point weight=\"3\" required=\"yes\">Listen</point>\n"
                "      <point weight=\"1\">Hear</point>\n"
                "      <anchor level=\"1\">“Bad”</anchor>\n"
                "    </question>\n"
                "  </section>\n"
                "  <section id=\"third\">\n"
                "    <title>Third</title>\n"
                "  </section>\n"
                "</guide>\n");
}

/* Written, read and written again. */
static GBytes *
write_again (GBytes *bytes)
{
  GFile *file = fixture_file_new (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autoptr(GError) error = NULL;
  g_autoptr(ReadGuide) read = fixture_read (file, &error);

  g_assert_no_error (error);
  fixture_file_free (file);

  return fixture_write (read);
}

static void
test_round_trip (void)
{
  static const char * const texts[] = {
    "plain", "", " leading", "trailing \t\n\n", "\n\nfirst empty", "a\nb", "  a\n  b", "a\r\nb\rc",
    "<![CDATA[x]]>", "]]>", "&amp;", "\"quoted\" 'too'", "bell \x07 here", "bad \xff bytes",
    "\xef\xbf\xbe", "tab\tin", "<!-- no comment -->", "caf\xc3\xa9 \xf0\x9f\x98\x80", "\r", "x\n\r",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(CandorGuide) guide = new_guide ();
      g_autoptr(CandorQuestion) question = new_question ("q", "first");
      g_autoptr(CandorGuideWriter) writer = candor_guide_writer_new (guide);
      g_autoptr(GBytes) bytes = NULL;
      g_autoptr(GBytes) again = NULL;

      candor_question_set_answer (question, texts[i]);
      candor_question_set_source (question, texts[i]);
      candor_question_add_probe (question, texts[i]);
      candor_question_add_point (question, texts[i], 9, TRUE);
      candor_question_add_anchor (question, 5, texts[i]);
      add (writer, question);
      bytes = candor_guide_writer_finish (writer, NULL);
      again = write_again (bytes);
      g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                       g_bytes_get_data (again, NULL), g_bytes_get_size (again));
    }
}

static void
test_values (void)
{
  g_autoptr(CandorGuide) guide = new_guide ();
  g_autoptr(CandorGuideWriter) writer = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GBytes) again = NULL;

  candor_guide_set_source (guide, NULL, "https://a.example/?b=\"c\"&d=<e>", "2026-01-02");
  candor_guide_set_licence (guide, "Some --> licence", "X --> Y");
  writer = candor_guide_writer_new (guide);
  bytes = candor_guide_writer_finish (writer, NULL);
  again = write_again (bytes);
  g_assert_true (g_bytes_equal (bytes, again));
}

static void
assert_not_added (CandorGuideWriter *writer,
                  const char        *section_id)
{
  g_autoptr(CandorQuestion) question = new_question ("lost", section_id);
  g_autoptr(GError) error = NULL;

  g_assert_false (candor_guide_writer_add (writer, question, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID);
}

static void
test_order (void)
{
  g_autoptr(CandorGuide) guide = new_guide ();
  g_autoptr(CandorQuestion) question = new_question ("q", "second");
  g_autoptr(CandorGuideWriter) writer = candor_guide_writer_new (guide);

  add (writer, question);
  assert_not_added (writer, "first");
  assert_not_added (writer, "nowhere");
  assert_not_added (writer, NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/guide/writer/form", test_form);
  g_test_add_func ("/guide/writer/round-trip", test_round_trip);
  g_test_add_func ("/guide/writer/values", test_values);
  g_test_add_func ("/guide/writer/order", test_order);

  return g_test_run ();
}
