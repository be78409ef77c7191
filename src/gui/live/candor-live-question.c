/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-live-question.h"

#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-live-aids.h"
#include "candor-live-foot.h"
#include "candor-live-layout.h"
#include "candor-markup-view.h"
#include "candor-typed-text.h"
#include "candor-words.h"

/* A prompt longer than this is set as a heading, not as a title. */
#define LONG_PROMPT 160

struct _CandorLiveQuestion
{
  GtkWidget          parent_instance;

  CandorLive        *live;
  GSignalGroup      *live_signals;
  GSignalGroup      *response_signals;
  gboolean           private_mode;

  CandorLiveLayout  *layout;
  GtkScrolledWindow *prompt_scroller;
  GtkLabel          *prompt;
  GtkWidget         *prompt_rest;
  GtkLabel          *facts;
  CandorTypedText   *answer;
  CandorTypedText   *note;
  CandorLiveAids    *aids;
  CandorLiveFoot    *foot;
};

G_DEFINE_FINAL_TYPE (CandorLiveQuestion, candor_live_question, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LIVE,
  PROP_PRIVATE_MODE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static CandorKit *
kit_of (CandorLiveQuestion *self)
{
  return candor_interview_get_kit (candor_live_get_interview (self->live));
}

static void
show_prompt (CandorLiveQuestion *self,
             CandorQuestion     *question)
{
  const char *headline = candor_question_get_headline (question);
  const char *rest = strchr (candor_question_get_prompt (question), '\n');
  gboolean is_long = g_utf8_strlen (headline, -1) > LONG_PROMPT;

  gtk_label_set_label (self->prompt, headline);
  gtk_widget_remove_css_class (GTK_WIDGET (self->prompt), is_long ? "title-3" : "heading");
  gtk_widget_add_css_class (GTK_WIDGET (self->prompt), is_long ? "heading" : "title-3");
  candor_markup_view_set_markdown (CANDOR_MARKUP_VIEW (self->prompt_rest), rest);
  gtk_widget_set_visible (self->prompt_rest, rest != NULL);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->prompt_scroller), 0);
}

static void
show_facts (CandorLiveQuestion *self,
            CandorResponse     *response)
{
  CandorQuestion *question = candor_response_get_question (response);
  g_autofree char *minutes = candor_words_minutes (candor_question_get_minutes (question));
  g_autofree char *number = NULL;
  const char *parts[5] = { NULL };
  guint n_parts = 0;
  g_autofree char *facts = NULL;

  /* Translators: "5 of 9" questions */
  number = g_strdup_printf (_("%u of %u"), candor_response_get_position (response),
                            candor_interview_get_n_responses (candor_live_get_interview (self->live)));
  parts[n_parts++] = candor_response_is_ad_hoc (response) ? _("Extra question") : number;
  if (candor_question_get_difficulty (question) != CANDOR_DIFFICULTY_UNKNOWN)
    parts[n_parts++] = candor_words_difficulty (candor_question_get_difficulty (question));
  if (minutes[0] != '\0')
    parts[n_parts++] = minutes;
  if (candor_question_get_section_title (question) != NULL &&
      candor_question_get_section_title (question)[0] != '\0')
    parts[n_parts++] = candor_question_get_section_title (question);
  facts = g_strjoinv (" · ", (char **) parts);
  gtk_label_set_label (self->facts, facts);
}

/* There is no way to announce on this platform: state and score stand in the name of what has the focus. */
static void
name_editors (CandorLiveQuestion *self)
{
  CandorResponse *response = self->live != NULL ? candor_live_get_response (self->live) : NULL;
  g_autofree char *state = NULL;
  g_autofree char *answer = NULL;
  g_autofree char *note = NULL;
  const char *headline;
  guint n_questions;

  if (response == NULL)
    return;
  state = self->private_mode ? g_strdup (_("private"))
                             : candor_words_response (response, candor_kit_get_scale (kit_of (self)));
  headline = candor_question_get_headline (candor_response_get_question (response));
  n_questions = candor_interview_get_n_responses (candor_live_get_interview (self->live));
  /* Translators: for screen readers: which question, its prompt, where it stands */
  answer = g_strdup_printf (_("Answer to question %u of %u: %s, %s"),
                            candor_response_get_position (response), n_questions, headline, state);
  /* Translators: for screen readers: which question, where it stands */
  note = g_strdup_printf (_("Note on question %u of %u, %s"),
                          candor_response_get_position (response), n_questions, state);
  candor_typed_text_set_accessible_label (self->answer, answer);
  candor_typed_text_set_accessible_label (self->note, note);
}

static void
show_response (CandorLiveQuestion *self)
{
  CandorResponse *response = candor_live_get_response (self->live);

  g_signal_group_set_target (self->response_signals, response);
  if (response == NULL)
    return;
  show_prompt (self, candor_response_get_question (response));
  show_facts (self, response);
  candor_typed_text_show (self->answer, G_OBJECT (response), candor_response_get_answer (response));
  candor_typed_text_show (self->note, G_OBJECT (response), candor_response_get_note (response));
  g_object_set (self->aids, "response", response, NULL);
  g_object_set (self->foot, "response", response, NULL);
  name_editors (self);
}

/* Others see the screen: what was said may be seen, what is thought of it may not. */
static void
set_private_mode (CandorLiveQuestion *self,
                  gboolean            private_mode)
{
  if (self->private_mode == private_mode)
    return;
  self->private_mode = private_mode;
  gtk_widget_set_visible (GTK_WIDGET (self->aids), !private_mode);
  gtk_widget_set_visible (GTK_WIDGET (self->note), !private_mode);
  candor_typed_text_hide_marks (self->answer, private_mode);
  g_object_set (self->foot, "private-mode", private_mode, NULL);
  name_editors (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PRIVATE_MODE]);
}

/* Of the question that the text was typed to, which may have been left meanwhile. */
static guint
position_of (CandorTypedText *text)
{
  return candor_response_get_position (candor_typed_text_get_owner (text));
}

static void
answer_typed_cb (CandorLiveQuestion *self,
                 const char         *text)
{
  candor_live_type_answer (self->live, position_of (self->answer), text);
}

static void
note_typed_cb (CandorLiveQuestion *self,
               const char         *text)
{
  candor_live_type_note (self->live, position_of (self->note), text);
}

static void
set_live (CandorLiveQuestion *self,
          CandorLive         *live)
{
  if (!g_set_object (&self->live, live))
    return;
  g_signal_group_set_target (self->live_signals, live);
  if (live == NULL)
    return;
  g_object_set (self->foot, "scale", candor_kit_get_scale (kit_of (self)), NULL);
  show_response (self);
}

static void
candor_live_question_dispose (GObject *object)
{
  CandorLiveQuestion *self = CANDOR_LIVE_QUESTION (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_LIVE_QUESTION);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->response_signals);
  g_clear_object (&self->live_signals);
  g_clear_object (&self->live);
  G_OBJECT_CLASS (candor_live_question_parent_class)->dispose (object);
}

static void
candor_live_question_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  CandorLiveQuestion *self = CANDOR_LIVE_QUESTION (object);

  switch (property_id)
    {
    case PROP_LIVE:
      g_value_set_object (value, self->live);
      break;
    case PROP_PRIVATE_MODE:
      g_value_set_boolean (value, self->private_mode);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_live_question_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_LIVE:
      set_live (CANDOR_LIVE_QUESTION (object), g_value_get_object (value));
      break;
    case PROP_PRIVATE_MODE:
      set_private_mode (CANDOR_LIVE_QUESTION (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/live/candor-live-question.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorLiveQuestion, layout);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveQuestion, prompt);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveQuestion, prompt_rest);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveQuestion, prompt_scroller);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveQuestion, facts);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveQuestion, answer);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveQuestion, note);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveQuestion, aids);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveQuestion, foot);
  gtk_widget_class_bind_template_callback (widget_class, answer_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_typed_cb);
}

static void
candor_live_question_class_init (CandorLiveQuestionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = candor_live_question_dispose;
  object_class->get_property = candor_live_question_get_property;
  object_class->set_property = candor_live_question_set_property;

  properties[PROP_LIVE] =
    g_param_spec_object ("live", NULL, NULL, CANDOR_TYPE_LIVE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_PRIVATE_MODE] =
    g_param_spec_boolean ("private-mode", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_LIVE_AIDS);
  g_type_ensure (CANDOR_TYPE_LIVE_FOOT);
  g_type_ensure (CANDOR_TYPE_LIVE_LAYOUT);
  g_type_ensure (CANDOR_TYPE_MARKUP_VIEW);
  g_type_ensure (CANDOR_TYPE_TYPED_TEXT);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
candor_live_question_init (CandorLiveQuestion *self)
{
  self->live_signals = g_signal_group_new (CANDOR_TYPE_LIVE);
  g_signal_group_connect_swapped (self->live_signals, "notify::response",
                                  G_CALLBACK (show_response), self);
  self->response_signals = g_signal_group_new (CANDOR_TYPE_RESPONSE);
  g_signal_group_connect_swapped (self->response_signals, "notify::score",
                                  G_CALLBACK (name_editors), self);
  g_signal_group_connect_swapped (self->response_signals, "notify::rating",
                                  G_CALLBACK (name_editors), self);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_live_question_focus_answer:
 * @self: the question
 *
 * Puts the focus into the answer.
 */
void
candor_live_question_focus_answer (CandorLiveQuestion *self)
{
  g_return_if_fail (CANDOR_IS_LIVE_QUESTION (self));

  candor_typed_text_focus (self->answer);
}

/**
 * candor_live_question_focus_note:
 * @self: the question
 *
 * Puts the focus into the note.
 */
void
candor_live_question_focus_note (CandorLiveQuestion *self)
{
  g_return_if_fail (CANDOR_IS_LIVE_QUESTION (self));

  candor_typed_text_focus (self->note);
}

/**
 * candor_live_question_toggle_model_answer:
 * @self: the question
 *
 * Unfolds the model answer or folds it; it stays so for the whole interview.
 */
void
candor_live_question_toggle_model_answer (CandorLiveQuestion *self)
{
  gboolean is_open;

  g_return_if_fail (CANDOR_IS_LIVE_QUESTION (self));

  if (self->private_mode)
    return;
  g_object_get (self->aids, "model-answer-open", &is_open, NULL);
  g_object_set (self->aids, "model-answer-open", !is_open, NULL);
}

/**
 * candor_live_question_focus_next_region:
 * @self: the question
 *
 * Moves the focus on: Answer, Note, Listen For, scale, and around.
 */
void
candor_live_question_focus_next_region (CandorLiveQuestion *self)
{
  GtkWidget *regions[4];
  GtkWidget *focus;
  guint next = 0;

  g_return_if_fail (CANDOR_IS_LIVE_QUESTION (self));

  regions[0] = GTK_WIDGET (self->answer);
  regions[1] = GTK_WIDGET (self->note);
  regions[2] = GTK_WIDGET (self->aids);
  regions[3] = GTK_WIDGET (self->foot);
  focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  for (guint i = 0; i < G_N_ELEMENTS (regions); i++)
    if (focus != NULL && gtk_widget_is_ancestor (focus, regions[i]))
      next = (i + 1) % G_N_ELEMENTS (regions);
  gtk_widget_child_focus (regions[next], GTK_DIR_TAB_FORWARD);
}
