/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-pages-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "candor-markup.h"
#include "candor-note-check.h"

#define MAX_DEPTH 6
#define MAX_CELLS 12
/* A column is as wide as its longest cell wants, but within these, in characters. */
#define NARROWEST 8
#define WIDEST 44

static void add_blocks (CandorPages *self,
                        GPtrArray   *blocks,
                        const char  *mark,
                        guint        depth);

static void
add_spans (CandorPages    *self,
           CandorPageStyle style,
           GPtrArray      *spans,
           const char     *mark,
           guint           depth)
{
  g_autofree char *markup = candor_spans_to_pango (spans, FALSE);

  candor_pages_add_markup (self, style, markup, mark, depth);
}

static void
add_code (CandorPages       *self,
          const CandorBlock *block,
          guint              depth)
{
  g_autofree char *text = g_strchomp (g_strdup (block->text));
  g_autofree char *markup = g_markup_escape_text (text, -1);

  if (block->kind == CANDOR_BLOCK_OUTPUT)
    candor_pages_add_text (self, CANDOR_PAGE_LABEL, _("Prints"));
  candor_pages_add_markup (self, CANDOR_PAGE_CODE, markup, NULL, depth);
}

static void
add_list (CandorPages       *self,
          const CandorBlock *list,
          guint              depth)
{
  for (guint i = 0; i < list->children->len; i++)
    {
      const CandorBlock *item = g_ptr_array_index (list->children, i);
      g_autofree char *mark = list->ordered ? g_strdup_printf ("%u.", list->level + i)
                                            : g_strdup ("•");

      add_blocks (self, item->children, mark, MIN (depth + 1, MAX_DEPTH));
    }
}

/* More than a page has room for stand one behind the other. */
static void
add_wide_row (CandorPages       *self,
              const CandorBlock *row)
{
  g_autoptr(GString) line = g_string_new (NULL);

  for (guint i = 0; i < row->children->len; i++)
    {
      const CandorBlock *cell = g_ptr_array_index (row->children, i);
      g_autofree char *markup = candor_spans_to_pango (cell->spans, FALSE);

      g_string_append_printf (line, "%s%s", i > 0 ? " · " : "", markup);
    }
  candor_pages_add_markup (self, CANDOR_PAGE_SOFT, line->str, NULL, 0);
}

static void
add_row (CandorPages       *self,
         const CandorBlock *row,
         const double      *shares,
         gboolean           is_head)
{
  guint n_cells = row->children->len;
  CandorPageCell cells[MAX_CELLS] = { { NULL } };

  for (guint i = 0; i < n_cells; i++)
    {
      const CandorBlock *cell = g_ptr_array_index (row->children, i);

      cells[i].markup = candor_spans_to_pango (cell->spans, FALSE);
      cells[i].share = shares[i];
      cells[i].style = is_head ? CANDOR_PAGE_LABEL : CANDOR_PAGE_SOFT;
      cells[i].at_end = cell->alignment == 'r';
    }
  if (n_cells > 0)
    candor_pages_add_row (self, cells, n_cells, is_head);
  for (guint i = 0; i < n_cells; i++)
    g_free ((char *) cells[i].markup);
}

static guint
n_columns (const CandorBlock *table)
{
  guint n = 1;

  for (guint i = 0; i < table->children->len; i++)
    n = MAX (n, ((const CandorBlock *) table->children->pdata[i])->children->len);
  return n;
}

static void
measure_row (const CandorBlock *row,
             double            *widths)
{
  for (guint i = 0; i < row->children->len; i++)
    {
      const CandorBlock *cell = g_ptr_array_index (row->children, i);
      g_autofree char *text = candor_spans_to_text (cell->spans);

      widths[i] = CLAMP (g_utf8_strlen (text, -1), widths[i], WIDEST);
    }
}

/* How the width is shared out: what is long gets more, what is short keeps room for a word. */
static void
share_width (const CandorBlock *table,
             double            *shares)
{
  double sum = 0;

  for (guint i = 0; i < MAX_CELLS; i++)
    shares[i] = NARROWEST;
  for (guint i = 0; i < table->children->len; i++)
    if (((const CandorBlock *) table->children->pdata[i])->children->len <= MAX_CELLS)
      measure_row (table->children->pdata[i], shares);
  for (guint i = 0; i < MAX_CELLS && i < n_columns (table); i++)
    sum += shares[i];
  for (guint i = 0; i < MAX_CELLS; i++)
    shares[i] /= sum;
}

static void
add_table (CandorPages       *self,
           const CandorBlock *table)
{
  double shares[MAX_CELLS];

  share_width (table, shares);
  for (guint i = 0; i < table->children->len; i++)
    {
      const CandorBlock *row = g_ptr_array_index (table->children, i);

      if (row->children->len > MAX_CELLS)
        add_wide_row (self, row);
      else
        add_row (self, row, shares, i == 0);
    }
}

static void
add_block (CandorPages       *self,
           const CandorBlock *block,
           const char        *mark,
           guint              depth)
{
  switch (block->kind)
    {
    case CANDOR_BLOCK_CODE:
    case CANDOR_BLOCK_OUTPUT:
      add_code (self, block, depth);
      break;
    case CANDOR_BLOCK_LIST:
      add_list (self, block, depth);
      break;
    case CANDOR_BLOCK_QUOTE:
      add_blocks (self, block->children, NULL, MIN (depth + 1, MAX_DEPTH));
      break;
    case CANDOR_BLOCK_TABLE:
      add_table (self, block);
      break;
    case CANDOR_BLOCK_HEADING:
      add_spans (self, CANDOR_PAGE_LABEL, block->spans, mark, depth);
      break;
    case CANDOR_BLOCK_RULE:
      candor_pages_add_space (self, CANDOR_PAGE_INDENT);
      break;
    case CANDOR_BLOCK_PARAGRAPH:
    case CANDOR_BLOCK_ITEM:
    case CANDOR_BLOCK_ROW:
    case CANDOR_BLOCK_CELL:
    default:
      add_spans (self, CANDOR_PAGE_BODY, block->spans, mark, depth);
    }
}

/* The mark stands before the first of them. */
static void
add_blocks (CandorPages *self,
            GPtrArray   *blocks,
            const char  *mark,
            guint        depth)
{
  for (guint i = 0; blocks != NULL && i < blocks->len; i++)
    add_block (self, g_ptr_array_index (blocks, i), i == 0 ? mark : NULL, depth);
}

/**
 * candor_pages_add_markdown:
 * @self: pages
 * @markdown: Markdown of a guide
 * @depth: how often it is indented
 *
 * Adds it block by block.
 */
void
candor_pages_add_markdown (CandorPages *self,
                           const char  *markdown,
                           guint        depth)
{
  g_autoptr(GPtrArray) blocks = candor_markup_parse (markdown);

  add_blocks (self, blocks, NULL, depth);
}

/**
 * candor_pages_add_item:
 * @self: pages
 * @markdown: Markdown of a guide
 * @mark: what stands before it
 *
 * Adds it as an item of a list.
 */
void
candor_pages_add_item (CandorPages *self,
                       const char  *markdown,
                       const char  *mark)
{
  g_autoptr(GPtrArray) blocks = candor_markup_parse (markdown);

  add_blocks (self, blocks, mark, 1);
}

static void
add_typed_line (CandorPages *self,
                const char  *line)
{
  g_autofree char *escaped = g_markup_escape_text (line, -1);
  g_autofree char *quote = NULL;

  if (!candor_line_is_quote (line))
    {
      candor_pages_add_markup (self, CANDOR_PAGE_BODY, escaped, NULL, 0);
      return;
    }
  quote = g_strdup_printf ("<i>%s</i>", escaped);
  candor_pages_add_markup (self, CANDOR_PAGE_BODY, quote, NULL, 1);
}

/**
 * candor_pages_add_typed:
 * @self: pages
 * @text: what somebody typed
 *
 * Adds it line by line; what begins with a quotation mark is somebody's words.
 */
void
candor_pages_add_typed (CandorPages *self,
                        const char  *text)
{
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (*g_strstrip (lines[i]) != '\0')
      add_typed_line (self, lines[i]);
}
