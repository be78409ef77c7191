/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-cell-strip.h"

#include <glib/gi18n.h>

#define PADDING 5
#define GAP 2

struct _CandorCellStrip
{
  GtkWidget                parent_instance;

  CandorCellCursor        *cursor;
  CandorComparison        *comparison;
  CandorComparedInterview *interview;   /* NULL: the numbers of the questions */
  int                      cell_width;
  int                      cell_height;
};

G_DEFINE_FINAL_TYPE (CandorCellStrip, candor_cell_strip, GTK_TYPE_WIDGET)

static GtkAdjustment *
get_across (CandorCellStrip * self)
{
  return candor_cell_cursor_get_across (self->cursor);
}

static guint
count_cells (CandorCellStrip *self)
{
  return self->comparison != NULL ? candor_comparison_get_questions (self->comparison)->len : 0;
}

/* The widest text that a cell can hold, in today's font. */
static void
measure_cell (CandorCellStrip *self)
{
  g_autoptr(PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), "(n/a)");

  pango_layout_get_pixel_size (layout, &self->cell_width, &self->cell_height);
  self->cell_width += 2 * PADDING;
  self->cell_height += 2 * PADDING;
}

static void
candor_cell_strip_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline,
                           int           *natural_baseline)
{
  CandorCellStrip *self = CANDOR_CELL_STRIP (widget);

  measure_cell (self);
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? self->cell_width : self->cell_height;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? (int) count_cells (self) * self->cell_width : self->cell_height;
  *natural = MAX (*natural, *minimum);
}

static void
candor_cell_strip_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  CandorCellStrip *self = CANDOR_CELL_STRIP (widget);
  double all = count_cells (self) * self->cell_width;

  if (self->interview != NULL)
    return;
  gtk_adjustment_configure (get_across (self), gtk_adjustment_get_value (get_across (self)), 0, MAX (all, width),
                            self->cell_width, width, width);
}

/**
 * candor_cell_strip_text:
 * @cell: (nullable): how a question went; %NULL while that may not be told
 * @question: the question
 *
 * Returns: (transfer full): what stands in its cell
 */
char *
candor_cell_strip_text (const CandorCell             *cell,
                        const CandorComparedQuestion *question)
{
  if (cell == NULL)
    return g_strdup ("");
  switch (cell->state)
    {
    case CANDOR_CELL_SCORED:
      return g_strdup_printf (question->is_common ? "%d" : "(%d)", cell->score);
    case CANDOR_CELL_NOT_ASKED:
      return g_strdup ("–");
    case CANDOR_CELL_UNRATED:
      return g_strdup ("?");
    case CANDOR_CELL_NOT_APPLICABLE:
      /* Translators: not applicable, as short as can be */
      return g_strdup (_("n/a"));
    case CANDOR_CELL_NOT_COUNTED:
      return g_strdup ("×");
    case CANDOR_CELL_ABSENT:
    default:
      return g_strdup ("");
    }
}

static void
paint_shade (CandorCellStrip              *self,
             GtkSnapshot                  *snapshot,
             const CandorCell             *cell,
             const CandorComparedQuestion *question,
             double                        x)
{
  CandorScale *scale = candor_kit_get_scale (candor_comparison_get_kit (self->comparison));
  GskRoundedRect outline;
  GdkRGBA color;

  if (cell == NULL || cell->state != CANDOR_CELL_SCORED)
    return;
  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);
  color.alpha = (question->is_common ? 0.32f : 0.12f) * (float) (cell->score - candor_scale_get_min (scale) + 1) /
                (float) (candor_scale_get_max (scale) - candor_scale_get_min (scale) + 1);
  gsk_rounded_rect_init_from_rect (&outline,
                                   &GRAPHENE_RECT_INIT ((float) x + GAP, GAP, self->cell_width - 2 * GAP,
                                                        self->cell_height - 2 * GAP), 4);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &color, &outline.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
paint_text (CandorCellStrip *self,
            GtkSnapshot     *snapshot,
            const char      *text,
            double           x)
{
  GtkStyleContext *style = gtk_widget_get_style_context (GTK_WIDGET (self));
  g_autoptr(PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  gtk_snapshot_render_layout (snapshot, style, x + (self->cell_width - width) / 2.0, PADDING, layout);
}

/* Whether the row that it stands in has the focus. */
static gboolean
is_in_focus (CandorCellStrip *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (GTK_WIDGET (self), focus);
}

/* A thin frame down all lines, and a strong one around the cell that Return opens. */
static void
paint_frame (CandorCellStrip *self,
             GtkSnapshot     *snapshot,
             double           x)
{
  gboolean is_strong = is_in_focus (self);
  float width = is_strong ? 2 : 1;
  GskRoundedRect outline;
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);
  color.alpha *= is_strong ? 0.9f : 0.4f;
  gsk_rounded_rect_init_from_rect (&outline,
                                   &GRAPHENE_RECT_INIT ((float) x, 0, self->cell_width, self->cell_height), 5);
  gtk_snapshot_append_border (snapshot, &outline, (float[]) { width, width, width, width },
                              (GdkRGBA[]) { color, color, color, color });
}

static void
paint_cell (CandorCellStrip *self,
            GtkSnapshot     *snapshot,
            guint            index,
            double           x)
{
  const CandorComparedQuestion *question = candor_comparison_get_questions (self->comparison)->pdata[index];
  const CandorCell *cell = self->interview != NULL
                           ? candor_compared_interview_get_cell (self->interview, index) : NULL;
  g_autofree char *text = self->interview != NULL ? candor_cell_strip_text (cell, question)
                                                  : g_strdup_printf ("%u", index + 1);

  paint_shade (self, snapshot, cell, question, x);
  paint_text (self, snapshot, text, x);
  if ((int) index == candor_cell_cursor_get_question (self->cursor) && (self->interview == NULL || cell != NULL))
    paint_frame (self, snapshot, x);
}

/* The question in focus is brought into sight, by the one strip that knows how long all are. */
static void
follow_cb (CandorCellStrip *self)
{
  int question = candor_cell_cursor_get_question (self->cursor);

  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (self->interview == NULL && question >= 0)
    gtk_adjustment_clamp_page (get_across (self), question * self->cell_width, (question + 1) * self->cell_width);
}

static void
candor_cell_strip_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  CandorCellStrip *self = CANDOR_CELL_STRIP (widget);
  int width = gtk_widget_get_width (widget);
  double offset = gtk_adjustment_get_value (get_across (self));
  guint first = (guint) (offset / MAX (self->cell_width, 1));

  if (self->comparison == NULL)
    return;
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, gtk_widget_get_height (widget)));
  for (guint i = first; i < count_cells (self); i++)
    {
      double x = i * self->cell_width - offset;

      if (x > width)
        break;
      paint_cell (self, snapshot, i, x);
    }
  gtk_snapshot_pop (snapshot);
}

static void
candor_cell_strip_dispose (GObject *object)
{
  CandorCellStrip *self = CANDOR_CELL_STRIP (object);

  g_clear_object (&self->cursor);
  g_clear_object (&self->comparison);
  g_clear_object (&self->interview);
  G_OBJECT_CLASS (candor_cell_strip_parent_class)->dispose (object);
}

static void
candor_cell_strip_class_init (CandorCellStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_cell_strip_dispose;
  widget_class->measure = candor_cell_strip_measure;
  widget_class->size_allocate = candor_cell_strip_size_allocate;
  widget_class->snapshot = candor_cell_strip_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
candor_cell_strip_init (CandorCellStrip *self)
{
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (GTK_WIDGET (self), "numeric");
}

/**
 * candor_cell_strip_new:
 * @cursor: how far the strips are moved, and which question is in focus
 *
 * Returns: (transfer floating): a strip that shows nothing yet
 */
GtkWidget *
candor_cell_strip_new (CandorCellCursor *cursor)
{
  CandorCellStrip *self = g_object_new (CANDOR_TYPE_CELL_STRIP, NULL);

  self->cursor = g_object_ref (cursor);
  g_signal_connect_object (get_across (self), "value-changed", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (cursor, "notify::question", G_CALLBACK (follow_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * candor_cell_strip_show:
 * @self: a strip
 * @comparison: the comparison
 * @interview: (nullable): the candidate's; %NULL for the numbers of the questions
 *
 * Shows a line of the comparison.
 */
void
candor_cell_strip_show (CandorCellStrip         *self,
                        CandorComparison        *comparison,
                        CandorComparedInterview *interview)
{
  g_return_if_fail (CANDOR_IS_CELL_STRIP (self));

  g_set_object (&self->comparison, comparison);
  g_set_object (&self->interview, interview);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * candor_cell_strip_pick:
 * @self: a strip
 * @x: a place on it
 *
 * Returns: the question there, from 0, or %G_MAXUINT where there is none that may be told
 */
guint
candor_cell_strip_pick (CandorCellStrip *self,
                        double           x)
{
  guint index;

  g_return_val_if_fail (CANDOR_IS_CELL_STRIP (self), G_MAXUINT);

  if (x < 0 || (self->interview != NULL && !candor_compared_interview_is_open (self->interview)))
    return G_MAXUINT;
  index = (guint) ((x + gtk_adjustment_get_value (get_across (self))) / MAX (self->cell_width, 1));
  return index < count_cells (self) ? index : G_MAXUINT;
}
