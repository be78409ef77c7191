/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-pages-private.h"

#include <cairo-pdf.h>

#include "candor-error.h"
#include "candor-time.h"

static cairo_status_t
append_cb (void                *closure,
           const unsigned char *data,
           unsigned int         length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
set_metadata (cairo_surface_t *surface,
              CandorPages     *self,
              gint64           made_at_us)
{
  g_autofree char *made = candor_time_to_rfc3339 (made_at_us);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE,
                                  self->name != NULL ? self->name : self->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Candor");
  if (made != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, made);
}

/* The headings, each a link to where it stands. */
static void
add_outline (cairo_surface_t *surface,
             CandorPages     *self)
{
  int part = CAIRO_PDF_OUTLINE_ROOT;

  for (guint i = 0; i < self->pieces->len; i++)
    {
      const CandorPagePiece *piece = g_ptr_array_index (self->pieces, i);
      char y[G_ASCII_DTOSTR_BUF_SIZE];
      g_autofree char *place = NULL;
      int id;

      if (piece->block->outline == 0 || !piece->is_first)
        continue;
      g_ascii_formatd (y, sizeof y, "%.1f", piece->y + CANDOR_PAGE_TOP);
      place = g_strdup_printf ("page=%u pos=[0 %s]", piece->page + 1, y);
      id = cairo_pdf_surface_add_outline (surface, piece->block->outline > 1 ? part : CAIRO_PDF_OUTLINE_ROOT,
                                          piece->block->name, place, CAIRO_PDF_OUTLINE_FLAG_OPEN);
      if (piece->block->outline == 1)
        part = id;
    }
}

static void
draw_all (cairo_surface_t *surface,
          CandorPages     *self)
{
  cairo_t *cairo = cairo_create (surface);

  cairo_tag_begin (cairo, "Document", NULL);
  for (guint page = 0; page < self->n_pages; page++)
    {
      candor_pages_draw (self, page, cairo);
      cairo_show_page (cairo);
    }
  cairo_tag_end (cairo, "Document");
  cairo_destroy (cairo);
}

/**
 * candor_pages_to_pdf:
 * @self: pages
 * @made_at_us: the moment that the file tells; 0 for none
 * @error: return location for an error
 *
 * Writes all pages as a PDF with an outline.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
candor_pages_to_pdf (CandorPages *self,
                     gint64       made_at_us,
                     GError     **error)
{
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface =
    cairo_pdf_surface_create_for_stream (append_cb, bytes, self->width, self->height);
  cairo_status_t status;

  candor_pages_break (self);
  set_metadata (surface, self, made_at_us);
  self->is_tagged = TRUE;
  draw_all (surface, self);
  self->is_tagged = FALSE;
  add_outline (surface, self);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));

  g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_INVALID, cairo_status_to_string (status));
  return NULL;
}
