/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "format-fixture.h"

#include <string.h>

#include "candor-markdown-own.h"

static void
test_bundled (gconstpointer data)
{
  g_autoptr(ReadGuide) guide = fixture_read_bundled (data);
  g_autofree char *markdown = fixture_write_as (guide, "markdown");
  g_autoptr(ReadGuide) again = fixture_read_as (markdown, "auto", NULL);
  g_autofree char *twice = fixture_write_as (again, "markdown");

  g_assert_cmpuint (again->questions->len, >, 20);
  fixture_assert_same (guide, again);
  g_assert_cmpstr (markdown, ==, twice);
}

/* A guide with one question, to be given texts. */
static ReadGuide *
small_guide (CandorQuestion **question)
{
  ReadGuide *read = g_new0 (ReadGuide, 1);
  g_autoptr(CandorSection) section = candor_section_new ("s", "S", NULL);

  read->guide = candor_guide_new ("g");
  candor_guide_set_title (read->guide, "T");
  candor_guide_add_section (read->guide, section);
  candor_section_set_n_questions (section, 1);
  read->lines = g_array_new (FALSE, FALSE, sizeof (int));
  read->questions = g_ptr_array_new_with_free_func (g_object_unref);
  *question = candor_question_new ("g", "q");
  candor_question_set_section (*question, "s", "S");
  candor_question_set_prompt (*question, "Why?");
  g_ptr_array_add (read->questions, *question);
  return read;
}

static void
assert_comes_back (ReadGuide *guide)
{
  g_autofree char *markdown = fixture_write_as (guide, "markdown");
  g_autoptr(ReadGuide) again = fixture_read_as (markdown, "markdown", NULL);

  fixture_assert_same (guide, again);
}

static void
test_golden (void)
{
  CandorQuestion *question;
  g_autoptr(ReadGuide) guide = small_guide (&question);
  g_autofree char *markdown = NULL;

  candor_guide_set_summary (guide->guide, "For all.");
  candor_guide_add_author (guide->guide, "A \"B\" C");
  candor_question_set_prompt (question, "What is a list?\n\n```python\n[]\n```");
  candor_question_set_difficulty (question, CANDOR_DIFFICULTY_EASY);
  candor_question_set_minutes (question, 4);
  candor_question_add_tag (question, "array");
  candor_question_add_tag (question, "two words");
  candor_question_set_answer (question, "It is ordered.\n\n## Really");
  candor_question_add_point (question, "Order", 3, TRUE);
  candor_question_add_point (question, "Two\nlines", 1, FALSE);
  candor_question_add_probe (question, "And a tuple?");
  candor_question_add_anchor (question, 1, "Guesses");
  candor_question_add_caution (question, "Says array");
  candor_question_set_source (question, "Mine");
  markdown = fixture_write_as (guide, "markdown");
  g_assert_cmpstr (markdown, ==,
                   "---\n"
                   "candor: guide 1\n"
                   "id: g\n"
                   "title: \"T\"\n"
                   "authors:\n"
                   "  - \"A \\\"B\\\" C\"\n"
                   "---\n"
                   "\n# T\n<!-- candor: summary -->\n\nFor all.\n"
                   "\n## S\n<!-- candor: section id=s -->\n"
                   "\n### What is a list?\n"
                   "<!-- candor: question id=q difficulty=easy minutes=4 tag=array tag=\"two words\" -->\n"
                   "\n```python\n[]\n```\n"
                   "\n**Answer**\n<!-- candor: answer -->\n\nIt is ordered.\n\n## Really\n"
                   "\n**Listen for**\n<!-- candor: points -->\n\n"
                   "- Order <!-- 3 required -->\n- Two\n  lines <!-- 1 -->\n"
                   "\n**Ask further**\n<!-- candor: probes -->\n\n- And a tuple?\n"
                   "\n**What a 1 sounds like**\n<!-- candor: anchor level=1 -->\n\nGuesses\n"
                   "\n**Watch out for**\n<!-- candor: cautions -->\n\n- Says array\n"
                   "\n**Source**\n<!-- candor: source -->\n\nMine\n");
  assert_comes_back (guide);
}

/* Texts that look like what stands around them. */
static const char * const awkward[] = {
  "",
  "<!-- candor: answer -->",
  "\\<!-- candor: answer -->\n\\\\<!-- candor: x -->",
  "### Heading\n<!-- candor: question id=other -->\n\nText",
  "\n\nBegins with blank lines",
  "Ends in a label\n\n**Answer**",
  "Ends in a heading\n\n### What?",
  "- a list\n- in it\n\n  and a paragraph\n\n\n- more",
  "```\nnever closed\n  indented",
  "<!-- never closed",
  "---\ncandor: guide 2\n---",
  "2. <!-- 3 required -->",
  "x <!-- 7 -->",
  "# # #",
  "-",
  "   indented\n\ttab\n      more",
  "\xd7\x90\xd7\x91\xd7\x92 \xe2\x80\x8f(1)\n\xe4\xbd\xa0\xe5\xa5\xbd",
  "a --> b \"q\" \\ \\n \\x3e --\\> -->",
  "deleted \x7f sign",
};

static void
test_awkward (gconstpointer data)
{
  const char *text = data;
  CandorQuestion *question;
  g_autoptr(ReadGuide) guide = small_guide (&question);
  g_autofree char *asked = g_strconcat ("Why?\n", text, NULL);

  candor_guide_set_title (guide->guide, text);
  candor_guide_set_summary (guide->guide, text);
  candor_guide_add_author (guide->guide, text);
  candor_question_set_prompt (question, asked);
  candor_question_set_answer (question, text);
  candor_question_set_source (question, text);
  candor_question_add_point (question, text, 9, FALSE);
  candor_question_add_point (question, text, 1, TRUE);
  candor_question_add_probe (question, text);
  candor_question_add_probe (question, text);
  candor_question_add_caution (question, text);
  candor_question_add_anchor (question, 7, text);
  candor_question_add_tag (question, text);
  candor_question_add_remark (question, text);
  assert_comes_back (guide);
}

static void
test_awkward_prompt (gconstpointer data)
{
  CandorQuestion *question;
  g_autoptr(ReadGuide) guide = small_guide (&question);

  candor_question_set_prompt (question, data);
  assert_comes_back (guide);
}

static void
test_empty_sections (void)
{
  CandorQuestion *question;
  g_autoptr(ReadGuide) guide = small_guide (&question);
  g_autoptr(CandorSection) before = candor_section_new ("before", "#", "An intro\n\n## with a heading");
  g_autoptr(CandorSection) after = candor_section_new ("after", " Two\nlines ", NULL);
  g_autoptr(ReadGuide) again = NULL;
  g_autofree char *markdown = NULL;

  candor_guide_add_section (guide->guide, before);
  candor_guide_add_section (guide->guide, after);
  markdown = fixture_write_as (guide, "markdown");
  again = fixture_read_as (markdown, "markdown", NULL);
  g_assert_cmpuint (g_list_model_get_n_items (candor_guide_get_sections (again->guide)), ==, 3);
  fixture_assert_same (guide, again);
}

/* What a person may have done to the file. */
static void
test_edited (void)
{
  g_autoptr(GPtrArray) remarks = NULL;
  g_autoptr(ReadGuide) guide = fixture_read_as (
    "---\r\ncandor: guide 1\r\ntitle: Mine\r\nauthors:\r\n  - Me\r\n---\r\n"
    "### First?\n\n<!-- candor: question difficulty=harsh minutes=999 -->\n"
    "**Answer**\n\n<!-- candor: answer -->\nYes.\n\n\n"
    "<!-- candor: points -->\nNothing\n- One\n- Two <!-- 12 -->\n"
    "<!-- candor: anchor level=9 -->\nToo high\n"
    "<!-- candor: wisdom -->\nLost\n", "markdown", &remarks);
  CandorQuestion *question = guide->questions->pdata[0];

  g_assert_cmpstr (candor_guide_get_title (guide->guide), ==, "Mine");
  g_assert_cmpstr (candor_guide_get_authors (guide->guide)->pdata[0], ==, "Me");
  g_assert_cmpuint (guide->questions->len, ==, 1);
  g_assert_cmpstr (candor_question_get_prompt (question), ==, "First?");
  g_assert_cmpstr (candor_question_get_section_title (question), ==, "Mine");
  g_assert_cmpstr (candor_question_get_answer (question), ==, "Yes.");
  g_assert_cmpuint (candor_question_get_points (question)->len, ==, 2);
  g_assert_cmpuint (candor_question_get_anchors (question)->len, ==, 0);
  g_assert_cmpuint (remarks->len, ==, 4);
  g_assert_cmpint (((CandorFinding *) remarks->pdata[0])->line, ==, 7);
  g_assert_cmpint (((CandorFinding *) remarks->pdata[2])->line, ==, 20);
  g_assert_cmpint (((CandorFinding *) remarks->pdata[3])->line, ==, 22);
}

/* A key with nothing behind it is as good as none. */
static void
test_empty_head (void)
{
  g_autoptr(ReadGuide) guide =
    fixture_read_as ("---\ncandor: guide 1\nid: g\ntitle: T\nversion:\nlanguage: \"\"\n---\n", "markdown", NULL);

  g_assert_null (candor_guide_get_version (guide->guide));
  g_assert_null (candor_guide_get_language (guide->guide));
  g_assert_cmpstr (candor_guide_get_title (guide->guide), ==, "T");
}

static void
test_newer (void)
{
  fixture_assert_document_refused ("---\ncandor: guide 2\n---\n", -1, "markdown", "test:2: a newer");
  g_assert_false (candor_markdown_own_is ("---\ntitle: x\n---\ncandor: guide 1\n"));
  g_assert_false (candor_markdown_own_is ("---\n---\n"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/guide/markdown/python", "python.guide.xml", test_bundled);
  g_test_add_data_func ("/guide/markdown/behavioural", "behavioural.guide.xml", test_bundled);
  g_test_add_func ("/guide/markdown/golden", test_golden);
  for (guint i = 0; i < G_N_ELEMENTS (awkward); i++)
    {
      g_autofree char *path = g_strdup_printf ("/guide/markdown/awkward/%u", i);
      g_autofree char *prompt = g_strdup_printf ("/guide/markdown/awkward-prompt/%u", i);

      g_test_add_data_func (path, awkward[i], test_awkward);
      g_test_add_data_func (prompt, awkward[i], test_awkward_prompt);
    }
  g_test_add_func ("/guide/markdown/empty-sections", test_empty_sections);
  g_test_add_func ("/guide/markdown/edited", test_edited);
  g_test_add_func ("/guide/markdown/empty-head", test_empty_head);
  g_test_add_func ("/guide/markdown/newer", test_newer);
  return g_test_run ();
}
