/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every template is made, shown with real values, and leaves nothing behind. */
#include <gtksourceview/gtksource.h>

#include "candor-amend-dialog.h"
#include "candor-attachments.h"
#include "candor-candidate-dialog.h"
#include "candor-candidate-field.h"
#include "candor-candidate-panel.h"
#include "candor-candidate-row.h"
#include "candor-candidate-view.h"
#include "candor-candidate-window.h"
#include "candor-candidates-page.h"
#include "candor-closing-card.h"
#include "candor-draw-demands.h"
#include "candor-draw-dialog.h"
#include "candor-draw-row.h"
#include "candor-duplicates-dialog.h"
#include "candor-export-all-dialog.h"
#include "candor-export-dialog.h"
#include "candor-filter-bar.h"
#include "candor-guide-dialog.h"
#include "candor-guides-button.h"
#include "candor-import-dialog.h"
#include "candor-proposal-detail.h"
#include "candor-proposal-remarks.h"
#include "candor-proposal-row.h"
#include "candor-proposal-view.h"
#include "candor-interview-row.h"
#include "candor-interviews-page.h"
#include "candor-kit-choice.h"
#include "candor-kit-details.h"
#include "candor-comparison-differences.h"
#include "candor-comparison-grid.h"
#include "candor-comparison-questions.h"
#include "candor-comparison-row.h"
#include "candor-comparison-window.h"
#include "candor-review-card.h"
#include "candor-review-question.h"
#include "candor-review-window.h"
#include "candor-consensus-dialog.h"
#include "candor-meeting-window.h"
#include "candor-paper-kit-dialog.h"
#include "candor-print-dialog.h"
#include "candor-read-through.h"
#include "candor-kit-entry-row.h"
#include "candor-kit-group.h"
#include "candor-kit-head.h"
#include "candor-kit-readiness.h"
#include "candor-kit-scale.h"
#include "candor-kit-script.h"
#include "candor-kit-tray.h"
#include "candor-kit-view.h"
#include "candor-habits-window.h"
#include "candor-health-window.h"
#include "candor-kits-page.h"
#include "candor-void-dialog.h"
#include "candor-live-aids.h"
#include "candor-live-foot.h"
#include "candor-live-question.h"
#include "candor-live-rail.h"
#include "candor-live-title.h"
#include "candor-live-window.h"
#include "candor-opening-card.h"
#include "candor-question-editor.h"
#include "candor-question-form.h"
#include "candor-question-line.h"
#include "candor-question-lines.h"
#include "candor-question-row.h"
#include "candor-question-view.h"
#include "candor-questions-page.h"
#include "candor-rail-row.h"
#include "candor-retention-choice.h"
#include "candor-scale-row.h"
#include "candor-scorecard-page.h"
#include "candor-section-choice.h"
#include "candor-section-details.h"
#include "candor-skip-row.h"
#include "candor-start-sheet.h"
#include "candor-typed-text.h"
#include "candor-window.h"
#include "candor-write-up-assessment.h"
#include "candor-write-up-page.h"
#include "candor-write-up-question.h"
#include "desk.h"
#include "live-fixture.h"

static GType (*const get_types[]) (void) = {
  candor_amend_dialog_get_type,
  candor_attachments_get_type,
  candor_candidate_dialog_get_type,
  candor_candidate_field_get_type,
  candor_candidate_row_get_type,
  candor_candidate_view_get_type,
  candor_candidate_window_get_type,
  candor_candidates_page_get_type,
  candor_closing_card_get_type,
  candor_draw_demands_get_type,
  candor_draw_dialog_get_type,
  candor_draw_row_get_type,
  candor_duplicates_dialog_get_type,
  candor_export_all_dialog_get_type,
  candor_export_dialog_get_type,
  candor_filter_bar_get_type,
  candor_guide_dialog_get_type,
  candor_guides_button_get_type,
  candor_import_dialog_get_type,
  candor_proposal_detail_get_type,
  candor_proposal_remarks_get_type,
  candor_proposal_row_get_type,
  candor_proposal_view_get_type,
  candor_interview_row_get_type,
  candor_interviews_page_get_type,
  candor_kit_choice_get_type,
  candor_kit_details_get_type,
  candor_paper_kit_dialog_get_type,
  candor_read_through_get_type,
  candor_candidate_panel_get_type,
  candor_comparison_differences_get_type,
  candor_comparison_grid_get_type,
  candor_comparison_questions_get_type,
  candor_comparison_row_get_type,
  candor_comparison_window_get_type,
  candor_review_card_get_type,
  candor_review_question_get_type,
  candor_review_window_get_type,
  candor_consensus_dialog_get_type,
  candor_meeting_window_get_type,
  candor_print_dialog_get_type,
  candor_kit_entry_row_get_type,
  candor_kit_group_get_type,
  candor_kit_head_get_type,
  candor_kit_readiness_get_type,
  candor_kit_scale_get_type,
  candor_kit_script_get_type,
  candor_kit_tray_get_type,
  candor_kit_view_get_type,
  candor_habits_window_get_type,
  candor_health_window_get_type,
  candor_kits_page_get_type,
  candor_void_dialog_get_type,
  candor_live_aids_get_type,
  candor_live_foot_get_type,
  candor_live_question_get_type,
  candor_live_rail_get_type,
  candor_live_title_get_type,
  candor_live_window_get_type,
  candor_opening_card_get_type,
  candor_question_editor_get_type,
  candor_question_form_get_type,
  candor_question_line_get_type,
  candor_question_lines_get_type,
  candor_question_row_get_type,
  candor_question_view_get_type,
  candor_questions_page_get_type,
  candor_rail_row_get_type,
  candor_retention_choice_get_type,
  candor_scale_row_get_type,
  candor_scorecard_page_get_type,
  candor_section_choice_get_type,
  candor_section_details_get_type,
  candor_skip_row_get_type,
  candor_start_sheet_get_type,
  candor_typed_text_get_type,
  candor_window_get_type,
  candor_write_up_assessment_get_type,
  candor_write_up_page_get_type,
  candor_write_up_question_get_type,
};

static Desk *desk;

typedef struct
{
  LiveFixture talk;
  CandorKit  *kit;
} Fixture;

static void
set_up (Fixture      *self,
        gconstpointer data)
{
  live_fixture_set_up (&self->talk, NULL);
  self->kit = library_fixture_kit (&self->talk.base);
}

static void
tear_down (Fixture      *self,
           gconstpointer data)
{
  g_clear_object (&self->kit);
  live_fixture_tear_down (&self->talk, NULL);
}

/* Whatever a template asks for, by the name of the property. */
static GObject *
value_for (Fixture    *self,
           const char *property)
{
  CandorInterview *interview = candor_live_get_interview (self->talk.live);
  CandorResponse *response = candor_interview_get_response (interview, 1);
  const struct
  {
    const char *property;
    gpointer    value;
  } values[] = {
    { "library", self->talk.base.library },
    { "live", self->talk.live },
    { "interview", interview },
    { "response", response },
    { "scale", candor_kit_get_scale (candor_interview_get_kit (interview)) },
    { "kit", candor_interview_get_kit (interview) },
    { "question", candor_response_get_question (response) },
    { "candidate", candor_interview_get_candidate (interview) },
    { "entry", candor_kit_get_entry (candor_interview_get_kit (interview), 1) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    if (g_str_equal (values[i].property, property))
      return values[i].value;
  return NULL;
}

static GtkWidget *
make (Fixture *self,
      GType    type)
{
  g_autoptr(GTypeClass) klass = g_type_class_ref (type);
  g_autofree GParamSpec **properties = NULL;
  const char *names[8];
  GValue values[8] = { G_VALUE_INIT };
  guint n_properties;
  guint n_values = 0;
  GObject *widget;

  properties = g_object_class_list_properties (G_OBJECT_CLASS (klass), &n_properties);
  for (guint i = 0; i < n_properties; i++)
    {
      GObject *value = value_for (self, properties[i]->name);

      if (value == NULL || !(properties[i]->flags & G_PARAM_WRITABLE) || properties[i]->owner_type != type)
        continue;
      names[n_values] = properties[i]->name;
      g_value_init (&values[n_values], G_PARAM_SPEC_VALUE_TYPE (properties[i]));
      g_value_set_object (&values[n_values++], value);
    }
  widget = g_object_new_with_properties (type, n_values, names, values);
  for (guint i = 0; i < n_values; i++)
    g_value_unset (&values[i]);
  return GTK_WIDGET (widget);
}

static gboolean
has_gone (Desk    *self,
          gpointer data)
{
  return *(gpointer *) data == NULL;
}

/* A row wants to stand in a list. */
static GtkWidget *
make_window_for (GtkWidget *widget)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *list;

  if (!GTK_IS_LIST_BOX_ROW (widget))
    {
      gtk_window_set_child (GTK_WINDOW (window), widget);
      return window;
    }
  list = gtk_list_box_new ();
  gtk_list_box_append (GTK_LIST_BOX (list), widget);
  gtk_window_set_child (GTK_WINDOW (window), list);
  return window;
}

static void
show_and_destroy (GtkWidget *widget)
{
  GtkWidget *window = GTK_IS_WINDOW (widget) ? widget : make_window_for (widget);
  g_autofree char *what = g_strconcat (G_OBJECT_TYPE_NAME (widget), " is finalized", NULL);

  g_object_add_weak_pointer (G_OBJECT (widget), (gpointer *) &widget);
  gtk_window_present (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  gtk_window_destroy (GTK_WINDOW (window));
  desk_until (desk, has_gone, &widget, what);
}

static void
test_finalized (Fixture      *self,
                gconstpointer data)
{
  show_and_destroy (make (self, GPOINTER_TO_SIZE (data)));
}

static void
assert_listed (const char *path)
{
  g_autoptr(GBytes) file = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autofree char *text = g_strndup (g_bytes_get_data (file, NULL), g_bytes_get_size (file));
  g_autoptr(GRegex) template = g_regex_new ("<template class=\"(Candor\\w+)\"", 0, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;
  g_autofree char *name = NULL;
  gboolean is_listed = FALSE;

  if (!g_regex_match (template, text, 0, &match))
    return;
  name = g_match_info_fetch (match, 1);
  for (guint i = 0; i < G_N_ELEMENTS (get_types); i++)
    is_listed |= g_str_equal (name, g_type_name (get_types[i] ()));
  if (!is_listed)
    g_error ("%s is missing among the templates that are tried", name);
}

/* A new template must be added above. */
static void
assert_all_listed (const char *folder)
{
  g_auto(GStrv) names = g_resources_enumerate_children (folder, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (folder, names[i], NULL);

      if (g_str_has_suffix (path, "/"))
        assert_all_listed (path);
      else if (g_str_has_suffix (path, ".ui"))
        assert_listed (path);
    }
}

static void
test_listed (void)
{
  assert_all_listed ("/io/github/candor/Candor/ui/");
}

static void
add_tests (void)
{
  g_test_add_func ("/templates/listed", test_listed);
  for (guint i = 0; i < G_N_ELEMENTS (get_types); i++)
    {
      g_autofree char *path = g_strconcat ("/templates/finalized/", g_type_name (get_types[i] ()), NULL);

      g_test_add (path, Fixture, GSIZE_TO_POINTER (get_types[i] ()), set_up, test_finalized, tear_down);
    }
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_setenv ("GTK_A11Y", "none", TRUE);
  adw_init ();
  gtk_source_init ();
  add_tests ();
  status = g_test_run ();
  desk_end (desk);
  return status;
}
