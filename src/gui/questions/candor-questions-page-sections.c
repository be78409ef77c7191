/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-questions-page-private.h"

#include <glib/gi18n.h>

#include "candor-section-details.h"

/* What can be done with the section that is selected at the side. */

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
  CandorSectionDetails *details = candor_section_details_new (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), section);

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
  g_autoptr(CandorGuide) guide = candor_questions_page_load_guide (self);

  if (guide != NULL)
    open_section_details (self, guide, NULL);
}

static void
edit_section_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  const char *section_id = candor_questions_page_get_section_id (self);
  g_autoptr(CandorGuide) guide = candor_questions_page_load_guide (self);

  if (guide != NULL && section_id != NULL)
    open_section_details (self, guide, candor_guide_find_section (guide, section_id));
}

static void
remove_section_action (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  g_autofree char *section_id = g_strdup (candor_questions_page_get_section_id (self));
  g_autoptr(CandorGuide) guide = candor_questions_page_load_guide (self);
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

void
candor_questions_page_install_sections (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "guides.new-section", NULL, new_section_action);
  gtk_widget_class_install_action (widget_class, "guides.edit-section", NULL, edit_section_action);
  gtk_widget_class_install_action (widget_class, "guides.remove-section", NULL,
                                   remove_section_action);
  gtk_widget_class_install_action (widget_class, "guides.put-back-section", "s",
                                   put_back_section_action);
  gtk_widget_class_install_action (widget_class, "guides.take-back-section", "s",
                                   take_back_section_action);
}
