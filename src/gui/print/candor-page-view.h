/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-printout.h"

#define CANDOR_TYPE_PAGE_VIEW (candor_page_view_get_type ())
G_DECLARE_FINAL_TYPE (CandorPageView, candor_page_view, CANDOR, PAGE_VIEW, GtkWidget)

/* A page as the printer draws it, as wide as there is room, on white also in the dark. */
void candor_page_view_show  (CandorPageView *self,
                             CandorPrintout *printout,          /* laid out; kept until the next one or clear */
                             guint           page,
                             double          paper_width,       /* in points */
                             double          paper_height);
void candor_page_view_clear (CandorPageView *self);
