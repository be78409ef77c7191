/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-interview-row.h"

#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-interview-words.h"
#include "candor-list-tooltip.h"

struct _CandorInterviewRow
{
  GtkWidget               parent_instance;

  CandorInterviewSummary *summary;

  GtkLabel               *title;
  GtkLabel               *state;
  GtkLabel               *facts;
  GtkLabel               *result;
  GtkButton              *step;
  GtkMenuButton          *menu;
};

G_DEFINE_FINAL_TYPE (CandorInterviewRow, candor_interview_row, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_SUMMARY,
  PROP_NAME_TEXT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
can_call_off (CandorInterviewSummary *summary)
{
  return summary->state == CANDOR_INTERVIEW_STATE_PLANNED ||
         summary->state == CANDOR_INTERVIEW_STATE_RUNNING ||
         summary->state == CANDOR_INTERVIEW_STATE_PAUSED;
}

static gboolean
is_signed (CandorInterviewSummary *summary)
{
  return summary->state == CANDOR_INTERVIEW_STATE_SIGNED ||
         summary->state == CANDOR_INTERVIEW_STATE_AMENDED;
}

static void
add_item (GMenu      *menu,
          const char *label,
          const char *action,
          const char *target)
{
  g_autoptr(GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", target);
  g_menu_append_item (menu, item);
}

static GMenuModel *
make_menu (CandorInterviewSummary *summary)
{
  GMenu *menu = g_menu_new ();

  if (summary->state == CANDOR_INTERVIEW_STATE_PLANNED)
    {
      add_item (menu, _("_Reschedule…"), "interviews.reschedule", summary->id);
      add_item (menu, _("No-_Show"), "interviews.no-show", summary->id);
      add_item (menu, _("Save Calendar _Entry…"), "interviews.calendar", summary->id);
    }
  else
    add_item (menu, _("_Scorecard"), "win.show-scorecard", summary->id);
  if (summary->kit_id != NULL)
    {
      add_item (menu, _("Start _Next Candidate"), "win.start-interview", summary->kit_id);
      add_item (menu, _("Co_mpare"), "win.compare", summary->kit_id);
    }
  if (can_call_off (summary))
    add_item (menu, _("_Call Off…"), "interviews.call-off", summary->id);
  if (!is_signed (summary))
    add_item (menu, _("_Delete"), "interviews.remove", summary->id);
  return G_MENU_MODEL (menu);
}

static void
show_text (GtkLabel *label,
           char     *text)
{
  gtk_label_set_label (label, text);
  g_free (text);
}

static void
show_summary (CandorInterviewRow *self)
{
  g_autoptr(GMenuModel) menu = NULL;
  g_autofree char *title = NULL;
  g_autofree char *menu_name = NULL;

  if (self->summary == NULL)
    return;
  menu = make_menu (self->summary);
  g_object_get (self->summary, "title", &title, NULL);
  gtk_label_set_label (self->title, title);
  show_text (self->state, candor_interview_words_state (self->summary));
  show_text (self->facts, candor_interview_words_facts (self->summary));
  show_text (self->result, candor_interview_words_result (self->summary));
  gtk_widget_set_visible (GTK_WIDGET (self->result), *gtk_label_get_label (self->result) != '\0');
  gtk_button_set_label (self->step, candor_interview_words_step (self->summary));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->step), "s", self->summary->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->step),
                                  candor_interview_words_action (self->summary));
  gtk_menu_button_set_menu_model (self->menu, menu);
  /* Translators: %s is a candidate */
  menu_name = g_strdup_printf (_("More for %s"), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->menu))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, menu_name, -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAME_TEXT]);
}

static void
candor_interview_row_dispose (GObject *object)
{
  CandorInterviewRow *self = CANDOR_INTERVIEW_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_INTERVIEW_ROW);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->summary);
  G_OBJECT_CLASS (candor_interview_row_parent_class)->dispose (object);
}

static void
candor_interview_row_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  CandorInterviewRow *self = CANDOR_INTERVIEW_ROW (object);

  switch (property_id)
    {
    case PROP_SUMMARY:
      g_value_set_object (value, self->summary);
      break;
    case PROP_NAME_TEXT:
      if (self->summary != NULL)
        g_value_take_string (value, candor_interview_words_name (self->summary));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_interview_row_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  CandorInterviewRow *self = CANDOR_INTERVIEW_ROW (object);

  switch (property_id)
    {
    case PROP_SUMMARY:
      if (g_set_object (&self->summary, g_value_get_object (value)))
        show_summary (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_interview_row_class_init (CandorInterviewRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_interview_row_dispose;
  object_class->get_property = candor_interview_row_get_property;
  object_class->set_property = candor_interview_row_set_property;

  properties[PROP_SUMMARY] =
    g_param_spec_object ("summary", NULL, NULL, CANDOR_TYPE_INTERVIEW_SUMMARY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NAME_TEXT] =
    g_param_spec_string ("name-text", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/interviews/candor-interview-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorInterviewRow, title);
  gtk_widget_class_bind_template_child (widget_class, CandorInterviewRow, state);
  gtk_widget_class_bind_template_child (widget_class, CandorInterviewRow, facts);
  gtk_widget_class_bind_template_child (widget_class, CandorInterviewRow, result);
  gtk_widget_class_bind_template_child (widget_class, CandorInterviewRow, step);
  gtk_widget_class_bind_template_child (widget_class, CandorInterviewRow, menu);
}

static void
candor_interview_row_init (CandorInterviewRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_list_tooltip_set (gtk_widget_get_first_child (GTK_WIDGET (self->menu)), _("More"));
}

/**
 * candor_interview_row_new:
 *
 * Returns: (transfer floating): a row without an interview
 */
GtkWidget *
candor_interview_row_new (void)
{
  return g_object_new (CANDOR_TYPE_INTERVIEW_ROW, NULL);
}
