/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-interviews-page.h"

struct _CandorInterviewsPage
{
  AdwBin         parent_instance;

  CandorLibrary *library;
};

G_DEFINE_FINAL_TYPE (CandorInterviewsPage, candor_interviews_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_LIBRARY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
candor_interviews_page_dispose (GObject *object)
{
  CandorInterviewsPage *self = CANDOR_INTERVIEWS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_INTERVIEWS_PAGE);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_interviews_page_parent_class)->dispose (object);
}

static void
candor_interviews_page_get_property (GObject    *object,
                                     guint       property_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  CandorInterviewsPage *self = CANDOR_INTERVIEWS_PAGE (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_interviews_page_set_property (GObject      *object,
                                     guint         property_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  CandorInterviewsPage *self = CANDOR_INTERVIEWS_PAGE (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      g_set_object (&self->library, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_interviews_page_class_init (CandorInterviewsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_interviews_page_dispose;
  object_class->get_property = candor_interviews_page_get_property;
  object_class->set_property = candor_interviews_page_set_property;

  properties[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, CANDOR_TYPE_LIBRARY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/interviews/candor-interviews-page.ui");
}

static void
candor_interviews_page_init (CandorInterviewsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
