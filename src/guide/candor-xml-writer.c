/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-xml-writer.h"

#include <string.h>

struct _CandorXmlWriter
{
  GString *output;
  guint    depth;
};

static void
indent (CandorXmlWriter *self)
{
  for (guint i = 0; i < self->depth; i++)
    g_string_append (self->output, "  ");
}

/* XML 1.0 has no way to write most control characters. */
static gboolean
is_writable (gunichar c)
{
  if (c < 0x20)
    return c == '\n' || c == '\t';

  return (c & 0xfffe) != 0xfffe;
}

static void
append_escaped (GString *output,
                gunichar c,
                gboolean is_value)
{
  if (c == '&')
    g_string_append (output, "&amp;");
  else if (c == '<')
    g_string_append (output, "&lt;");
  else if (c == '>')
    g_string_append (output, "&gt;");
  else if (c == '"' && is_value)
    g_string_append (output, "&quot;");
  else if (c < 0x20 && is_value)
    g_string_append_printf (output, "&#%u;", c);
  else
    g_string_append_unichar (output, c);
}

/* A carriage return would come back as a newline: it becomes one here. */
static void
append_text (GString    *output,
             const char *text,
             gboolean    is_value)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\r' && p[1] == '\n')
        continue;
      if (c == '\r')
        c = '\n';
      append_escaped (output, is_writable (c) ? c : 0xfffd, is_value);
    }
}

static void
append_tag (CandorXmlWriter *self,
            const char      *name,
            va_list          attributes)
{
  const char *attribute;

  indent (self);
  g_string_append_printf (self->output, "<%s", name);
  while ((attribute = va_arg (attributes, const char *)) != NULL)
    {
      const char *value = va_arg (attributes, const char *);
      g_autofree char *valid = NULL;

      if (value == NULL)
        continue;

      valid = g_utf8_make_valid (value, -1);
      g_string_append_printf (self->output, " %s=\"", attribute);
      append_text (self->output, valid, TRUE);
      g_string_append_c (self->output, '"');
    }
}

static gboolean
is_spdx (const char *text)
{
  return text != NULL && *text != '\0' && strstr (text, "--") == NULL &&
         strspn (text, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "-.+") == strlen (text);
}

/*
 * candor_xml_writer_new:
 * @spdx: (nullable): the licence of what is written, for tools that look for it
 *
 * Begins a file.
 *
 * Returns: (transfer full): the writer
 */
CandorXmlWriter *
candor_xml_writer_new (const char *spdx)
{
  CandorXmlWriter *self = g_new0 (CandorXmlWriter, 1);

  self->output = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  if (is_spdx (spdx))
    g_string_append_printf (self->output, "<!-- SPDX-License-Identifier: %s -->\n", spdx);

  return self;
}

/*
 * candor_xml_writer_open:
 * @self: a writer
 * @name: the name of an element
 * @...: its attributes
 *
 * Begins an element that holds elements.
 */
void
candor_xml_writer_open (CandorXmlWriter *self,
                        const char      *name,
                        ...)
{
  va_list attributes;

  va_start (attributes, name);
  append_tag (self, name, attributes);
  va_end (attributes);

  g_string_append (self->output, ">\n");
  self->depth++;
}

/*
 * candor_xml_writer_close:
 * @self: a writer
 * @name: the name of the element opened last
 *
 * Ends an element.
 */
void
candor_xml_writer_close (CandorXmlWriter *self,
                         const char      *name)
{
  self->depth--;
  indent (self);
  g_string_append_printf (self->output, "</%s>\n", name);
}

/*
 * candor_xml_writer_text:
 * @self: a writer
 * @name: the name of an element
 * @text: (nullable): what it holds; trailing blanks are left out
 * @...: its attributes
 *
 * Writes an element that holds text.
 */
void
candor_xml_writer_text (CandorXmlWriter *self,
                        const char      *name,
                        const char      *text,
                        ...)
{
  g_autofree char *valid = g_strchomp (g_utf8_make_valid (text != NULL ? text : "", -1));
  gboolean is_block = strpbrk (valid, "\r\n") != NULL;
  va_list attributes;

  va_start (attributes, text);
  append_tag (self, name, attributes);
  va_end (attributes);

  if (*valid == '\0')
    {
      g_string_append (self->output, "/>\n");
      return;
    }

  g_string_append (self->output, is_block ? ">\n" : ">");
  append_text (self->output, valid, FALSE);
  g_string_append_printf (self->output, is_block ? "\n</%s>\n" : "</%s>\n", name);
}

/*
 * candor_xml_writer_to_bytes:
 * @self: a writer that has closed all it opened
 *
 * Returns: (transfer full): the file
 */
GBytes *
candor_xml_writer_to_bytes (CandorXmlWriter *self)
{
  g_return_val_if_fail (self->depth == 0, NULL);

  return g_bytes_new (self->output->str, self->output->len);
}

/*
 * candor_xml_writer_free:
 * @self: (transfer full): a writer
 *
 * Ends the file.
 */
void
candor_xml_writer_free (CandorXmlWriter *self)
{
  g_string_free (self->output, TRUE);
  g_free (self);
}

/*
 * candor_xml_is_given:
 * @text: (nullable): what an optional element would hold
 *
 * Returns: whether there is anything in it but blanks, which would be left out
 */
gboolean
candor_xml_is_given (const char *text)
{
  while (text != NULL && g_ascii_isspace (*text))
    text++;

  return text != NULL && *text != '\0';
}
