/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-view-private.h"

#include <glib/gi18n.h>

#include "candor-draw-dialog.h"
#include "candor-kit-details.h"
#include "candor-kit-files.h"
#include "candor-kit-script.h"
#include "candor-paper-kit-dialog.h"
#include "candor-print-dialog.h"

static void
show_error (CandorKitView *self,
            const GError  *error)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", error->message);
}

/* What was moved keeps the focus, so that the next key moves it on. */
static void
step_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorKitView *self = CANDOR_KIT_VIEW (widget);
  guint position;
  int by;

  g_variant_get (parameter, "(ui)", &position, &by);
  candor_kit_view_focus_entry (self, candor_kit_editor_step (self->editor, position, by));
}

static void
place_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  CandorKitView *self = CANDOR_KIT_VIEW (widget);
  guint position, requirement, index;

  g_variant_get (parameter, "(uuu)", &position, &requirement, &index);
  candor_kit_view_focus_entry (self, candor_kit_editor_place (self->editor, position, requirement,
                                                              index));
}

static void
weigh_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  CandorKitView *self = CANDOR_KIT_VIEW (widget);
  guint position, weight;

  g_variant_get (parameter, "(uu)", &position, &weight);
  if (candor_kit_editor_weigh (self->editor, position, weight))
    candor_kit_view_focus_entry (self, position);
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorKitView *self = CANDOR_KIT_VIEW (widget);
  guint position = g_variant_get_uint32 (parameter);
  g_autofree char *ticket = NULL;

  if (!candor_kit_editor_remove (self->editor, position, &ticket))
    return;
  candor_kit_view_focus_entry (self, MIN (position, candor_kit_get_n_entries (self->kit)));
  gtk_widget_activate_action (widget, "win.toast-undo", "(sss)", _("Question removed from the kit"),
                              "kits.put-back", ticket);
}

static void
show_entry_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  candor_kit_view_focus_entry (CANDOR_KIT_VIEW (widget), g_variant_get_uint32 (parameter));
}

static void
set_script_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  CandorKitView *self = CANDOR_KIT_VIEW (widget);
  const char *text;
  guint kind;
  int minutes;

  g_variant_get (parameter, "(u&si)", &kind, &text, &minutes);
  if (kind == CANDOR_KIT_SCRIPT_OPENING)
    candor_kit_editor_set_opening (self->editor, text, minutes);
  else if (kind == CANDOR_KIT_SCRIPT_CLOSING)
    candor_kit_editor_set_closing (self->editor, text, minutes);
  else
    candor_kit_editor_set_instructions (self->editor, text);
}

static void
set_scale_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  CandorKitView *self = CANDOR_KIT_VIEW (widget);
  g_autofree const char **labels = g_variant_get_strv (parameter, NULL);

  candor_kit_editor_set_scale (self->editor, labels);
}

static void
details_response_cb (CandorKitDetails *details,
                     const char       *response,
                     gpointer          user_data)
{
  CandorKitView *self = user_data;
  g_autofree char *name = candor_kit_details_get_name (details);
  g_autofree char *role = candor_kit_details_get_role (details);

  if (g_str_equal (response, "save"))
    candor_kit_editor_set_details (self->editor, name, role,
                                   candor_kit_details_get_minutes (details),
                                   candor_kit_details_get_opens_answers (details));
}

static void
edit_details_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  CandorKitView *self = CANDOR_KIT_VIEW (widget);
  CandorKitDetails *details =
    candor_kit_details_new (GTK_WINDOW (gtk_widget_get_root (widget)), self->kit);

  g_signal_connect_object (details, "response", G_CALLBACK (details_response_cb), self, 0);
  gtk_window_present (GTK_WINDOW (details));
}

static void
start_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  CandorKitView *self = CANDOR_KIT_VIEW (widget);

  gtk_widget_activate_action (widget, "win.start-interview", "s", candor_kit_get_id (self->kit));
}

static void
add_questions_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  CandorKitView *self = CANDOR_KIT_VIEW (widget);

  gtk_widget_activate_action (widget, "win.build-kit", "s", candor_kit_get_id (self->kit));
}

static void
draw_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorKitView *self = CANDOR_KIT_VIEW (widget);
  GtkWindow *parent = GTK_WINDOW (gtk_widget_get_root (widget));

  gtk_window_present (candor_draw_dialog_new (parent, self->library, self->kit));
}

static void
export_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorKitView *self = CANDOR_KIT_VIEW (widget);

  candor_kit_files_export (widget, self->library, self->kit);
}

static void
paper_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  CandorKitView *self = CANDOR_KIT_VIEW (widget);
  GtkWindow *parent = GTK_WINDOW (gtk_widget_get_root (widget));

  gtk_window_present (candor_paper_kit_dialog_new (parent, self->library, self->kit));
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  CandorKitView *self = CANDOR_KIT_VIEW (widget);

  if (self->kit != NULL)
    gtk_window_present (candor_print_dialog_new_paper_kit (GTK_WINDOW (gtk_widget_get_root (widget)), self->kit));
}

static void
compare_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.compare", "s", candor_kit_get_id (CANDOR_KIT_VIEW (widget)->kit));
}

static CandorKit *
make_copy (CandorKit *original)
{
  /* Translators: the name of a kit's copy */
  g_autofree char *name = g_strdup_printf (_("%s (copy)"), candor_kit_get_name (original));
  CandorKit *copy = candor_kit_new (NULL, name);

  candor_kit_set_role (copy, candor_kit_get_role (original));
  candor_kit_set_minutes (copy, candor_kit_get_minutes (original));
  candor_kit_set_scale (copy, candor_kit_get_scale (original));
  candor_kit_set_opening (copy, candor_kit_get_opening_script (original),
                          candor_kit_get_opening_minutes (original));
  candor_kit_set_closing (copy, candor_kit_get_closing_script (original),
                          candor_kit_get_closing_minutes (original));
  candor_kit_set_instructions (copy, candor_kit_get_instructions (original));
  candor_kit_set_opens_answers (copy, candor_kit_get_opens_answers (original));
  for (guint position = 1; position <= candor_kit_get_n_entries (original); position++)
    {
      CandorKitEntry *entry = candor_kit_get_entry (original, position);
      g_autoptr(CandorKitEntry) same =
        candor_kit_entry_new (candor_kit_entry_get_question (entry),
                              candor_kit_entry_get_requirement (entry),
                              candor_kit_entry_get_weight (entry));

      candor_kit_insert (copy, same, 0, NULL);
    }
  return copy;
}

static void
copy_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorKitView *self = CANDOR_KIT_VIEW (widget);
  g_autoptr(CandorKit) copy = make_copy (self->kit);
  g_autoptr(GError) error = NULL;

  if (candor_library_put_kit (self->library, copy, &error))
    gtk_widget_activate_action (widget, "win.show-kit", "s", candor_kit_get_id (copy));
  else
    show_error (self, error);
}

static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorKitView *self = CANDOR_KIT_VIEW (widget);
  g_autofree char *kit_id = g_strdup (candor_kit_get_id (self->kit));
  /* Translators: %s is the name of a kit */
  g_autofree char *message =
    g_strdup_printf (_("“%s” deleted"), candor_kit_get_name (self->kit));
  g_autoptr(GError) error = NULL;

  if (candor_library_remove_kit (self->library, kit_id, &error))
    gtk_widget_activate_action (widget, "win.toast-undo", "(sss)", message, "kits.restore", kit_id);
  else
    show_error (self, error);
}

void
candor_kit_view_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "kit.step", "(ui)", step_action);
  gtk_widget_class_install_action (widget_class, "kit.place", "(uuu)", place_action);
  gtk_widget_class_install_action (widget_class, "kit.weigh", "(uu)", weigh_action);
  gtk_widget_class_install_action (widget_class, "kit.remove", "u", remove_action);
  gtk_widget_class_install_action (widget_class, "kit.show-entry", "u", show_entry_action);
  gtk_widget_class_install_action (widget_class, "kit.set-script", "(usi)", set_script_action);
  gtk_widget_class_install_action (widget_class, "kit.set-scale", "as", set_scale_action);
  gtk_widget_class_install_action (widget_class, "kit.edit-details", NULL, edit_details_action);
  gtk_widget_class_install_action (widget_class, "kit.start", NULL, start_action);
  gtk_widget_class_install_action (widget_class, "kit.add-questions", NULL, add_questions_action);
  gtk_widget_class_install_action (widget_class, "kit.draw", NULL, draw_action);
  gtk_widget_class_install_action (widget_class, "kit.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "kit.paper", NULL, paper_action);
  gtk_widget_class_install_action (widget_class, "kit.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "kit.compare", NULL, compare_action);
  gtk_widget_class_install_action (widget_class, "kit.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "kit.delete", NULL, delete_action);
  candor_kit_view_install_health_actions (widget_class);
}
