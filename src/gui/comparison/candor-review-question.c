/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-review-question.h"

#include "candor-children.h"
#include "candor-inline.h"
#include "candor-markup-view.h"

struct _CandorReviewQuestion
{
  GtkWidget         parent_instance;

  GtkLabel         *headline;
  CandorMarkupView *rest;
  GtkBox           *anchors;
  GtkLabel         *drift;
};

G_DEFINE_FINAL_TYPE (CandorReviewQuestion, candor_review_question, GTK_TYPE_WIDGET)

static void
add_anchor (CandorReviewQuestion *self,
            const CandorAnchor   *anchor)
{
  g_autofree char *text = g_strdup_printf ("%d: %s", anchor->level, anchor->text);
  GtkWidget *label = gtk_label_new (NULL);

  candor_inline_show (GTK_LABEL (label), text);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (self->anchors, label);
}

static void
show_question (CandorReviewQuestion *self,
               CandorQuestion       *question)
{
  GPtrArray *anchors = candor_question_get_anchors (question);
  const char *rest = strchr (candor_question_get_prompt (question), '\n');

  gtk_label_set_label (self->headline, candor_question_get_headline (question));
  candor_markup_view_set_markdown (self->rest, rest);
  gtk_widget_set_visible (GTK_WIDGET (self->rest), rest != NULL);
  for (guint i = 0; i < anchors->len; i++)
    add_anchor (self, anchors->pdata[i]);
  gtk_widget_set_visible (GTK_WIDGET (self->anchors), anchors->len > 0);
}

static void
candor_review_question_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CANDOR_TYPE_REVIEW_QUESTION);
  candor_unparent_children (GTK_WIDGET (object));
  G_OBJECT_CLASS (candor_review_question_parent_class)->dispose (object);
}

static void
candor_review_question_class_init (CandorReviewQuestionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_review_question_dispose;
  g_type_ensure (CANDOR_TYPE_MARKUP_VIEW);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/comparison/candor-review-question.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorReviewQuestion, headline);
  gtk_widget_class_bind_template_child (widget_class, CandorReviewQuestion, rest);
  gtk_widget_class_bind_template_child (widget_class, CandorReviewQuestion, anchors);
  gtk_widget_class_bind_template_child (widget_class, CandorReviewQuestion, drift);
}

static void
candor_review_question_init (CandorReviewQuestion *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_review_question_new:
 * @question: a question
 *
 * Returns: (transfer floating): the question with its code and its anchors
 */
GtkWidget *
candor_review_question_new (CandorQuestion *question)
{
  CandorReviewQuestion *self = g_object_new (CANDOR_TYPE_REVIEW_QUESTION, NULL);

  show_question (self, question);
  return GTK_WIDGET (self);
}

/**
 * candor_review_question_tell:
 * @self: a question
 * @words: a sentence
 *
 * Says below the question how the second scores lie, or what was refused.
 */
void
candor_review_question_tell (CandorReviewQuestion *self,
                             const char           *words)
{
  g_return_if_fail (CANDOR_IS_REVIEW_QUESTION (self));

  gtk_label_set_label (self->drift, words);
}
