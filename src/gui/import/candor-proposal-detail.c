/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-proposal-detail.h"

#include <glib/gi18n.h>
#include <stdlib.h>

#include "candor-name-combo.h"
#include "candor-question-form.h"
#include "candor-words.h"

struct _CandorProposalDetail
{
  AdwBin              parent_instance;

  CandorProposal     *proposal;
  GObject            *item;
  gboolean            is_showing;

  GtkStack           *stack;
  GtkEditable        *language;
  GtkEditable        *licence;
  GtkEditable        *source;
  GtkEditable        *section_title;
  AdwComboRow        *section_difficulty;
  GtkBox             *remarks;
  CandorQuestionForm *form;
  GtkScrolledWindow  *scroller;
};

G_DEFINE_FINAL_TYPE (CandorProposalDetail, candor_proposal_detail, ADW_TYPE_BIN)

enum
{
  MOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const char *
text_or_null (GtkEditable *field)
{
  const char *text = gtk_editable_get_text (field);

  return *text != '\0' ? text : NULL;
}

static void
head_typed_cb (CandorProposalDetail *self)
{
  CandorGuide *head;

  if (self->is_showing)
    return;
  head = candor_proposal_get_head (self->proposal);
  candor_guide_set_language (head, text_or_null (self->language));
  candor_guide_set_licence (head, text_or_null (self->licence),
                            candor_guide_get_licence_spdx (head));
  candor_guide_set_source (head, text_or_null (self->source), candor_guide_get_source_href (head),
                           candor_guide_get_source_retrieved (head));
}

static void
show_field (GtkEditable *field,
            const char  *text)
{
  gtk_editable_set_text (field, text != NULL ? text : "");
}

static void
show_guide (CandorProposalDetail *self,
            CandorGuide          *head)
{
  show_field (self->language, candor_guide_get_language (head));
  show_field (self->licence, candor_guide_get_licence (head));
  show_field (self->source, candor_guide_get_source (head));
  gtk_stack_set_visible_child_name (self->stack, "guide");
}

static void
section_typed_cb (CandorProposalDetail *self)
{
  if (!self->is_showing && CANDOR_IS_PROPOSED_SECTION (self->item))
    candor_proposed_section_set_title (CANDOR_PROPOSED_SECTION (self->item),
                                       gtk_editable_get_text (self->section_title));
}

/* The first choice leaves each question as it is. */
static void
section_difficulty_cb (CandorProposalDetail *self)
{
  guint selected = adw_combo_row_get_selected (self->section_difficulty);

  if (!self->is_showing && selected > 0 && CANDOR_IS_PROPOSED_SECTION (self->item))
    candor_proposed_section_set_difficulty (CANDOR_PROPOSED_SECTION (self->item),
                                            (CandorDifficulty) selected);
}

static void
show_section (CandorProposalDetail  *self,
              CandorProposedSection *section)
{
  gtk_editable_set_text (self->section_title, candor_proposed_section_get_title (section));
  adw_combo_row_set_selected (self->section_difficulty, 0);
  gtk_stack_set_visible_child_name (self->stack, "section");
}

/* The sections of a proposal have no ids yet: their places stand for them. */
static CandorGuide *
make_guide (CandorProposal *proposal)
{
  CandorGuide *guide = candor_guide_copy_as (candor_proposal_get_head (proposal), "proposal");
  GListModel *sections = candor_proposal_get_sections (proposal);

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(CandorProposedSection) proposed = g_list_model_get_item (sections, i);
      g_autofree char *id = g_strdup_printf ("%u", i);
      g_autoptr(CandorSection) section =
        candor_section_new (id, candor_proposed_section_get_title (proposed), NULL);

      candor_guide_add_section (guide, section);
    }
  return guide;
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

static guint
place_of (CandorProposalDetail   *self,
          CandorProposedQuestion *question)
{
  GListModel *sections = candor_proposal_get_sections (self->proposal);

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(CandorProposedSection) section = g_list_model_get_item (sections, i);

      if (holds (section, question))
        return i;
    }
  return 0;
}

static void
show_remarks (CandorProposalDetail   *self,
              CandorProposedQuestion *question)
{
  GPtrArray *remarks = candor_proposed_question_get_remarks (question);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->remarks))) != NULL)
    gtk_box_remove (self->remarks, child);
  for (guint i = 0; i < remarks->len; i++)
    {
      const CandorFinding *remark = remarks->pdata[i];
      /* Translators: a line of the document, and what is to be said about it */
      g_autofree char *text = g_strdup_printf (_("Line %d: %s"), remark->line, remark->message);
      GtkWidget *label = gtk_label_new (text);

      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_widget_add_css_class (label, "warning");
      gtk_box_append (self->remarks, label);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->remarks), remarks->len > 0);
}

static void
show_question (CandorProposalDetail   *self,
               CandorProposedQuestion *proposed)
{
  g_autoptr(CandorGuide) guide = make_guide (self->proposal);
  g_autoptr(GListStore) guides = g_list_store_new (CANDOR_TYPE_GUIDE);
  g_autoptr(CandorQuestion) question =
    candor_question_copy_as (candor_proposed_question_get_question (proposed), "proposal",
                             candor_question_get_id (
                               candor_proposed_question_get_question (proposed)));
  g_autofree char *place = g_strdup_printf ("%u", place_of (self, proposed));

  g_list_store_append (guides, guide);
  candor_question_set_section (question, place, "");
  candor_question_form_show (self->form, G_LIST_MODEL (guides), question);
  show_remarks (self, proposed);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  gtk_stack_set_visible_child_name (self->stack, "question");
}

static void
move (CandorProposalDetail   *self,
      CandorProposedQuestion *question,
      guint                   from,
      guint                   to)
{
  GListModel *sections = candor_proposal_get_sections (self->proposal);
  g_autoptr(CandorProposedSection) source = g_list_model_get_item (sections, from);
  g_autoptr(CandorProposedSection) target = g_list_model_get_item (sections, to);
  g_autoptr(CandorProposedQuestion) kept = g_object_ref (question);

  if (from == to || target == NULL)
    return;
  candor_proposed_section_remove (source, question);
  candor_proposed_section_add (target, kept);
  g_signal_emit (self, signals[MOVED], 0, kept);
}

static void
corrected_cb (CandorProposalDetail *self)
{
  CandorProposedQuestion *proposed;
  g_autoptr(CandorQuestion) made = NULL;
  g_autoptr(CandorQuestion) question = NULL;
  const char *place;

  if (self->is_showing || !CANDOR_IS_PROPOSED_QUESTION (self->item))
    return;
  proposed = CANDOR_PROPOSED_QUESTION (self->item);
  made = candor_question_form_make (self->form);
  place = candor_question_get_section_id (made);
  question = candor_question_copy_as (made, NULL, candor_question_get_id (made));
  candor_proposed_question_set_question (proposed, question);
  if (place != NULL)
    move (self, proposed, place_of (self, proposed), (guint) atoi (place));
}

static void
candor_proposal_detail_dispose (GObject *object)
{
  CandorProposalDetail *self = CANDOR_PROPOSAL_DETAIL (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_PROPOSAL_DETAIL);
  g_clear_object (&self->proposal);
  g_clear_object (&self->item);
  G_OBJECT_CLASS (candor_proposal_detail_parent_class)->dispose (object);
}

static void
candor_proposal_detail_class_init (CandorProposalDetailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_proposal_detail_dispose;
  signals[MOVED] = g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 1, G_TYPE_OBJECT);

  g_type_ensure (CANDOR_TYPE_QUESTION_FORM);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/import/candor-proposal-detail.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorProposalDetail, stack);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalDetail, source);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalDetail, licence);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalDetail, language);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalDetail, section_title);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalDetail, section_difficulty);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalDetail, remarks);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalDetail, form);
  gtk_widget_class_bind_template_child (widget_class, CandorProposalDetail, scroller);
  gtk_widget_class_bind_template_callback (widget_class, head_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, section_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, section_difficulty_cb);
  gtk_widget_class_bind_template_callback (widget_class, corrected_cb);
}

static void
fill_difficulties (CandorProposalDetail *self)
{
  g_autoptr(GtkStringList) words = gtk_string_list_new (NULL);

  gtk_string_list_append (words, _("As it is"));
  for (guint i = CANDOR_DIFFICULTY_EASY; i <= CANDOR_DIFFICULTY_HARD; i++)
    gtk_string_list_append (words, candor_words_difficulty (i));
  adw_combo_row_set_model (self->section_difficulty, G_LIST_MODEL (words));
}

static void
candor_proposal_detail_init (CandorProposalDetail *self)
{
  self->is_showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_combo (self->section_difficulty);
  fill_difficulties (self);
  self->is_showing = FALSE;
}

/**
 * candor_proposal_detail_show:
 * @self: the pane
 * @proposal: what an import proposes
 * @item: (nullable): the section or question of it to be shown, %NULL for the guide
 *
 * Shows one of them; what is corrected goes into the proposal at once.
 */
void
candor_proposal_detail_show (CandorProposalDetail *self,
                             CandorProposal       *proposal,
                             GObject              *item)
{
  g_return_if_fail (CANDOR_IS_PROPOSAL_DETAIL (self));

  self->is_showing = TRUE;
  g_set_object (&self->proposal, proposal);
  g_set_object (&self->item, item);
  if (CANDOR_IS_PROPOSED_SECTION (item))
    show_section (self, CANDOR_PROPOSED_SECTION (item));
  else if (CANDOR_IS_PROPOSED_QUESTION (item))
    show_question (self, CANDOR_PROPOSED_QUESTION (item));
  else
    show_guide (self, candor_proposal_get_head (proposal));
  self->is_showing = FALSE;
}
