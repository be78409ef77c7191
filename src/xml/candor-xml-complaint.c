/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-xml-complaint.h"

#include <glib/gi18n-lib.h>

#include <libxml/relaxng.h>

#define BAD_BYTES \
  N_("There is a byte that is not UTF-8, or a control character, which XML cannot hold. Save the " \
     "file as UTF-8, without it.")

static const struct
{
  int         code;
  const char *sentence;
} syntax_sentences[] = {
  { XML_ERR_DOCUMENT_EMPTY, N_("The file is empty. Choose another one.") },
  { XML_ERR_DOCUMENT_END, N_("The file ends too early, or goes on after its last closing tag. Get "
                             "it again, whole.") },
  { XML_ERR_INVALID_ENCODING, BAD_BYTES },
  { XML_ERR_INVALID_CHAR, BAD_BYTES },
  { XML_ERR_INVALID_CHARREF, N_("There is a control character, which XML cannot hold. Remove "
                                "it.") },
  { XML_ERR_NAME_REQUIRED, N_("There is a bare & or <. Write &amp; or &lt; instead.") },
  { XML_ERR_ENTITYREF_SEMICOL_MISSING, N_("There is a bare &. Write &amp; instead.") },
  { XML_ERR_UNDECLARED_ENTITY, N_("There is a name such as &nbsp; that XML does not know. Write "
                                  "the character itself.") },
  { XML_ERR_LT_IN_ATTRIBUTE, N_("There is a bare < in a value. Write &lt; instead.") },
};

static const CandorXmlElement *
find_element (const CandorXmlWords *words,
              const char           *name)
{
  const CandorXmlElement *element = words->elements;

  while (element->name != NULL && g_strcmp0 (element->name, name) != 0)
    element++;

  return element;
}

static char *
complain_about_content (const char *name)
{
  return g_strdup_printf (_("<%s> does not hold what it should: plain text that is not empty, or a "
                            "whole number where it counts minutes."), name);
}

static char *
complain_about_element (const CandorXmlWords *words,
                        const char           *name,
                        const char           *parent)
{
  const CandorXmlElement *element = find_element (words, parent);

  if (*parent == '\0')
    return g_strdup_printf (_("The file begins with <%s>. It should begin with "
                              "<%s xmlns=\"%s\">."),
                            name, words->elements->name, words->urn);

  if (element->elements == NULL)
    return g_strdup_printf (_("<%s> does not belong here, as <%s> holds text alone. "
                              "To write < in a text, write &lt; instead."),
                            name, parent);

  /* Translators: the second %s is a list of names such as "title, intro, question" */
  return g_strdup_printf (_("<%s> does not belong here. In <%s> there may be, in this order: %s."),
                          name, parent, element->elements);
}

static char *
complain_about_text (const CandorXmlWords *words,
                     const char           *name)
{
  const char *elements = find_element (words, name)->elements;

  if (elements == NULL)
    return complain_about_content (name);

  return g_strdup_printf (_("There is text in <%s> outside its elements. In <%s> there may be, in "
                            "this order: %s."),
                          name, name, elements);
}

static char *
complain_about_missing (const CandorXmlWords *words,
                        const char           *name)
{
  const char *elements = find_element (words, name)->elements;

  if (elements == NULL)
    return complain_about_content (name);

  return g_strdup_printf (_("<%s> is not complete. It should have, in this order: %s."),
                          name, elements);
}

static char *
complain_about_attribute (const CandorXmlWords *words,
                          const char           *name,
                          const char           *attribute,
                          const char           *value)
{
  const char *attributes = find_element (words, name)->attributes;

  if (attributes == NULL)
    return g_strdup_printf (_("<%s> has the attribute %s, but should have none. Remove it."),
                            name, attribute);

  /* Translators: the last %s is a list such as "id (small letters, digits, dashes), minutes" */
  return g_strdup_printf (_("%s=\"%s\" does not fit <%s>. It may have: %s."),
                          attribute, value != NULL ? value : "", name, attributes);
}

static char *
complain_about_no_attribute (const CandorXmlWords *words,
                             const char           *name)
{
  const char *attributes = find_element (words, name)->attributes;

  if (attributes == NULL)
    return complain_about_content (name);

  /* Translators: the last %s is a list such as "id (small letters, digits, dashes), minutes" */
  return g_strdup_printf (_("An attribute of <%s> is missing, or has a value that it cannot have. "
                            "It may have: %s."),
                          name, attributes);
}

/*
 * candor_xml_complaint_syntax:
 * @code: an xmlParserErrors
 * @message: what libxml2 says
 *
 * Says what makes a file no XML at all.
 *
 * Returns: (transfer full): a sentence
 */
char *
candor_xml_complaint_syntax (int         code,
                             const char *message)
{
  g_autofree char *detail = g_strstrip (g_strdup (message != NULL ? message : ""));

  for (guint i = 0; i < G_N_ELEMENTS (syntax_sentences); i++)
    if (syntax_sentences[i].code == code)
      return g_strdup (_(syntax_sentences[i].sentence));

  /* Translators: %s is what the XML library says, in English */
  return g_strdup_printf (_("This is not well-formed XML: %s. Check that each tag is closed."),
                          detail);
}

/*
 * candor_xml_complaint_validity:
 * @words: the kind of file
 * @code: an xmlRelaxNGValidErr
 * @name: the element that is wrong
 * @parent: the one around it, "" around the root
 * @attribute: (nullable): the attribute that is wrong
 * @value: (nullable): its value
 *
 * Says where a file breaks its schema, and what may stand there.
 *
 * Returns: (transfer full): a sentence
 */
char *
candor_xml_complaint_validity (const CandorXmlWords *words,
                               int                   code,
                               const char           *name,
                               const char           *parent,
                               const char           *attribute,
                               const char           *value)
{
  switch (code)
    {
    case XML_RELAXNG_ERR_ELEMWRONG:
      return complain_about_element (words, name, parent);
    case XML_RELAXNG_ERR_NOELEM:
      return complain_about_missing (words, name);
    case XML_RELAXNG_ERR_TEXTWRONG:
      return complain_about_text (words, name);
    case XML_RELAXNG_ERR_INVALIDATTR:
      return complain_about_attribute (words, name, attribute, value);
    case XML_RELAXNG_ERR_ATTRVALID:
      return complain_about_no_attribute (words, name);
    default:
      return complain_about_content (name);
    }
}
