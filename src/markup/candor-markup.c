/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-markup.h"

#include <string.h>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include "candor-block-builder.h"
#include "candor-markup-document.h"

typedef void (*Visit) (CandorBlockBuilder *builder,
                       cmark_node         *node);

static gboolean
is_showable (gunichar c)
{
  if (c >= ' ' && c <= '~')
    return TRUE;
  if (g_unichar_iscntrl (c))
    return c == '\t' || c == '\n';

  return (c & 0xfffe) != 0xfffe;
}

/* Texts from elsewhere carry controls, also as entities; neither XML nor a label can hold them. */
static char *
clean_text (const char *text)
{
  g_autoptr(GString) clean = g_string_sized_new (strlen (text));
  const char *rest = text;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (is_showable (g_utf8_get_char (p)))
        continue;

      g_string_append_len (clean, rest, p - rest);
      g_string_append_unichar (clean, 0xfffd);
      rest = g_utf8_next_char (p);
    }
  g_string_append (clean, rest);

  return g_string_free (g_steal_pointer (&clean), FALSE);
}

static gboolean
is_safe_href (const char *href)
{
  static const char * const schemes[] = { "http", "https", "mailto", NULL };
  const char *scheme = g_uri_peek_scheme (href);

  if (scheme == NULL || !g_strv_contains (schemes, scheme))
    return FALSE;

  for (const char *p = href; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isgraph (g_utf8_get_char (p)))
      return FALSE;

  return TRUE;
}

static char
cell_alignment (cmark_node *cell)
{
  cmark_node *table = cmark_node_parent (cmark_node_parent (cell));
  const uint8_t *alignments = cmark_gfm_extensions_get_table_alignments (table);
  guint n_before = 0;

  for (cmark_node *n = cmark_node_previous (cell); n != NULL; n = cmark_node_previous (n))
    n_before++;

  return n_before < cmark_gfm_extensions_get_table_columns (table) ? alignments[n_before] : 0;
}

/* "python no-run: REASON" */
static void
set_info (CandorBlock *block,
          const char  *info)
{
  g_autofree char *clean = g_strstrip (clean_text (info));
  g_auto(GStrv) words = g_strsplit_set (clean, " \t", 2);

  if (words[0] == NULL)
    return;

  block->language = g_strdup (words[0]);
  if (words[1] != NULL && g_str_has_prefix (g_strchug (words[1]), "no-run:"))
    block->no_run = g_strdup (g_strchug (words[1] + strlen ("no-run:")));
}

static void
enter_quote (CandorBlockBuilder *builder,
             cmark_node         *node)
{
  candor_block_builder_enter_container (builder, candor_block_new (CANDOR_BLOCK_QUOTE));
}

static void
enter_list (CandorBlockBuilder *builder,
            cmark_node         *node)
{
  CandorBlock *list = candor_block_new (CANDOR_BLOCK_LIST);

  list->ordered = cmark_node_get_list_type (node) == CMARK_ORDERED_LIST;
  list->level = cmark_node_get_list_start (node);
  candor_block_builder_enter_container (builder, list);
}

static void
enter_item (CandorBlockBuilder *builder,
            cmark_node         *node)
{
  candor_block_builder_enter_container (builder, candor_block_new (CANDOR_BLOCK_ITEM));
}

static void
enter_task (CandorBlockBuilder *builder,
            cmark_node         *node)
{
  CandorBlock *item = candor_block_new (CANDOR_BLOCK_ITEM);

  item->task = cmark_gfm_extensions_get_tasklist_item_checked (node) ? 'x' : '-';
  candor_block_builder_enter_container (builder, item);
}

static void
enter_table (CandorBlockBuilder *builder,
             cmark_node         *node)
{
  candor_block_builder_enter_container (builder, candor_block_new (CANDOR_BLOCK_TABLE));
}

static void
enter_row (CandorBlockBuilder *builder,
           cmark_node         *node)
{
  candor_block_builder_enter_container (builder, candor_block_new (CANDOR_BLOCK_ROW));
}

static void
leave_container (CandorBlockBuilder *builder,
                 cmark_node         *node)
{
  candor_block_builder_leave_container (builder);
}

static void
enter_paragraph (CandorBlockBuilder *builder,
                 cmark_node         *node)
{
  candor_block_builder_enter_leaf (builder, candor_block_new (CANDOR_BLOCK_PARAGRAPH));
}

static void
enter_heading (CandorBlockBuilder *builder,
               cmark_node         *node)
{
  CandorBlock *heading = candor_block_new (CANDOR_BLOCK_HEADING);

  heading->level = cmark_node_get_heading_level (node);
  candor_block_builder_enter_leaf (builder, heading);
}

static void
enter_cell (CandorBlockBuilder *builder,
            cmark_node         *node)
{
  CandorBlock *cell = candor_block_new (CANDOR_BLOCK_CELL);

  cell->alignment = cell_alignment (node);
  candor_block_builder_enter_leaf (builder, cell);
}

static void
leave_leaf (CandorBlockBuilder *builder,
            cmark_node         *node)
{
  candor_block_builder_leave_leaf (builder);
}

static void
enter_emphasis (CandorBlockBuilder *builder,
                cmark_node         *node)
{
  candor_block_builder_enter_style (builder, CANDOR_SPAN_EMPHASIS, NULL);
}

static void
enter_strong (CandorBlockBuilder *builder,
              cmark_node         *node)
{
  candor_block_builder_enter_style (builder, CANDOR_SPAN_STRONG, NULL);
}

static void
enter_strike (CandorBlockBuilder *builder,
              cmark_node         *node)
{
  candor_block_builder_enter_style (builder, CANDOR_SPAN_STRIKE, NULL);
}

static void
enter_link (CandorBlockBuilder *builder,
            cmark_node         *node)
{
  const char *href = cmark_node_get_url (node);

  candor_block_builder_enter_style (builder, is_safe_href (href) ? CANDOR_SPAN_LINK : 0, href);
}

static void
leave_style (CandorBlockBuilder *builder,
             cmark_node         *node)
{
  candor_block_builder_leave_style (builder);
}

static void
visit_text (CandorBlockBuilder *builder,
            cmark_node         *node)
{
  g_autofree char *text = clean_text (cmark_node_get_literal (node));

  candor_block_builder_add_text (builder, text);
}

static void
visit_code (CandorBlockBuilder *builder,
            cmark_node         *node)
{
  candor_block_builder_enter_style (builder, CANDOR_SPAN_CODE, NULL);
  visit_text (builder, node);
  candor_block_builder_leave_style (builder);
}

static void
visit_soft_break (CandorBlockBuilder *builder,
                  cmark_node         *node)
{
  candor_block_builder_add_text (builder, " ");
}

static void
visit_hard_break (CandorBlockBuilder *builder,
                  cmark_node         *node)
{
  candor_block_builder_add_break (builder);
}

static void
visit_html_block (CandorBlockBuilder *builder,
                  cmark_node         *node)
{
  g_autofree char *text = g_strchomp (clean_text (cmark_node_get_literal (node)));
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);

  enter_paragraph (builder, node);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        candor_block_builder_add_break (builder);
      candor_block_builder_add_text (builder, lines[i]);
    }
  leave_leaf (builder, node);
}

static void
visit_code_block (CandorBlockBuilder *builder,
                  cmark_node         *node)
{
  CandorBlock *block = candor_block_new (CANDOR_BLOCK_CODE);

  block->text = clean_text (cmark_node_get_literal (node));
  set_info (block, cmark_node_get_fence_info (node));
  if (g_strcmp0 (block->language, "output") == 0)
    block->kind = CANDOR_BLOCK_OUTPUT;

  candor_block_builder_add_block (builder, block);
}

static void
visit_rule (CandorBlockBuilder *builder,
            cmark_node         *node)
{
  candor_block_builder_add_block (builder, candor_block_new (CANDOR_BLOCK_RULE));
}

/* Extensions number their types of nodes as they are loaded: only the names are constant. Of a
 * node that is not named here (the document, a picture) there remains what it holds. */
static const struct
{
  const char *name;
  Visit       enter;
  Visit       leave;
} visits[] = {
  { "text", visit_text, NULL },
  { "softbreak", visit_soft_break, NULL },
  { "paragraph", enter_paragraph, leave_leaf },
  { "code", visit_code, NULL },
  { "emph", enter_emphasis, leave_style },
  { "strong", enter_strong, leave_style },
  { "strikethrough", enter_strike, leave_style },
  { "link", enter_link, leave_style },
  { "linebreak", visit_hard_break, NULL },
  { "html_inline", visit_text, NULL },
  { "heading", enter_heading, leave_leaf },
  { "list", enter_list, leave_container },
  { "item", enter_item, leave_container },
  { "tasklist", enter_task, leave_container },
  { "block_quote", enter_quote, leave_container },
  { "table", enter_table, leave_container },
  { "table_header", enter_row, leave_container },
  { "table_row", enter_row, leave_container },
  { "table_cell", enter_cell, leave_leaf },
  { "code_block", visit_code_block, NULL },
  { "html_block", visit_html_block, NULL },
  { "thematic_break", visit_rule, NULL },
};

static void
visit_node (CandorBlockBuilder *builder,
            cmark_node         *node,
            cmark_event_type    event)
{
  const char *name = cmark_node_get_type_string (node);
  guint i = 0;

  while (i < G_N_ELEMENTS (visits) && !g_str_equal (visits[i].name, name))
    i++;
  if (i == G_N_ELEMENTS (visits))
    return;

  if (event == CMARK_EVENT_ENTER)
    visits[i].enter (builder, node);
  else if (visits[i].leave != NULL)
    visits[i].leave (builder, node);
}

static GPtrArray *
build_blocks (cmark_node *document)
{
  CandorBlockBuilder *builder = candor_block_builder_new ();
  cmark_iter *iter = cmark_iter_new (document);
  cmark_event_type event;

  while ((event = cmark_iter_next (iter)) != CMARK_EVENT_DONE)
    visit_node (builder, cmark_iter_get_node (iter), event);
  cmark_iter_free (iter);

  return candor_block_builder_finish (builder);
}

/**
 * candor_markup_parse:
 * @markdown: (nullable): CommonMark with tables, strikethrough and task lists
 *
 * Turns Markdown into blocks. It never fails: what is not Markdown is text. It may be called in any
 * thread.
 *
 * Returns: (transfer full) (element-type CandorBlock): the blocks, none for an empty text
 */
GPtrArray *
candor_markup_parse (const char *markdown)
{
  cmark_node *document = candor_markup_document (markdown != NULL ? markdown : "", -1, 0);
  GPtrArray *blocks = build_blocks (document);

  cmark_node_free (document);
  return blocks;
}
