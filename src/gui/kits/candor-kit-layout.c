/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-layout.h"

#define SIDE_WIDTH 300
#define SPACING 24
/* What is left of a window of 1100 px beside the list of kits. */
#define WIDE_FROM 760

struct _CandorKitLayout
{
  GtkWidget  parent_instance;

  GtkWidget *parts[3];
  gboolean   wide;
  guint      notify_source;
};

G_DEFINE_FINAL_TYPE (CandorKitLayout, candor_kit_layout, GTK_TYPE_WIDGET)

enum
{
  MAIN,
  SIDE,
  REST
};

enum
{
  PROP_0,
  PROP_MAIN,
  PROP_SIDE,
  PROP_REST,
  PROP_WIDE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
has_part (CandorKitLayout *self,
          guint            part)
{
  return self->parts[part] != NULL && gtk_widget_should_layout (self->parts[part]);
}

static int
height_of (CandorKitLayout *self,
           guint            part,
           int              width)
{
  int height = 0;

  if (has_part (self, part))
    gtk_widget_measure (self->parts[part], GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL,
                        NULL);
  return height;
}

static int
height_for (CandorKitLayout *self,
            int              width)
{
  int column = width >= WIDE_FROM ? width - SIDE_WIDTH - SPACING : width;
  int stacked = height_of (self, MAIN, column) + SPACING + height_of (self, REST, column);

  if (width >= WIDE_FROM)
    return MAX (stacked, height_of (self, SIDE, SIDE_WIDTH));
  return stacked + SPACING + height_of (self, SIDE, column);
}

static void
measure_width (CandorKitLayout *self,
               int             *minimum,
               int             *natural)
{
  *minimum = *natural = 0;
  for (guint part = MAIN; part <= REST; part++)
    {
      int part_minimum = 0, part_natural = 0;

      if (has_part (self, part))
        gtk_widget_measure (self->parts[part], GTK_ORIENTATION_HORIZONTAL, -1,
                            &part_minimum, &part_natural, NULL, NULL);
      *minimum = MAX (*minimum, part_minimum);
      *natural = MAX (*natural, part_natural);
    }
}

static int
place (CandorKitLayout *self,
       guint            part,
       int              x,
       int              y,
       int              width)
{
  GtkAllocation where = { x, y, width, height_of (self, part, width) };

  if (!has_part (self, part))
    return y;
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    where.x = gtk_widget_get_width (GTK_WIDGET (self)) - x - width;
  gtk_widget_size_allocate (self->parts[part], &where, -1);
  return y + where.height + SPACING;
}

static gboolean
notify_wide_cb (gpointer user_data)
{
  CandorKitLayout *self = user_data;

  self->notify_source = 0;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WIDE]);
  return G_SOURCE_REMOVE;
}

/* What unfolds in the column asks for another size: not while this one is being given out. */
static void
set_wide (CandorKitLayout *self,
          gboolean         wide)
{
  if (wide == self->wide)
    return;
  self->wide = wide;
  if (self->notify_source == 0)
    self->notify_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, notify_wide_cb, self, NULL);
}

static void
candor_kit_layout_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline,
                           int           *natural_baseline)
{
  CandorKitLayout *self = CANDOR_KIT_LAYOUT (widget);
  int least, wanted;

  measure_width (self, &least, &wanted);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    least = wanted = height_for (self, for_size >= 0 ? MAX (for_size, least) : wanted);
  *minimum = least;
  *natural = wanted;
}

static void
candor_kit_layout_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  CandorKitLayout *self = CANDOR_KIT_LAYOUT (widget);
  gboolean wide = width >= WIDE_FROM;
  int column = wide ? width - SIDE_WIDTH - SPACING : width;
  int y;

  set_wide (self, wide);
  y = place (self, MAIN, 0, 0, column);
  if (wide)
    place (self, SIDE, width - SIDE_WIDTH, 0, SIDE_WIDTH);
  else
    y = place (self, SIDE, 0, y, column);
  place (self, REST, 0, y, column);
}

static GtkSizeRequestMode
candor_kit_layout_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
candor_kit_layout_dispose (GObject *object)
{
  CandorKitLayout *self = CANDOR_KIT_LAYOUT (object);

  g_clear_handle_id (&self->notify_source, g_source_remove);
  for (guint part = MAIN; part <= REST; part++)
    g_clear_pointer (&self->parts[part], gtk_widget_unparent);
  G_OBJECT_CLASS (candor_kit_layout_parent_class)->dispose (object);
}

static void
candor_kit_layout_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  CandorKitLayout *self = CANDOR_KIT_LAYOUT (object);

  switch (property_id)
    {
    case PROP_MAIN:
    case PROP_SIDE:
    case PROP_REST:
      g_value_set_object (value, self->parts[property_id - PROP_MAIN]);
      break;
    case PROP_WIDE:
      g_value_set_boolean (value, self->wide);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_layout_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  CandorKitLayout *self = CANDOR_KIT_LAYOUT (object);
  GtkWidget **part = &self->parts[MIN (property_id - PROP_MAIN, REST)];

  switch (property_id)
    {
    case PROP_MAIN:
    case PROP_SIDE:
    case PROP_REST:
      g_clear_pointer (part, gtk_widget_unparent);
      *part = g_value_get_object (value);
      if (*part != NULL)
        gtk_widget_set_parent (*part, GTK_WIDGET (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_layout_class_init (CandorKitLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  static const char * const names[] = { "main", "side", "rest" };

  object_class->dispose = candor_kit_layout_dispose;
  object_class->get_property = candor_kit_layout_get_property;
  object_class->set_property = candor_kit_layout_set_property;
  widget_class->measure = candor_kit_layout_measure;
  widget_class->size_allocate = candor_kit_layout_size_allocate;
  widget_class->get_request_mode = candor_kit_layout_get_request_mode;

  for (guint part = MAIN; part <= REST; part++)
    properties[PROP_MAIN + part] =
      g_param_spec_object (names[part], NULL, NULL, GTK_TYPE_WIDGET,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_WIDE] =
    g_param_spec_boolean ("wide", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
candor_kit_layout_init (CandorKitLayout *self)
{
}
