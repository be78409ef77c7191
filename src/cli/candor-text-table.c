/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-text-table.h"

#include <stdio.h>

struct _CandorTextTable
{
  guint      n_columns;
  GPtrArray *rows;              /* (element-type GStrv): the headings first */
};

#define GAP 2

/* One line, and nothing that a terminal would obey. */
static char *
clean (const char *cell)
{
  GString *text = g_string_new (NULL);

  for (const char *p = cell != NULL ? cell : ""; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c))
        g_string_append_c (text, ' ');
      else if (g_unichar_iscntrl (c) || g_unichar_type (c) == G_UNICODE_FORMAT)
        g_string_append_unichar (text, 0xfffd);
      else
        g_string_append_unichar (text, c);
    }
  return g_string_free (text, FALSE);
}

static guint
width_of (const char *cell)
{
  guint width = 0;

  for (const char *p = cell; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_iszerowidth (c))
        width += g_unichar_iswide (c) ? 2 : 1;
    }
  return width;
}

static guint
width_of_column (CandorTextTable *self,
                 guint            column)
{
  guint width = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      GStrv row = self->rows->pdata[i];

      width = MAX (width, width_of (row[column]));
    }
  return width;
}

static void
print_cell (const char *cell,
            guint       width)
{
  fputs (cell, stdout);
  for (guint i = width_of (cell); i < width; i++)
    fputc (' ', stdout);
}

/**
 * candor_text_table_new:
 * @heading: the heading of the first column
 * @...: the other headings, %NULL
 *
 * Makes a table.
 *
 * Returns: (transfer full): the table
 */
CandorTextTable *
candor_text_table_new (const char *heading,
                       ...)
{
  CandorTextTable *self = g_new0 (CandorTextTable, 1);
  g_autoptr(GStrvBuilder) headings = g_strv_builder_new ();
  va_list more;

  va_start (more, heading);
  for (const char *next = heading; next != NULL; next = va_arg (more, const char *))
    {
      g_strv_builder_add (headings, next);
      self->n_columns++;
    }
  va_end (more);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_ptr_array_add (self->rows, g_strv_builder_end (headings));
  return self;
}

/**
 * candor_text_table_free:
 * @self: a table
 *
 * Frees a table.
 */
void
candor_text_table_free (CandorTextTable *self)
{
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/**
 * candor_text_table_add:
 * @self: a table
 * @cell: (nullable): the first cell
 * @...: the other cells, each nullable
 *
 * Adds a row.
 */
void
candor_text_table_add (CandorTextTable *self,
                       const char      *cell,
                       ...)
{
  GStrv row = g_new0 (char *, self->n_columns + 1);
  va_list more;

  va_start (more, cell);
  for (guint i = 0; i < self->n_columns; i++)
    row[i] = clean (i == 0 ? cell : va_arg (more, const char *));
  va_end (more);
  g_ptr_array_add (self->rows, row);
}

/**
 * candor_text_table_print:
 * @self: a table
 *
 * Prints the table on stdout.
 */
void
candor_text_table_print (CandorTextTable *self)
{
  g_autofree guint *widths = g_new (guint, self->n_columns);

  if (self->rows->len == 1)
    return;
  for (guint column = 0; column < self->n_columns; column++)
    widths[column] = width_of_column (self, column);
  for (guint i = 0; i < self->rows->len; i++)
    {
      GStrv row = self->rows->pdata[i];

      for (guint column = 0; column < self->n_columns; column++)
        print_cell (row[column], column + 1 < self->n_columns ? widths[column] + GAP : 0);
      fputc ('\n', stdout);
    }
}
