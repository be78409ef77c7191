/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-time-dialog.h"

#include <glib/gi18n.h>

#include "candor-name-by-tooltip.h"

static void
name_widget (GtkWidget  *widget,
             const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static GtkWidget *
add_number (GtkBox     *box,
            const char *name,
            double      value,
            double      upper,
            double      step)
{
  GtkWidget *number = gtk_spin_button_new_with_range (0, upper, step);

  gtk_spin_button_set_value (GTK_SPIN_BUTTON (number), value);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (number), GTK_ORIENTATION_HORIZONTAL);
  name_widget (number, name);
  gtk_text_set_activates_default (GTK_TEXT (gtk_editable_get_delegate (GTK_EDITABLE (number))),
                                  TRUE);
  gtk_box_append (box, number);
  return number;
}

static void
name_arrows (GtkWidget         *widget,
             const char * const names[],
             guint             *n_named)
{
  if (GTK_IS_BUTTON (widget) && names[*n_named] != NULL)
    name_widget (widget, names[(*n_named)++]);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    name_arrows (child, names, n_named);
}

/* GTK leaves the calendar and its arrows without a name. */
static void
name_calendar (GtkWidget *calendar)
{
  const char * const names[] = {
    _("Previous Month"), _("Next Month"), _("Previous Year"), _("Next Year"), NULL
  };
  guint n_named = 0;

  name_widget (calendar, _("Day"));
  name_arrows (calendar, names, &n_named);
}

static void
keep (AdwMessageDialog *dialog,
      const char       *key,
      gpointer          widget)
{
  g_object_set_data (G_OBJECT (dialog), key, widget);
}

static gpointer
kept (AdwMessageDialog *dialog,
      const char       *key)
{
  return g_object_get_data (G_OBJECT (dialog), key);
}

static int
value_of (AdwMessageDialog *dialog,
          const char       *key)
{
  GtkSpinButton *number = kept (dialog, key);

  if (number == NULL)
    return 0;
  gtk_spin_button_update (number);      /* what was typed and not left yet */
  return gtk_spin_button_get_value_as_int (number);
}

/**
 * candor_time_dialog_new:
 * @parent: the window in front
 * @heading: what is asked
 * @accept_label: what the button says that goes on
 * @time_us: the time that it begins with
 *
 * Returns: (transfer none): the dialog, owned by GTK
 */
AdwMessageDialog *
candor_time_dialog_new (GtkWindow  *parent,
                        const char *heading,
                        const char *accept_label,
                        gint64      time_us)
{
  GtkWidget *dialog = adw_message_dialog_new (parent, heading, NULL);
  g_autoptr(GDateTime) time = g_date_time_new_from_unix_local (time_us / G_USEC_PER_SEC);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *numbers = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *calendar = gtk_calendar_new ();
  AdwMessageDialog *self = ADW_MESSAGE_DIALOG (dialog);

  gtk_calendar_select_day (GTK_CALENDAR (calendar), time);
  name_calendar (calendar);
  gtk_box_append (GTK_BOX (box), calendar);
  gtk_widget_set_halign (numbers, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), numbers);
  keep (self, "candor-calendar", calendar);
  keep (self, "candor-box", box);
  keep (self, "candor-hour",
        add_number (GTK_BOX (numbers), _("Hour"), g_date_time_get_hour (time), 23, 1));
  gtk_box_append (GTK_BOX (numbers), gtk_label_new (":"));
  keep (self, "candor-minute",
        add_number (GTK_BOX (numbers), _("Minute"), g_date_time_get_minute (time), 59, 5));
  adw_message_dialog_set_extra_child (self, box);
  adw_message_dialog_add_responses (self, "cancel", _("_Cancel"), "chosen", accept_label, NULL);
  adw_message_dialog_set_response_appearance (self, "chosen", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (self, "chosen");
  adw_message_dialog_set_close_response (self, "cancel");
  candor_name_by_tooltip (dialog);
  return self;
}

/**
 * candor_time_dialog_get_time_us:
 * @dialog: a dialog
 *
 * Returns: the time that is chosen
 */
gint64
candor_time_dialog_get_time_us (AdwMessageDialog *dialog)
{
  g_autoptr(GDateTime) day = gtk_calendar_get_date (kept (dialog, "candor-calendar"));
  g_autoptr(GDateTime) time =
    g_date_time_new_local (g_date_time_get_year (day), g_date_time_get_month (day),
                           g_date_time_get_day_of_month (day), value_of (dialog, "candor-hour"),
                           value_of (dialog, "candor-minute"), 0);

  return g_date_time_to_unix (time) * G_USEC_PER_SEC;
}

/**
 * candor_time_dialog_add_minutes:
 * @dialog: a dialog
 * @minutes: what it begins with
 *
 * Asks also how long something took.
 */
void
candor_time_dialog_add_minutes (AdwMessageDialog *dialog,
                                int               minutes)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_widget_set_halign (line, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (line), gtk_label_new (_("It took")));
  keep (dialog, "candor-minutes", add_number (GTK_BOX (line), _("Minutes"), minutes, 480, 5));
  gtk_box_append (GTK_BOX (line), gtk_label_new (_("minutes")));
  gtk_box_append (kept (dialog, "candor-box"), line);
}

/**
 * candor_time_dialog_get_minutes:
 * @dialog: a dialog
 *
 * Returns: how long it took
 */
int
candor_time_dialog_get_minutes (AdwMessageDialog *dialog)
{
  return value_of (dialog, "candor-minutes");
}
