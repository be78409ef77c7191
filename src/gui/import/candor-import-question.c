/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-import-question.h"

#include <glib/gi18n.h>

/* The first of them tell what it is about. */
#define MAX_NAMED 50

static void
add_line (GtkBox     *box,
          const char *text,
          const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (box, label);
}

static void
add_questions (GtkBox     *box,
               const char *heading,
               GPtrArray  *questions)
{
  g_autofree char *more = NULL;

  if (questions->len == 0)
    return;
  add_line (box, heading, "heading");
  for (guint i = 0; i < MIN (questions->len, MAX_NAMED); i++)
    add_line (box, candor_question_get_headline (questions->pdata[i]), NULL);
  if (questions->len <= MAX_NAMED)
    return;
  more = g_strdup_printf (ngettext ("and %u more", "and %u more", questions->len - MAX_NAMED),
                          questions->len - MAX_NAMED);
  add_line (box, more, "dim-label");
}

static GtkWidget *
list_changes (CandorProposalChanges *changes)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  g_autofree char *added =
    g_strdup_printf (ngettext ("%u new", "%u new", changes->added->len), changes->added->len);
  g_autofree char *changed =
    g_strdup_printf (ngettext ("%u changed", "%u changed", changes->changed->len),
                     changes->changed->len);
  g_autofree char *vanished =
    g_strdup_printf (ngettext ("%u vanished", "%u vanished", changes->vanished->len),
                     changes->vanished->len);

  add_questions (GTK_BOX (box), added, changes->added);
  add_questions (GTK_BOX (box), changed, changes->changed);
  add_questions (GTK_BOX (box), vanished, changes->vanished);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), 260);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  return scroller;
}

static gboolean
is_same (CandorProposalChanges *changes)
{
  return changes->added->len + changes->changed->len + changes->vanished->len == 0;
}

/**
 * candor_import_question_new:
 * @parent: the import dialog
 * @changes: what an import would change in a guide
 *
 * Returns: (transfer none): a dialog, owned by GTK
 */
GtkWindow *
candor_import_question_new (GtkWindow             *parent,
                            CandorProposalChanges *changes)
{
  GtkWidget *dialog = adw_message_dialog_new (parent, NULL, NULL);
  AdwMessageDialog *self = ADW_MESSAGE_DIALOG (dialog);

  adw_message_dialog_format_heading (self,
                                     /* Translators: the title of a guide */
                                     _("“%s” Is in the Bank Already"),
                                     candor_guide_get_title (changes->guide));
  adw_message_dialog_set_body (self, is_same (changes)
                                       ? _("All its questions are there as they stand here.")
                                       : _("Replacing it retires the questions that vanished. Kits "
                                           "and interviews keep theirs."));
  if (!is_same (changes))
    adw_message_dialog_set_extra_child (self, list_changes (changes));
  adw_message_dialog_add_responses (self, "cancel", _("_Cancel"), "new",
                                    _("Import as a _New Guide"), "replace", _("_Replace"), NULL);
  adw_message_dialog_set_response_appearance (self, "replace", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (self, "replace");
  adw_message_dialog_set_close_response (self, "cancel");
  return GTK_WINDOW (dialog);
}
