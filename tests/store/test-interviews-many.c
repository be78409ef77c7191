/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

static void
score (CandorSql       *sql,
       CandorInterview *interview,
       guint            position,
       int              value)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorResponseEdit) edit = candor_response_edit_new ();

  edit->fields = CANDOR_EDIT_RATING;
  edit->rating = CANDOR_RATING_SCORED;
  edit->score = value;
  candor_response_table_apply (sql, candor_interview_get_id (interview), position, edit, 5000, &error);
  g_assert_no_error (error);
}

/* A second interview of that kit; the first of its questions says the same, but stands in another section. */
static CandorInterview *
repeat (CandorSql       *sql,
        CandorInterview *interview)
{
  g_autoptr(GError) error = NULL;
  CandorInterview *second = candor_interview_new (NULL, candor_interview_get_kit (interview),
                                                  candor_interview_get_candidate (interview), "Omar", FALSE);

  candor_interview_take_questions (second);
  candor_question_set_section (candor_response_get_question (candor_interview_get_response (second, 1)), "moved",
                               "Moved");
  candor_interview_table_add (sql, second, &error);
  g_assert_no_error (error);
  return second;
}

static CandorQuestion *
question_of (GPtrArray *interviews,
             guint      which,
             guint      position)
{
  return candor_response_get_question (candor_interview_get_response (interviews->pdata[which], position));
}

/* Many share their kit and the questions that are the same to the last word, and each keeps its own answers. */
static void
test_many (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorSql) sql = fixture_open_memory ();
  g_autoptr(CandorInterview) first = fixture_interview (sql);
  g_autoptr(CandorInterview) second = repeat (sql, first);
  g_autoptr(GPtrArray) ids = g_ptr_array_new ();
  g_autoptr(GPtrArray) many = NULL;

  score (sql, first, 2, 4);
  g_ptr_array_add (ids, (gpointer) candor_interview_get_id (second));
  g_ptr_array_add (ids, (gpointer) candor_interview_get_id (first));
  many = candor_interview_table_load_many (sql, ids, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (many->len, ==, 2);
  g_assert_cmpstr (candor_interview_get_id (many->pdata[0]), ==, ids->pdata[0]);
  g_assert_true (candor_interview_get_kit (many->pdata[0]) == candor_interview_get_kit (many->pdata[1]));
  g_assert_true (question_of (many, 0, 2) == question_of (many, 1, 2));
  g_assert_cmpstr (candor_question_get_section_title (question_of (many, 0, 1)), ==, "Moved");
  g_assert_cmpstr (candor_question_get_section_title (question_of (many, 1, 1)), !=, "Moved");
  g_assert_cmpint (candor_response_get_score (candor_interview_get_response (many->pdata[1], 2)), ==, 4);
  g_assert_cmpint (candor_response_get_score (candor_interview_get_response (many->pdata[0], 2)), ==, 0);

  g_ptr_array_add (ids, (gpointer) "nothing");
  g_assert_null (candor_interview_table_load_many (sql, ids, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/interviews-many/shared", test_many);
  return g_test_run ();
}
