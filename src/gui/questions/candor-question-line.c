/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-question-line.h"

#include "candor-children.h"
#include "candor-name-by-tooltip.h"

struct _CandorQuestionLine
{
  GtkWidget       parent_instance;

  char           *label;
  gboolean        weighted;

  GtkWidget      *view;
  GtkTextBuffer  *buffer;
  GtkSpinButton  *weight;
  GtkCheckButton *required;
};

G_DEFINE_FINAL_TYPE (CandorQuestionLine, candor_question_line, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LABEL,
  PROP_WEIGHTED,
  N_PROPS
};

enum
{
  CHANGED,
  NEXT,
  REMOVE,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
changed_cb (CandorQuestionLine *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
remove_cb (CandorQuestionLine *self)
{
  g_signal_emit (self, signals[REMOVE], 0);
}

/* Return goes on to the next line; with Shift it stays in this one. */
static gboolean
key_pressed_cb (CandorQuestionLine *self,
                guint               key,
                guint               code,
                GdkModifierType     state)
{
  if ((key != GDK_KEY_Return && key != GDK_KEY_KP_Enter) ||
      (state & (GDK_SHIFT_MASK | GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  g_signal_emit (self, signals[NEXT], 0);
  return GDK_EVENT_STOP;
}

static void
set_label (CandorQuestionLine *self,
           const char         *label)
{
  g_free (self->label);
  self->label = g_strdup (label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label != NULL ? label : "", -1);
}

static void
candor_question_line_dispose (GObject *object)
{
  CandorQuestionLine *self = CANDOR_QUESTION_LINE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_QUESTION_LINE);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_pointer (&self->label, g_free);
  G_OBJECT_CLASS (candor_question_line_parent_class)->dispose (object);
}

static void
candor_question_line_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  CandorQuestionLine *self = CANDOR_QUESTION_LINE (object);

  switch (property_id)
    {
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_WEIGHTED:
      g_value_set_boolean (value, self->weighted);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_question_line_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  CandorQuestionLine *self = CANDOR_QUESTION_LINE (object);

  switch (property_id)
    {
    case PROP_LABEL:
      set_label (self, g_value_get_string (value));
      break;
    case PROP_WEIGHTED:
      self->weighted = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static guint
add_signal (const char *name)
{
  return g_signal_new (name, CANDOR_TYPE_QUESTION_LINE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                       G_TYPE_NONE, 0);
}

static void
candor_question_line_class_init (CandorQuestionLineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_question_line_dispose;
  object_class->get_property = candor_question_line_get_property;
  object_class->set_property = candor_question_line_set_property;

  properties[PROP_LABEL] =
    g_param_spec_string ("label", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_WEIGHTED] =
    g_param_spec_boolean ("weighted", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[CHANGED] = add_signal ("changed");
  signals[NEXT] = add_signal ("next");
  signals[REMOVE] = add_signal ("remove");

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/questions/candor-question-line.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionLine, view);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionLine, buffer);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionLine, weight);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionLine, required);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
candor_question_line_init (CandorQuestionLine *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_by_tooltip (GTK_WIDGET (self));
}

/**
 * candor_question_line_new:
 * @label: what a screen reader calls it
 * @weighted: whether it has a weight and can be required
 *
 * Returns: (transfer floating): an empty line
 */
GtkWidget *
candor_question_line_new (const char *label,
                          gboolean    weighted)
{
  return g_object_new (CANDOR_TYPE_QUESTION_LINE, "label", label, "weighted", weighted, NULL);
}

/**
 * candor_question_line_show:
 * @self: a line
 * @text: Markdown
 * @weight: 1 to 9
 * @required: whether a good answer must have it
 *
 * Shows what is there before anything is typed; Undo does not go behind it.
 */
void
candor_question_line_show (CandorQuestionLine *self,
                           const char         *text,
                           int                 weight,
                           gboolean            required)
{
  g_return_if_fail (CANDOR_IS_QUESTION_LINE (self));

  gtk_text_buffer_begin_irreversible_action (self->buffer);
  gtk_text_buffer_set_text (self->buffer, text, -1);
  gtk_text_buffer_end_irreversible_action (self->buffer);
  gtk_spin_button_set_value (self->weight, weight);
  gtk_check_button_set_active (self->required, required);
}

/**
 * candor_question_line_get_text:
 * @self: a line
 *
 * Returns: (transfer full): what stands in it, without blanks at its ends
 */
char *
candor_question_line_get_text (CandorQuestionLine *self)
{
  GtkTextIter start, end;

  g_return_val_if_fail (CANDOR_IS_QUESTION_LINE (self), NULL);

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  return g_strstrip (gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE));
}

/**
 * candor_question_line_get_weight:
 * @self: a line
 *
 * Returns: 1 to 9
 */
int
candor_question_line_get_weight (CandorQuestionLine *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION_LINE (self), 1);

  return gtk_spin_button_get_value_as_int (self->weight);
}

/**
 * candor_question_line_get_required:
 * @self: a line
 *
 * Returns: whether a good answer must have it
 */
gboolean
candor_question_line_get_required (CandorQuestionLine *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION_LINE (self), FALSE);

  return gtk_check_button_get_active (self->required);
}

/**
 * candor_question_line_focus:
 * @self: a line
 *
 * Puts the focus into its text.
 */
void
candor_question_line_focus (CandorQuestionLine *self)
{
  g_return_if_fail (CANDOR_IS_QUESTION_LINE (self));

  gtk_widget_grab_focus (self->view);
}
