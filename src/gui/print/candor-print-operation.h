/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-printout.h"

#define CANDOR_TYPE_PRINT_OPERATION (candor_print_operation_get_type ())
G_DECLARE_FINAL_TYPE (CandorPrintOperation, candor_print_operation, CANDOR, PRINT_OPERATION, GtkPrintOperation)

/* Prints a printout on whatever paper is chosen. (transfer full) */
GtkPrintOperation *candor_print_operation_new (CandorPrintout *printout);       /* (transfer full) */
