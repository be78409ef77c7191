/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-proposal-row.h"

#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-named-row.h"
#include "candor-proposal.h"
#include "candor-words.h"

struct _CandorProposalRow
{
  GtkWidget        parent_instance;

  GtkTreeListRow  *tree_row;
  GSignalGroup    *item_signals;
  char            *name_text;
  gboolean         is_showing;

  GtkTreeExpander *expander;
  GtkCheckButton  *check;
  GtkLabel        *title;
  GtkLabel        *facts;
  GtkWidget       *remarked;
};

G_DEFINE_FINAL_TYPE (CandorProposalRow, candor_proposal_row, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_TREE_ROW,
  PROP_NAME_TEXT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
section_facts (CandorProposedSection *section)
{
  guint n_kept = candor_proposed_section_count_kept (section);
  guint n_all = g_list_model_get_n_items (candor_proposed_section_get_questions (section));

  if (n_kept < n_all)
    /* Translators: how many questions of a section come in, and how many there are */
    return g_strdup_printf (_("%u of %u questions"), n_kept, n_all);
  return g_strdup_printf (ngettext ("%u question", "%u questions", n_all), n_all);
}

static char *
question_facts (CandorProposedQuestion *proposed)
{
  CandorQuestion *question = candor_proposed_question_get_question (proposed);
  CandorDifficulty difficulty = candor_question_get_difficulty (question);
  gboolean has_answer = *candor_question_get_answer (question) != '\0';

  if (difficulty == CANDOR_DIFFICULTY_UNKNOWN)
    return g_strdup (has_answer ? "" : _("No answer"));
  if (has_answer)
    return g_strdup (candor_words_difficulty (difficulty));
  /* Translators: how difficult a question is; it has no model answer */
  return g_strdup_printf (_("%s · no answer"), candor_words_difficulty (difficulty));
}

static void
show_texts (CandorProposalRow *self,
            const char        *title,
            const char        *facts,
            gboolean           comes_in,
            guint              n_remarks)
{
  self->is_showing = TRUE;
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->facts, facts);
  gtk_widget_set_visible (GTK_WIDGET (self->facts), *facts != '\0');
  gtk_check_button_set_active (self->check, comes_in);
  gtk_widget_set_visible (self->remarked, n_remarks > 0);
  if (comes_in)
    gtk_widget_remove_css_class (GTK_WIDGET (self->title), "dim-label");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->title), "dim-label");
  g_free (self->name_text);
  self->name_text = *facts != '\0' ? g_strdup_printf ("%s, %s", title, facts) : g_strdup (title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  /* Translators: in front of a question or section to be imported */
                                  _("Import"), -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAME_TEXT]);
  self->is_showing = FALSE;
}

static void
show_section (CandorProposalRow     *self,
              CandorProposedSection *section)
{
  g_autofree char *facts = section_facts (section);

  gtk_widget_add_css_class (GTK_WIDGET (self->title), "heading");
  show_texts (self, candor_proposed_section_get_title (section), facts,
              !candor_proposed_section_get_left_out (section), 0);
}

static void
show_question (CandorProposalRow      *self,
               CandorProposedQuestion *question)
{
  g_autofree char *facts = question_facts (question);

  gtk_widget_remove_css_class (GTK_WIDGET (self->title), "heading");
  show_texts (self,
              candor_question_get_headline (candor_proposed_question_get_question (question)),
              facts, !candor_proposed_question_get_left_out (question),
              candor_proposed_question_get_remarks (question)->len);
}

static void
show_item (CandorProposalRow *self)
{
  g_autoptr(GObject) item = g_signal_group_dup_target (self->item_signals);

  if (CANDOR_IS_PROPOSED_SECTION (item))
    show_section (self, CANDOR_PROPOSED_SECTION (item));
  else if (CANDOR_IS_PROPOSED_QUESTION (item))
    show_question (self, CANDOR_PROPOSED_QUESTION (item));
}

static void
toggled_cb (CandorProposalRow *self)
{
  g_autoptr(GObject) item = g_signal_group_dup_target (self->item_signals);

  if (item != NULL && !self->is_showing)
    g_object_set (item, "left-out", !gtk_check_button_get_active (self->check), NULL);
}

static void
set_tree_row (CandorProposalRow *self,
              GtkTreeListRow    *tree_row)
{
  g_autoptr(GObject) item = NULL;

  if (!g_set_object (&self->tree_row, tree_row))
    return;
  item = tree_row != NULL ? gtk_tree_list_row_get_item (tree_row) : NULL;
  gtk_tree_expander_set_list_row (self->expander, tree_row);
  g_signal_group_set_target (self->item_signals, item);
  show_item (self);
}

static void
candor_proposal_row_dispose (GObject *object)
{
  CandorProposalRow *self = CANDOR_PROPOSAL_ROW (object);

  g_clear_object (&self->item_signals);
  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_PROPOSAL_ROW);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->tree_row);
  g_clear_pointer (&self->name_text, g_free);
  G_OBJECT_CLASS (candor_proposal_row_parent_class)->dispose (object);
}

static void
candor_proposal_row_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  CandorProposalRow *self = CANDOR_PROPOSAL_ROW (object);

  switch (property_id)
    {
    case PROP_TREE_ROW:
      g_value_set_object (value, self->tree_row);
      break;
    case PROP_NAME_TEXT:
      g_value_set_string (value, self->name_text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_proposal_row_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_TREE_ROW:
      set_tree_row (CANDOR_PROPOSAL_ROW (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_proposal_row_class_init (CandorProposalRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_proposal_row_dispose;
  object_class->get_property = candor_proposal_row_get_property;
  object_class->set_property = candor_proposal_row_set_property;

  properties[PROP_TREE_ROW] =
    g_param_spec_object ("tree-row", NULL, NULL, GTK_TYPE_TREE_LIST_ROW,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NAME_TEXT] =
    g_param_spec_string ("name-text", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/import/candor-proposal-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorProposalRow, expander);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalRow, check);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalRow, title);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalRow, facts);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalRow, remarked);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
candor_proposal_row_init (CandorProposalRow *self)
{
  self->item_signals = g_signal_group_new (G_TYPE_OBJECT);
  g_signal_group_connect_swapped (self->item_signals, "notify", G_CALLBACK (show_item), self);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_proposal_row_set_up:
 * @item: an item of the list of a proposal
 *
 * Makes the row of that item, named for screen readers, which follows what the item shows.
 */
void
candor_proposal_row_set_up (GtkListItem *item)
{
  GtkWidget *row = g_object_new (CANDOR_TYPE_PROPOSAL_ROW, NULL);
  GtkWidget *named = g_object_new (CANDOR_TYPE_NAMED_ROW, "child", row, NULL);

  g_object_bind_property (item, "item", row, "tree-row", G_BINDING_SYNC_CREATE);
  g_object_bind_property (row, "name-text", named, "name-text", G_BINDING_SYNC_CREATE);
  gtk_list_item_set_child (item, named);
}
