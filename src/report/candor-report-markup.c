/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-report-markup.h"

#include <string.h>

#include "candor-node.h"
#include "candor-note-check.h"

static void add_blocks (xmlNode   *parent,
                        GPtrArray *blocks);

static void
add_span (xmlNode          *parent,
          const CandorSpan *span)
{
  static const struct
  {
    CandorSpanStyle style;
    const char     *name;
  } elements[] = {
    { CANDOR_SPAN_STRONG, "strong" },
    { CANDOR_SPAN_EMPHASIS, "em" },
    { CANDOR_SPAN_STRIKE, "del" },
    { CANDOR_SPAN_CODE, "code" },
  };
  xmlNode *node = parent;

  if (span->style & CANDOR_SPAN_BREAK)
    {
      candor_node_add (parent, "br");
      return;
    }
  if (span->href != NULL)
    {
      node = candor_node_add (node, "a");
      candor_node_attribute (node, "href", span->href);
    }
  for (guint i = 0; i < G_N_ELEMENTS (elements); i++)
    if (span->style & elements[i].style)
      node = candor_node_add (node, elements[i].name);
  candor_node_text (node, span->text);
}

static void
add_spans (xmlNode   *parent,
           GPtrArray *spans)
{
  /* A text in it, if an empty one, keeps libxml2 from laying its elements out on lines of their own. */
  candor_node_text (parent, "");
  for (guint i = 0; spans != NULL && i < spans->len; i++)
    add_span (parent, g_ptr_array_index (spans, i));
}

static void
add_code (xmlNode           *parent,
          const CandorBlock *block)
{
  g_autofree char *class_name = NULL;
  xmlNode *pre = candor_node_add (parent, "pre");

  if (block->kind == CANDOR_BLOCK_OUTPUT)
    class_name = g_strdup ("output");
  else if (block->language != NULL)
    class_name = g_strconcat ("language-", block->language, NULL);
  candor_node_attribute (pre, "class", class_name);
  candor_node_text (pre, block->text);
}

static void
add_list (xmlNode           *parent,
          const CandorBlock *block)
{
  xmlNode *list = candor_node_add (parent, block->ordered ? "ol" : "ul");

  if (block->ordered && block->level > 1)
    candor_node_number (list, "start", block->level);
  for (guint i = 0; i < block->children->len; i++)
    {
      const CandorBlock *item = g_ptr_array_index (block->children, i);

      add_blocks (candor_node_add (list, "li"), item->children);
    }
}

static void
add_row (xmlNode           *parent,
         const CandorBlock *row,
         gboolean           is_header)
{
  xmlNode *tr = candor_node_add (parent, "tr");

  for (guint i = 0; i < row->children->len; i++)
    {
      const CandorBlock *cell = g_ptr_array_index (row->children, i);
      /* An empty corner is no heading of anything. */
      gboolean is_heading = is_header && cell->spans != NULL && cell->spans->len > 0;
      xmlNode *node = candor_node_add (tr, is_heading ? "th" : "td");

      if (is_heading)
        candor_node_attribute (node, "scope", "col");
      add_spans (node, cell->spans);
    }
}

static void
add_table (xmlNode           *parent,
           const CandorBlock *block)
{
  xmlNode *table = candor_node_add (parent, "table");
  xmlNode *body;

  if (block->children->len == 0)
    return;
  add_row (candor_node_add (table, "thead"), g_ptr_array_index (block->children, 0), TRUE);
  body = candor_node_add (table, "tbody");
  for (guint i = 1; i < block->children->len; i++)
    add_row (body, g_ptr_array_index (block->children, i), FALSE);
}

static void
add_block (xmlNode           *parent,
           const CandorBlock *block)
{
  switch (block->kind)
    {
    case CANDOR_BLOCK_CODE:
    case CANDOR_BLOCK_OUTPUT:
      add_code (parent, block);
      break;
    case CANDOR_BLOCK_LIST:
      add_list (parent, block);
      break;
    case CANDOR_BLOCK_QUOTE:
      add_blocks (candor_node_add (parent, "blockquote"), block->children);
      break;
    case CANDOR_BLOCK_TABLE:
      add_table (parent, block);
      break;
    case CANDOR_BLOCK_RULE:
      candor_node_add (parent, "hr");
      break;
    case CANDOR_BLOCK_HEADING:
      /* The headings of a report are its own: one in an answer is a strong line. */
      add_spans (candor_node_add (candor_node_add (parent, "p"), "strong"), block->spans);
      break;
    case CANDOR_BLOCK_PARAGRAPH:
    case CANDOR_BLOCK_ITEM:
    case CANDOR_BLOCK_ROW:
    case CANDOR_BLOCK_CELL:
    default:
      add_spans (candor_node_add (parent, "p"), block->spans);
      break;
    }
}

static void
add_blocks (xmlNode   *parent,
            GPtrArray *blocks)
{
  for (guint i = 0; blocks != NULL && i < blocks->len; i++)
    add_block (parent, g_ptr_array_index (blocks, i));
}

/**
 * candor_report_add_markdown:
 * @parent: an element
 * @markdown: a text of a guide
 *
 * Adds Markdown as XHTML elements in the namespace of @parent. Raw HTML in it is shown as text, and its headings are strong lines,
 * for the headings of a report are its own.
 */
void
candor_report_add_markdown (xmlNode    *parent,
                            const char *markdown)
{
  g_autoptr(GPtrArray) blocks = candor_markup_parse (markdown);

  add_blocks (parent, blocks);
}

static gboolean
is_blank (const char *line)
{
  return line[strspn (line, " \t\r")] == '\0';
}

/**
 * candor_report_add_typed:
 * @parent: an element
 * @text: what somebody typed
 *
 * Adds what was typed as it was typed: blank lines part paragraphs, line ends stay, and lines that begin with a quotation mark
 * become quotes.
 */
void
candor_report_add_typed (xmlNode    *parent,
                         const char *text)
{
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  xmlNode *open = NULL;
  gboolean open_is_quote = FALSE;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      gboolean quote = candor_line_is_quote (lines[i]);

      if (is_blank (lines[i]))
        {
          open = NULL;
          continue;
        }
      if (open == NULL || quote != open_is_quote)
        {
          open = candor_node_add (parent, quote ? "blockquote" : "p");
          candor_node_attribute (open, "dir", "auto");
        }
      else
        candor_node_add (open, "br");
      open_is_quote = quote;
      candor_node_text (open, lines[i]);
    }
}

/**
 * candor_report_is_wide:
 * @node: an element with Markdown in it
 *
 * Returns: whether a table or code in it wants the whole width
 */
gboolean
candor_report_is_wide (xmlNode *node)
{
  xmlNode *child = xmlFirstElementChild (node);

  for (; child != NULL; child = xmlNextElementSibling (child))
    if (g_str_equal ((const char *) child->name, "table") ||
        g_str_equal ((const char *) child->name, "pre"))
      return TRUE;
  return FALSE;
}
