/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-csv-table.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include <csv.h>

#include "candor-error.h"
#include "candor-xml-limits.h"

/* The header and as many questions as a guide may have. */
#define MAX_ROWS (CANDOR_XML_MAX_QUESTIONS + 1)

typedef struct
{
  CandorCsvTable *table;
  GPtrArray      *cells;        /* of the row that is being read */
  gboolean        has_text;     /* one of them is not empty */
  gboolean        has_ended;    /* a row did, since that was last asked */
  int             line;         /* where that row begins */
  const char     *complaint;    /* why reading has to stop; NULL */
} Reading;

static void
row_free (gpointer data)
{
  CandorCsvRow *row = data;

  g_ptr_array_unref (row->cells);
  g_free (row);
}

/* The one that occurs most in the first row, outside quotes. */
static char
guess_delimiter (const char *text,
                 gsize       length)
{
  static const char delimiters[] = ",;\t";
  guint counts[3] = { 0 };
  gboolean is_quoted = FALSE;
  guint best = 0;

  for (gsize i = 0; i < length && (is_quoted || text[i] != '\n'); i++)
    {
      const char *found = text[i] != '\0' ? strchr (delimiters, text[i]) : NULL;

      if (text[i] == '"')
        is_quoted = !is_quoted;
      else if (found != NULL && !is_quoted)
        counts[found - delimiters]++;
    }
  for (guint n = 1; n < G_N_ELEMENTS (counts); n++)
    if (counts[n] > counts[best])
      best = n;
  return delimiters[best];
}

static void
field_cb (void  *field,
          size_t length,
          void  *user_data)
{
  Reading *self = user_data;
  const char *text = field;

  if (self->complaint != NULL)
    return;
  if (self->cells->len == CANDOR_CSV_MAX_COLUMNS)
    {
      self->complaint = _("this row has more columns than any table that people wrote");
      return;
    }
  if (length > CANDOR_XML_MAX_FIELD_LENGTH)
    {
      self->complaint = _("a cell of this row is longer than 256 KiB; shorten it");
      return;
    }
  if (candor_csv_cell_is_armed (text) && *text == '\'')
    {
      text++;
      length--;
    }
  self->has_text |= length > 0;
  g_ptr_array_add (self->cells, length > 0
                   ? g_string_chunk_insert_len (self->table->texts, text, length)
                   : NULL);
}

static void
row_cb (int   end,
        void *user_data)
{
  Reading *self = user_data;
  CandorCsvRow *row;

  self->has_ended = TRUE;
  if (!self->has_text || self->complaint != NULL)
    {
      g_ptr_array_set_size (self->cells, 0);
      return;
    }
  if (self->table->rows->len == MAX_ROWS)
    {
      self->complaint = _("there are more than 200,000 rows; split the file, and import the parts");
      return;
    }
  row = g_new0 (CandorCsvRow, 1);
  row->line = self->line;
  row->cells = g_steal_pointer (&self->cells);
  g_ptr_array_add (self->table->rows, row);
  self->cells = g_ptr_array_new ();
  self->has_text = FALSE;
}

static gboolean
refuse (Reading    *self,
        const char *name,
        const char *complaint,
        GError    **error)
{
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID, "%s:%d: %s.", name, self->line,
               complaint);
  return FALSE;
}

static gboolean
is_blank (const char *line,
          gsize       length)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isspace (line[i]))
      return FALSE;
  return TRUE;
}

/* Line by line, for libcsv does not count them. */
static gboolean
read_lines (Reading           *self,
            struct csv_parser *parser,
            const char        *text,
            gsize              length,
            const char        *name,
            GError           **error)
{
  const char *end = text + length;
  gboolean is_between = TRUE;
  int n_lines = 0;

  while (text < end && self->complaint == NULL)
    {
      const char *newline = memchr (text, '\n', end - text);
      gsize n_bytes = newline != NULL ? newline + 1 - text : end - text;

      n_lines++;
      if (is_between)
        self->line = n_lines;
      if (!is_between || !is_blank (text, n_bytes))
        {
          if (csv_parse (parser, text, n_bytes, field_cb, row_cb, self) != n_bytes)
            return refuse (self, name,
                           _("a quotation mark stands inside a cell of this row. Put the whole cell "
                             "in quotation marks, and double those in it"), error);
          is_between = self->has_ended;
          self->has_ended = FALSE;
        }
      text += n_bytes;
    }
  if (csv_fini (parser, field_cb, row_cb, self) != 0)
    return refuse (self, name, _("in the row that begins here, a quotation mark is never closed"),
                   error);
  return self->complaint == NULL || refuse (self, name, self->complaint, error);
}

static gboolean
read_table (Reading    *self,
            const char *text,
            gsize       length,
            const char *name,
            GError    **error)
{
  struct csv_parser parser;
  gboolean done;

  if (csv_init (&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL) != 0)
    return refuse (self, name, _("it could not be read"), error);
  csv_set_delim (&parser, guess_delimiter (text, length));
  csv_set_blk_size (&parser, 64 * 1024);
  done = read_lines (self, &parser, text, length, name, error);
  csv_free (&parser);
  return done;
}

/*
 * candor_csv_table_read:
 * @text: UTF-8 without BOM
 * @length: its bytes
 * @name: the name of its file, for errors
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): its rows, without the empty ones
 */
CandorCsvTable *
candor_csv_table_read (const char *text,
                       gsize       length,
                       const char *name,
                       GError    **error)
{
  g_autoptr(CandorCsvTable) self = g_new0 (CandorCsvTable, 1);
  Reading reading = { self, g_ptr_array_new () };
  gboolean done;

  self->rows = g_ptr_array_new_with_free_func (row_free);
  self->texts = g_string_chunk_new (16 * 1024);
  done = read_table (&reading, text, length, name, error);
  g_ptr_array_unref (reading.cells);
  return done ? g_steal_pointer (&self) : NULL;
}

/*
 * candor_csv_table_free:
 * @self: (transfer full): a table
 */
void
candor_csv_table_free (CandorCsvTable *self)
{
  g_ptr_array_unref (self->rows);
  g_string_chunk_free (self->texts);
  g_free (self);
}

/*
 * candor_csv_row_get:
 * @self: a row
 * @column: from 0
 *
 * Returns: what stands there; "" where nothing does
 */
const char *
candor_csv_row_get (const CandorCsvRow *self,
                    guint               column)
{
  const char *cell = column < self->cells->len ? self->cells->pdata[column] : NULL;

  return cell != NULL ? cell : "";
}

/*
 * candor_csv_cell_is_armed:
 * @cell: a text
 *
 * Returns: whether it begins as a formula does, or with apostrophes before that
 */
gboolean
candor_csv_cell_is_armed (const char *cell)
{
  cell += strspn (cell, "'");
  return *cell != '\0' && strchr ("=+-@\t\r", *cell) != NULL;
}
