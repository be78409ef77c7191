/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "candor-guide.h"

/**
 * candor_id_is_valid:
 * @id: (nullable): an id
 *
 * Returns: whether it can be the id of a guide, a section or a question
 */
gboolean
candor_id_is_valid (const char *id)
{
  if (id == NULL || !g_ascii_islower (id[0]))
    return FALSE;
  return strspn (id, "abcdefghijklmnopqrstuvwxyz0123456789-") == strlen (id);
}

/**
 * candor_id_from_title:
 * @title: a title in any script
 *
 * Makes an id of it: letters of other alphabets are transliterated where that is possible, all else becomes a dash.
 *
 * Returns: (transfer full): an id, never empty
 */
char *
candor_id_from_title (const char *title)
{
  g_autofree char *ascii = g_str_to_ascii (title, "C");
  GString *id = g_string_new (NULL);

  for (const char *at = ascii; *at != '\0'; at++)
    {
      if (g_ascii_isalnum (*at))
        g_string_append_c (id, g_ascii_tolower (*at));
      else if (id->len > 0 && id->str[id->len - 1] != '-')
        g_string_append_c (id, '-');
    }
  if (id->len > 0 && id->str[id->len - 1] == '-')
    g_string_truncate (id, id->len - 1);
  if (id->len == 0 || !g_ascii_isalpha (id->str[0]))
    g_string_prepend (id, id->len == 0 ? "guide" : "g-");
  return g_string_free (id, FALSE);
}
