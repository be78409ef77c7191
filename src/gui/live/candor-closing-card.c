/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-closing-card.h"

#include "candor-children.h"
#include "candor-markup-view.h"
#include "candor-typed-text.h"

struct _CandorClosingCard
{
  GtkWidget         parent_instance;

  CandorLive       *live;

  CandorMarkupView *script;
  CandorTypedText  *questions;
  CandorTypedText  *availability;
};

G_DEFINE_FINAL_TYPE (CandorClosingCard, candor_closing_card, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LIVE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
show_interview (CandorClosingCard *self,
                CandorInterview   *interview)
{
  const char *script = candor_kit_get_closing_script (candor_interview_get_kit (interview));

  candor_markup_view_set_markdown (self->script, script);
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->script)), script[0] != '\0');
  candor_typed_text_show (self->questions, G_OBJECT (interview),
                          candor_interview_get_text (interview,
                                                     CANDOR_WRITE_UP_CANDIDATE_QUESTIONS));
  candor_typed_text_show (self->availability, G_OBJECT (interview),
                          candor_interview_get_text (interview, CANDOR_WRITE_UP_AVAILABILITY));
}

static void
questions_typed_cb (CandorClosingCard *self,
                    const char        *text)
{
  candor_live_type_text (self->live, CANDOR_WRITE_UP_CANDIDATE_QUESTIONS, text);
}

static void
availability_typed_cb (CandorClosingCard *self,
                       const char        *text)
{
  candor_live_type_text (self->live, CANDOR_WRITE_UP_AVAILABILITY, text);
}

static void
set_live (CandorClosingCard *self,
          CandorLive        *live)
{
  if (g_set_object (&self->live, live) && live != NULL)
    show_interview (self, candor_live_get_interview (live));
}

static void
candor_closing_card_dispose (GObject *object)
{
  CandorClosingCard *self = CANDOR_CLOSING_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_CLOSING_CARD);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->live);
  G_OBJECT_CLASS (candor_closing_card_parent_class)->dispose (object);
}

static void
candor_closing_card_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  CandorClosingCard *self = CANDOR_CLOSING_CARD (object);

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
candor_closing_card_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_LIVE:
      set_live (CANDOR_CLOSING_CARD (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_closing_card_class_init (CandorClosingCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_closing_card_dispose;
  object_class->get_property = candor_closing_card_get_property;
  object_class->set_property = candor_closing_card_set_property;

  properties[PROP_LIVE] =
    g_param_spec_object ("live", NULL, NULL, CANDOR_TYPE_LIVE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_MARKUP_VIEW);
  g_type_ensure (CANDOR_TYPE_TYPED_TEXT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/live/candor-closing-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorClosingCard, script);
  gtk_widget_class_bind_template_child (widget_class, CandorClosingCard, questions);
  gtk_widget_class_bind_template_child (widget_class, CandorClosingCard, availability);
  gtk_widget_class_bind_template_callback (widget_class, questions_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, availability_typed_cb);
}

static void
candor_closing_card_init (CandorClosingCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
