/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-scorecard-parts.h"

#include <glib/gi18n.h>

#include "candor-interview-words.h"
#include "candor-words.h"

static void
append_deviations (GtkWidget *box,
                   GPtrArray *deviations)
{
  GtkWidget *list;

  if (deviations->len == 0)
    return;
  list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  for (guint i = 0; i < deviations->len; i++)
    gtk_box_append (GTK_BOX (list),
                    candor_scorecard_text_new (g_ptr_array_index (deviations, i), NULL));
  gtk_box_append (GTK_BOX (box), candor_scorecard_titled_new (_("What Differed"), list));
}

static GtkWidget *
make_amendment (const CandorAmendment *amendment)
{
  g_autofree char *when = candor_words_when (amendment->at_us);
  g_autofree char *line = NULL;

  if (amendment->position != 0)
    /* Translators: an amendment: question, field, old and new value, why, who, when */
    line = g_strdup_printf (_("Question %u, %s: %s → %s (%s; %s, %s)"), amendment->position,
                            candor_words_field (amendment->field), amendment->old_value,
                            amendment->new_value, amendment->reason, amendment->who, when);
  else
    /* Translators: an amendment: field, old and new value, why, who, when */
    line = g_strdup_printf (_("%s: %s → %s (%s; %s, %s)"), candor_words_field (amendment->field),
                            amendment->old_value, amendment->new_value, amendment->reason, amendment->who, when);
  return candor_scorecard_text_new (line, NULL);
}

static void
append_amendments (GtkWidget *box,
                   GPtrArray *amendments)
{
  GtkWidget *list;

  if (amendments->len == 0)
    return;
  list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  for (guint i = 0; i < amendments->len; i++)
    gtk_box_append (GTK_BOX (list), make_amendment (g_ptr_array_index (amendments, i)));
  gtk_box_append (GTK_BOX (box), candor_scorecard_titled_new (_("Amendments"), list));
}

/**
 * candor_scorecard_later_new:
 * @scorecard: a scorecard
 *
 * Returns: (transfer floating): what differed from the kit, and what was changed after signing
 */
GtkWidget *
candor_scorecard_later_new (CandorScorecard *scorecard)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  append_deviations (box, candor_scorecard_get_deviations (scorecard));
  append_amendments (box,
                     candor_interview_get_amendments (candor_scorecard_get_interview (scorecard)));
  return box;
}
