/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-candidate-view.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "candor-attachments.h"
#include "candor-candidate-panel.h"
#include "candor-candidate-words.h"
#include "candor-children.h"
#include "candor-interview-words.h"
#include "candor-words.h"

struct _CandorCandidateView
{
  GtkWidget        parent_instance;

  CandorLibrary   *library;
  CandorCandidate *candidate;

  GtkStack        *stack;
  GtkLabel        *name;
  GtkLabel        *role;
  GtkListBox      *facts;
  GtkListBox      *interviews;
  GtkWidget       *no_interview;
  GtkAdjustment   *adjustment;
};

G_DEFINE_FINAL_TYPE (CandorCandidateView, candor_candidate_view, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LIBRARY,
  PROP_CANDIDATE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GtkWidget *
make_row (const char *title,
          const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *name = g_strjoin (", ", title, subtitle, NULL);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return row;
}

static void
clear (GtkListBox *box)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_list_box_remove (box, row);
}

/* What is not known takes no room. */
static void
add_fact (CandorCandidateView *self,
          const char          *title,
          const char          *value)
{
  if (value[0] != '\0')
    gtk_list_box_append (self->facts, make_row (title, value));
}

static void
show_facts (CandorCandidateView *self)
{
  CandorCandidate *candidate = self->candidate;
  g_autofree char *deletion = candor_candidate_words_deletion (candidate);
  g_autofree char *closed = candor_candidate_words_closed (candidate);

  clear (self->facts);
  add_fact (self, _("How to Say the Name"), candor_candidate_get_say_name (candidate));
  add_fact (self, _("Email"), candor_candidate_get_email (candidate));
  add_fact (self, _("Phone"), candor_candidate_get_phone (candidate));
  add_fact (self, _("Alias in Exports"), candor_candidate_get_alias (candidate));
  add_fact (self, _("Decision"), closed);
  add_fact (self, _("Retention"), deletion);
}

static GtkWidget *
make_interview (CandorInterviewSummary *summary)
{
  g_autofree char *result = candor_interview_words_result (summary);
  g_autofree char *facts = candor_interview_words_facts (summary);
  g_autofree char *subtitle = g_strjoin (" · ", candor_words_state (summary->state), result, NULL);
  GtkWidget *row = make_row (facts, subtitle);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", summary->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), candor_interview_words_action (summary));
  return row;
}

static void
show_interviews (CandorCandidateView *self)
{
  const char *candidate_id;
  GListModel *all;

  if (self->candidate == NULL || self->library == NULL)
    return;
  clear (self->interviews);
  candidate_id = candor_candidate_get_id (self->candidate);
  all = candor_library_get_interviews (self->library);
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr(CandorInterviewSummary) summary = g_list_model_get_item (all, i);

      if (g_strcmp0 (summary->candidate_id, candidate_id) == 0)
        gtk_list_box_append (self->interviews, make_interview (summary));
    }
  gtk_widget_set_visible (self->no_interview,
                          gtk_list_box_get_row_at_index (self->interviews, 0) == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->interviews),
                          gtk_list_box_get_row_at_index (self->interviews, 0) != NULL);
}

static void
show_candidate (CandorCandidateView *self)
{
  const char *role;

  gtk_stack_set_visible_child_name (self->stack, self->candidate != NULL ? "candidate" : "empty");
  if (self->candidate == NULL)
    return;
  role = candor_candidate_get_role (self->candidate);
  gtk_label_set_label (self->name, candor_candidate_get_name (self->candidate));
  gtk_label_set_label (self->role, role);
  gtk_widget_set_visible (GTK_WIDGET (self->role), role[0] != '\0');
  show_facts (self);
  show_interviews (self);
  gtk_adjustment_set_value (self->adjustment, 0);
}

static void
edit_cb (CandorCandidateView *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "candidates.edit", "s",
                              candor_candidate_get_id (self->candidate));
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorCandidateView *self = CANDOR_CANDIDATE_VIEW (widget);

  gtk_widget_activate_action (widget, "candidates.remove", "s",
                              candor_candidate_get_id (self->candidate));
}

static void
set_library (CandorCandidateView *self,
             CandorLibrary       *library)
{
  if (!g_set_object (&self->library, library) || library == NULL)
    return;
  g_signal_connect_object (library, "interviews-changed", G_CALLBACK (show_interviews), self,
                           G_CONNECT_SWAPPED);
  show_interviews (self);
}

static void
candor_candidate_view_dispose (GObject *object)
{
  CandorCandidateView *self = CANDOR_CANDIDATE_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_CANDIDATE_VIEW);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->candidate);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_candidate_view_parent_class)->dispose (object);
}

static void
candor_candidate_view_get_property (GObject    *object,
                                    guint       property_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  CandorCandidateView *self = CANDOR_CANDIDATE_VIEW (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    case PROP_CANDIDATE:
      g_value_set_object (value, self->candidate);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_candidate_view_set_property (GObject      *object,
                                    guint         property_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  CandorCandidateView *self = CANDOR_CANDIDATE_VIEW (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      set_library (self, g_value_get_object (value));
      break;
    case PROP_CANDIDATE:
      if (g_set_object (&self->candidate, g_value_get_object (value)))
        show_candidate (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_candidate_view_class_init (CandorCandidateViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_candidate_view_dispose;
  object_class->get_property = candor_candidate_view_get_property;
  object_class->set_property = candor_candidate_view_set_property;

  properties[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, CANDOR_TYPE_LIBRARY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CANDIDATE] =
    g_param_spec_object ("candidate", NULL, NULL, CANDOR_TYPE_CANDIDATE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_ATTACHMENTS);
  g_type_ensure (CANDOR_TYPE_CANDIDATE_PANEL);
  gtk_widget_class_install_action (widget_class, "candidate.remove", NULL, remove_action);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/candidates/candor-candidate-view.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateView, stack);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateView, name);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateView, role);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateView, facts);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateView, interviews);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateView, no_interview);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateView, adjustment);
  gtk_widget_class_bind_template_callback (widget_class, edit_cb);
}

static void
candor_candidate_view_init (CandorCandidateView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
