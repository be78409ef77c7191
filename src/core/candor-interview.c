/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-interview-private.h"

#include "candor-enum-types.h"

G_DEFINE_FINAL_TYPE (CandorInterview, candor_interview, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_ID,
  PROP_STATE,
  PROP_RECOMMENDATION,
  PROP_STRENGTHS,
  PROP_CONCERNS,
  PROP_SUMMARY,
  PROP_LEFT_OPEN,
  PROP_GENERAL_NOTES,
  PROP_CANDIDATE_QUESTIONS,
  PROP_AVAILABILITY,
  PROP_CURRENT_POSITION,
  PROP_N_TO_SCORE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
candor_interview_finalize (GObject *object)
{
  CandorInterview *self = CANDOR_INTERVIEW (object);

  g_free (self->id);
  g_object_unref (self->kit);
  g_clear_object (&self->candidate);
  g_free (self->interviewer);
  g_ptr_array_unref (self->also_present);
  g_free (self->call_off_reason);
  candor_interview_let_responses_go (self);
  g_array_unref (self->sittings);
  g_ptr_array_unref (self->amendments);
  g_ptr_array_unref (self->voidings);
  candor_write_up_free (self->write_up);
  G_OBJECT_CLASS (candor_interview_parent_class)->finalize (object);
}

static void
candor_interview_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  CandorInterview *self = CANDOR_INTERVIEW (object);

  switch (property_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;
    case PROP_RECOMMENDATION:
      g_value_set_enum (value, self->write_up->recommendation);
      break;
    case PROP_STRENGTHS:
      g_value_set_string (value, candor_interview_get_text (self, CANDOR_WRITE_UP_STRENGTHS));
      break;
    case PROP_CONCERNS:
      g_value_set_string (value, candor_interview_get_text (self, CANDOR_WRITE_UP_CONCERNS));
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, candor_interview_get_text (self, CANDOR_WRITE_UP_SUMMARY));
      break;
    case PROP_LEFT_OPEN:
      g_value_set_string (value, candor_interview_get_text (self, CANDOR_WRITE_UP_LEFT_OPEN));
      break;
    case PROP_GENERAL_NOTES:
      g_value_set_string (value, candor_interview_get_text (self, CANDOR_WRITE_UP_GENERAL_NOTES));
      break;
    case PROP_CANDIDATE_QUESTIONS:
      g_value_set_string (value,
                          candor_interview_get_text (self, CANDOR_WRITE_UP_CANDIDATE_QUESTIONS));
      break;
    case PROP_AVAILABILITY:
      g_value_set_string (value, candor_interview_get_text (self, CANDOR_WRITE_UP_AVAILABILITY));
      break;
    case PROP_CURRENT_POSITION:
      g_value_set_uint (value, self->current_position);
      break;
    case PROP_N_TO_SCORE:
      g_value_set_uint (value, candor_interview_count_to_score (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_interview_class_init (CandorInterviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = candor_interview_finalize;
  object_class->get_property = candor_interview_get_property;

  properties[PROP_ID] =
    g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_STATE] =
    g_param_spec_enum ("state", NULL, NULL, CANDOR_TYPE_INTERVIEW_STATE,
                       CANDOR_INTERVIEW_STATE_PLANNED, flags);
  properties[PROP_RECOMMENDATION] =
    g_param_spec_enum ("recommendation", NULL, NULL, CANDOR_TYPE_RECOMMENDATION,
                       CANDOR_RECOMMENDATION_NONE, flags);
  properties[PROP_STRENGTHS] =
    g_param_spec_string ("strengths", NULL, NULL, NULL, flags);
  properties[PROP_CONCERNS] =
    g_param_spec_string ("concerns", NULL, NULL, NULL, flags);
  properties[PROP_SUMMARY] =
    g_param_spec_string ("summary", NULL, NULL, NULL, flags);
  properties[PROP_LEFT_OPEN] =
    g_param_spec_string ("left-open", NULL, NULL, NULL, flags);
  properties[PROP_GENERAL_NOTES] =
    g_param_spec_string ("general-notes", NULL, NULL, NULL, flags);
  properties[PROP_CANDIDATE_QUESTIONS] =
    g_param_spec_string ("candidate-questions", NULL, NULL, NULL, flags);
  properties[PROP_AVAILABILITY] =
    g_param_spec_string ("availability", NULL, NULL, NULL, flags);
  properties[PROP_CURRENT_POSITION] =
    g_param_spec_uint ("current-position", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_N_TO_SCORE] =
    g_param_spec_uint ("n-to-score", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
candor_interview_init (CandorInterview *self)
{
  self->also_present = g_ptr_array_new_with_free_func (g_free);
  self->responses = g_list_store_new (CANDOR_TYPE_RESPONSE);
  self->by_position = g_ptr_array_new ();
  self->sittings = g_array_new (FALSE, TRUE, sizeof (CandorSitting));
  self->amendments = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_amendment_free);
  self->voidings = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_voiding_free);
  self->write_up = candor_write_up_new ();
}

/**
 * candor_interview_new:
 * @id: (nullable): a UUID, %NULL to make one
 * @kit: the version of the kit that is asked
 * @candidate: (nullable): the candidate, %NULL for a pilot
 * @interviewer: the interviewer's name
 * @is_pilot: whether it is a rehearsal
 *
 * Returns: (transfer full): a planned interview without questions
 */
CandorInterview *
candor_interview_new (const char      *id,
                      CandorKit       *kit,
                      CandorCandidate *candidate,
                      const char      *interviewer,
                      gboolean         is_pilot)
{
  CandorInterview *self = g_object_new (CANDOR_TYPE_INTERVIEW, NULL);

  self->id = id != NULL ? g_strdup (id) : g_uuid_string_random ();
  self->kit = g_object_ref (kit);
  self->candidate = candidate != NULL ? g_object_ref (candidate) : NULL;
  self->interviewer = g_strdup (interviewer != NULL ? interviewer : "");
  self->is_pilot = is_pilot;
  return self;
}
