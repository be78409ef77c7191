/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-live-foot.h"

#include "candor-children.h"
#include "candor-scale-row.h"

struct _CandorLiveFoot
{
  GtkWidget       parent_instance;

  CandorScale    *scale;
  CandorResponse *response;
  gboolean        private_mode;
};

G_DEFINE_FINAL_TYPE (CandorLiveFoot, candor_live_foot, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_SCALE,
  PROP_RESPONSE,
  PROP_PRIVATE_MODE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
chosen_cb (CandorLiveFoot *self,
           int             level)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "live.score", "i", level);
}

static gboolean
is_shown (CandorLiveFoot *self,
          gboolean        private_mode)
{
  return !private_mode;
}

static void
candor_live_foot_dispose (GObject *object)
{
  CandorLiveFoot *self = CANDOR_LIVE_FOOT (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_LIVE_FOOT);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->scale);
  g_clear_object (&self->response);
  G_OBJECT_CLASS (candor_live_foot_parent_class)->dispose (object);
}

static void
candor_live_foot_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  CandorLiveFoot *self = CANDOR_LIVE_FOOT (object);

  switch (property_id)
    {
    case PROP_SCALE:
      g_value_set_object (value, self->scale);
      break;
    case PROP_RESPONSE:
      g_value_set_object (value, self->response);
      break;
    case PROP_PRIVATE_MODE:
      g_value_set_boolean (value, self->private_mode);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_live_foot_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  CandorLiveFoot *self = CANDOR_LIVE_FOOT (object);

  switch (property_id)
    {
    case PROP_SCALE:
      g_set_object (&self->scale, g_value_get_object (value));
      break;
    case PROP_RESPONSE:
      g_set_object (&self->response, g_value_get_object (value));
      break;
    case PROP_PRIVATE_MODE:
      self->private_mode = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_live_foot_class_init (CandorLiveFootClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_live_foot_dispose;
  object_class->get_property = candor_live_foot_get_property;
  object_class->set_property = candor_live_foot_set_property;

  properties[PROP_SCALE] =
    g_param_spec_object ("scale", NULL, NULL, CANDOR_TYPE_SCALE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_RESPONSE] =
    g_param_spec_object ("response", NULL, NULL, CANDOR_TYPE_RESPONSE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_PRIVATE_MODE] =
    g_param_spec_boolean ("private-mode", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_SCALE_ROW);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/live/candor-live-foot.ui");
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, is_shown);
}

static void
candor_live_foot_init (CandorLiveFoot *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
