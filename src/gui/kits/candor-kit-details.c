/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-details.h"

#include <glib/gi18n.h>

#include "candor-name-by-tooltip.h"

#define USUAL_MINUTES 45

struct _CandorKitDetails
{
  AdwMessageDialog parent_instance;

  GtkWidget       *name;
  GtkWidget       *role;
  GtkSpinButton   *minutes;
  GtkSwitch       *opens_answers;
};

G_DEFINE_FINAL_TYPE (CandorKitDetails, candor_kit_details, ADW_TYPE_MESSAGE_DIALOG)

static char *
text_of (GtkWidget * entry)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry))));
}

/* A kit without a name could not be found again. */
static void
typed_cb (CandorKitDetails *self)
{
  g_autofree char *name = text_of (self->name);

  adw_message_dialog_set_response_enabled (ADW_MESSAGE_DIALOG (self), "save", name[0] != '\0');
}

static void
show_kit (CandorKitDetails *self,
          CandorKit        *kit)
{
  gtk_editable_set_text (GTK_EDITABLE (self->name), kit != NULL ? candor_kit_get_name (kit) : "");
  gtk_editable_set_text (GTK_EDITABLE (self->role), kit != NULL ? candor_kit_get_role (kit) : "");
  gtk_spin_button_set_value (self->minutes,
                             kit != NULL ? candor_kit_get_minutes (kit) : USUAL_MINUTES);
  gtk_switch_set_active (self->opens_answers, kit != NULL && candor_kit_get_opens_answers (kit));
  typed_cb (self);
}

static void
candor_kit_details_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CANDOR_TYPE_KIT_DETAILS);
  G_OBJECT_CLASS (candor_kit_details_parent_class)->dispose (object);
}

static void
candor_kit_details_class_init (CandorKitDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_kit_details_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/kits/candor-kit-details.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorKitDetails, name);
  gtk_widget_class_bind_template_child (widget_class, CandorKitDetails, role);
  gtk_widget_class_bind_template_child (widget_class, CandorKitDetails, minutes);
  gtk_widget_class_bind_template_child (widget_class, CandorKitDetails, opens_answers);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
}

static void
candor_kit_details_init (CandorKitDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_by_tooltip (GTK_WIDGET (self));
}

/**
 * candor_kit_details_new:
 * @parent: the main window
 * @kit: (nullable): the kit whose details stand there first
 *
 * Makes the dialog.
 *
 * Returns: (transfer none): the dialog, which GTK keeps until it is closed
 */
CandorKitDetails *
candor_kit_details_new (GtkWindow *parent,
                        CandorKit *kit)
{
  CandorKitDetails *self =
    g_object_new (CANDOR_TYPE_KIT_DETAILS,
                  "transient-for", parent,
                  "heading", kit != NULL ? _("Kit Details") : _("New Kit"),
                  NULL);

  show_kit (self, kit);
  gtk_widget_grab_focus (self->name);
  return self;
}

/**
 * candor_kit_details_get_name:
 * @self: the dialog
 *
 * Returns: (transfer full): the name
 */
char *
candor_kit_details_get_name (CandorKitDetails *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT_DETAILS (self), NULL);

  return text_of (self->name);
}

/**
 * candor_kit_details_get_role:
 * @self: the dialog
 *
 * Returns: (transfer full): the role, "" for any
 */
char *
candor_kit_details_get_role (CandorKitDetails *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT_DETAILS (self), NULL);

  return text_of (self->role);
}

/**
 * candor_kit_details_get_minutes:
 * @self: the dialog
 *
 * Returns: the slot in minutes, 0 for none
 */
int
candor_kit_details_get_minutes (CandorKitDetails *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT_DETAILS (self), 0);

  return gtk_spin_button_get_value_as_int (self->minutes);
}

/**
 * candor_kit_details_get_opens_answers:
 * @self: the dialog
 *
 * Returns: whether the live window is to show model answers from the start
 */
gboolean
candor_kit_details_get_opens_answers (CandorKitDetails *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT_DETAILS (self), FALSE);

  return gtk_switch_get_active (self->opens_answers);
}
