/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-write-up-page.h"

#include "candor-children.h"

struct _CandorWriteUpPage
{
  GtkWidget   parent_instance;

  CandorLive *live;
};

G_DEFINE_FINAL_TYPE (CandorWriteUpPage, candor_write_up_page, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LIVE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
set_live (CandorWriteUpPage *self,
          CandorLive        *live)
{
  g_set_object (&self->live, live);
}

static void
candor_write_up_page_dispose (GObject *object)
{
  CandorWriteUpPage *self = CANDOR_WRITE_UP_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_WRITE_UP_PAGE);
  candor_unparent_children (GTK_WIDGET (self));
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
candor_write_up_page_class_init (CandorWriteUpPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_write_up_page_dispose;
  object_class->get_property = candor_write_up_page_get_property;
  object_class->set_property = candor_write_up_page_set_property;

  properties[PROP_LIVE] =
    g_param_spec_object ("live", NULL, NULL, CANDOR_TYPE_LIVE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/live/candor-write-up-page.ui");
}

static void
candor_write_up_page_init (CandorWriteUpPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
