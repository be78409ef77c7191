/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-meeting-row.h"

#include <glib/gi18n.h>

#include "candor-columns.h"
#include "candor-interview-words.h"
#include "candor-meeting-words.h"
#include "candor-name-expander.h"

static GtkWidget *
make_text (const char *text,
           const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}

static void
add_text (GtkWidget  *box,
          const char *text,
          const char *style)
{
  if (text != NULL && text[0] != '\0')
    gtk_box_append (GTK_BOX (box), make_text (text, style));
}

/* What one of them heard and thought. */
static GtkWidget *
make_side (const CandorPanelCard   *card,
           const CandorPanelAnswer *answer)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *score = candor_meeting_words_answer (card, answer);

  add_text (box, card->interviewer, "heading");
  add_text (box, score, NULL);
  if (answer == NULL)
    return box;
  add_text (box, answer->answer, NULL);
  add_text (box, answer->note, "dim-label");
  return box;
}

static GtkWidget *
make_sides (CandorMeeting          *meeting,
            const CandorMeetingRow *row)
{
  GtkWidget *line = gtk_list_box_row_new ();
  GtkWidget *columns = candor_columns_new (560, 24);
  GPtrArray *cards = candor_meeting_get_cards (meeting);

  gtk_widget_set_margin_top (columns, 12);
  gtk_widget_set_margin_bottom (columns, 12);
  gtk_widget_set_margin_start (columns, 12);
  gtk_widget_set_margin_end (columns, 12);
  for (guint i = 0; i < cards->len; i++)
    if (candor_meeting_is_open (meeting, i))
      candor_columns_append (CANDOR_COLUMNS (columns), make_side (cards->pdata[i], row->answers->pdata[i]));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (line), FALSE);
  gtk_widget_set_focusable (line, FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (line), columns);
  return line;
}

static GtkWidget *
make_settle_button (const CandorMeetingRow *row)
{
  const char *label = row->consensus != NULL ? _("Settle Again…") : _("Settle…");
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", row->digest);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "meeting.settle");
  return button;
}

/* The third column: beside the scores, with who, when and why. */
static GtkWidget *
make_consensus (CandorMeeting          *meeting,
                const CandorMeetingRow *row)
{
  GtkWidget *line = adw_action_row_new ();
  g_autofree char *when = NULL;
  g_autofree char *title = NULL;
  g_autofree char *facts = NULL;

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (line), FALSE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (line), make_settle_button (row));
  if (row->consensus == NULL)
    {
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (line), _("Not settled"));
      return line;
    }
  when = candor_words_when (row->consensus->at_us);
  title = candor_meeting_words_consensus (meeting, row->consensus);
  /* Translators: why, who, when */
  facts = g_strdup_printf (_("%s (%s, %s)"), row->consensus->reason, row->consensus->who, when);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (line), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (line), facts);
  return line;
}

/* "3 apart · Ines Duarte 5 · Sam Okafor 2 · Settled on 4, Good" */
static char *
words_of_row (CandorMeeting          *meeting,
              const CandorMeetingRow *row)
{
  g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  if (row->difference > 0)
    /* Translators: how far the highest score is from the lowest */
    g_ptr_array_add (words, g_strdup_printf (_("%d apart"), row->difference));
  if (row->n_scores > 0)
    g_ptr_array_add (words, candor_meeting_words_scores (meeting, row));
  if (row->consensus != NULL)
    g_ptr_array_add (words, candor_meeting_words_consensus (meeting, row->consensus));
  g_ptr_array_add (words, NULL);
  return g_strjoinv (" · ", (char **) words->pdata);
}

/**
 * candor_meeting_row_new:
 * @meeting: a meeting
 * @row: a question of it that somebody asked
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
candor_meeting_row_new (CandorMeeting          *meeting,
                        const CandorMeetingRow *row)
{
  GtkWidget *expander = adw_expander_row_new ();
  g_autofree char *scores = words_of_row (meeting, row);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (expander), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (expander), row->headline);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (expander), scores);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), make_sides (meeting, row));
  if (row->part == CANDOR_MEETING_JOINED)
    adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), make_consensus (meeting, row));
  candor_name_expander (ADW_EXPANDER_ROW (expander));
  return expander;
}
