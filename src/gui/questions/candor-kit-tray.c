/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-tray.h"

#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-kit-facts.h"

struct _CandorKitTray
{
  GtkWidget  parent_instance;

  CandorKit *kit;
};

G_DEFINE_FINAL_TYPE (CandorKitTray, candor_kit_tray, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_KIT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
format_facts (CandorKitTray *self,
              CandorKit     *kit)
{
  return kit != NULL ? candor_kit_facts (kit) : g_strdup (_("+ puts a question into a new kit"));
}

static char *
format_name (CandorKitTray *self,
             CandorKit     *kit)
{
  return g_strdup (kit != NULL ? candor_kit_get_name (kit) : _("No kit open"));
}

static gboolean
has_kit (CandorKitTray *self,
         CandorKit     *kit)
{
  return kit != NULL;
}

static void
open_cb (CandorKitTray *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-kit", "s",
                              candor_kit_get_id (self->kit));
}

static void
candor_kit_tray_dispose (GObject *object)
{
  CandorKitTray *self = CANDOR_KIT_TRAY (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_KIT_TRAY);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->kit);
  G_OBJECT_CLASS (candor_kit_tray_parent_class)->dispose (object);
}

static void
candor_kit_tray_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  CandorKitTray *self = CANDOR_KIT_TRAY (object);

  switch (property_id)
    {
    case PROP_KIT:
      g_value_set_object (value, self->kit);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_tray_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  CandorKitTray *self = CANDOR_KIT_TRAY (object);

  switch (property_id)
    {
    case PROP_KIT:
      g_set_object (&self->kit, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_tray_class_init (CandorKitTrayClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_kit_tray_dispose;
  object_class->get_property = candor_kit_tray_get_property;
  object_class->set_property = candor_kit_tray_set_property;

  properties[PROP_KIT] =
    g_param_spec_object ("kit", NULL, NULL, CANDOR_TYPE_KIT,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/questions/candor-kit-tray.ui");
  gtk_widget_class_bind_template_callback (widget_class, format_facts);
  gtk_widget_class_bind_template_callback (widget_class, format_name);
  gtk_widget_class_bind_template_callback (widget_class, has_kit);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
}

static void
candor_kit_tray_init (CandorKitTray *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
