/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-xml-reader.h"

#include <glib/gi18n-lib.h>

#include <libxml/xmlreader.h>

#include "candor-error.h"
#include "candor-xml-guard.h"
#include "candor-xml-limits.h"
#include "candor-xml-schema.h"
#include "candor-xml-source.h"

typedef struct
{
  const char *name;             /* owned by the reader */
  int         line;
} Element;

struct _CandorXmlReader
{
  CandorXmlSource      *source;
  const CandorXmlWords *words;
  xmlRelaxNGPtr         schema;
  xmlTextReaderPtr      reader;
  GArray               *path;           /* (element-type Element): those we are in */
  Element               current;
  Element               last_ended;
  GString              *text;
  gboolean              is_empty;       /* the current element has no end tag */
  int                   validity_code;  /* 0 = valid so far */
  char                 *validity_name;
};

static int
read_bytes_cb (void *user_data,
               char *buffer,
               int   length)
{
  CandorXmlReader *self = user_data;

  return candor_xml_source_read (self->source, buffer, length);
}

/* Of a file that breaks the schema the sentence is made when the reader stands at the place. */
static void
error_cb (void           *user_data,
          const xmlError *error)
{
  CandorXmlReader *self = user_data;
  g_autofree char *message = NULL;

  if (error->level < XML_ERR_ERROR || self->validity_code != 0)
    return;

  if (error->domain == XML_FROM_RELAXNGV)
    {
      self->validity_code = error->code;
      self->validity_name = g_strdup (error->str1);
      return;
    }

  message = candor_xml_complaint_syntax (error->code, error->message);
  candor_xml_source_fail (self->source, error->line, message);
}

static Element *
top (CandorXmlReader *self)
{
  if (self->path->len == 0)
    return NULL;

  return &g_array_index (self->path, Element, self->path->len - 1);
}

static void
fail_validity (CandorXmlReader *self,
               gboolean         is_start)
{
  Element place = is_start || top (self) == NULL ? self->current : *top (self);
  g_autofree char *value = NULL;
  g_autofree char *message = NULL;

  /* What an element lacks is found out when the reader leaves it, one node late. */
  if (self->validity_code == XML_RELAXNG_ERR_NOELEM && self->last_ended.name != NULL)
    place = self->last_ended;
  if (self->validity_code == XML_RELAXNG_ERR_INVALIDATTR)
    value = candor_xml_reader_get_attribute (self, self->validity_name);

  message = candor_xml_complaint_validity (self->words, self->validity_code, place.name,
                                           candor_xml_reader_get_parent (self),
                                           self->validity_name, value);
  candor_xml_source_fail (self->source, place.line, message);
}

static CandorXmlEvent
start_element (CandorXmlReader *self)
{
  self->current.name = (const char *) xmlTextReaderConstLocalName (self->reader);
  self->current.line = candor_xml_source_pop_line (self->source);
  self->is_empty = xmlTextReaderIsEmptyElement (self->reader) == 1;
  g_string_truncate (self->text, 0);

  if (self->validity_code != 0)
    fail_validity (self, TRUE);
  if (self->path->len >= CANDOR_XML_MAX_DEPTH)
    candor_xml_source_fail (self->source, self->current.line,
                            _("Elements lie too deep in each other. Flatten them."));

  g_array_append_val (self->path, self->current);
  return CANDOR_XML_START;
}

/* The rule for all texts: as it is, but for one first newline and trailing blanks. */
static void
trim_text (GString *text)
{
  while (text->len > 0 && g_ascii_isspace (text->str[text->len - 1]))
    g_string_truncate (text, text->len - 1);
  if (text->str[0] == '\n')
    g_string_erase (text, 0, 1);
}

static CandorXmlEvent
end_element (CandorXmlReader *self)
{
  if (self->validity_code != 0)
    fail_validity (self, FALSE);

  self->current = *top (self);
  self->last_ended = self->current;
  g_array_set_size (self->path, self->path->len - 1);
  trim_text (self->text);

  return CANDOR_XML_END;
}

static CandorXmlEvent
end_empty_element (CandorXmlReader *self)
{
  self->is_empty = FALSE;

  return end_element (self);
}

static void
add_text (CandorXmlReader *self)
{
  const char *text = (const char *) xmlTextReaderConstValue (self->reader);
  g_autofree char *message = NULL;

  if (self->validity_code != 0)
    fail_validity (self, FALSE);
  if (text == NULL || self->path->len == 0)
    return;

  g_string_append (self->text, text);
  if (self->text->len <= CANDOR_XML_MAX_FIELD_LENGTH)
    return;

  message = g_strdup_printf (_("The text of <%s> is longer than %d KiB. Shorten it."),
                             top (self)->name, CANDOR_XML_MAX_FIELD_LENGTH / 1024);
  candor_xml_source_fail (self->source, top (self)->line, message);
}

static gboolean
is_text (int type)
{
  return type == XML_READER_TYPE_TEXT ||
         type == XML_READER_TYPE_CDATA ||
         type == XML_READER_TYPE_WHITESPACE ||
         type == XML_READER_TYPE_SIGNIFICANT_WHITESPACE;
}

static CandorXmlEvent
read_event (CandorXmlReader *self)
{
  int result;

  g_string_truncate (self->text, 0);
  while ((result = xmlTextReaderRead (self->reader)) == 1 &&
         candor_xml_source_is_good (self->source, NULL))
    {
      int type = xmlTextReaderNodeType (self->reader);

      if (type == XML_READER_TYPE_ELEMENT)
        return start_element (self);
      if (type == XML_READER_TYPE_END_ELEMENT)
        return end_element (self);
      if (is_text (type))
        add_text (self);
    }

  if (self->validity_code != 0)
    fail_validity (self, FALSE);
  if (result < 0)
    candor_xml_source_fail (self->source, candor_xml_source_get_line (self->source),
                            _("This is not XML that can be read. Get the file again."));

  return CANDOR_XML_DONE;
}

static void
open_reader (CandorXmlReader *self)
{
  self->reader = xmlReaderForIO (read_bytes_cb, NULL, self, NULL, NULL,
                                 XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  self->schema = candor_xml_schema_load (self->words->schema);

  xmlTextReaderSetStructuredErrorHandler (self->reader, (xmlStructuredErrorFunc) error_cb, self);
  xmlTextReaderRelaxNGSetSchema (self->reader, self->schema);
}

/*
 * candor_xml_reader_new:
 * @file: a file from elsewhere
 * @words: its kind; must outlive the reader
 * @cancellable: (nullable): stops the reading
 * @error: return location
 *
 * Opens a file. Until the reader is freed, it stays in this thread, and libxml2 loads no other file
 * for it.
 *
 * Returns: (transfer full) (nullable): the reader
 */
CandorXmlReader *
candor_xml_reader_new (GFile                *file,
                       const CandorXmlWords *words,
                       GCancellable         *cancellable,
                       GError              **error)
{
  g_autoptr(CandorXmlSource) source = candor_xml_source_new (file, cancellable, error);
  g_autoptr(CandorXmlReader) self = NULL;

  if (source == NULL)
    return NULL;

  candor_xml_guard_enter ();
  self = g_new0 (CandorXmlReader, 1);
  self->source = g_steal_pointer (&source);
  self->words = words;
  self->path = g_array_new (FALSE, FALSE, sizeof (Element));
  self->text = g_string_new (NULL);
  open_reader (self);

  return g_steal_pointer (&self);
}

/*
 * candor_xml_reader_next:
 * @self: a reader
 * @error: return location, set with %CANDOR_XML_FAILED
 *
 * Goes on to the next start or end of an element. An empty element has both.
 *
 * Returns: what came next
 */
CandorXmlEvent
candor_xml_reader_next (CandorXmlReader *self,
                        GError         **error)
{
  CandorXmlEvent event = self->is_empty ? end_empty_element (self) : read_event (self);

  return candor_xml_source_is_good (self->source, error) ? event : CANDOR_XML_FAILED;
}

/*
 * candor_xml_reader_get_name:
 * @self: a reader
 *
 * Returns: the name of the element that starts or ends
 */
const char *
candor_xml_reader_get_name (CandorXmlReader *self)
{
  return self->current.name;
}

/*
 * candor_xml_reader_get_parent:
 * @self: a reader
 *
 * Returns: the name of the element around the one that just ended, "" around the root
 */
const char *
candor_xml_reader_get_parent (CandorXmlReader *self)
{
  return self->path->len > 0 ? top (self)->name : "";
}

/*
 * candor_xml_reader_get_line:
 * @self: a reader
 *
 * Returns: the line, from 1, on which the element begins that starts or ends
 */
int
candor_xml_reader_get_line (CandorXmlReader *self)
{
  return self->current.line;
}

/*
 * candor_xml_reader_get_attribute:
 * @self: a reader, at the start of an element
 * @name: a name such as "id" or "xml:lang"
 *
 * Returns: (transfer full) (nullable): the value of the attribute
 */
char *
candor_xml_reader_get_attribute (CandorXmlReader *self,
                                 const char      *name)
{
  xmlChar *value = xmlTextReaderGetAttribute (self->reader, (const xmlChar *) name);
  char *copy = g_strdup ((const char *) value);

  xmlFree (value);

  return copy;
}

/*
 * candor_xml_reader_get_number:
 * @self: a reader, at the start of an element
 * @name: a name such as "minutes"
 * @absent: what to return when there is none
 *
 * Returns: the value of an attribute that the schema lets be a small number alone
 */
int
candor_xml_reader_get_number (CandorXmlReader *self,
                              const char      *name,
                              int              absent)
{
  g_autofree char *value = candor_xml_reader_get_attribute (self, name);

  return value != NULL ? (int) g_ascii_strtoll (value, NULL, 10) : absent;
}

/*
 * candor_xml_reader_get_text:
 * @self: a reader, at the end of an element
 *
 * Returns: the text in it: as it stands but for one first newline and trailing blanks
 */
const char *
candor_xml_reader_get_text (CandorXmlReader *self)
{
  return self->text->str;
}

/*
 * candor_xml_reader_refuse:
 * @self: a reader
 * @error: return location
 * @format: what is wrong with the element that starts or ends, and what to do
 * @...: what goes into @format
 *
 * Sets an error that names the file and the line.
 *
 * Returns: FALSE
 */
gboolean
candor_xml_reader_refuse (CandorXmlReader *self,
                          GError         **error,
                          const char      *format,
                          ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  candor_xml_source_fail (self->source, self->current.line, message);

  return candor_xml_source_is_good (self->source, error);
}

/*
 * candor_xml_reader_free:
 * @self: (transfer full): a reader
 *
 * Closes the file.
 */
void
candor_xml_reader_free (CandorXmlReader *self)
{
  xmlFreeTextReader (self->reader);
  xmlRelaxNGFree (self->schema);
  candor_xml_source_free (self->source);
  g_array_unref (self->path);
  g_string_free (self->text, TRUE);
  g_free (self->validity_name);
  g_free (self);
  candor_xml_guard_leave ();
}
