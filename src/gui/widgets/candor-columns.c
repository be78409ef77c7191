/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-columns.h"

#include "candor-children.h"

struct _CandorColumns
{
  GtkWidget parent_instance;

  int       from_width;
  int       spacing;
};

G_DEFINE_FINAL_TYPE (CandorColumns, candor_columns, GTK_TYPE_WIDGET)

static GtkWidget *
skip_hidden (GtkWidget * child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static GtkWidget *
first_shown (CandorColumns *self)
{
  return skip_hidden (gtk_widget_get_first_child (GTK_WIDGET (self)));
}

static GtkWidget *
next_shown (GtkWidget *child)
{
  return skip_hidden (gtk_widget_get_next_sibling (child));
}

static int
count_shown (CandorColumns *self)
{
  int n_shown = 0;

  for (GtkWidget *child = first_shown (self); child != NULL; child = next_shown (child))
    n_shown++;
  return n_shown;
}

static gboolean
is_wide (CandorColumns *self,
         int            width)
{
  return width >= self->from_width && count_shown (self) > 1;
}

static int
column_width (CandorColumns *self,
              int            width)
{
  int n_shown = MAX (count_shown (self), 1);

  return is_wide (self, width) ? (width - (n_shown - 1) * self->spacing) / n_shown : width;
}

static GtkSizeRequestMode
candor_columns_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
candor_columns_measure (GtkWidget     *widget,
                        GtkOrientation orientation,
                        int            for_size,
                        int           *minimum,
                        int           *natural,
                        int           *minimum_baseline,
                        int           *natural_baseline)
{
  CandorColumns *self = CANDOR_COLUMNS (widget);
  gboolean is_width = orientation == GTK_ORIENTATION_HORIZONTAL;
  int child_for_size = is_width || for_size < 0 ? -1 : column_width (self, for_size);
  int gaps = MAX (count_shown (self) - 1, 0) * self->spacing;
  int widest = 0, sum = 0, natural_sum = 0;

  for (GtkWidget *child = first_shown (self); child != NULL; child = next_shown (child))
    {
      int child_minimum, child_natural;

      gtk_widget_measure (child, orientation, child_for_size, &child_minimum, &child_natural,
                          NULL, NULL);
      widest = MAX (widest, child_minimum);
      sum += child_minimum;
      natural_sum += child_natural;
    }
  if (is_width || is_wide (self, for_size))
    *minimum = widest;
  else
    *minimum = sum + gaps;
  *natural = is_width ? MAX (natural_sum + gaps, widest) : *minimum;
}

static void
candor_columns_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  CandorColumns *self = CANDOR_COLUMNS (widget);
  gboolean wide = is_wide (self, width);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int each = column_width (self, width);
  GtkAllocation place = { wide && is_rtl ? width - each : 0, 0, each, height };

  for (GtkWidget *child = first_shown (self); child != NULL; child = next_shown (child))
    {
      if (!wide)
        gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, each, &place.height, NULL, NULL, NULL);
      gtk_widget_size_allocate (child, &place, -1);
      if (wide)
        place.x += (is_rtl ? -1 : 1) * (each + self->spacing);
      else
        place.y += place.height + self->spacing;
    }
}

static void
candor_columns_dispose (GObject *object)
{
  candor_unparent_children (GTK_WIDGET (object));
  G_OBJECT_CLASS (candor_columns_parent_class)->dispose (object);
}

static void
candor_columns_class_init (CandorColumnsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_columns_dispose;
  widget_class->get_request_mode = candor_columns_get_request_mode;
  widget_class->measure = candor_columns_measure;
  widget_class->size_allocate = candor_columns_size_allocate;
}

static void
candor_columns_init (CandorColumns *self)
{
}

/**
 * candor_columns_new:
 * @from_width: from so many pixels on they stand side by side
 * @spacing: between them, both ways
 *
 * Returns: (transfer floating): an empty one
 */
GtkWidget *
candor_columns_new (int from_width,
                    int spacing)
{
  CandorColumns *self = g_object_new (CANDOR_TYPE_COLUMNS, NULL);

  self->from_width = from_width;
  self->spacing = spacing;
  return GTK_WIDGET (self);
}

/**
 * candor_columns_append:
 * @self: the columns
 * @child: (transfer floating): one more
 *
 * Adds a column.
 */
void
candor_columns_append (CandorColumns *self,
                       GtkWidget     *child)
{
  g_return_if_fail (CANDOR_IS_COLUMNS (self));
  g_return_if_fail (GTK_IS_WIDGET (child));

  gtk_widget_set_parent (child, GTK_WIDGET (self));
}
