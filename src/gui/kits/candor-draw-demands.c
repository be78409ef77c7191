/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-draw-demands.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-draw-sections.h"
#include "candor-name-expander.h"

struct _CandorDrawDemands
{
  GtkWidget           parent_instance;

  CandorKit          *kit;              /* (nullable) */
  GPtrArray          *guides;           /* of CandorGuide, all there are */
  GPtrArray          *checks;           /* of GtkCheckButton, one a guide */

  GtkWidget          *head;
  GtkEditable        *name;
  GtkEditable        *role;
  GtkListBox         *guide_list;
  GtkSpinButton      *minutes;
  GtkSpinButton      *count;
  AdwExpanderRow     *mix;
  GtkSpinButton      *easy;
  GtkSpinButton      *medium;
  GtkLabel           *hard;
  CandorDrawSections *sections;
};

G_DEFINE_FINAL_TYPE (CandorDrawDemands, candor_draw_demands, GTK_TYPE_WIDGET)

static char *
text_of (GtkEditable * entry)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (entry)));
}

static void
changed_cb (CandorDrawDemands *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "draw.changed", NULL);
}

static void
named_cb (CandorDrawDemands *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "draw.named", NULL);
}

static int
percent_of_hard (CandorDrawDemands *self)
{
  return 100 - gtk_spin_button_get_value_as_int (self->easy) -
         gtk_spin_button_get_value_as_int (self->medium);
}

/* What easy and medium leave is hard: a mix that does not make 100 cannot be typed. */
static void
mix_changed_cb (CandorDrawDemands *self)
{
  int easy = gtk_spin_button_get_value_as_int (self->easy);
  /* Translators: percent of the questions */
  g_autofree char *hard = NULL;

  gtk_adjustment_set_upper (gtk_spin_button_get_adjustment (self->medium), 100 - easy);
  if (gtk_spin_button_get_value_as_int (self->medium) > 100 - easy)
    gtk_spin_button_set_value (self->medium, 100 - easy);
  /* Translators: percent of the questions */
  hard = g_strdup_printf (_("%d %%"), percent_of_hard (self));
  gtk_label_set_label (self->hard, hard);
  changed_cb (self);
}

/* 0 is no number, but as many as fit. */
static gboolean
count_output_cb (GtkSpinButton *spin)
{
  if (gtk_spin_button_get_value_as_int (spin) != 0)
    return FALSE;
  /* Translators: as many questions as fit, in a small field */
  gtk_editable_set_text (GTK_EDITABLE (spin), _("all that fit"));
  return TRUE;
}

static int
count_input_cb (GtkSpinButton *spin,
                double        *value)
{
  *value = g_ascii_strtoll (gtk_editable_get_text (GTK_EDITABLE (spin)), NULL, 10);
  return TRUE;
}

/* (transfer container) */
static GPtrArray *
chosen_guides (CandorDrawDemands *self)
{
  GPtrArray *chosen = g_ptr_array_new ();

  for (guint i = 0; i < self->guides->len; i++)
    if (gtk_check_button_get_active (g_ptr_array_index (self->checks, i)))
      g_ptr_array_add (chosen, g_ptr_array_index (self->guides, i));
  return chosen;
}

static void
show_sections (CandorDrawDemands *self)
{
  g_autoptr(GPtrArray) chosen = chosen_guides (self);

  candor_draw_sections_set_guides (self->sections, chosen);
}

static void
guide_toggled_cb (CandorDrawDemands *self)
{
  show_sections (self);
  changed_cb (self);
}

static gboolean
asks_from (CandorKit   *kit,
           CandorGuide *guide)
{
  for (guint position = 1; kit != NULL && position <= candor_kit_get_n_entries (kit); position++)
    if (g_strcmp0 (candor_question_get_guide_id (candor_kit_get_question (kit, position)),
                   candor_guide_get_id (guide)) == 0)
      return TRUE;
  return FALSE;
}

static void
add_guide (CandorDrawDemands *self,
           CandorGuide       *guide,
           gboolean           is_chosen)
{
  g_autofree char *title = g_markup_escape_text (candor_guide_get_title (guide), -1);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), is_chosen);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  gtk_list_box_append (self->guide_list, row);
  g_ptr_array_add (self->guides, g_object_ref (guide));
  g_ptr_array_add (self->checks, check);
  g_signal_connect_object (check, "toggled", G_CALLBACK (guide_toggled_cb), self, G_CONNECT_SWAPPED);
}

/* The guides that the kit asks from are chosen, else the first. */
static void
show_guides (CandorDrawDemands *self,
             CandorLibrary     *library)
{
  GListModel *guides = candor_library_get_guides (library);
  gboolean any = self->kit != NULL && candor_kit_get_n_entries (self->kit) > 0;

  for (guint i = 0; i < g_list_model_get_n_items (guides); i++)
    {
      g_autoptr(CandorGuide) guide = g_list_model_get_item (guides, i);

      add_guide (self, guide, any ? asks_from (self->kit, guide) : i == 0);
    }
  show_sections (self);
}

static void
candor_draw_demands_dispose (GObject *object)
{
  CandorDrawDemands *self = CANDOR_DRAW_DEMANDS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_DRAW_DEMANDS);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->kit);
  g_clear_pointer (&self->guides, g_ptr_array_unref);
  g_clear_pointer (&self->checks, g_ptr_array_unref);
  G_OBJECT_CLASS (candor_draw_demands_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/kits/candor-draw-demands.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDemands, head);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDemands, name);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDemands, role);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDemands, guide_list);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDemands, minutes);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDemands, count);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDemands, mix);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDemands, easy);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDemands, medium);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDemands, hard);
  gtk_widget_class_bind_template_child (widget_class, CandorDrawDemands, sections);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, named_cb);
  gtk_widget_class_bind_template_callback (widget_class, mix_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, count_output_cb);
  gtk_widget_class_bind_template_callback (widget_class, count_input_cb);
}

static void
candor_draw_demands_class_init (CandorDrawDemandsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = candor_draw_demands_dispose;
  g_type_ensure (CANDOR_TYPE_DRAW_SECTIONS);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
candor_draw_demands_init (CandorDrawDemands *self)
{
  self->guides = g_ptr_array_new_with_free_func (g_object_unref);
  self->checks = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_expander (self->mix);
  candor_name_expander (ADW_EXPANDER_ROW (self->sections));
  gtk_spin_button_update (self->count);
  mix_changed_cb (self);
}

/**
 * candor_draw_demands_set_kit:
 * @self: the demands
 * @library: the library
 * @kit: (nullable): the kit that is drawn into; %NULL for a new one
 *
 * Shows what is demanded at first.
 */
void
candor_draw_demands_set_kit (CandorDrawDemands *self,
                             CandorLibrary     *library,
                             CandorKit         *kit)
{
  g_return_if_fail (CANDOR_IS_DRAW_DEMANDS (self));

  g_set_object (&self->kit, kit);
  gtk_widget_set_visible (self->head, kit == NULL);
  if (kit != NULL && candor_kit_get_minutes (kit) > 0)
    gtk_spin_button_set_value (self->minutes, candor_kit_get_minutes (kit));
  show_guides (self, library);
}

/**
 * candor_draw_demands_get:
 * @self: the demands
 *
 * Returns: (transfer full): what is demanded now; must-haves, exclusions and the seed are the caller's
 */
CandorDrawDemand *
candor_draw_demands_get (CandorDrawDemands *self)
{
  CandorDrawDemand *demand = candor_draw_demand_new ();
  g_autoptr(GPtrArray) chosen = NULL;

  g_return_val_if_fail (CANDOR_IS_DRAW_DEMANDS (self), demand);

  chosen = chosen_guides (self);
  for (guint i = 0; i < chosen->len; i++)
    g_ptr_array_add (demand->guides, g_strdup (candor_guide_get_id (g_ptr_array_index (chosen, i))));
  demand->slot_minutes = gtk_spin_button_get_value_as_int (self->minutes);
  demand->n_questions = gtk_spin_button_get_value_as_int (self->count);
  if (adw_expander_row_get_enable_expansion (self->mix))
    {
      demand->mix[CANDOR_DIFFICULTY_EASY] = gtk_spin_button_get_value_as_int (self->easy);
      demand->mix[CANDOR_DIFFICULTY_MEDIUM] = gtk_spin_button_get_value_as_int (self->medium);
      demand->mix[CANDOR_DIFFICULTY_HARD] = percent_of_hard (self);
    }
  candor_draw_sections_demand (self->sections, demand);
  return demand;
}

/**
 * candor_draw_demands_get_name:
 * @self: the demands
 *
 * Returns: (transfer full): the name for a new kit
 */
char *
candor_draw_demands_get_name (CandorDrawDemands *self)
{
  g_return_val_if_fail (CANDOR_IS_DRAW_DEMANDS (self), NULL);

  return text_of (self->name);
}

/**
 * candor_draw_demands_get_role:
 * @self: the demands
 *
 * Returns: (transfer full): the role for a new kit, "" for any
 */
char *
candor_draw_demands_get_role (CandorDrawDemands *self)
{
  g_return_val_if_fail (CANDOR_IS_DRAW_DEMANDS (self), NULL);

  return text_of (self->role);
}
