/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-guides-button.h"

#include "candor-children.h"
#include "candor-guide-export.h"

struct _CandorGuidesButton
{
  GtkWidget parent_instance;

  GMenu    *export_menu;
};

G_DEFINE_FINAL_TYPE (CandorGuidesButton, candor_guides_button, GTK_TYPE_WIDGET)

static void
candor_guides_button_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CANDOR_TYPE_GUIDES_BUTTON);
  candor_unparent_children (GTK_WIDGET (object));
  G_OBJECT_CLASS (candor_guides_button_parent_class)->dispose (object);
}

static void
candor_guides_button_class_init (CandorGuidesButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_guides_button_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/questions/candor-guides-button.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorGuidesButton, export_menu);
}

static void
candor_guides_button_init (CandorGuidesButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_guide_export_fill_menu (self->export_menu, "guides.export");
}
