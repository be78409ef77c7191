/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-questions-page-private.h"

#include <glib/gi18n.h>

#include "candor-duplicates-dialog.h"
#include "candor-guide-dialog.h"
#include "candor-place.h"
#include "candor-section-details.h"

/* What can be done with the guide or the section that is selected at the side. */

static const char *
get_guide_id (CandorQuestionsPage *self)
{
  CandorPlace *place = gtk_single_selection_get_selected_item (self->place_selection);

  return place != NULL ? candor_place_get_guide_id (place) : NULL;
}

static const char *
get_section_id (CandorQuestionsPage *self)
{
  CandorPlace *place = gtk_single_selection_get_selected_item (self->place_selection);

  return place != NULL ? candor_place_get_section_id (place) : NULL;
}

static GtkWindow *
get_window (CandorQuestionsPage *self)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
}

/* (transfer full) (nullable): an error is told */
static CandorGuide *
load_guide (CandorQuestionsPage *self)
{
  const char *guide_id = get_guide_id (self);
  g_autoptr(GError) error = NULL;
  CandorGuide *guide;

  if (guide_id == NULL)
    return NULL;
  guide = candor_library_load_guide (self->library, guide_id, &error);
  if (guide == NULL)
    candor_questions_page_show_error (self, error);
  return guide;
}

/* (transfer full): the head of a guide with that one section, which is what Undo needs of it */
static CandorGuide *
with_one_section (CandorGuide   *guide,
                  CandorSection *section)
{
  CandorGuide *copy = candor_guide_copy_as (guide, candor_guide_get_id (guide));

  candor_guide_add_section (copy, section);
  return copy;
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
  g_autoptr(CandorGuide) guide = load_guide (self);
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
  g_autofree char *guide_id = g_strdup (get_guide_id (self));
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
add_section (CandorQuestionsPage *self,
             const char          *guide_id,
             CandorSection       *section)
{
  g_autofree char *id = NULL;
  g_autofree char *full_id = NULL;
  g_autoptr(GError) error = NULL;

  id = candor_library_add_section (self->library, guide_id, section, &error);
  if (id == NULL)
    {
      candor_questions_page_show_error (self, error);
      return;
    }
  full_id = g_strdup_printf ("%s/%s", guide_id, id);
  candor_questions_page_select_place (self, guide_id, id);
  candor_questions_page_tell_undo (self, _("Section added"), "guides.take-back-section", full_id);
}

static void
new_section_cb (CandorSectionDetails *details,
                const char           *response,
                CandorQuestionsPage  *self)
{
  CandorGuide *guide = g_object_get_data (G_OBJECT (details), "candor-guide");
  g_autoptr(CandorSection) section = candor_section_details_make (details);

  if (g_str_equal (response, "save"))
    add_section (self, candor_guide_get_id (guide), section);
}

static void
change_section (CandorQuestionsPage *self,
                CandorGuide         *guide,
                CandorSection       *section)
{
  CandorSection *before = candor_guide_find_section (guide, candor_section_get_id (section));
  g_autoptr(CandorGuide) kept = with_one_section (guide, before);
  g_autofree char *ticket = NULL;
  g_autoptr(GError) error = NULL;

  if (!candor_library_put_section (self->library, candor_guide_get_id (guide), section, &error))
    {
      candor_questions_page_show_error (self, error);
      return;
    }
  ticket = candor_questions_page_keep (self, kept);
  candor_questions_page_tell_undo (self, _("Section changed"), "guides.put-back-section", ticket);
}

static void
edit_section_cb (CandorSectionDetails *details,
                 const char           *response,
                 CandorQuestionsPage  *self)
{
  CandorGuide *guide = g_object_get_data (G_OBJECT (details), "candor-guide");
  g_autoptr(CandorSection) section = candor_section_details_make (details);

  if (g_str_equal (response, "save"))
    change_section (self, guide, section);
}

static void
open_section_details (CandorQuestionsPage *self,
                      CandorGuide         *guide,
                      CandorSection       *section)
{
  CandorSectionDetails *details = candor_section_details_new (get_window (self), section);

  g_object_set_data_full (G_OBJECT (details), "candor-guide", g_object_ref (guide),
                          g_object_unref);
  g_signal_connect_object (details, "response",
                           section != NULL ? G_CALLBACK (edit_section_cb)
                                           : G_CALLBACK (new_section_cb), self, 0);
  gtk_window_present (GTK_WINDOW (details));
}

static void
new_section_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  g_autoptr(CandorGuide) guide = load_guide (self);

  if (guide != NULL)
    open_section_details (self, guide, NULL);
}

static void
edit_section_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  const char *section_id = get_section_id (self);
  g_autoptr(CandorGuide) guide = load_guide (self);

  if (guide != NULL && section_id != NULL)
    open_section_details (self, guide, candor_guide_find_section (guide, section_id));
}

static void
remove_section_action (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  g_autofree char *section_id = g_strdup (get_section_id (self));
  g_autoptr(CandorGuide) guide = load_guide (self);
  g_autoptr(CandorGuide) kept = NULL;
  g_autofree char *ticket = NULL;
  g_autoptr(GError) error = NULL;

  if (guide == NULL || section_id == NULL)
    return;
  kept = with_one_section (guide, candor_guide_find_section (guide, section_id));
  if (!candor_library_remove_section (self->library, candor_guide_get_id (guide), section_id,
                                      &error))
    {
      candor_questions_page_show_error (self, error);
      return;
    }
  ticket = candor_questions_page_keep (self, kept);
  candor_questions_page_tell_undo (self, _("Section removed"), "guides.put-back-section", ticket);
}

static void
put_back_section_action (GtkWidget  *widget,
                         const char *name,
                         GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  CandorGuide *kept = candor_questions_page_get_kept (self, parameter);
  g_autoptr(CandorSection) section = g_list_model_get_item (candor_guide_get_sections (kept), 0);
  g_autoptr(GError) error = NULL;

  if (candor_library_put_section (self->library, candor_guide_get_id (kept), section, &error))
    candor_questions_page_select_place (self, candor_guide_get_id (kept),
                                        candor_section_get_id (section));
  else
    candor_questions_page_show_error (self, error);
}

static void
take_back_section_action (GtkWidget  *widget,
                          const char *name,
                          GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  g_auto(GStrv) parts = g_strsplit (g_variant_get_string (parameter, NULL), "/", 2);
  g_autoptr(GError) error = NULL;

  if (!candor_library_remove_section (self->library, parts[0], parts[1], &error))
    candor_questions_page_show_error (self, error);
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
    candor_duplicates_dialog_new (get_window (self), self->library, get_guide_id (self));

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
  gtk_widget_class_install_action (widget_class, "guides.find-duplicates", NULL,
                                   find_duplicates_action);
  gtk_widget_class_install_action (widget_class, "guides.new-section", NULL, new_section_action);
  gtk_widget_class_install_action (widget_class, "guides.edit-section", NULL, edit_section_action);
  gtk_widget_class_install_action (widget_class, "guides.remove-section", NULL,
                                   remove_section_action);
  gtk_widget_class_install_action (widget_class, "guides.put-back-section", "s",
                                   put_back_section_action);
  gtk_widget_class_install_action (widget_class, "guides.take-back-section", "s",
                                   take_back_section_action);
}

/* One place says what can be done with what is selected. */
void
candor_questions_page_follow_place (CandorQuestionsPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean can_change = self->library != NULL && !candor_library_is_read_only (self->library);
  gboolean has_guide = get_guide_id (self) != NULL;
  gboolean has_section = get_section_id (self) != NULL;

  gtk_widget_action_set_enabled (widget, "page.new", can_change);
  gtk_widget_action_set_enabled (widget, "guides.new", can_change);
  gtk_widget_action_set_enabled (widget, "guides.edit", can_change && has_guide);
  gtk_widget_action_set_enabled (widget, "guides.remove", can_change && has_guide);
  gtk_widget_action_set_enabled (widget, "guides.new-section", can_change && has_guide);
  gtk_widget_action_set_enabled (widget, "guides.edit-section", can_change && has_section);
  gtk_widget_action_set_enabled (widget, "guides.remove-section", can_change && has_section);
}
