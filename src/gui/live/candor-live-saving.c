/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the header says of saving. */
#include "candor-live-window-private.h"

#include <glib/gi18n.h>

/* A score is on disk within two milliseconds and is not shown before: a word that comes and goes in between would take the
 * frame that the score wants. */
#define MAY_PASS_UNSAID_MS 50

static void
say (CandorLiveWindow *self)
{
  const char * const words[] = { _("Saved"), _("Saving…"), _("Not saved") };

  g_clear_handle_id (&self->saving_source, g_source_remove);
  gtk_label_set_label (self->saving, words[candor_live_get_saving (self->live)]);
}

static gboolean
takes_long_cb (gpointer data)
{
  CandorLiveWindow *self = data;

  self->saving_source = 0;
  say (self);
  return G_SOURCE_REMOVE;
}

/**
 * candor_live_window_show_saving:
 * @self: the window
 *
 * Says whether all is on disk. Of text that stands on the screen and is not, at once.
 */
void
candor_live_window_show_saving (CandorLiveWindow *self)
{
  CandorSaving saving = candor_live_get_saving (self->live);

  if (saving != CANDOR_SAVING_WAITING || candor_live_has_typed (self->live))
    say (self);
  else if (self->saving_source == 0)
    self->saving_source = g_timeout_add (MAY_PASS_UNSAID_MS, takes_long_cb, self);
  if (saving != CANDOR_SAVING_FAILED)
    gtk_revealer_set_reveal_child (self->trouble, FALSE);
  candor_live_window_show_clock (self);
}

/**
 * candor_live_window_show_trouble:
 * @self: the window
 * @error: why it could not be saved
 *
 * Says so until it could.
 */
void
candor_live_window_show_trouble (CandorLiveWindow *self,
                                 const GError     *error)
{
  gtk_label_set_label (self->trouble_label, error->message);
  gtk_revealer_set_reveal_child (self->trouble, TRUE);
}
