/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-readiness.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-readiness.h"
#include "candor-words.h"

struct _CandorKitReadiness
{
  GtkWidget   parent_instance;

  GPtrArray  *findings;

  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (CandorKitReadiness, candor_kit_readiness, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_FINDINGS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
words_of_place (CandorFinding *finding)
{
  if (finding->position == 0)
    return g_strdup (candor_words_rank (finding->rank));
  /* Translators: "Could be better · question 3" */
  return g_strdup_printf (_("%s · question %u"), candor_words_rank (finding->rank),
                          finding->position);
}

static GtkWidget *
make_row (CandorFinding *finding)
{
  g_autofree char *place = words_of_place (finding);
  g_autofree char *title = g_markup_escape_text (finding->message, -1);
  g_autofree char *subtitle = g_markup_escape_text (place, -1);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, finding->message,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, place,
                                  -1);
  return row;
}

static void
activated_cb (CandorKitReadiness *self,
              GtkListBoxRow      *row)
{
  CandorFinding *finding = g_ptr_array_index (self->findings, gtk_list_box_row_get_index (row));

  if (finding->position > 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "kit.show-entry", "u", finding->position);
  else if (g_str_equal (finding->code, "over-slot"))
    gtk_widget_activate_action (GTK_WIDGET (self), "kit.edit-details", NULL);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "kit.add-questions", NULL);
}

static void
set_findings (CandorKitReadiness *self,
              GPtrArray          *findings)
{
  GtkListBoxRow *row;

  g_clear_pointer (&self->findings, g_ptr_array_unref);
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  if (findings == NULL)
    return;
  self->findings = g_ptr_array_ref (findings);
  for (guint i = 0; i < findings->len; i++)
    gtk_list_box_append (self->list, make_row (g_ptr_array_index (findings, i)));
}

static void
candor_kit_readiness_dispose (GObject *object)
{
  CandorKitReadiness *self = CANDOR_KIT_READINESS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_KIT_READINESS);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  G_OBJECT_CLASS (candor_kit_readiness_parent_class)->dispose (object);
}

static void
candor_kit_readiness_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  CandorKitReadiness *self = CANDOR_KIT_READINESS (object);

  switch (property_id)
    {
    case PROP_FINDINGS:
      g_value_set_boxed (value, self->findings);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_readiness_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  CandorKitReadiness *self = CANDOR_KIT_READINESS (object);

  switch (property_id)
    {
    case PROP_FINDINGS:
      set_findings (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_readiness_class_init (CandorKitReadinessClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_kit_readiness_dispose;
  object_class->get_property = candor_kit_readiness_get_property;
  object_class->set_property = candor_kit_readiness_set_property;

  properties[PROP_FINDINGS] =
    g_param_spec_boxed ("findings", NULL, NULL, G_TYPE_PTR_ARRAY,
                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/kits/candor-kit-readiness.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorKitReadiness, list);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
candor_kit_readiness_init (CandorKitReadiness *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
