/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-print-dialog.h"

#include <glib/gi18n.h>

#include "candor-name-by-tooltip.h"
#include "candor-name-combo.h"
#include "candor-page-view.h"
#include "candor-print-operation.h"

struct _CandorPrintDialog
{
  AdwWindow       parent_instance;

  CandorLibrary  *library;              /* (nullable) with interview_id: of a scorecard */
  char           *interview_id;
  CandorKit      *kit;                  /* (nullable): else of a kit */
  CandorPrintout *printout;             /* (nullable): what is seen */
  GtkPageSetup   *page_setup;
  guint           page;

  AdwComboRow    *audience;
  AdwActionRow   *alias_row;
  GtkSwitch      *alias;
  GtkSwitch      *model_answers;
  CandorPageView *view;
  GtkLabel       *place;
  GtkWidget      *print_button;
};

G_DEFINE_FINAL_TYPE (CandorPrintDialog, candor_print_dialog, ADW_TYPE_WINDOW)

static void
tell (CandorPrintDialog *self,
      const char        *message)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  if (parent != NULL)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.toast", "s", message);
}

static const char *
chosen_audience (CandorPrintDialog *self)
{
  return adw_combo_row_get_selected (self->audience) == 0 ? "internal" : "manager";
}

/* A copy for the candidate is no choice here: it is read through before it leaves, so it is exported. */
static CandorPrintout *
make_printout (CandorPrintDialog *self)
{
  const CandorExportOptions options = {
    .audience = chosen_audience (self),
    .use_alias = gtk_switch_get_active (self->alias),
    .without_model_answers = !gtk_switch_get_active (self->model_answers),
  };
  g_autoptr(GError) error = NULL;
  CandorPrintout *printout;

  if (self->kit != NULL)
    return candor_printout_new_paper_kit (self->kit, gtk_switch_get_active (self->model_answers));
  printout = candor_printout_new_scorecard (self->library, self->interview_id, &options, &error);
  if (printout == NULL)
    tell (self, error->message);
  return printout;
}

static void
show_page (CandorPrintDialog *self,
           guint              page)
{
  guint n_pages = candor_printout_get_n_pages (self->printout);
  g_autofree char *place = NULL;

  self->page = MIN (page, n_pages - 1);
  /* Translators: of a printout: this page, pages there are */
  place = g_strdup_printf (_("Page %u of %u"), self->page + 1, n_pages);
  gtk_label_set_label (self->place, place);
  candor_page_view_show (self->view, self->printout, self->page,
                         gtk_page_setup_get_paper_width (self->page_setup, GTK_UNIT_POINTS),
                         gtk_page_setup_get_paper_height (self->page_setup, GTK_UNIT_POINTS));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "print.page-before", self->page > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "print.page-next", self->page + 1 < n_pages);
}

/* What was chosen, on the paper of now. */
static void
refresh (CandorPrintDialog *self)
{
  candor_page_view_clear (self->view);
  g_clear_pointer (&self->printout, candor_printout_free);
  self->printout = make_printout (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "print.print", self->printout != NULL);
  if (self->printout == NULL)
    return;
  candor_printout_lay_out (self->printout,
                           gtk_page_setup_get_paper_width (self->page_setup, GTK_UNIT_POINTS),
                           gtk_page_setup_get_paper_height (self->page_setup, GTK_UNIT_POINTS));
  show_page (self, self->page);
}

static void
options_changed_cb (CandorPrintDialog *self)
{
  if (self->kit != NULL || self->library != NULL)
    refresh (self);
}

/* GTK wants to know where a preview is drawn, also when it draws nothing. */
static void
draw_nowhere (GtkPrintContext *context)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cairo = cairo_create (surface);

  gtk_print_context_set_cairo_context (context, cairo, 72, 72);
  cairo_destroy (cairo);
  cairo_surface_destroy (surface);
}

static void
end_preview_cb (GtkPrintOperationPreview *preview)
{
  gtk_print_operation_preview_end_preview (preview);
}

/* Preview in the dialog of the system leads back here: the pages are seen on the paper that was chosen there. */
static gboolean
preview_cb (CandorPrintDialog        *self,
            GtkPrintOperationPreview *preview,
            GtkPrintContext          *context,
            GtkWindow                *parent,
            GtkPrintOperation        *operation)
{
  g_signal_handlers_disconnect_by_data (operation, self);
  g_set_object (&self->page_setup, gtk_print_context_get_page_setup (context));
  refresh (self);
  draw_nowhere (context);
  g_signal_connect (preview, "ready", G_CALLBACK (end_preview_cb), NULL);
  return TRUE;
}

static void
done_cb (CandorPrintDialog      *self,
         GtkPrintOperationResult result,
         GtkPrintOperation      *operation)
{
  /* Translators: %s is the name of what is printed */
  g_autofree char *message = g_strdup_printf (_("“%s” was printed"), candor_printout_get_title (self->printout));
  g_autoptr(GError) error = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_CANCEL)
    return;
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    gtk_print_operation_get_error (operation, &error);
  else if (self->interview_id != NULL)
    candor_library_note_print (self->library, self->interview_id, chosen_audience (self), &error);
  tell (self, error != NULL ? error->message : message);
  if (error == NULL)
    gtk_window_close (GTK_WINDOW (self));
}

/* What "Print to File" proposes. */
static void
name_file (CandorPrintDialog *self,
           GtkPrintOperation *operation)
{
  g_autoptr(GtkPrintSettings) settings = gtk_print_settings_new ();

  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, candor_printout_get_title (self->printout));
  gtk_print_operation_set_print_settings (operation, settings);
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  CandorPrintDialog *self = CANDOR_PRINT_DIALOG (widget);
  CandorPrintout *printout = make_printout (self);
  g_autoptr(GtkPrintOperation) operation = NULL;

  if (printout == NULL)
    return;
  operation = candor_print_operation_new (printout);
  name_file (self, operation);
  gtk_print_operation_set_default_page_setup (operation, self->page_setup);
  g_signal_connect_object (operation, "preview", G_CALLBACK (preview_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (operation, "done", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (self), NULL);
}

static void
page_before_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  CandorPrintDialog *self = CANDOR_PRINT_DIALOG (widget);

  show_page (self, self->page - 1);
}

static void
page_next_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  CandorPrintDialog *self = CANDOR_PRINT_DIALOG (widget);

  show_page (self, self->page + 1);
}

/* Enter goes on: without this the focus begins on Cancel. */
static void
candor_print_dialog_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (candor_print_dialog_parent_class)->map (widget);
  gtk_widget_grab_focus (CANDOR_PRINT_DIALOG (widget)->print_button);
}

static void
candor_print_dialog_dispose (GObject *object)
{
  CandorPrintDialog *self = CANDOR_PRINT_DIALOG (object);

  if (self->view != NULL)
    candor_page_view_clear (self->view);
  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_PRINT_DIALOG);
  g_clear_pointer (&self->printout, candor_printout_free);
  g_clear_object (&self->library);
  g_clear_object (&self->kit);
  g_clear_object (&self->page_setup);
  g_clear_pointer (&self->interview_id, g_free);
  G_OBJECT_CLASS (candor_print_dialog_parent_class)->dispose (object);
}

static void
candor_print_dialog_class_init (CandorPrintDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_print_dialog_dispose;
  widget_class->map = candor_print_dialog_map;
  gtk_widget_class_install_action (widget_class, "print.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "print.page-before", NULL, page_before_action);
  gtk_widget_class_install_action (widget_class, "print.page-next", NULL, page_next_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "print.print", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, GDK_ALT_MASK, "print.page-before", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, GDK_ALT_MASK, "print.page-next", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/print/candor-print-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorPrintDialog, audience);
  gtk_widget_class_bind_template_child (widget_class, CandorPrintDialog, alias_row);
  gtk_widget_class_bind_template_child (widget_class, CandorPrintDialog, alias);
  gtk_widget_class_bind_template_child (widget_class, CandorPrintDialog, model_answers);
  gtk_widget_class_bind_template_child (widget_class, CandorPrintDialog, view);
  gtk_widget_class_bind_template_child (widget_class, CandorPrintDialog, place);
  gtk_widget_class_bind_template_child (widget_class, CandorPrintDialog, print_button);
  gtk_widget_class_bind_template_callback (widget_class, options_changed_cb);
}

static void
candor_print_dialog_init (CandorPrintDialog *self)
{
  g_type_ensure (CANDOR_TYPE_PAGE_VIEW);
  self->page_setup = gtk_page_setup_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_by_tooltip (GTK_WIDGET (self));
  candor_name_combo (self->audience);
}

/**
 * candor_print_dialog_new_scorecard:
 * @parent: the main window
 * @library: the library
 * @interview_id: whose scorecard is printed
 *
 * Returns: (transfer none): the dialog, owned by GTK
 */
GtkWindow *
candor_print_dialog_new_scorecard (GtkWindow     *parent,
                                   CandorLibrary *library,
                                   const char    *interview_id)
{
  CandorPrintDialog *self = g_object_new (CANDOR_TYPE_PRINT_DIALOG, "transient-for", parent, "title",
                                          _("Print Scorecard"), NULL);

  self->library = g_object_ref (library);
  self->interview_id = g_strdup (interview_id);
  refresh (self);
  return GTK_WINDOW (self);
}

/**
 * candor_print_dialog_new_paper_kit:
 * @parent: the main window
 * @kit: a kit
 *
 * Returns: (transfer none): the dialog, owned by GTK
 */
GtkWindow *
candor_print_dialog_new_paper_kit (GtkWindow *parent,
                                   CandorKit *kit)
{
  CandorPrintDialog *self = g_object_new (CANDOR_TYPE_PRINT_DIALOG, "transient-for", parent, "title",
                                          _("Print Paper Kit"), NULL);

  self->kit = g_object_ref (kit);
  gtk_widget_set_visible (GTK_WIDGET (self->audience), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->alias_row), FALSE);
  refresh (self);
  return GTK_WINDOW (self);
}
