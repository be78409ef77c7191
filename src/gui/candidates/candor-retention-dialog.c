/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-retention-dialog.h"

#include "candor-words.h"

struct _CandorRetentionDialog
{
  AdwMessageDialog    parent_instance;

  CandorLibrary      *library;
  CandorRetentionDone done;
  gpointer            user_data;

  GtkBox             *choices;
  GtkCheckButton     *own;
  GtkSpinButton      *months;
};

G_DEFINE_FINAL_TYPE (CandorRetentionDialog, candor_retention_dialog, ADW_TYPE_MESSAGE_DIALOG)

/* Nothing is chosen for the person: the answer can be given once one choice is made. */
static void
toggled_cb (CandorRetentionDialog *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->months), gtk_check_button_get_active (self->own));
  adw_message_dialog_set_response_enabled (ADW_MESSAGE_DIALOG (self), "keep", TRUE);
}

static void
add_preset (CandorRetentionDialog *self,
            const char            *preset)
{
  GtkWidget *choice = gtk_check_button_new_with_label (candor_words_retention (preset));

  gtk_check_button_set_group (GTK_CHECK_BUTTON (choice), self->own);
  g_object_set_data (G_OBJECT (choice), "candor-preset", (gpointer) preset);
  g_signal_connect_swapped (choice, "toggled", G_CALLBACK (toggled_cb), self);
  gtk_box_append (self->choices, choice);
}

/* (transfer full) */
static char *
chosen_preset (CandorRetentionDialog *self)
{
  GtkWidget *choice = gtk_widget_get_first_child (GTK_WIDGET (self->choices));

  for (; choice != NULL; choice = gtk_widget_get_next_sibling (choice))
    if (gtk_check_button_get_active (GTK_CHECK_BUTTON (choice)))
      return g_strdup (g_object_get_data (G_OBJECT (choice), "candor-preset"));
  return g_strdup_printf ("months:%d", gtk_spin_button_get_value_as_int (self->months));
}

static gboolean
keep (CandorRetentionDialog *self)
{
  g_autofree char *preset = chosen_preset (self);
  g_autoptr(GError) error = NULL;

  if (candor_library_set_retention (self->library, preset, &error))
    return TRUE;
  gtk_widget_activate_action (GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (self))),
                              "win.toast", "s", error->message);
  return FALSE;
}

static void
candor_retention_dialog_response (AdwMessageDialog *dialog,
                                  const char       *response)
{
  CandorRetentionDialog *self = CANDOR_RETENTION_DIALOG (dialog);
  gboolean is_answered = g_str_equal (response, "keep") && keep (self);

  self->done (is_answered, self->user_data);
}

static void
candor_retention_dialog_dispose (GObject *object)
{
  CandorRetentionDialog *self = CANDOR_RETENTION_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_RETENTION_DIALOG);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_retention_dialog_parent_class)->dispose (object);
}

static void
candor_retention_dialog_class_init (CandorRetentionDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_retention_dialog_dispose;
  ADW_MESSAGE_DIALOG_CLASS (klass)->response = candor_retention_dialog_response;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/candidates/candor-retention-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorRetentionDialog, choices);
  gtk_widget_class_bind_template_child (widget_class, CandorRetentionDialog, own);
  gtk_widget_class_bind_template_child (widget_class, CandorRetentionDialog, months);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
candor_retention_dialog_init (CandorRetentionDialog *self)
{
  const char * const *presets = candor_retention_presets ();

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; presets[i] != NULL; i++)
    add_preset (self, presets[i]);
}

/**
 * candor_retention_dialog_ask:
 * @parent: the window that needs to know
 * @library: the library
 * @done: (scope async): called when it is known, or the person went back
 * @user_data: for @done
 *
 * Asks once how long candidates are kept (rule 14). What was answered before is not asked again.
 */
void
candor_retention_dialog_ask (GtkWindow          *parent,
                             CandorLibrary      *library,
                             CandorRetentionDone done,
                             gpointer            user_data)
{
  g_autofree char *retention = NULL;
  CandorRetentionDialog *self;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (CANDOR_IS_LIBRARY (library));
  g_return_if_fail (done != NULL);

  retention = candor_library_get_retention (library);
  if (retention != NULL)
    {
      done (TRUE, user_data);
      return;
    }
  self = g_object_new (CANDOR_TYPE_RETENTION_DIALOG, "transient-for", parent, NULL);
  self->library = g_object_ref (library);
  self->done = done;
  self->user_data = user_data;
  gtk_window_present (GTK_WINDOW (self));
}
