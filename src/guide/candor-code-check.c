/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-code-check.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "candor-markup.h"

#define CURLY_QUOTES "“”„‘’‚"

typedef struct
{
  const char *where;
  int         line;
  GPtrArray  *findings;         /* (element-type CandorFinding) */
} Check;

static void
add (Check      *self,
     const char *code,
     const char *message)
{
  g_ptr_array_add (self->findings, candor_finding_new (CANDOR_RANK_MEND, self->where, self->line, 0,
                                                       code, message));
}

static guint
count_fence (const char *line)
{
  const char *start = line + MIN (strspn (line, " "), 3);
  guint n = strspn (start, "`");

  /* Code within a sentence has its other end on the same line. */
  return n >= 3 && strchr (start + n, '`') == NULL ? n : 0;
}

static gboolean
has_open_fence (const char *markdown)
{
  g_auto(GStrv) lines = g_strsplit (markdown, "\n", -1);
  guint n_open = 0;

  for (char **line = lines; *line != NULL; line++)
    {
      guint n = count_fence (*line);

      if (n_open == 0)
        n_open = n;
      else if (n >= n_open && *g_strstrip (*line + strcspn (*line, "`") + n) == '\0')
        n_open = 0;
    }

  return n_open > 0;
}

/* To the end of a Python string, in one pair or three pairs of quotes, or of the code. */
static const char *
skip_string (const char *p)
{
  char quote[4] = { *p, *p, *p, '\0' };
  gsize n = g_str_has_prefix (p, quote) ? 3 : 1;

  quote[n] = '\0';
  for (p += n; *p != '\0' && !g_str_has_prefix (p, quote); p++)
    if (p[0] == '\\' && p[1] != '\0')
      p++;

  return *p != '\0' ? p + n - 1 : p - 1;
}

/* A copy of Python code without its strings and comments, in which nothing is suspicious. */
static char *
strip_python (const char *code)
{
  g_autoptr(GString) bare = g_string_new (NULL);

  for (const char *p = code; *p != '\0'; p++)
    {
      if (*p == '#')
        p += strcspn (p, "\n") - 1;
      else if (*p == '"' || *p == '\'')
        p = skip_string (p);
      else
        g_string_append_c (bare, *p);
    }

  return g_string_free (g_steal_pointer (&bare), FALSE);
}

static gboolean
are_brackets_balanced (const char *code)
{
  static const char opening[] = "([{";
  static const char closing[] = ")]}";
  g_autoptr(GString) open = g_string_new (NULL);

  for (const char *p = code; *p != '\0'; p++)
    {
      const char *bracket = strchr (closing, *p);

      if (strchr (opening, *p) != NULL)
        g_string_append_c (open, *p);
      if (bracket == NULL)
        continue;
      if (open->len == 0 || open->str[open->len - 1] != opening[bracket - closing])
        return FALSE;
      g_string_truncate (open, open->len - 1);
    }

  return open->len == 0;
}

static gboolean
has_curly_quotes (const char *code)
{
  for (const char *p = code; *p != '\0'; p = g_utf8_next_char (p))
    if (g_utf8_strchr (CURLY_QUOTES, -1, g_utf8_get_char (p)) != NULL)
      return TRUE;

  return FALSE;
}

/* Copied through a word processor: "If True:" at the beginning of a line. */
static gboolean
has_capital_keyword (const char *code)
{
  return g_regex_match_simple ("^[ \\t]*(If|For|While|Def|Class|Import|Elif|Try|Else|Return|With)\\b"
                               "(?!\\s*[=.(,])", code, G_REGEX_MULTILINE, 0);
}

static void
check_python (Check       *self,
              CandorBlock *block)
{
  g_autofree char *bare = strip_python (block->text);

  if (!are_brackets_balanced (bare))
    add (self, "unbalanced-brackets",
         _("A code block has a bracket that is not closed, or not opened. Look whether a line is "
           "missing."));
  if (has_curly_quotes (bare))
    add (self, "curly-quotes",
         _("A code block has typographic quotes, which do not run. Write straight ones."));
  if (has_capital_keyword (bare))
    add (self, "capital-keyword",
         _("A code block has a keyword with a capital letter, which does not run. Write it small."));
  if (g_ascii_isspace (*block->text))
    add (self, "indented-code",
         _("A code block begins with an indented or empty line. Look whether the line before it is "
           "missing."));
  if (block->no_run != NULL && *block->no_run == '\0')
    add (self, "no-reason",
         _("A code block says “no-run:” without a reason. Write why it cannot run."));
}

static gboolean
is_python (CandorBlock *block)
{
  return block->kind == CANDOR_BLOCK_CODE && g_strcmp0 (block->language, "python") == 0;
}

static void
check_blocks (Check     *self,
              GPtrArray *blocks)
{
  CandorBlock *before = NULL;

  for (guint i = 0; i < blocks->len; i++)
    {
      CandorBlock *block = g_ptr_array_index (blocks, i);

      if (is_python (block))
        check_python (self, block);
      if (block->kind == CANDOR_BLOCK_OUTPUT && has_curly_quotes (block->text))
        add (self, "curly-output",
             _("An output block has typographic quotes, which no program prints. Look what it "
               "prints."));
      if (block->kind == CANDOR_BLOCK_OUTPUT &&
          (before == NULL || before->kind != CANDOR_BLOCK_CODE))
        add (self, "output-without-code",
             _("An output block does not follow a code block. Move it behind the code that prints "
               "it."));
      check_blocks (self, block->children);
      before = block;
    }
}

/*
 * candor_code_check:
 * @where: the question, such as "python-core/list-or-tuple"
 * @line: its line, 0 = unknown
 * @markdown: its model answer
 * @findings: (element-type CandorFinding): where to add what was found
 *
 * Looks for slips in code: most of what was copied from a web page or a word processor has one.
 */
void
candor_code_check (const char *where,
                   int         line,
                   const char *markdown,
                   GPtrArray  *findings)
{
  Check check = { where, line, findings };
  g_autoptr(GPtrArray) blocks = NULL;

  /* Without a fence there is no code that says its language. */
  if (strstr (markdown, "```") == NULL && strstr (markdown, "~~~") == NULL)
    return;
  blocks = candor_markup_parse (markdown);
  if (has_open_fence (markdown))
    add (&check, "unbalanced-fence",
         _("A code block is begun and not ended. Write ``` on a line of its own behind the code."));
  check_blocks (&check, blocks);
}
