/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "workbook-reading.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <libxml/parser.h>
#include <string.h>
#include <unistd.h>

#include "scorecard-fixture.h"

char *
workbook_read_part (GBytes     *workbook,
                    const char *part)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *path = NULL;
  g_autoptr(GSubprocess) unzip = NULL;
  g_autoptr(GBytes) output = NULL;
  int fd = g_file_open_tmp ("workbook-XXXXXX", &path, &error);

  g_assert_no_error (error);
  close (fd);
  g_file_set_contents (path, g_bytes_get_data (workbook, NULL), g_bytes_get_size (workbook), &error);
  g_assert_no_error (error);
  unzip = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, "unzip", "-p", path, part, NULL);
  g_assert_no_error (error);
  g_subprocess_communicate (unzip, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (unzip));
  g_unlink (path);
  return g_strndup (g_bytes_get_data (output, NULL), g_bytes_get_size (output));
}

xmlDoc *
workbook_parse (GBytes     *workbook,
                const char *part)
{
  g_autofree char *text = workbook_read_part (workbook, part);
  xmlDoc *document = xmlReadMemory (text, strlen (text), NULL, NULL, XML_PARSE_NONET);

  g_assert_nonnull (document);
  return document;
}

static xmlNode *
find_cell (xmlDoc     *sheet,
           const char *name)
{
  g_autoptr(GPtrArray) cells = fixture_find (sheet, "c");

  for (guint i = 0; i < cells->len; i++)
    {
      xmlNode *cell = g_ptr_array_index (cells, i);
      xmlChar *reference = xmlGetProp (cell, (const xmlChar *) "r");
      gboolean is_it = g_str_equal ((const char *) reference, name);

      xmlFree (reference);
      if (is_it)
        return cell;
    }
  return NULL;
}

static char *
take_content (xmlNode *node)
{
  xmlChar *content = xmlNodeGetContent (node);
  char *text = g_strdup ((const char *) content);

  xmlFree (content);
  return text;
}

static char *
read_text (GBytes     *workbook,
           const char *index)
{
  xmlDoc *strings = workbook_parse (workbook, "xl/sharedStrings.xml");
  char *text = fixture_content (strings, "si", atoi (index));

  xmlFreeDoc (strings);
  return text;
}

static char
kind_of (xmlNode *cell)
{
  xmlAttr *attribute = xmlHasProp (cell, (const xmlChar *) "t");
  const char *type = attribute != NULL ? (const char *) attribute->children->content : NULL;

  if (g_strcmp0 ((const char *) cell->children->name, "v") != 0)
    return 'f';
  return g_strcmp0 (type, "s") == 0 ? 's' : type == NULL ? 'n' : *type;
}

char *
workbook_read_cell (GBytes     *workbook,
                    guint       sheet,
                    const char *cell,
                    char       *kind)
{
  g_autofree char *part = g_strdup_printf ("xl/worksheets/sheet%u.xml", sheet);
  xmlDoc *document = workbook_parse (workbook, part);
  xmlNode *found = find_cell (document, cell);
  g_autofree char *value = NULL;

  *kind = '\0';
  if (found != NULL && found->children != NULL)
    {
      *kind = kind_of (found);
      value = take_content (found);
    }
  xmlFreeDoc (document);
  return *kind == 's' ? read_text (workbook, value) : g_steal_pointer (&value);
}
