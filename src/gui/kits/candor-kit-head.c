/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-head.h"

#include <glib/gi18n.h>

#include "candor-children.h"
#include "candor-kit-facts.h"
#include "candor-name-by-tooltip.h"

struct _CandorKitHead
{
  GtkWidget    parent_instance;

  CandorKit   *kit;
  GPtrArray   *findings;

  GtkLevelBar *slot;
};

G_DEFINE_FINAL_TYPE (CandorKitHead, candor_kit_head, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_KIT,
  PROP_FINDINGS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
format_facts (CandorKitHead *self,
              CandorKit     *kit,
              GPtrArray     *findings)
{
  return kit != NULL && findings != NULL ? candor_kit_facts_in_all (kit, findings) : g_strdup ("");
}

static gboolean
has_text (CandorKitHead *self,
          const char    *text)
{
  return text != NULL && text[0] != '\0';
}

static gboolean
has_slot (CandorKitHead *self,
          int            minutes)
{
  return minutes > 0;
}

static int
minutes_over (CandorKit *kit)
{
  return candor_kit_get_planned_minutes (kit) - candor_kit_get_minutes (kit);
}

static char *
format_slot (CandorKitHead *self,
             CandorKit     *kit)
{
  int over;

  if (kit == NULL || candor_kit_get_minutes (kit) <= 0)
    return g_strdup ("");
  over = minutes_over (kit);
  if (over == 0)
    return g_strdup (_("Fills its slot, with opening and closing"));
  if (over > 0)
    return g_strdup_printf (ngettext ("%d minute over its slot", "%d minutes over its slot", over),
                            over);
  return g_strdup_printf (ngettext ("%d minute left in its slot", "%d minutes left in its slot",
                                    -over), -over);
}

static char **
format_slot_style (CandorKitHead *self,
                   CandorKit     *kit)
{
  const char *over[] = { "caption", "warning", NULL };
  const char *within[] = { "caption", "dim-label", NULL };
  gboolean is_over = kit != NULL && candor_kit_get_minutes (kit) > 0 && minutes_over (kit) > 0;

  return g_strdupv ((char **) (is_over ? over : within));
}

static char *
format_version (CandorKitHead *self,
                CandorKit     *kit)
{
  g_autofree char *day = NULL;
  g_autoptr(GDateTime) since = NULL;

  if (kit == NULL || !candor_kit_is_frozen (kit))
    return g_strdup ("");
  since = g_date_time_new_from_unix_local (candor_kit_get_frozen_at_us (kit) / G_USEC_PER_SEC);
  day = g_date_time_format (since, "%e %B %Y");
  /* Translators: "Version 2, in use since 3 May 2026" */
  return g_strdup_printf (_("Version %d, in use since %s"), candor_kit_get_version (kit),
                          g_strstrip (day));
}

static void
show_slot (CandorKitHead *self)
{
  int slot = candor_kit_get_minutes (self->kit);

  gtk_level_bar_set_max_value (self->slot, MAX (slot, 1));
  gtk_level_bar_set_value (self->slot, MIN (candor_kit_get_planned_minutes (self->kit), slot));
}

static void
set_kit (CandorKitHead *self,
         CandorKit     *kit)
{
  if (g_set_object (&self->kit, kit) && kit != NULL)
    show_slot (self);
}

static void
set_findings (CandorKitHead *self,
              GPtrArray     *findings)
{
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  if (findings != NULL)
    self->findings = g_ptr_array_ref (findings);
}

static void
candor_kit_head_dispose (GObject *object)
{
  CandorKitHead *self = CANDOR_KIT_HEAD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_KIT_HEAD);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->kit);
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  G_OBJECT_CLASS (candor_kit_head_parent_class)->dispose (object);
}

static void
candor_kit_head_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  CandorKitHead *self = CANDOR_KIT_HEAD (object);

  switch (property_id)
    {
    case PROP_KIT:
      g_value_set_object (value, self->kit);
      break;
    case PROP_FINDINGS:
      g_value_set_boxed (value, self->findings);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_head_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  CandorKitHead *self = CANDOR_KIT_HEAD (object);

  switch (property_id)
    {
    case PROP_KIT:
      set_kit (self, g_value_get_object (value));
      break;
    case PROP_FINDINGS:
      set_findings (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_head_class_init (CandorKitHeadClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_kit_head_dispose;
  object_class->get_property = candor_kit_head_get_property;
  object_class->set_property = candor_kit_head_set_property;

  properties[PROP_KIT] =
    g_param_spec_object ("kit", NULL, NULL, CANDOR_TYPE_KIT,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_FINDINGS] =
    g_param_spec_boxed ("findings", NULL, NULL, G_TYPE_PTR_ARRAY,
                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/kits/candor-kit-head.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorKitHead, slot);
  gtk_widget_class_bind_template_callback (widget_class, format_facts);
  gtk_widget_class_bind_template_callback (widget_class, format_slot);
  gtk_widget_class_bind_template_callback (widget_class, format_slot_style);
  gtk_widget_class_bind_template_callback (widget_class, format_version);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, has_slot);
}

static void
candor_kit_head_init (CandorKitHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_by_tooltip (GTK_WIDGET (self));
}
