/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-questions-page-private.h"

#include <glib/gi18n.h>
#include <stdlib.h>

#include "candor-place.h"
#include "candor-question-editor.h"

/* Each change is in the bank before its toast is shown, and the toast takes it back. */

static CandorQuestion *
get_selected (CandorQuestionsPage *self)
{
  return gtk_single_selection_get_selected_item (self->selection);
}

static CandorQuestionEditor *
open_editor (CandorQuestionsPage *self,
             CandorQuestion      *question,
             GListModel          *guides)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWindow *editor = candor_question_editor_new (window, self->library, question, guides);

  gtk_window_present (editor);
  return CANDOR_QUESTION_EDITOR (editor);
}

static void
added_cb (CandorQuestionEditor *editor,
          const char           *id,
          CandorQuestionsPage  *self)
{
  candor_questions_page_show (self, id);
  candor_questions_page_tell_undo (self, _("Question added"), "questions.take-back", id);
}

/* The state before stays with the editor: which is edited must not depend on what is selected now. */
static void
edited_cb (CandorQuestionEditor *editor,
           const char           *id,
           CandorQuestionsPage  *self)
{
  CandorQuestion *before = g_object_get_data (G_OBJECT (editor), "candor-before");
  g_autofree char *ticket = candor_questions_page_keep (self, before);

  candor_questions_page_show (self, id);
  candor_questions_page_tell_undo (self, _("Question changed"), "questions.put-back", ticket);
}

static void
open_new (CandorQuestionsPage *self,
          CandorQuestion      *question)
{
  CandorQuestionEditor *editor =
    open_editor (self, question, candor_library_get_guides (self->library));

  g_signal_connect_object (editor, "saved", G_CALLBACK (added_cb), self, 0);
}

static void
new_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  CandorPlace *place = gtk_single_selection_get_selected_item (self->place_selection);
  g_autoptr(CandorQuestion) question =
    candor_question_new (candor_place_get_guide_id (place), NULL);

  candor_question_set_section (question, candor_place_get_section_id (place), NULL);
  open_new (self, question);
}

static void
duplicate_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  CandorQuestion *question = get_selected (self);
  g_autoptr(CandorQuestion) copy = NULL;

  if (question == NULL)
    return;
  copy = candor_question_copy_as (question, candor_question_get_guide_id (question), NULL);
  candor_question_set_n_kits (copy, 0);
  open_new (self, copy);
}

static void
edit_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  CandorQuestion *question = get_selected (self);
  g_autoptr(GListStore) guides = g_list_store_new (CANDOR_TYPE_GUIDE);
  g_autoptr(CandorGuide) guide = NULL;
  g_autoptr(GError) error = NULL;
  CandorQuestionEditor *editor;

  if (question == NULL)
    return;
  guide = candor_library_load_guide (self->library, candor_question_get_guide_id (question),
                                     &error);
  if (guide == NULL)
    {
      candor_questions_page_show_error (self, error);
      return;
    }
  g_list_store_append (guides, guide);
  editor = open_editor (self, question, G_LIST_MODEL (guides));
  g_object_set_data_full (G_OBJECT (editor), "candor-before", g_object_ref (question),
                          g_object_unref);
  g_signal_connect_object (editor, "saved", G_CALLBACK (edited_cb), self, 0);
}

static void
retire_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  CandorQuestion *question = get_selected (self);
  g_autofree char *id = question != NULL ? candor_question_full_id (question) : NULL;
  g_autoptr(GError) error = NULL;

  if (id == NULL)
    return;
  if (candor_library_retire_question (self->library, id, &error))
    candor_questions_page_tell_undo (self, _("Question retired: kits and interviews keep it"), "questions.restore", id);
  else
    candor_questions_page_show_error (self, error);
}

static void
restore_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  g_autoptr(GError) error = NULL;

  if (candor_library_restore_question (self->library, id, &error))
    candor_questions_page_show (self, id);
  else
    candor_questions_page_show_error (self, error);
}

static void
restore_selected_action (GtkWidget  *widget,
                         const char *name,
                         GVariant   *parameter)
{
  CandorQuestion *question = get_selected (CANDOR_QUESTIONS_PAGE (widget));
  g_autofree char *id = question != NULL ? candor_question_full_id (question) : NULL;

  if (id != NULL)
    gtk_widget_activate_action (widget, "questions.restore", "s", id);
}

static void
put_back_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  CandorQuestion *before = candor_questions_page_get_kept (self, parameter);
  g_autofree char *id = candor_question_full_id (before);
  g_autoptr(GError) error = NULL;

  if (candor_library_put_question (self->library, before, &error))
    candor_questions_page_show (self, id);
  else
    candor_questions_page_show_error (self, error);
}

static void
take_back_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  g_autoptr(GError) error = NULL;

  if (!candor_library_delete_question (self->library, g_variant_get_string (parameter, NULL),
                                       &error))
    candor_questions_page_show_error (self, error);
}

void
candor_questions_page_install_editing (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "page.new", NULL, new_action);
  gtk_widget_class_install_action (widget_class, "questions.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "questions.duplicate", NULL, duplicate_action);
  gtk_widget_class_install_action (widget_class, "questions.retire", NULL, retire_action);
  gtk_widget_class_install_action (widget_class, "questions.restore", "s", restore_action);
  gtk_widget_class_install_action (widget_class, "questions.restore-selected", NULL,
                                   restore_selected_action);
  gtk_widget_class_install_action (widget_class, "questions.put-back", "s", put_back_action);
  gtk_widget_class_install_action (widget_class, "questions.take-back", "s", take_back_action);
}

/* One place says what can be done with what is selected. */
void
candor_questions_page_follow_selection (CandorQuestionsPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  CandorQuestion *question = get_selected (self);
  gboolean can_change = question != NULL && self->library != NULL &&
                        !candor_library_is_read_only (self->library);
  gboolean is_retired = question != NULL && candor_question_get_retired (question);

  gtk_widget_action_set_enabled (widget, "questions.edit", can_change && !is_retired);
  gtk_widget_action_set_enabled (widget, "questions.duplicate", can_change);
  gtk_widget_action_set_enabled (widget, "questions.retire", can_change && !is_retired);
  gtk_widget_action_set_enabled (widget, "questions.restore-selected", can_change && is_retired);
}

void
candor_questions_page_tell_undo (CandorQuestionsPage *self,
                                 const char          *message,
                                 const char          *action,
                                 const char          *target)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "(sss)", message, action,
                              target);
}

char *
candor_questions_page_keep (CandorQuestionsPage *self,
                            gpointer             before)
{
  g_ptr_array_add (self->edited, g_object_ref (before));
  return g_strdup_printf ("%u", self->edited->len - 1);
}

gpointer
candor_questions_page_get_kept (CandorQuestionsPage *self,
                                GVariant            *ticket)
{
  guint index = strtoul (g_variant_get_string (ticket, NULL), NULL, 10);

  g_assert (index < self->edited->len);
  return g_ptr_array_index (self->edited, index);
}
