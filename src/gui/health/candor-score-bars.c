/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-score-bars.h"

#include <glib/gi18n.h>

#define BAR_WIDTH  8
#define BAR_GAP    3
#define BAR_HEIGHT 32
#define FOOT       2      /* where there is none, a bar still has a foot */

struct _CandorScoreBars
{
  GtkWidget parent_instance;

  guint    *n_at;
  guint     n_levels;
};

G_DEFINE_FINAL_TYPE (CandorScoreBars, candor_score_bars, GTK_TYPE_WIDGET)

static guint
highest_of (CandorScoreBars *self)
{
  guint highest = 1;

  for (guint i = 0; i < self->n_levels; i++)
    highest = MAX (highest, self->n_at[i]);
  return highest;
}

static void
candor_score_bars_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  CandorScoreBars *self = CANDOR_SCORE_BARS (widget);
  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float height = gtk_widget_get_height (widget);
  guint highest = highest_of (self);
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  for (guint i = 0; i < self->n_levels; i++)
    {
      guint place = is_mirrored ? self->n_levels - 1 - i : i;
      float bar = FOOT + (height - FOOT) * self->n_at[i] / highest;
      GdkRGBA own = color;

      own.alpha *= self->n_at[i] > 0 ? 1 : 0.4;
      gtk_snapshot_append_color (snapshot, &own,
                                 &GRAPHENE_RECT_INIT (place * (BAR_WIDTH + BAR_GAP), height - bar, BAR_WIDTH, bar));
    }
}

static void
candor_score_bars_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline,
                           int           *natural_baseline)
{
  CandorScoreBars *self = CANDOR_SCORE_BARS (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = (int) self->n_levels * (BAR_WIDTH + BAR_GAP) - BAR_GAP;
  else
    *minimum = *natural = BAR_HEIGHT;
}

static void
candor_score_bars_finalize (GObject *object)
{
  g_free (CANDOR_SCORE_BARS (object)->n_at);
  G_OBJECT_CLASS (candor_score_bars_parent_class)->finalize (object);
}

static void
candor_score_bars_class_init (CandorScoreBarsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = candor_score_bars_finalize;
  widget_class->snapshot = candor_score_bars_snapshot;
  widget_class->measure = candor_score_bars_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "bars");
}

static void
candor_score_bars_init (CandorScoreBars *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_margin_start (GTK_WIDGET (self), 6);
}

static void
name_by_numbers (CandorScoreBars *self)
{
  g_autoptr(GString) numbers = g_string_new (_("Scores"));

  for (guint i = 0; i < self->n_levels; i++)
    /* Translators: a score, and how often it was given */
    g_string_append_printf (numbers, _("; %u: %u times"), i + 1, self->n_at[i]);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, numbers->str, -1);
}

/**
 * candor_score_bars_new:
 * @n_at: (array length=n_levels): how often each level was given, from the lowest on
 * @n_levels: how many levels the scale has
 *
 * Returns: (transfer floating): the bars
 */
GtkWidget *
candor_score_bars_new (const guint *n_at,
                       guint        n_levels)
{
  CandorScoreBars *self = g_object_new (CANDOR_TYPE_SCORE_BARS, NULL);

  self->n_at = g_memdup2 (n_at, n_levels * sizeof (guint));
  self->n_levels = n_levels;
  name_by_numbers (self);
  return GTK_WIDGET (self);
}
