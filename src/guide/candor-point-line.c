/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-point-line.h"

#include <string.h>

/*
 * candor_point_line_split:
 * @text: a key point; cut before the bracket
 * @weight: (out): what it says, or 1
 * @required: (out): whether it says so
 *
 * Returns: whether there was such a bracket
 */
gboolean
candor_point_line_split (char     *text,
                         int      *weight,
                         gboolean *required)
{
  char *blank = g_strrstr (text, " [");
  char *bracket = blank != NULL ? blank + 1 : NULL;

  *weight = 1;
  *required = FALSE;
  if (bracket == NULL || blank == text || bracket[1] < '1' || bracket[1] > '9')
    return FALSE;
  if (!g_str_equal (bracket + 2, "]") && !g_str_equal (bracket + 2, ", required]"))
    return FALSE;

  *weight = bracket[1] - '0';
  *required = bracket[2] == ',';
  *blank = '\0';
  return TRUE;
}

/*
 * candor_point_line_join:
 * @point: a key point
 *
 * Returns: (transfer full): its text, with what it counts where that is not the usual
 */
char *
candor_point_line_join (const CandorPoint *point)
{
  g_autofree char *copy = g_strdup (point->text);
  int weight;
  gboolean required;

  if (point->weight == 1 && !point->required && !candor_point_line_split (copy, &weight, &required))
    return g_strdup (point->text);
  return g_strdup_printf ("%s [%d%s]", point->text, point->weight,
                          point->required ? ", required" : "");
}
