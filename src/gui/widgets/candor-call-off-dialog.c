/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-call-off-dialog.h"

#include <glib/gi18n.h>

#include "candor-enum-types.h"
#include "candor-name-by-tooltip.h"
#include "candor-words.h"

/**
 * candor_call_off_dialog_new:
 * @parent: the window in front of which it asks
 *
 * Creates a dialog that asks why an interview is called off.
 *
 * Returns: (transfer none): the dialog, owned by GTK
 */
AdwMessageDialog *
candor_call_off_dialog_new (GtkWindow *parent)
{
  GtkWidget *widget = adw_message_dialog_new (parent, _("Call Off the Interview?"),
                                              _("It stays in the list with its reason."));
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (widget);

  adw_message_dialog_add_response (dialog, "cancel", _("_Cancel"));
  for (guint reason = CANDOR_CALL_OFF_REASON_NO_SHOW; reason <= CANDOR_CALL_OFF_REASON_OTHER; reason++)
    adw_message_dialog_add_response (dialog,
                                     candor_enum_to_nick (CANDOR_TYPE_CALL_OFF_REASON, reason),
                                     candor_words_call_off_reason (reason));
  adw_message_dialog_set_close_response (dialog, "cancel");
  candor_name_by_tooltip (widget);
  return dialog;
}
