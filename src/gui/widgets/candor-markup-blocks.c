/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-markup-blocks.h"

#include <glib/gi18n.h>

#include "candor-code-block.h"

static GtkWidget *make_block (CandorBlock *block);

static GtkWidget *
make_text (GPtrArray *spans)
{
  g_autofree char *markup = candor_spans_to_pango (spans, TRUE);
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_markup (GTK_LABEL (label), markup);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  /* An empty cell of a table is no stop for the focus. */
  gtk_label_set_selectable (GTK_LABEL (label), markup[0] != '\0');
  return label;
}

static GtkWidget *
make_heading (CandorBlock *block)
{
  GtkWidget *label = make_text (block->spans);

  gtk_widget_add_css_class (label, "heading");
  return label;
}

static GtkWidget *
make_output (CandorBlock *block)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *caption = gtk_label_new (_("Prints"));

  gtk_widget_add_css_class (caption, "caption");
  gtk_widget_add_css_class (caption, "dim-label");
  gtk_label_set_xalign (GTK_LABEL (caption), 0);
  gtk_box_append (GTK_BOX (box), caption);
  gtk_box_append (GTK_BOX (box), candor_code_block_new (block->text, NULL));
  return box;
}

static char *
item_mark (CandorBlock *list,
           guint        n)
{
  if (list->ordered)
    return g_strdup_printf ("%u.", list->level + n);
  return g_strdup ("•");
}

static GtkWidget *
make_item (CandorBlock *list,
           guint        n)
{
  CandorBlock *item = g_ptr_array_index (list->children, n);
  g_autofree char *mark = item_mark (list, n);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (mark);
  GtkWidget *content = candor_markup_blocks_new_box (item->children);

  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_set_hexpand (content, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), content);
  return box;
}

static GtkWidget *
make_list (CandorBlock *block)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  for (guint i = 0; i < block->children->len; i++)
    gtk_box_append (GTK_BOX (box), make_item (block, i));
  return box;
}

static GtkWidget *
make_cell (CandorBlock *cell,
           gboolean     is_header)
{
  GtkWidget *label = make_text (cell->spans);

  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  if (is_header)
    gtk_widget_add_css_class (label, "caption-heading");
  return label;
}

static GtkWidget *
make_table (CandorBlock *block)
{
  GtkWidget *grid = gtk_grid_new ();

  gtk_grid_set_column_spacing (GTK_GRID (grid), 18);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 6);
  gtk_widget_add_css_class (grid, "markup-table");
  for (guint row = 0; row < block->children->len; row++)
    {
      CandorBlock *cells = g_ptr_array_index (block->children, row);

      for (guint column = 0; column < cells->children->len; column++)
        gtk_grid_attach (GTK_GRID (grid),
                         make_cell (g_ptr_array_index (cells->children, column), row == 0),
                         column, row, 1, 1);
    }
  return grid;
}

static GtkWidget *
make_quote (CandorBlock *block)
{
  GtkWidget *box = candor_markup_blocks_new_box (block->children);

  gtk_widget_add_css_class (box, "markup-quote");
  return box;
}

static GtkWidget *
make_block (CandorBlock *block)
{
  switch (block->kind)
    {
    case CANDOR_BLOCK_HEADING:
      return make_heading (block);
    case CANDOR_BLOCK_CODE:
      return candor_code_block_new (block->text, block->language);
    case CANDOR_BLOCK_OUTPUT:
      return make_output (block);
    case CANDOR_BLOCK_LIST:
      return make_list (block);
    case CANDOR_BLOCK_QUOTE:
      return make_quote (block);
    case CANDOR_BLOCK_TABLE:
      return make_table (block);
    case CANDOR_BLOCK_RULE:
      return gtk_separator_new (GTK_ORIENTATION_HORIZONTAL);
    case CANDOR_BLOCK_PARAGRAPH:
    case CANDOR_BLOCK_ITEM:
    case CANDOR_BLOCK_ROW:
    case CANDOR_BLOCK_CELL:
    default:
      return make_text (block->spans);
    }
}

/**
 * candor_markup_blocks_new_box:
 * @blocks: (element-type CandorBlock): blocks
 *
 * Returns: (transfer floating): a box with a widget for each block
 */
GtkWidget *
candor_markup_blocks_new_box (GPtrArray *blocks)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  for (guint i = 0; blocks != NULL && i < blocks->len; i++)
    gtk_box_append (GTK_BOX (box), make_block (g_ptr_array_index (blocks, i)));
  return box;
}
