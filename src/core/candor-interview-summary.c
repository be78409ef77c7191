/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-interview-summary.h"

#include <glib/gi18n-lib.h>

#include "candor-enum-types.h"

G_DEFINE_FINAL_TYPE (CandorInterviewSummary, candor_interview_summary, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_ID,
  PROP_STATE,
  PROP_TITLE,
  PROP_KIT_NAME,
  PROP_INTERVIEWER,
  PROP_WHEN_US,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const char *
title (CandorInterviewSummary *self)
{
  if (self->candidate_name != NULL)
    return self->candidate_name;
  return self->is_pilot ? _("Rehearsal") : _("Erased candidate");
}

static gint64
when_us (CandorInterviewSummary *self)
{
  return self->started_at_us != 0 ? self->started_at_us : self->planned_for_us;
}

static void
candor_interview_summary_finalize (GObject *object)
{
  CandorInterviewSummary *self = CANDOR_INTERVIEW_SUMMARY (object);

  g_free (self->id);
  g_free (self->kit_id);
  g_free (self->kit_name);
  g_free (self->candidate_id);
  g_free (self->candidate_name);
  g_free (self->interviewer);
  G_OBJECT_CLASS (candor_interview_summary_parent_class)->finalize (object);
}

static void
candor_interview_summary_get_property (GObject    *object,
                                       guint       property_id,
                                       GValue     *value,
                                       GParamSpec *pspec)
{
  CandorInterviewSummary *self = CANDOR_INTERVIEW_SUMMARY (object);

  switch (property_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;
    case PROP_TITLE:
      g_value_set_string (value, title (self));
      break;
    case PROP_KIT_NAME:
      g_value_set_string (value, self->kit_name);
      break;
    case PROP_INTERVIEWER:
      g_value_set_string (value, self->interviewer);
      break;
    case PROP_WHEN_US:
      g_value_set_int64 (value, when_us (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_interview_summary_class_init (CandorInterviewSummaryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = candor_interview_summary_finalize;
  object_class->get_property = candor_interview_summary_get_property;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_STATE] =
    g_param_spec_enum ("state", NULL, NULL, CANDOR_TYPE_INTERVIEW_STATE,
                       CANDOR_INTERVIEW_STATE_PLANNED, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_KIT_NAME] = g_param_spec_string ("kit-name", NULL, NULL, NULL, flags);
  properties[PROP_INTERVIEWER] = g_param_spec_string ("interviewer", NULL, NULL, NULL, flags);
  properties[PROP_WHEN_US] =
    g_param_spec_int64 ("when-us", NULL, NULL, G_MININT64, G_MAXINT64, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
candor_interview_summary_init (CandorInterviewSummary *self)
{
}

/**
 * candor_interview_summary_new:
 *
 * Returns: (transfer full): a summary to be filled
 */
CandorInterviewSummary *
candor_interview_summary_new (void)
{
  return g_object_new (CANDOR_TYPE_INTERVIEW_SUMMARY, NULL);
}
