/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-questions-page-private.h"

#include <glib/gi18n.h>

#include "candor-duplicates-dialog.h"
#include "candor-guide-dialog.h"
#include "candor-guide-export.h"
#include "candor-place.h"

/* What can be done with the guide that is selected at the side. */

static GtkWindow *
get_window (CandorQuestionsPage *self)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
}

static void
guide_added_cb (CandorGuideDialog   *dialog,
                const char          *id,
                CandorQuestionsPage *self)
{
  candor_questions_page_select_place (self, id, NULL);
  candor_questions_page_tell_undo (self, _("Guide added"), "guides.take-back", id);
}

static void
new_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  GtkWindow *dialog = candor_guide_dialog_new (get_window (self), self->library, NULL);

  g_signal_connect_object (dialog, "saved", G_CALLBACK (guide_added_cb), self, 0);
  gtk_window_present (dialog);
}

static void
guide_changed_cb (CandorGuideDialog   *dialog,
                  const char          *id,
                  CandorQuestionsPage *self)
{
  CandorGuide *before = g_object_get_data (G_OBJECT (dialog), "candor-before");
  g_autofree char *ticket = candor_questions_page_keep (self, before);

  candor_questions_page_tell_undo (self, _("Guide changed"), "guides.put-back", ticket);
}

static void
edit_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  g_autoptr(CandorGuide) guide = candor_questions_page_load_guide (self);
  GtkWindow *dialog;

  if (guide == NULL)
    return;
  dialog = candor_guide_dialog_new (get_window (self), self->library, guide);
  g_object_set_data_full (G_OBJECT (dialog), "candor-before", g_object_ref (guide),
                          g_object_unref);
  g_signal_connect_object (dialog, "saved", G_CALLBACK (guide_changed_cb), self, 0);
  gtk_window_present (dialog);
}

static void
put_back_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  CandorGuide *before = candor_questions_page_get_kept (self, parameter);
  g_autoptr(GError) error = NULL;

  if (!candor_library_put_guide (self->library, before, &error))
    candor_questions_page_show_error (self, error);
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  g_autofree char *guide_id = g_strdup (candor_questions_page_get_guide_id (self));
  g_autoptr(GError) error = NULL;

  if (guide_id == NULL)
    return;
  if (candor_library_remove_guide (self->library, guide_id, &error))
    candor_questions_page_tell_undo (self,
                                     _("Guide removed: kits and interviews keep its questions"),
                                     "guides.restore", guide_id);
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

  if (!candor_library_remove_guide (self->library, g_variant_get_string (parameter, NULL), &error))
    candor_questions_page_show_error (self, error);
}

static void
restore_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  const char *guide_id = g_variant_get_string (parameter, NULL);
  g_autoptr(GError) error = NULL;

  if (candor_library_restore_guide (self->library, guide_id, &error))
    candor_questions_page_select_place (self, guide_id, NULL);
  else
    candor_questions_page_show_error (self, error);
}

static void
export_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  const char *guide_id = candor_questions_page_get_guide_id (self);

  if (guide_id != NULL)
    candor_guide_export_ask (get_window (self), self->library, guide_id,
                             g_variant_get_string (parameter, NULL));
}

static void
duplicate_chosen_cb (CandorDuplicatesDialog *dialog,
                     const char             *id,
                     CandorQuestionsPage    *self)
{
  candor_questions_page_show (self, id);
}

static void
find_duplicates_action (GtkWidget  *widget,
                        const char *name,
                        GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  GtkWindow *dialog =
    candor_duplicates_dialog_new (get_window (self), self->library, candor_questions_page_get_guide_id (self));

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (duplicate_chosen_cb), self, 0);
  gtk_window_present (dialog);
}

void
candor_questions_page_install_guides (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "guides.new", NULL, new_action);
  gtk_widget_class_install_action (widget_class, "guides.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "guides.put-back", "s", put_back_action);
  gtk_widget_class_install_action (widget_class, "guides.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "guides.take-back", "s", take_back_action);
  gtk_widget_class_install_action (widget_class, "guides.restore", "s", restore_action);
  gtk_widget_class_install_action (widget_class, "guides.export", "s", export_action);
  gtk_widget_class_install_action (widget_class, "guides.find-duplicates", NULL,
                                   find_duplicates_action);
}

/* One place says what can be done with what is selected. */
void
candor_questions_page_follow_place (CandorQuestionsPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean can_change = self->library != NULL && !candor_library_is_read_only (self->library);
  gboolean has_guide = candor_questions_page_get_guide_id (self) != NULL;
  gboolean has_section = candor_questions_page_get_section_id (self) != NULL;

  gtk_widget_action_set_enabled (widget, "page.new", can_change);
  gtk_widget_action_set_enabled (widget, "guides.new", can_change);
  gtk_widget_action_set_enabled (widget, "guides.edit", can_change && has_guide);
  gtk_widget_action_set_enabled (widget, "guides.remove", can_change && has_guide);
  gtk_widget_action_set_enabled (widget, "guides.export", has_guide);
  gtk_widget_action_set_enabled (widget, "guides.new-section", can_change && has_guide);
  gtk_widget_action_set_enabled (widget, "guides.edit-section", can_change && has_section);
  gtk_widget_action_set_enabled (widget, "guides.remove-section", can_change && has_section);
}

const char *
candor_questions_page_get_guide_id (CandorQuestionsPage *self)
{
  CandorPlace *place = gtk_single_selection_get_selected_item (self->place_selection);

  return place != NULL ? candor_place_get_guide_id (place) : NULL;
}

const char *
candor_questions_page_get_section_id (CandorQuestionsPage *self)
{
  CandorPlace *place = gtk_single_selection_get_selected_item (self->place_selection);

  return place != NULL ? candor_place_get_section_id (place) : NULL;
}

CandorGuide *
candor_questions_page_load_guide (CandorQuestionsPage *self)
{
  const char *guide_id = candor_questions_page_get_guide_id (self);
  g_autoptr(GError) error = NULL;
  CandorGuide *guide;

  if (guide_id == NULL)
    return NULL;
  guide = candor_library_load_guide (self->library, guide_id, &error);
  if (guide == NULL)
    candor_questions_page_show_error (self, error);
  return guide;
}
