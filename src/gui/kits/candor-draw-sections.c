/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-draw-sections.h"

#include <glib/gi18n.h>

#define ANY -1

struct _CandorDrawSections
{
  AdwExpanderRow parent_instance;

  GPtrArray     *rows;          /* of AdwActionRow */
  GHashTable    *spins;         /* "GUIDE/SECTION" → its GtkSpinButton */
  GHashTable    *numbers;       /* "GUIDE/SECTION" → what was demanded when its guide was last there */
};

G_DEFINE_FINAL_TYPE (CandorDrawSections, candor_draw_sections, ADW_TYPE_EXPANDER_ROW)

static void
show_sum (CandorDrawSections *self)
{
  GHashTableIter iter;
  gpointer spin;
  guint n_demanded = 0;
  g_autofree char *subtitle = NULL;

  g_hash_table_iter_init (&iter, self->spins);
  while (g_hash_table_iter_next (&iter, NULL, &spin))
    n_demanded += gtk_spin_button_get_value_as_int (spin) != ANY;
  subtitle = n_demanded == 0
             ? g_strdup (_("Any number of each"))
             : g_strdup_printf (ngettext ("Fixed for %u section", "Fixed for %u sections", n_demanded), n_demanded);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
}

static gboolean
output_cb (GtkSpinButton *spin)
{
  if (gtk_spin_button_get_value_as_int (spin) != ANY)
    return FALSE;
  /* Translators: any number of questions of a section, in a small field */
  gtk_editable_set_text (GTK_EDITABLE (spin), _("any"));
  return TRUE;
}

static int
input_cb (GtkSpinButton *spin,
          double        *value)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (spin));
  char *end;

  *value = g_ascii_strtoll (text, &end, 10);
  if (end == text)
    *value = ANY;
  return TRUE;
}

static void
changed_cb (CandorDrawSections *self,
            GtkSpinButton      *spin)
{
  const char *id = g_object_get_data (G_OBJECT (spin), "candor-section");

  g_hash_table_insert (self->numbers, g_strdup (id),
                       GINT_TO_POINTER (gtk_spin_button_get_value_as_int (spin)));
  show_sum (self);
  gtk_widget_activate_action (GTK_WIDGET (self), "draw.changed", NULL);
}

static GtkWidget *
make_spin (CandorDrawSections *self,
           const char         *id)
{
  GtkWidget *spin = gtk_spin_button_new_with_range (ANY, CANDOR_DRAW_MAX_QUESTIONS, 1);
  gpointer number;

  gtk_widget_set_valign (spin, GTK_ALIGN_CENTER);
  gtk_editable_set_width_chars (GTK_EDITABLE (spin), 3);
  g_object_set_data_full (G_OBJECT (spin), "candor-section", g_strdup (id), g_free);
  g_signal_connect (spin, "output", G_CALLBACK (output_cb), NULL);
  g_signal_connect (spin, "input", G_CALLBACK (input_cb), NULL);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin),
                             g_hash_table_lookup_extended (self->numbers, id, NULL, &number)
                             ? GPOINTER_TO_INT (number) : ANY);
  gtk_spin_button_update (GTK_SPIN_BUTTON (spin));
  g_signal_connect_object (spin, "value-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return spin;
}

static void
add_section (CandorDrawSections *self,
             CandorGuide        *guide,
             CandorSection      *section)
{
  g_autofree char *id = g_strconcat (candor_guide_get_id (guide), "/", candor_section_get_id (section), NULL);
  guint n_questions = candor_section_get_n_questions (section);
  g_autofree char *title = g_markup_escape_text (candor_section_get_title (section), -1);
  g_autofree char *subtitle =
    g_strdup_printf (ngettext ("%u question", "%u questions", n_questions), n_questions);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *spin = make_spin (self, id);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), spin);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), spin);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  g_ptr_array_add (self->rows, row);
  g_hash_table_insert (self->spins, g_steal_pointer (&id), spin);
}

static void
candor_draw_sections_finalize (GObject *object)
{
  CandorDrawSections *self = CANDOR_DRAW_SECTIONS (object);

  g_ptr_array_unref (self->rows);
  g_hash_table_unref (self->spins);
  g_hash_table_unref (self->numbers);
  G_OBJECT_CLASS (candor_draw_sections_parent_class)->finalize (object);
}

static void
candor_draw_sections_class_init (CandorDrawSectionsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = candor_draw_sections_finalize;
}

static void
candor_draw_sections_init (CandorDrawSections *self)
{
  self->rows = g_ptr_array_new ();
  self->spins = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  show_sum (self);
}

/**
 * candor_draw_sections_set_guides:
 * @self: the row
 * @guides: (element-type CandorGuide): the guides to draw from
 *
 * Offers the sections of these guides. What was demanded of a section comes back with its guide.
 */
void
candor_draw_sections_set_guides (CandorDrawSections *self,
                                 GPtrArray          *guides)
{
  g_return_if_fail (CANDOR_IS_DRAW_SECTIONS (self));

  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  g_hash_table_remove_all (self->spins);
  for (guint i = 0; i < guides->len; i++)
    {
      CandorGuide *guide = g_ptr_array_index (guides, i);
      GListModel *sections = candor_guide_get_sections (guide);

      for (guint j = 0; j < g_list_model_get_n_items (sections); j++)
        {
          g_autoptr(CandorSection) section = g_list_model_get_item (sections, j);

          add_section (self, guide, section);
        }
    }
  show_sum (self);
}

/**
 * candor_draw_sections_demand:
 * @self: the row
 * @demand: a demand
 *
 * Adds the numbers that are fixed to the demand.
 */
void
candor_draw_sections_demand (CandorDrawSections *self,
                             CandorDrawDemand   *demand)
{
  GHashTableIter iter;
  gpointer id, spin;

  g_return_if_fail (CANDOR_IS_DRAW_SECTIONS (self));

  g_hash_table_iter_init (&iter, self->spins);
  while (g_hash_table_iter_next (&iter, &id, &spin))
    if (gtk_spin_button_get_value_as_int (spin) != ANY)
      candor_draw_demand_set_section (demand, id, gtk_spin_button_get_value_as_int (spin));
}
