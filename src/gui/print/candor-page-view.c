/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-page-view.h"

#include <glib/gi18n.h>
#include <math.h>

#define LEAST_WIDTH 280
#define NATURAL_WIDTH 600
#define FINER 3

struct _CandorPageView
{
  GtkWidget       parent_instance;

  CandorPrintout *printout;     /* (unowned) (nullable) */
  guint           page;
  double          paper_width;
  double          paper_height;
};

G_DEFINE_FINAL_TYPE (CandorPageView, candor_page_view, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
candor_page_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
candor_page_view_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  CandorPageView *self = CANDOR_PAGE_VIEW (widget);

  *minimum = LEAST_WIDTH;
  *natural = NATURAL_WIDTH;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = (int) ((for_size > 0 ? for_size : LEAST_WIDTH) * self->paper_height / self->paper_width);
}

/* Cairo sets letters on whole dots: on finer ones they keep the distances that they have on paper. */
static cairo_surface_t *
draw_finely (CandorPageView *self,
             double          scale)
{
  cairo_surface_t *page =
    cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) ceil (self->paper_width * scale * FINER),
                                (int) ceil (self->paper_height * scale * FINER));
  cairo_t *cairo = cairo_create (page);

  cairo_set_source_rgb (cairo, 1, 1, 1);
  cairo_paint (cairo);
  cairo_scale (cairo, scale * FINER, scale * FINER);
  if (self->printout != NULL)
    candor_printout_draw (self->printout, self->page, cairo);
  cairo_destroy (cairo);
  return page;
}

static void
candor_page_view_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  CandorPageView *self = CANDOR_PAGE_VIEW (widget);
  float width = (float) gtk_widget_get_width (widget);
  double scale = width / self->paper_width;
  graphene_rect_t paper = GRAPHENE_RECT_INIT (0, 0, width, (float) (self->paper_height * scale));
  cairo_t *cairo = gtk_snapshot_append_cairo (snapshot, &paper);
  cairo_surface_t *page = draw_finely (self, scale);

  cairo_scale (cairo, 1.0 / FINER, 1.0 / FINER);
  cairo_set_source_surface (cairo, page, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cairo), CAIRO_FILTER_GOOD);
  cairo_paint (cairo);
  cairo_surface_destroy (page);
  cairo_destroy (cairo);
}

static void
candor_page_view_class_init (CandorPageViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->get_request_mode = candor_page_view_get_request_mode;
  widget_class->measure = candor_page_view_measure;
  widget_class->snapshot = candor_page_view_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
candor_page_view_init (CandorPageView *self)
{
  self->paper_width = 1;
  self->paper_height = 1;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * candor_page_view_show:
 * @self: the view
 * @printout: what is printed, laid out
 * @page: which of its pages, from 0
 * @paper_width: the width of the paper, in points
 * @paper_height: its height
 *
 * Shows a page.
 */
void
candor_page_view_show (CandorPageView *self,
                       CandorPrintout *printout,
                       guint           page,
                       double          paper_width,
                       double          paper_height)
{
  /* Translators: of a printout: this page, pages there are */
  g_autofree char *name =
    g_strdup_printf (_("Page %u of %u"), page + 1, candor_printout_get_n_pages (printout));

  g_return_if_fail (CANDOR_IS_PAGE_VIEW (self));
  g_return_if_fail (paper_width > 0 && paper_height > 0);

  self->printout = printout;
  self->page = page;
  self->paper_width = paper_width;
  self->paper_height = paper_height;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * candor_page_view_clear:
 * @self: the view
 *
 * Forgets the printout: the paper is blank.
 */
void
candor_page_view_clear (CandorPageView *self)
{
  self->printout = NULL;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
