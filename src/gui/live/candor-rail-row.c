/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-rail-row.h"

#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-words.h"

struct _CandorRailRow
{
  GtkWidget       parent_instance;

  CandorScale    *scale;
  CandorResponse *response;
  GSignalGroup   *response_signals;

  GtkLabel       *number;
  GtkLabel       *prompt;
  GtkLabel       *state;
};

G_DEFINE_FINAL_TYPE (CandorRailRow, candor_rail_row, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_RESPONSE,
  PROP_NAME_TEXT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Nothing is said of a question that simply has not come yet. */
static char *
state_words (CandorRailRow *self)
{
  if (candor_response_get_state (self->response) == CANDOR_RESPONSE_STATE_NOT_REACHED)
    {
      if (candor_response_is_ad_hoc (self->response))
        return g_strdup (_("Extra question"));
      if (candor_response_get_replaces (self->response) != 0)
        /* Translators: a spare question; %u is the number of the one in whose place it is asked */
        return g_strdup_printf (_("In place of %u"), candor_response_get_replaces (self->response));
      return g_strdup (candor_response_get_requirement (self->response) == CANDOR_REQUIREMENT_REQUIRED
                       ? "" : candor_words_requirement (candor_response_get_requirement (self->response)));
    }
  return candor_words_response (self->response, self->scale);
}

static char *
name_text (CandorRailRow *self)
{
  g_autofree char *state = NULL;

  if (self->response == NULL)
    return g_strdup ("");
  state = state_words (self);
  /* Translators: a row of the question list for screen readers: number, prompt, where it stands */
  return g_strdup_printf (_("%u, %s, %s"), candor_response_get_position (self->response),
                          candor_question_get_headline (candor_response_get_question (self->response)),
                          state[0] != '\0' ? state : _("Not asked"));
}

static void
show_response (CandorRailRow *self)
{
  g_autofree char *number = NULL;
  g_autofree char *state = NULL;

  if (self->response == NULL)
    return;
  number = g_strdup_printf ("%u", candor_response_get_position (self->response));
  state = state_words (self);
  gtk_label_set_label (self->number, number);
  gtk_label_set_label (self->prompt,
                       candor_question_get_headline (candor_response_get_question (self->response)));
  gtk_label_set_label (self->state, state);
  gtk_widget_set_visible (GTK_WIDGET (self->state), state[0] != '\0');
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAME_TEXT]);
}

static void
candor_rail_row_dispose (GObject *object)
{
  CandorRailRow *self = CANDOR_RAIL_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_RAIL_ROW);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->response_signals);
  g_clear_object (&self->response);
  g_clear_object (&self->scale);
  G_OBJECT_CLASS (candor_rail_row_parent_class)->dispose (object);
}

static void
candor_rail_row_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  CandorRailRow *self = CANDOR_RAIL_ROW (object);

  switch (property_id)
    {
    case PROP_RESPONSE:
      g_value_set_object (value, self->response);
      break;
    case PROP_NAME_TEXT:
      g_value_take_string (value, name_text (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_rail_row_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  CandorRailRow *self = CANDOR_RAIL_ROW (object);

  switch (property_id)
    {
    case PROP_RESPONSE:
      g_set_object (&self->response, g_value_get_object (value));
      g_signal_group_set_target (self->response_signals, self->response);
      show_response (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_rail_row_class_init (CandorRailRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_rail_row_dispose;
  object_class->get_property = candor_rail_row_get_property;
  object_class->set_property = candor_rail_row_set_property;

  properties[PROP_RESPONSE] =
    g_param_spec_object ("response", NULL, NULL, CANDOR_TYPE_RESPONSE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NAME_TEXT] =
    g_param_spec_string ("name-text", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/live/candor-rail-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorRailRow, number);
  gtk_widget_class_bind_template_child (widget_class, CandorRailRow, prompt);
  gtk_widget_class_bind_template_child (widget_class, CandorRailRow, state);
}

static void
candor_rail_row_init (CandorRailRow *self)
{
  self->response_signals = g_signal_group_new (CANDOR_TYPE_RESPONSE);
  g_signal_group_connect_swapped (self->response_signals, "notify", G_CALLBACK (show_response),
                                  self);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_rail_row_new:
 * @scale: the scale of the kit
 *
 * Returns: (transfer floating): a row without a response
 */
GtkWidget *
candor_rail_row_new (CandorScale *scale)
{
  CandorRailRow *self = g_object_new (CANDOR_TYPE_RAIL_ROW, NULL);

  self->scale = g_object_ref (scale);
  return GTK_WIDGET (self);
}
