/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-void-dialog.h"

#include <glib/gi18n.h>

#include "candor-name-by-tooltip.h"

struct _CandorVoidDialog
{
  AdwMessageDialog parent_instance;

  GtkWidget       *reason;
};

G_DEFINE_FINAL_TYPE (CandorVoidDialog, candor_void_dialog, ADW_TYPE_MESSAGE_DIALOG)

static void
typed_cb (CandorVoidDialog *self)
{
  g_autofree char *reason = candor_void_dialog_get_reason (self);

  adw_message_dialog_set_response_enabled (ADW_MESSAGE_DIALOG (self), "void", reason[0] != '\0');
}

static void
candor_void_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CANDOR_TYPE_VOID_DIALOG);
  G_OBJECT_CLASS (candor_void_dialog_parent_class)->dispose (object);
}

static void
candor_void_dialog_class_init (CandorVoidDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_void_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/health/candor-void-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorVoidDialog, reason);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
}

static void
candor_void_dialog_init (CandorVoidDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_by_tooltip (GTK_WIDGET (self));
}

/**
 * candor_void_dialog_new:
 * @parent: the window in front of which it asks
 * @question: a question
 *
 * Makes the dialog.
 *
 * Returns: (transfer none): the dialog, which GTK keeps until it is closed
 */
CandorVoidDialog *
candor_void_dialog_new (GtkWindow      *parent,
                        CandorQuestion *question)
{
  CandorVoidDialog *self =
    g_object_new (CANDOR_TYPE_VOID_DIALOG, "transient-for", parent, NULL);

  adw_message_dialog_format_body (ADW_MESSAGE_DIALOG (self),
                                  /* Translators: the words of a question */
                                  _("“%s” leaves the score of everybody who was interviewed with this kit. "
                                    "Answers and scores stay, and you can count it again."),
                                  candor_question_get_headline (question));
  gtk_widget_grab_focus (self->reason);
  return self;
}

/**
 * candor_void_dialog_get_reason:
 * @self: the dialog
 *
 * Returns: (transfer full): why
 */
char *
candor_void_dialog_get_reason (CandorVoidDialog *self)
{
  g_return_val_if_fail (CANDOR_IS_VOID_DIALOG (self), NULL);

  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->reason))));
}
