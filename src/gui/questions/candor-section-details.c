/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-section-details.h"

#include <glib/gi18n.h>

#include "candor-name-by-tooltip.h"

struct _CandorSectionDetails
{
  AdwMessageDialog parent_instance;

  CandorSection   *section;
  GtkWidget       *section_title;
  GtkWidget       *intro;
};

G_DEFINE_FINAL_TYPE (CandorSectionDetails, candor_section_details, ADW_TYPE_MESSAGE_DIALOG)

static char *
text_of (GtkWidget * entry)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry))));
}

static void
typed_cb (CandorSectionDetails *self)
{
  g_autofree char *title = text_of (self->section_title);

  adw_message_dialog_set_response_enabled (ADW_MESSAGE_DIALOG (self), "save", title[0] != '\0');
}

static void
show_section (CandorSectionDetails *self)
{
  const char *intro = candor_section_get_intro (self->section);

  gtk_editable_set_text (GTK_EDITABLE (self->section_title),
                         candor_section_get_title (self->section));
  gtk_editable_set_text (GTK_EDITABLE (self->intro), intro != NULL ? intro : "");
}

static void
candor_section_details_dispose (GObject *object)
{
  CandorSectionDetails *self = CANDOR_SECTION_DETAILS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_SECTION_DETAILS);
  g_clear_object (&self->section);
  G_OBJECT_CLASS (candor_section_details_parent_class)->dispose (object);
}

static void
candor_section_details_class_init (CandorSectionDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_section_details_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/questions/candor-section-details.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorSectionDetails, section_title);
  gtk_widget_class_bind_template_child (widget_class, CandorSectionDetails, intro);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
}

static void
candor_section_details_init (CandorSectionDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_by_tooltip (GTK_WIDGET (self));
}

/**
 * candor_section_details_new:
 * @parent: the main window
 * @section: (nullable): the section whose details stand there first
 *
 * Makes the dialog.
 *
 * Returns: (transfer none): the dialog, which GTK keeps until it is closed
 */
CandorSectionDetails *
candor_section_details_new (GtkWindow     *parent,
                            CandorSection *section)
{
  CandorSectionDetails *self =
    g_object_new (CANDOR_TYPE_SECTION_DETAILS,
                  "transient-for", parent,
                  "heading", section != NULL ? _("Edit Section") : _("New Section"),
                  NULL);

  if (g_set_object (&self->section, section))
    show_section (self);
  typed_cb (self);
  gtk_widget_grab_focus (self->section_title);
  return self;
}

/**
 * candor_section_details_make:
 * @self: the dialog
 *
 * Makes a section of what stands in the fields.
 *
 * Returns: (transfer full): the section, under the id of the one that was shown
 */
CandorSection *
candor_section_details_make (CandorSectionDetails *self)
{
  g_autofree char *title = NULL;
  g_autofree char *intro = NULL;

  g_return_val_if_fail (CANDOR_IS_SECTION_DETAILS (self), NULL);

  title = text_of (self->section_title);
  intro = text_of (self->intro);
  return candor_section_new (self->section != NULL ? candor_section_get_id (self->section) : NULL,
                             title, intro[0] != '\0' ? intro : NULL);
}
