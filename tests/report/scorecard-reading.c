/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scorecard-fixture.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <string.h>

static char *
source_path (const char *folder,
             const char *name)
{
  return g_build_filename (g_getenv ("CANDOR_SOURCE_ROOT"), folder, name, NULL);
}

char *
fixture_write (CandorInterview           *interview,
               const char                *format,
               const CandorReportOptions *options)
{
  g_autoptr(CandorScorecard) scorecard = candor_scorecard_new (interview);
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = candor_report_format_find (format)->write (scorecard, options, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
complain (void       *user_data,
          const char *format,
          ...)
{
  va_list arguments;
  g_autofree char *message = NULL;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_test_message ("%s", message);
}

static void
assert_valid (xmlDoc *document)
{
  g_autofree char *path = source_path ("data/schemas", "scorecard.rng");
  xmlRelaxNGParserCtxt *parser = xmlRelaxNGNewParserCtxt (path);
  xmlRelaxNG *schema = xmlRelaxNGParse (parser);
  xmlRelaxNGValidCtxt *context = xmlRelaxNGNewValidCtxt (schema);

  g_assert_nonnull (schema);
  xmlRelaxNGSetValidErrors (context, complain, complain, NULL);
  g_assert_cmpint (xmlRelaxNGValidateDoc (context, document), ==, 0);
  xmlRelaxNGFreeValidCtxt (context);
  xmlRelaxNGFree (schema);
  xmlRelaxNGFreeParserCtxt (parser);
}

xmlDoc *
fixture_parse_xml (const char *text)
{
  xmlDoc *document = xmlReadMemory (text, strlen (text), NULL, NULL, XML_PARSE_NONET);

  g_assert_nonnull (document);
  assert_valid (document);
  return document;
}

/* The parser of libxml2 is of HTML 4: it does not know these elements, and reads them all the same. */
xmlDoc *
fixture_parse_html (const char *text)
{
  htmlParserCtxt *context = htmlNewParserCtxt ();
  xmlDoc *document = htmlCtxtReadMemory (context, text, strlen (text), NULL, NULL,
                                         HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING);

  g_assert_nonnull (document);
  g_assert_true (context->lastError.code == XML_ERR_OK || context->lastError.code == XML_HTML_UNKNOWN_TAG);
  htmlFreeParserCtxt (context);
  return document;
}

void
fixture_assert_golden (const char *name,
                       const char *text)
{
  g_autofree char *path = source_path ("tests/data", name);
  g_autofree char *expected = NULL;
  g_autoptr(GError) error = NULL;

  if (g_getenv ("CANDOR_UPDATE_GOLDEN") != NULL)
    g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  g_file_get_contents (path, &expected, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, expected);
}

static void
find_below (GPtrArray  *found,
            xmlNode    *node,
            const char *name)
{
  for (; node != NULL; node = node->next)
    {
      if (node->type == XML_ELEMENT_NODE && g_str_equal ((const char *) node->name, name))
        g_ptr_array_add (found, node);
      find_below (found, node->children, name);
    }
}

GPtrArray *
fixture_find (xmlDoc     *document,
              const char *name)
{
  GPtrArray *found = g_ptr_array_new ();

  find_below (found, xmlDocGetRootElement (document), name);
  return found;
}

char *
fixture_content (xmlDoc     *document,
                 const char *name,
                 guint       index)
{
  g_autoptr(GPtrArray) found = fixture_find (document, name);
  xmlChar *content;
  char *copy;

  g_assert_cmpuint (index, <, found->len);
  content = xmlNodeGetContent (g_ptr_array_index (found, index));
  copy = g_strdup ((const char *) content);
  xmlFree (content);
  return copy;
}
