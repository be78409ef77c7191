/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-xml-scan.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "candor-error.h"
#include "candor-xml-limits.h"

/* No XML declaration is longer; what comes after in a processing instruction is of no interest. */
#define MAX_INSTRUCTION_LENGTH 256

typedef enum
{
  STATE_BEGIN,
  STATE_TEXT,
  STATE_OPEN,                   /* after < */
  STATE_START_TAG,
  STATE_VALUE,
  STATE_END_TAG,
  STATE_DECLARATION,            /* after <! */
  STATE_COMMENT_OPEN,           /* after <!- */
  STATE_COMMENT,
  STATE_CDATA,
  STATE_INSTRUCTION,
} State;

struct _CandorXmlScan
{
  State    state;
  char     quote;               /* ends the value we are in */
  guint    n_attributes;        /* in the tag we are in */
  gsize    n_value_bytes;       /* in the value we are in */
  guint16  last_two;            /* bytes in this state */
  GString *instruction;
  gsize    n_begun;             /* bytes before the first tag */
  int      line;
  GQueue   tag_lines;           /* of start tags that nobody has asked for yet */
};

static gboolean
refuse (GError    **error,
        const char *message)
{
  g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_INVALID, message);

  return FALSE;
}

static gboolean
refuse_encoding (GError **error)
{
  return refuse (error, _("The file is not written in UTF-8. Save it as UTF-8 and try again."));
}

/* A byte order mark may come first; anything but a tag after it is another kind of file. */
static gboolean
scan_begin (CandorXmlScan *self,
            guchar         c,
            GError       **error)
{
  static const guchar mark[] = { 0xef, 0xbb, 0xbf };

  gsize position = self->n_begun++;

  if (position < sizeof mark && c == mark[position])
    return TRUE;
  if (g_ascii_isspace (c))
    return TRUE;
  if (c != '<')
    return refuse (error, _("This is not an XML file. Choose a file written by Candor, or one "
                            "that follows its schema."));

  self->state = STATE_OPEN;
  return TRUE;
}

static gboolean
scan_open (CandorXmlScan *self,
           char           c)
{
  if (c == '!')
    self->state = STATE_DECLARATION;
  else if (c == '/')
    self->state = STATE_END_TAG;
  else if (c == '?')
    {
      self->state = STATE_INSTRUCTION;
      g_string_truncate (self->instruction, 0);
    }
  else
    {
      self->state = STATE_START_TAG;
      self->n_attributes = 0;
      g_queue_push_tail (&self->tag_lines, GINT_TO_POINTER (self->line));
    }

  return TRUE;
}

static gboolean
scan_start_tag (CandorXmlScan *self,
                char           c,
                GError       **error)
{
  if (c == '>')
    self->state = STATE_TEXT;
  if (c != '"' && c != '\'')
    return TRUE;

  self->state = STATE_VALUE;
  self->quote = c;
  self->n_value_bytes = 0;
  if (++self->n_attributes <= CANDOR_XML_MAX_ATTRIBUTES)
    return TRUE;

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
               /* Translators: %d is 256 */
               _("A tag has more than %d attributes. Remove those that do not belong there."),
               CANDOR_XML_MAX_ATTRIBUTES);
  return FALSE;
}

static gboolean
scan_value (CandorXmlScan *self,
            char           c,
            GError       **error)
{
  if (c == self->quote)
    self->state = STATE_START_TAG;
  if (++self->n_value_bytes <= CANDOR_XML_MAX_FIELD_LENGTH)
    return TRUE;

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
               /* Translators: %d is 256 */
               _("A value is longer than %d KiB. Shorten it."), CANDOR_XML_MAX_FIELD_LENGTH / 1024);
  return FALSE;
}

/* Only comments and CDATA sections; a DOCTYPE could name files and grow without end. */
static gboolean
scan_declaration (CandorXmlScan *self,
                  char           c,
                  GError       **error)
{
  if (c == '-')
    self->state = STATE_COMMENT_OPEN;
  else if (c == '[')
    self->state = STATE_CDATA;
  else
    return refuse (error, _("The file has a DOCTYPE, which Candor does not read, as it can name "
                            "other files. Remove everything from <!DOCTYPE to its closing >."));

  return TRUE;
}

static gboolean
is_encoding_known (const char *instruction)
{
  g_autofree char *encoding = NULL;
  g_auto(GStrv) parts = NULL;
  const char *declared = strstr (instruction, "encoding");

  if (!g_str_has_prefix (instruction, "xml ") || declared == NULL)
    return TRUE;

  parts = g_strsplit_set (declared, "\"'", 3);
  if (g_strv_length (parts) < 3)
    return TRUE;

  encoding = g_ascii_strup (parts[1], -1);
  return g_str_equal (encoding, "UTF-8") || g_str_equal (encoding, "US-ASCII");
}

static gboolean
scan_instruction (CandorXmlScan *self,
                  char           c,
                  GError       **error)
{
  if (c == '>' && (self->last_two & 0xff) == '?')
    {
      self->state = STATE_TEXT;
      if (!is_encoding_known (self->instruction->str))
        return refuse_encoding (error);
    }

  if (self->instruction->len < MAX_INSTRUCTION_LENGTH)
    g_string_append_c (self->instruction, c);

  return TRUE;
}

static gboolean
scan_until (CandorXmlScan *self,
            char           c,
            guint16        last_two)
{
  if (c == '>' && self->last_two == last_two)
    self->state = STATE_TEXT;

  return TRUE;
}

static gboolean
scan_in_state (CandorXmlScan *self,
               char           c,
               GError       **error)
{
  switch (self->state)
    {
    case STATE_BEGIN:
      return scan_begin (self, c, error);
    case STATE_TEXT:
      self->state = c == '<' ? STATE_OPEN : STATE_TEXT;
      return TRUE;
    case STATE_OPEN:
      return scan_open (self, c);
    case STATE_START_TAG:
      return scan_start_tag (self, c, error);
    case STATE_VALUE:
      return scan_value (self, c, error);
    case STATE_END_TAG:
      self->state = c == '>' ? STATE_TEXT : STATE_END_TAG;
      return TRUE;
    case STATE_DECLARATION:
      return scan_declaration (self, c, error);
    case STATE_COMMENT_OPEN:
      self->state = STATE_COMMENT;
      return TRUE;
    case STATE_COMMENT:
      return scan_until (self, c, ('-' << 8) | '-');
    case STATE_CDATA:
      return scan_until (self, c, (']' << 8) | ']');
    case STATE_INSTRUCTION:
      return scan_instruction (self, c, error);
    default:
      g_assert_not_reached ();
    }
}

static gboolean
scan_byte (CandorXmlScan *self,
           char           c,
           GError       **error)
{
  State before = self->state;

  if (!scan_in_state (self, c, error))
    return FALSE;

  self->last_two = self->state == before ? (self->last_two << 8) | (guchar) c : 0;
  if (c == '\n')
    self->line++;

  return TRUE;
}

/* Nearly all of a guide is text: there the C library looks for the next tag, and counts lines. */
static gsize
skip_text (CandorXmlScan *self,
           const char    *bytes,
           gsize          n_bytes)
{
  const char *tag = memchr (bytes, '<', n_bytes);
  const char *end = tag != NULL ? tag : bytes + n_bytes;
  const char *newline = bytes;

  while ((newline = memchr (newline, '\n', end - newline)) != NULL)
    {
      self->line++;
      newline++;
    }

  return end - bytes;
}

/*
 * candor_xml_scan_new:
 *
 * Begins to look at a file.
 *
 * Returns: (transfer full): the scan
 */
CandorXmlScan *
candor_xml_scan_new (void)
{
  CandorXmlScan *self = g_new0 (CandorXmlScan, 1);

  self->line = 1;
  self->instruction = g_string_new (NULL);
  g_queue_init (&self->tag_lines);

  return self;
}

/*
 * candor_xml_scan_feed:
 * @self: a scan
 * @bytes: what comes next in the file
 * @n_bytes: how much of it
 * @error: return location
 *
 * Looks at bytes that are about to be parsed.
 *
 * Returns: FALSE when they must not be; then candor_xml_scan_get_line() is where
 */
gboolean
candor_xml_scan_feed (CandorXmlScan *self,
                      const char    *bytes,
                      gsize          n_bytes,
                      GError       **error)
{
  /* UTF-16 and UTF-32 write NUL beside each plain letter. */
  if (memchr (bytes, '\0', n_bytes) != NULL)
    return refuse_encoding (error);

  for (gsize i = 0; i < n_bytes; i++)
    {
      if (self->state == STATE_TEXT)
        i += skip_text (self, bytes + i, n_bytes - i);
      if (i < n_bytes && !scan_byte (self, bytes[i], error))
        return FALSE;
    }

  return TRUE;
}

/*
 * candor_xml_scan_get_line:
 * @self: a scan
 *
 * Returns: the line it has come to, counted from 1
 */
int
candor_xml_scan_get_line (CandorXmlScan *self)
{
  return self->line;
}

/*
 * candor_xml_scan_pop_line:
 * @self: a scan
 *
 * Tells the lines of all start tags in their order, one at each call.
 *
 * Returns: a line, counted from 1
 */
int
candor_xml_scan_pop_line (CandorXmlScan *self)
{
  return GPOINTER_TO_INT (g_queue_pop_head (&self->tag_lines));
}

/*
 * candor_xml_scan_free:
 * @self: (transfer full): a scan
 *
 * Ends the scan.
 */
void
candor_xml_scan_free (CandorXmlScan *self)
{
  g_string_free (self->instruction, TRUE);
  g_queue_clear (&self->tag_lines);
  g_free (self);
}
