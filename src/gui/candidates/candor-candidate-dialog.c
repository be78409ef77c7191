/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-candidate-dialog.h"

#include <glib/gi18n.h>

#include "candor-name-by-tooltip.h"
#include "candor-retention-choice.h"
#include "candor-time.h"

struct _CandorCandidateDialog
{
  AdwWindow              parent_instance;

  CandorLibrary         *library;
  CandorCandidate       *candidate;

  GtkEditable           *name;
  GtkEditable           *say_name;
  GtkEditable           *role;
  GtkEditable           *email;
  GtkEditable           *phone;
  GtkEditable           *alias;
  GtkEditable           *delete_on;
  GtkWidget             *retention_list;
  CandorRetentionChoice *retention_choice;
  GtkLabel              *complaint;
  GtkWidget             *save_button;
};

G_DEFINE_FINAL_TYPE (CandorCandidateDialog, candor_candidate_dialog, ADW_TYPE_WINDOW)

enum
{
  SAVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* (transfer full) */
static char *
typed (GtkEditable *entry)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (entry)));
}

static void
complain (CandorCandidateDialog *self,
          const char            *sentence)
{
  gtk_label_set_label (self->complaint, sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->complaint), TRUE);
}

static gboolean
is_complete (CandorCandidateDialog *self)
{
  g_autofree char *name = typed (self->name);
  g_autofree char *delete_on = typed (self->delete_on);

  if (name[0] == '\0')
    {
      complain (self, _("Type the candidate's name."));
      gtk_widget_grab_focus (GTK_WIDGET (self->name));
      return FALSE;
    }
  if (delete_on[0] != '\0' && !candor_day_is_valid (delete_on))
    {
      complain (self, _("Write the deletion date as year, month and day: 2027-05-31. "
                        "Leave it empty to have it counted."));
      gtk_widget_grab_focus (GTK_WIDGET (self->delete_on));
      return FALSE;
    }
  return TRUE;
}

/* An own date stays as it was typed; without one it is counted from the preset. */
static void
take_deletion_date (CandorCandidateDialog *self)
{
  g_autofree char *delete_on = typed (self->delete_on);

  if (delete_on[0] != '\0')
    candor_candidate_set_delete_on (self->candidate, delete_on, TRUE);
  else
    candor_candidate_set_delete_on (self->candidate, NULL, FALSE);
}

static void
take_typed (CandorCandidateDialog *self)
{
  g_autofree char *name = typed (self->name);
  g_autofree char *say_name = typed (self->say_name);
  g_autofree char *role = typed (self->role);
  g_autofree char *email = typed (self->email);
  g_autofree char *phone = typed (self->phone);
  g_autofree char *alias = typed (self->alias);

  if (self->candidate == NULL)
    self->candidate = candor_candidate_new (NULL, name);
  candor_candidate_set_name (self->candidate, name);
  candor_candidate_set_say_name (self->candidate, say_name);
  candor_candidate_set_role (self->candidate, role);
  candor_candidate_set_contact (self->candidate, email, phone);
  candor_candidate_set_alias (self->candidate, alias);
  take_deletion_date (self);
}

/* The preset comes first: it counts the deletion date. */
static gboolean
keep_retention (CandorCandidateDialog *self,
                GError               **error)
{
  if (!gtk_widget_get_visible (self->retention_list))
    return TRUE;
  return candor_library_set_retention (self->library,
                                       candor_retention_choice_get_preset (self->retention_choice),
                                       error);
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorCandidateDialog *self = CANDOR_CANDIDATE_DIALOG (widget);
  g_autoptr(GError) error = NULL;

  if (!is_complete (self))
    return;
  take_typed (self);
  if (!keep_retention (self, &error) || !candor_library_put_candidate (self->library,
                                                                       self->candidate, &error))
    {
      complain (self, error->message);
      return;
    }
  g_signal_emit (self, signals[SAVED], 0, candor_candidate_get_id (self->candidate));
  gtk_window_close (GTK_WINDOW (self));
}

static void
show_candidate (CandorCandidateDialog *self)
{
  CandorCandidate *candidate = self->candidate;

  gtk_editable_set_text (self->name, candor_candidate_get_name (candidate));
  gtk_editable_set_text (self->say_name, candor_candidate_get_say_name (candidate));
  gtk_editable_set_text (self->role, candor_candidate_get_role (candidate));
  gtk_editable_set_text (self->email, candor_candidate_get_email (candidate));
  gtk_editable_set_text (self->phone, candor_candidate_get_phone (candidate));
  gtk_editable_set_text (self->alias, candor_candidate_get_alias (candidate));
  if (candor_candidate_get_delete_on_is_own (candidate))
    gtk_editable_set_text (self->delete_on, candor_candidate_get_delete_on (candidate));
}

static void
candor_candidate_dialog_dispose (GObject *object)
{
  CandorCandidateDialog *self = CANDOR_CANDIDATE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_CANDIDATE_DIALOG);
  g_clear_object (&self->candidate);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_candidate_dialog_parent_class)->dispose (object);
}

static void
candor_candidate_dialog_class_init (CandorCandidateDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_candidate_dialog_dispose;
  signals[SAVED] = g_signal_new ("saved", CANDOR_TYPE_CANDIDATE_DIALOG, G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (CANDOR_TYPE_RETENTION_CHOICE);
  gtk_widget_class_install_action (widget_class, "dialog.save", NULL, save_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/candidates/candor-candidate-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateDialog, name);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateDialog, say_name);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateDialog, role);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateDialog, email);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateDialog, phone);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateDialog, alias);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateDialog, delete_on);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateDialog, retention_list);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateDialog, retention_choice);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateDialog, complaint);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateDialog, save_button);
}

static void
candor_candidate_dialog_init (CandorCandidateDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_window_set_default_widget (GTK_WINDOW (self), self->save_button);
  candor_name_by_tooltip (GTK_WIDGET (self));
}

/**
 * candor_candidate_dialog_new:
 * @parent: the window it belongs to
 * @library: the library
 * @candidate: (nullable): the candidate to change, %NULL for a new one
 *
 * Creates the dialog.
 *
 * Returns: (transfer none): the dialog, owned by GTK
 */
GtkWindow *
candor_candidate_dialog_new (GtkWindow       *parent,
                             CandorLibrary   *library,
                             CandorCandidate *candidate)
{
  g_autofree char *retention = candor_library_get_retention (library);
  CandorCandidateDialog *self = g_object_new (CANDOR_TYPE_CANDIDATE_DIALOG, "transient-for", parent,
                                              NULL);

  self->library = g_object_ref (library);
  gtk_widget_set_visible (self->retention_list, retention == NULL);
  if (candidate != NULL)
    {
      self->candidate = g_object_ref (candidate);
      gtk_window_set_title (GTK_WINDOW (self), _("Edit Candidate"));
      show_candidate (self);
    }
  return GTK_WINDOW (self);
}
