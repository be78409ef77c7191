/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli.h"

#include <errno.h>
#include <gio/gunixinputstream.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "candor-error.h"
#include "candor-export.h"
#include "candor-export.h"

static GBytes *
read_stdin (GError **error)
{
  g_autoptr(GInputStream) input = g_unix_input_stream_new (STDIN_FILENO, FALSE);
  g_autoptr(GOutputStream) memory = g_memory_output_stream_new_resizable ();

  if (g_output_stream_splice (memory, input, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL, error) < 0)
    return NULL;
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}

static GBytes *
read_all (const char *file,
          GError    **error)
{
  g_autoptr(GFile) source = NULL;

  if (g_str_equal (file, "-"))
    return read_stdin (error);

  source = g_file_new_for_commandline_arg (file);
  return g_file_load_bytes (source, NULL, NULL, error);
}

/* The newline that ends a file is none of the text. */
static char *
text_of (GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  if (size > 0 && data[size - 1] == '\n')
    size--;
  if (size > 0 && data[size - 1] == '\r')
    size--;
  return g_utf8_validate_len (data, size, NULL) ? g_strndup (data, size) : NULL;
}

static char *
read_text (const char *file,
           GError    **error)
{
  g_autoptr(GBytes) bytes = read_all (file, error);
  char *text = bytes != NULL ? text_of (bytes) : NULL;

  if (bytes != NULL && text == NULL)
    g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                 _("%s is no text in UTF-8."), g_str_equal (file, "-") ? _("The input") : file);
  return text;
}

static char *
list_nicks (GType type)
{
  g_autoptr(GTypeClass) klass = g_type_class_ref (type);
  const GEnumClass *enum_class = (GEnumClass *) klass;
  GString *nicks = g_string_new (NULL);

  for (guint i = 0; i < enum_class->n_values; i++)
    if (!g_str_equal (enum_class->values[i].value_nick, "none"))
      g_string_append_printf (nicks, "%s%s", nicks->len > 0 ? ", " : "",
                              enum_class->values[i].value_nick);
  return g_string_free (nicks, FALSE);
}

/**
 * candor_cli_refuse:
 * @error: return location for an error
 * @format: a sentence
 * @...: what stands in it
 *
 * Says that the command line is malformed.
 *
 * Returns: %FALSE
 */
gboolean
candor_cli_refuse (GError    **error,
                   const char *format,
                   ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, message);
  return FALSE;
}

/**
 * candor_cli_check_text:
 * @argument: (nullable): what stands on the command line
 * @error: return location for an error
 *
 * Checks that a text is UTF-8, whatever the locale.
 *
 * Returns: %FALSE when it is not
 */
gboolean
candor_cli_check_text (const char *argument,
                       GError    **error)
{
  return argument == NULL || g_utf8_validate (argument, -1, NULL) ||
         candor_cli_refuse (error, _("A text on the command line is not in UTF-8."));
}

/**
 * candor_cli_take_text:
 * @argument: (inout) (nullable): what stands on the command line
 * @error: return location for an error
 *
 * Checks a text; "@FILE" and "@-" are replaced with what stands in the file or comes in on stdin.
 *
 * Returns: %FALSE when it is not UTF-8 or cannot be read
 */
gboolean
candor_cli_take_text (char   **argument,
                      GError **error)
{
  g_autofree char *given = NULL;

  if (*argument == NULL || **argument != '@')
    return candor_cli_check_text (*argument, error);

  given = g_steal_pointer (argument);
  *argument = read_text (given + 1, error);
  return *argument != NULL;
}

/**
 * candor_cli_number:
 * @argument: what stands on the command line
 * @what: what it should be, for the sentence
 * @number: (out): the number
 * @error: return location for an error
 *
 * Takes a whole number from 0.
 *
 * Returns: %FALSE when it is none
 */
gboolean
candor_cli_number (const char *argument,
                   const char *what,
                   guint      *number,
                   GError    **error)
{
  guint64 value;

  if (!g_ascii_string_to_unsigned (argument, 10, 0, G_MAXINT, &value, NULL))
    /* Translators: what stands on the command line, then what it should be, like POSITION */
    return candor_cli_refuse (error, _("“%s” is no number for %s."), argument, what);
  *number = value;
  return TRUE;
}

/**
 * candor_cli_enum:
 * @argument: what stands on the command line
 * @type: an enumeration
 * @what: what it should be, for the sentence
 * @value: (out): its value
 * @error: return location for an error
 *
 * Takes one of the words of an enumeration.
 *
 * Returns: %FALSE when it is none; the sentence lists them
 */
gboolean
candor_cli_enum (const char *argument,
                 GType       type,
                 const char *what,
                 int        *value,
                 GError    **error)
{
  g_autofree char *nicks = NULL;

  if (!g_str_equal (argument, "none") && candor_enum_from_nick (type, argument, value))
    return TRUE;

  nicks = list_nicks (type);
  /* Translators: what stands on the command line, an option, a list of words */
  return candor_cli_refuse (error, _("“%s” is nothing for %s: it takes %s."), argument, what,
                            nicks);
}

/**
 * candor_cli_write:
 * @bytes: the content
 * @file: (nullable): where to; %NULL and "-" are stdout
 * @error: return location for an error
 *
 * Writes what a verb makes. What is no text is not for a terminal.
 *
 * Returns: whether it is written
 */
gboolean
candor_cli_write (GBytes     *bytes,
                  const char *file,
                  GError    **error)
{
  g_autoptr(GFile) target = NULL;
  gsize size;
  const void *data = g_bytes_get_data (bytes, &size);

  if (file != NULL && !g_str_equal (file, "-"))
    {
      target = g_file_new_for_commandline_arg (file);
      return candor_export_write (bytes, target, error);
    }
  if (isatty (STDOUT_FILENO) && !g_utf8_validate_len (data, size, NULL))
    {
      g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                           _("This is no text for a terminal: name a file by -o."));
      return FALSE;
    }
  if (fwrite (data, 1, size, stdout) == size)
    return TRUE;
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED,
               _("The output could not be written: %s."), g_strerror (errno));
  return FALSE;
}

static char *
list_formats (GArray *formats)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < formats->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "",
                            g_array_index (formats, CandorExportFormat, i).id);
  return g_string_free (ids, FALSE);
}

/*
 * candor_cli_check_format:
 * @format: (nullable): what stands behind --format
 * @formats: (transfer full) (element-type CandorExportFormat): what it can be
 * @error: return location for an error
 *
 * Returns: whether it is one of them
 */
gboolean
candor_cli_check_format (const char *format,
                         GArray     *formats,
                         GError    **error)
{
  g_autoptr(GArray) known = formats;
  g_autofree char *ids = list_formats (formats);

  for (guint i = 0; format != NULL && i < formats->len; i++)
    if (g_str_equal (format, g_array_index (formats, CandorExportFormat, i).id))
      return TRUE;
  return candor_cli_refuse (error, _("“%s” is nothing for %s: it takes %s."),
                            format != NULL ? format : "", "--format", ids);
}
