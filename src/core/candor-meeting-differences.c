/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-meeting-private.h"

#include <glib/gi18n-lib.h>

static void
tell_missing (CandorMeeting         *self,
              guint                  card_index,
              const CandorPanelCard *card,
              const CandorPanelCard *other)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      const CandorMeetingRow *row = self->rows->pdata[i];

      if (row->answers->pdata[card_index] == NULL && candor_panel_card_find (other, row->digest) != NULL)
        g_ptr_array_add (self->differences,
                         /* Translators: an interviewer, a version number, a question */
                         g_strdup_printf (_("%s had version %d of the kit, without “%s”."),
                                          card->interviewer, card->kit_version, row->headline));
    }
}

/* What two of them cannot be compared on. */
static void
tell_pair (CandorMeeting *self,
           guint          a,
           guint          b)
{
  const CandorPanelCard *first = self->cards->pdata[a];
  const CandorPanelCard *second = self->cards->pdata[b];

  if (g_strcmp0 (first->kit_id, second->kit_id) != 0)
    {
      g_ptr_array_add (self->differences,
                       /* Translators: an interviewer, a kit, an interviewer, a kit */
                       g_strdup_printf (_("%s used the kit “%s”, %s the kit “%s”."), first->interviewer,
                                        first->kit_name, second->interviewer, second->kit_name));
      return;
    }
  tell_missing (self, a, first, second);
  tell_missing (self, b, second, first);
}

/* Of the rows as they stand in the kits. */
void
candor_meeting_tell_differences (CandorMeeting *self)
{
  for (guint a = 0; a < self->cards->len; a++)
    {
      const CandorPanelCard *card = self->cards->pdata[a];

      if (!candor_meeting_is_open (self, a))
        continue;
      if (!candor_meeting_is_comparable (self, a))
        g_ptr_array_add (self->differences,
                         /* Translators: an interviewer */
                         g_strdup_printf (_("%s scored on another scale, so those scores say something else."),
                                          card->interviewer));
      for (guint b = a + 1; b < self->cards->len; b++)
        if (candor_meeting_is_open (self, b))
          tell_pair (self, a, b);
    }
}
