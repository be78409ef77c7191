/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-write-up-question.h"

#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-inline.h"
#include "candor-markup-view.h"
#include "candor-scale-row.h"
#include "candor-typed-text.h"
#include "candor-words.h"

struct _CandorWriteUpQuestion
{
  GtkWidget        parent_instance;

  CandorResponse  *response;
  CandorScale     *scale;
  gboolean         is_showing;      /* while the check buttons are set by us */

  GtkExpander     *expander;
  GtkLabel        *state;
  GtkWidget       *prompt_rest;
  CandorTypedText *answer;
  CandorTypedText *note;
  GtkBox          *points;
  GtkWidget       *model_expander;
  GtkWidget       *model;
};

G_DEFINE_FINAL_TYPE (CandorWriteUpQuestion, candor_write_up_question, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_RESPONSE,
  PROP_SCALE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static guint
position (CandorWriteUpQuestion *self)
{
  return candor_response_get_position (self->response);
}

static char *
format_headline (CandorWriteUpQuestion *self,
                 CandorQuestion        *question)
{
  if (question == NULL)
    return g_strdup ("");
  return g_strdup_printf ("%u. %s", position (self), candor_question_get_headline (question));
}

/* State and score stand in the name of what has the focus. */
static void
show_state (CandorWriteUpQuestion *self)
{
  g_autofree char *words = candor_words_response (self->response, self->scale);
  g_autofree char *headline = format_headline (self, candor_response_get_question (self->response));
  g_autofree char *name = g_strconcat (headline, ", ", words, NULL);
  const char *section =
    candor_question_get_section_title (candor_response_get_question (self->response));
  gboolean has_section = section != NULL && section[0] != '\0';
  g_autofree char *line = has_section ? g_strconcat (words, " · ", section,
                                                     NULL) : g_strdup (words);

  gtk_label_set_label (self->state, line);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->expander), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

static void
show_heard (CandorWriteUpQuestion *self)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->points));

  self->is_showing = TRUE;
  for (guint n = 0; button != NULL; button = gtk_widget_get_next_sibling (button), n++)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (button),
                                 candor_response_is_heard (self->response, n));
  self->is_showing = FALSE;
}

static void
point_toggled_cb (CandorWriteUpQuestion *self,
                  GtkCheckButton        *button)
{
  guint point = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "candor-point"));

  if (!self->is_showing)
    gtk_widget_activate_action (GTK_WIDGET (self), "write-up.heard", "(uub)", position (self),
                                point, gtk_check_button_get_active (button));
}

static char *
point_words (const CandorPoint *point)
{
  if (!point->required)
    return g_strdup (point->text);
  /* Translators: a key point that a good answer must mention */
  return g_strdup_printf (_("%s (required)"), point->text);
}

static GtkWidget *
make_point (CandorWriteUpQuestion *self,
            const CandorPoint     *point,
            guint                  n)
{
  GtkWidget *button = gtk_check_button_new ();
  GtkWidget *label = gtk_label_new (NULL);
  g_autofree char *words = point_words (point);
  g_autofree char *name = candor_inline_plain (words);

  candor_inline_show (GTK_LABEL (label), words);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (button), "candor-point", GUINT_TO_POINTER (n));
  g_signal_connect_swapped (button, "toggled", G_CALLBACK (point_toggled_cb), self);
  return button;
}

static void
show_points (CandorWriteUpQuestion *self)
{
  GPtrArray *points = candor_question_get_points (candor_response_get_question (self->response));

  for (guint i = 0; i < points->len; i++)
    gtk_box_append (self->points, make_point (self, g_ptr_array_index (points, i), i));
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->points)), points->len > 0);
  show_heard (self);
}

static void
name_editors (CandorWriteUpQuestion *self)
{
  /* Translators: for screen readers: %u is the number of the question */
  g_autofree char *answer = g_strdup_printf (_("Answer to question %u"), position (self));
  /* Translators: for screen readers: %u is the number of the question */
  g_autofree char *note = g_strdup_printf (_("Note on question %u"), position (self));
  /* Translators: for screen readers: %u is the number of the question */
  g_autofree char *model = g_strdup_printf (_("Model answer to question %u"), position (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->model_expander),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, model, -1);
  candor_typed_text_set_accessible_label (self->answer, answer);
  candor_typed_text_set_accessible_label (self->note, note);
}

static void
answer_typed_cb (CandorWriteUpQuestion *self,
                 const char            *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "write-up.answer", "(us)", position (self), text);
}

static void
note_typed_cb (CandorWriteUpQuestion *self,
               const char            *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "write-up.note", "(us)", position (self), text);
}

static void
rate (CandorWriteUpQuestion *self,
      CandorRating           rating,
      int                    score)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "write-up.rate", "(uui)", position (self),
                              (guint) rating, score);
}

static void
chosen_cb (CandorWriteUpQuestion *self,
           int                    level)
{
  rate (self, CANDOR_RATING_SCORED, level);
}

static void
later_cb (CandorWriteUpQuestion *self)
{
  rate (self, CANDOR_RATING_LATER, 0);
}

static void
not_applicable_cb (CandorWriteUpQuestion *self)
{
  rate (self, CANDOR_RATING_NA, 0);
}

static void
show_response (CandorWriteUpQuestion *self)
{
  CandorQuestion *question = candor_response_get_question (self->response);
  const char *rest = strchr (candor_question_get_prompt (question), '\n');
  const char *model = candor_question_get_answer (question);

  candor_markup_view_set_markdown (CANDOR_MARKUP_VIEW (self->prompt_rest), rest);
  gtk_widget_set_visible (self->prompt_rest, rest != NULL);
  candor_typed_text_show (self->answer, G_OBJECT (self->response),
                          candor_response_get_answer (self->response));
  candor_typed_text_show (self->note, G_OBJECT (self->response),
                          candor_response_get_note (self->response));
  candor_markup_view_set_markdown (CANDOR_MARKUP_VIEW (self->model), model);
  gtk_widget_set_visible (self->model_expander, model[0] != '\0');
  name_editors (self);
  show_points (self);
  show_state (self);
}

static void
candor_write_up_question_constructed (GObject *object)
{
  CandorWriteUpQuestion *self = CANDOR_WRITE_UP_QUESTION (object);

  G_OBJECT_CLASS (candor_write_up_question_parent_class)->constructed (object);
  g_signal_connect_object (self->response, "notify::heard", G_CALLBACK (show_heard), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->response, "notify::rating", G_CALLBACK (show_state), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->response, "notify::score", G_CALLBACK (show_state), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->response, "notify::state", G_CALLBACK (show_state), self,
                           G_CONNECT_SWAPPED);
  show_response (self);
}

static void
candor_write_up_question_dispose (GObject *object)
{
  CandorWriteUpQuestion *self = CANDOR_WRITE_UP_QUESTION (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_WRITE_UP_QUESTION);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->response);
  g_clear_object (&self->scale);
  G_OBJECT_CLASS (candor_write_up_question_parent_class)->dispose (object);
}

static void
candor_write_up_question_get_property (GObject    *object,
                                       guint       property_id,
                                       GValue     *value,
                                       GParamSpec *pspec)
{
  CandorWriteUpQuestion *self = CANDOR_WRITE_UP_QUESTION (object);

  switch (property_id)
    {
    case PROP_RESPONSE:
      g_value_set_object (value, self->response);
      break;
    case PROP_SCALE:
      g_value_set_object (value, self->scale);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_write_up_question_set_property (GObject      *object,
                                       guint         property_id,
                                       const GValue *value,
                                       GParamSpec   *pspec)
{
  CandorWriteUpQuestion *self = CANDOR_WRITE_UP_QUESTION (object);

  switch (property_id)
    {
    case PROP_RESPONSE:
      self->response = g_value_dup_object (value);
      break;
    case PROP_SCALE:
      self->scale = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/live/candor-write-up-question.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorWriteUpQuestion, expander);
  gtk_widget_class_bind_template_child (widget_class, CandorWriteUpQuestion, state);
  gtk_widget_class_bind_template_child (widget_class, CandorWriteUpQuestion, prompt_rest);
  gtk_widget_class_bind_template_child (widget_class, CandorWriteUpQuestion, answer);
  gtk_widget_class_bind_template_child (widget_class, CandorWriteUpQuestion, note);
  gtk_widget_class_bind_template_child (widget_class, CandorWriteUpQuestion, points);
  gtk_widget_class_bind_template_child (widget_class, CandorWriteUpQuestion, model_expander);
  gtk_widget_class_bind_template_child (widget_class, CandorWriteUpQuestion, model);
  gtk_widget_class_bind_template_callback (widget_class, format_headline);
  gtk_widget_class_bind_template_callback (widget_class, answer_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, later_cb);
  gtk_widget_class_bind_template_callback (widget_class, not_applicable_cb);
}

static void
candor_write_up_question_class_init (CandorWriteUpQuestionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = candor_write_up_question_constructed;
  object_class->dispose = candor_write_up_question_dispose;
  object_class->get_property = candor_write_up_question_get_property;
  object_class->set_property = candor_write_up_question_set_property;

  properties[PROP_RESPONSE] =
    g_param_spec_object ("response", NULL, NULL, CANDOR_TYPE_RESPONSE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SCALE] =
    g_param_spec_object ("scale", NULL, NULL, CANDOR_TYPE_SCALE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_MARKUP_VIEW);
  g_type_ensure (CANDOR_TYPE_SCALE_ROW);
  g_type_ensure (CANDOR_TYPE_TYPED_TEXT);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
candor_write_up_question_init (CandorWriteUpQuestion *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_write_up_question_new:
 * @response: a response
 * @scale: the scale of its kit
 * @is_expanded: whether it shows more than its prompt at first
 *
 * Returns: (transfer floating): the question, to be written up
 */
GtkWidget *
candor_write_up_question_new (CandorResponse *response,
                              CandorScale    *scale,
                              gboolean        is_expanded)
{
  CandorWriteUpQuestion *self =
    g_object_new (CANDOR_TYPE_WRITE_UP_QUESTION, "response", response, "scale", scale, NULL);

  gtk_expander_set_expanded (self->expander, is_expanded);
  return GTK_WIDGET (self);
}
