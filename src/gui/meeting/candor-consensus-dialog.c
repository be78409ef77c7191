/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-consensus-dialog.h"

#include <glib/gi18n.h>

#include "candor-meeting-words.h"
#include "candor-name-by-tooltip.h"
#include "candor-name-combo.h"

struct _CandorConsensusDialog
{
  AdwWindow      parent_instance;

  CandorLibrary *library;
  char          *candidate_id;
  char          *digest;
  int            lowest;

  GtkLabel      *question;
  GtkLabel      *scores;
  AdwComboRow   *level;
  AdwEntryRow   *reason;
  GtkLabel      *trouble;
};

G_DEFINE_FINAL_TYPE (CandorConsensusDialog, candor_consensus_dialog, ADW_TYPE_WINDOW)

static void
tell (CandorConsensusDialog *self,
      const char            *message)
{
  gtk_label_set_label (self->trouble, message);
  gtk_widget_set_visible (GTK_WIDGET (self->trouble), TRUE);
}

static void
settle_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorConsensusDialog *self = CANDOR_CONSENSUS_DIALOG (widget);
  int chosen = (int) adw_combo_row_get_selected (self->level);
  g_autoptr(GError) error = NULL;

  if (chosen == 0)
    tell (self, _("Choose the score that the panel settled on."));
  else if (candor_library_settle (self->library, self->candidate_id, self->digest, self->lowest + chosen - 1,
                                  gtk_editable_get_text (GTK_EDITABLE (self->reason)), &error))
    gtk_window_close (GTK_WINDOW (self));
  else
    tell (self, error->message);
}

/* Nothing is proposed: a number that stands there already would sway them. */
static void
fill_levels (CandorConsensusDialog *self,
             CandorScale           *scale)
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);

  self->lowest = candor_scale_get_min (scale);
  gtk_string_list_append (labels, _("Not chosen yet"));
  for (int level = self->lowest; level <= candor_scale_get_max (scale); level++)
    {
      g_autofree char *label = g_strdup_printf ("%d, %s", level, candor_scale_get_label (scale, level));

      gtk_string_list_append (labels, label);
    }
  adw_combo_row_set_model (self->level, G_LIST_MODEL (labels));
}

static void
show_row (CandorConsensusDialog  *self,
          CandorMeeting          *meeting,
          const CandorMeetingRow *row)
{
  g_autofree char *scores = candor_meeting_words_scores (meeting, row);

  gtk_label_set_label (self->question, row->headline);
  gtk_label_set_label (self->scores, scores);
  fill_levels (self, candor_meeting_get_scale (meeting));
  if (row->consensus == NULL)
    return;
  adw_combo_row_set_selected (self->level, (guint) (row->consensus->score - self->lowest + 1));
  gtk_editable_set_text (GTK_EDITABLE (self->reason), row->consensus->reason);
}

static void
candor_consensus_dialog_dispose (GObject *object)
{
  CandorConsensusDialog *self = CANDOR_CONSENSUS_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_CONSENSUS_DIALOG);
  g_clear_object (&self->library);
  g_clear_pointer (&self->candidate_id, g_free);
  g_clear_pointer (&self->digest, g_free);
  G_OBJECT_CLASS (candor_consensus_dialog_parent_class)->dispose (object);
}

static void
candor_consensus_dialog_class_init (CandorConsensusDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_consensus_dialog_dispose;
  gtk_widget_class_install_action (widget_class, "consensus.settle", NULL, settle_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/meeting/candor-consensus-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorConsensusDialog, question);
  gtk_widget_class_bind_template_child (widget_class, CandorConsensusDialog, scores);
  gtk_widget_class_bind_template_child (widget_class, CandorConsensusDialog, level);
  gtk_widget_class_bind_template_child (widget_class, CandorConsensusDialog, reason);
  gtk_widget_class_bind_template_child (widget_class, CandorConsensusDialog, trouble);
}

static void
candor_consensus_dialog_init (CandorConsensusDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_by_tooltip (GTK_WIDGET (self));
  candor_name_combo (self->level);
}

/**
 * candor_consensus_dialog_new:
 * @parent: the window of the meeting
 * @library: the library
 * @candidate_id: whom it is about
 * @meeting: their scorecards
 * @digest: a question that two or more have scored
 *
 * Returns: (transfer none): the dialog, owned by GTK
 */
GtkWindow *
candor_consensus_dialog_new (GtkWindow     *parent,
                             CandorLibrary *library,
                             const char    *candidate_id,
                             CandorMeeting *meeting,
                             const char    *digest)
{
  CandorConsensusDialog *self = g_object_new (CANDOR_TYPE_CONSENSUS_DIALOG, "transient-for", parent, NULL);

  self->library = g_object_ref (library);
  self->candidate_id = g_strdup (candidate_id);
  self->digest = g_strdup (digest);
  show_row (self, meeting, candor_meeting_find_row (meeting, digest));
  return GTK_WINDOW (self);
}
