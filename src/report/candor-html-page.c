/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-html-page.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <libxml/HTMLtree.h>
#include <libxml/xmlsave.h>
#include <string.h>

#include "candor-node.h"
#include "candor-report-resources.h"

#define RESOURCE_FOLDER "/io/github/candor/Candor/report/"

static void
add_meta (xmlNode    *head,
          const char *name,
          const char *content)
{
  xmlNode *meta = candor_node_add (head, "meta");

  candor_node_attribute (meta, "name", name);
  candor_node_attribute (meta, "content", content);
}

/* Without the first line of each, which is about our source and not about the page. */
static void
append_style (GString    *css,
              const char *name)
{
  g_autofree char *path = g_strconcat (RESOURCE_FOLDER, name, NULL);
  g_autoptr(GBytes) bytes = g_resource_lookup_data (candor_report_get_resource (), path,
                                                    G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autofree char *whole = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_string_append (css, strchr (whole, '\n'));
}

/* Whoever opens the page runs nothing and asks nobody: its policy forbids both. */
static void
add_head (xmlNode            *html,
          const char         *title,
          const char * const *styles)
{
  xmlNode *head = candor_node_add (html, "head");
  xmlNode *policy = candor_node_add (head, "meta");
  g_autoptr(GString) css = g_string_new (NULL);

  candor_node_attribute (policy, "http-equiv", "Content-Security-Policy");
  candor_node_attribute (policy, "content",
                         "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
  add_meta (head, "viewport", "width=device-width, initial-scale=1");
  add_meta (head, "referrer", "no-referrer");
  add_meta (head, "generator", "Candor");
  candor_node_add_text (head, "title", title);
  for (; *styles != NULL; styles++)
    append_style (css, *styles);
  candor_node_add_text (head, "style", css->str);
}

/* The language that our own words are in, which is not always that of the user. */
static const char *
language (void)
{
  /* Translators: not a word: the code of the language that you translate to, such as "de" or "pt-BR" */
  return _("en");
}

/**
 * candor_html_page_new:
 * @title: what the page is called
 * @styles: (array zero-terminated=1): the names of its style sheets
 *
 * Begins a page with its head. candor_html_page_close() ends it.
 *
 * Returns: (transfer full): its root
 */
xmlNode *
candor_html_page_new (const char         *title,
                      const char * const *styles)
{
  xmlDoc *document = htmlNewDocNoDtD (NULL, NULL);
  xmlNode *html = xmlNewDocNode (document, NULL, (const xmlChar *) "html", NULL);

  xmlCreateIntSubset (document, (const xmlChar *) "html", NULL, NULL);
  xmlDocSetRootElement (document, html);
  candor_node_attribute (html, "lang", language ());
  add_head (html, title, styles);
  return html;
}

/**
 * candor_html_page_close:
 * @html: (transfer full): the root of a page
 *
 * Writes a page and lets go of it.
 *
 * Returns: (transfer full): the file
 */
GBytes *
candor_html_page_close (xmlNode *html)
{
  xmlDoc *document = html->doc;
  xmlBuffer *buffer = xmlBufferCreate ();
  xmlSaveCtxt *context = xmlSaveToBuffer (buffer, "UTF-8", XML_SAVE_AS_HTML);
  GBytes *bytes;

  xmlSaveDoc (context, document);
  xmlSaveClose (context);
  bytes = g_bytes_new (xmlBufferContent (buffer), xmlBufferLength (buffer));
  xmlBufferFree (buffer);
  xmlFreeDoc (document);
  return bytes;
}
