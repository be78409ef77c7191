/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-markup.h"

#include "candor-markup-document.h"

#include <stdlib.h>

/**
 * candor_markup_to_html:
 * @markdown: CommonMark with tables, strikethrough and task lists
 * @length: its length, -1 for up to the end
 *
 * Renders it as HTML with everything in it that a screen must never show: raw HTML, links anywhere.
 * Blocks say where they stood, as `data-sourcepos="3:1-5:2"`. It may be called in any thread.
 *
 * Returns: (transfer full): HTML without a head
 */
char *
candor_markup_to_html (const char *markdown,
                       gssize      length)
{
  const int options = CMARK_OPT_SOURCEPOS | CMARK_OPT_UNSAFE;
  cmark_node *document = candor_markup_document (markdown, length, options);
  char *html = cmark_render_html (document, options, NULL);
  char *copy = g_strdup (html);

  free (html);
  cmark_node_free (document);
  return copy;
}
