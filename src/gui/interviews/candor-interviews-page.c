/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-interviews-page-private.h"

#include <glib/gi18n.h>

#include "candor-call-off-dialog.h"
#include "candor-export-all-dialog.h"
#include "candor-interview-row.h"
#include "candor-interview-words.h"
#include "candor-name-by-tooltip.h"
#include "candor-list-tooltip.h"
#include "candor-named-row.h"
#include "candor-words.h"

G_DEFINE_FINAL_TYPE (CandorInterviewsPage, candor_interviews_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_LIBRARY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
show_error (CandorInterviewsPage *self,
            const GError         *error)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", error->message);
}

/* What waits for a person stands first: running, to write up, planned, then all that is over. */
static int
rank (CandorInterviewSummary *summary)
{
  static const int ranks[] = {
    [CANDOR_INTERVIEW_STATE_PLANNED] = 2,
    [CANDOR_INTERVIEW_STATE_RUNNING] = 0,
    [CANDOR_INTERVIEW_STATE_PAUSED] = 0,
    [CANDOR_INTERVIEW_STATE_FINISHED] = 1,
    [CANDOR_INTERVIEW_STATE_SIGNED] = 3,
    [CANDOR_INTERVIEW_STATE_AMENDED] = 3,
    [CANDOR_INTERVIEW_STATE_CALLED_OFF] = 3,
  };

  return ranks[summary->state];
}

static gint64
when_us (CandorInterviewSummary *summary)
{
  return MAX (summary->started_at_us, summary->planned_for_us);
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      user_data)
{
  CandorInterviewSummary *first = (gpointer) a;
  CandorInterviewSummary *second = (gpointer) b;

  if (rank (first) != rank (second))
    return rank (first) - rank (second);
  return when_us (first) > when_us (second) ? -1 : when_us (first) < when_us (second);
}

static gboolean
matches_cb (gpointer item,
            gpointer user_data)
{
  CandorInterviewsPage *self = user_data;
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->search));
  g_autofree char *name = candor_interview_words_name (item);

  return typed[0] == '\0' || g_str_match_string (typed, name, TRUE);
}

/* Two empty lists are not the same: nothing was ever held, or nothing answers to what was typed. */
static void
show_stack (CandorInterviewsPage *self)
{
  guint n_shown = g_list_model_get_n_items (G_LIST_MODEL (self->sorted));
  guint n_all = g_list_model_get_n_items (candor_library_get_interviews (self->library));

  gtk_widget_set_visible (self->search, n_all > 0);
  if (n_all == 0)
    gtk_stack_set_visible_child_name (self->stack, "empty");
  else
    gtk_stack_set_visible_child_name (self->stack, n_shown > 0 ? "list" : "none");
}

static void
search_changed_cb (CandorInterviewsPage *self)
{
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
setup_row_cb (CandorInterviewsPage *self,
              GtkListItem          *item)
{
  GtkWidget *row = candor_interview_row_new ();
  GtkWidget *named = g_object_new (CANDOR_TYPE_NAMED_ROW, "child", row, NULL);
  GtkExpression *summary = gtk_property_expression_new (GTK_TYPE_LIST_ITEM, NULL, "item");

  gtk_expression_bind (summary, row, "summary", item);
  g_object_bind_property (row, "name-text", named, "name-text", G_BINDING_SYNC_CREATE);
  gtk_list_item_set_child (item, named);
}

static void
activated_cb (CandorInterviewsPage *self,
              guint                 position)
{
  g_autoptr(CandorInterviewSummary) summary =
    g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  gtk_widget_activate_action (GTK_WIDGET (self), candor_interview_words_action (summary), "s",
                              summary->id);
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorInterviewsPage *self = CANDOR_INTERVIEWS_PAGE (widget);
  const char *interview_id = g_variant_get_string (parameter, NULL);
  g_autoptr(GError) error = NULL;

  if (candor_library_remove_interview (self->library, interview_id, &error))
    gtk_widget_activate_action (widget, "win.toast-undo", "(sss)", _("Interview deleted"),
                                "interviews.restore", interview_id);
  else
    show_error (self, error);
}

static void
restore_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  CandorInterviewsPage *self = CANDOR_INTERVIEWS_PAGE (widget);
  g_autoptr(GError) error = NULL;

  if (!candor_library_restore_interview (self->library, g_variant_get_string (parameter, NULL),
                                         &error))
    show_error (self, error);
}

static void
call_off_response_cb (AdwMessageDialog *dialog,
                      const char       *response,
                      gpointer          user_data)
{
  if (!g_str_equal (response, "cancel"))
    candor_interviews_page_call_off (user_data, g_object_get_data (G_OBJECT (dialog), "candor-interview"),
                                     response);
}

static void
call_off_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  AdwMessageDialog *dialog = candor_call_off_dialog_new (GTK_WINDOW (gtk_widget_get_root (widget)));

  g_object_set_data_full (G_OBJECT (dialog), "candor-interview",
                          g_variant_dup_string (parameter, NULL), g_free);
  g_signal_connect_object (dialog, "response", G_CALLBACK (call_off_response_cb), widget, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
new_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.start-interview", "s", "");
}

static void
export_all_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  CandorInterviewsPage *self = CANDOR_INTERVIEWS_PAGE (widget);
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (widget));

  gtk_window_present (candor_export_all_dialog_new (window, self->library));
}

static void
search_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  gtk_widget_grab_focus (CANDOR_INTERVIEWS_PAGE (widget)->search);
}

static void
set_library (CandorInterviewsPage *self,
             CandorLibrary        *library)
{
  GListModel *filtered;

  if (!g_set_object (&self->library, library) || library == NULL)
    return;
  filtered = G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (candor_library_get_interviews (library)),
                                                      g_object_ref (GTK_FILTER (self->filter))));
  gtk_sort_list_model_set_model (self->sorted, filtered);
  g_object_unref (filtered);
  g_signal_connect_object (self->sorted, "items-changed", G_CALLBACK (show_stack), self,
                           G_CONNECT_SWAPPED);
  show_stack (self);
}

static void
candor_interviews_page_dispose (GObject *object)
{
  CandorInterviewsPage *self = CANDOR_INTERVIEWS_PAGE (object);

  if (self->filter != NULL)
    gtk_custom_filter_set_filter_func (self->filter, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_INTERVIEWS_PAGE);
  g_clear_object (&self->filter);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_interviews_page_parent_class)->dispose (object);
}

static void
candor_interviews_page_get_property (GObject    *object,
                                     guint       property_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  CandorInterviewsPage *self = CANDOR_INTERVIEWS_PAGE (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_interviews_page_set_property (GObject      *object,
                                     guint         property_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_LIBRARY:
      set_library (CANDOR_INTERVIEWS_PAGE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/interviews/candor-interviews-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorInterviewsPage, search);
  gtk_widget_class_bind_template_child (widget_class, CandorInterviewsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, CandorInterviewsPage, sorted);
  gtk_widget_class_bind_template_child (widget_class, CandorInterviewsPage, selection);
  gtk_widget_class_bind_template_child (widget_class, CandorInterviewsPage, list);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
}

static void
candor_interviews_page_class_init (CandorInterviewsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_interviews_page_dispose;
  object_class->get_property = candor_interviews_page_get_property;
  object_class->set_property = candor_interviews_page_set_property;

  properties[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, CANDOR_TYPE_LIBRARY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "page.new", NULL, new_action);
  gtk_widget_class_install_action (widget_class, "page.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "interviews.export-all", NULL, export_all_action);
  gtk_widget_class_install_action (widget_class, "interviews.remove", "s", remove_action);
  gtk_widget_class_install_action (widget_class, "interviews.restore", "s", restore_action);
  gtk_widget_class_install_action (widget_class, "interviews.call-off", "s", call_off_action);
  candor_interviews_page_install_planned (widget_class);
  bind_template (widget_class);
}

static void
candor_interviews_page_init (CandorInterviewsPage *self)
{
  g_autoptr(GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (compare_cb, NULL, NULL));

  gtk_widget_init_template (GTK_WIDGET (self));
  self->filter = gtk_custom_filter_new (matches_cb, self, NULL);
  gtk_sort_list_model_set_sorter (self->sorted, sorter);
  candor_list_tooltip_add (self->list);
}
