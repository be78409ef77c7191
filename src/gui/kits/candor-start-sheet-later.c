/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An interview that is not held now: planned for later, or entered afterwards from paper. */
#include "candor-start-sheet-private.h"

#include <glib/gi18n.h>

#include "candor-time-dialog.h"
#include "candor-words.h"

#define HOUR_US (G_GINT64_CONSTANT (3600) * G_USEC_PER_SEC)
#define DAY_US (24 * HOUR_US)

static void
tell_planned (CandorStartSheet *self,
              gint64            time_us)
{
  g_autoptr(GDateTime) time = g_date_time_new_from_unix_local (time_us / G_USEC_PER_SEC);
  /* Translators: a day and a time, in the form of strftime */
  g_autofree char *when = g_date_time_format (time, _("%-d %b %Y, %H:%M"));
  /* Translators: when an interview will be held */
  g_autofree char *message = g_strdup_printf (_("Planned for %s"), when);
  GtkWidget *parent = GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (self)));

  gtk_widget_activate_action (parent, "win.show-view", "s", "interviews");
  gtk_widget_activate_action (parent, "win.toast", "s", message);
}

static void
planned_cb (CandorStartSheet *self,
            const char       *response,
            AdwMessageDialog *dialog)
{
  gint64 time_us = candor_time_dialog_get_time_us (dialog);
  g_autoptr(CandorInterview) interview = NULL;

  if (!g_str_equal (response, "chosen"))
    return;
  interview = candor_start_sheet_make (self, candor_candidate_field_get_candidate (self->field),
                                       (CandorInterviewPlan) { .planned_for_us = time_us });
  if (interview == NULL)
    return;
  tell_planned (self, time_us);
  candor_start_sheet_close (self);
}

/* What was held is over: it opens where it is written up. */
static void
held_cb (CandorStartSheet *self,
         const char       *response,
         AdwMessageDialog *dialog)
{
  CandorInterviewPlan plan = { .held_at_us = candor_time_dialog_get_time_us (dialog),
                               .held_minutes = candor_time_dialog_get_minutes (dialog) };
  g_autoptr(CandorInterview) interview = NULL;
  g_autoptr(GError) error = NULL;

  if (!g_str_equal (response, "chosen"))
    return;
  interview =
    candor_start_sheet_make (self, candor_candidate_field_get_candidate (self->field), plan);
  if (interview == NULL)
    return;
  if (candor_library_step (self->library, candor_interview_get_id (interview), CANDOR_STEP_FINISH,
                           NULL, &error))
    candor_start_sheet_open (self, interview);
  else
    candor_start_sheet_complain (self, error->message);
}

static void
plan_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorStartSheet *self = CANDOR_START_SHEET (widget);
  gint64 tomorrow_us = (g_get_real_time () / HOUR_US) * HOUR_US + DAY_US;
  AdwMessageDialog *dialog;

  if (!candor_start_sheet_keep (self))
    return;
  dialog = candor_time_dialog_new (GTK_WINDOW (self), _("When Will It Be?"), _("_Plan"),
                                   tomorrow_us);
  g_signal_connect_object (dialog, "response", G_CALLBACK (planned_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
afterwards_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  CandorStartSheet *self = CANDOR_START_SHEET (widget);
  CandorKit *kit = candor_kit_choice_get_kit (self->kit_choice);
  AdwMessageDialog *dialog;

  if (!candor_start_sheet_keep (self))
    return;
  dialog = candor_time_dialog_new (GTK_WINDOW (self), _("When Was It Held?"), _("_Enter"),
                                   g_get_real_time () - HOUR_US);
  candor_time_dialog_add_minutes (dialog, candor_kit_get_minutes (kit));
  g_signal_connect_object (dialog, "response", G_CALLBACK (held_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * candor_start_sheet_install_later:
 * @widget_class: the class of the sheet
 *
 * Installs sheet.plan and sheet.afterwards.
 */
void
candor_start_sheet_install_later (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "sheet.plan", NULL, plan_action);
  gtk_widget_class_install_action (widget_class, "sheet.afterwards", NULL, afterwards_action);
}
