/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-script.h"

#include "candor-children.h"
#include "candor-typed-text.h"

struct _CandorKitScript
{
  GtkWidget           parent_instance;

  CandorKit          *kit;
  CandorKitScriptKind kind;
  char               *title;
  gboolean            is_showing;

  CandorTypedText    *text;
  GtkWidget          *minutes_box;
  GtkSpinButton      *minutes;
};

G_DEFINE_FINAL_TYPE (CandorKitScript, candor_kit_script, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_KIT,
  PROP_KIND,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const char *
script_of (CandorKitScript *self)
{
  if (self->kind == CANDOR_KIT_SCRIPT_OPENING)
    return candor_kit_get_opening_script (self->kit);
  if (self->kind == CANDOR_KIT_SCRIPT_CLOSING)
    return candor_kit_get_closing_script (self->kit);
  return candor_kit_get_instructions (self->kit);
}

static int
minutes_of (CandorKitScript *self)
{
  if (self->kind == CANDOR_KIT_SCRIPT_OPENING)
    return candor_kit_get_opening_minutes (self->kit);
  if (self->kind == CANDOR_KIT_SCRIPT_CLOSING)
    return candor_kit_get_closing_minutes (self->kit);
  return 0;
}

static void
save (CandorKitScript *self)
{
  g_autofree char *text = NULL;

  if (self->kit == NULL || self->is_showing)
    return;
  text = candor_typed_text_get_text (self->text);
  if (g_str_equal (text, script_of (self)) &&
      gtk_spin_button_get_value_as_int (self->minutes) == minutes_of (self))
    return;
  gtk_widget_activate_action (GTK_WIDGET (self), "kit.set-script", "(usi)", self->kind, text,
                              gtk_spin_button_get_value_as_int (self->minutes));
}

static void
show_script (CandorKitScript *self)
{
  self->is_showing = TRUE;
  gtk_widget_set_visible (self->minutes_box, self->kind != CANDOR_KIT_SCRIPT_INSTRUCTIONS);
  if (self->kit != NULL)
    {
      candor_typed_text_show (self->text, G_OBJECT (self->kit), script_of (self));
      gtk_spin_button_set_value (self->minutes, minutes_of (self));
    }
  self->is_showing = FALSE;
}

/* What is typed belongs to the kit that is being left. */
static void
set_kit (CandorKitScript *self,
         CandorKit       *kit)
{
  if (self->kit == kit)
    return;
  g_set_object (&self->kit, kit);
  show_script (self);
}

static void
candor_kit_script_unmap (GtkWidget *widget)
{
  save (CANDOR_KIT_SCRIPT (widget));
  GTK_WIDGET_CLASS (candor_kit_script_parent_class)->unmap (widget);
}

static void
candor_kit_script_dispose (GObject *object)
{
  CandorKitScript *self = CANDOR_KIT_SCRIPT (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_KIT_SCRIPT);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->kit);
  g_clear_pointer (&self->title, g_free);
  G_OBJECT_CLASS (candor_kit_script_parent_class)->dispose (object);
}

static void
candor_kit_script_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  CandorKitScript *self = CANDOR_KIT_SCRIPT (object);

  switch (property_id)
    {
    case PROP_KIT:
      g_value_set_object (value, self->kit);
      break;
    case PROP_KIND:
      g_value_set_int (value, self->kind);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_script_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  CandorKitScript *self = CANDOR_KIT_SCRIPT (object);

  switch (property_id)
    {
    case PROP_KIT:
      set_kit (self, g_value_get_object (value));
      break;
    case PROP_KIND:
      self->kind = g_value_get_int (value);
      show_script (self);
      break;
    case PROP_TITLE:
      g_free (self->title);
      self->title = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_script_class_init (CandorKitScriptClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_kit_script_dispose;
  object_class->get_property = candor_kit_script_get_property;
  object_class->set_property = candor_kit_script_set_property;
  widget_class->unmap = candor_kit_script_unmap;

  properties[PROP_KIT] =
    g_param_spec_object ("kit", NULL, NULL, CANDOR_TYPE_KIT,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_KIND] =
    g_param_spec_int ("kind", NULL, NULL, 0, CANDOR_KIT_SCRIPT_INSTRUCTIONS, 0,
                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_TYPED_TEXT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/kits/candor-kit-script.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorKitScript, text);
  gtk_widget_class_bind_template_child (widget_class, CandorKitScript, minutes_box);
  gtk_widget_class_bind_template_child (widget_class, CandorKitScript, minutes);
  gtk_widget_class_bind_template_callback (widget_class, save);
}

static void
candor_kit_script_init (CandorKitScript *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
