/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-comparison-row.h"

#include <glib/gi18n.h>

#include "candor-cell-strip.h"
#include "candor-children.h"
#include "candor-comparison-words.h"

#define NAME_CHARS 30
#define GAP 12

struct _CandorComparisonRow
{
  GtkWidget  parent_instance;

  GtkLabel  *name;
  GtkLabel  *facts;
  GtkWidget *person;
  GtkWidget *strip;
};

G_DEFINE_FINAL_TYPE (CandorComparisonRow, candor_comparison_row, GTK_TYPE_WIDGET)

/* The same in all rows of a width, whoever stands in them, so that the cells stand in columns; half of it where letters are large. */
static int
get_person_width (CandorComparisonRow *self,
                  int                  width)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int wished = PANGO_PIXELS (NAME_CHARS * pango_font_metrics_get_approximate_char_width (metrics));

  pango_font_metrics_unref (metrics);
  return MIN (wished, (width - GAP) / 2);
}

static GtkSizeRequestMode
candor_comparison_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
candor_comparison_row_measure (GtkWidget     *widget,
                               GtkOrientation orientation,
                               int            for_size,
                               int           *minimum,
                               int           *natural,
                               int           *minimum_baseline,
                               int           *natural_baseline)
{
  CandorComparisonRow *self = CANDOR_COMPARISON_ROW (widget);
  int strip_minimum = 0, strip_natural = 0, person_minimum;

  if (self->strip != NULL)      /* made by its template alone, a row has none */
    gtk_widget_measure (self->strip, orientation, -1, &strip_minimum, &strip_natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (self->person, orientation, -1, &person_minimum, NULL, NULL, NULL);
      *minimum = 2 * MAX (strip_minimum, person_minimum) + GAP;
      *natural = MAX (*minimum, get_person_width (self, G_MAXINT) + GAP + strip_natural);
      return;
    }
  gtk_widget_measure (self->person, orientation, get_person_width (self, for_size < 0 ? G_MAXINT : for_size),
                      &person_minimum, NULL, NULL, NULL);
  *minimum = *natural = MAX (strip_minimum, person_minimum);
}

static void
candor_comparison_row_size_allocate (GtkWidget *widget,
                                     int        width,
                                     int        height,
                                     int        baseline)
{
  CandorComparisonRow *self = CANDOR_COMPARISON_ROW (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int person_width = get_person_width (self, width);
  int strip_width = width - person_width - GAP;

  gtk_widget_size_allocate (self->person, &(GtkAllocation) { is_rtl ? strip_width + GAP : 0, 0, person_width, height }, -1);
  if (self->strip != NULL)
    gtk_widget_size_allocate (self->strip, &(GtkAllocation) { is_rtl ? 0 : person_width + GAP, 0, strip_width, height }, -1);
}

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
  widget_class->get_request_mode = candor_comparison_row_get_request_mode;
  widget_class->measure = candor_comparison_row_measure;
  widget_class->size_allocate = candor_comparison_row_size_allocate;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/comparison/candor-comparison-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonRow, name);
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonRow, facts);
  gtk_widget_class_bind_template_child (widget_class, CandorComparisonRow, person);
}

static void
candor_comparison_row_init (CandorComparisonRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Lines break between the facts, not within one. */
static char *
keep_whole (const char *facts)
{
  g_autoptr(GString) text = g_string_new (facts);

  g_string_replace (text, " ", "\u00a0", 0);
  g_string_replace (text, "·\u00a0", "· ", 0);
  return g_string_free (g_steal_pointer (&text), FALSE);
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
  gtk_widget_set_parent (self->strip, GTK_WIDGET (self));
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
  g_autofree char *whole = keep_whole (facts);

  gtk_label_set_label (self->name, person);
  gtk_label_set_label (self->facts, whole);
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
