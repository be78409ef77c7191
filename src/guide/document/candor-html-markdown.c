/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-html-markdown.h"

#include <string.h>

#include "candor-html-code.h"
#include "candor-html-inline.h"

/* Lists in lists deeper than this are written as one: nobody reads them. */
#define MAX_LIST_DEPTH 6

#define DROPPED " script style svg nav form button iframe object template noscript head title select "

typedef struct
{
  GString *out;
  guint    list_depth;
} Writer;

static void write_children (Writer        *self,
                            const xmlNode *first,
                            const xmlNode *last);

static void
begin_block (Writer *self)
{
  if (self->out->len > 0)
    g_string_append (self->out, "\n\n");
}

/* "1." and "#" at the beginning of a line would be more than text. */
static void
write_paragraph_text (GString    *out,
                      const char *text)
{
  gsize n_digits = strspn (text, "0123456789");

  if (n_digits > 0 && (text[n_digits] == '.' || text[n_digits] == ')'))
    g_string_append_printf (out, "%.*s\\%s", (int) n_digits, text, text + n_digits);
  else if ((strchr ("#>", *text) != NULL && *text != '\0') ||
           (strchr ("+-=", *text) != NULL && *text != '\0' && strchr (" +-=", text[1]) != NULL))
    g_string_append_printf (out, "\\%s", text);
  else
    g_string_append (out, text);
}

static void
write_paragraph (Writer        *self,
                 const xmlNode *first,
                 const xmlNode *last)
{
  g_autofree char *text = candor_html_inline_markdown (first, last);
  g_auto(GStrv) lines = NULL;

  if (*text == '\0')
    return;
  begin_block (self);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (self->out, '\n');
      write_paragraph_text (self->out, g_strchug (lines[i]));
    }
}

static void
write_heading (Writer        *self,
               const xmlNode *node)
{
  g_autofree char *text = candor_html_inline_markdown (node->children, NULL);
  guint level = node->name[1] - '0';

  g_strdelimit (text, "\n", ' ');
  if (*text == '\0')
    return;
  begin_block (self);
  for (guint i = 0; i < level; i++)
    g_string_append_c (self->out, '#');
  g_string_append_printf (self->out, " %s", text);
}

static void
append_indented (GString    *out,
                 const char *text,
                 const char *mark,
                 const char *indent)
{
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);

  g_string_append_printf (out, "%s%s", mark, lines[0] != NULL ? lines[0] : "");
  for (guint i = 1; lines[0] != NULL && lines[i] != NULL; i++)
    g_string_append_printf (out, "\n%s%s", *lines[i] != '\0' ? indent : "", lines[i]);
}

/* What a list item or a quotation holds, by itself. */
static char *
markdown_within (Writer        *self,
                 const xmlNode *node,
                 guint          list_depth)
{
  Writer inner = { g_string_new (NULL), list_depth };

  write_children (&inner, node->children, NULL);
  return g_string_free (inner.out, FALSE);
}

static const char *
task_mark (const xmlNode *item)
{
  const xmlNode *box = candor_html_first_element (item);
  g_autofree char *type = NULL;
  g_autofree char *checked = NULL;

  if (box != NULL && candor_html_is (box, "p"))
    box = candor_html_first_element (box);
  if (!candor_html_is (box, "input"))
    return "";
  type = candor_html_get_attribute (box, "type");
  checked = candor_html_get_attribute (box, "checked");
  return g_strcmp0 (type, "checkbox") != 0 ? "" : checked != NULL ? "[x] " : "[ ] ";
}

static gboolean
is_loose (const xmlNode *list)
{
  for (const xmlNode *item = list->children; item != NULL; item = item->next)
    if (candor_html_is (item, "li") && candor_html_is (candor_html_first_element (item), "p"))
      return TRUE;
  return FALSE;
}

static int
start_of (const xmlNode *list)
{
  g_autofree char *start = candor_html_get_attribute (list, "start");

  return start != NULL ? (int) CLAMP (g_ascii_strtoll (start, NULL, 10), 0, 999999) : 1;
}

static void
write_item (Writer        *self,
            const xmlNode *item,
            const char    *bullet,
            gboolean       is_first,
            gboolean       is_loose_list)
{
  g_autofree char *content = markdown_within (self, item, self->list_depth + 1);
  g_autofree char *mark = g_strconcat (bullet, task_mark (item), NULL);
  g_autofree char *indent = g_strnfill (strlen (bullet), ' ');

  if (!is_first)
    g_string_append (self->out, is_loose_list ? "\n\n" : "\n");
  append_indented (self->out, content, mark, indent);
}

/* Items of one list from first to last, siblings. */
static void
write_items (Writer        *self,
             const xmlNode *first,
             const xmlNode *last)
{
  const xmlNode *list = first->parent;
  gboolean is_ordered = candor_html_is (list, "ol");
  gboolean is_loose_list = is_loose (list);
  int number = start_of (list);
  gboolean is_first = TRUE;

  if (self->list_depth > 0 && !is_loose_list && self->out->len > 0)
    g_string_append_c (self->out, '\n');
  else
    begin_block (self);
  for (const xmlNode *item = first; item != NULL; item = item != last ? item->next : NULL)
    {
      g_autofree char *bullet = is_ordered ? g_strdup_printf ("%d. ", number) : g_strdup ("- ");

      if (item->type != XML_ELEMENT_NODE)
        continue;
      write_item (self, item, bullet, is_first, is_loose_list);
      is_first = FALSE;
      number++;
    }
}

static void
write_quote (Writer        *self,
             const xmlNode *node)
{
  g_autofree char *content = markdown_within (self, node, self->list_depth);
  g_auto(GStrv) lines = g_strsplit (content, "\n", -1);

  if (*content == '\0')
    return;
  begin_block (self);
  for (guint i = 0; lines[i] != NULL; i++)
    g_string_append_printf (self->out, "%s>%s%s", i > 0 ? "\n" : "", *lines[i] != '\0' ? " " : "",
                            lines[i]);
}

static void
write_code_block (Writer        *self,
                  const xmlNode *node)
{
  g_autofree char *language = candor_html_code_language (node);
  g_autofree char *code = candor_html_code_text (node);

  candor_markdown_write_code (self->out, language, code);
}

static void
write_list_or_its_items (Writer        *self,
                         const xmlNode *node)
{
  if (node->children != NULL && self->list_depth < MAX_LIST_DEPTH)
    write_items (self, node->children, NULL);
  else
    write_children (self, node->children, NULL);
}

static void
write_element (Writer        *self,
               const xmlNode *node)
{
  if (candor_html_is_one_of (node, " h1 h2 h3 h4 h5 h6 "))
    write_heading (self, node);
  else if (candor_html_is_one_of (node, " ul ol "))
    write_list_or_its_items (self, node);
  else if (candor_html_is (node, "pre"))
    write_code_block (self, node);
  else if (candor_html_is (node, "table"))
    candor_html_write_table (self->out, node);
  else if (candor_html_is (node, "blockquote"))
    write_quote (self, node);
  else if (!candor_html_is (node, "hr") && !candor_html_is_one_of (node, DROPPED))
    write_children (self, node->children, NULL);
}

static gboolean
stands_alone (const xmlNode *node)
{
  return candor_html_is_one_of (node, " p h1 h2 h3 h4 h5 h6 ul ol pre table blockquote hr div ") ||
         (node->type == XML_ELEMENT_NODE && candor_html_has_block (node)) ||
         candor_html_is_one_of (node, DROPPED);
}

/* Runs of inline nodes are paragraphs; everything else stands for itself. */
static void
write_children (Writer        *self,
                const xmlNode *first,
                const xmlNode *last)
{
  const xmlNode *run = NULL;

  for (const xmlNode *node = first; node != NULL; node = node->next)
    {
      if (!stands_alone (node))
        run = run != NULL ? run : node;
      else
        {
          if (run != NULL)
            write_paragraph (self, run, node->prev);
          run = NULL;
          write_element (self, node);
        }
      if (run != NULL && (node == last || node->next == NULL))
        write_paragraph (self, run, node);
      if (node == last)
        break;
    }
}

/*
 * candor_html_write_markdown:
 * @out: where to add it, after a blank line
 * @first: a node
 * @last: the same or a later sibling
 *
 * Writes what a person reads there, and nothing of how it looked.
 */
void
candor_html_write_markdown (GString       *out,
                            const xmlNode *first,
                            const xmlNode *last)
{
  Writer self = { out, 0 };

  if (candor_html_is (first, "li"))
    write_items (&self, first, last);
  else
    write_children (&self, first, last);
}

/*
 * candor_html_to_markdown:
 * @html: HTML, a document or a piece of one
 * @name: the name of its file, for errors
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): its text as Markdown
 */
char *
candor_html_to_markdown (const char *html,
                         const char *name,
                         GError    **error)
{
  xmlDoc *document = candor_html_parse (html, name, error);
  g_autoptr(GString) out = NULL;

  if (document == NULL)
    return NULL;
  out = g_string_new (NULL);
  candor_html_write_markdown (out, document->children, NULL);
  xmlFreeDoc (document);
  return g_string_free (g_steal_pointer (&out), FALSE);
}
