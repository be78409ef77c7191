/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-questions-page-private.h"

#include "candor-growing-rows.h"
#include "candor-place.h"
#include "candor-question-list.h"

/* What a list asks for at once; the rest follows when it is painted. */
#define FIRST_PAGE 200

static CandorQuestionQuery *
make_query (CandorQuestionsPage *self)
{
  CandorQuestionQuery *query = candor_question_query_new ();
  CandorPlace *place = gtk_single_selection_get_selected_item (self->place_selection);

  candor_filter_bar_fill (self->filter_bar, query);
  if (place != NULL)
    candor_place_narrow (place, query);
  return query;
}

/* All there is in place of its first page; what is selected stays so. */
static void
show_whole_list (CandorQuestionsPage *self,
                 CandorQuestionQuery *query)
{
  guint selected = gtk_single_selection_get_selected (self->selection);
  g_autoptr(GListModel) questions =
    candor_library_query_questions (self->library, query, NULL);

  if (questions == NULL)
    return;
  gtk_slice_list_model_set_model (self->shown, questions);
  gtk_single_selection_set_selected (self->selection, selected);
}

static void
show_list_or_none (CandorQuestionsPage *self)
{
  GListModel *questions = gtk_slice_list_model_get_model (self->shown);
  const char *child = candor_filter_bar_is_filtering (self->filter_bar) ? "none" : "empty";

  if (questions != NULL && g_list_model_get_n_items (questions) > 0)
    child = "list";
  gtk_stack_set_visible_child_name (self->list_stack, child);
}

static gboolean
is_cut_off (CandorQuestionsPage *self)
{
  GListModel *questions = gtk_slice_list_model_get_model (self->shown);

  return questions != NULL && g_list_model_get_n_items (questions) == FIRST_PAGE;
}

/* The whole list and its counts take longer than the first page: they wait until that is painted. */
static gboolean
show_rest_cb (gpointer user_data)
{
  CandorQuestionsPage *self = user_data;
  g_autoptr(CandorQuestionQuery) query = make_query (self);

  self->rest_source = 0;
  show_list_or_none (self);
  if (is_cut_off (self))
    show_whole_list (self, query);
  candor_filter_bar_follow (self->filter_bar, self->library, query, self->tags_are_stale);
  self->tags_are_stale = FALSE;
  return G_SOURCE_REMOVE;
}

static gboolean
select_question (CandorQuestionsPage *self,
                 const char          *id)
{
  GListModel *questions = gtk_slice_list_model_get_model (self->shown);
  guint position = candor_question_list_find (CANDOR_QUESTION_LIST (questions), id);

  if (position == G_MAXUINT)
    return FALSE;
  candor_growing_rows_reach (self->shown, position);
  gtk_single_selection_set_selected (self->selection, position);
  gtk_widget_activate_action (self->list, "list.scroll-to-item", "u", position);
  return TRUE;
}

void
candor_questions_page_queue_rest (CandorQuestionsPage *self)
{
  if (self->rest_source == 0)
    self->rest_source = g_idle_add (show_rest_cb, self);
}

void
candor_questions_page_list (CandorQuestionsPage *self)
{
  g_autoptr(CandorQuestionQuery) query = make_query (self);
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) questions = NULL;

  if (self->is_filling)
    return;
  query->limit = FIRST_PAGE;
  questions = candor_library_query_questions (self->library, query, &error);
  if (questions == NULL)
    {
      candor_questions_page_show_error (self, error);
      return;
    }
  candor_questions_page_queue_rest (self);
  candor_growing_rows_show (self->shown, questions);
  show_list_or_none (self);
}

void
candor_questions_page_select_place (CandorQuestionsPage *self,
                                    const char          *guide_id,
                                    const char          *section_id)
{
  GListModel *places = G_LIST_MODEL (self->places);

  for (guint i = 0; i < g_list_model_get_n_items (places); i++)
    {
      g_autoptr(CandorPlace) place = g_list_model_get_item (places, i);

      if (candor_place_is (place, guide_id, section_id))
        gtk_single_selection_set_selected (self->place_selection, i);
    }
}

void
candor_questions_page_show (CandorQuestionsPage *self,
                            const char          *id)
{
  g_autoptr(CandorQuestion) question = candor_library_load_question (self->library, id, NULL);
  g_autoptr(CandorQuestionQuery) query = NULL;

  if (question == NULL || select_question (self, id))
    return;
  candor_filter_bar_clear (self->filter_bar);
  candor_questions_page_select_place (self, candor_question_get_guide_id (question),
                                      candor_question_get_section_id (question));
  query = make_query (self);
  show_whole_list (self, query);
  select_question (self, id);
}
