/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-note-check.h"

#include <string.h>

/* "[12:40] ", as Insert Time writes it. */
static const char *
behind_time (const char *line)
{
  gsize length;

  if (line[0] != '[')
    return line;
  length = strspn (line + 1, "0123456789:");
  if (length == 0 || line[1 + length] != ']')
    return line;
  line += length + 2;
  return line + strspn (line, " \t");
}

/**
 * candor_line_has_time:
 * @line: a line of an answer or a note
 *
 * Returns: whether it begins with a time such as "[12:40]"
 */
gboolean
candor_line_has_time (const char *line)
{
  g_return_val_if_fail (line != NULL, FALSE);

  return behind_time (line) != line;
}

/**
 * candor_line_is_quote:
 * @line: a line of an answer or a note; what follows a line end does not matter
 *
 * Says whether a line is what somebody said, word for word: it begins with a quotation mark, of whatever language, a
 * time before it aside.
 *
 * Returns: whether it is
 */
gboolean
candor_line_is_quote (const char *line)
{
  static const char * const marks[] = {
    "\"", "“", "”", "„", "«", "»", "‘", "‚", "‹", "›", "「", "『", "＂",
  };
  const char *words;

  g_return_val_if_fail (line != NULL, FALSE);

  words = behind_time (line + strspn (line, " \t"));
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (g_str_has_prefix (words, marks[i]))
      return TRUE;
  return FALSE;
}
