/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-question-view.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-inline.h"
#include "candor-markup-view.h"
#include "candor-question-facts.h"

struct _CandorQuestionView
{
  GtkWidget       parent_instance;

  CandorQuestion *question;
  CandorKit      *kit;
  gboolean        is_preview;
  guint           show_source;

  GtkStack       *stack;
  GtkAdjustment  *adjustment;
  GtkBox         *points;
  GtkBox         *probes;
  GtkGrid        *anchors;
  GtkBox         *cautions;
  GtkWidget      *prompt_rest;
  GtkWidget      *answer;
};

G_DEFINE_FINAL_TYPE (CandorQuestionView, candor_question_view, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_QUESTION,
  PROP_KIT,
  PROP_IS_PREVIEW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
format_facts (CandorQuestionView *self,
              CandorQuestion     *question)
{
  return candor_question_facts (question);
}

static gboolean
is_in_kit (CandorQuestion *question,
           CandorKit      *kit)
{
  return question != NULL && kit != NULL &&
         candor_kit_find_question (kit, candor_question_get_guide_id (question),
                                   candor_question_get_id (question)) != 0;
}

static char *
format_add (CandorQuestionView *self,
            CandorQuestion     *question,
            CandorKit          *kit)
{
  return g_strdup (is_in_kit (question, kit) ? _("Remove From Kit") : _("Add to Kit"));
}

static void
toggle_cb (CandorQuestionView *self)
{
  g_autofree char *id = candor_question_full_id (self->question);

  gtk_widget_activate_action (GTK_WIDGET (self), "questions.toggle-in-kit", "s", id);
}

static void
clear (GtkWidget *container)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (container)) != NULL)
    gtk_widget_unparent (child);
}

static GtkWidget *
make_line (const char *text)
{
  GtkWidget *label = gtk_label_new (NULL);

  candor_inline_show (GTK_LABEL (label), text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  return label;
}

static GtkWidget *
make_mark (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  return label;
}

static void
append_line (GtkBox     *box,
             const char *text,
             const char *remark)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (line), make_mark ("•"));
  gtk_box_append (GTK_BOX (line), make_line (text));
  if (remark != NULL)
    {
      GtkWidget *pill = gtk_label_new (remark);

      gtk_widget_add_css_class (pill, "pill-label");
      gtk_widget_set_valign (pill, GTK_ALIGN_START);
      gtk_box_append (GTK_BOX (line), pill);
    }
  gtk_box_append (box, line);
}

/* A heading without anything below it is left out with its lines. */
static void
show_lines (GtkBox    *box,
            GPtrArray *texts)
{
  clear (GTK_WIDGET (box));
  for (guint i = 0; i < texts->len; i++)
    append_line (box, g_ptr_array_index (texts, i), NULL);
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (box)), texts->len > 0);
}

static void
show_points (CandorQuestionView *self)
{
  GPtrArray *points = candor_question_get_points (self->question);

  clear (GTK_WIDGET (self->points));
  for (guint i = 0; i < points->len; i++)
    {
      CandorPoint *point = g_ptr_array_index (points, i);

      append_line (self->points, point->text, point->required ? _("required") : NULL);
    }
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->points)), points->len > 0);
}

static void
show_anchors (CandorQuestionView *self)
{
  GPtrArray *anchors = candor_question_get_anchors (self->question);

  clear (GTK_WIDGET (self->anchors));
  for (guint i = 0; i < anchors->len; i++)
    {
      CandorAnchor *anchor = g_ptr_array_index (anchors, i);
      g_autofree char *level = g_strdup_printf ("%d", anchor->level);
      GtkWidget *number = gtk_label_new (level);

      gtk_widget_add_css_class (number, "heading");
      gtk_widget_add_css_class (number, "numeric");
      gtk_widget_set_valign (number, GTK_ALIGN_START);
      gtk_grid_attach (self->anchors, number, 0, i, 1, 1);
      gtk_grid_attach (self->anchors, make_line (anchor->text), 1, i, 1, 1);
    }
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->anchors)), anchors->len > 0);
}

/* What follows the first line of a prompt: mostly a sample of code. */
static void
show_prompt_rest (CandorQuestionView *self)
{
  const char *rest = strchr (candor_question_get_prompt (self->question), '\n');

  candor_markup_view_set_markdown (CANDOR_MARKUP_VIEW (self->prompt_rest), rest);
  gtk_widget_set_visible (self->prompt_rest, rest != NULL);
}

static void
show_question (CandorQuestionView *self)
{
  const char *answer;

  gtk_stack_set_visible_child_name (self->stack, self->question != NULL ? "question" : "empty");
  if (self->question == NULL)
    return;
  answer = candor_question_get_answer (self->question);
  show_prompt_rest (self);
  show_points (self);
  show_anchors (self);
  show_lines (self->probes, candor_question_get_probes (self->question));
  show_lines (self->cautions, candor_question_get_cautions (self->question));
  candor_markup_view_set_markdown (CANDOR_MARKUP_VIEW (self->answer), answer);
  gtk_widget_set_visible (gtk_widget_get_parent (self->answer), answer[0] != '\0');
  if (!self->is_preview)
    gtk_adjustment_set_value (self->adjustment, 0);
}

/* The list has the frame of the key that walks through it; the question follows. */
static gboolean
show_cb (gpointer user_data)
{
  CandorQuestionView *self = user_data;

  self->show_source = 0;
  show_question (self);
  return G_SOURCE_REMOVE;
}

static void
queue_show (CandorQuestionView *self)
{
  if (self->show_source == 0)
    self->show_source = g_idle_add (show_cb, self);
}

static void
candor_question_view_dispose (GObject *object)
{
  CandorQuestionView *self = CANDOR_QUESTION_VIEW (object);

  g_clear_handle_id (&self->show_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_QUESTION_VIEW);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->question);
  g_clear_object (&self->kit);
  G_OBJECT_CLASS (candor_question_view_parent_class)->dispose (object);
}

static void
candor_question_view_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  CandorQuestionView *self = CANDOR_QUESTION_VIEW (object);

  switch (property_id)
    {
    case PROP_QUESTION:
      g_value_set_object (value, self->question);
      break;
    case PROP_KIT:
      g_value_set_object (value, self->kit);
      break;
    case PROP_IS_PREVIEW:
      g_value_set_boolean (value, self->is_preview);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_question_view_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  CandorQuestionView *self = CANDOR_QUESTION_VIEW (object);

  switch (property_id)
    {
    case PROP_QUESTION:
      if (g_set_object (&self->question, g_value_get_object (value)))
        queue_show (self);
      break;
    case PROP_KIT:
      g_set_object (&self->kit, g_value_get_object (value));
      break;
    case PROP_IS_PREVIEW:
      self->is_preview = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/questions/candor-question-view.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionView, stack);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionView, adjustment);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionView, points);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionView, probes);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionView, anchors);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionView, cautions);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionView, prompt_rest);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionView, answer);
  gtk_widget_class_bind_template_callback (widget_class, format_facts);
  gtk_widget_class_bind_template_callback (widget_class, format_add);
  gtk_widget_class_bind_template_callback (widget_class, toggle_cb);
}

static void
candor_question_view_class_init (CandorQuestionViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_question_view_dispose;
  object_class->get_property = candor_question_view_get_property;
  object_class->set_property = candor_question_view_set_property;

  properties[PROP_QUESTION] =
    g_param_spec_object ("question", NULL, NULL, CANDOR_TYPE_QUESTION,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_KIT] =
    g_param_spec_object ("kit", NULL, NULL, CANDOR_TYPE_KIT,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_IS_PREVIEW] =
    g_param_spec_boolean ("is-preview", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_MARKUP_VIEW);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  bind_template (widget_class);
}

static void
candor_question_view_init (CandorQuestionView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
