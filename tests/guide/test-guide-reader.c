/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-fixture.h"

static const char whole_guide[] =
  "<?xml version=\"1.0\"?>\n"
  "<!-- a comment <with> tags & <!DOCTYPE no> -->\n"
  "<guide xmlns=\"urn:candor:guide:1\" id=\"my-guide\" version=\"2\" xml:lang=\"pt-BR\">\n"
  "  <title>My &lt;guide&gt;</title>\n"
  "  <author>Ann</author><author>Bob</author>\n"
  "  <licence spdx=\"CC0-1.0\">Free</licence>\n"
  "  <source href=\"https://example.org/\" retrieved=\"2026-05-03\">A page</source>\n"
  "  <summary>\nLine one\n  line two\n</summary>\n"
  "  <section id=\"first\">\n"
  "    <title>First</title>\n"
  "    <intro>Intro</intro>\n"
  "    <question id=\"q-1\" difficulty=\"hard\"\n"
  "              minutes=\"7\">\n"
  "      <prompt>\nWhy `x`?\n\n```python\nx = 1 &amp; 2\n```\n</prompt>\n"
  "      <answer>\n\n    indented <![CDATA[<b> & ]]]]><![CDATA[>]]><!-- not this -->\n\n"
  "  </answer>\n"
  "      <point weight=\"3\" required=\"yes\">One</point>\n"
  "      <point>Two</point>\n"
  "      <probe>Really?</probe>\n"
  "      <anchor level=\"5\">Best</anchor>\n"
  "      <anchor level=\"1\">Worst</anchor>\n"
  "      <caution>Hm</caution>\n"
  "      <tag>a</tag><tag>b</tag>\n"
  "      <source>Me</source>\n"
  "      <remark>Old</remark>\n"
  "    </question>\n"
  "  </section>\n"
  "  <section id=\"empty\"><title>Empty</title></section>\n"
  "  <section id=\"last\">\n"
  "    <title>Last</title>\n"
  "    <question id=\"q-2\"><prompt>And?</prompt><answer/></question>\n"
  "  </section>\n"
  "</guide>\n";

static ReadGuide *
read_text (const char *text)
{
  GFile *file = fixture_file_new (text, -1);
  g_autoptr(GError) error = NULL;
  ReadGuide *read = fixture_read (file, &error);

  fixture_file_free (file);
  g_assert_no_error (error);

  return read;
}

static void
test_head (void)
{
  g_autoptr(ReadGuide) read = read_text (whole_guide);
  GPtrArray *authors = candor_guide_get_authors (read->guide);
  g_autoptr(CandorSection) first =
    g_list_model_get_item (candor_guide_get_sections (read->guide), 0);

  g_assert_cmpstr (candor_guide_get_id (read->guide), ==, "my-guide");
  g_assert_cmpstr (candor_guide_get_version (read->guide), ==, "2");
  g_assert_cmpstr (candor_guide_get_language (read->guide), ==, "pt-BR");
  g_assert_cmpstr (candor_guide_get_title (read->guide), ==, "My <guide>");
  g_assert_cmpuint (authors->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (authors, 1), ==, "Bob");
  g_assert_cmpstr (candor_guide_get_licence (read->guide), ==, "Free");
  g_assert_cmpstr (candor_guide_get_licence_spdx (read->guide), ==, "CC0-1.0");
  g_assert_cmpstr (candor_guide_get_source (read->guide), ==, "A page");
  g_assert_cmpstr (candor_guide_get_source_href (read->guide), ==, "https://example.org/");
  g_assert_cmpstr (candor_guide_get_source_retrieved (read->guide), ==, "2026-05-03");
  g_assert_cmpstr (candor_guide_get_summary (read->guide), ==, "Line one\n  line two");
  g_assert_cmpuint (g_list_model_get_n_items (candor_guide_get_sections (read->guide)), ==, 3);
  g_assert_cmpstr (candor_section_get_id (first), ==, "first");
  g_assert_cmpstr (candor_section_get_title (first), ==, "First");
  g_assert_cmpstr (candor_section_get_intro (first), ==, "Intro");
}

static void
test_question (void)
{
  g_autoptr(ReadGuide) read = read_text (whole_guide);
  CandorQuestion *question = g_ptr_array_index (read->questions, 0);
  CandorPoint *one = g_ptr_array_index (candor_question_get_points (question), 0);
  CandorPoint *two = g_ptr_array_index (candor_question_get_points (question), 1);

  g_assert_cmpstr (candor_question_get_guide_id (question), ==, "my-guide");
  g_assert_cmpstr (candor_question_get_id (question), ==, "q-1");
  g_assert_cmpstr (candor_question_get_section_id (question), ==, "first");
  g_assert_cmpstr (candor_question_get_section_title (question), ==, "First");
  g_assert_cmpint (candor_question_get_difficulty (question), ==, CANDOR_DIFFICULTY_HARD);
  g_assert_cmpint (candor_question_get_minutes (question), ==, 7);
  g_assert_cmpstr (candor_question_get_prompt (question), ==,
                   "Why `x`?\n\n```python\nx = 1 & 2\n```");
  g_assert_cmpstr (candor_question_get_answer (question), ==, "\n    indented <b> & ]]>");
  g_assert_cmpstr (one->text, ==, "One");
  g_assert_cmpint (one->weight, ==, 3);
  g_assert_true (one->required);
  g_assert_cmpint (two->weight, ==, 1);
  g_assert_false (two->required);
  g_assert_cmpstr (candor_question_get_anchor (question, 5), ==, "Best");
  g_assert_cmpstr (candor_question_get_anchor (question, 1), ==, "Worst");
  g_assert_null (candor_question_get_anchor (question, 3));
  g_assert_cmpstr (g_ptr_array_index (candor_question_get_probes (question), 0), ==, "Really?");
  g_assert_cmpstr (g_ptr_array_index (candor_question_get_cautions (question), 0), ==, "Hm");
  g_assert_cmpuint (candor_question_get_tags (question)->len, ==, 2);
  g_assert_cmpstr (candor_question_get_source (question), ==, "Me");
  g_assert_cmpstr (g_ptr_array_index (candor_question_get_remarks (question), 0), ==, "Old");
}

static void
test_bare_question (void)
{
  g_autoptr(ReadGuide) read = read_text (whole_guide);
  CandorQuestion *question = g_ptr_array_index (read->questions, 1);

  g_assert_cmpuint (read->questions->len, ==, 2);
  g_assert_cmpstr (candor_question_get_section_id (question), ==, "last");
  g_assert_cmpint (candor_question_get_difficulty (question), ==, CANDOR_DIFFICULTY_UNKNOWN);
  g_assert_cmpint (candor_question_get_minutes (question), ==, 0);
  g_assert_cmpstr (candor_question_get_answer (question), ==, "");
  g_assert_cmpuint (candor_question_get_points (question)->len, ==, 0);
}

static void
test_lines (void)
{
  g_autoptr(ReadGuide) read = read_text (whole_guide);

  g_assert_cmpint (g_array_index (read->lines, int, 0), ==, 15);
  g_assert_cmpint (g_array_index (read->lines, int, 1), ==, 43);
}

/* libxml2 keeps the line of an element in sixteen bits. */
static void
test_lines_of_long_file (void)
{
  g_autoptr(GString) text = g_string_new (GUIDE_HEAD);
  g_autoptr(ReadGuide) read = NULL;

  for (guint i = 0; i < 70000; i++)
    g_string_append_c (text, '\n');
  g_string_append (text, GUIDE_QUESTION ("far") GUIDE_TAIL);

  read = read_text (text->str);
  g_assert_cmpint (g_array_index (read->lines, int, 0), ==, 70006);
}

static void
test_byte_order_mark (void)
{
  g_autoptr(ReadGuide) read =
    read_text ("\xef\xbb\xbf" GUIDE_HEAD GUIDE_QUESTION ("a") GUIDE_TAIL);

  g_assert_cmpuint (read->questions->len, ==, 1);
}

static void
test_carriage_returns (void)
{
  g_autoptr(ReadGuide) read =
    read_text ("<guide xmlns=\"urn:candor:guide:1\" id=\"g\">\r\n<title>T</title>\r\n"
               "<section id=\"s\">\r\n<title>S</title>\r\n<question id=\"a\">\r\n<prompt>\r\nx\r\ny"
               "\r\n</prompt><answer/></question></section></guide>\r\n");
  CandorQuestion *question = g_ptr_array_index (read->questions, 0);

  g_assert_cmpstr (candor_question_get_prompt (question), ==, "x\ny");
  g_assert_cmpint (g_array_index (read->lines, int, 0), ==, 5);
}

static gboolean
refuse_cb (CandorQuestion *question,
           int             line,
           gpointer        user_data,
           GError        **error)
{
  guint *n_told = user_data;

  (*n_told)++;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "enough");

  return FALSE;
}

static void
test_sink_refuses (void)
{
  static const CandorGuideSink sink = { .question = refuse_cb };
  GFile *file = fixture_file_new (GUIDE_HEAD GUIDE_QUESTION ("a") GUIDE_QUESTION ("b") GUIDE_TAIL,
                                  -1);
  g_autoptr(GError) error = NULL;
  guint n_told = 0;

  g_assert_false (candor_guide_read_xml (file, &sink, &n_told, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_assert_cmpuint (n_told, ==, 1);
  fixture_file_free (file);
}

static void
test_cancelled (void)
{
  static const CandorGuideSink sink = { .question = refuse_cb };
  GFile *file = fixture_file_new (GUIDE_HEAD GUIDE_QUESTION ("a") GUIDE_TAIL, -1);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (candor_guide_read_xml (file, &sink, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  fixture_file_free (file);
}

static void
test_no_file (void)
{
  g_autoptr(GFile) file = g_file_new_for_path ("/nowhere/at-all.guide.xml");
  g_autoptr(GError) error = NULL;

  g_assert_null (fixture_read (file, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/guide/reader/head", test_head);
  g_test_add_func ("/guide/reader/question", test_question);
  g_test_add_func ("/guide/reader/bare-question", test_bare_question);
  g_test_add_func ("/guide/reader/lines", test_lines);
  g_test_add_func ("/guide/reader/lines-of-long-file", test_lines_of_long_file);
  g_test_add_func ("/guide/reader/byte-order-mark", test_byte_order_mark);
  g_test_add_func ("/guide/reader/carriage-returns", test_carriage_returns);
  g_test_add_func ("/guide/reader/sink-refuses", test_sink_refuses);
  g_test_add_func ("/guide/reader/cancelled", test_cancelled);
  g_test_add_func ("/guide/reader/no-file", test_no_file);

  return g_test_run ();
}
