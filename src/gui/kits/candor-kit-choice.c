/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-choice.h"

#include <glib/gi18n.h>

#include "candor-kit-facts.h"

struct _CandorKitChoice
{
  AdwActionRow   parent_instance;

  CandorLibrary *library;
  CandorKit     *kit;

  GtkWidget     *button;
  GMenu         *menu;
};

G_DEFINE_FINAL_TYPE (CandorKitChoice, candor_kit_choice, ADW_TYPE_ACTION_ROW)

enum
{
  PROP_0,
  PROP_LIBRARY,
  PROP_KIT,
  PROP_KIT_ID,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Titles and subtitles of rows read Pango markup. They are set here, not bound in the template: an
 * expression that binds a row to itself is evaluated once more while the row is finalised. */
static void
show_kit (CandorKitChoice *self)
{
  g_autofree char *facts = candor_kit_facts (self->kit);
  g_autofree char *subtitle = g_markup_escape_text (facts, -1);
  const char *name = self->kit != NULL ? candor_kit_get_name (self->kit) : _("No Kit");
  g_autofree char *title = g_markup_escape_text (name, -1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
}

static void
set_kit (CandorKitChoice *self,
         CandorKit       *kit)
{
  if (!g_set_object (&self->kit, kit))
    return;
  show_kit (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KIT]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KIT_ID]);
}

/* The kit of an id; one that was removed meanwhile changes nothing. */
static gboolean
set_kit_id (CandorKitChoice *self,
            const char      *kit_id)
{
  g_autoptr(CandorKit) kit = candor_library_load_kit (self->library, kit_id, NULL);

  if (kit == NULL)
    return FALSE;
  set_kit (self, kit);
  return TRUE;
}

static void
offer_kits (CandorKitChoice *self)
{
  GListModel *kits = candor_library_get_kits (self->library);

  for (guint i = 0; i < g_list_model_get_n_items (kits); i++)
    {
      g_autoptr(CandorKit) kit = g_list_model_get_item (kits, i);
      g_autoptr(GMenuItem) item = g_menu_item_new (candor_kit_get_name (kit), NULL);

      g_menu_item_set_action_and_target (item, "choice.kit", "s", candor_kit_get_id (kit));
      g_menu_append_item (self->menu, item);
      if (i == 0)
        set_kit (self, kit);
    }
  show_kit (self);
  gtk_widget_set_visible (self->button, g_list_model_get_n_items (kits) > 1);
}

static void
candor_kit_choice_dispose (GObject *object)
{
  CandorKitChoice *self = CANDOR_KIT_CHOICE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_KIT_CHOICE);
  g_clear_object (&self->library);
  g_clear_object (&self->kit);
  G_OBJECT_CLASS (candor_kit_choice_parent_class)->dispose (object);
}

static void
candor_kit_choice_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  CandorKitChoice *self = CANDOR_KIT_CHOICE (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    case PROP_KIT:
      g_value_set_object (value, self->kit);
      break;
    case PROP_KIT_ID:
      g_value_set_string (value, self->kit != NULL ? candor_kit_get_id (self->kit) : "");
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_choice_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  CandorKitChoice *self = CANDOR_KIT_CHOICE (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      if (g_set_object (&self->library, g_value_get_object (value)) && self->library != NULL)
        offer_kits (self);
      break;
    case PROP_KIT_ID:
      set_kit_id (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_choice_class_init (CandorKitChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_kit_choice_dispose;
  object_class->get_property = candor_kit_choice_get_property;
  object_class->set_property = candor_kit_choice_set_property;

  properties[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, CANDOR_TYPE_LIBRARY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_KIT] =
    g_param_spec_object ("kit", NULL, NULL, CANDOR_TYPE_KIT,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_KIT_ID] =
    g_param_spec_string ("kit-id", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_property_action (widget_class, "choice.kit", "kit-id");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/kits/candor-kit-choice.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorKitChoice, button);
  gtk_widget_class_bind_template_child (widget_class, CandorKitChoice, menu);
}

static void
candor_kit_choice_init (CandorKitChoice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_kit_choice_give:
 * @self: the row
 * @kit_id: a kit
 *
 * Takes that kit and asks for none. When it was removed meanwhile, another one can be chosen.
 */
void
candor_kit_choice_give (CandorKitChoice *self,
                        const char      *kit_id)
{
  g_return_if_fail (CANDOR_IS_KIT_CHOICE (self));
  g_return_if_fail (kit_id != NULL);

  if (set_kit_id (self, kit_id))
    gtk_widget_set_visible (self->button, FALSE);
}

/**
 * candor_kit_choice_get_kit:
 * @self: the row
 *
 * Returns: (transfer none) (nullable): the kit; %NULL when there is none in the library
 */
CandorKit *
candor_kit_choice_get_kit (CandorKitChoice *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT_CHOICE (self), NULL);

  return self->kit;
}
