/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-section-choice.h"

#include <adwaita.h>

#include "candor-children.h"
#include "candor-name-combo.h"

struct _CandorSectionChoice
{
  GtkWidget    parent_instance;

  GPtrArray   *guides;          /* (element-type CandorGuide), as they were when they were shown */
  gboolean     is_showing;

  AdwComboRow *guide;
  AdwComboRow *section;
};

G_DEFINE_FINAL_TYPE (CandorSectionChoice, candor_section_choice, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
changed_cb (CandorSectionChoice *self)
{
  if (!self->is_showing)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
show_guides (CandorSectionChoice *self,
             const char          *guide_id)
{
  g_autoptr(GtkStringList) titles = gtk_string_list_new (NULL);
  guint selected = 0;

  for (guint i = 0; i < self->guides->len; i++)
    {
      CandorGuide *guide = g_ptr_array_index (self->guides, i);

      gtk_string_list_append (titles, candor_guide_get_title (guide));
      if (g_strcmp0 (candor_guide_get_id (guide), guide_id) == 0)
        selected = i;
    }
  adw_combo_row_set_model (self->guide, G_LIST_MODEL (titles));
  adw_combo_row_set_selected (self->guide, selected);
  gtk_widget_set_visible (GTK_WIDGET (self->guide), self->guides->len > 1);
}

static void
show_sections (CandorSectionChoice *self,
               const char          *section_id)
{
  g_autoptr(GtkStringList) titles = gtk_string_list_new (NULL);
  CandorGuide *guide = candor_section_choice_get_guide (self);
  GListModel *sections = guide != NULL ? candor_guide_get_sections (guide) : NULL;
  guint selected = 0;

  for (guint i = 0; sections != NULL && i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(CandorSection) section = g_list_model_get_item (sections, i);

      gtk_string_list_append (titles, candor_section_get_title (section));
      if (g_strcmp0 (candor_section_get_id (section), section_id) == 0)
        selected = i;
    }
  adw_combo_row_set_model (self->section, G_LIST_MODEL (titles));
  adw_combo_row_set_selected (self->section, selected);
}

static void
guide_cb (CandorSectionChoice *self)
{
  if (self->is_showing)
    return;
  self->is_showing = TRUE;
  show_sections (self, NULL);
  self->is_showing = FALSE;
  changed_cb (self);
}

static void
candor_section_choice_dispose (GObject *object)
{
  CandorSectionChoice *self = CANDOR_SECTION_CHOICE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_SECTION_CHOICE);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_pointer (&self->guides, g_ptr_array_unref);
  G_OBJECT_CLASS (candor_section_choice_parent_class)->dispose (object);
}

static void
candor_section_choice_class_init (CandorSectionChoiceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_section_choice_dispose;
  signals[CHANGED] = g_signal_new ("changed", CANDOR_TYPE_SECTION_CHOICE, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/questions/candor-section-choice.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorSectionChoice, guide);
  gtk_widget_class_bind_template_child (widget_class, CandorSectionChoice, section);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, guide_cb);
}

static void
candor_section_choice_init (CandorSectionChoice *self)
{
  self->is_showing = TRUE;
  self->guides = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_combo (self->guide);
  candor_name_combo (self->section);
}

/**
 * candor_section_choice_show:
 * @self: the choice
 * @guides: a list of #CandorGuide
 * @guide_id: (nullable): the guide to stand there first
 * @section_id: (nullable): the section to stand there first
 *
 * Offers the sections of these guides. The choice of a guide is shown when there is more than one.
 */
void
candor_section_choice_show (CandorSectionChoice *self,
                            GListModel          *guides,
                            const char          *guide_id,
                            const char          *section_id)
{
  g_return_if_fail (CANDOR_IS_SECTION_CHOICE (self));
  g_return_if_fail (G_IS_LIST_MODEL (guides));

  self->is_showing = TRUE;
  g_ptr_array_set_size (self->guides, 0);
  for (guint i = 0; i < g_list_model_get_n_items (guides); i++)
    g_ptr_array_add (self->guides, g_list_model_get_item (guides, i));
  show_guides (self, guide_id);
  show_sections (self, section_id);
  self->is_showing = FALSE;
}

/**
 * candor_section_choice_get_guide:
 * @self: the choice
 *
 * Returns: (transfer none) (nullable): the guide that is chosen
 */
CandorGuide *
candor_section_choice_get_guide (CandorSectionChoice *self)
{
  guint selected;

  g_return_val_if_fail (CANDOR_IS_SECTION_CHOICE (self), NULL);

  selected = adw_combo_row_get_selected (self->guide);
  return selected < self->guides->len ? g_ptr_array_index (self->guides, selected) : NULL;
}

/**
 * candor_section_choice_get_section:
 * @self: the choice
 *
 * Returns: (transfer none) (nullable): the section that is chosen, %NULL in a guide without any
 */
CandorSection *
candor_section_choice_get_section (CandorSectionChoice *self)
{
  CandorGuide *guide;
  g_autoptr(CandorSection) section = NULL;

  g_return_val_if_fail (CANDOR_IS_SECTION_CHOICE (self), NULL);

  guide = candor_section_choice_get_guide (self);
  if (guide == NULL)
    return NULL;
  section = g_list_model_get_item (candor_guide_get_sections (guide),
                                   adw_combo_row_get_selected (self->section));
  /* The guide keeps it. */
  return section;
}
