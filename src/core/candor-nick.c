/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-enums.h"

/**
 * candor_enum_to_nick:
 * @type: the type of an enumeration
 * @value: one of its values
 *
 * Returns: (nullable): the word that files and the command line carry, such as "strong-no"
 */
const char *
candor_enum_to_nick (GType type,
                     int   value)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *found = g_enum_get_value (klass, value);

  return found != NULL ? found->value_nick : NULL;
}

/**
 * candor_enum_from_nick:
 * @type: the type of an enumeration
 * @nick: (nullable): a word
 * @value: (out): the value of that word
 *
 * Returns: whether the enumeration has that word
 */
gboolean
candor_enum_from_nick (GType       type,
                       const char *nick,
                       int        *value)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *found = nick != NULL ? g_enum_get_value_by_nick (klass, nick) : NULL;

  g_return_val_if_fail (value != NULL, FALSE);

  if (found == NULL)
    return FALSE;
  *value = found->value;
  return TRUE;
}
