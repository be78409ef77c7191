/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-live-window-private.h"

#include <glib/gi18n.h>

#include "candor-name-by-tooltip.h"

static GtkWidget *
make_dialog (CandorLiveWindow *self,
             const char       *heading,
             const char       *body,
             const char       *button)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (self), heading, body);
  GtkWidget *entry = gtk_entry_new ();

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog),
                                    "cancel", _("_Cancel"), "go", button, NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "go",
                                              ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "go");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (dialog), entry);
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, heading,
                                  -1);
  candor_name_by_tooltip (dialog);
  return dialog;
}

static const char *
typed_in (AdwMessageDialog *dialog)
{
  return gtk_editable_get_text (GTK_EDITABLE (adw_message_dialog_get_extra_child (dialog)));
}

static void
extra_response_cb (AdwMessageDialog *dialog,
                   const char       *response,
                   gpointer          user_data)
{
  CandorLiveWindow *self = user_data;
  g_autoptr(GError) error = NULL;

  if (!g_str_equal (response, "go"))
    return;
  if (!candor_live_ask (self->live, typed_in (dialog), &error))
    candor_live_window_show_error (self, error);
  else
    candor_live_question_focus_answer (self->question);
}

static void
go_to_response_cb (AdwMessageDialog *dialog,
                   const char       *response,
                   gpointer          user_data)
{
  CandorLiveWindow *self = user_data;
  guint position;

  if (!g_str_equal (response, "go"))
    return;
  position = candor_live_find (self->live, typed_in (dialog));
  if (position == 0)
    candor_live_window_toast (self, _("No question of this interview has that number or word"),
                              NULL);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "live.jump", "u", position);
}

/**
 * candor_live_window_ask_extra:
 * @self: the window
 *
 * Asks for the words of an extra question and goes there.
 */
void
candor_live_window_ask_extra (CandorLiveWindow *self)
{
  GtkWidget *dialog = make_dialog (self, _("Extra Question"),
                                   _("Kept with its answer, never in the comparable score."), _("_Ask"));

  g_signal_connect_object (dialog, "response", G_CALLBACK (extra_response_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * candor_live_window_ask_go_to:
 * @self: the window
 *
 * Asks for a number or a word of a prompt and goes to that question.
 */
void
candor_live_window_ask_go_to (CandorLiveWindow *self)
{
  GtkWidget *dialog =
    make_dialog (self, _("Go to Question"), _("A number, or a word of the question."), _("_Go"));

  g_signal_connect_object (dialog, "response", G_CALLBACK (go_to_response_cb), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}
