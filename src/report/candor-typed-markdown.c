/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-typed-markdown.h"

#include <string.h>

#include "candor-note-check.h"

/* "1. " and "1) " would begin a list. */
static gsize
digits_of_list (const char *line)
{
  gsize n_digits = strspn (line, "0123456789");

  return n_digits > 0 && (line[n_digits] == '.' || line[n_digits] == ')') ? n_digits : 0;
}

static void
append_line (GString    *out,
             const char *line)
{
  gsize n_digits = digits_of_list (line);

  if (n_digits > 0)
    g_string_append_printf (out, "%.*s\\", (int) n_digits, line);
  else if (line[0] != '\0' && strchr ("+-=", line[0]) != NULL)
    g_string_append_c (out, '\\');
  for (const char *at = line + n_digits; *at != '\0'; at++)
    {
      if (strchr ("\\`*_[]<>#|&~", *at) != NULL)
        g_string_append_c (out, '\\');
      g_string_append_c (out, *at);
    }
}

/* What stands before a line, behind the one before it. */
static const char *
joint (gboolean is_first,
       gboolean is_open,
       gboolean goes_on)
{
  if (is_first)
    return "";
  return is_open && goes_on ? "\\\n" : "\n\n";
}

static void
append_lines (GString    *out,
              const char *text,
              gboolean    with_quotes)
{
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  gboolean is_first = TRUE;
  gboolean is_open = FALSE;
  gboolean was_quote = FALSE;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *line = g_strstrip (lines[i]);
      gboolean is_quote = with_quotes && candor_line_is_quote (line);

      if (line[0] != '\0')
        {
          g_string_append (out, joint (is_first, is_open, is_quote == was_quote));
          if (is_quote)
            g_string_append (out, "> ");
          append_line (out, line);
          is_first = FALSE;
          was_quote = is_quote;
        }
      is_open = line[0] != '\0';
    }
}

/*
 * candor_typed_markdown_escape:
 * @out: Markdown
 * @text: what somebody typed, for a line of ours
 *
 * Appends what means itself: signs that Markdown would take for more are escaped, line ends stay.
 */
void
candor_typed_markdown_escape (GString    *out,
                              const char *text)
{
  append_lines (out, text, FALSE);
}

/*
 * candor_typed_markdown_append:
 * @out: Markdown
 * @text: what somebody typed, for a place of its own
 *
 * Appends it as it was typed: blank lines part paragraphs, line ends stay, and lines that begin with a quotation mark
 * become quotes.
 */
void
candor_typed_markdown_append (GString    *out,
                              const char *text)
{
  append_lines (out, text, TRUE);
}
