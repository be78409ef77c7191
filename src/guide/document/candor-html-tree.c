/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-html-tree.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include <libxml/HTMLparser.h>

#include "candor-error.h"
#include "candor-html-guard.h"
#include "candor-xml-guard.h"

#define BLOCKS " address article aside blockquote body center dd details dialog div dl dt fieldset " \
  "figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre " \
  "section summary table tbody td tfoot th thead tr ul "

/* Past a depth of 256 libxml2 drops text and says so nowhere but here. */
static gboolean
is_whole (htmlParserCtxt *context,
          const char     *name,
          GError        **error)
{
  const xmlError *last = xmlCtxtGetLastError (context);

  if (last == NULL || last->code != XML_ERR_INTERNAL_ERROR)
    return TRUE;

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
               /* Translators: a file and a line */
               _("%s:%d: its elements are nested more than 256 deep, and the rest could not be "
                 "read. Nothing was taken from it."), name, last->line);
  return FALSE;
}

/*
 * candor_html_parse:
 * @html: UTF-8 without NUL
 * @name: the name of its file, for errors
 * @error: return location for an error
 *
 * Reads HTML as a browser would: mistakes in it are no errors. Nothing that it names is loaded.
 *
 * Returns: (transfer full) (nullable): the tree; free with xmlFreeDoc()
 */
xmlDoc *
candor_html_parse (const char *html,
                   const char *name,
                   GError    **error)
{
  const int options = HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING;
  g_autofree char *clean = candor_html_guard (html, name, error);
  htmlParserCtxt *context;
  xmlDoc *document;

  if (clean == NULL)
    return NULL;

  candor_xml_guard_enter ();
  context = htmlNewParserCtxt ();
  document = htmlCtxtReadMemory (context, *clean != '\0' ? clean : "<p>", MAX (strlen (clean), 3),
                                 NULL, "UTF-8", options);
  /* A document type alone makes a tree without a root. */
  if (document != NULL && xmlDocGetRootElement (document) == NULL)
    g_clear_pointer (&document, xmlFreeDoc);
  if (document != NULL && !is_whole (context, name, error))
    g_clear_pointer (&document, xmlFreeDoc);
  else if (document == NULL)
    g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                 /* Translators: a file */
                 _("%s: there is no HTML in it."), name);
  htmlFreeParserCtxt (context);
  candor_xml_guard_leave ();
  return document;
}

/*
 * candor_html_is:
 * @node: (nullable): a node
 * @tag: the name of an element
 *
 * Returns: whether it is such an element
 */
gboolean
candor_html_is (const xmlNode *node,
                const char    *tag)
{
  return node != NULL && node->type == XML_ELEMENT_NODE &&
         g_str_equal ((const char *) node->name, tag);
}

/*
 * candor_html_is_one_of:
 * @node: (nullable): a node
 * @tags: names of elements, with a blank around each
 *
 * Returns: whether it is one of these
 */
gboolean
candor_html_is_one_of (const xmlNode *node,
                       const char    *tags)
{
  gsize length;

  if (node == NULL || node->type != XML_ELEMENT_NODE)
    return FALSE;
  length = strlen ((const char *) node->name);
  for (const char *at = tags; (at = strstr (at, (const char *) node->name)) != NULL; at += length)
    if (at > tags && at[-1] == ' ' && at[length] == ' ')
      return TRUE;
  return FALSE;
}

/*
 * candor_html_next_after:
 * @top: a node
 * @node: a node below it
 *
 * Returns: (nullable): the next node in document order that is not below @node
 */
xmlNode *
candor_html_next_after (const xmlNode *top,
                        const xmlNode *node)
{
  while (node != top && node->next == NULL)
    node = node->parent;
  return node != top ? node->next : NULL;
}

/*
 * candor_html_next_in:
 * @top: a node
 * @node: @top or a node below it
 *
 * Returns: (nullable): the next node below @top in document order
 */
xmlNode *
candor_html_next_in (const xmlNode *top,
                     const xmlNode *node)
{
  if (node->children != NULL && node->type == XML_ELEMENT_NODE)
    return node->children;
  return candor_html_next_after (top, node);
}

/*
 * candor_html_has_block:
 * @node: a node
 *
 * Returns: whether there is anything below it that stands in a block of its own
 */
gboolean
candor_html_has_block (const xmlNode *node)
{
  for (xmlNode *at = candor_html_next_in (node, node); at != NULL;
       at = candor_html_next_in (node, at))
    if (candor_html_is_one_of (at, BLOCKS))
      return TRUE;
  return FALSE;
}

/*
 * candor_html_get_attribute:
 * @node: (nullable): a node
 * @name: an attribute
 *
 * Returns: (transfer full) (nullable): its value
 */
char *
candor_html_get_attribute (const xmlNode *node,
                           const char    *name)
{
  xmlChar *value;
  char *copy;

  if (node == NULL || node->type != XML_ELEMENT_NODE)
    return NULL;
  value = xmlGetNoNsProp (node, (const xmlChar *) name);
  copy = g_strdup ((const char *) value);
  xmlFree (value);
  return copy;
}

/*
 * candor_html_has_class:
 * @node: a node
 * @words: words with a blank around each
 *
 * Returns: whether its class or its id holds one of them: "author-box" is of "author" and "box"
 */
gboolean
candor_html_has_class (const xmlNode *node,
                       const char    *words)
{
  static const char * const names[] = { "class", "id" };

  for (guint n = 0; n < G_N_ELEMENTS (names); n++)
    {
      g_autofree char *value = candor_html_get_attribute (node, names[n]);
      g_auto(GStrv) parts = NULL;

      if (value == NULL)
        continue;
      parts = g_strsplit_set (value, " -_\t\n", -1);
      for (guint i = 0; parts[i] != NULL; i++)
        {
          g_autofree char *part = g_strdup_printf (" %s ", parts[i]);

          if (*parts[i] != '\0' && strstr (words, part) != NULL)
            return TRUE;
        }
    }
  return FALSE;
}

static gboolean
is_blank_text (const xmlNode *node)
{
  return node->type == XML_COMMENT_NODE ||
         (node->type == XML_TEXT_NODE && xmlIsBlankNode ((xmlNode *) node));
}

/*
 * candor_html_first_element:
 * @parent: a node
 *
 * Returns: (nullable): its first child, when that is an element
 */
xmlNode *
candor_html_first_element (const xmlNode *parent)
{
  xmlNode *child = parent->children;

  while (child != NULL && is_blank_text (child))
    child = child->next;
  return child != NULL && child->type == XML_ELEMENT_NODE ? child : NULL;
}

static void
append_folded (GString    *text,
               const char *more)
{
  for (const char *p = more; *p != '\0'; p++)
    {
      if (!g_ascii_isspace (*p))
        g_string_append_c (text, *p);
      else if (text->len > 0 && text->str[text->len - 1] != ' ')
        g_string_append_c (text, ' ');
    }
}

static void
append_text (GString       *text,
             const xmlNode *top)
{
  for (const xmlNode *at = top; at != NULL; at = candor_html_next_in (top, at))
    {
      if (at->type == XML_TEXT_NODE || at->type == XML_CDATA_SECTION_NODE)
        append_folded (text, (const char *) at->content);
      else if (candor_html_is_one_of (at, BLOCKS) || candor_html_is (at, "br"))
        append_folded (text, " ");
    }
}

/*
 * candor_html_text:
 * @first: a node
 * @last: the same or a later sibling
 *
 * Returns: (transfer full): their text on one line
 */
char *
candor_html_text (const xmlNode *first,
                  const xmlNode *last)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (const xmlNode *node = first; node != NULL; node = node->next)
    {
      append_text (text, node);
      if (node == last)
        break;
    }
  return g_strstrip (g_string_free (g_steal_pointer (&text), FALSE));
}
