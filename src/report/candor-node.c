/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-node.h"

#include <string.h>

#include "candor-score.h"

static gboolean
is_xml_char (gunichar c)
{
  return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0xd7ff) ||
         (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
}

/* Nearly all texts are, and need no copy. */
static gboolean
is_xml_text (const char *text)
{
  for (const guchar *at = (const guchar *) text; *at != '\0'; at++)
    if ((*at < 0x20 && !is_xml_char (*at)) || (at[0] == 0xef && at[1] == 0xbf && at[2] >= 0xbe))
      return FALSE;
  return g_utf8_validate (text, -1, NULL);
}

static char *
make_xml_text (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *clean = g_string_sized_new (strlen (valid));

  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      g_string_append_unichar (clean, is_xml_char (c) ? c : 0xfffd);
    }
  return g_string_free (clean, FALSE);
}

/**
 * candor_node_add:
 * @parent: an element
 * @name: the name of the new element
 *
 * Returns: (transfer none): an empty element below @parent, in its namespace
 */
xmlNode *
candor_node_add (xmlNode    *parent,
                 const char *name)
{
  return xmlNewChild (parent, parent->ns, (const xmlChar *) name, NULL);
}

/**
 * candor_node_text:
 * @node: an element
 * @text: any text
 *
 * Adds a piece of text to an element. What is no UTF-8, and what XML cannot hold, becomes U+FFFD.
 */
void
candor_node_text (xmlNode    *node,
                  const char *text)
{
  g_autofree char *clean = is_xml_text (text) ? NULL : make_xml_text (text);

  xmlAddChild (node, xmlNewDocText (node->doc, (const xmlChar *) (clean != NULL ? clean : text)));
}

/**
 * candor_node_add_text:
 * @parent: an element
 * @name: the name of the new element
 * @text: (nullable): any text, as in candor_node_text()
 *
 * Returns: (transfer none): an element below @parent with that text
 */
xmlNode *
candor_node_add_text (xmlNode    *parent,
                      const char *name,
                      const char *text)
{
  xmlNode *node = candor_node_add (parent, name);

  candor_node_text (node, text != NULL ? text : "");
  return node;
}

/**
 * candor_node_attribute:
 * @node: an element
 * @name: the name of the attribute
 * @value: (nullable): any text, as in candor_node_text(); %NULL adds nothing
 *
 * Adds an attribute to an element.
 */
void
candor_node_attribute (xmlNode    *node,
                       const char *name,
                       const char *value)
{
  g_autofree char *clean = NULL;

  if (value == NULL)
    return;
  clean = is_xml_text (value) ? NULL : make_xml_text (value);
  xmlNewProp (node, (const xmlChar *) name, (const xmlChar *) (clean != NULL ? clean : value));
}

/**
 * candor_node_number:
 * @node: an element
 * @name: the name of the attribute
 * @number: its value
 *
 * Adds an attribute to an element, its digits ungrouped.
 */
void
candor_node_number (xmlNode    *node,
                    const char *name,
                    gint64      number)
{
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT, number);

  candor_node_attribute (node, name, text);
}

/**
 * candor_node_percent:
 * @node: an element
 * @name: the name of the attribute
 * @percent: its value, in percent
 *
 * Adds an attribute to an element: one decimal, half away from zero, with a decimal point in every locale.
 */
void
candor_node_percent (xmlNode    *node,
                     const char *name,
                     double      percent)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (text, sizeof text, "%.1f", candor_round_half_away (percent, 1));
  candor_node_attribute (node, name, text);
}

/**
 * candor_node_add_class:
 * @parent: an element
 * @name: the name of the new element
 * @class_name: its class in the style sheet
 *
 * Returns: (transfer none): an empty element of that class
 */
xmlNode *
candor_node_add_class (xmlNode    *parent,
                       const char *name,
                       const char *class_name)
{
  xmlNode *node = candor_node_add (parent, name);

  candor_node_attribute (node, "class", class_name);
  return node;
}
