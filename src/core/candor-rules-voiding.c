/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-rules.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"

static gboolean
refuse (GError    **error,
        CandorError code,
        const char *message)
{
  g_set_error_literal (error, CANDOR_ERROR, code, message);
  return FALSE;
}

static gboolean
is_blank (const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text != NULL ? text : ""));

  return stripped[0] == '\0';
}

static gboolean
check_position (CandorKit *kit,
                guint      position,
                GError   **error)
{
  if (position >= 1 && position <= candor_kit_get_n_entries (kit))
    return TRUE;
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE,
               _("There is no question %u in the kit “%s”: it has %u. Choose a position from 1 on."),
               position, candor_kit_get_name (kit), candor_kit_get_n_entries (kit));
  return FALSE;
}

/**
 * candor_rules_check_void:
 * @kit: one version of a kit
 * @position: a question of it
 * @reason: (nullable): why it should not be counted
 * @error: return location for an error
 *
 * Rule 12: a bad question is taken out for all candidates, with a reason. One that nobody was asked yet is better
 * removed from the kit.
 *
 * Returns: %FALSE with RANGE, INVALID without a reason, or STATE
 */
gboolean
candor_rules_check_void (CandorKit  *kit,
                         guint       position,
                         const char *reason,
                         GError    **error)
{
  const char *earlier;

  g_return_val_if_fail (CANDOR_IS_KIT (kit), FALSE);

  if (!check_position (kit, position, error))
    return FALSE;
  if (is_blank (reason))
    return refuse (error, CANDOR_ERROR_INVALID,
                   _("Say why the question should not be counted: the scorecards will say it too."));
  if (!candor_kit_is_frozen (kit) && candor_kit_get_version (kit) == 1)
    return refuse (error, CANDOR_ERROR_STATE,
                   _("No interview was held with this kit yet. Remove the question from it instead."));

  earlier = candor_kit_entry_get_void_reason (candor_kit_get_entry (kit, position));
  if (earlier == NULL)
    return TRUE;
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE,
               /* Translators: the number of a question, then why it is not counted */
               _("Question %u is not counted already: %s"), position, earlier);
  return FALSE;
}

/**
 * candor_rules_check_count_again:
 * @kit: one version of a kit
 * @position: a question of it
 * @error: return location for an error
 *
 * Returns: whether the question is out and can be put back; %FALSE with RANGE or STATE
 */
gboolean
candor_rules_check_count_again (CandorKit *kit,
                                guint      position,
                                GError   **error)
{
  g_return_val_if_fail (CANDOR_IS_KIT (kit), FALSE);

  if (!check_position (kit, position, error))
    return FALSE;
  if (candor_kit_entry_get_void_reason (candor_kit_get_entry (kit, position)) != NULL)
    return TRUE;
  return refuse (error, CANDOR_ERROR_STATE, _("The question is counted as it is."));
}
