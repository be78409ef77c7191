/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* One line of Markdown (a key point, an anchor, a probe) on a label: `code` is set as code, not with its marks. */
void  candor_inline_show  (GtkLabel   *label,
                           const char *markdown);
char *candor_inline_plain (const char *markdown);       /* the same for a screen reader, (transfer full) */
