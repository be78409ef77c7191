/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-workbook.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "candor-error.h"
#include "candor-workbook-private.h"

/* What a spreadsheet takes besides its cells, at most. */
#define FRAME_BYTES (64 * 1024)

static gboolean
fail (GError    **error,
      const char *why)
{
  /* Translators: %s is why */
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED, _("The spreadsheet could not be written: %s."), why);
  return FALSE;
}

static lxw_format *
make_format (CandorWorkbook *self,
             CellKind        kind)
{
  static const char * const numbers[N_CELLS] = {
    [CELL_NUMBER] = "0", [CELL_DECIMAL] = "0.0", [CELL_PERCENT] = "0.0%", [CELL_DAY] = "yyyy-mm-dd",
  };
  lxw_format *format = workbook_add_format (self->workbook);

  format_set_align (format, LXW_ALIGN_VERTICAL_TOP);
  if (numbers[kind] != NULL)
    format_set_num_format (format, numbers[kind]);
  else
    format_set_text_wrap (format);
  if (kind == CELL_HEADING || kind == CELL_LABEL)
    format_set_bold (format);
  if (kind == CELL_HEADING)
    format_set_bottom (format, LXW_BORDER_THIN);
  return format;
}

static void
add_formats (CandorWorkbook *self)
{
  for (guint kind = 0; kind < N_CELLS; kind++)
    {
      self->formats[kind][0] = make_format (self, kind);
      self->formats[kind][1] = make_format (self, kind);
      format_set_align (self->formats[kind][1], LXW_ALIGN_LEFT);
    }
}

/* A day of creation that is not that of the writing: the same report is the same file. */
static void
set_properties (CandorWorkbook *self,
                const char     *title,
                gint64          created_at_us)
{
  g_autofree char *valid = g_utf8_make_valid (title, -1);
  g_autofree char *cut = g_utf8_substring (valid, 0, MIN (g_utf8_strlen (valid, -1), 200));
  lxw_doc_properties properties = {
    .title = cut,
    .created = MAX (created_at_us / G_USEC_PER_SEC, 1),
  };

  workbook_set_properties (self->workbook, &properties);
}

static gboolean
open_workbook (CandorWorkbook *self,
               GError        **error)
{
  lxw_workbook_options options = { .tmpdir = (char *) g_get_tmp_dir () };
  g_autofree char *path = NULL;

  self->fd = memfd_create ("candor-workbook", MFD_CLOEXEC);
  if (self->fd < 0)
    return fail (error, g_strerror (errno));
  path = g_strdup_printf ("/proc/self/fd/%d", self->fd);
  self->workbook = workbook_new_opt (path, &options);
  return self->workbook != NULL || fail (error, g_strerror (ENOMEM));
}

/* The library writes each part to a temporary file and does not look whether all of it arrived: on a
 * full disk it would make half a spreadsheet and say nothing. */
static gboolean
has_room (CandorWorkbook *self,
          GError        **error)
{
  g_autofree char *path = NULL;
  int fd = g_file_open_tmp ("candor-XXXXXX", &path, error);
  int code;

  if (fd < 0)
    return FALSE;
  g_unlink (path);
  code = posix_fallocate (fd, 0, FRAME_BYTES + self->n_bytes);
  close (fd);
  return code == 0 || fail (error, g_strerror (code));
}

static gboolean
read_all (int     fd,
          guchar *data,
          gsize   n_bytes)
{
  for (gsize at = 0; at < n_bytes;)
    {
      gssize n_read = pread (fd, data + at, n_bytes - at, at);

      if (n_read <= 0)
        return FALSE;
      at += n_read;
    }
  return TRUE;
}

static GBytes *
read_file (CandorWorkbook *self,
           GError        **error)
{
  struct stat status;
  g_autofree guchar *data = NULL;

  if (fstat (self->fd, &status) == 0)
    {
      data = g_malloc (MAX (status.st_size, 1));
      if (read_all (self->fd, data, status.st_size))
        return g_bytes_new_take (g_steal_pointer (&data), status.st_size);
    }
  fail (error, g_strerror (EIO));
  return NULL;
}

/*
 * candor_workbook_new:
 * @title: what it is about
 * @created_at_us: the moment that it is a report of
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): a spreadsheet without a sheet
 */
CandorWorkbook *
candor_workbook_new (const char *title,
                     gint64      created_at_us,
                     GError    **error)
{
  g_autoptr(CandorWorkbook) self = g_new0 (CandorWorkbook, 1);

  self->columns = g_array_new (FALSE, FALSE, sizeof (CandorColumn));
  if (!open_workbook (self, error))
    return NULL;
  add_formats (self);
  set_properties (self, title, created_at_us);
  return g_steal_pointer (&self);
}

/*
 * candor_workbook_free:
 * @self: (transfer full): a spreadsheet
 *
 * Lets go of it, closed or not.
 */
void
candor_workbook_free (CandorWorkbook *self)
{
  if (self->workbook != NULL)
    lxw_workbook_free (self->workbook);
  if (self->fd >= 0)
    close (self->fd);
  g_array_unref (self->columns);
  g_free (self);
}

/*
 * candor_workbook_close:
 * @self: a spreadsheet
 * @error: return location for an error
 *
 * Puts it together. Nothing can be added afterwards.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
candor_workbook_close (CandorWorkbook *self,
                       GError        **error)
{
  lxw_error code;

  g_return_val_if_fail (self->workbook != NULL, NULL);

  if (!has_room (self, error))
    return NULL;
  code = workbook_close (g_steal_pointer (&self->workbook));
  if (code == LXW_NO_ERROR)
    return read_file (self, error);
  fail (error, lxw_strerror (code));
  return NULL;
}
