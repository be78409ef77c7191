/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-comparison-grid.h"

#include <glib/gi18n.h>

#include "candor-cell-strip.h"
#include "candor-children.h"
#include "candor-comparison-order.h"
#include "candor-comparison-row.h"
#include "candor-comparison-words.h"
#include "candor-growing-rows.h"
#include "candor-list-tooltip.h"
#include "candor-named-row.h"

struct _CandorComparisonGrid
{
  GtkWidget          parent_instance;

  CandorComparison  *comparison;
  gboolean           use_alias;
  CandorCellCursor  *cursor;
  GPtrArray         *items;     /* of GtkListItem, not owned: those that show a candidate */

  GtkBox            *head;
  GtkListView       *list;
  GtkSortListModel  *sorted;
  GtkSliceListModel *shown;
  GtkScrollbar      *bar;
  GtkStack          *foot;
  GtkLabel          *question;
};

G_DEFINE_FINAL_TYPE (CandorComparisonGrid, candor_comparison_grid, GTK_TYPE_WIDGET)

static guint
count_questions (CandorComparisonGrid *self)
{
  return candor_comparison_get_questions (self->comparison)->len;
}

/* What a screen reader says of a row: all of it, or the cell in focus. */
static void
name_row (CandorComparisonGrid *self,
          GtkListItem          *item)
{
  CandorComparedInterview *interview = gtk_list_item_get_item (item);
  int question = candor_cell_cursor_get_question (self->cursor);
  g_autofree char *words =
    question < 0 ? candor_comparison_words_row (self->comparison, interview, self->use_alias)
                 : candor_comparison_words_cell (self->comparison, interview, (guint) question, self->use_alias);

  g_object_set (gtk_list_item_get_child (item), "name-text", words, NULL);
}

static void
open_question (CandorComparisonGrid *self,
               guint                 question)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "comparison.review", "u", question);
}

static void
setup_row_cb (CandorComparisonGrid *self,
              GtkListItem          *item)
{
  GtkWidget *row = candor_comparison_row_new (self->cursor);

  gtk_list_item_set_child (item, g_object_new (CANDOR_TYPE_NAMED_ROW, "child", row, NULL));
}

static void
bind_row_cb (CandorComparisonGrid *self,
             GtkListItem          *item)
{
  CandorComparedInterview *interview = gtk_list_item_get_item (item);
  g_autoptr(GtkWidget) row = NULL;

  g_object_get (gtk_list_item_get_child (item), "child", &row, NULL);
  candor_comparison_row_show (CANDOR_COMPARISON_ROW (row), self->comparison, interview, self->use_alias);
  name_row (self, item);
  g_ptr_array_add (self->items, item);
}

static void
unbind_row_cb (CandorComparisonGrid *self,
               GtkListItem          *item)
{
  g_ptr_array_remove_fast (self->items, item);
}

/* The question in focus, else the scorecard or the window in which it becomes one. */
static void
activated_cb (CandorComparisonGrid *self,
              guint                 position)
{
  g_autoptr(CandorComparedInterview) item = g_list_model_get_item (G_LIST_MODEL (self->shown), position);
  CandorInterview *interview = candor_compared_interview_get_interview (item);
  int question = candor_cell_cursor_get_question (self->cursor);

  if (question >= 0 && candor_compared_interview_is_open (item))
    open_question (self, (guint) question);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "comparison.open", "(sb)", candor_interview_get_id (interview),
                                candor_compared_interview_is_open (item));
}

/* G_MAXUINT: a name, or nothing */
static guint
pick_question (CandorComparisonGrid *self,
               GtkGesture           *gesture,
               double                x,
               double                y)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  GtkWidget *strip = gtk_widget_pick (widget, x, y, GTK_PICK_DEFAULT);
  double strip_x;

  if (!CANDOR_IS_CELL_STRIP (strip) || !gtk_widget_translate_coordinates (widget, strip, x, y, &strip_x, NULL))
    return G_MAXUINT;
  return candor_cell_strip_pick (CANDOR_CELL_STRIP (strip), strip_x);
}

/* A cell is its own; beside the cells the row is pressed, and no question is meant any more. */
static void
pressed_cb (CandorComparisonGrid *self,
            int                   n_presses,
            double                x,
            double                y,
            GtkGesture           *gesture)
{
  if (pick_question (self, gesture, x, y) != G_MAXUINT)
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  else
    candor_cell_cursor_set_question (self->cursor, -1);
}

static void
released_cb (CandorComparisonGrid *self,
             int                   n_presses,
             double                x,
             double                y,
             GtkGesture           *gesture)
{
  guint question = pick_question (self, gesture, x, y);

  if (question == G_MAXUINT)
    return;
  candor_cell_cursor_set_question (self->cursor, (int) question);
  open_question (self, question);
}

/* What the number above a column stands for. */
static gboolean
head_tooltip_cb (CandorComparisonGrid *self,
                 int                   x,
                 int                   y,
                 gboolean              by_keyboard,
                 GtkTooltip           *tooltip,
                 GtkWidget            *strip)
{
  guint index = candor_cell_strip_pick (CANDOR_CELL_STRIP (strip), x);
  const CandorComparedQuestion *question;

  if (index == G_MAXUINT)
    return FALSE;
  question = candor_comparison_get_questions (self->comparison)->pdata[index];
  gtk_tooltip_set_text (tooltip, candor_question_get_headline (question->question));
  return TRUE;
}

static void
show_head (CandorComparisonGrid *self)
{
  GtkWidget *row = candor_comparison_row_new (self->cursor);
  GtkWidget *strip = candor_comparison_row_get_strip (CANDOR_COMPARISON_ROW (row));
  GtkGesture *press = gtk_gesture_click_new ();

  candor_comparison_row_show_head (CANDOR_COMPARISON_ROW (row), self->comparison);
  gtk_widget_set_hexpand (row, TRUE);
  gtk_widget_set_has_tooltip (strip, TRUE);
  g_signal_connect_object (strip, "query-tooltip", G_CALLBACK (head_tooltip_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (press, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (strip, GTK_EVENT_CONTROLLER (press));
  gtk_box_append (self->head, row);
}

/* Statistics of the question in focus stand at the foot, where the signs are told else. */
static void
question_cb (CandorComparisonGrid *self)
{
  int question = candor_cell_cursor_get_question (self->cursor);

  if (question >= 0)
    {
      g_autofree char *words = candor_comparison_words_column (self->comparison, (guint) question);

      gtk_label_set_label (self->question, words);
      gtk_widget_set_tooltip_text (GTK_WIDGET (self->question), words);
    }
  gtk_stack_set_visible_child_name (self->foot, question >= 0 ? "question" : "legend");
  for (guint i = 0; i < self->items->len; i++)
    name_row (self, self->items->pdata[i]);
}

/* A bar that moves nothing is in the way. */
static void
across_changed_cb (CandorComparisonGrid *self)
{
  GtkAdjustment *across = candor_cell_cursor_get_across (self->cursor);

  gtk_widget_set_visible (GTK_WIDGET (self->bar),
                          gtk_adjustment_get_upper (across) > gtk_adjustment_get_page_size (across));
}

static void
move_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorComparisonGrid *self = CANDOR_COMPARISON_GRID (widget);
  int question = candor_cell_cursor_get_question (self->cursor) + g_variant_get_int32 (parameter);

  if (self->comparison == NULL)
    return;
  gtk_window_set_focus_visible (GTK_WINDOW (gtk_widget_get_root (widget)), TRUE);
  candor_cell_cursor_set_question (self->cursor, CLAMP (question, -1, (int) count_questions (self) - 1));
}

/* The cell in focus is painted by the row that it stands in. */
static void
focus_moved_cb (CandorComparisonGrid *self)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      g_autoptr(GtkWidget) row = NULL;

      g_object_get (gtk_list_item_get_child (self->items->pdata[i]), "child", &row, NULL);
      gtk_widget_queue_draw (candor_comparison_row_get_strip (CANDOR_COMPARISON_ROW (row)));
    }
}

static void
candor_comparison_grid_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (candor_comparison_grid_parent_class)->root (widget);
  g_signal_connect_object (gtk_widget_get_root (widget), "notify::focus-widget", G_CALLBACK (focus_moved_cb), widget,
                           G_CONNECT_SWAPPED);
}

static gboolean
candor_comparison_grid_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (CANDOR_COMPARISON_GRID (widget)->list));
}

static void
candor_comparison_grid_dispose (GObject *object)
{
  CandorComparisonGrid *self = CANDOR_COMPARISON_GRID (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_COMPARISON_GRID);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->comparison);
  g_clear_object (&self->cursor);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  G_OBJECT_CLASS (candor_comparison_grid_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/comparison/candor-comparison-grid.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonGrid, head);
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonGrid, list);
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonGrid, sorted);
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonGrid, shown);
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonGrid, bar);
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonGrid, foot);
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonGrid, question);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
}

static void
candor_comparison_grid_class_init (CandorComparisonGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_comparison_grid_dispose;
  widget_class->root = candor_comparison_grid_root;
  widget_class->grab_focus = candor_comparison_grid_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_install_action (widget_class, "grid.move", "i", move_action);
  bind_template (widget_class);
}

static void
candor_comparison_grid_init (CandorComparisonGrid *self)
{
  GtkAdjustment *across;

  self->cursor = candor_cell_cursor_new ();
  self->items = g_ptr_array_new ();
  across = candor_cell_cursor_get_across (self->cursor);
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_list_tooltip_add (GTK_WIDGET (self->list));
  gtk_scrollbar_set_adjustment (self->bar, across);
  g_signal_connect_object (across, "changed", G_CALLBACK (across_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->cursor, "notify::question", G_CALLBACK (question_cb), self, G_CONNECT_SWAPPED);
}

/**
 * candor_comparison_grid_show:
 * @self: the grid
 * @comparison: a comparison, the same each time
 * @sort: "name", "score" or "date"
 * @use_alias: whether candidates stand under their alias
 *
 * Shows the candidates in that order. Rows are made anew: names, order and what a screen reader says follow.
 */
void
candor_comparison_grid_show (CandorComparisonGrid *self,
                             CandorComparison     *comparison,
                             const char           *sort,
                             gboolean              use_alias)
{
  g_autoptr(GtkSorter) sorter = candor_comparison_order_new (sort, use_alias);

  g_return_if_fail (CANDOR_IS_COMPARISON_GRID (self));

  self->use_alias = use_alias;
  if (g_set_object (&self->comparison, comparison))
    show_head (self);
  gtk_sort_list_model_set_model (self->sorted, NULL);
  gtk_sort_list_model_set_sorter (self->sorted, sorter);
  gtk_sort_list_model_set_model (self->sorted, candor_comparison_get_interviews (self->comparison));
  candor_growing_rows_show (self->shown, G_LIST_MODEL (self->sorted));
}

/**
 * candor_comparison_grid_get_interviews:
 * @self: the grid
 *
 * Returns: (transfer none): its #CandorComparedInterview, in the order that is shown
 */
GListModel *
candor_comparison_grid_get_interviews (CandorComparisonGrid *self)
{
  g_return_val_if_fail (CANDOR_IS_COMPARISON_GRID (self), NULL);

  return G_LIST_MODEL (self->sorted);
}
