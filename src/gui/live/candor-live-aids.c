/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-live-aids.h"

#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-inline.h"
#include "candor-markup-view.h"

struct _CandorLiveAids
{
  GtkWidget       parent_instance;

  CandorResponse *response;
  GSignalGroup   *response_signals;
  gboolean        model_answer_open;
  gboolean        narrow;
  gboolean        is_showing;       /* while the check buttons are set by us */

  GtkBox         *points;
  GtkBox         *probes;
  GtkBox         *cautions;
  GtkWidget      *answer;
};

G_DEFINE_FINAL_TYPE (CandorLiveAids, candor_live_aids, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_RESPONSE,
  PROP_MODEL_ANSWER_OPEN,
  PROP_NARROW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
shows_listen_for (CandorLiveAids *self,
                  gboolean        narrow,
                  gboolean        model_answer_open)
{
  return !narrow || !model_answer_open;
}

static gboolean
is_false (CandorLiveAids *self,
          gboolean        value)
{
  return !value;
}

static void
show_listen_for_cb (CandorLiveAids *self)
{
  g_object_set (self, "model-answer-open", FALSE, NULL);
}

static void
show_model_answer_cb (CandorLiveAids *self)
{
  g_object_set (self, "model-answer-open", TRUE, NULL);
}

static void
clear (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static GtkWidget *
make_text (const char *text)
{
  GtkWidget *label = gtk_label_new (NULL);

  candor_inline_show (GTK_LABEL (label), text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 36);
  gtk_widget_set_hexpand (label, TRUE);
  return label;
}

static void
point_toggled_cb (GtkCheckButton *button,
                  gpointer        user_data)
{
  CandorLiveAids *self = user_data;
  guint point = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "candor-point"));

  if (!self->is_showing)
    gtk_widget_activate_action (GTK_WIDGET (self), "live.heard", "(ub)", point,
                                gtk_check_button_get_active (button));
}

static char *
point_name (const CandorPoint *point)
{
  if (!point->required)
    return g_strdup (point->text);
  /* Translators: a key point that a good answer must mention */
  return g_strdup_printf (_("%s (required)"), point->text);
}

static GtkWidget *
make_point (CandorLiveAids    *self,
            const CandorPoint *point,
            guint              n)
{
  GtkWidget *button = gtk_check_button_new ();
  g_autofree char *name = point_name (point);
  g_autofree char *plain = candor_inline_plain (name);

  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), make_text (name));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, plain,
                                  -1);
  g_object_set_data (G_OBJECT (button), "candor-point", GUINT_TO_POINTER (n));
  g_signal_connect (button, "toggled", G_CALLBACK (point_toggled_cb), self);
  return button;
}

static void
show_heard (CandorLiveAids *self)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->points));

  self->is_showing = TRUE;
  for (guint n = 0; button != NULL; button = gtk_widget_get_next_sibling (button), n++)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (button),
                                 candor_response_is_heard (self->response, n));
  self->is_showing = FALSE;
}

static void
show_texts (GtkBox    *box,
            GPtrArray *texts)
{
  clear (box);
  for (guint i = 0; i < texts->len; i++)
    gtk_box_append (box, make_text (g_ptr_array_index (texts, i)));
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (box)), texts->len > 0);
}

static void
show_response (CandorLiveAids *self)
{
  CandorQuestion *question;
  GPtrArray *points;

  clear (self->points);
  if (self->response == NULL)
    return;
  question = candor_response_get_question (self->response);
  points = candor_question_get_points (question);
  for (guint i = 0; i < points->len; i++)
    gtk_box_append (self->points, make_point (self, g_ptr_array_index (points, i), i));
  show_heard (self);
  show_texts (self->probes, candor_question_get_probes (question));
  show_texts (self->cautions, candor_question_get_cautions (question));
  candor_markup_view_set_markdown (CANDOR_MARKUP_VIEW (self->answer),
                                   candor_question_get_answer (question));
}

static void
candor_live_aids_dispose (GObject *object)
{
  CandorLiveAids *self = CANDOR_LIVE_AIDS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_LIVE_AIDS);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->response_signals);
  g_clear_object (&self->response);
  G_OBJECT_CLASS (candor_live_aids_parent_class)->dispose (object);
}

static void
candor_live_aids_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  CandorLiveAids *self = CANDOR_LIVE_AIDS (object);

  switch (property_id)
    {
    case PROP_RESPONSE:
      g_value_set_object (value, self->response);
      break;
    case PROP_MODEL_ANSWER_OPEN:
      g_value_set_boolean (value, self->model_answer_open);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_live_aids_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  CandorLiveAids *self = CANDOR_LIVE_AIDS (object);

  switch (property_id)
    {
    case PROP_RESPONSE:
      if (g_set_object (&self->response, g_value_get_object (value)))
        show_response (self);
      g_signal_group_set_target (self->response_signals, self->response);
      break;
    case PROP_MODEL_ANSWER_OPEN:
      self->model_answer_open = g_value_get_boolean (value);
      break;
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/live/candor-live-aids.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorLiveAids, points);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveAids, probes);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveAids, cautions);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveAids, answer);
  gtk_widget_class_bind_template_callback (widget_class, shows_listen_for);
  gtk_widget_class_bind_template_callback (widget_class, is_false);
  gtk_widget_class_bind_template_callback (widget_class, show_listen_for_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_model_answer_cb);
}

static void
candor_live_aids_class_init (CandorLiveAidsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = candor_live_aids_dispose;
  object_class->get_property = candor_live_aids_get_property;
  object_class->set_property = candor_live_aids_set_property;

  properties[PROP_RESPONSE] =
    g_param_spec_object ("response", NULL, NULL, CANDOR_TYPE_RESPONSE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_MODEL_ANSWER_OPEN] =
    g_param_spec_boolean ("model-answer-open", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_MARKUP_VIEW);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
candor_live_aids_init (CandorLiveAids *self)
{
  self->response_signals = g_signal_group_new (CANDOR_TYPE_RESPONSE);
  g_signal_group_connect_swapped (self->response_signals, "notify::heard", G_CALLBACK (show_heard),
                                  self);
  gtk_widget_init_template (GTK_WIDGET (self));
}
