/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-question-row.h"

#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-list-tooltip.h"
#include "candor-named-row.h"
#include "candor-question-facts.h"

struct _CandorQuestionRow
{
  GtkWidget       parent_instance;

  CandorQuestion *question;
  CandorKit      *kit;

  GtkLabel       *prompt;
  GtkLabel       *facts;
  GtkButton      *toggle;
};

G_DEFINE_FINAL_TYPE (CandorQuestionRow, candor_question_row, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_QUESTION,
  PROP_KIT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_in_kit (CandorQuestion *question,
           CandorKit      *kit)
{
  return question != NULL && kit != NULL &&
         candor_kit_find_question (kit, candor_question_get_guide_id (question),
                                   candor_question_get_id (question)) != 0;
}

static void
show_toggle (CandorQuestionRow *self)
{
  gboolean is_in = is_in_kit (self->question, self->kit);

  gtk_button_set_icon_name (self->toggle, is_in ? "object-select-symbolic" : "list-add-symbolic");
  candor_list_tooltip_set (GTK_WIDGET (self->toggle),
                           is_in ? _("Remove From Kit") : _("Add to Kit"));
}

static void
show_question (CandorQuestionRow *self)
{
  g_autofree char *facts = candor_question_facts (self->question);

  gtk_label_set_label (self->prompt,
                       self->question != NULL ? candor_question_get_headline (self->question) : "");
  gtk_label_set_label (self->facts, facts);
  show_toggle (self);
}

static void
toggle_cb (CandorQuestionRow *self)
{
  g_autofree char *id = candor_question_full_id (self->question);

  gtk_widget_activate_action (GTK_WIDGET (self), "questions.toggle-in-kit", "s", id);
}

static void
candor_question_row_dispose (GObject *object)
{
  CandorQuestionRow *self = CANDOR_QUESTION_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_QUESTION_ROW);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->question);
  g_clear_object (&self->kit);
  G_OBJECT_CLASS (candor_question_row_parent_class)->dispose (object);
}

static void
candor_question_row_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  CandorQuestionRow *self = CANDOR_QUESTION_ROW (object);

  switch (property_id)
    {
    case PROP_QUESTION:
      g_value_set_object (value, self->question);
      break;
    case PROP_KIT:
      g_value_set_object (value, self->kit);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_question_row_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  CandorQuestionRow *self = CANDOR_QUESTION_ROW (object);

  switch (property_id)
    {
    case PROP_QUESTION:
      if (g_set_object (&self->question, g_value_get_object (value)))
        show_question (self);
      break;
    case PROP_KIT:
      if (g_set_object (&self->kit, g_value_get_object (value)))
        show_toggle (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_question_row_class_init (CandorQuestionRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_question_row_dispose;
  object_class->get_property = candor_question_row_get_property;
  object_class->set_property = candor_question_row_set_property;

  properties[PROP_QUESTION] =
    g_param_spec_object ("question", NULL, NULL, CANDOR_TYPE_QUESTION,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_KIT] =
    g_param_spec_object ("kit", NULL, NULL, CANDOR_TYPE_KIT,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/questions/candor-question-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionRow, prompt);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionRow, facts);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionRow, toggle);
  gtk_widget_class_bind_template_callback (widget_class, toggle_cb);
}

static void
candor_question_row_init (CandorQuestionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_question_row_new:
 *
 * Returns: (transfer floating): a row without a question
 */
GtkWidget *
candor_question_row_new (void)
{
  return g_object_new (CANDOR_TYPE_QUESTION_ROW, NULL);
}

/**
 * candor_question_row_set_up:
 * @item: an item of a list of questions
 *
 * Makes the row of that item, named for screen readers, which follows the question of the item.
 *
 * Returns: (transfer none): the row
 */
GtkWidget *
candor_question_row_set_up (GtkListItem *item)
{
  GtkWidget *row = candor_question_row_new ();
  GtkWidget *named = g_object_new (CANDOR_TYPE_NAMED_ROW, "child", row, NULL);
  GtkExpression *question = gtk_property_expression_new (GTK_TYPE_LIST_ITEM, NULL, "item");
  GtkExpression *headline = gtk_property_expression_new (CANDOR_TYPE_QUESTION,
                                                         gtk_expression_ref (question), "headline");

  gtk_expression_bind (question, row, "question", item);
  gtk_expression_bind (headline, named, "name-text", item);
  gtk_list_item_set_child (item, named);
  return row;
}
