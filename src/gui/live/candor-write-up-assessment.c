/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-write-up-assessment.h"

#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-rules.h"
#include "candor-typed-text.h"
#include "candor-words.h"

struct _CandorWriteUpAssessment
{
  GtkWidget        parent_instance;

  CandorLive      *live;
  GSignalGroup    *interview_signals;
  guint            n_watched;

  CandorTypedText *strengths;
  CandorTypedText *concerns;
  CandorTypedText *summary;
  GtkBox          *recommendations;
  GtkWidget       *waiting;
  GtkBox          *open;
  CandorTypedText *left_open;
};

G_DEFINE_FINAL_TYPE (CandorWriteUpAssessment, candor_write_up_assessment, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LIVE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static CandorInterview *
interview_of (CandorWriteUpAssessment *self)
{
  return candor_live_get_interview (self->live);
}

/* A recommendation shown is a recommendation on disk. */
static void
show_recommendation (CandorWriteUpAssessment *self)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->recommendations));
  int chosen = candor_interview_get_recommendation (interview_of (self));

  for (int value = CANDOR_RECOMMENDATION_STRONG_NO; button != NULL; value++)
    {
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), value == chosen);
      button = gtk_widget_get_next_sibling (button);
    }
}

static void
recommended_cb (CandorWriteUpAssessment *self,
                GtkButton               *button)
{
  int value = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "candor-recommendation"));
  g_autoptr(GError) error = NULL;

  show_recommendation (self);
  if (!candor_live_set_recommendation (self->live, value, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "live.toast", "s", error->message);
}

static void
make_recommendations (CandorWriteUpAssessment *self)
{
  for (int value = CANDOR_RECOMMENDATION_STRONG_NO;
       value <= CANDOR_RECOMMENDATION_STRONG_YES; value++)
    {
      GtkWidget *button = gtk_toggle_button_new_with_label (candor_words_recommendation (value));

      g_object_set_data (G_OBJECT (button), "candor-recommendation", GINT_TO_POINTER (value));
      g_signal_connect_swapped (button, "clicked", G_CALLBACK (recommended_cb), self);
      gtk_box_append (self->recommendations, button);
    }
}

static GtkWidget *
make_sentence (const char *sentence)
{
  g_autofree char *line = g_strconcat ("• ", sentence, NULL);
  GtkWidget *label = gtk_label_new (line);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  return label;
}

static gboolean
is_left_open (CandorWriteUpAssessment *self)
{
  return candor_interview_get_text (interview_of (self), CANDOR_WRITE_UP_LEFT_OPEN)[0] != '\0';
}

/* The sentence is asked for only where a question stays open; once written it stays to be read. */
static void
show_open (CandorWriteUpAssessment *self)
{
  g_autoptr(GPtrArray) open = NULL;
  gboolean lacks_recommendation =
    candor_interview_get_recommendation (interview_of (self)) == CANDOR_RECOMMENDATION_NONE;
  GtkWidget *child;

  if (candor_interview_get_state (interview_of (self)) < CANDOR_INTERVIEW_STATE_FINISHED)
    return;
  open = candor_rules_list_open (interview_of (self));
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->open))) != NULL)
    gtk_box_remove (self->open, child);
  for (guint i = 0; i < open->len; i++)
    gtk_box_append (self->open, make_sentence (g_ptr_array_index (open, i)));
  gtk_widget_set_visible (GTK_WIDGET (self->left_open),
                          open->len > (lacks_recommendation ? 1 : 0) || is_left_open (self));
  gtk_widget_set_visible (self->waiting, open->len > 0 || is_left_open (self));
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->open)), open->len > 0);
}

static void
show_text (CandorWriteUpAssessment *self,
           CandorTypedText         *editor,
           CandorWriteUpFields      field)
{
  candor_typed_text_show (editor, G_OBJECT (interview_of (self)),
                          candor_interview_get_text (interview_of (self), field));
}

static void
show_interview (CandorWriteUpAssessment *self)
{
  show_text (self, self->strengths, CANDOR_WRITE_UP_STRENGTHS);
  show_text (self, self->concerns, CANDOR_WRITE_UP_CONCERNS);
  show_text (self, self->summary, CANDOR_WRITE_UP_SUMMARY);
  show_text (self, self->left_open, CANDOR_WRITE_UP_LEFT_OPEN);
  show_recommendation (self);
  show_open (self);
}

static void
recommendation_changed_cb (CandorWriteUpAssessment *self)
{
  show_recommendation (self);
  show_open (self);
}

static void
strengths_typed_cb (CandorWriteUpAssessment *self,
                    const char              *text)
{
  candor_live_type_text (self->live, CANDOR_WRITE_UP_STRENGTHS, text);
}

static void
concerns_typed_cb (CandorWriteUpAssessment *self,
                   const char              *text)
{
  candor_live_type_text (self->live, CANDOR_WRITE_UP_CONCERNS, text);
}

static void
summary_typed_cb (CandorWriteUpAssessment *self,
                  const char              *text)
{
  candor_live_type_text (self->live, CANDOR_WRITE_UP_SUMMARY, text);
}

static void
left_open_typed_cb (CandorWriteUpAssessment *self,
                    const char              *text)
{
  candor_live_type_text (self->live, CANDOR_WRITE_UP_LEFT_OPEN, text);
}

/* Each response may settle what is open. An extra question adds to them; none ever goes. */
static void
watch_responses (CandorWriteUpAssessment *self)
{
  CandorInterview *interview = interview_of (self);

  while (self->n_watched < candor_interview_get_n_responses (interview))
    g_signal_connect_object (candor_interview_get_response (interview, ++self->n_watched), "notify",
                             G_CALLBACK (show_open), self, G_CONNECT_SWAPPED);
}

static void
state_changed_cb (CandorWriteUpAssessment *self)
{
  watch_responses (self);
  show_interview (self);
}

static void
set_live (CandorWriteUpAssessment *self,
          CandorLive              *live)
{
  if (!g_set_object (&self->live, live))
    return;
  g_signal_group_set_target (self->interview_signals, live != NULL ? interview_of (self) : NULL);
  if (live != NULL)
    state_changed_cb (self);
}

static void
candor_write_up_assessment_dispose (GObject *object)
{
  CandorWriteUpAssessment *self = CANDOR_WRITE_UP_ASSESSMENT (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_WRITE_UP_ASSESSMENT);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->interview_signals);
  g_clear_object (&self->live);
  G_OBJECT_CLASS (candor_write_up_assessment_parent_class)->dispose (object);
}

static void
candor_write_up_assessment_get_property (GObject    *object,
                                         guint       property_id,
                                         GValue     *value,
                                         GParamSpec *pspec)
{
  CandorWriteUpAssessment *self = CANDOR_WRITE_UP_ASSESSMENT (object);

  switch (property_id)
    {
    case PROP_LIVE:
      g_value_set_object (value, self->live);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_write_up_assessment_set_property (GObject      *object,
                                         guint         property_id,
                                         const GValue *value,
                                         GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_LIVE:
      set_live (CANDOR_WRITE_UP_ASSESSMENT (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/live/candor-write-up-assessment.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorWriteUpAssessment, strengths);
  gtk_widget_class_bind_template_child (widget_class, CandorWriteUpAssessment, concerns);
  gtk_widget_class_bind_template_child (widget_class, CandorWriteUpAssessment, summary);
  gtk_widget_class_bind_template_child (widget_class, CandorWriteUpAssessment, recommendations);
  gtk_widget_class_bind_template_child (widget_class, CandorWriteUpAssessment, waiting);
  gtk_widget_class_bind_template_child (widget_class, CandorWriteUpAssessment, open);
  gtk_widget_class_bind_template_child (widget_class, CandorWriteUpAssessment, left_open);
  gtk_widget_class_bind_template_callback (widget_class, strengths_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, concerns_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, summary_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_open_typed_cb);
}

static void
candor_write_up_assessment_class_init (CandorWriteUpAssessmentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = candor_write_up_assessment_dispose;
  object_class->get_property = candor_write_up_assessment_get_property;
  object_class->set_property = candor_write_up_assessment_set_property;

  properties[PROP_LIVE] =
    g_param_spec_object ("live", NULL, NULL, CANDOR_TYPE_LIVE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_TYPED_TEXT);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
candor_write_up_assessment_init (CandorWriteUpAssessment *self)
{
  self->interview_signals = g_signal_group_new (CANDOR_TYPE_INTERVIEW);
  g_signal_group_connect_swapped (self->interview_signals, "notify::recommendation",
                                  G_CALLBACK (recommendation_changed_cb), self);
  g_signal_group_connect_swapped (self->interview_signals, "notify::left-open",
                                  G_CALLBACK (show_open), self);
  g_signal_group_connect_swapped (self->interview_signals, "notify::state",
                                  G_CALLBACK (state_changed_cb), self);
  gtk_widget_init_template (GTK_WIDGET (self));
  make_recommendations (self);
}
