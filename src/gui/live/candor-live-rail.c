/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-live-rail.h"

#include "candor-children.h"
#include "candor-list-tooltip.h"
#include "candor-named-row.h"
#include "candor-rail-row.h"

struct _CandorLiveRail
{
  GtkWidget           parent_instance;

  CandorLive         *live;
  GSignalGroup       *live_signals;

  GtkListView        *list;
  GtkSingleSelection *selection;
};

G_DEFINE_FINAL_TYPE (CandorLiveRail, candor_live_rail, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_LIVE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
setup_row_cb (CandorLiveRail *self,
              GtkListItem    *item)
{
  CandorKit *kit = candor_interview_get_kit (candor_live_get_interview (self->live));
  GtkWidget *row = candor_rail_row_new (candor_kit_get_scale (kit));
  GtkWidget *named = g_object_new (CANDOR_TYPE_NAMED_ROW, "child", row, NULL);
  GtkExpression *response = gtk_property_expression_new (GTK_TYPE_LIST_ITEM, NULL, "item");

  gtk_expression_bind (response, row, "response", item);
  g_object_bind_property (row, "name-text", named, "name-text", G_BINDING_SYNC_CREATE);
  gtk_list_item_set_child (item, named);
}

/* Follows the live interview; what a person selects goes the other way. */
static void
follow_cb (CandorLiveRail *self)
{
  guint position = candor_live_get_position (self->live);
  guint n_questions = candor_interview_get_n_responses (candor_live_get_interview (self->live));

  if (position >= 1 && position <= n_questions)
    gtk_single_selection_set_selected (self->selection, position - 1);
  else
    gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
}

static void
activated_cb (CandorLiveRail *self,
              guint           index)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "live.jump", "u", index + 1);
}

static void
set_live (CandorLiveRail *self,
          CandorLive     *live)
{
  if (!g_set_object (&self->live, live))
    return;
  g_signal_group_set_target (self->live_signals, live);
  if (live == NULL)
    return;
  gtk_single_selection_set_model (self->selection,
                                  candor_interview_get_responses (candor_live_get_interview (live)));
  follow_cb (self);
}

static void
candor_live_rail_dispose (GObject *object)
{
  CandorLiveRail *self = CANDOR_LIVE_RAIL (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_LIVE_RAIL);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->live_signals);
  g_clear_object (&self->live);
  G_OBJECT_CLASS (candor_live_rail_parent_class)->dispose (object);
}

static void
candor_live_rail_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  CandorLiveRail *self = CANDOR_LIVE_RAIL (object);

  switch (property_id)
    {
    case PROP_LIVE:
      g_value_set_object (value, self->live);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_live_rail_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_LIVE:
      set_live (CANDOR_LIVE_RAIL (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_live_rail_class_init (CandorLiveRailClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_live_rail_dispose;
  object_class->get_property = candor_live_rail_get_property;
  object_class->set_property = candor_live_rail_set_property;

  properties[PROP_LIVE] =
    g_param_spec_object ("live", NULL, NULL, CANDOR_TYPE_LIVE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_NAMED_ROW);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/live/candor-live-rail.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorLiveRail, list);
  gtk_widget_class_bind_template_child (widget_class, CandorLiveRail, selection);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
candor_live_rail_init (CandorLiveRail *self)
{
  self->live_signals = g_signal_group_new (CANDOR_TYPE_LIVE);
  g_signal_group_connect_swapped (self->live_signals, "notify::position", G_CALLBACK (follow_cb),
                                  self);
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_list_tooltip_add (GTK_WIDGET (self->list));
}

/**
 * candor_live_rail_focus:
 * @self: the rail
 *
 * Puts the focus on the list of questions.
 */
void
candor_live_rail_focus (CandorLiveRail *self)
{
  g_return_if_fail (CANDOR_IS_LIVE_RAIL (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->list));
}
