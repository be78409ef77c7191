/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-candidate-row.h"

#include "candor-candidate-words.h"
#include "candor-children.h"

struct _CandorCandidateRow
{
  GtkWidget        parent_instance;

  CandorCandidate *candidate;

  GtkLabel        *name;
  GtkLabel        *facts;
  GtkLabel        *deletion;
  GtkWidget       *due;
};

G_DEFINE_FINAL_TYPE (CandorCandidateRow, candor_candidate_row, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_CANDIDATE,
  PROP_NAME_TEXT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
show_candidate (CandorCandidateRow *self)
{
  g_autofree char *facts = NULL;
  g_autofree char *deletion = NULL;

  if (self->candidate == NULL)
    return;
  facts = candor_candidate_words_facts (self->candidate);
  deletion = candor_candidate_words_deletion (self->candidate);
  gtk_label_set_label (self->name, candor_candidate_get_name (self->candidate));
  gtk_label_set_label (self->facts, facts);
  gtk_label_set_label (self->deletion, deletion);
  gtk_widget_set_visible (self->due, candor_candidate_is_due (self->candidate));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAME_TEXT]);
}

static void
candor_candidate_row_dispose (GObject *object)
{
  CandorCandidateRow *self = CANDOR_CANDIDATE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_CANDIDATE_ROW);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->candidate);
  G_OBJECT_CLASS (candor_candidate_row_parent_class)->dispose (object);
}

static void
candor_candidate_row_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  CandorCandidateRow *self = CANDOR_CANDIDATE_ROW (object);

  switch (property_id)
    {
    case PROP_CANDIDATE:
      g_value_set_object (value, self->candidate);
      break;
    case PROP_NAME_TEXT:
      if (self->candidate != NULL)
        g_value_take_string (value, candor_candidate_words_name (self->candidate));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_candidate_row_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  CandorCandidateRow *self = CANDOR_CANDIDATE_ROW (object);

  switch (property_id)
    {
    case PROP_CANDIDATE:
      if (g_set_object (&self->candidate, g_value_get_object (value)))
        show_candidate (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_candidate_row_class_init (CandorCandidateRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_candidate_row_dispose;
  object_class->get_property = candor_candidate_row_get_property;
  object_class->set_property = candor_candidate_row_set_property;

  properties[PROP_CANDIDATE] =
    g_param_spec_object ("candidate", NULL, NULL, CANDOR_TYPE_CANDIDATE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NAME_TEXT] =
    g_param_spec_string ("name-text", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/candidates/candor-candidate-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateRow, name);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateRow, facts);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateRow, deletion);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateRow, due);
}

static void
candor_candidate_row_init (CandorCandidateRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_candidate_row_new:
 *
 * Returns: (transfer floating): a row without a candidate
 */
GtkWidget *
candor_candidate_row_new (void)
{
  return g_object_new (CANDOR_TYPE_CANDIDATE_ROW, NULL);
}
