/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-health-row.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "candor-name-expander.h"
#include "candor-score-bars.h"

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

/* The table behind the picture. */
static GtkWidget *
make_table (const CandorQuestionHealth *health,
            CandorScale                *scale)
{
  GtkWidget *grid = gtk_grid_new ();
  int row = 0;

  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 3);
  for (int level = candor_scale_get_min (scale); level <= candor_scale_get_max (scale); level++, row++)
    {
      g_autofree char *name = g_strdup_printf ("%d %s", level, candor_scale_get_label (scale, level));
      g_autofree char *times = g_strdup_printf (ngettext ("%u time", "%u times", health->n_at[level]),
                                                health->n_at[level]);

      gtk_grid_attach (GTK_GRID (grid), make_label (name, NULL), 0, row, 1, 1);
      gtk_grid_attach (GTK_GRID (grid), make_label (times, "numeric"), 1, row, 1, 1);
    }
  return grid;
}

static GtkWidget *
make_button (const CandorQuestionHealth *health,
             guint                       index)
{
  gboolean counts = health->void_reason == NULL;
  GtkWidget *button =
    gtk_button_new_with_label (counts ? _("Not Counted…") : _("Count Again"));

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "u", index);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), counts ? "health.void" : "health.count-again");
  return button;
}

static GtkWidget *
make_details (const CandorQuestionHealth *health,
              guint                       index,
              CandorScale                *scale)
{
  g_autofree char *figures = candor_question_health_say_figures (health);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 12);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_box_append (GTK_BOX (box), make_table (health, scale));
  gtk_box_append (GTK_BOX (box), make_label (figures, "dim-label"));
  gtk_box_append (GTK_BOX (box), make_button (health, index));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, figures, -1);
  return row;
}

/* (transfer full): what is said of it, and how long it takes, a line each */
static char *
words_of (const CandorQuestionHealth *health,
          CandorScale                *scale)
{
  g_autofree char *words = candor_question_health_say (health, scale);
  g_autofree char *time = candor_question_health_say_time (health);
  g_autoptr(GString) lines = g_string_new (NULL);

  if (health->void_reason != NULL)
    {
      g_string_append_printf (lines, _("Not counted: %s"), health->void_reason);
      g_string_append_c (lines, '\n');
    }
  g_string_append (lines, words);
  if (time != NULL)
    g_string_append_printf (lines, "\n%s", time);
  return g_strdup (lines->str);
}

/**
 * candor_health_row_new:
 * @health: how a question did
 * @index: where it stands in the list
 * @scale: the scale of its kit
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
candor_health_row_new (const CandorQuestionHealth *health,
                       guint                       index,
                       CandorScale                *scale)
{
  GtkWidget *row = adw_expander_row_new ();
  int min = candor_scale_get_min (scale);
  g_autofree char *title = g_strdup_printf ("%u. %s", health->position,
                                            candor_question_get_headline (health->question));
  g_autofree char *words = words_of (health, scale);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), words);
  if (health->n_scored > 0)
    adw_expander_row_add_action (ADW_EXPANDER_ROW (row),
                                 candor_score_bars_new (health->n_at + min,
                                                        (guint) (candor_scale_get_max (scale) - min + 1)));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), make_details (health, index, scale));
  candor_name_expander (ADW_EXPANDER_ROW (row));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
  return row;
}
