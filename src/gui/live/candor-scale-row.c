/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-scale-row.h"

#include "candor-anchor-line.h"
#include "candor-children.h"
#include "candor-inline.h"
#include "candor-words.h"

/* Where a button is not as wide as so many letters the words leave it; the anchor line names the level. */
#define WORD_LETTERS 9

struct _CandorScaleRow
{
  GtkWidget       parent_instance;

  CandorScale    *scale;
  CandorResponse *response;
  GSignalGroup   *response_signals;
  int             pointed;          /* the level under the pointer or in focus, 0 = none */
  gboolean        has_words;

  GtkWidget      *box;
  GtkLabel       *anchor;
  GtkLabel       *hint;
  GtkLabel       *points;
  GtkBox         *levels;
};

G_DEFINE_FINAL_TYPE (CandorScaleRow, candor_scale_row, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_SCALE,
  PROP_RESPONSE,
  N_PROPS
};

enum
{
  CHOSEN,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static int
chosen_level (CandorScaleRow *self)
{
  if (self->response == NULL || candor_response_get_rating (self->response) != CANDOR_RATING_SCORED)
    return 0;
  return candor_response_get_score (self->response);
}

static void
show_anchor (CandorScaleRow *self)
{
  int level = self->pointed != 0 ? self->pointed : chosen_level (self);
  g_autofree char *anchor = NULL;
  g_autofree char *hint = NULL;

  if (self->response == NULL || self->scale == NULL)
    return;
  anchor = candor_anchor_line (candor_response_get_question (self->response), self->scale, level);
  hint = candor_anchor_hint (self->response, self->scale, chosen_level (self));
  candor_inline_show (self->anchor, anchor);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->anchor),
                               anchor[0] != '\0' ? gtk_label_get_text (self->anchor) : NULL);
  gtk_label_set_label (self->hint, hint);
}

/* What was heard lies beside the scale: it is for a person to weigh. */
static void
show_points (CandorScaleRow *self)
{
  g_autofree char *points = self->response != NULL ? candor_words_points (self->response) : NULL;

  gtk_label_set_label (self->points, points != NULL ? points : "");
}

static void
show_chosen (CandorScaleRow *self)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->levels));
  int chosen = chosen_level (self);

  for (int level = 1; button != NULL; button = gtk_widget_get_next_sibling (button), level++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), level == chosen);
  show_anchor (self);
  show_points (self);
}

static int
level_of (GtkWidget *button)
{
  return GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "candor-level"));
}

/* A score shown is a score on disk: the click shows nothing yet. */
static void
level_clicked_cb (CandorScaleRow  *self,
                  GtkToggleButton *button)
{
  int level = level_of (GTK_WIDGET (button));

  gtk_toggle_button_set_active (button, level == chosen_level (self));
  g_signal_emit (self, signals[CHOSEN], 0, level);
}

static void
point_at (CandorScaleRow *self,
          int             level)
{
  self->pointed = level;
  show_anchor (self);
}

static void
pointer_entered_cb (GtkEventControllerMotion *controller,
                    double                    x,
                    double                    y,
                    gpointer                  user_data)
{
  GtkWidget *button = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));

  point_at (CANDOR_SCALE_ROW (user_data), level_of (button));
}

static void
focus_entered_cb (GtkEventControllerFocus *controller,
                  gpointer                 user_data)
{
  GtkWidget *button = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));

  point_at (CANDOR_SCALE_ROW (user_data), level_of (button));
}

static void
left_cb (CandorScaleRow *self)
{
  point_at (self, 0);
}

static void
watch_pointing (CandorScaleRow *self,
                GtkWidget      *button)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect (motion, "enter", G_CALLBACK (pointer_entered_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (left_cb), self);
  g_signal_connect (focus, "enter", G_CALLBACK (focus_entered_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (button, motion);
  gtk_widget_add_controller (button, focus);
}

static GtkWidget *
make_level_content (CandorScaleRow *self,
                    int             level)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *number = g_strdup_printf ("%d", level);
  GtkWidget *digit = gtk_label_new (number);
  GtkWidget *word = gtk_label_new (candor_scale_get_label (self->scale, level));

  gtk_widget_add_css_class (digit, "heading");
  gtk_widget_add_css_class (word, "caption");
  gtk_label_set_ellipsize (GTK_LABEL (word), PANGO_ELLIPSIZE_END);
  gtk_widget_set_visible (word, self->has_words);
  gtk_box_append (GTK_BOX (box), digit);
  gtk_box_append (GTK_BOX (box), word);
  return box;
}

static GtkWidget *
make_level (CandorScaleRow *self,
            int             level)
{
  GtkWidget *button = gtk_toggle_button_new ();
  const char *label = candor_scale_get_label (self->scale, level);
  g_autofree char *name = g_strdup_printf ("%d, %s", level, label);

  gtk_button_set_child (GTK_BUTTON (button), make_level_content (self, level));
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (button), "candor-level", GINT_TO_POINTER (level));
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (level_clicked_cb), self);
  watch_pointing (self, button);
  return button;
}

static void
make_levels (CandorScaleRow *self)
{
  GtkWidget *button;

  while ((button = gtk_widget_get_first_child (GTK_WIDGET (self->levels))) != NULL)
    gtk_box_remove (self->levels, button);
  if (self->scale == NULL)
    return;
  for (int level = candor_scale_get_min (self->scale);
       level <= candor_scale_get_max (self->scale); level++)
    gtk_box_append (self->levels, make_level (self, level));
  show_chosen (self);
}

static void
show_words (CandorScaleRow *self)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->levels));

  for (; button != NULL; button = gtk_widget_get_next_sibling (button))
    gtk_widget_set_visible (gtk_widget_get_last_child (gtk_button_get_child (GTK_BUTTON (button))),
                            self->has_words);
}

static gboolean
adapt_words (gpointer user_data)
{
  CandorScaleRow *self = user_data;

  show_words (self);
  return G_SOURCE_REMOVE;
}

static gboolean
has_room_for_words (CandorScaleRow *self,
                    int             width)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int letter = pango_font_metrics_get_approximate_char_width (metrics);
  int n_levels = 1;

  pango_font_metrics_unref (metrics);
  if (self->scale != NULL)
    n_levels += candor_scale_get_max (self->scale) - candor_scale_get_min (self->scale);
  return width * PANGO_SCALE >= letter * WORD_LETTERS * n_levels;
}

static void
candor_scale_row_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  CandorScaleRow *self = CANDOR_SCALE_ROW (widget);
  gboolean has_words = has_room_for_words (self, width);
  GtkAllocation whole = { 0, 0, width, height };

  if (has_words != self->has_words)
    {
      self->has_words = has_words;
      g_idle_add_full (G_PRIORITY_HIGH_IDLE, adapt_words, g_object_ref (self), g_object_unref);
    }
  gtk_widget_size_allocate (self->box, &whole, baseline);
}

static void
candor_scale_row_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  gtk_widget_measure (CANDOR_SCALE_ROW (widget)->box, orientation, for_size, minimum, natural,
                      NULL, NULL);
}

static void
candor_scale_row_dispose (GObject *object)
{
  CandorScaleRow *self = CANDOR_SCALE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_SCALE_ROW);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->response_signals);
  g_clear_object (&self->scale);
  g_clear_object (&self->response);
  G_OBJECT_CLASS (candor_scale_row_parent_class)->dispose (object);
}

static void
candor_scale_row_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  CandorScaleRow *self = CANDOR_SCALE_ROW (object);

  switch (property_id)
    {
    case PROP_SCALE:
      g_value_set_object (value, self->scale);
      break;
    case PROP_RESPONSE:
      g_value_set_object (value, self->response);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_scale_row_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  CandorScaleRow *self = CANDOR_SCALE_ROW (object);

  switch (property_id)
    {
    case PROP_SCALE:
      if (g_set_object (&self->scale, g_value_get_object (value)))
        make_levels (self);
      break;
    case PROP_RESPONSE:
      g_set_object (&self->response, g_value_get_object (value));
      g_signal_group_set_target (self->response_signals, self->response);
      show_chosen (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_scale_row_class_init (CandorScaleRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_scale_row_dispose;
  object_class->get_property = candor_scale_row_get_property;
  object_class->set_property = candor_scale_row_set_property;
  widget_class->measure = candor_scale_row_measure;
  widget_class->size_allocate = candor_scale_row_size_allocate;

  properties[PROP_SCALE] =
    g_param_spec_object ("scale", NULL, NULL, CANDOR_TYPE_SCALE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_RESPONSE] =
    g_param_spec_object ("response", NULL, NULL, CANDOR_TYPE_RESPONSE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[CHOSEN] = g_signal_new ("chosen", CANDOR_TYPE_SCALE_ROW, G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/live/candor-scale-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorScaleRow, box);
  gtk_widget_class_bind_template_child (widget_class, CandorScaleRow, anchor);
  gtk_widget_class_bind_template_child (widget_class, CandorScaleRow, hint);
  gtk_widget_class_bind_template_child (widget_class, CandorScaleRow, points);
  gtk_widget_class_bind_template_child (widget_class, CandorScaleRow, levels);
}

static void
candor_scale_row_init (CandorScaleRow *self)
{
  self->has_words = TRUE;
  self->response_signals = g_signal_group_new (CANDOR_TYPE_RESPONSE);
  g_signal_group_connect_swapped (self->response_signals, "notify", G_CALLBACK (show_chosen), self);
  gtk_widget_init_template (GTK_WIDGET (self));
}
