/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-scale.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "candor-children.h"

#define FEWEST_LEVELS 3
#define MOST_LEVELS 7

struct _CandorKitScale
{
  GtkWidget   parent_instance;

  CandorKit  *kit;

  GtkListBox *list;
  GtkWidget  *fewer;
  GtkWidget  *more;
};

G_DEFINE_FINAL_TYPE (CandorKitScale, candor_kit_scale, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_KIT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static int
count_levels (CandorKitScale *self)
{
  return candor_scale_get_max (candor_kit_get_scale (self->kit));
}

/* What stands in the rows, brought to that many levels. */
static void
keep_levels (CandorKitScale *self,
             int             n_levels)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) labels = NULL;

  for (int level = 1; level <= n_levels; level++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, level - 1);
      /* Translators: the name of a level of a scale that nobody has named yet, with its number */
      g_autofree char *unnamed = g_strdup_printf (_("Level %d"), level);

      g_strv_builder_add (builder,
                          row != NULL ? gtk_editable_get_text (GTK_EDITABLE (row)) : unnamed);
    }
  labels = g_strv_builder_end (builder);
  gtk_widget_activate_action (GTK_WIDGET (self), "kit.set-scale", "^as", labels);
}

static void
apply_cb (CandorKitScale *self)
{
  keep_levels (self, count_levels (self));
}

static void
fewer_cb (CandorKitScale *self)
{
  keep_levels (self, count_levels (self) - 1);
}

static void
more_cb (CandorKitScale *self)
{
  keep_levels (self, count_levels (self) + 1);
}

static char *
title_of (int level,
          int n_levels)
{
  if (level == 1)
    return g_strdup (_("1, the lowest"));
  if (level == n_levels)
    /* Translators: %d is the number of the highest level */
    return g_strdup_printf (_("%d, the highest"), level);
  return g_strdup_printf ("%d", level);
}

static GtkWidget *
make_row (CandorKitScale *self,
          int             level,
          int             n_levels)
{
  GtkWidget *row = adw_entry_row_new ();
  g_autofree char *title = title_of (level, n_levels);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_editable_set_text (GTK_EDITABLE (row),
                         candor_scale_get_label (candor_kit_get_scale (self->kit), level));
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (row), TRUE);
  g_signal_connect_swapped (row, "apply", G_CALLBACK (apply_cb), self);
  return row;
}

static void
show_scale (CandorKitScale *self)
{
  GtkListBoxRow *row;
  int n_levels;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  if (self->kit == NULL)
    return;
  n_levels = count_levels (self);
  for (int level = 1; level <= n_levels; level++)
    gtk_list_box_append (self->list, make_row (self, level, n_levels));
  gtk_widget_set_sensitive (self->fewer, n_levels > FEWEST_LEVELS);
  gtk_widget_set_sensitive (self->more, n_levels < MOST_LEVELS);
}

static gboolean
scales_are_same (CandorScale *one,
                 CandorScale *other)
{
  if (candor_scale_get_max (one) != candor_scale_get_max (other))
    return FALSE;
  for (int level = candor_scale_get_min (one); level <= candor_scale_get_max (one); level++)
    if (!g_str_equal (candor_scale_get_label (one, level), candor_scale_get_label (other, level)))
      return FALSE;
  return TRUE;
}

/* Another state of a kit with the same scale leaves what is being typed alone. */
static void
set_kit (CandorKitScale *self,
         CandorKit      *kit)
{
  gboolean is_same = self->kit != NULL && kit != NULL &&
                     g_str_equal (candor_kit_get_id (self->kit), candor_kit_get_id (kit)) &&
                     scales_are_same (candor_kit_get_scale (self->kit), candor_kit_get_scale (kit));

  if (g_set_object (&self->kit, kit) && !is_same)
    show_scale (self);
}

static void
candor_kit_scale_dispose (GObject *object)
{
  CandorKitScale *self = CANDOR_KIT_SCALE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_KIT_SCALE);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->kit);
  G_OBJECT_CLASS (candor_kit_scale_parent_class)->dispose (object);
}

static void
candor_kit_scale_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  CandorKitScale *self = CANDOR_KIT_SCALE (object);

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
candor_kit_scale_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_KIT:
      set_kit (CANDOR_KIT_SCALE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_scale_class_init (CandorKitScaleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_kit_scale_dispose;
  object_class->get_property = candor_kit_scale_get_property;
  object_class->set_property = candor_kit_scale_set_property;

  properties[PROP_KIT] =
    g_param_spec_object ("kit", NULL, NULL, CANDOR_TYPE_KIT,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/kits/candor-kit-scale.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorKitScale, list);
  gtk_widget_class_bind_template_child (widget_class, CandorKitScale, fewer);
  gtk_widget_class_bind_template_child (widget_class, CandorKitScale, more);
  gtk_widget_class_bind_template_callback (widget_class, fewer_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
}

static void
candor_kit_scale_init (CandorKitScale *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
