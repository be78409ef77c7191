/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-balance.h"

#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-words.h"

#define N_DIFFICULTIES (CANDOR_DIFFICULTY_HARD + 1)

struct _CandorKitBalance
{
  GtkWidget  parent_instance;

  CandorKit *kit;

  GtkGrid   *grid;
};

/* One row: the questions of a section by difficulty. */
typedef struct
{
  char *title;
  guint counts[N_DIFFICULTIES];
  guint total;
} SectionCount;

G_DEFINE_FINAL_TYPE (CandorKitBalance, candor_kit_balance, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_KIT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
section_count_free (gpointer data)
{
  SectionCount *count = data;

  g_free (count->title);
  g_free (count);
}

static SectionCount *
count_of (GPtrArray  *counts,
          const char *title)
{
  SectionCount *count;

  for (guint i = 0; i < counts->len; i++)
    if (g_str_equal (((SectionCount *) g_ptr_array_index (counts, i))->title, title))
      return g_ptr_array_index (counts, i);
  count = g_new0 (SectionCount, 1);
  count->title = g_strdup (title);
  g_ptr_array_add (counts, count);
  return count;
}

static void
count_one (SectionCount    *count,
           CandorDifficulty difficulty)
{
  count->counts[difficulty]++;
  count->total++;
}

/* Sections in the order in which the kit asks them, then the sum of all. */
static GPtrArray *
count_sections (CandorKit *kit)
{
  GPtrArray *counts = g_ptr_array_new_with_free_func (section_count_free);
  SectionCount *all = g_new0 (SectionCount, 1);

  all->title = g_strdup (_("Total"));
  for (guint position = 1; position <= candor_kit_get_n_entries (kit); position++)
    {
      CandorKitEntry *entry = candor_kit_get_entry (kit, position);
      CandorQuestion *question = candor_kit_entry_get_question (entry);
      const char *title = candor_question_get_section_title (question);

      if (candor_kit_entry_get_requirement (entry) == CANDOR_REQUIREMENT_RESERVE)
        continue;
      count_one (count_of (counts, title != NULL ? title : ""),
                 candor_question_get_difficulty (question));
      count_one (all, candor_question_get_difficulty (question));
    }
  g_ptr_array_add (counts, all);
  return counts;
}

static GtkWidget *
make_cell (const char *text,
           const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_widget_add_css_class (label, "numeric");
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}

static void
attach_number (CandorKitBalance *self,
               guint             number,
               int               column,
               int               row,
               const char       *style)
{
  g_autofree char *text = number > 0 ? g_strdup_printf ("%u", number) : g_strdup ("–");

  gtk_grid_attach (self->grid, make_cell (text, number > 0 ? style : "dim-label"), column, row, 1,
                   1);
}

static void
attach_title (CandorKitBalance *self,
              const char       *title,
              int               row,
              const char       *style)
{
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_tooltip_text (label, title);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_grid_attach (self->grid, label, 0, row, 1, 1);
}

static void
attach_count (CandorKitBalance *self,
              SectionCount     *count,
              int               row,
              gboolean          has_unknown,
              const char       *style)
{
  int column = 1;

  attach_title (self, count->title, row, style);
  for (int difficulty = CANDOR_DIFFICULTY_EASY; difficulty <= CANDOR_DIFFICULTY_HARD; difficulty++)
    attach_number (self, count->counts[difficulty], column++, row, style);
  if (has_unknown)
    attach_number (self, count->counts[CANDOR_DIFFICULTY_UNKNOWN], column++, row, style);
  attach_number (self, count->total, column, row, "heading");
}

static void
attach_head (CandorKitBalance *self,
             gboolean          has_unknown)
{
  int column = 1;

  for (int difficulty = CANDOR_DIFFICULTY_EASY; difficulty <= CANDOR_DIFFICULTY_HARD; difficulty++)
    gtk_grid_attach (self->grid, make_cell (candor_words_difficulty (difficulty), "caption"),
                     column++, 0, 1, 1);
  if (has_unknown)
    /* Translators: the column of questions whose difficulty nobody has judged */
    gtk_grid_attach (self->grid, make_cell (_("Not judged"), "caption"), column++, 0, 1, 1);
  gtk_grid_attach (self->grid, make_cell (_("All"), "caption"), column, 0, 1, 1);
}

static void
show_kit (CandorKitBalance *self)
{
  g_autoptr(GPtrArray) counts = NULL;
  SectionCount *all;
  gboolean has_unknown;

  candor_unparent_children (GTK_WIDGET (self->grid));
  if (self->kit == NULL)
    return;
  counts = count_sections (self->kit);
  all = g_ptr_array_index (counts, counts->len - 1);
  has_unknown = all->counts[CANDOR_DIFFICULTY_UNKNOWN] > 0;
  attach_head (self, has_unknown);
  for (guint i = 0; i < counts->len; i++)
    attach_count (self, g_ptr_array_index (counts, i), i + 1, has_unknown,
                  i + 1 == counts->len ? "heading" : NULL);
}

static void
candor_kit_balance_dispose (GObject *object)
{
  CandorKitBalance *self = CANDOR_KIT_BALANCE (object);

  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->kit);
  G_OBJECT_CLASS (candor_kit_balance_parent_class)->dispose (object);
}

static void
candor_kit_balance_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  CandorKitBalance *self = CANDOR_KIT_BALANCE (object);

  switch (property_id)
    {
    case PROP_KIT:
      g_value_set_object (value, self->kit);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_balance_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  CandorKitBalance *self = CANDOR_KIT_BALANCE (object);

  switch (property_id)
    {
    case PROP_KIT:
      if (g_set_object (&self->kit, g_value_get_object (value)))
        show_kit (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_balance_class_init (CandorKitBalanceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = candor_kit_balance_dispose;
  object_class->get_property = candor_kit_balance_get_property;
  object_class->set_property = candor_kit_balance_set_property;

  properties[PROP_KIT] =
    g_param_spec_object ("kit", NULL, NULL, CANDOR_TYPE_KIT,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
candor_kit_balance_init (CandorKitBalance *self)
{
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (self->grid, 12);
  gtk_grid_set_row_spacing (self->grid, 6);
  gtk_widget_set_parent (GTK_WIDGET (self->grid), GTK_WIDGET (self));
}
