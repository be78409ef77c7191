/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* What is read on the pages of a PDF, by pdftotext, with one blank for each break of a line. (transfer full) */
char *pdf_read_text      (GBytes *pdf);
/* What the file tells of itself, by pdfinfo. (transfer full) */
char *pdf_read_facts     (GBytes *pdf);
/* Its tags for a screen reader, and where its links lead. (transfer full) */
char *pdf_read_structure (GBytes *pdf);
char *pdf_read_places    (GBytes *pdf);
