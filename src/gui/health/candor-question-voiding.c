/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-question-voiding.h"

#include <glib/gi18n.h>
#include <stdlib.h>

#include "candor-void-dialog.h"

/* What a dialog was opened for. */
typedef struct
{
  GtkWidget     *asker;         /* weak */
  CandorLibrary *library;
  char          *kit_id;
  int            version;
  guint          position;
} Voiding;

static void
voiding_free (gpointer  data,
              GClosure *closure)
{
  Voiding *self = data;

  g_clear_weak_pointer (&self->asker);
  g_object_unref (self->library);
  g_free (self->kit_id);
  g_free (self);
}

static void
tell (GtkWidget  *asker,
      const char *sentence)
{
  gtk_widget_activate_action (asker, "win.toast", "s", sentence);
}

static void
response_cb (CandorVoidDialog *dialog,
             const char       *response,
             gpointer          user_data)
{
  Voiding *self = user_data;
  g_autofree char *reason = candor_void_dialog_get_reason (dialog);
  g_autofree char *ticket = NULL;
  g_autoptr(GError) error = NULL;

  if (self->asker == NULL || !g_str_equal (response, "void"))
    return;
  if (!candor_library_void_question (self->library, self->kit_id, self->version, self->position,
                                     reason, &error))
    {
      tell (self->asker, error->message);
      return;
    }
  ticket = g_strdup_printf ("%s %d %u", self->kit_id, self->version, self->position);
  gtk_widget_activate_action (self->asker, "win.toast-undo", "(sss)",
                              _("The question is not counted any more"), "kits.count-again", ticket);
}

/**
 * candor_question_voiding_ask:
 * @asker: a widget of the window that asks
 * @library: the library
 * @kit_id: a kit
 * @version: one of its versions
 * @position: a question of that version
 * @question: that question
 *
 * Asks why, and takes the question out of the score for everybody.
 */
void
candor_question_voiding_ask (GtkWidget      *asker,
                             CandorLibrary  *library,
                             const char     *kit_id,
                             int             version,
                             guint           position,
                             CandorQuestion *question)
{
  CandorVoidDialog *dialog =
    candor_void_dialog_new (GTK_WINDOW (gtk_widget_get_root (asker)), question);
  Voiding *voiding = g_new0 (Voiding, 1);

  g_set_weak_pointer (&voiding->asker, asker);
  voiding->library = g_object_ref (library);
  voiding->kit_id = g_strdup (kit_id);
  voiding->version = version;
  voiding->position = position;
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), voiding, voiding_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * candor_question_voiding_count_again:
 * @asker: a widget of the window that asks
 * @library: the library
 * @kit_id: a kit
 * @version: one of its versions
 * @position: a question of that version
 *
 * Puts the question back into the score.
 */
void
candor_question_voiding_count_again (GtkWidget     *asker,
                                     CandorLibrary *library,
                                     const char    *kit_id,
                                     int            version,
                                     guint          position)
{
  g_autoptr(GError) error = NULL;

  if (candor_library_count_question (library, kit_id, version, position, NULL, &error))
    tell (asker, _("The question is counted again"));
  else
    tell (asker, error->message);
}

/**
 * candor_question_voiding_undo:
 * @asker: a widget of the window that asks
 * @library: the library
 * @ticket: what the toast was given: kit, version, position
 *
 * Puts the question back into the score that was just taken out of it.
 */
void
candor_question_voiding_undo (GtkWidget     *asker,
                              CandorLibrary *library,
                              const char    *ticket)
{
  g_auto(GStrv) words = g_strsplit (ticket, " ", 3);

  g_return_if_fail (g_strv_length (words) == 3);

  candor_question_voiding_count_again (asker, library, words[0], atoi (words[1]), (guint) atoi (words[2]));
}

static void
count_again_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  g_autoptr(CandorLibrary) library = NULL;

  g_object_get (widget, "library", &library, NULL);
  candor_question_voiding_undo (widget, library, g_variant_get_string (parameter, NULL));
}

/**
 * candor_question_voiding_install_undo:
 * @page_class: the class of a page with a property "library"
 *
 * Installs the action that the toast's Undo activates.
 */
void
candor_question_voiding_install_undo (GtkWidgetClass *page_class)
{
  gtk_widget_class_install_action (page_class, "kits.count-again", "s", count_again_action);
}
