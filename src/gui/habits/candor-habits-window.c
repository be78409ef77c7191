/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-habits-window.h"

#include <glib/gi18n.h>

#include "candor-habits.h"
#include "candor-name-by-tooltip.h"
#include "candor-name-expander.h"
#include "candor-score-bars.h"

struct _CandorHabitsWindow
{
  AdwWindow       parent_instance;

  CandorLibrary  *library;

  GtkStack       *stack;
  GtkLabel       *basis;
  AdwExpanderRow *scores;
  AdwBin         *picture;
  AdwActionRow   *figures;
  AdwActionRow   *lowest;
  AdwActionRow   *low;
  AdwActionRow   *middle;
  AdwActionRow   *high;
  AdwActionRow   *highest;
  AdwActionRow   *halo;
  AdwActionRow   *order;
  AdwActionRow   *time;
};

G_DEFINE_FINAL_TYPE (CandorHabitsWindow, candor_habits_window, ADW_TYPE_WINDOW)

static void
say (AdwActionRow *row,
     char         *words)      /* (transfer full) */
{
  adw_action_row_set_subtitle (row, words);
  g_free (words);
}

/* The table behind the picture. */
static void
show_table (CandorHabitsWindow        *self,
            const CandorScoringHabits *habits)
{
  AdwActionRow *rows[CANDOR_HABITS_N_FIFTHS] = {
    self->lowest, self->low, self->middle, self->high, self->highest
  };

  for (guint i = 0; i < CANDOR_HABITS_N_FIFTHS; i++)
    say (rows[i], g_strdup_printf (ngettext ("%u time", "%u times", habits->n_at[i]), habits->n_at[i]));
}

static void
show_scores (CandorHabitsWindow        *self,
             const CandorScoringHabits *habits)
{
  g_autofree char *words = candor_scoring_habits_say_scores (habits);

  adw_expander_row_set_subtitle (self->scores, words);
  adw_bin_set_child (self->picture, candor_score_bars_new (habits->n_at, CANDOR_HABITS_N_FIFTHS));
  say (self->figures, candor_scoring_habits_say_figures (habits));
  show_table (self, habits);
}

/* What was said stays when it cannot be read again. */
static void
show_habits (CandorHabitsWindow *self)
{
  g_autoptr(CandorScoringHabits) habits = candor_library_measure_habits (self->library, NULL);
  g_autofree char *basis = NULL;

  if (habits == NULL)
    return;
  basis = g_strdup_printf (ngettext ("Over %u interview that you held and wrote up. Nobody else is told.",
                                     "Over %u interviews that you held and wrote up. Nobody else is told.",
                                     habits->n_interviews), habits->n_interviews);
  gtk_label_set_label (self->basis, basis);
  show_scores (self, habits);
  say (self->halo, candor_scoring_habits_say_halo (habits));
  say (self->order, candor_scoring_habits_say_order (habits));
  say (self->time, candor_scoring_habits_say_time (habits));
  gtk_stack_set_visible_child_name (self->stack, habits->n_scored > 0 ? "habits" : "empty");
}

static void
candor_habits_window_dispose (GObject *object)
{
  CandorHabitsWindow *self = CANDOR_HABITS_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_HABITS_WINDOW);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_habits_window_parent_class)->dispose (object);
}

static void
candor_habits_window_class_init (CandorHabitsWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_habits_window_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/habits/candor-habits-window.ui");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close", NULL);
  gtk_widget_class_bind_template_child (widget_class, CandorHabitsWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, CandorHabitsWindow, basis);
  gtk_widget_class_bind_template_child (widget_class, CandorHabitsWindow, scores);
  gtk_widget_class_bind_template_child (widget_class, CandorHabitsWindow, picture);
  gtk_widget_class_bind_template_child (widget_class, CandorHabitsWindow, figures);
  gtk_widget_class_bind_template_child (widget_class, CandorHabitsWindow, lowest);
  gtk_widget_class_bind_template_child (widget_class, CandorHabitsWindow, low);
  gtk_widget_class_bind_template_child (widget_class, CandorHabitsWindow, middle);
  gtk_widget_class_bind_template_child (widget_class, CandorHabitsWindow, high);
  gtk_widget_class_bind_template_child (widget_class, CandorHabitsWindow, highest);
  gtk_widget_class_bind_template_child (widget_class, CandorHabitsWindow, halo);
  gtk_widget_class_bind_template_child (widget_class, CandorHabitsWindow, order);
  gtk_widget_class_bind_template_child (widget_class, CandorHabitsWindow, time);
}

static void
candor_habits_window_init (CandorHabitsWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_by_tooltip (GTK_WIDGET (self));
  candor_name_expander (self->scores);
}

/**
 * candor_habits_window_new:
 * @parent: the main window
 * @library: the library
 *
 * Makes the window.
 *
 * Returns: (transfer none): the window, which GTK keeps until it is closed
 */
GtkWindow *
candor_habits_window_new (GtkWindow     *parent,
                          CandorLibrary *library)
{
  CandorHabitsWindow *self =
    g_object_new (CANDOR_TYPE_HABITS_WINDOW, "transient-for", parent, "application",
                  gtk_window_get_application (parent), NULL);

  self->library = g_object_ref (library);
  g_signal_connect_object (library, "interviews-changed", G_CALLBACK (show_habits), self,
                           G_CONNECT_SWAPPED);
  show_habits (self);
  return GTK_WINDOW (self);
}

static void
show_habits_action (GtkWidget  *window,
                    const char *name,
                    GVariant   *parameter)
{
  g_autoptr(CandorLibrary) library = NULL;

  g_object_get (window, "library", &library, NULL);
  gtk_window_present (candor_habits_window_new (GTK_WINDOW (window), library));
}

/**
 * candor_habits_window_install:
 * @window_class: the class of the main window, which has a property "library"
 *
 * Installs win.show-habits.
 */
void
candor_habits_window_install (GtkWidgetClass *window_class)
{
  gtk_widget_class_install_action (window_class, "win.show-habits", NULL, show_habits_action);
}
