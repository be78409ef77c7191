/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-xml-tree.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include <libxml/parser.h>

#include "candor-error.h"
#include "candor-xml-complaint.h"
#include "candor-xml-guard.h"
#include "candor-xml-scan.h"

static gboolean
is_element (const xmlNode *node,
            const char    *name)
{
  return node->type == XML_ELEMENT_NODE &&
         (name == NULL || g_str_equal ((const char *) node->name, name));
}

static const xmlNode *
next_in_document (const xmlNode *node)
{
  if (node->children != NULL && node->type == XML_ELEMENT_NODE)
    return node->children;
  while (node != NULL && node->next == NULL)
    node = node->parent;
  return node != NULL ? node->next : NULL;
}

/* libxml2 counts no further than 65,535. */
static void
put_lines (xmlDoc        *document,
           CandorXmlScan *scan)
{
  for (const xmlNode *node = document->children; node != NULL; node = next_in_document (node))
    if (is_element (node, NULL))
      ((xmlNode *) node)->_private = GINT_TO_POINTER (candor_xml_scan_pop_line (scan));
}

static void
refuse_syntax (xmlParserCtxt *context,
               const char    *name,
               GError       **error)
{
  const xmlError *last = xmlCtxtGetLastError (context);
  g_autofree char *complaint =
    last != NULL ? candor_xml_complaint_syntax (last->code, last->message) : NULL;

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID, "%s:%d: %s", name,
               last != NULL ? last->line : 1,
               complaint != NULL ? complaint : _("This is not an XML file."));
}

static xmlDoc *
parse (const char *text,
       gsize       length,
       const char *name,
       GError    **error)
{
  const int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
  xmlParserCtxt *context = xmlNewParserCtxt ();
  xmlDoc *document;

  candor_xml_guard_enter ();
  document = xmlCtxtReadMemory (context, text, (int) length, NULL, "UTF-8", options);
  candor_xml_guard_leave ();
  if (document == NULL)
    refuse_syntax (context, name, error);
  xmlFreeParserCtxt (context);
  return document;
}

/*
 * candor_xml_tree_read:
 * @text: UTF-8
 * @length: its bytes, fewer than 2 GiB
 * @name: the name of its file, for errors
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the tree
 */
xmlDoc *
candor_xml_tree_read (const char *text,
                      gsize       length,
                      const char *name,
                      GError    **error)
{
  g_autoptr(CandorXmlScan) scan = candor_xml_scan_new ();
  xmlDoc *document;

  g_return_val_if_fail (length < G_MAXINT, NULL);

  if (!candor_xml_scan_feed (scan, text, length, error))
    {
      g_prefix_error (error, "%s:%d: ", name, candor_xml_scan_get_line (scan));
      return NULL;
    }
  document = parse (text, length, name, error);
  if (document != NULL)
    put_lines (document, scan);
  return document;
}

/*
 * candor_xml_tree_line:
 * @element: an element
 *
 * Returns: the line on which it begins
 */
int
candor_xml_tree_line (const xmlNode *element)
{
  return GPOINTER_TO_INT (element->_private);
}

/*
 * candor_xml_tree_child:
 * @parent: (nullable): an element
 * @name: (nullable): the name of another, %NULL for any
 *
 * Returns: (nullable): the first of its children that has that name
 */
xmlNode *
candor_xml_tree_child (const xmlNode *parent,
                       const char    *name)
{
  xmlNode *child = parent != NULL ? parent->children : NULL;

  while (child != NULL && !is_element (child, name))
    child = child->next;
  return child;
}

/*
 * candor_xml_tree_next:
 * @element: an element
 * @name: (nullable): the name of another, %NULL for any
 *
 * Returns: (nullable): the next of its siblings that has that name
 */
xmlNode *
candor_xml_tree_next (const xmlNode *element,
                      const char    *name)
{
  xmlNode *next = element->next;

  while (next != NULL && !is_element (next, name))
    next = next->next;
  return next;
}

/*
 * candor_xml_tree_text:
 * @element: (nullable): an element
 *
 * Returns: (transfer full): the text in it
 */
char *
candor_xml_tree_text (const xmlNode *element)
{
  xmlChar *content = element != NULL ? xmlNodeGetContent (element) : NULL;
  char *text = g_strdup (content != NULL ? (const char *) content : "");

  xmlFree (content);
  return text;
}

/*
 * candor_xml_tree_value:
 * @element: an element
 * @name: an attribute
 *
 * Returns: (transfer full): its value
 */
char *
candor_xml_tree_value (const xmlNode *element,
                       const char    *name)
{
  xmlChar *content = xmlGetNoNsProp (element, (const xmlChar *) name);
  char *value = g_strdup (content != NULL ? (const char *) content : "");

  xmlFree (content);
  return value;
}
