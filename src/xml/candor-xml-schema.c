/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-xml-schema.h"

#include "candor-xml-schemas.h"

/*
 * candor_xml_schema_load:
 * @path: such as "/io/github/candor/Candor/schemas/guide.rng"
 *
 * Reads a schema. That it is there and good is our own doing.
 *
 * Returns: (transfer full): the schema; free it with xmlRelaxNGFree()
 */
xmlRelaxNGPtr
candor_xml_schema_load (const char *path)
{
  /* The getter keeps the linker from dropping the resource. */
  g_autoptr(GBytes) bytes =
    g_resource_lookup_data (candor_xml_schemas_get_resource (), path, 0, NULL);
  xmlRelaxNGParserCtxtPtr parser;
  xmlRelaxNGPtr schema;

  g_assert (bytes != NULL);
  parser = xmlRelaxNGNewMemParserCtxt (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  schema = xmlRelaxNGParse (parser);
  xmlRelaxNGFreeParserCtxt (parser);
  g_assert (schema != NULL);

  return schema;
}

static void
ignore_cb (void       *data,
           const char *format,
           ...)
{
}

/*
 * candor_xml_schema_allows:
 * @path: a schema, as for candor_xml_schema_load()
 * @document: a document from elsewhere
 *
 * Returns: whether it has the form that the schema describes
 */
gboolean
candor_xml_schema_allows (const char *path,
                          xmlDoc     *document)
{
  xmlRelaxNGPtr schema = candor_xml_schema_load (path);
  xmlRelaxNGValidCtxtPtr validation = xmlRelaxNGNewValidCtxt (schema);
  int result;

  xmlRelaxNGSetValidErrors (validation, ignore_cb, ignore_cb, NULL);
  result = xmlRelaxNGValidateDoc (validation, document);
  xmlRelaxNGFreeValidCtxt (validation);
  xmlRelaxNGFree (schema);
  return result == 0;
}
