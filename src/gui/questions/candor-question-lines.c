/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-question-lines.h"

#include "candor-children.h"
#include "candor-question-line.h"

struct _CandorQuestionLines
{
  GtkWidget parent_instance;

  char     *label;
  char     *add_label;
  gboolean  weighted;

  GtkBox   *box;
};

G_DEFINE_FINAL_TYPE (CandorQuestionLines, candor_question_lines, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LABEL,
  PROP_ADD_LABEL,
  PROP_WEIGHTED,
  N_PROPS
};

enum
{
  CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
changed_cb (CandorQuestionLines *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void next_cb (CandorQuestionLine  *line,
                     CandorQuestionLines *self);

/* The neighbour gets the focus, so that the keyboard is not lost with the line. */
static void
remove_cb (CandorQuestionLine  *line,
           CandorQuestionLines *self)
{
  GtkWidget *neighbour = gtk_widget_get_next_sibling (GTK_WIDGET (line));

  if (neighbour == NULL)
    neighbour = gtk_widget_get_prev_sibling (GTK_WIDGET (line));
  if (neighbour != NULL)
    candor_question_line_focus (CANDOR_QUESTION_LINE (neighbour));
  gtk_box_remove (self->box, GTK_WIDGET (line));
  changed_cb (self);
}

static CandorQuestionLine *
insert_after (CandorQuestionLines *self,
              GtkWidget           *before)
{
  GtkWidget *line = candor_question_line_new (self->label, self->weighted);

  g_signal_connect_object (line, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (line, "next", G_CALLBACK (next_cb), self, 0);
  g_signal_connect_object (line, "remove", G_CALLBACK (remove_cb), self, 0);
  gtk_box_insert_child_after (self->box, line, before);
  return CANDOR_QUESTION_LINE (line);
}

static void
next_cb (CandorQuestionLine  *line,
         CandorQuestionLines *self)
{
  candor_question_line_focus (insert_after (self, GTK_WIDGET (line)));
}

static void
add_cb (CandorQuestionLines *self)
{
  GtkWidget *last = gtk_widget_get_last_child (GTK_WIDGET (self->box));

  candor_question_line_focus (insert_after (self, last));
}

static void
candor_question_lines_dispose (GObject *object)
{
  CandorQuestionLines *self = CANDOR_QUESTION_LINES (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_QUESTION_LINES);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->add_label, g_free);
  G_OBJECT_CLASS (candor_question_lines_parent_class)->dispose (object);
}

static void
candor_question_lines_get_property (GObject    *object,
                                    guint       property_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  CandorQuestionLines *self = CANDOR_QUESTION_LINES (object);

  switch (property_id)
    {
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_ADD_LABEL:
      g_value_set_string (value, self->add_label);
      break;
    case PROP_WEIGHTED:
      g_value_set_boolean (value, self->weighted);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_question_lines_set_property (GObject      *object,
                                    guint         property_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  CandorQuestionLines *self = CANDOR_QUESTION_LINES (object);

  switch (property_id)
    {
    case PROP_LABEL:
      g_free (self->label);
      self->label = g_value_dup_string (value);
      break;
    case PROP_ADD_LABEL:
      g_free (self->add_label);
      self->add_label = g_value_dup_string (value);
      break;
    case PROP_WEIGHTED:
      self->weighted = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_question_lines_class_init (CandorQuestionLinesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = candor_question_lines_dispose;
  object_class->get_property = candor_question_lines_get_property;
  object_class->set_property = candor_question_lines_set_property;

  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  properties[PROP_ADD_LABEL] = g_param_spec_string ("add-label", NULL, NULL, NULL, flags);
  properties[PROP_WEIGHTED] = g_param_spec_boolean ("weighted", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[CHANGED] = g_signal_new ("changed", CANDOR_TYPE_QUESTION_LINES, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/questions/candor-question-lines.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionLines, box);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
candor_question_lines_init (CandorQuestionLines *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_question_lines_add:
 * @self: the lines
 * @text: Markdown
 * @weight: 1 to 9; 1 where there are no weights
 * @required: whether a good answer must have it
 *
 * Shows one more line, at the end.
 */
void
candor_question_lines_add (CandorQuestionLines *self,
                           const char          *text,
                           int                  weight,
                           gboolean             required)
{
  GtkWidget *last;

  g_return_if_fail (CANDOR_IS_QUESTION_LINES (self));

  last = gtk_widget_get_last_child (GTK_WIDGET (self->box));
  candor_question_line_show (insert_after (self, last), text, weight, required);
}

/**
 * candor_question_lines_each:
 * @self: the lines
 * @func: (scope call): called with each that is not empty
 * @user_data: for @func
 *
 * Tells what stands there.
 */
void
candor_question_lines_each (CandorQuestionLines   *self,
                            CandorQuestionLineFunc func,
                            gpointer               user_data)
{
  GtkWidget *child;

  g_return_if_fail (CANDOR_IS_QUESTION_LINES (self));

  child = gtk_widget_get_first_child (GTK_WIDGET (self->box));
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      CandorQuestionLine *line = CANDOR_QUESTION_LINE (child);
      g_autofree char *text = candor_question_line_get_text (line);

      if (text[0] != '\0')
        func (text, candor_question_line_get_weight (line),
              candor_question_line_get_required (line), user_data);
    }
}
