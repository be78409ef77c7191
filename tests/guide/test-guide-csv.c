/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "format-fixture.h"

#include <string.h>

#define BOM "\xef\xbb\xbf"

/* What a table has no place for is taken out of both, the rest has to be the same. */
static void
strip (ReadGuide *guide)
{
  g_autoptr(CandorGuide) head = candor_guide_new ("g");
  GListModel *sections = candor_guide_get_sections (guide->guide);

  candor_guide_set_title (head, "T");
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(CandorSection) section = g_list_model_get_item (sections, i);
      g_autofree char *id = g_strdup_printf ("s%u", i);
      g_autoptr(CandorSection) bare = candor_section_new (id, candor_section_get_title (section), NULL);

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
  g_autofree char *csv = fixture_write_as (guide, "csv");
  g_autoptr(ReadGuide) again = fixture_read_as (csv, "csv", NULL);
  g_autofree char *twice = fixture_write_as (again, "csv");

  g_assert_cmpuint (again->questions->len, >, 20);
  g_assert_cmpstr (csv, ==, twice);
  strip (guide);
  strip (again);
  fixture_assert_same (guide, again);
}

static void
test_golden (void)
{
  g_autoptr(ReadGuide) guide = fixture_read_as (
    "id,section,question,answer,key points,tags\n"
    "q,One,=1+1?,\"It is, \"\"well\"\", 2.\n\n'=x'\",\"Two [3, required]\n[1]\nx[1]\nx [1] [1]\n'-1\",\"a, b\"\n",
    "csv", NULL);
  CandorQuestion *question = guide->questions->pdata[0];
  g_autofree char *csv = fixture_write_as (guide, "csv");

  g_assert_cmpuint (candor_question_get_points (question)->len, ==, 5);
  g_assert_cmpint (((CandorPoint *) candor_question_get_points (question)->pdata[0])->weight, ==, 3);
  g_assert_true (((CandorPoint *) candor_question_get_points (question)->pdata[0])->required);
  g_assert_cmpstr (csv, ==,
                   BOM
                   "id,section,question,answer,difficulty,minutes,key points,ask further,anchors,"
                   "watch out for,tags,source\r\n"
                   "q,One,'=1+1?,\"It is, \"\"well\"\", 2.\n\n'=x'\",,,\"Two [3, required]\n[1]\nx[1]\nx [1] [1]\n'-1\","
                   ",,,\"a, b\",\r\n");
}

/* One text through the cells of a question and back. */
static void
test_apostrophe (void)
{
  static const char * const texts[] = {
    "=1+1", "+x", "-x", "@x", "'=1+1", "''-x", "'quoted'", "\"both\"", "a;b\tc", "#", "1,5",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(ReadGuide) guide = fixture_read_as ("question,answer\nWhy?,x\n", "csv", NULL);
      g_autoptr(ReadGuide) again = NULL;
      g_autofree char *csv = NULL;

      candor_question_set_prompt (guide->questions->pdata[0], texts[i]);
      candor_question_set_answer (guide->questions->pdata[0], texts[i]);
      csv = fixture_write_as (guide, "csv");
      g_assert_null (strstr (csv, ",="));
      g_assert_null (strstr (csv, ",@"));
      again = fixture_read_as (csv, "csv", NULL);
      g_assert_cmpstr (candor_question_get_prompt (again->questions->pdata[0]), ==, texts[i]);
      g_assert_cmpstr (candor_question_get_answer (again->questions->pdata[0]), ==, texts[i]);
    }
}

/* The same table in four languages and with each delimiter. */
static void
test_headers (void)
{
  static const char * const tables[] = {
    "Category,Question,Model answer,Difficulty,Minutes\nBasics,What?,That.,easy,4\n",
    BOM "Kategorie;Frage;Musterantwort;Schwierigkeit;Dauer\r\nBasics;What?;That.;leicht;4 min\r\n",
    "Catégorie\tQuestion\tRéponse\tNiveau\tDurée (minutes)\nBasics\tWhat?\tThat.\tfacile\t4",
    "\"Categoría\",\"PREGUNTA\",\"Respuesta\",\"Dificultad\",\"Minutos\"\n\n"
    "\"Basics\",\"What?\",\"That.\",\"Fácil\",\"4\"\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autoptr(GPtrArray) remarks = NULL;
      g_autoptr(ReadGuide) guide = fixture_read_as (tables[i], "csv", &remarks);
      CandorQuestion *question = guide->questions->pdata[0];

      g_assert_cmpuint (guide->questions->len, ==, 1);
      g_assert_cmpuint (remarks->len, ==, 0);
      g_assert_cmpstr (candor_question_get_section_title (question), ==, "Basics");
      g_assert_cmpstr (candor_question_get_prompt (question), ==, "What?");
      g_assert_cmpstr (candor_question_get_answer (question), ==, "That.");
      g_assert_cmpint (candor_question_get_difficulty (question), ==, CANDOR_DIFFICULTY_EASY);
      g_assert_cmpint (candor_question_get_minutes (question), ==, 4);
    }
}

static void
test_sections (void)
{
  g_autoptr(ReadGuide) guide =
    fixture_read_as ("question,category\nOne?,B\nTwo?,A\nThree?,B\nFour?,\n", "csv", NULL);
  GListModel *sections = candor_guide_get_sections (guide->guide);
  g_autoptr(CandorSection) first = g_list_model_get_item (sections, 0);

  g_assert_cmpuint (g_list_model_get_n_items (sections), ==, 3);
  g_assert_cmpstr (candor_section_get_title (first), ==, "B");
  g_assert_cmpuint (candor_section_get_n_questions (first), ==, 2);
  g_assert_cmpstr (candor_question_get_section_title (guide->questions->pdata[3]), ==, "test");
}

static void
test_options (void)
{
  g_autoptr(ReadGuide) guide =
    fixture_read_as ("Question,Option A,Option B,Correct answer\nWhich?,This,That,B\n", "csv", NULL);

  g_assert_cmpstr (candor_question_get_prompt (guide->questions->pdata[0]), ==,
                   "Which?\n\n- A) This\n- B) That");
  g_assert_cmpstr (candor_question_get_answer (guide->questions->pdata[0]), ==, "B");
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
  g_autoptr(ReadGuide) guide = fixture_read_as (
    "Question,Answer,Colour,Level,Minutes\n"
    "\"Which\nlines?\",x,red,,\n"
    "\n,lonely answer,,,\nWhy?,x,,furlong,999\n", "csv", &remarks);

  g_assert_cmpuint (guide->questions->len, ==, 2);
  g_assert_cmpint (find_remark (remarks, "column-left-out")->line, ==, 1);
  g_assert_cmpint (find_remark (remarks, "no-question")->line, ==, 5);
  g_assert_cmpint (find_remark (remarks, "bad-difficulty")->line, ==, 6);
  g_assert_cmpint (find_remark (remarks, "bad-minutes")->line, ==, 6);
}

/* Nothing says what the columns hold, but their cells do. */
static void
test_no_header (void)
{
  g_autoptr(GPtrArray) remarks = NULL;
  g_autoptr(ReadGuide) guide =
    fixture_read_as ("1,What is a list?,A row.\n2,Explain sorting,Order.\n", "csv", &remarks);

  g_assert_cmpuint (guide->questions->len, ==, 2);
  g_assert_cmpstr (candor_question_get_prompt (guide->questions->pdata[0]), ==, "What is a list?");
  g_assert_cmpstr (candor_question_get_answer (guide->questions->pdata[0]), ==, "A row.");
  find_remark (remarks, "no-header");
}

/* A header that names all but the questions. */
static void
test_half_header (void)
{
  g_autoptr(ReadGuide) guide =
    fixture_read_as ("Beschreibung,Antwort\nWas ist das?,Etwas.\n", "csv", NULL);

  g_assert_cmpuint (guide->questions->len, ==, 1);
  g_assert_cmpstr (candor_question_get_prompt (guide->questions->pdata[0]), ==, "Was ist das?");
}

static void
test_html (void)
{
  g_autoptr(ReadGuide) guide = fixture_read_as (
    "question,answer\n<p>What is <b>it</b>?</p>,<p>does more than <br>?\n", "csv", NULL);

  g_assert_cmpstr (candor_question_get_prompt (guide->questions->pdata[0]), ==, "What is **it**?");
  g_assert_cmpstr (candor_question_get_answer (guide->questions->pdata[0]), ==,
                   "<p>does more than <br>?");
}

static void
test_hostile (void)
{
  g_autoptr(GString) wide = g_string_new ("question");
  g_autoptr(GString) long_cell = g_string_new ("question\n");
  g_autoptr(GString) many = g_string_new ("question\n");
  static const char zeros[] = "ques\0tion,answer\nred\0,\0\0\n";

  fixture_assert_document_refused ("question\nWhy?\n\"open\n\nmore\n", -1, "csv", "test:3: in the row");
  fixture_assert_document_refused ("question\nWhy?\nsay \"so\"\n", -1, "csv", "test:3: a quotation");
  fixture_assert_document_refused ("question\n\"a\" b\n", -1, "csv", "test:2: a quotation");
  for (guint i = 0; i < 100000; i++)
    g_string_append_c (wide, ',');
  fixture_assert_document_refused (wide->str, -1, "csv", "test:1: this row has more columns");
  for (guint i = 0; i < 300000; i++)
    g_string_append_c (long_cell, 'x');
  fixture_assert_document_refused (long_cell->str, -1, "csv", "test:2: a cell");
  for (guint i = 0; i < 200001; i++)
    g_string_append (many, "Why?\n");
  fixture_assert_document_refused (many->str, -1, "csv", "test:200002: there are more");
  fixture_assert_document_refused ("", -1, "csv", "no column of questions");
  fixture_assert_document_refused ("\n \n,,,\n", -1, "csv", "no column of questions");
  fixture_assert_document_refused ("red,green\nblue,white\n", -1, "csv", "no column of questions");
  fixture_assert_document_refused (zeros, sizeof zeros - 1, "csv", "no column of questions");
}

static void
test_scripts (void)
{
  g_autoptr(ReadGuide) guide = fixture_read_as (
    BOM "Question,Answer\r\n\xd7\x9e\xd7\x94 \xe2\x80\x8f(1)?,\xd7\x9c\xd7\x90\r\n"
    "\xe4\xbd\xa0\xe5\xa5\xbd\xef\xbc\x9f,\"a\r\nb\"", "csv", NULL);

  g_assert_cmpuint (guide->questions->len, ==, 2);
  g_assert_cmpstr (candor_question_get_prompt (guide->questions->pdata[0]), ==,
                   "\xd7\x9e\xd7\x94 \xe2\x80\x8f(1)?");
  g_assert_cmpstr (candor_question_get_answer (guide->questions->pdata[1]), ==, "a\nb");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/guide/csv/python", "python.guide.xml", test_bundled);
  g_test_add_data_func ("/guide/csv/behavioural", "behavioural.guide.xml", test_bundled);
  g_test_add_func ("/guide/csv/golden", test_golden);
  g_test_add_func ("/guide/csv/apostrophe", test_apostrophe);
  g_test_add_func ("/guide/csv/headers", test_headers);
  g_test_add_func ("/guide/csv/sections", test_sections);
  g_test_add_func ("/guide/csv/options", test_options);
  g_test_add_func ("/guide/csv/remarks", test_remarks);
  g_test_add_func ("/guide/csv/no-header", test_no_header);
  g_test_add_func ("/guide/csv/half-header", test_half_header);
  g_test_add_func ("/guide/csv/html", test_html);
  g_test_add_func ("/guide/csv/hostile", test_hostile);
  g_test_add_func ("/guide/csv/scripts", test_scripts);
  return g_test_run ();
}
