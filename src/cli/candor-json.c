/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-json.h"

#include <stdio.h>

#include "candor-score.h"
#include "candor-time.h"

struct _CandorJson
{
  GString *text;
  guint    depth;
  gboolean is_empty;            /* nothing stands yet in the object or array now open */
};

static void
break_line (CandorJson *self)
{
  g_string_append_c (self->text, '\n');
  for (guint i = 0; i < self->depth; i++)
    g_string_append (self->text, "  ");
}

static void
append_character (GString *text,
                  gunichar c)
{
  switch (c)
    {
    case '"':
    case '\\':
      g_string_append_c (text, '\\');
      g_string_append_unichar (text, c);
      break;
    case '\n':
      g_string_append (text, "\\n");
      break;
    case '\t':
      g_string_append (text, "\\t");
      break;
    default:
      if (c < 0x20 || c == 0x7f)
        g_string_append_printf (text, "\\u%04x", c);
      else
        g_string_append_unichar (text, c);
    }
}

static void
append_string (GString    *text,
               const char *string)
{
  g_string_append_c (text, '"');
  for (const char *p = string; *p != '\0'; p = g_utf8_next_char (p))
    append_character (text, g_utf8_get_char (p));
  g_string_append_c (text, '"');
}

static void
begin_value (CandorJson *self,
             const char *key)
{
  if (!self->is_empty)
    g_string_append_c (self->text, ',');
  if (self->depth > 0)
    break_line (self);
  self->is_empty = FALSE;
  if (key == NULL)
    return;
  append_string (self->text, key);
  g_string_append (self->text, ": ");
}

static void
begin (CandorJson *self,
       const char *key,
       char        bracket)
{
  begin_value (self, key);
  g_string_append_c (self->text, bracket);
  self->depth++;
  self->is_empty = TRUE;
}

static void
end (CandorJson *self,
     char        bracket)
{
  self->depth--;
  if (!self->is_empty)
    break_line (self);
  g_string_append_c (self->text, bracket);
  self->is_empty = FALSE;
}

/**
 * candor_json_new:
 *
 * Makes a writer.
 *
 * Returns: (transfer full): the writer
 */
CandorJson *
candor_json_new (void)
{
  CandorJson *self = g_new0 (CandorJson, 1);

  self->text = g_string_new (NULL);
  self->is_empty = TRUE;
  return self;
}

/**
 * candor_json_free:
 * @self: a writer
 *
 * Frees a writer.
 */
void
candor_json_free (CandorJson *self)
{
  g_string_free (self->text, TRUE);
  g_free (self);
}

/**
 * candor_json_print:
 * @self: a writer, all that was begun ended
 *
 * Prints what was written on stdout.
 */
void
candor_json_print (CandorJson *self)
{
  g_return_if_fail (self->depth == 0);

  fwrite (self->text->str, 1, self->text->len, stdout);
  fputc ('\n', stdout);
}

/**
 * candor_json_begin_object:
 * @self: a writer
 * @key: (nullable): its key
 *
 * Begins an object.
 */
void
candor_json_begin_object (CandorJson *self,
                          const char *key)
{
  begin (self, key, '{');
}

/**
 * candor_json_end_object:
 * @self: a writer
 *
 * Ends the object begun last.
 */
void
candor_json_end_object (CandorJson *self)
{
  end (self, '}');
}

/**
 * candor_json_begin_array:
 * @self: a writer
 * @key: (nullable): its key
 *
 * Begins an array.
 */
void
candor_json_begin_array (CandorJson *self,
                         const char *key)
{
  begin (self, key, '[');
}

/**
 * candor_json_end_array:
 * @self: a writer
 *
 * Ends the array begun last.
 */
void
candor_json_end_array (CandorJson *self)
{
  end (self, ']');
}

/**
 * candor_json_add_null:
 * @self: a writer
 * @key: (nullable): its key
 *
 * Says that something is not known.
 */
void
candor_json_add_null (CandorJson *self,
                      const char *key)
{
  begin_value (self, key);
  g_string_append (self->text, "null");
}

/**
 * candor_json_add_text:
 * @self: a writer
 * @key: (nullable): its key
 * @text: (nullable): a text in UTF-8
 *
 * Adds a text; an empty one is null.
 */
void
candor_json_add_text (CandorJson *self,
                      const char *key,
                      const char *text)
{
  if (text == NULL || *text == '\0')
    {
      candor_json_add_null (self, key);
      return;
    }
  begin_value (self, key);
  append_string (self->text, text);
}

/**
 * candor_json_add_texts:
 * @self: a writer
 * @key: (nullable): its key
 * @texts: (element-type utf8): texts
 *
 * Adds an array of texts.
 */
void
candor_json_add_texts (CandorJson *self,
                       const char *key,
                       GPtrArray  *texts)
{
  candor_json_begin_array (self, key);
  for (guint i = 0; i < texts->len; i++)
    candor_json_add_text (self, NULL, texts->pdata[i]);
  candor_json_end_array (self);
}

/**
 * candor_json_add_integer:
 * @self: a writer
 * @key: (nullable): its key
 * @number: a number
 *
 * Adds a whole number.
 */
void
candor_json_add_integer (CandorJson *self,
                         const char *key,
                         int         number)
{
  begin_value (self, key);
  g_string_append_printf (self->text, "%d", number);
}

/**
 * candor_json_add_count:
 * @self: a writer
 * @key: (nullable): its key
 * @number: a number of which 0 says that it is not known
 *
 * Adds a whole number, or null.
 */
void
candor_json_add_count (CandorJson *self,
                       const char *key,
                       int         number)
{
  if (number == 0)
    candor_json_add_null (self, key);
  else
    candor_json_add_integer (self, key, number);
}

/**
 * candor_json_add_decimal:
 * @self: a writer
 * @key: (nullable): its key
 * @number: a number
 *
 * Adds a number with one decimal, half away from zero.
 */
void
candor_json_add_decimal (CandorJson *self,
                         const char *key,
                         double      number)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  begin_value (self, key);
  g_string_append (self->text, g_ascii_formatd (digits, sizeof digits, "%.1f",
                                                candor_round_half_away (number, 1)));
}

/**
 * candor_json_add_hundredths:
 * @self: a writer
 * @key: (nullable): its key
 * @number: a number of which one decimal would say too little, such as a correlation
 *
 * Adds a number with two decimals, half away from zero.
 */
void
candor_json_add_hundredths (CandorJson *self,
                            const char *key,
                            double      number)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  begin_value (self, key);
  g_string_append (self->text, g_ascii_formatd (digits, sizeof digits, "%.2f",
                                                candor_round_half_away (number, 2)));
}

/**
 * candor_json_add_boolean:
 * @self: a writer
 * @key: (nullable): its key
 * @value: a value
 *
 * Adds true or false.
 */
void
candor_json_add_boolean (CandorJson *self,
                         const char *key,
                         gboolean    value)
{
  begin_value (self, key);
  g_string_append (self->text, value ? "true" : "false");
}

/**
 * candor_json_add_time:
 * @self: a writer
 * @key: (nullable): its key
 * @time_us: microseconds of Unix time, 0 = not known
 *
 * Adds a time as RFC 3339 in UTC.
 */
void
candor_json_add_time (CandorJson *self,
                      const char *key,
                      gint64      time_us)
{
  g_autofree char *text = candor_time_to_rfc3339 (time_us);

  candor_json_add_text (self, key, text);
}
