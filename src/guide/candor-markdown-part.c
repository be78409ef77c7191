/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-markdown-part.h"

#include <glib/gi18n-lib.h>

#include <stdlib.h>
#include <string.h>

typedef void (*Put) (CandorMarkdownPart *self,
                     const char         *text);

static CandorQuestion *
question_of (CandorMarkdownPart *self)
{
  return candor_proposed_question_get_question (self->question);
}

static void
put_summary (CandorMarkdownPart *self,
             const char         *text)
{
  candor_guide_set_summary (candor_proposal_get_head (self->proposal), text);
}

static void
put_section (CandorMarkdownPart *self,
             const char         *text)
{
  candor_proposed_section_set_intro (self->section, *text != '\0' ? text : NULL);
}

/* Its blank line belongs to the prompt: what follows the heading is as it was. */
static void
put_question (CandorMarkdownPart *self,
              const char         *text)
{
  g_autofree char *prompt = NULL;

  if (*text == '\0')
    return;
  prompt = g_strconcat (candor_question_get_prompt (question_of (self)), "\n", text, NULL);
  candor_question_set_prompt (question_of (self), prompt);
}

static void
put_answer (CandorMarkdownPart *self,
            const char         *text)
{
  candor_question_set_answer (question_of (self), text);
}

static void
put_source (CandorMarkdownPart *self,
            const char         *text)
{
  candor_question_set_source (question_of (self), text);
}

static void
put_anchor (CandorMarkdownPart *self,
            const char         *text)
{
  const char *level = candor_markdown_marker_get (self->marker, "level");
  const int n = level != NULL ? atoi (level) : 0;

  if (n < 1 || n > 7 || candor_question_get_anchor (question_of (self), n) != NULL)
    candor_proposed_question_remark (self->question, self->start, "bad-marker",
                                     _("This level is not 1 to 7, or there are two of it. It was "
                                       "left out."));
  else
    candor_question_add_anchor (question_of (self), n, text);
}

/* "text <!-- 3 required -->" */
static void
put_point (CandorMarkdownPart *self,
           const char         *text)
{
  g_autofree char *point = g_strdup (text);
  char *comment = g_strrstr (point, " <!-- ");
  int weight = comment != NULL ? atoi (comment + strlen (" <!-- ")) : 1;
  gboolean required = FALSE;

  if (comment != NULL && weight >= 1 && weight <= 9 && g_str_has_suffix (comment, " -->"))
    {
      required = strstr (comment, " required ") != NULL;
      *comment = '\0';
    }
  else
    weight = 1;
  candor_question_add_point (question_of (self), point, weight, required);
}

static void
put_probe (CandorMarkdownPart *self,
           const char         *text)
{
  candor_question_add_probe (question_of (self), text);
}

static void
put_caution (CandorMarkdownPart *self,
             const char         *text)
{
  candor_question_add_caution (question_of (self), text);
}

static void
put_remark (CandorMarkdownPart *self,
            const char         *text)
{
  candor_question_add_remark (question_of (self), text);
}

/* What a part of each kind is: of the guide, of a section, or of a question; a text or a list. */
static const struct
{
  const char *kind;
  Put         put;
  gboolean    is_list;
  gboolean    needs_question;
} parts[] = {
  { "summary", put_summary, FALSE, FALSE },
  { "section", put_section, FALSE, FALSE },
  { "question", put_question, FALSE, TRUE },
  { "answer", put_answer, FALSE, TRUE },
  { "points", put_point, TRUE, TRUE },
  { "probes", put_probe, TRUE, TRUE },
  { "anchor", put_anchor, FALSE, TRUE },
  { "cautions", put_caution, TRUE, TRUE },
  { "source", put_source, FALSE, TRUE },
  { "remarks", put_remark, TRUE, TRUE },
};

static char *
join_lines (char **lines,
            guint  start,
            guint  end)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = start; i < end; i++)
    g_string_append_printf (text, "%s\n", candor_markdown_unescape_line (lines[i]));
  return g_strchomp (g_string_free (g_steal_pointer (&text), FALSE));
}

/* An item goes on in the lines that stand in two columns. */
static guint
take_item (char   **lines,
           guint    i,
           guint    end,
           GString *item)
{
  g_string_assign (item, lines[i] + strlen ("- "));
  for (i++; i < end && !g_str_has_prefix (lines[i], "- "); i++)
    g_string_append_printf (item, "\n%s",
                            lines[i] + (g_str_has_prefix (lines[i], "  ") ? 2 : 0));
  g_strchomp (item->str);
  return i;
}

static void
put_items (CandorMarkdownPart *self,
           char              **lines,
           guint               end,
           Put                 put)
{
  g_autoptr(GString) item = g_string_new (NULL);
  guint i = self->start;

  while (i < end)
    {
      if (!g_str_has_prefix (lines[i], "- "))
        {
          i++;
          continue;
        }
      i = take_item (lines, i, end, item);
      put (self, item->str);
    }
}

static void
put_text (CandorMarkdownPart *self,
          char              **lines,
          guint               end,
          Put                 put)
{
  guint start = self->start;
  g_autofree char *text = NULL;

  if (put != put_question && start < end && *lines[start] == '\0')
    start++;
  text = join_lines (lines, start, end);
  put (self, text);
}

/*
 * candor_markdown_part_knows:
 * @kind: what a marker says of a part
 *
 * Returns: whether there is such a part
 */
gboolean
candor_markdown_part_knows (const char *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (g_str_equal (parts[i].kind, kind))
      return TRUE;
  return FALSE;
}

/*
 * candor_markdown_part_read:
 * @self: a part
 * @lines: the lines of the file
 * @end: the line at which it ends, exclusive
 *
 * Puts it into the proposal. What has no question to belong to is left out.
 */
void
candor_markdown_part_read (CandorMarkdownPart *self,
                           char              **lines,
                           guint               end)
{
  for (guint i = 0; self->marker != NULL && i < G_N_ELEMENTS (parts); i++)
    {
      if (!g_str_equal (self->marker->kind, parts[i].kind) ||
          (parts[i].needs_question && self->question == NULL))
        continue;
      if (parts[i].is_list)
        put_items (self, lines, end, parts[i].put);
      else
        put_text (self, lines, end, parts[i].put);
    }
}
