/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-markup-view.h"

#include "candor-markup-blocks.h"

struct _CandorMarkupView
{
  GtkWidget  parent_instance;

  char      *markdown;
  GtkWidget *box;
};

G_DEFINE_FINAL_TYPE (CandorMarkupView, candor_markup_view, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_MARKDOWN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
candor_markup_view_dispose (GObject *object)
{
  CandorMarkupView *self = CANDOR_MARKUP_VIEW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->markdown, g_free);
  G_OBJECT_CLASS (candor_markup_view_parent_class)->dispose (object);
}

static void
candor_markup_view_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  CandorMarkupView *self = CANDOR_MARKUP_VIEW (object);

  switch (property_id)
    {
    case PROP_MARKDOWN:
      g_value_set_string (value, self->markdown);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_markup_view_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_MARKDOWN:
      candor_markup_view_set_markdown (CANDOR_MARKUP_VIEW (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_markup_view_class_init (CandorMarkupViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = candor_markup_view_dispose;
  object_class->get_property = candor_markup_view_get_property;
  object_class->set_property = candor_markup_view_set_property;

  properties[PROP_MARKDOWN] =
    g_param_spec_string ("markdown", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
candor_markup_view_init (CandorMarkupView *self)
{
}

/**
 * candor_markup_view_new:
 *
 * Returns: (transfer floating): an empty view
 */
GtkWidget *
candor_markup_view_new (void)
{
  return g_object_new (CANDOR_TYPE_MARKUP_VIEW, NULL);
}

/**
 * candor_markup_view_set_markdown:
 * @self: a view
 * @markdown: (nullable): Markdown
 *
 * Shows that text instead of the last.
 */
void
candor_markup_view_set_markdown (CandorMarkupView *self,
                                 const char       *markdown)
{
  g_autoptr(GPtrArray) blocks = NULL;

  g_return_if_fail (CANDOR_IS_MARKUP_VIEW (self));

  if (g_strcmp0 (markdown, self->markdown) == 0)
    return;
  g_free (self->markdown);
  self->markdown = g_strdup (markdown);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  blocks = candor_markup_parse (markdown != NULL ? markdown : "");
  self->box = candor_markup_blocks_new_box (blocks);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MARKDOWN]);
}
