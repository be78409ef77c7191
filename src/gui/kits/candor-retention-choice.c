/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-retention-choice.h"

#include "candor-candidate.h"
#include "candor-words.h"

struct _CandorRetentionChoice
{
  AdwActionRow parent_instance;

  char        *preset;

  GMenu       *menu;
};

G_DEFINE_FINAL_TYPE (CandorRetentionChoice, candor_retention_choice, ADW_TYPE_ACTION_ROW)

enum
{
  PROP_0,
  PROP_PRESET,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
format_preset (CandorRetentionChoice *self,
               const char            *preset)
{
  return g_strdup (candor_words_retention (preset));
}

/* The law of the country that the account is set to, as a proposal. */
static const char *
preset_at_home (void)
{
  static const char * const regions[][2] = {
    { "_GB", "uk" }, { "_DE", "de" }, { "_FR", "fr" }, { "_NL", "nl" },
  };
  const char *locale = g_get_language_names ()[0];

  for (guint i = 0; i < G_N_ELEMENTS (regions); i++)
    if (strstr (locale, regions[i][0]) != NULL)
      return regions[i][1];
  return "us";
}

static void
offer_presets (CandorRetentionChoice *self)
{
  const char * const *presets = candor_retention_presets ();

  for (guint i = 0; presets[i] != NULL; i++)
    {
      g_autoptr(GMenuItem) item = g_menu_item_new (candor_words_retention (presets[i]), NULL);

      g_menu_item_set_action_and_target (item, "choice.preset", "s", presets[i]);
      g_menu_append_item (self->menu, item);
    }
}

static void
candor_retention_choice_dispose (GObject *object)
{
  CandorRetentionChoice *self = CANDOR_RETENTION_CHOICE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_RETENTION_CHOICE);
  g_clear_pointer (&self->preset, g_free);
  G_OBJECT_CLASS (candor_retention_choice_parent_class)->dispose (object);
}

static void
candor_retention_choice_get_property (GObject    *object,
                                      guint       property_id,
                                      GValue     *value,
                                      GParamSpec *pspec)
{
  CandorRetentionChoice *self = CANDOR_RETENTION_CHOICE (object);

  switch (property_id)
    {
    case PROP_PRESET:
      g_value_set_string (value, self->preset);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_retention_choice_set_property (GObject      *object,
                                      guint         property_id,
                                      const GValue *value,
                                      GParamSpec   *pspec)
{
  CandorRetentionChoice *self = CANDOR_RETENTION_CHOICE (object);

  switch (property_id)
    {
    case PROP_PRESET:
      g_free (self->preset);
      self->preset = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_retention_choice_class_init (CandorRetentionChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_retention_choice_dispose;
  object_class->get_property = candor_retention_choice_get_property;
  object_class->set_property = candor_retention_choice_set_property;

  properties[PROP_PRESET] =
    g_param_spec_string ("preset", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_property_action (widget_class, "choice.preset", "preset");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/kits/candor-retention-choice.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorRetentionChoice, menu);
  gtk_widget_class_bind_template_callback (widget_class, format_preset);
}

static void
candor_retention_choice_init (CandorRetentionChoice *self)
{
  self->preset = g_strdup (preset_at_home ());
  gtk_widget_init_template (GTK_WIDGET (self));
  offer_presets (self);
}

/**
 * candor_retention_choice_get_preset:
 * @self: the row
 *
 * Returns: (transfer none): the preset that stands there
 */
const char *
candor_retention_choice_get_preset (CandorRetentionChoice *self)
{
  g_return_val_if_fail (CANDOR_IS_RETENTION_CHOICE (self), NULL);

  return self->preset;
}
