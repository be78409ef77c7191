/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cell-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What a cell may hold, in units of UTF-16. */
#define MOST_UNITS 32767
#define UNDERSCORE "_x005F_"

/* A spreadsheet reads "_x0041_" as one character: what somebody typed is none. */
static gboolean
is_code (const char *at)
{
  return at[0] == '_' && at[1] == 'x' && strspn (at + 2, "0123456789abcdefABCDEF") >= 4 && at[6] == '_';
}

static gboolean
is_held (gunichar c)
{
  return (c >= 0x20 && c != 0xfffe && c != 0xffff) || c == '\t' || c == '\n';
}

/* Returns: how many units it takes */
static guint
append_character (GString    *cell,
                  const char *at)
{
  gunichar c = g_utf8_get_char (at);

  if (is_code (at))
    {
      g_string_append (cell, UNDERSCORE);
      return strlen (UNDERSCORE);
    }
  g_string_append_unichar (cell, is_held (c) ? c : 0xfffd);
  return c > 0xffff ? 2 : 1;
}

/*
 * candor_cell_text:
 * @text: any text
 *
 * Returns: (transfer full): what a cell of a spreadsheet can hold of it
 */
char *
candor_cell_text (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  const char *more = _("… (cut: a cell holds no more)");
  GString *cell = g_string_sized_new (strlen (valid));
  guint n_units = 0;
  gsize end = 0;                /* where it can be cut so that the words above fit */

  for (const char *at = valid; *at != '\0' && n_units <= MOST_UNITS; at = g_utf8_next_char (at))
    {
      if (at[0] == '\r' && at[1] == '\n')
        continue;
      if (n_units + g_utf8_strlen (more, -1) < MOST_UNITS)
        end = cell->len;
      n_units += append_character (cell, at);
    }
  if (n_units > MOST_UNITS)
    g_string_append (g_string_truncate (cell, end), more);
  return g_string_free (cell, FALSE);
}

/*
 * candor_cell_count_lines:
 * @text: what stands in a cell
 * @width: how many characters a line holds
 *
 * Returns: in how many lines it is shown, about
 */
guint
candor_cell_count_lines (const char *text,
                         double      width)
{
  guint n_lines = 1;
  double n_taken = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      double n_more = g_unichar_iswide (g_utf8_get_char (at)) ? 2 : 1;

      if (*at == '\n' || n_taken + n_more > width)
        {
          n_lines++;
          n_taken = 0;
        }
      n_taken += *at == '\n' ? 0 : n_more;
    }
  return n_lines;
}
