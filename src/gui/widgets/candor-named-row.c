/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-named-row.h"

struct _CandorNamedRow
{
  GtkWidget  parent_instance;

  GtkWidget *child;
  char      *name_text;
};

static void buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CandorNamedRow, candor_named_row, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_init))

enum
{
  PROP_0,
  PROP_CHILD,
  PROP_NAME_TEXT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];
static GtkBuildableIface *parent_buildable;

static void
name_the_row (CandorNamedRow *self)
{
  GtkWidget *row = gtk_widget_get_parent (GTK_WIDGET (self));

  if (row != NULL && self->name_text != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                    GTK_ACCESSIBLE_PROPERTY_LABEL, self->name_text, -1);
}

static void
parented_cb (CandorNamedRow *self)
{
  name_the_row (self);
}

static void
set_child (CandorNamedRow *self,
           GtkWidget      *child)
{
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
}

static void
set_name_text (CandorNamedRow *self,
               const char     *name_text)
{
  g_free (self->name_text);
  self->name_text = g_strdup (name_text);
  name_the_row (self);
}

static void
add_child (GtkBuildable *buildable,
           GtkBuilder   *builder,
           GObject      *child,
           const char   *type)
{
  if (GTK_IS_WIDGET (child))
    set_child (CANDOR_NAMED_ROW (buildable), GTK_WIDGET (child));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = add_child;
}

static void
candor_named_row_dispose (GObject *object)
{
  CandorNamedRow *self = CANDOR_NAMED_ROW (object);

  set_child (self, NULL);
  g_clear_pointer (&self->name_text, g_free);
  G_OBJECT_CLASS (candor_named_row_parent_class)->dispose (object);
}

static void
candor_named_row_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  CandorNamedRow *self = CANDOR_NAMED_ROW (object);

  switch (property_id)
    {
    case PROP_CHILD:
      g_value_set_object (value, self->child);
      break;
    case PROP_NAME_TEXT:
      g_value_set_string (value, self->name_text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_named_row_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  CandorNamedRow *self = CANDOR_NAMED_ROW (object);

  switch (property_id)
    {
    case PROP_CHILD:
      set_child (self, g_value_get_object (value));
      break;
    case PROP_NAME_TEXT:
      set_name_text (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_named_row_class_init (CandorNamedRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = candor_named_row_dispose;
  object_class->get_property = candor_named_row_get_property;
  object_class->set_property = candor_named_row_set_property;

  properties[PROP_CHILD] =
    g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NAME_TEXT] =
    g_param_spec_string ("name-text", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
candor_named_row_init (CandorNamedRow *self)
{
  g_signal_connect (self, "notify::parent", G_CALLBACK (parented_cb), NULL);
}
