/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-print-operation.h"

struct _CandorPrintOperation
{
  GtkPrintOperation parent_instance;

  CandorPrintout   *printout;
};

G_DEFINE_FINAL_TYPE (CandorPrintOperation, candor_print_operation, GTK_TYPE_PRINT_OPERATION)

static void
candor_print_operation_begin_print (GtkPrintOperation *operation,
                                    GtkPrintContext   *context)
{
  GtkPageSetup *setup = gtk_print_context_get_page_setup (context);
  guint n_pages =
    candor_printout_lay_out (CANDOR_PRINT_OPERATION (operation)->printout,
                             gtk_page_setup_get_paper_width (setup, GTK_UNIT_POINTS),
                             gtk_page_setup_get_paper_height (setup, GTK_UNIT_POINTS));

  gtk_print_operation_set_n_pages (operation, (int) n_pages);
}

static void
candor_print_operation_draw_page (GtkPrintOperation *operation,
                                  GtkPrintContext   *context,
                                  int                page)
{
  candor_printout_draw (CANDOR_PRINT_OPERATION (operation)->printout, (guint) page,
                        gtk_print_context_get_cairo_context (context));
}

static void
candor_print_operation_finalize (GObject *object)
{
  candor_printout_free (CANDOR_PRINT_OPERATION (object)->printout);
  G_OBJECT_CLASS (candor_print_operation_parent_class)->finalize (object);
}

static void
candor_print_operation_class_init (CandorPrintOperationClass *klass)
{
  GtkPrintOperationClass *operation_class = GTK_PRINT_OPERATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = candor_print_operation_finalize;
  operation_class->begin_print = candor_print_operation_begin_print;
  operation_class->draw_page = candor_print_operation_draw_page;
}

static void
candor_print_operation_init (CandorPrintOperation *self)
{
}

/**
 * candor_print_operation_new:
 * @printout: (transfer full): what is printed
 *
 * Returns: (transfer full): an operation that has not run
 */
GtkPrintOperation *
candor_print_operation_new (CandorPrintout *printout)
{
  /* The pages have margins of their own: they are drawn from the corner of the paper, in points. */
  CandorPrintOperation *self = g_object_new (CANDOR_TYPE_PRINT_OPERATION,
                                             "job-name", candor_printout_get_title (printout),
                                             "unit", GTK_UNIT_POINTS,
                                             "use-full-page", TRUE,
                                             "embed-page-setup", TRUE,
                                             "allow-async", TRUE,
                                             NULL);

  self->printout = printout;
  return GTK_PRINT_OPERATION (self);
}
