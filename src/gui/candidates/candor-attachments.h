/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "candor-library.h"

#define CANDOR_TYPE_ATTACHMENTS (candor_attachments_get_type ())
G_DECLARE_FINAL_TYPE (CandorAttachments, candor_attachments, CANDOR, ATTACHMENTS, GtkWidget)

/* The files of a candidate: add, by a button or by dropping them here; open; remove with Undo. Properties: library
 * (nullable), candidate (nullable). */

/* Undo reaches the page: it gets "attachments.restore" (s: id) and has a property "library". */
void candor_attachments_install_restore (GtkWidgetClass *page_class);
