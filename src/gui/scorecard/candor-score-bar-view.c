/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-score-bar-view.h"

#include "candor-painting.h"

#define LEAST_WIDTH 48
#define NATURAL_WIDTH 96
#define HEIGHT 8

struct _CandorScoreBarView
{
  GtkWidget   parent_instance;

  CandorScore score;
};

G_DEFINE_FINAL_TYPE (CandorScoreBarView, candor_score_bar_view, GTK_TYPE_WIDGET)

static void
look_up (GtkWidget  *widget,
         const char *name,
         double      colour[3])
{
  GdkRGBA rgba = { 0.5, 0.5, 0.5, 1 };

  if (name == NULL)
    gtk_style_context_get_color (gtk_widget_get_style_context (widget), &rgba);
  else
    gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), name, &rgba);
  colour[0] = rgba.red;
  colour[1] = rgba.green;
  colour[2] = rgba.blue;
}

static void
candor_score_bar_view_measure (GtkWidget     *widget,
                               GtkOrientation orientation,
                               int            for_size,
                               int           *minimum,
                               int           *natural,
                               int           *minimum_baseline,
                               int           *natural_baseline)
{
  gboolean is_width = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = is_width ? LEAST_WIDTH : HEIGHT;
  *natural = is_width ? NATURAL_WIDTH : HEIGHT;
}

static void
candor_score_bar_view_snapshot (GtkWidget   *widget,
                                GtkSnapshot *snapshot)
{
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  cairo_t *cairo =
    gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  double ink[3], accent[3], ground[3];

  look_up (widget, NULL, ink);
  look_up (widget, "accent_color", accent);
  look_up (widget, "view_bg_color", ground);
  candor_painting_draw_bar (&CANDOR_SCORE_BAR_VIEW (widget)->score, cairo, width, height,
                            gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL, ink, accent, ground);
  cairo_destroy (cairo);
}

static void
candor_score_bar_view_css_changed (GtkWidget         *widget,
                                   GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (candor_score_bar_view_parent_class)->css_changed (widget, change);
  gtk_widget_queue_draw (widget);
}

static void
candor_score_bar_view_class_init (CandorScoreBarViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = candor_score_bar_view_measure;
  widget_class->snapshot = candor_score_bar_view_snapshot;
  widget_class->css_changed = candor_score_bar_view_css_changed;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
candor_score_bar_view_init (CandorScoreBarView *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/**
 * candor_score_bar_view_new:
 * @score: a score
 *
 * Returns: (transfer floating): its bar
 */
GtkWidget *
candor_score_bar_view_new (const CandorScore *score)
{
  CandorScoreBarView *self = g_object_new (CANDOR_TYPE_SCORE_BAR_VIEW, NULL);

  self->score = *score;
  return GTK_WIDGET (self);
}
