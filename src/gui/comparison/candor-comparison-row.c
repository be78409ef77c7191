/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-comparison-row.h"

#include <glib/gi18n.h>

#include "candor-cell-strip.h"
#include "candor-children.h"
#include "candor-comparison-words.h"

/* As much as 23 characters of the name are wide, which the template asks for. */
#define LINE_CHARS 34

struct _CandorComparisonRow
{
  GtkWidget  parent_instance;

  GtkLabel  *name;
  GtkLabel  *facts;
  GtkBox    *line;
  GtkWidget *strip;
};

G_DEFINE_FINAL_TYPE (CandorComparisonRow, candor_comparison_row, GTK_TYPE_WIDGET)

static void
candor_comparison_row_dispose (GObject *object)
{
  CandorComparisonRow *self = CANDOR_COMPARISON_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_COMPARISON_ROW);
  candor_unparent_children (GTK_WIDGET (self));
  G_OBJECT_CLASS (candor_comparison_row_parent_class)->dispose (object);
}

static void
candor_comparison_row_class_init (CandorComparisonRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_comparison_row_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/comparison/candor-comparison-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonRow, name);
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonRow, facts);
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonRow, line);
}

static void
candor_comparison_row_init (CandorComparisonRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* All names are as wide, so that the cells stand in columns: a label that wraps by itself asks for more room when it is given
 * more height. Lines break between the facts, not within one. */
static char *
break_lines (const char *facts)
{
  g_auto(GStrv) pieces = g_strsplit (facts, " · ", -1);
  g_autoptr(GString) lines = g_string_new (NULL);
  glong line_length = 0;

  for (guint i = 0; pieces[i] != NULL; i++)
    {
      glong length = g_utf8_strlen (pieces[i], -1);
      gboolean fits = line_length + 3 + length <= LINE_CHARS;

      if (i > 0)
        g_string_append (lines, fits ? " · " : "\n");
      g_string_append (lines, pieces[i]);
      line_length = i > 0 && fits ? line_length + 3 + length : length;
    }
  return g_string_free (g_steal_pointer (&lines), FALSE);
}

/**
 * candor_comparison_row_new:
 * @cursor: how far the scores of all rows are moved, and which is in focus
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
candor_comparison_row_new (CandorCellCursor *cursor)
{
  CandorComparisonRow *self = g_object_new (CANDOR_TYPE_COMPARISON_ROW, NULL);

  self->strip = candor_cell_strip_new (cursor);
  gtk_widget_set_valign (self->strip, GTK_ALIGN_CENTER);
  gtk_box_append (self->line, self->strip);
  return GTK_WIDGET (self);
}

/**
 * candor_comparison_row_show:
 * @self: a row
 * @comparison: the comparison
 * @interview: a row of it
 * @use_alias: whether the candidate stands under the alias
 *
 * Shows a candidate.
 */
void
candor_comparison_row_show (CandorComparisonRow     *self,
                            CandorComparison        *comparison,
                            CandorComparedInterview *interview,
                            gboolean                 use_alias)
{
  g_autofree char *person = candor_comparison_words_person (interview, use_alias);
  g_autofree char *facts = candor_comparison_words_facts (comparison, interview);
  g_autofree char *lines = break_lines (facts);

  gtk_label_set_label (self->name, person);
  gtk_label_set_label (self->facts, lines);
  candor_cell_strip_show (CANDOR_CELL_STRIP (self->strip), comparison, interview);
}

/**
 * candor_comparison_row_show_head:
 * @self: a row
 * @comparison: the comparison
 *
 * Shows the numbers of the questions.
 */
void
candor_comparison_row_show_head (CandorComparisonRow *self,
                                 CandorComparison    *comparison)
{
  gtk_label_set_label (self->name, _("Question"));
  gtk_widget_hide (GTK_WIDGET (self->facts));
  gtk_widget_add_css_class (GTK_WIDGET (self->name), "heading");
  candor_cell_strip_show (CANDOR_CELL_STRIP (self->strip), comparison, NULL);
}

/**
 * candor_comparison_row_get_strip:
 * @self: a row
 *
 * Returns: (transfer none): its scores
 */
GtkWidget *
candor_comparison_row_get_strip (CandorComparisonRow *self)
{
  return self->strip;
}
