/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-proposal-remarks.h"

#include <glib/gi18n.h>

/* A list box of more rows would be slow; nobody reads on so far. */
#define MAX_SHOWN 200

struct _CandorProposalRemarks
{
  AdwBin         parent_instance;

  guint          n_shown;

  GtkMenuButton *button;
  GtkListBox    *list;
};

G_DEFINE_FINAL_TYPE (CandorProposalRemarks, candor_proposal_remarks, ADW_TYPE_BIN)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GtkWidget *
make_row (const CandorFinding *remark)
{
  g_autofree char *place = NULL;
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = g_markup_escape_text (remark->message, -1);
  g_autofree char *where = g_markup_escape_text (remark->where, -1);

  if (remark->line > 0)
    /* Translators: a line of a document and the question that stands there */
    place = g_strdup_printf (_("Line %d · %s"), remark->line, where);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), place != NULL ? place : "");
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 3);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 1);
  return row;
}

/* question: NULL for the document */
static void
add_remark (CandorProposalRemarks  *self,
            const CandorFinding    *remark,
            CandorProposedQuestion *question)
{
  GtkWidget *row;

  if (self->n_shown++ >= MAX_SHOWN)
    return;
  row = make_row (remark);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), question != NULL);
  if (question != NULL)
    g_object_set_data_full (G_OBJECT (row), "candor-question", g_object_ref (question),
                            g_object_unref);
  gtk_list_box_append (self->list, row);
}

static void
add_question (CandorProposalRemarks  *self,
              CandorProposedQuestion *question)
{
  GPtrArray *remarks = candor_proposed_question_get_remarks (question);

  for (guint i = 0; i < remarks->len; i++)
    add_remark (self, remarks->pdata[i], question);
}

static void
add_section (CandorProposalRemarks *self,
             CandorProposedSection *section)
{
  GListModel *questions = candor_proposed_section_get_questions (section);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(CandorProposedQuestion) question = g_list_model_get_item (questions, i);

      add_question (self, question);
    }
}

static void
add_document (CandorProposalRemarks *self,
              CandorProposal        *proposal)
{
  GPtrArray *remarks = candor_proposal_get_remarks (proposal);

  for (guint i = 0; i < remarks->len; i++)
    add_remark (self, remarks->pdata[i], NULL);
}

static void
activated_cb (CandorProposalRemarks *self,
              GtkListBoxRow         *row)
{
  GObject *question = g_object_get_data (G_OBJECT (row), "candor-question");

  gtk_menu_button_popdown (self->button);
  if (question != NULL)
    g_signal_emit (self, signals[CHOSEN], 0, question);
}

static void
candor_proposal_remarks_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), CANDOR_TYPE_PROPOSAL_REMARKS);
  G_OBJECT_CLASS (candor_proposal_remarks_parent_class)->dispose (object);
}

static void
candor_proposal_remarks_class_init (CandorProposalRemarksClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_proposal_remarks_dispose;
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_OBJECT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/import/candor-proposal-remarks.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorProposalRemarks, button);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalRemarks, list);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
candor_proposal_remarks_init (CandorProposalRemarks *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_number (CandorProposalRemarks *self)
{
  g_autofree char *label =
    g_strdup_printf (ngettext ("%u Remark", "%u Remarks", self->n_shown), self->n_shown);

  gtk_menu_button_set_label (self->button, label);
  gtk_widget_set_visible (GTK_WIDGET (self), self->n_shown > 0);
}

/**
 * candor_proposal_remarks_show:
 * @self: the button
 * @proposal: what an import proposes
 *
 * Lists what is to be said about the document and each of its questions.
 */
void
candor_proposal_remarks_show (CandorProposalRemarks *self,
                              CandorProposal        *proposal)
{
  GListModel *sections = candor_proposal_get_sections (proposal);
  GtkWidget *row;

  g_return_if_fail (CANDOR_IS_PROPOSAL_REMARKS (self));

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  self->n_shown = 0;
  add_document (self, proposal);
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(CandorProposedSection) section = g_list_model_get_item (sections, i);

      add_section (self, section);
    }
  show_number (self);
}
