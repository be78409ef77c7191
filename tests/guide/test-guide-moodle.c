/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "format-fixture.h"

#include <string.h>

#define QUIZ(inside) "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n" inside "</quiz>\n"
#define CATEGORY(path) \
  "<question type=\"category\"><category><text>" path "</text></category></question>\n"
#define ESSAY(prompt, more) \
  "<question type=\"essay\"><name><text>n</text></name><questiontext format=\"html\"><text>" \
  prompt "</text></questiontext>" more "</question>\n"

static CandorQuestion *
question_at (ReadGuide *guide,
             guint      n)
{
  g_assert_cmpuint (guide->questions->len, >, n);
  return guide->questions->pdata[n];
}

static const char *
point_at (CandorQuestion *question,
          guint           n)
{
  return ((CandorPoint *) candor_question_get_points (question)->pdata[n])->text;
}

/* What Moodle has no place for is taken out of both, the rest has to be the same. */
static void
strip (ReadGuide *guide)
{
  g_autoptr(CandorGuide) head = candor_guide_new ("g");
  GListModel *sections = candor_guide_get_sections (guide->guide);

  candor_guide_set_title (head, candor_guide_get_title (guide->guide));
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(CandorSection) section = g_list_model_get_item (sections, i);
      g_autofree char *id = g_strdup_printf ("s%u", i);
      g_autoptr(CandorSection) bare =
        candor_section_new (id, candor_section_get_title (section), candor_section_get_intro (section));

      candor_guide_add_section (head, bare);
      for (guint n = 0; n < guide->questions->len; n++)
        if (g_str_equal (candor_question_get_section_id (guide->questions->pdata[n]),
                         candor_section_get_id (section)))
          candor_question_set_section (guide->questions->pdata[n], id, candor_section_get_title (bare));
    }
  g_set_object (&guide->guide, head);
}

static void
test_bundled (gconstpointer data)
{
  g_autoptr(ReadGuide) guide = fixture_read_bundled (data);
  g_autofree char *moodle = fixture_write_as (guide, "moodle");
  g_autoptr(ReadGuide) again = fixture_read_as (moodle, "auto", NULL);

  g_assert_cmpuint (again->questions->len, >, 20);
  strip (guide);
  strip (again);
  fixture_assert_same (guide, again);
}

static void
test_essay (void)
{
  g_autoptr(GPtrArray) remarks = NULL;
  g_autoptr(ReadGuide) guide = fixture_read_as (QUIZ (
                                                  ESSAY ("<![CDATA[<p>What <b>is</b> a list?</p><p>And <code>x</code>?</p>]]>",
                                                         "<generalfeedback format=\"html\"><text>&lt;p&gt;Ordered &amp;amp; fixed&lt;/p&gt;</text>"
                                                         "</generalfeedback><graderinfo format=\"html\"><text><![CDATA[<ul><li>order</li><li>index"
                                                         "</li></ul><p><b>Red flags</b></p><ul><li>guesses</li></ul>]]></text></graderinfo>"
                                                         "<idnumber>list</idnumber><tags><tag><text>hard</text></tag><tag><text>4 min</text></tag>"
                                                         "<tag><text>data</text></tag></tags>")), "moodle", &remarks);
  CandorQuestion *question = question_at (guide, 0);

  g_assert_cmpstr (candor_question_get_id (question), ==, "list");
  g_assert_cmpstr (candor_question_get_prompt (question), ==, "What **is** a list?\n\nAnd `x`?");
  g_assert_cmpstr (candor_question_get_answer (question), ==, "Ordered & fixed");
  g_assert_cmpuint (candor_question_get_points (question)->len, ==, 2);
  g_assert_cmpstr (point_at (question, 1), ==, "index");
  g_assert_cmpstr (candor_question_get_cautions (question)->pdata[0], ==, "guesses");
  g_assert_cmpint (candor_question_get_difficulty (question), ==, CANDOR_DIFFICULTY_HARD);
  g_assert_cmpint (candor_question_get_minutes (question), ==, 4);
  g_assert_cmpuint (candor_question_get_tags (question)->len, ==, 1);
  g_assert_cmpuint (remarks->len, ==, 0);
}

static void
test_choices (void)
{
  g_autoptr(ReadGuide) guide = fixture_read_as (QUIZ (
                                                  "<question type=\"multichoice\"><questiontext><text>Which?</text></questiontext>"
                                                  "<answer fraction=\"0\"><text>This</text></answer>"
                                                  "<answer fraction=\"100\" format=\"html\"><text>&lt;p&gt;That&lt;/p&gt;</text></answer>"
                                                  "<generalfeedback><text>For it is so.</text></generalfeedback></question>"
                                                  "<question type=\"multichoice\"><questiontext><text>Which two?</text></questiontext>"
                                                  "<answer fraction=\"50\"><text>A</text></answer><answer fraction=\"-50\"><text>B</text></answer>"
                                                  "<answer fraction=\"50\"><text>C</text></answer></question>"
                                                  "<question type=\"truefalse\"><questiontext><text>Is it?</text></questiontext>"
                                                  "<answer fraction=\"0\"><text>true</text></answer><answer fraction=\"100\"><text>false</text>"
                                                  "</answer></question>"
                                                  "<question type=\"shortanswer\"><name><text>Name it</text></name>"
                                                  "<answer fraction=\"100\"><text>it</text></answer></question>"), "moodle", NULL);

  g_assert_cmpstr (candor_question_get_prompt (question_at (guide, 0)), ==,
                   "Which?\n\n- This\n- That");
  g_assert_cmpstr (candor_question_get_answer (question_at (guide, 0)), ==, "That\n\nFor it is so.");
  g_assert_cmpstr (candor_question_get_answer (question_at (guide, 1)), ==, "- A\n- C");
  g_assert_cmpstr (candor_question_get_prompt (question_at (guide, 2)), ==, "Is it?");
  g_assert_cmpstr (candor_question_get_answer (question_at (guide, 2)), ==, "false");
  g_assert_cmpstr (candor_question_get_prompt (question_at (guide, 3)), ==, "Name it");
  g_assert_cmpstr (candor_question_get_answer (question_at (guide, 3)), ==, "it");
}

static void
test_categories (void)
{
  g_autoptr(ReadGuide) guide = fixture_read_as (QUIZ (
                                                  ESSAY ("First?", "")
                                                  CATEGORY ("$course$/top/Bank") CATEGORY ("$course$/top/Bank/In//out")
                                                  ESSAY ("Second?", "") CATEGORY ("$module$/top/Bank/Other") ESSAY ("Third?", "")
                                                  CATEGORY ("$course$/top/Bank/In//out") ESSAY ("Fourth?", "")), "moodle", NULL);

  g_assert_cmpuint (g_list_model_get_n_items (candor_guide_get_sections (guide->guide)), ==, 3);
  g_assert_cmpstr (candor_question_get_section_title (question_at (guide, 0)), ==, "test");
  g_assert_cmpstr (candor_question_get_section_title (question_at (guide, 1)), ==, "In/out");
  g_assert_cmpstr (candor_question_get_section_title (question_at (guide, 2)), ==, "In/out");
  g_assert_cmpstr (candor_question_get_section_title (question_at (guide, 3)), ==, "Other");
}

static const CandorFinding *
find_remark (GPtrArray  *remarks,
             const char *code)
{
  for (guint i = 0; i < remarks->len; i++)
    if (g_str_equal (((CandorFinding *) remarks->pdata[i])->code, code))
      return remarks->pdata[i];
  g_error ("no remark %s", code);
}

static void
test_remarks (void)
{
  g_autoptr(GPtrArray) remarks = NULL;
  g_autoptr(ReadGuide) guide = fixture_read_as (QUIZ (
                                                  "<question type=\"matching\"/>\n<question type=\"essay\"/>\n\n"
                                                  "<question type=\"essay\">\n<questiontext><text>What is shown?</text>"
                                                  "<file name=\"a.png\" encoding=\"base64\">AAAA</file></questiontext></question>\n"),
                                                "moodle", &remarks);

  g_assert_cmpuint (guide->questions->len, ==, 1);
  g_assert_cmpint (find_remark (remarks, "kind-left-out")->line, ==, 3);
  g_assert_cmpint (find_remark (remarks, "no-question")->line, ==, 4);
  g_assert_cmpint (find_remark (remarks, "file-left-out")->line, ==, 7);
}

/* libxml2 by itself counts the lines of elements no further than 65,535. */
static void
test_far_lines (void)
{
  g_autoptr(GString) quiz = g_string_new ("<quiz>\n");
  g_autoptr(GPtrArray) remarks = NULL;
  g_autoptr(ReadGuide) guide = NULL;

  for (guint i = 0; i < 70000; i++)
    g_string_append_c (quiz, '\n');
  g_string_append (quiz, "<question type=\"matching\"/></quiz>");
  guide = fixture_read_as (quiz->str, "moodle", &remarks);
  g_assert_cmpint (find_remark (remarks, "kind-left-out")->line, ==, 70002);
}

static char *
nested (guint depth)
{
  GString *quiz = g_string_new ("<quiz>");

  for (guint i = 0; i < depth; i++)
    g_string_append (quiz, "<question>");
  for (guint i = 0; i < depth; i++)
    g_string_append (quiz, "</question>");
  return g_string_free (g_string_append (quiz, "</quiz>"), FALSE);
}

static void
test_hostile (void)
{
  g_autofree char *deep = nested (1000);
  g_autofree char *long_text = g_strnfill (300000, 'x');
  g_autofree char *long_quiz = g_strdup_printf (
    "<quiz>\n<question type=\"essay\"><questiontext><text>%s</text></questiontext></question></quiz>",
    long_text);
  g_autoptr(GString) attributes = g_string_new ("<quiz");
  static const char zeros[] = "<quiz><question type=\"ess\0ay\"><\0/question></quiz>";

  for (guint i = 0; i < 300; i++)
    g_string_append_printf (attributes, " a%u=\"\"", i);
  g_string_append (attributes, "/>");
  fixture_assert_document_refused ("<!DOCTYPE quiz [<!ENTITY a SYSTEM \"/etc/passwd\">]>\n<quiz>&a;</quiz>",
                                   -1, "moodle", "test:1: The file has a DOCTYPE");
  fixture_assert_document_refused ("<quiz>\n&nbsp;</quiz>", -1, "moodle", "test:2: ");
  fixture_assert_document_refused (deep, -1, "moodle", "test:1: ");
  fixture_assert_document_refused (long_quiz, -1, "moodle", "test:2: this text is longer");
  fixture_assert_document_refused (attributes->str, -1, "moodle", "more than 256 attributes");
  fixture_assert_document_refused ("<quiz>\n<question type=\"essay\">", -1, "moodle", "test:2: ");
  fixture_assert_document_refused ("<guide/>", -1, "moodle", "test:1: this is no question bank");
  fixture_assert_document_refused ("", -1, "moodle", "test:1: ");
  fixture_assert_document_refused (zeros, sizeof zeros - 1, "moodle", "test:1: ");
}

/* A field's own HTML is read with the guards of HTML. */
static void
test_hostile_html (void)
{
  g_autoptr(GString) tags = g_string_new ("<quiz><question type=\"essay\"><questiontext><text>");

  for (guint i = 0; i < 300; i++)
    g_string_append (tags, "&lt;div&gt;");
  g_string_append (tags, "x</text></questiontext></question></quiz>");
  fixture_assert_document_refused (tags->str, -1, "moodle", "nested more than 256 deep");
}

static void
test_scripts (void)
{
  g_autoptr(ReadGuide) guide = fixture_read_as (
    "\xef\xbb\xbf<quiz>\r\n" ESSAY ("\xd7\x9e\xd7\x94 \xe2\x80\x8f(1)?\r\n\xe4\xbd\xa0", "") "</quiz>",
    "moodle", NULL);

  g_assert_cmpstr (candor_question_get_prompt (question_at (guide, 0)), ==,
                   "\xd7\x9e\xd7\x94 \xe2\x80\x8f(1)?\n\xe4\xbd\xa0");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/guide/moodle/python", "python.guide.xml", test_bundled);
  g_test_add_data_func ("/guide/moodle/behavioural", "behavioural.guide.xml", test_bundled);
  g_test_add_func ("/guide/moodle/essay", test_essay);
  g_test_add_func ("/guide/moodle/choices", test_choices);
  g_test_add_func ("/guide/moodle/categories", test_categories);
  g_test_add_func ("/guide/moodle/remarks", test_remarks);
  g_test_add_func ("/guide/moodle/far-lines", test_far_lines);
  g_test_add_func ("/guide/moodle/hostile", test_hostile);
  g_test_add_func ("/guide/moodle/hostile-html", test_hostile_html);
  g_test_add_func ("/guide/moodle/scripts", test_scripts);
  return g_test_run ();
}
