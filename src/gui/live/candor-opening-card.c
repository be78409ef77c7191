/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-opening-card.h"

#include "candor-children.h"
#include "candor-markup-view.h"
#include "candor-typed-text.h"

struct _CandorOpeningCard
{
  GtkWidget         parent_instance;

  CandorLive       *live;

  GtkLabel         *kit;
  GtkLabel         *say_name;
  CandorMarkupView *instructions;
  CandorMarkupView *script;
  CandorTypedText  *notes;
  GtkWidget        *start;
};

G_DEFINE_FINAL_TYPE (CandorOpeningCard, candor_opening_card, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LIVE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
show_text (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (label)), text[0] != '\0');
}

static void
show_markdown (CandorMarkupView *view,
               const char       *markdown)
{
  candor_markup_view_set_markdown (view, markdown);
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (view)), markdown[0] != '\0');
}

static void
show_interview (CandorOpeningCard *self,
                CandorInterview   *interview)
{
  CandorKit *kit = candor_interview_get_kit (interview);
  CandorCandidate *candidate = candor_interview_get_candidate (interview);

  gtk_label_set_label (self->kit, candor_kit_get_name (kit));
  show_text (self->say_name, candidate != NULL ? candor_candidate_get_say_name (candidate) : "");
  show_markdown (self->instructions, candor_kit_get_instructions (kit));
  show_markdown (self->script, candor_kit_get_opening_script (kit));
  candor_typed_text_show (self->notes, G_OBJECT (interview),
                          candor_interview_get_text (interview, CANDOR_WRITE_UP_GENERAL_NOTES));
}

static void
notes_typed_cb (CandorOpeningCard *self,
                const char        *text)
{
  candor_live_type_text (self->live, CANDOR_WRITE_UP_GENERAL_NOTES, text);
}

static void
set_live (CandorOpeningCard *self,
          CandorLive        *live)
{
  if (g_set_object (&self->live, live) && live != NULL)
    show_interview (self, candor_live_get_interview (live));
}

/* Return is all that it takes to begin. */
static gboolean
candor_opening_card_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CANDOR_OPENING_CARD (widget)->start);
}

static void
candor_opening_card_dispose (GObject *object)
{
  CandorOpeningCard *self = CANDOR_OPENING_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_OPENING_CARD);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->live);
  G_OBJECT_CLASS (candor_opening_card_parent_class)->dispose (object);
}

static void
candor_opening_card_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  CandorOpeningCard *self = CANDOR_OPENING_CARD (object);

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
candor_opening_card_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_LIVE:
      set_live (CANDOR_OPENING_CARD (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_opening_card_class_init (CandorOpeningCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_opening_card_dispose;
  object_class->get_property = candor_opening_card_get_property;
  object_class->set_property = candor_opening_card_set_property;
  widget_class->grab_focus = candor_opening_card_grab_focus;

  properties[PROP_LIVE] =
    g_param_spec_object ("live", NULL, NULL, CANDOR_TYPE_LIVE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_MARKUP_VIEW);
  g_type_ensure (CANDOR_TYPE_TYPED_TEXT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/live/candor-opening-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorOpeningCard, kit);
  gtk_widget_class_bind_template_child (widget_class, CandorOpeningCard, say_name);
  gtk_widget_class_bind_template_child (widget_class, CandorOpeningCard, instructions);
  gtk_widget_class_bind_template_child (widget_class, CandorOpeningCard, script);
  gtk_widget_class_bind_template_child (widget_class, CandorOpeningCard, notes);
  gtk_widget_class_bind_template_child (widget_class, CandorOpeningCard, start);
  gtk_widget_class_bind_template_callback (widget_class, notes_typed_cb);
}

static void
candor_opening_card_init (CandorOpeningCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
