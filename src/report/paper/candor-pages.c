/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-pages-private.h"

#include <glib/gi18n-lib.h>
#include <langinfo.h>
#include <locale.h>
#include <string.h>

#define FAMILY "Cantarell, Noto Sans, DejaVu Sans, Sans"
#define MONO_FAMILY "Source Code Pro, Noto Sans Mono, DejaVu Sans Mono, Monospace"
#define POINTS_A_MM (72 / 25.4)
#define LTR_MARK "\xe2\x80\x8e"
#define RTL_MARK "\xe2\x80\x8f"
#define FIRST_STRONG_ISOLATE "\xe2\x81\xa8"
#define POP_ISOLATE "\xe2\x81\xa9"
#define A4_MM 210, 297
#define LINE_SPACING 1.3
#define ROOM_BELOW 8.0

static const CandorPageLook looks[] = {
  [CANDOR_PAGE_TITLE] = { 22, PANGO_WEIGHT_BOLD, 0, 0, 0, TRUE, FALSE, FALSE, "H1" },
  [CANDOR_PAGE_HEADING] = { 14, PANGO_WEIGHT_BOLD, 24, 0, 1, TRUE, FALSE, FALSE, "H2" },
  [CANDOR_PAGE_SUBHEADING] = { 11, PANGO_WEIGHT_BOLD, 18, 0, 2, TRUE, FALSE, FALSE, "H3" },
  [CANDOR_PAGE_LABEL] = { 8.5, PANGO_WEIGHT_SEMIBOLD, 8, 0, 0, TRUE, TRUE, FALSE, "P" },
  [CANDOR_PAGE_BODY] = { 10, PANGO_WEIGHT_NORMAL, 4, 0, 0, FALSE, FALSE, FALSE, "P" },
  [CANDOR_PAGE_SOFT] = { 9, PANGO_WEIGHT_NORMAL, 2, 0, 0, FALSE, TRUE, FALSE, "P" },
  [CANDOR_PAGE_LARGE] = { 15, PANGO_WEIGHT_BOLD, 4, 0, 0, TRUE, FALSE, FALSE, "P" },
  [CANDOR_PAGE_CODE] = { 8.5, PANGO_WEIGHT_NORMAL, 6, 6, 0, FALSE, FALSE, TRUE, "P" },
};

/*
 * candor_page_look:
 * @style: a style
 *
 * Returns: what it looks like
 */
const CandorPageLook *
candor_page_look (CandorPageStyle style)
{
  return &looks[style];
}

/**
 * candor_pages_usual_paper:
 * @width: (out): in points
 * @height: (out): in points
 *
 * Tells the paper that people use here: what the locale says, else A4.
 */
void
candor_pages_usual_paper (double *width,
                          double *height)
{
  const int a4[] = { A4_MM };
  int width_mm = a4[0], height_mm = a4[1];

#ifdef _NL_PAPER_WIDTH
  width_mm = GPOINTER_TO_INT (nl_langinfo (_NL_PAPER_WIDTH));
  height_mm = GPOINTER_TO_INT (nl_langinfo (_NL_PAPER_HEIGHT));
#endif
  if (width_mm < a4[0] / 2 || height_mm < a4[1] / 2)
    {
      width_mm = a4[0];
      height_mm = a4[1];
    }
  *width = width_mm * POINTS_A_MM;
  *height = height_mm * POINTS_A_MM;
}

/* Measured for paper: nothing is moved to the dots of a screen. */
static PangoContext *
new_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  return context;
}

/**
 * candor_pages_new:
 * @title: what stands in the head of each page but the first
 * @width: the width of the paper, in points
 * @height: its height, in points
 *
 * Returns: (transfer full): pages with nothing on them
 */
CandorPages *
candor_pages_new (const char *title,
                  double      width,
                  double      height)
{
  CandorPages *self = g_new0 (CandorPages, 1);

  self->title = g_strdup (title);
  self->width = width;
  self->height = height;
  self->context = new_context ();
  self->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_page_block_free);
  return self;
}

/**
 * candor_pages_free:
 * @self: (transfer full): pages
 */
void
candor_pages_free (CandorPages *self)
{
  g_clear_pointer (&self->pieces, g_ptr_array_unref);
  g_ptr_array_unref (self->blocks);
  g_object_unref (self->context);
  g_free (self->title);
  g_free (self->name);
  g_free (self);
}

/**
 * candor_pages_name:
 * @self: pages
 * @name: what they are called
 *
 * Names the file: without this it has the name that stands in the head of its pages.
 */
void
candor_pages_name (CandorPages *self,
                   const char  *name)
{
  g_free (self->name);
  self->name = g_strdup (name);
}

/*
 * candor_pages_text_width:
 * @self: pages
 *
 * Returns: the width between the margins
 */
double
candor_pages_text_width (CandorPages *self)
{
  return self->width - 2 * CANDOR_PAGE_SIDE;
}

/* What is no markup means itself. */
static void
set_markup (PangoLayout *layout,
            const char  *markup)
{
  g_autofree char *text = NULL;
  PangoAttrList *attributes = NULL;

  if (pango_parse_markup (markup, -1, 0, &attributes, &text, NULL, NULL))
    pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, text != NULL ? text : markup, -1);
  g_clear_pointer (&attributes, pango_attr_list_unref);
}

/*
 * candor_pages_lay_out:
 * @self: pages
 * @style: how it looks
 * @markup: Pango markup
 * @width: how wide it may be
 *
 * Returns: (transfer full): the text, laid out
 */
PangoLayout *
candor_pages_lay_out (CandorPages    *self,
                      CandorPageStyle style,
                      const char     *markup,
                      double          width)
{
  const CandorPageLook *look = candor_page_look (style);
  PangoLayout *layout = pango_layout_new (self->context);
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family (font, look->is_code ? MONO_FAMILY : FAMILY);
  pango_font_description_set_absolute_size (font, look->size * PANGO_SCALE);
  pango_font_description_set_weight (font, look->weight);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_width (layout, pango_units_from_double (width));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_line_spacing (layout, LINE_SPACING);
  set_markup (layout, markup);
  return layout;
}

/*
 * candor_pages_append:
 * @self: pages
 * @block: (transfer full): what comes next
 *
 * Puts a block below the others.
 */
void
candor_pages_append (CandorPages     *self,
                     CandorPageBlock *block)
{
  const CandorPageBlock *last =
    self->blocks->len > 0 ? g_ptr_array_index (self->blocks, self->blocks->len - 1) : NULL;

  g_return_if_fail (self->pieces == NULL);

  /* Text keeps away from a tint and from the last line of a table. */
  if (last != NULL && (last->is_tinted || (last->is_ruled && !block->is_ruled)))
    block->before = MAX (block->before, ROOM_BELOW);
  block->is_together = self->is_together;
  block->begins_page = self->turns;
  self->turns = FALSE;
  g_ptr_array_add (self->blocks, block);
}

static CandorPageBlock *
new_block (CandorPageStyle style,
           const char     *name)
{
  const CandorPageLook *look = candor_page_look (style);
  CandorPageBlock *block = candor_page_block_new ();

  block->before = look->before;
  block->padding = look->padding;
  block->keeps_next = look->keeps_next;
  block->is_soft = look->is_soft;
  block->is_tinted = look->is_code;
  block->outline = look->outline;
  block->tag = look->tag;
  block->name = look->outline > 0 ? g_strdup (name) : NULL;
  return block;
}

/**
 * candor_pages_add_text:
 * @self: pages
 * @style: how it looks
 * @text: any text
 *
 * Adds a text as it is.
 */
void
candor_pages_add_text (CandorPages    *self,
                       CandorPageStyle style,
                       const char     *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);

  candor_pages_add_markup (self, style, markup, NULL, 0);
}

/**
 * candor_pages_add_place:
 * @self: pages
 * @style: how it looks
 * @text: any text
 * @place: a name without quotation marks
 *
 * Adds a text that links lead to.
 */
void
candor_pages_add_place (CandorPages    *self,
                        CandorPageStyle style,
                        const char     *text,
                        const char     *place)
{
  CandorPageBlock *block;

  candor_pages_add_text (self, style, text);
  block = g_ptr_array_index (self->blocks, self->blocks->len - 1);
  block->place = g_strdup (place);
}

static const char *
direction_mark (void)
{
  /* Translators: not a word: "rtl" for a language that is read from right to left, else "ltr" */
  return g_str_equal (_("ltr"), "rtl") ? RTL_MARK : LTR_MARK;
}

/**
 * candor_pages_add_facts:
 * @self: pages
 * @facts: (array length=n_facts) (element-type utf8): a few words each; %NULL and "" are left out
 * @n_facts: how many places
 *
 * Adds a line of facts, each in the direction of its own script, the line in that of our words.
 */
void
candor_pages_add_facts (CandorPages        *self,
                        const char * const *facts,
                        guint               n_facts)
{
  g_autoptr(GString) line = g_string_new (NULL);

  for (guint i = 0; i < n_facts; i++)
    if (facts[i] != NULL && *facts[i] != '\0')
      g_string_append_printf (line, "%s" FIRST_STRONG_ISOLATE "%s" POP_ISOLATE, line->len > 0 ? " · " : "",
                              facts[i]);
  if (line->len == 0)
    return;
  g_string_prepend (line, direction_mark ());
  candor_pages_add_text (self, CANDOR_PAGE_SOFT, line->str);
}

/**
 * candor_pages_add_markup:
 * @self: pages
 * @style: how it looks
 * @markup: Pango markup
 * @mark: (nullable): what stands before it, such as "•"
 * @depth: how often it is indented
 *
 * Adds a text.
 */
void
candor_pages_add_markup (CandorPages    *self,
                         CandorPageStyle style,
                         const char     *markup,
                         const char     *mark,
                         guint           depth)
{
  double x = depth * CANDOR_PAGE_INDENT + looks[style].padding;
  double width = candor_pages_text_width (self) - x - looks[style].padding;
  PangoLayout *layout = candor_pages_lay_out (self, style, markup, MAX (width, 2 * CANDOR_PAGE_INDENT));
  CandorPageBlock *block = new_block (style, pango_layout_get_text (layout));

  self->table = NULL;
  if (mark != NULL)
    {
      g_autofree char *escaped = g_markup_escape_text (mark, -1);

      candor_page_block_add (block, candor_pages_lay_out (self, style, escaped, CANDOR_PAGE_INDENT * 2),
                             x - CANDOR_PAGE_INDENT, NULL);
    }
  candor_page_block_add (block, layout, x, NULL);
  candor_pages_append (self, block);
}

/**
 * candor_pages_add_space:
 * @self: pages
 * @points: how much
 *
 * Adds room, which a page does not begin with.
 */
void
candor_pages_add_space (CandorPages *self,
                        double       points)
{
  CandorPageBlock *block = candor_page_block_new ();

  self->table = NULL;
  block->before = points;
  block->keeps_next = TRUE;
  candor_pages_append (self, block);
}

/*
 * candor_pages_break:
 * @self: pages
 *
 * Finds out what stands on which page, once.
 */
void
candor_pages_break (CandorPages *self)
{
  if (self->pieces == NULL)
    self->pieces = candor_page_breaks_find (self->blocks, self->height - CANDOR_PAGE_TOP - CANDOR_PAGE_FOOT,
                                            &self->n_pages);
}

/**
 * candor_pages_count:
 * @self: pages
 *
 * Returns: how many there are
 */
guint
candor_pages_count (CandorPages *self)
{
  candor_pages_break (self);
  return self->n_pages;
}
