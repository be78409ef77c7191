/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-write-up-page.h"

#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-rules.h"
#include "candor-score.h"
#include "candor-skip-row.h"
#include "candor-words.h"
#include "candor-write-up-assessment.h"
#include "candor-write-up-question.h"

struct _CandorWriteUpPage
{
  GtkWidget     parent_instance;

  CandorLive   *live;
  GSignalGroup *interview_signals;
  gboolean      is_filled;
  guint         n_watched;

  GtkLabel     *standing;
  GtkBox       *to_score;
  GtkListBox   *skipped;
  GtkBox       *others;
  GtkLabel     *others_heading;
};

G_DEFINE_FINAL_TYPE (CandorWriteUpPage, candor_write_up_page, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LIVE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static CandorInterview *
interview_of (CandorWriteUpPage *self)
{
  return candor_live_get_interview (self->live);
}

static void
tell (CandorWriteUpPage *self,
      const GError      *error)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "live.toast", "s", error->message);
}

/* Rule 7: the total is not shown while anything is left to score. */
static char *
standing_words (CandorInterview *interview)
{
  CandorScale *scale = candor_kit_get_scale (candor_interview_get_kit (interview));
  guint n_to_score = candor_interview_count_to_score (interview);
  CandorScore score;

  if (!candor_rules_score_is_visible (interview))
    /* Translators: the score of the whole interview is hidden until all answers have theirs */
    return g_strdup_printf (ngettext ("%u answer is still to score. The total follows.",
                                      "%u answers are still to score. The total follows.",
                                      n_to_score), n_to_score);
  score = candor_score_of_interview (interview);
  return candor_words_score (&score, candor_scale_get_min (scale), candor_scale_get_max (scale));
}

static void
show_standing (CandorWriteUpPage *self)
{
  CandorInterviewState state = candor_interview_get_state (interview_of (self));
  g_autofree char *words = NULL;
  g_autoptr(GPtrArray) open = NULL;

  if (state < CANDOR_INTERVIEW_STATE_FINISHED)
    return;
  words = standing_words (interview_of (self));
  open = candor_rules_list_open (interview_of (self));
  gtk_label_set_label (self->standing, words);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "write-up.sign",
                                 state == CANDOR_INTERVIEW_STATE_FINISHED && open->len == 0);
}

/* From paper all questions are still to be typed in. */
static void
add_response (CandorWriteUpPage *self,
              CandorResponse    *response)
{
  CandorScale *scale = candor_kit_get_scale (candor_interview_get_kit (interview_of (self)));
  gboolean is_to_score = candor_interview_is_entered_later (interview_of (self)) ||
                         candor_interview_is_to_score (interview_of (self),
                                                       candor_response_get_position (response));

  gtk_box_append (is_to_score ? self->to_score : self->others,
                  candor_write_up_question_new (response, scale, is_to_score));
  if (candor_skip_row_is_due (interview_of (self), response))
    gtk_list_box_append (self->skipped, candor_skip_row_new (response, scale));
}

static gboolean
has_children (gpointer container)
{
  return gtk_widget_get_first_child (GTK_WIDGET (container)) != NULL;
}

static void
show_section (gpointer container)
{
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (container)), has_children (container));
}

static void
fill (CandorWriteUpPage *self)
{
  CandorInterview *interview = interview_of (self);

  self->is_filled = TRUE;
  for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
    add_response (self, candor_interview_get_response (interview, position));
  show_section (self->to_score);
  show_section (self->skipped);
  show_section (self->others);
  gtk_label_set_label (self->others_heading,
                       has_children (self->to_score) ? _("Other Questions") : _("All Questions"));
}

static void
clear (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
empty (CandorWriteUpPage *self)
{
  GtkWidget *row;

  self->is_filled = FALSE;
  clear (self->to_score);
  clear (self->others);
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->skipped))) != NULL)
    gtk_list_box_remove (self->skipped, row);
}

/* An extra question adds to the responses; none ever goes. */
static void
watch_responses (CandorWriteUpPage *self)
{
  CandorInterview *interview = interview_of (self);

  while (self->n_watched < candor_interview_get_n_responses (interview))
    g_signal_connect_object (candor_interview_get_response (interview, ++self->n_watched), "notify",
                             G_CALLBACK (show_standing), self, G_CONNECT_SWAPPED);
}

/* A question stays in its section once it was put there: nothing jumps while scores are given. */
static void
state_changed_cb (CandorWriteUpPage *self)
{
  gboolean is_write_up =
    candor_interview_get_state (interview_of (self)) >= CANDOR_INTERVIEW_STATE_FINISHED;

  if (is_write_up && !self->is_filled)
    fill (self);
  else if (!is_write_up && self->is_filled)
    empty (self);
  watch_responses (self);
  show_standing (self);
}

static void
answer_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  const char *text;
  guint position;

  g_variant_get (parameter, "(u&s)", &position, &text);
  candor_live_type_answer (CANDOR_WRITE_UP_PAGE (widget)->live, position, text);
}

static void
note_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  const char *text;
  guint position;

  g_variant_get (parameter, "(u&s)", &position, &text);
  candor_live_type_note (CANDOR_WRITE_UP_PAGE (widget)->live, position, text);
}

static void
edit (CandorWriteUpPage        *self,
      guint                     position,
      const CandorResponseEdit *change)
{
  g_autoptr(GError) error = NULL;

  if (!candor_live_edit (self->live, position, change, &error))
    tell (self, error);
}

static void
rate_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  g_autoptr(CandorResponseEdit) change = candor_response_edit_new ();
  guint position, rating;

  g_variant_get (parameter, "(uui)", &position, &rating, &change->score);
  change->fields = CANDOR_EDIT_RATING;
  change->rating = rating;
  edit (CANDOR_WRITE_UP_PAGE (widget), position, change);
}

static void
heard_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  g_autoptr(CandorResponseEdit) change = candor_response_edit_new ();
  gboolean is_heard;
  guint position, point;

  g_variant_get (parameter, "(uub)", &position, &point, &is_heard);
  change->fields = CANDOR_EDIT_POINTS;
  *(is_heard ? &change->heard : &change->unheard) = G_GUINT64_CONSTANT (1) << point;
  edit (CANDOR_WRITE_UP_PAGE (widget), position, change);
}

static void
skip_reason_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  CandorWriteUpPage *self = CANDOR_WRITE_UP_PAGE (widget);
  g_autoptr(GError) error = NULL;
  CandorResponse *response;
  guint position, reason;

  g_variant_get (parameter, "(uu)", &position, &reason);
  response = candor_interview_get_response (interview_of (self), position);
  if (!candor_live_set_skip_reason (self->live, position, reason,
                                    candor_response_get_skip_note (response), &error))
    tell (self, error);
}

static void
sign_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorWriteUpPage *self = CANDOR_WRITE_UP_PAGE (widget);
  g_autoptr(GError) error = NULL;

  if (candor_live_sign (self->live, &error))
    gtk_widget_activate_action (widget, "live.signed", NULL);
  else
    tell (self, error);
}

static void
set_live (CandorWriteUpPage *self,
          CandorLive        *live)
{
  if (!g_set_object (&self->live, live))
    return;
  g_signal_group_set_target (self->interview_signals, live != NULL ? interview_of (self) : NULL);
  if (live != NULL)
    state_changed_cb (self);
}

/* What is to be done first. */
static gboolean
candor_write_up_page_grab_focus (GtkWidget *widget)
{
  CandorWriteUpPage *self = CANDOR_WRITE_UP_PAGE (widget);
  GtkBox *questions = has_children (self->to_score) ? self->to_score : self->others;

  return gtk_widget_child_focus (GTK_WIDGET (questions), GTK_DIR_TAB_FORWARD);
}

static void
candor_write_up_page_dispose (GObject *object)
{
  CandorWriteUpPage *self = CANDOR_WRITE_UP_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_WRITE_UP_PAGE);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->interview_signals);
  g_clear_object (&self->live);
  G_OBJECT_CLASS (candor_write_up_page_parent_class)->dispose (object);
}

static void
candor_write_up_page_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  CandorWriteUpPage *self = CANDOR_WRITE_UP_PAGE (object);

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
candor_write_up_page_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_LIVE:
      set_live (CANDOR_WRITE_UP_PAGE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "write-up.answer", "(us)", answer_action);
  gtk_widget_class_install_action (widget_class, "write-up.note", "(us)", note_action);
  gtk_widget_class_install_action (widget_class, "write-up.rate", "(uui)", rate_action);
  gtk_widget_class_install_action (widget_class, "write-up.heard", "(uub)", heard_action);
  gtk_widget_class_install_action (widget_class, "write-up.skip-reason", "(uu)",
                                   skip_reason_action);
  gtk_widget_class_install_action (widget_class, "write-up.sign", NULL, sign_action);
}

static void
candor_write_up_page_class_init (CandorWriteUpPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_write_up_page_dispose;
  object_class->get_property = candor_write_up_page_get_property;
  object_class->set_property = candor_write_up_page_set_property;

  properties[PROP_LIVE] =
    g_param_spec_object ("live", NULL, NULL, CANDOR_TYPE_LIVE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  widget_class->grab_focus = candor_write_up_page_grab_focus;

  g_type_ensure (CANDOR_TYPE_WRITE_UP_ASSESSMENT);
  install_actions (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/live/candor-write-up-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorWriteUpPage, standing);
  gtk_widget_class_bind_template_child (widget_class, CandorWriteUpPage, to_score);
  gtk_widget_class_bind_template_child (widget_class, CandorWriteUpPage, skipped);
  gtk_widget_class_bind_template_child (widget_class, CandorWriteUpPage, others);
  gtk_widget_class_bind_template_child (widget_class, CandorWriteUpPage, others_heading);
}

static void
candor_write_up_page_init (CandorWriteUpPage *self)
{
  self->interview_signals = g_signal_group_new (CANDOR_TYPE_INTERVIEW);
  g_signal_group_connect_swapped (self->interview_signals, "notify::state",
                                  G_CALLBACK (state_changed_cb), self);
  g_signal_group_connect_swapped (self->interview_signals, "notify::recommendation",
                                  G_CALLBACK (show_standing), self);
  g_signal_group_connect_swapped (self->interview_signals, "notify::left-open",
                                  G_CALLBACK (show_standing), self);
  gtk_widget_init_template (GTK_WIDGET (self));
}
