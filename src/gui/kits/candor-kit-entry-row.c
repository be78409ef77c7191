/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-entry-row.h"

#include <glib/gi18n.h>

#include "candor-name-by-tooltip.h"
#include "candor-question-facts.h"

struct _CandorKitEntryRow
{
  GtkListBoxRow   parent_instance;

  CandorKitEntry *entry;
  guint           position;

  GtkWidget      *menu_button;
};

G_DEFINE_FINAL_TYPE (CandorKitEntryRow, candor_kit_entry_row, GTK_TYPE_LIST_BOX_ROW)

enum
{
  PROP_0,
  PROP_ENTRY,
  PROP_POSITION,
  PROP_REQUIREMENT,
  PROP_WEIGHT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
format_position (CandorKitEntryRow *self,
                 guint              position)
{
  return g_strdup_printf ("%u", position);
}

static char *
format_facts (CandorKitEntryRow *self,
              CandorQuestion    *question)
{
  return candor_question_facts (question);
}

static char *
format_weight (CandorKitEntryRow *self,
               int                weight)
{
  /* Translators: how often a question counts */
  return g_strdup_printf (_("counts %d×"), weight);
}

static gboolean
is_weighed (CandorKitEntryRow *self,
            int                weight)
{
  return weight != 1;
}

/* Not counted for anybody: said with its reason. */
static char *
format_void (CandorKitEntryRow *self,
             const char        *reason)
{
  if (reason == NULL)
    return g_strdup ("");
  /* Translators: why a question is in nobody's score */
  return g_strdup_printf (_("Not counted: %s"), reason);
}

static gboolean
is_void (CandorKitEntryRow *self,
         const char        *reason)
{
  return reason != NULL;
}

static void
up_action (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "kit.step", "(ui)", CANDOR_KIT_ENTRY_ROW (widget)->position,
                              -1);
}

static void
down_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "kit.step", "(ui)", CANDOR_KIT_ENTRY_ROW (widget)->position,
                              1);
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "kit.remove", "u", CANDOR_KIT_ENTRY_ROW (widget)->position);
}

static void
void_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "kit.void", "u", CANDOR_KIT_ENTRY_ROW (widget)->position);
}

static void
count_again_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "kit.count-again", "u",
                              CANDOR_KIT_ENTRY_ROW (widget)->position);
}

static GdkContentProvider *
drag_prepare_cb (CandorKitEntryRow *self,
                 double             x,
                 double             y)
{
  return gdk_content_provider_new_typed (CANDOR_TYPE_KIT_ENTRY_ROW, self);
}

/* The words of the question go along with the pointer. */
static void
drag_begin_cb (CandorKitEntryRow *self,
               GdkDrag           *drag)
{
  CandorQuestion *question = candor_kit_entry_get_question (self->entry);
  GtkWidget *label = gtk_label_new (candor_question_get_headline (question));
  GtkWidget *icon = gtk_drag_icon_get_for_drag (drag);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  gtk_widget_add_css_class (label, "dragged");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (icon), label);
}

static void
name_row (CandorKitEntryRow *self)
{
  CandorQuestion *question = candor_kit_entry_get_question (self->entry);
  /* Translators: the number and the words of a question, as a screen reader says it */
  g_autofree char *name = g_strdup_printf (_("Question %u: %s"), self->position,
                                           candor_question_get_headline (question));
  /* Translators: the menu of a question with that number */
  g_autofree char *menu = g_strdup_printf (_("Menu of Question %u"), self->position);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_tooltip_text (self->menu_button, menu);
  candor_name_by_tooltip (self->menu_button);
}

static void
candor_kit_entry_row_constructed (GObject *object)
{
  CandorKitEntryRow *self = CANDOR_KIT_ENTRY_ROW (object);
  gboolean counts = candor_kit_entry_get_void_reason (self->entry) == NULL;

  G_OBJECT_CLASS (candor_kit_entry_row_parent_class)->constructed (object);
  name_row (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entry.void", counts);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "entry.count-again", !counts);
}

static void
candor_kit_entry_row_dispose (GObject *object)
{
  CandorKitEntryRow *self = CANDOR_KIT_ENTRY_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_KIT_ENTRY_ROW);
  g_clear_object (&self->entry);
  G_OBJECT_CLASS (candor_kit_entry_row_parent_class)->dispose (object);
}

static void
candor_kit_entry_row_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  CandorKitEntryRow *self = CANDOR_KIT_ENTRY_ROW (object);

  switch (property_id)
    {
    case PROP_ENTRY:
      g_value_set_object (value, self->entry);
      break;
    case PROP_POSITION:
      g_value_set_uint (value, self->position);
      break;
    case PROP_REQUIREMENT:
      if (self->entry != NULL)
        g_value_set_int (value, candor_kit_entry_get_requirement (self->entry));
      break;
    case PROP_WEIGHT:
      /* The template asks before the entry is there. */
      g_value_set_int (value, self->entry != NULL ? candor_kit_entry_get_weight (self->entry) : 1);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_entry_row_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  CandorKitEntryRow *self = CANDOR_KIT_ENTRY_ROW (object);

  switch (property_id)
    {
    case PROP_ENTRY:
      self->entry = g_value_dup_object (value);
      break;
    case PROP_POSITION:
      self->position = g_value_get_uint (value);
      break;
    case PROP_REQUIREMENT:
      gtk_widget_activate_action (GTK_WIDGET (self), "kit.place", "(uuu)", self->position,
                                  (guint) g_value_get_int (value), G_MAXUINT);
      break;
    case PROP_WEIGHT:
      gtk_widget_activate_action (GTK_WIDGET (self), "kit.weigh", "(uu)", self->position,
                                  (guint) g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_property_action (widget_class, "entry.requirement", "requirement");
  gtk_widget_class_install_property_action (widget_class, "entry.weight", "weight");
  gtk_widget_class_install_action (widget_class, "entry.up", NULL, up_action);
  gtk_widget_class_install_action (widget_class, "entry.down", NULL, down_action);
  gtk_widget_class_install_action (widget_class, "entry.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "entry.void", NULL, void_action);
  gtk_widget_class_install_action (widget_class, "entry.count-again", NULL, count_again_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "entry.up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "entry.down",
                                       NULL);
}

static void
candor_kit_entry_row_class_init (CandorKitEntryRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = candor_kit_entry_row_constructed;
  object_class->dispose = candor_kit_entry_row_dispose;
  object_class->get_property = candor_kit_entry_row_get_property;
  object_class->set_property = candor_kit_entry_row_set_property;

  properties[PROP_ENTRY] =
    g_param_spec_object ("entry", NULL, NULL, CANDOR_TYPE_KIT_ENTRY,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_POSITION] =
    g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, 0,
                       G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_REQUIREMENT] =
    g_param_spec_int ("requirement", NULL, NULL, 0, CANDOR_REQUIREMENT_RESERVE, 0,
                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_WEIGHT] =
    g_param_spec_int ("weight", NULL, NULL, 1, 9, 1, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/kits/candor-kit-entry-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorKitEntryRow, menu_button);
  gtk_widget_class_bind_template_callback (widget_class, format_position);
  gtk_widget_class_bind_template_callback (widget_class, format_facts);
  gtk_widget_class_bind_template_callback (widget_class, format_weight);
  gtk_widget_class_bind_template_callback (widget_class, is_weighed);
  gtk_widget_class_bind_template_callback (widget_class, format_void);
  gtk_widget_class_bind_template_callback (widget_class, is_void);
  gtk_widget_class_bind_template_callback (widget_class, drag_prepare_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_begin_cb);
}

static void
candor_kit_entry_row_init (CandorKitEntryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_kit_entry_row_new:
 * @entry: an entry of a kit
 * @position: where it stands, from 1
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
candor_kit_entry_row_new (CandorKitEntry *entry,
                          guint           position)
{
  return g_object_new (CANDOR_TYPE_KIT_ENTRY_ROW, "entry", entry, "position", position, NULL);
}

/**
 * candor_kit_entry_row_get_position:
 * @self: the row
 *
 * Returns: the position of its entry, from 1
 */
guint
candor_kit_entry_row_get_position (CandorKitEntryRow *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT_ENTRY_ROW (self), 0);

  return self->position;
}
