/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit-view-private.h"

#include <adwaita.h>

#include "candor-children.h"
#include "candor-kit-balance.h"
#include "candor-kit-head.h"
#include "candor-kit-layout.h"
#include "candor-kit-readiness.h"
#include "candor-kit-scale.h"
#include "candor-kit-script.h"
#include "candor-kit-versions.h"
#include "candor-readiness.h"

G_DEFINE_FINAL_TYPE (CandorKitView, candor_kit_view, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LIBRARY,
  PROP_KIT,
  PROP_FINDINGS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
has_questions (CandorKitView *self,
               CandorKit     *kit)
{
  return kit != NULL && candor_kit_get_n_entries (kit) > 0;
}

static gboolean
has_versions (CandorKitView *self,
              CandorKit     *kit)
{
  return kit != NULL && candor_kit_get_version (kit) > 1;
}

static gboolean
is_empty (CandorKitView *self,
          CandorKit     *kit)
{
  return kit != NULL && candor_kit_get_n_entries (kit) == 0;
}

/* In the column both stand open; else readiness does when there is something to mend. */
static void
unfold (CandorKitView *self)
{
  gboolean is_wide = FALSE;
  gboolean has_to_mend = self->findings != NULL && self->findings->len > 0 &&
                         ((CandorFinding *) g_ptr_array_index (self->findings,
                                                               0))->rank == CANDOR_RANK_MEND;

  g_object_get (self->layout, "wide", &is_wide, NULL);
  gtk_expander_set_expanded (self->balance, is_wide);
  gtk_expander_set_expanded (self->readiness, is_wide || has_to_mend);
}

static void
told_cb (CandorKitView *self,
         const char    *sentence)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", sentence);
}

static void
set_kit (CandorKitView *self,
         CandorKit     *kit)
{
  gboolean is_other = self->kit == NULL || kit == NULL ||
                      !g_str_equal (candor_kit_get_id (self->kit), candor_kit_get_id (kit));

  if (!g_set_object (&self->kit, kit))
    return;
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  if (kit != NULL)
    self->findings = candor_kit_check (kit);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FINDINGS]);
  if (!is_other)
    return;
  unfold (self);
  gtk_adjustment_set_value (self->adjustment, 0);
}

static void
candor_kit_view_dispose (GObject *object)
{
  CandorKitView *self = CANDOR_KIT_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_KIT_VIEW);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->library);
  g_clear_object (&self->kit);
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  G_OBJECT_CLASS (candor_kit_view_parent_class)->dispose (object);
}

static void
candor_kit_view_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  CandorKitView *self = CANDOR_KIT_VIEW (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
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
candor_kit_view_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  CandorKitView *self = CANDOR_KIT_VIEW (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      g_set_object (&self->library, g_value_get_object (value));
      break;
    case PROP_KIT:
      set_kit (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, CandorKitView, editor);
  gtk_widget_class_bind_template_child (widget_class, CandorKitView, adjustment);
  gtk_widget_class_bind_template_child (widget_class, CandorKitView, required);
  gtk_widget_class_bind_template_child (widget_class, CandorKitView, optional);
  gtk_widget_class_bind_template_child (widget_class, CandorKitView, spare);
  gtk_widget_class_bind_template_child (widget_class, CandorKitView, balance);
  gtk_widget_class_bind_template_child (widget_class, CandorKitView, readiness);
  gtk_widget_class_bind_template_child (widget_class, CandorKitView, layout);
}

static void
bind_callbacks (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, has_questions);
  gtk_widget_class_bind_template_callback (widget_class, has_versions);
  gtk_widget_class_bind_template_callback (widget_class, is_empty);
  gtk_widget_class_bind_template_callback (widget_class, unfold);
  gtk_widget_class_bind_template_callback (widget_class, told_cb);
}

static void
candor_kit_view_class_init (CandorKitViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_kit_view_dispose;
  object_class->get_property = candor_kit_view_get_property;
  object_class->set_property = candor_kit_view_set_property;

  properties[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, CANDOR_TYPE_LIBRARY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_KIT] =
    g_param_spec_object ("kit", NULL, NULL, CANDOR_TYPE_KIT,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_FINDINGS] =
    g_param_spec_boxed ("findings", NULL, NULL, G_TYPE_PTR_ARRAY,
                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_KIT_BALANCE);
  g_type_ensure (CANDOR_TYPE_KIT_EDITOR);
  g_type_ensure (CANDOR_TYPE_KIT_GROUP);
  g_type_ensure (CANDOR_TYPE_KIT_HEAD);
  g_type_ensure (CANDOR_TYPE_KIT_LAYOUT);
  g_type_ensure (CANDOR_TYPE_KIT_READINESS);
  g_type_ensure (CANDOR_TYPE_KIT_SCALE);
  g_type_ensure (CANDOR_TYPE_KIT_SCRIPT);
  g_type_ensure (CANDOR_TYPE_KIT_VERSIONS);
  candor_kit_view_install_actions (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/kits/candor-kit-view.ui");
  bind_children (widget_class);
  bind_callbacks (widget_class);
}

static void
candor_kit_view_init (CandorKitView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
candor_kit_view_focus_entry (CandorKitView *self,
                             guint          position)
{
  if (position == 0)
    return;
  if (!candor_kit_group_focus (self->required, position) &&
      !candor_kit_group_focus (self->optional, position))
    candor_kit_group_focus (self->spare, position);
}

/**
 * candor_kit_view_put_back:
 * @self: the view
 * @ticket: of a question that was removed
 *
 * Puts it back: Undo.
 */
void
candor_kit_view_put_back (CandorKitView *self,
                          const char    *ticket)
{
  g_return_if_fail (CANDOR_IS_KIT_VIEW (self));

  candor_kit_editor_put_back (self->editor, ticket);
}
