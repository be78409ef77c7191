/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-group.h"

#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-kit-entry-row.h"
#include "candor-words.h"

struct _CandorKitGroup
{
  GtkWidget         parent_instance;

  CandorKit        *kit;
  CandorRequirement requirement;

  GtkListBox       *list;
  GtkLabel         *heading;
  GtkLabel         *facts;
};

G_DEFINE_FINAL_TYPE (CandorKitGroup, candor_kit_group, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_KIT,
  PROP_REQUIREMENT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
show_heading (CandorKitGroup *self)
{
  const char *heading = candor_words_requirement (self->requirement);

  gtk_label_set_label (self->heading, heading);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  heading, -1);
}

static void
show_facts (CandorKitGroup *self,
            guint           n_questions,
            int             minutes)
{
  g_autofree char *questions =
    g_strdup_printf (ngettext ("%u question", "%u questions", n_questions), n_questions);
  /* Translators: "6 questions · 27 min" */
  g_autofree char *facts = g_strdup_printf (_("%s · %d min"), questions, minutes);

  gtk_label_set_label (self->facts, n_questions > 0 ? facts : "");
}

static void
show_entries (CandorKitGroup *self)
{
  guint n_entries = self->kit != NULL ? candor_kit_get_n_entries (self->kit) : 0;
  guint n_questions = 0;
  int minutes = 0;
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint position = 1; position <= n_entries; position++)
    {
      CandorKitEntry *entry = candor_kit_get_entry (self->kit, position);

      if (candor_kit_entry_get_requirement (entry) != self->requirement)
        continue;
      gtk_list_box_append (self->list, candor_kit_entry_row_new (entry, position));
      minutes += candor_kit_entry_get_minutes (entry);
      n_questions++;
    }
  show_facts (self, n_questions, minutes);
}

static gboolean
holds (CandorKitGroup    *self,
       CandorKitEntryRow *row)
{
  return gtk_widget_get_parent (GTK_WIDGET (row)) == GTK_WIDGET (self->list);
}

/* The index that a row dropped at this height gets: before or after the row there. */
static guint
index_at (CandorKitGroup *self,
          double          y)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (self->list, (int) y);
  graphene_rect_t bounds;

  if (row == NULL)
    return G_MAXUINT;
  if (!gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (self->list), &bounds))
    return gtk_list_box_row_get_index (row);
  return gtk_list_box_row_get_index (row) + (y > bounds.origin.y + bounds.size.height / 2 ? 1 : 0);
}

static GdkDragAction
drag_motion_cb (CandorKitGroup *self,
                double          x,
                double          y)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (self->list, (int) y);

  if (row != NULL)
    gtk_list_box_drag_highlight_row (self->list, row);
  else
    gtk_list_box_drag_unhighlight_row (self->list);
  return GDK_ACTION_MOVE;
}

static void
drag_leave_cb (CandorKitGroup *self)
{
  gtk_list_box_drag_unhighlight_row (self->list);
}

static gboolean
drop_cb (CandorKitGroup *self,
         const GValue   *value,
         double          x,
         double          y)
{
  CandorKitEntryRow *row = g_value_get_object (value);
  guint index = index_at (self, y);

  gtk_list_box_drag_unhighlight_row (self->list);
  /* The places below its own are counted without it. */
  if (holds (self, row) && index != G_MAXUINT &&
      (int) index > gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)))
    index--;
  return gtk_widget_activate_action (GTK_WIDGET (self), "kit.place", "(uuu)",
                                     candor_kit_entry_row_get_position (row),
                                     (guint) self->requirement, index);
}

static void
candor_kit_group_dispose (GObject *object)
{
  CandorKitGroup *self = CANDOR_KIT_GROUP (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_KIT_GROUP);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->kit);
  G_OBJECT_CLASS (candor_kit_group_parent_class)->dispose (object);
}

static void
candor_kit_group_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  CandorKitGroup *self = CANDOR_KIT_GROUP (object);

  switch (property_id)
    {
    case PROP_KIT:
      g_value_set_object (value, self->kit);
      break;
    case PROP_REQUIREMENT:
      g_value_set_int (value, self->requirement);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_group_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  CandorKitGroup *self = CANDOR_KIT_GROUP (object);

  switch (property_id)
    {
    case PROP_KIT:
      if (g_set_object (&self->kit, g_value_get_object (value)))
        show_entries (self);
      break;
    case PROP_REQUIREMENT:
      self->requirement = g_value_get_int (value);
      show_heading (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_group_class_init (CandorKitGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_kit_group_dispose;
  object_class->get_property = candor_kit_group_get_property;
  object_class->set_property = candor_kit_group_set_property;

  properties[PROP_KIT] =
    g_param_spec_object ("kit", NULL, NULL, CANDOR_TYPE_KIT,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_REQUIREMENT] =
    g_param_spec_int ("requirement", NULL, NULL, 0, CANDOR_REQUIREMENT_RESERVE, 0,
                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_KIT_ENTRY_ROW);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/kits/candor-kit-group.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorKitGroup, list);
  gtk_widget_class_bind_template_child (widget_class, CandorKitGroup, heading);
  gtk_widget_class_bind_template_child (widget_class, CandorKitGroup, facts);
  gtk_widget_class_bind_template_callback (widget_class, drag_motion_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_leave_cb);
  gtk_widget_class_bind_template_callback (widget_class, drop_cb);
}

static void
candor_kit_group_init (CandorKitGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_kit_group_focus:
 * @self: the group
 * @position: an entry, from 1
 *
 * Puts the focus on the row of that entry.
 *
 * Returns: whether it is in this group
 */
gboolean
candor_kit_group_focus (CandorKitGroup *self,
                        guint           position)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (CANDOR_IS_KIT_GROUP (self), FALSE);

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (candor_kit_entry_row_get_position (CANDOR_KIT_ENTRY_ROW (row)) == position)
      return gtk_widget_grab_focus (GTK_WIDGET (row));
  return FALSE;
}
