/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-markup-document.h"

#include <string.h>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

/* Never the autolink extension: what nobody wrote as a link is none, and its time is quadratic. */
static cmark_node *
parse_document (const char *markdown,
                gsize       length,
                int         options)
{
  static const char * const extensions[] = { "table", "strikethrough", "tasklist" };
  cmark_parser *parser = cmark_parser_new (options | CMARK_OPT_VALIDATE_UTF8);
  cmark_node *document;

  for (guint i = 0; i < G_N_ELEMENTS (extensions); i++)
    cmark_parser_attach_syntax_extension (parser, cmark_find_syntax_extension (extensions[i]));
  cmark_parser_feed (parser, markdown, length);
  document = cmark_parser_finish (parser);
  cmark_parser_free (parser);

  return document;
}

/*
 * candor_markup_document:
 * @markdown: CommonMark with tables, strikethrough and task lists
 * @length: its length, -1 for up to the end
 * @options: options of cmark
 *
 * It may be called in any thread.
 *
 * Returns: (transfer full): the tree
 */
cmark_node *
candor_markup_document (const char *markdown,
                        gssize      length,
                        int         options)
{
  /* While it parses, cmark keeps the special characters of extensions in a table of the process. */
  static GMutex lock;
  cmark_node *document;

  g_mutex_lock (&lock);
  cmark_gfm_core_extensions_ensure_registered ();
  document = parse_document (markdown, length < 0 ? strlen (markdown) : (gsize) length, options);
  g_mutex_unlock (&lock);

  return document;
}
