/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Opening a question and saving it changes nothing: what the fields are filled with is what they give. */
#include <adwaita.h>

#include "candor-question-form.h"
#include "desk.h"
#include "library-fixture.h"

static CandorQuestion *
through_form (CandorQuestion *question,
              GListModel     *guides)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *form = g_object_new (CANDOR_TYPE_QUESTION_FORM, NULL);
  CandorQuestion *made;

  gtk_window_set_child (GTK_WINDOW (window), form);
  candor_question_form_show (CANDOR_QUESTION_FORM (form), guides, question);
  made = candor_question_form_make (CANDOR_QUESTION_FORM (form));
  gtk_window_destroy (GTK_WINDOW (window));
  return made;
}

/* Every question that comes with the program. */
static void
test_bundled (LibraryFixture *fixture,
              gconstpointer   data)
{
  g_autoptr(CandorQuestionQuery) query = candor_question_query_new ();
  g_autoptr(GListModel) questions =
    candor_library_query_questions (fixture->library, query, NULL);
  GListModel *guides = candor_library_get_guides (fixture->library);

  g_assert_cmpuint (g_list_model_get_n_items (questions), >, 90);
  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(CandorQuestion) question = g_list_model_get_item (questions, i);
      g_autoptr(CandorQuestion) made = through_form (question, guides);

      g_test_message ("%s", candor_question_get_id (question));
      g_assert_true (candor_question_equal (made, question));
    }
}

/* All that a question can hold, in unusual forms. */
static void
test_full (LibraryFixture *fixture,
           gconstpointer   data)
{
  GListModel *guides = candor_library_get_guides (fixture->library);
  g_autoptr(CandorGuide) guide = g_list_model_get_item (guides, 0);
  g_autoptr(CandorSection) section = g_list_model_get_item (candor_guide_get_sections (guide), 1);
  g_autoptr(CandorQuestion) question =
    candor_question_new (candor_guide_get_id (guide), "full");
  g_autoptr(CandorQuestion) made = NULL;

  candor_question_set_section (question, candor_section_get_id (section),
                               candor_section_get_title (section));
  candor_question_set_prompt (question, "    code first?\n\nThen **words**.");
  candor_question_set_answer (question, "| a | b |\n|---|---|\n| 1 | 2 |\n\n```python\nx = 1\n```");
  candor_question_set_difficulty (question, CANDOR_DIFFICULTY_HARD);
  candor_question_set_minutes (question, 17);
  candor_question_set_source (question, "A book, page 3");
  candor_question_add_point (question, "One\nof two lines", 9, TRUE);
  candor_question_add_point (question, "Two", 1, FALSE);
  candor_question_add_probe (question, "And then?");
  candor_question_add_caution (question, "Guesses");
  candor_question_add_anchor (question, 1, "Nothing");
  candor_question_add_anchor (question, 5, "All of it\n\n- and more");
  candor_question_add_tag (question, "two words");
  candor_question_add_tag (question, "ключ");
  candor_question_add_remark (question, "Kept, though there is no field for it");
  made = through_form (question, guides);
  g_assert_true (candor_question_equal (made, question));
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_setenv ("GTK_A11Y", "none", TRUE);
  adw_init ();
  g_test_add ("/question-form/bundled", LibraryFixture, NULL, library_fixture_set_up, test_bundled,
              library_fixture_tear_down);
  g_test_add ("/question-form/full", LibraryFixture, NULL, library_fixture_set_up, test_full,
              library_fixture_tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
