/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-live-layout.h"

#define NARROW_BELOW 700
#define AIDS_WIDTH 320
/* Of the height: what the prompt gets at most, and in one column, and the aids there. */
#define PROMPT_PART 0.5
#define PROMPT_PART_NARROW 0.34
#define PROMPT_PART_LEAST 0.2
#define AIDS_PART 0.34
#define WORK_MIN 110
/* With this much more than the least that answer and note can have, the answer has its 110. */
#define ANSWER_MORE 56

struct _CandorLiveLayout
{
  GtkWidget  parent_instance;

  GtkWidget *parts[4];
  gboolean   narrow;
};

G_DEFINE_FINAL_TYPE (CandorLiveLayout, candor_live_layout, GTK_TYPE_WIDGET)

enum
{
  PROMPT,
  WORK,
  AIDS,
  FOOT
};

enum
{
  PROP_0,
  PROP_PROMPT,
  PROP_WORK,
  PROP_AIDS,
  PROP_FOOT,
  PROP_NARROW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static int
measure_part (CandorLiveLayout *self,
              guint             part,
              GtkOrientation    orientation,
              int               for_size,
              gboolean          natural)
{
  int minimum = 0, wanted = 0;

  if (self->parts[part] == NULL || !gtk_widget_should_layout (self->parts[part]))
    return 0;
  gtk_widget_measure (self->parts[part], orientation, for_size, &minimum, &wanted, NULL, NULL);
  return natural ? wanted : minimum;
}

static void
place (CandorLiveLayout *self,
       guint             part,
       int               x,
       int               y,
       int               width,
       int               height)
{
  GtkAllocation where = { x, y, MAX (width, 0), MAX (height, 0) };

  if (self->parts[part] == NULL || !gtk_widget_should_layout (self->parts[part]))
    return;
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    where.x = gtk_widget_get_width (GTK_WIDGET (self)) - x - width;
  gtk_widget_size_allocate (self->parts[part], &where, -1);
}

/* What the prompt gets: all it wants, while the answer keeps its 110. A scroller asks for its child as if that never wrapped. */
static int
height_of_prompt (CandorLiveLayout *self,
                  int               width,
                  int               height,
                  int               room)
{
  GtkWidget *child = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (self->parts[PROMPT]));
  int least = measure_part (self, PROMPT, GTK_ORIENTATION_VERTICAL, width, FALSE);
  int work = measure_part (self, WORK, GTK_ORIENTATION_VERTICAL, width, FALSE) + ANSWER_MORE;
  int aids = self->narrow ? measure_part (self, AIDS, GTK_ORIENTATION_VERTICAL, width, FALSE) : 0;
  int most = MIN (height * (self->narrow ? PROMPT_PART_NARROW : PROMPT_PART), room - work - aids);
  int wanted;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &wanted, NULL, NULL);
  return CLAMP (wanted, least, MAX (MAX (most, height * PROMPT_PART_LEAST), least));
}

/* What the aids get of the room between prompt and foot; 0: what is written needs all of it. */
static int
share_of_aids (CandorLiveLayout *self,
               int               width,
               int               height,
               int               room)
{
  int least = measure_part (self, AIDS, GTK_ORIENTATION_VERTICAL, width, FALSE);
  int wanted = measure_part (self, AIDS, GTK_ORIENTATION_VERTICAL, width, TRUE);
  int work = measure_part (self, WORK, GTK_ORIENTATION_VERTICAL, width, FALSE);
  int most = MIN (wanted, (int) (height * AIDS_PART));

  if (room < work + least)
    return 0;
  return CLAMP (room - MAX (WORK_MIN, work + ANSWER_MORE), least, MAX (most, least));
}

static void
place_column (CandorLiveLayout *self,
              int               width,
              int               height,
              gboolean          with_aids)
{
  int foot = measure_part (self, FOOT, GTK_ORIENTATION_VERTICAL, width, TRUE);
  int prompt = height_of_prompt (self, width, height, height - foot);
  int aids = with_aids ? share_of_aids (self, width, height, height - prompt - foot) : 0;

  place (self, PROMPT, 0, 0, width, prompt);
  if (aids > 0)
    place (self, AIDS, 0, prompt, width, aids);
  if (with_aids)
    gtk_widget_set_child_visible (self->parts[AIDS], aids > 0);
  place (self, WORK, 0, prompt + aids, width, height - prompt - aids - foot);
  place (self, FOOT, 0, height - foot, width, foot);
}

static void
candor_live_layout_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline,
                            int           *natural_baseline)
{
  CandorLiveLayout *self = CANDOR_LIVE_LAYOUT (widget);
  int least = 0;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    for (guint part = PROMPT; part <= FOOT; part++)
      least = MAX (least, measure_part (self, part, orientation, -1, FALSE));
  else
    {
      least = measure_part (self, PROMPT, orientation, -1, FALSE) +
              measure_part (self, FOOT, orientation, -1, FALSE) + WORK_MIN;
    }
  *minimum = least;
  *natural = MAX (least, orientation == GTK_ORIENTATION_HORIZONTAL ? NARROW_BELOW : WORK_MIN * 4);
}

static void
candor_live_layout_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  CandorLiveLayout *self = CANDOR_LIVE_LAYOUT (widget);
  gboolean narrow = width < NARROW_BELOW;
  int aids_width;

  if (narrow != self->narrow)
    {
      self->narrow = narrow;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
    }
  if (narrow)
    {
      place_column (self, width, height, gtk_widget_should_layout (self->parts[AIDS]));
      return;
    }
  aids_width = gtk_widget_should_layout (self->parts[AIDS]) ? AIDS_WIDTH : 0;
  if (aids_width > 0)
    gtk_widget_set_child_visible (self->parts[AIDS], TRUE);
  place_column (self, width - aids_width, height, FALSE);
  place (self, AIDS, width - aids_width, 0, aids_width, height);
}

static GtkSizeRequestMode
candor_live_layout_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
candor_live_layout_dispose (GObject *object)
{
  CandorLiveLayout *self = CANDOR_LIVE_LAYOUT (object);

  for (guint part = PROMPT; part <= FOOT; part++)
    g_clear_pointer (&self->parts[part], gtk_widget_unparent);
  G_OBJECT_CLASS (candor_live_layout_parent_class)->dispose (object);
}

static void
candor_live_layout_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  CandorLiveLayout *self = CANDOR_LIVE_LAYOUT (object);

  switch (property_id)
    {
    case PROP_PROMPT:
    case PROP_WORK:
    case PROP_AIDS:
    case PROP_FOOT:
      g_value_set_object (value, self->parts[property_id - PROP_PROMPT]);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_live_layout_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  CandorLiveLayout *self = CANDOR_LIVE_LAYOUT (object);
  GtkWidget **part = &self->parts[MIN (property_id - PROP_PROMPT, FOOT)];

  switch (property_id)
    {
    case PROP_PROMPT:
    case PROP_WORK:
    case PROP_AIDS:
    case PROP_FOOT:
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
candor_live_layout_class_init (CandorLiveLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  static const char * const names[] = { "prompt", "work", "aids", "foot" };

  object_class->dispose = candor_live_layout_dispose;
  object_class->get_property = candor_live_layout_get_property;
  object_class->set_property = candor_live_layout_set_property;
  widget_class->measure = candor_live_layout_measure;
  widget_class->size_allocate = candor_live_layout_size_allocate;
  widget_class->get_request_mode = candor_live_layout_get_request_mode;

  for (guint part = PROMPT; part <= FOOT; part++)
    properties[PROP_PROMPT + part] =
      g_param_spec_object (names[part], NULL, NULL, GTK_TYPE_WIDGET,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
candor_live_layout_init (CandorLiveLayout *self)
{
}

/**
 * candor_live_layout_get_narrow:
 * @self: the layout
 *
 * Returns: whether all parts stand in one column
 */
gboolean
candor_live_layout_get_narrow (CandorLiveLayout *self)
{
  g_return_val_if_fail (CANDOR_IS_LIVE_LAYOUT (self), FALSE);

  return self->narrow;
}
