/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-questions-page-private.h"

#include <glib/gi18n.h>

#include "candor-guides-button.h"
#include "candor-kit-tray.h"
#include "candor-named-row.h"
#include "candor-list-tooltip.h"
#include "candor-place.h"
#include "candor-question-row.h"
#include "candor-question-view.h"

G_DEFINE_FINAL_TYPE (CandorQuestionsPage, candor_questions_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_LIBRARY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* The same place stays selected when the guides change around it: FALSE when it is gone. */
static gboolean
show_places (CandorQuestionsPage *self)
{
  CandorPlace *selected = gtk_single_selection_get_selected_item (self->place_selection);
  g_autoptr(CandorPlace) last = selected == NULL ? NULL : g_object_ref (selected);
  GListModel *places = G_LIST_MODEL (self->places);

  candor_place_fill (self->places, candor_library_get_guides (self->library));
  for (guint i = 0; last != NULL && i < g_list_model_get_n_items (places); i++)
    {
      g_autoptr(CandorPlace) place = g_list_model_get_item (places, i);

      if (!candor_place_is_same (place, last))
        continue;
      gtk_single_selection_set_selected (self->place_selection, i);
      return TRUE;
    }
  return FALSE;
}

/* The list follows by itself, and with it what is selected: only its counts are asked for anew. */
static void
guides_changed_cb (CandorQuestionsPage *self)
{
  gboolean is_there;

  self->tags_are_stale = TRUE;
  self->is_filling = TRUE;
  is_there = show_places (self);
  self->is_filling = FALSE;
  candor_questions_page_follow_place (self);
  if (is_there && gtk_slice_list_model_get_model (self->shown) != NULL)
    candor_questions_page_queue_rest (self);
  else
    candor_questions_page_list (self);
}

static void
show_questions (CandorQuestionsPage *self)
{
  candor_questions_page_list (self);
}

static void
place_selected_cb (CandorQuestionsPage *self)
{
  if (self->is_filling)
    return;
  candor_questions_page_follow_place (self);
  candor_questions_page_list (self);
}

static void
place_activated_cb (CandorQuestionsPage *self)
{
  adw_leaflet_set_visible_child (self->outer, GTK_WIDGET (self->inner));
}

static void
question_activated_cb (CandorQuestionsPage *self)
{
  adw_leaflet_set_visible_child (self->inner, self->detail_pane);
}

static void
setup_row_cb (CandorQuestionsPage *self,
              GtkListItem         *item)
{
  g_object_bind_property (self->builder, "kit", candor_question_row_set_up (item), "kit",
                          G_BINDING_SYNC_CREATE);
}

static void
toggle_in_kit_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  g_autofree char *message = NULL;
  g_autoptr(GError) error = NULL;
  int new_version = 0;

  if (!candor_kit_builder_toggle (self->builder, g_variant_get_string (parameter, NULL),
                                  &new_version, &error))
    {
      candor_questions_page_show_error (self, error);
      return;
    }
  if (new_version == 0)
    return;
  /* Translators: %d is the number of a kit's new version */
  message = g_strdup_printf (_("This kit is in use: changes make version %d"), new_version);
  gtk_widget_activate_action (widget, "win.toast", "s", message);
}

static void
toggle_selected_action (GtkWidget  *widget,
                        const char *name,
                        GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);
  CandorQuestion *question = gtk_single_selection_get_selected_item (self->selection);
  g_autofree char *id = question != NULL ? candor_question_full_id (question) : NULL;

  if (id == NULL)
    return;
  gtk_widget_activate_action (widget, "questions.toggle-in-kit", "s", id);
}

static void
put_kit_away_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  candor_kit_builder_open (CANDOR_QUESTIONS_PAGE (widget)->builder, NULL, NULL);
}

static void
search_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);

  adw_leaflet_set_visible_child (self->outer, GTK_WIDGET (self->inner));
  adw_leaflet_set_visible_child (self->inner, self->list_pane);
  candor_filter_bar_focus_search (self->filter_bar);
}

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (widget);

  if (!adw_leaflet_navigate (self->inner, ADW_NAVIGATION_DIRECTION_BACK))
    adw_leaflet_navigate (self->outer, ADW_NAVIGATION_DIRECTION_BACK);
}

static void
clear_filters_cb (CandorQuestionsPage *self)
{
  candor_filter_bar_clear (self->filter_bar);
}

static void
set_library (CandorQuestionsPage *self,
             CandorLibrary       *library)
{
  if (!g_set_object (&self->library, library) || library == NULL)
    return;
  g_signal_connect_object (library, "guides-changed", G_CALLBACK (guides_changed_cb), self,
                           G_CONNECT_SWAPPED);
  guides_changed_cb (self);
}

static void
selected_cb (CandorQuestionsPage *self)
{
  candor_questions_page_follow_selection (self);
}

static void
candor_questions_page_dispose (GObject *object)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (object);

  g_clear_handle_id (&self->rest_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_QUESTIONS_PAGE);
  g_clear_object (&self->library);
  g_clear_pointer (&self->edited, g_ptr_array_unref);
  G_OBJECT_CLASS (candor_questions_page_parent_class)->dispose (object);
}

static void
candor_questions_page_get_property (GObject    *object,
                                    guint       property_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  CandorQuestionsPage *self = CANDOR_QUESTIONS_PAGE (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_questions_page_set_property (GObject      *object,
                                    guint         property_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_LIBRARY:
      set_library (CANDOR_QUESTIONS_PAGE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "questions.toggle-in-kit", "s",
                                   toggle_in_kit_action);
  gtk_widget_class_install_action (widget_class, "questions.toggle-selected", NULL,
                                   toggle_selected_action);
  gtk_widget_class_install_action (widget_class, "questions.put-kit-away", NULL,
                                   put_kit_away_action);
  gtk_widget_class_install_action (widget_class, "page.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "page.back", NULL, back_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_d, GDK_CONTROL_MASK,
                                       "questions.toggle-selected", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_e, GDK_CONTROL_MASK,
                                       "questions.edit", NULL);
  candor_questions_page_install_editing (widget_class);
  candor_questions_page_install_guides (widget_class);
  candor_questions_page_install_sections (widget_class);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/questions/candor-questions-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionsPage, builder);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionsPage, outer);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionsPage, inner);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionsPage, list_pane);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionsPage, detail_pane);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionsPage, places);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionsPage, places_list);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionsPage, list);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionsPage, place_selection);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionsPage, filter_bar);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionsPage, list_stack);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionsPage, shown);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionsPage, selection);
  gtk_widget_class_bind_template_callback (widget_class, show_questions);
  gtk_widget_class_bind_template_callback (widget_class, place_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, place_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, question_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_filters_cb);
}

static void
candor_questions_page_class_init (CandorQuestionsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = candor_questions_page_dispose;
  object_class->get_property = candor_questions_page_get_property;
  object_class->set_property = candor_questions_page_set_property;

  properties[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, CANDOR_TYPE_LIBRARY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_FILTER_BAR);
  g_type_ensure (CANDOR_TYPE_GUIDES_BUTTON);
  g_type_ensure (CANDOR_TYPE_KIT_BUILDER);
  g_type_ensure (CANDOR_TYPE_KIT_TRAY);
  g_type_ensure (CANDOR_TYPE_NAMED_ROW);
  g_type_ensure (CANDOR_TYPE_PLACE);
  g_type_ensure (CANDOR_TYPE_QUESTION_VIEW);
  install_actions (GTK_WIDGET_CLASS (klass));
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
candor_questions_page_init (CandorQuestionsPage *self)
{
  self->is_filling = TRUE;
  self->edited = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_list_tooltip_add (self->places_list);
  candor_list_tooltip_add (self->list);
}

/**
 * candor_questions_page_build_kit:
 * @self: the page
 * @kit_id: the kit that + adds to
 *
 * Makes that kit the one being built.
 */
void
candor_questions_page_build_kit (CandorQuestionsPage *self,
                                 const char          *kit_id)
{
  g_autoptr(GError) error = NULL;

  g_return_if_fail (CANDOR_IS_QUESTIONS_PAGE (self));

  if (!candor_kit_builder_open (self->builder, kit_id, &error))
    candor_questions_page_show_error (self, error);
}

void
candor_questions_page_show_error (CandorQuestionsPage *self,
                                  const GError        *error)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", error->message);
}
