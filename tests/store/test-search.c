/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-search-text.h"
#include "store-fixture.h"

static CandorSql *
open_bank (void)
{
  CandorSql *sql = fixture_open_memory ();
  g_autoptr(CandorGuide) guide = fixture_guide ();
  CandorQuestion *init = fixture_question ("objects", "init", "What does `obj.__init__` do?",
                                           CANDOR_DIFFICULTY_EASY);
  CandorQuestion *cpp = fixture_question ("basics", "cpp", "How do C++ and C# differ?",
                                          CANDOR_DIFFICULTY_HARD);
  CandorQuestion *cafe = fixture_question ("basics", "cafe", "Say café in naïve ASCII",
                                           CANDOR_DIFFICULTY_MEDIUM);
  CandorQuestion *chinese = fixture_question ("basics", "chinese", "什么是列表？ Python列表",
                                              CANDOR_DIFFICULTY_MEDIUM);
  CandorQuestion *said = fixture_question ("basics", "said", "He said \"don't\" and left",
                                           CANDOR_DIFFICULTY_EASY);

  candor_question_add_tag (init, "objects");
  candor_question_add_tag (cpp, "other");
  candor_question_add_tag (said, "other");
  candor_question_set_answer (said, "The init system starts it.");
  fixture_import (sql, guide, init, cpp, cafe, chinese, said, NULL);

  return sql;
}

static char *
ids_of (CandorSql                 *sql,
        const CandorQuestionQuery *query)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GArray) rows = candor_question_table_query (sql, query, &error);
  GString *ids = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < rows->len; i++)
    {
      g_autoptr(CandorQuestion) question = candor_question_table_load_row (sql,
                                                                           g_array_index (rows,
                                                                                          gint64, i), &error);

      g_assert_no_error (error);
      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", candor_question_get_id (question));
    }

  return g_string_free (ids, FALSE);
}

static void
assert_found (CandorSql  *sql,
              const char *search,
              const char *expected)
{
  g_autoptr(CandorQuestionQuery) query = candor_question_query_new ();
  g_autofree char *ids = NULL;

  query->search = g_strdup (search);
  ids = ids_of (sql, query);
  g_assert_cmpstr (ids, ==, expected);
}

static void
test_names_of_code (void)
{
  g_autoptr(CandorSql) sql = open_bank ();

  assert_found (sql, "__init__", "init");
  assert_found (sql, "obj.__init__", "init");
  assert_found (sql, "c++", "cpp");
  assert_found (sql, "C#", "cpp");
}

static void
test_prompt_counts_more (void)
{
  g_autoptr(CandorSql) sql = open_bank ();

  assert_found (sql, "init", "init said");
}

static void
test_accents (void)
{
  g_autoptr(CandorSql) sql = open_bank ();

  assert_found (sql, "cafe", "cafe");
  assert_found (sql, "CAFÉ", "cafe");
  assert_found (sql, "naive", "cafe");
}

static void
test_scripts_without_blanks (void)
{
  g_autoptr(CandorSql) sql = open_bank ();

  assert_found (sql, "列表", "chinese");
  assert_found (sql, "列", "chinese");
  assert_found (sql, "表列", "");
  assert_found (sql, "python列表", "chinese");
}

static void
test_words (void)
{
  g_autoptr(CandorSql) sql = open_bank ();

  assert_found (sql, "said left", "said");
  assert_found (sql, "don't", "said");
  assert_found (sql, "lef", "said");
  assert_found (sql, "lef said", "");
  assert_found (sql, "zebra", "");
}

static void
test_one_letter (void)
{
  g_autoptr(CandorSql) sql = open_bank ();

  assert_found (sql, "l", "said");
}

static void
test_nothing_is_syntax (void)
{
  static const char * const searches[] = {
    "\"", "\"\"\"", "AND OR NEAR *", "NOT", "prompt:init", "(", "a\"b", "{x}", "-init", "^init", "init*", "'", "NEAR(a b)",
    "\xff\xfe", ";", "a + b", "_", "%", "\\", "init AND",
  };
  g_autoptr(CandorSql) sql = open_bank ();

  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(CandorQuestionQuery) query = candor_question_query_new ();
      g_autoptr(GArray) rows = NULL;

      query->search = g_strdup (searches[i]);
      rows = candor_question_table_query (sql, query, &error);
      g_assert_no_error (error);
    }

  assert_found (sql, "AND OR NEAR *", "");
  assert_found (sql, "prompt:init", "");
  assert_found (sql, "-init", "init said");
}

static void
test_blank_is_no_search (void)
{
  g_autoptr(CandorSql) sql = open_bank ();

  assert_found (sql, "  ", "cpp cafe chinese said init");
  assert_found (sql, "?", "cpp cafe chinese said init");
  g_assert_null (candor_search_text_to_match ("\" *"));
}

static void
test_filters_combine (void)
{
  g_autoptr(CandorSql) sql = open_bank ();
  g_autoptr(CandorQuestionQuery) query = candor_question_query_new ();
  g_autofree char *ids = NULL;
  g_autofree char *in_section = NULL;
  g_autofree char *with_tag = NULL;

  query->search = g_strdup ("init");
  query->difficulties = 1u << CANDOR_DIFFICULTY_EASY;
  ids = ids_of (sql, query);
  g_assert_cmpstr (ids, ==, "init said");

  query->sections = g_strsplit ("python/basics", ",", -1);
  in_section = ids_of (sql, query);
  g_assert_cmpstr (in_section, ==, "said");

  g_clear_pointer (&query->search, g_free);
  query->difficulties = 0;
  query->tags = g_strsplit ("objects,other", ",", -1);
  with_tag = ids_of (sql, query);
  g_assert_cmpstr (with_tag, ==, "cpp said");
}

static void
test_sorts_and_limit (void)
{
  g_autoptr(CandorSql) sql = open_bank ();
  g_autoptr(CandorQuestionQuery) query = candor_question_query_new ();
  g_autofree char *by_difficulty = NULL;
  g_autofree char *by_prompt = NULL;

  query->sort = CANDOR_QUESTION_SORT_DIFFICULTY;
  by_difficulty = ids_of (sql, query);
  g_assert_cmpstr (by_difficulty, ==, "said init cafe chinese cpp");

  query->sort = CANDOR_QUESTION_SORT_PROMPT;
  query->limit = 2;
  by_prompt = ids_of (sql, query);
  g_assert_cmpstr (by_prompt, ==, "said cpp");
}

static void
test_counts (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = open_bank ();
  g_autoptr(CandorQuestionQuery) query = candor_question_query_new ();
  CandorQuestionCounts counts;

  query->difficulties = (1u << CANDOR_DIFFICULTY_EASY) | (1u << CANDOR_DIFFICULTY_HARD);
  g_assert_true (candor_question_table_count (sql, query, &counts, &error));
  g_assert_cmpuint (counts.by_difficulty[CANDOR_DIFFICULTY_EASY], ==, 2);
  g_assert_cmpuint (counts.by_difficulty[CANDOR_DIFFICULTY_MEDIUM], ==, 2);
  g_assert_cmpuint (counts.by_difficulty[CANDOR_DIFFICULTY_HARD], ==, 1);
  g_assert_cmpuint (counts.total, ==, 3);
}

static void
test_tags (void)
{
  g_autoptr(CandorSql) sql = open_bank ();
  g_auto(GStrv) tags = candor_question_table_tags (sql, NULL);
  g_autofree char *joined = g_strjoinv (" ", tags);

  g_assert_cmpstr (joined, ==, "objects other");
}

static void
test_index_follows (void)
{
  g_autoptr(CandorSql) sql = open_bank ();
  g_autoptr(CandorQuestion) edited = fixture_question ("basics", "cafe", "Say tea",
                                                       CANDOR_DIFFICULTY_EASY);
  g_autoptr(CandorGuide) guide = fixture_guide ();

  g_assert_true (candor_guide_table_put_question (sql, edited, NULL));
  assert_found (sql, "café", "");
  assert_found (sql, "tea", "cafe");

  fixture_import (sql, guide, g_object_ref (edited), NULL);
  assert_found (sql, "init", "");
  assert_found (sql, "tea", "cafe");
  fixture_run (sql, "INSERT INTO question_fts (question_fts) VALUES ('integrity-check')");
}

static void
test_many_hits (void)
{
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorGuide) guide = fixture_guide ();
  g_autoptr(CandorQuestionQuery) query = candor_question_query_new ();
  g_autoptr(GArray) rows = NULL;

  candor_sql_begin (sql, NULL);
  candor_guide_table_put (sql, guide, FALSE, NULL);
  for (guint i = 0; i < 2100; i++)
    {
      g_autofree char *id = g_strdup_printf ("q%u", i);
      g_autofree char *prompt = g_strdup_printf ("Common words %u", i);
      g_autoptr(CandorQuestion) question = fixture_question ("basics", id, prompt,
                                                             CANDOR_DIFFICULTY_EASY);

      candor_guide_table_put_question (sql, question, NULL);
    }
  candor_sql_commit (sql, NULL);

  query->search = g_strdup ("common");
  rows = candor_question_table_query (sql, query, NULL);
  g_assert_cmpuint (rows->len, ==, 2100);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/search/names-of-code", test_names_of_code);
  g_test_add_func ("/search/prompt-counts-more", test_prompt_counts_more);
  g_test_add_func ("/search/accents", test_accents);
  g_test_add_func ("/search/scripts-without-blanks", test_scripts_without_blanks);
  g_test_add_func ("/search/words", test_words);
  g_test_add_func ("/search/one-letter", test_one_letter);
  g_test_add_func ("/search/nothing-is-syntax", test_nothing_is_syntax);
  g_test_add_func ("/search/blank-is-no-search", test_blank_is_no_search);
  g_test_add_func ("/search/filters-combine", test_filters_combine);
  g_test_add_func ("/search/sorts-and-limit", test_sorts_and_limit);
  g_test_add_func ("/search/counts", test_counts);
  g_test_add_func ("/search/tags", test_tags);
  g_test_add_func ("/search/index-follows", test_index_follows);
  g_test_add_func ("/search/many-hits", test_many_hits);

  return g_test_run ();
}
