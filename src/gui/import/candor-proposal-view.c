/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-proposal-view.h"

#include <glib/gi18n.h>

#include "candor-list-tooltip.h"
#include "candor-proposal-detail.h"
#include "candor-proposal-remarks.h"
#include "candor-proposal-row.h"

/* More than this would take its time to unfold. */
#define MAX_UNFOLDED 2000

struct _CandorProposalView
{
  AdwBin                 parent_instance;

  CandorProposal        *proposal;
  gboolean               is_following;  /* a section and its questions tell each other */

  AdwLeaflet            *leaflet;
  GtkWidget             *detail_pane;
  CandorProposalDetail  *detail;
  GtkEditable           *title;
  GtkLabel              *counts;
  CandorProposalRemarks *remarks;
  GtkWidget             *reread;
  GtkListView           *list;
  GtkSingleSelection    *selection;
};

G_DEFINE_FINAL_TYPE (CandorProposalView, candor_proposal_view, ADW_TYPE_BIN)

enum
{
  REREAD,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
show_counts (CandorProposalView *self)
{
  guint n_questions = candor_proposal_count_questions (self->proposal);
  guint n_sections = candor_proposal_count_sections (self->proposal);
  g_autofree char *questions =
    g_strdup_printf (ngettext ("%u question", "%u questions", n_questions), n_questions);
  g_autofree char *sections =
    g_strdup_printf (ngettext ("%u section", "%u sections", n_sections), n_sections);
  /* Translators: "64 questions" in "6 sections" */
  g_autofree char *counts = g_strdup_printf (_("%s in %s"), questions, sections);

  gtk_label_set_label (self->counts, counts);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "proposal.reread",
                                 candor_proposal_get_runner_up (self->proposal) != NULL);
}

/* A section takes its questions along. */
static void
section_left_out_cb (CandorProposalView    *self,
                     GParamSpec            *pspec,
                     CandorProposedSection *section)
{
  GListModel *questions = candor_proposed_section_get_questions (section);
  gboolean left_out = candor_proposed_section_get_left_out (section);

  if (!self->is_following)
    {
      self->is_following = TRUE;
      for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
        {
          g_autoptr(CandorProposedQuestion) question = g_list_model_get_item (questions, i);

          candor_proposed_question_set_left_out (question, left_out);
        }
      self->is_following = FALSE;
    }
  show_counts (self);
}

static gboolean
holds (CandorProposedSection  *section,
       CandorProposedQuestion *question)
{
  GListModel *questions = candor_proposed_section_get_questions (section);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(CandorProposedQuestion) other = g_list_model_get_item (questions, i);

      if (other == question)
        return TRUE;
    }
  return FALSE;
}

/* A question that comes in brings its section along, one that stays out changes its count. */
static void
question_left_out_cb (CandorProposalView     *self,
                      GParamSpec             *pspec,
                      CandorProposedQuestion *question)
{
  GListModel *sections = candor_proposal_get_sections (self->proposal);

  if (self->is_following)
    return;
  self->is_following = TRUE;
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(CandorProposedSection) section = g_list_model_get_item (sections, i);

      if (!holds (section, question))
        continue;
      if (!candor_proposed_question_get_left_out (question))
        candor_proposed_section_set_left_out (section, FALSE);
      g_object_notify (G_OBJECT (section), "left-out");
    }
  self->is_following = FALSE;
  show_counts (self);
}

static void
follow_section (CandorProposalView    *self,
                CandorProposedSection *section)
{
  GListModel *questions = candor_proposed_section_get_questions (section);

  g_signal_connect_object (section, "notify::left-out", G_CALLBACK (section_left_out_cb), self,
                           G_CONNECT_SWAPPED);
  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(CandorProposedQuestion) question = g_list_model_get_item (questions, i);

      g_signal_connect_object (question, "notify::left-out", G_CALLBACK (question_left_out_cb),
                               self, G_CONNECT_SWAPPED);
    }
}

static GListModel *
children_cb (gpointer item,
             gpointer user_data)
{
  if (!CANDOR_IS_PROPOSED_SECTION (item))
    return NULL;
  return g_object_ref (candor_proposed_section_get_questions (item));
}

static GtkTreeListModel *
tree_of (CandorProposalView *self)
{
  return GTK_TREE_LIST_MODEL (gtk_single_selection_get_model (self->selection));
}

static void
show_tree (CandorProposalView *self)
{
  gboolean unfolds = candor_proposal_count_questions (self->proposal) <= MAX_UNFOLDED;
  g_autoptr(GtkTreeListModel) tree =
    gtk_tree_list_model_new (g_object_ref (candor_proposal_get_sections (self->proposal)), FALSE,
                             unfolds, children_cb, NULL, NULL);

  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (tree));
}

static void
selected_cb (CandorProposalView *self)
{
  GtkTreeListRow *row = gtk_single_selection_get_selected_item (self->selection);
  g_autoptr(GObject) item = row != NULL ? gtk_tree_list_row_get_item (row) : NULL;

  if (self->proposal != NULL)
    candor_proposal_detail_show (self->detail, self->proposal, item);
}

static void
activated_cb (CandorProposalView *self)
{
  adw_leaflet_set_visible_child (self->leaflet, self->detail_pane);
}

static void
select_item (CandorProposalView *self,
             GObject            *wanted)
{
  GListModel *rows = G_LIST_MODEL (tree_of (self));

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr(GtkTreeListRow) row = g_list_model_get_item (rows, i);
      g_autoptr(GObject) item = gtk_tree_list_row_get_item (row);

      if (item != wanted)
        continue;
      gtk_single_selection_set_selected (self->selection, i);
      gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", i);
      return;
    }
}

static void
unfold_all (CandorProposalView *self)
{
  GListModel *rows = G_LIST_MODEL (tree_of (self));

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr(GtkTreeListRow) row = g_list_model_get_item (rows, i);

      gtk_tree_list_row_set_expanded (row, TRUE);
    }
}

static void
remark_chosen_cb (CandorProposalView *self,
                  GObject            *question)
{
  unfold_all (self);
  select_item (self, question);
  adw_leaflet_set_visible_child (self->leaflet, self->detail_pane);
}

static void
moved_cb (CandorProposalView *self,
          GObject            *question)
{
  show_counts (self);
  select_item (self, question);
}

static void
title_typed_cb (CandorProposalView *self)
{
  if (self->proposal != NULL)
    candor_guide_set_title (candor_proposal_get_head (self->proposal),
                            gtk_editable_get_text (self->title));
}

static void
reread_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  g_signal_emit (widget, signals[REREAD], 0);
}

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  adw_leaflet_navigate (CANDOR_PROPOSAL_VIEW (widget)->leaflet, ADW_NAVIGATION_DIRECTION_BACK);
}

static void
set_up_row_cb (CandorProposalView *self,
               GtkListItem        *item)
{
  candor_proposal_row_set_up (item);
}

static void
candor_proposal_view_dispose (GObject *object)
{
  CandorProposalView *self = CANDOR_PROPOSAL_VIEW (object);

  g_clear_object (&self->proposal);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_PROPOSAL_VIEW);
  G_OBJECT_CLASS (candor_proposal_view_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/import/candor-proposal-view.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorProposalView, leaflet);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalView, detail_pane);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalView, detail);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalView, title);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalView, counts);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalView, remarks);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalView, reread);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalView, list);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalView, selection);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, set_up_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, remark_chosen_cb);
}

static void
candor_proposal_view_class_init (CandorProposalViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_proposal_view_dispose;
  signals[REREAD] = g_signal_new ("reread", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (CANDOR_TYPE_PROPOSAL_DETAIL);
  g_type_ensure (CANDOR_TYPE_PROPOSAL_REMARKS);
  gtk_widget_class_install_action (widget_class, "proposal.reread", NULL, reread_action);
  gtk_widget_class_install_action (widget_class, "proposal.back", NULL, back_action);
  bind_template (widget_class);
}

static void
candor_proposal_view_init (CandorProposalView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_list_tooltip_add (GTK_WIDGET (self->list));
}

/**
 * candor_proposal_view_show:
 * @self: the view
 * @proposal: what an import proposes
 *
 * Shows a proposal; whatever a person corrects goes into it.
 */
void
candor_proposal_view_show (CandorProposalView *self,
                           CandorProposal     *proposal)
{
  GListModel *sections = candor_proposal_get_sections (proposal);

  g_return_if_fail (CANDOR_IS_PROPOSAL_VIEW (self));

  g_clear_object (&self->proposal);
  gtk_editable_set_text (self->title,
                         candor_guide_get_title (candor_proposal_get_head (proposal)));
  self->proposal = g_object_ref (proposal);
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(CandorProposedSection) section = g_list_model_get_item (sections, i);

      follow_section (self, section);
    }
  candor_proposal_remarks_show (self->remarks, proposal);
  gtk_widget_set_visible (self->reread, candor_proposal_get_runner_up (proposal) != NULL);
  show_tree (self);
  candor_proposal_detail_show (self->detail, proposal, NULL);
  show_counts (self);
}
