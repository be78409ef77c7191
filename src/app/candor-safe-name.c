/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-safe-name.h"

#include <string.h>

static gboolean
may_stand (gunichar c)
{
  switch (g_unichar_type (c))
    {
    case G_UNICODE_CONTROL:
    case G_UNICODE_FORMAT:              /* bidi marks and other unseen ones */
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
    case G_UNICODE_SURROGATE:
    case G_UNICODE_UNASSIGNED:
    case G_UNICODE_PRIVATE_USE:
      return FALSE;
    default:
      return c >= 0x80 || strchr ("/\\:*?\"<>|", (int) c) == NULL;
    }
}

static gboolean
ends_with_space (GString *name)
{
  return name->len > 0 && name->str[name->len - 1] == ' ';
}

/*
 * candor_safe_name_append:
 * @name: a file name in the making
 * @words: words of people
 *
 * Appends words; what is no letter of a file name becomes a space.
 */
void
candor_safe_name_append (GString    *name,
                         const char *words)
{
  g_autofree char *valid = g_utf8_make_valid (words, -1);
  g_autofree char *composed = g_utf8_normalize (valid, -1, G_NORMALIZE_NFC);

  for (const char *p = composed; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (may_stand (c) && !g_unichar_isspace (c))
        g_string_append_unichar (name, c);
      else if (!ends_with_space (name))
        g_string_append_c (name, ' ');
    }
  if (ends_with_space (name))
    g_string_truncate (name, name->len - 1);
}

/*
 * candor_safe_name_trim:
 * @name: a file name in the making
 * @n_bytes: the most it may have
 *
 * Cuts between characters, then takes off what may not begin or end a name.
 *
 * Returns: (transfer full): the name; empty when nothing of it is left
 */
char *
candor_safe_name_trim (GString *name,
                       gsize    n_bytes)
{
  const char *start = name->str;
  const char *end = name->str + MIN (name->len, n_bytes);

  while (end > start && !g_utf8_validate (start, end - start, NULL))
    end--;
  while (start < end && strchr (".- ", *start) != NULL)
    start++;
  while (end > start && strchr (". ", end[-1]) != NULL)
    end--;
  return g_strndup (start, end - start);
}
