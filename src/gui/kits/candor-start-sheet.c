/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-start-sheet.h"

struct _CandorStartSheet
{
  AdwWindow      parent_instance;

  CandorLibrary *library;
};

G_DEFINE_FINAL_TYPE (CandorStartSheet, candor_start_sheet, ADW_TYPE_WINDOW)

static void
candor_start_sheet_dispose (GObject *object)
{
  CandorStartSheet *self = CANDOR_START_SHEET (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_START_SHEET);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_start_sheet_parent_class)->dispose (object);
}

static void
candor_start_sheet_class_init (CandorStartSheetClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = candor_start_sheet_dispose;
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/io/github/candor/Candor/ui/kits/candor-start-sheet.ui");
}

static void
candor_start_sheet_init (CandorStartSheet *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
candor_start_sheet_new (GtkWindow     *parent,
                        CandorLibrary *library,
                        const char    *kit_id)
{
  CandorStartSheet *self = g_object_new (CANDOR_TYPE_START_SHEET, "transient-for", parent, NULL);

  self->library = g_object_ref (library);
  return GTK_WINDOW (self);
}
