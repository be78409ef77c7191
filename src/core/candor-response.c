/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-response-private.h"

#include "candor-enum-types.h"

G_DEFINE_FINAL_TYPE (CandorResponse, candor_response, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_POSITION,
  PROP_QUESTION,
  PROP_REQUIREMENT,
  PROP_WEIGHT,
  PROP_AD_HOC,
  PROP_VOIDED,
  PROP_ANSWER,
  PROP_NOTE,
  PROP_RATING,
  PROP_SCORE,
  PROP_STATE,
  PROP_SKIP_REASON,
  PROP_HEARD,
  PROP_ELAPSED_S,
  PROP_REPLACES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
candor_response_finalize (GObject *object)
{
  CandorResponse *self = CANDOR_RESPONSE (object);

  g_object_unref (self->question);
  g_free (self->void_reason);
  g_free (self->answer);
  g_free (self->note);
  g_free (self->skip_note);
  G_OBJECT_CLASS (candor_response_parent_class)->finalize (object);
}

static void
candor_response_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  CandorResponse *self = CANDOR_RESPONSE (object);

  switch (property_id)
    {
    case PROP_POSITION:
      g_value_set_uint (value, self->position);
      break;
    case PROP_QUESTION:
      g_value_set_object (value, self->question);
      break;
    case PROP_REQUIREMENT:
      g_value_set_enum (value, self->requirement);
      break;
    case PROP_WEIGHT:
      g_value_set_int (value, self->weight);
      break;
    case PROP_AD_HOC:
      g_value_set_boolean (value, self->is_ad_hoc);
      break;
    case PROP_VOIDED:
      g_value_set_boolean (value, self->void_reason != NULL);
      break;
    case PROP_ANSWER:
      g_value_set_string (value, self->answer);
      break;
    case PROP_NOTE:
      g_value_set_string (value, self->note);
      break;
    case PROP_RATING:
      g_value_set_enum (value, self->rating);
      break;
    case PROP_SCORE:
      g_value_set_int (value, self->score);
      break;
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;
    case PROP_SKIP_REASON:
      g_value_set_enum (value, self->skip_reason);
      break;
    case PROP_HEARD:
      g_value_set_uint64 (value, self->heard);
      break;
    case PROP_REPLACES:
      g_value_set_uint (value, self->replaces);
      break;
    case PROP_ELAPSED_S:
      g_value_set_int (value, self->elapsed_s);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_response_class_init (CandorResponseClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = candor_response_finalize;
  object_class->get_property = candor_response_get_property;

  properties[PROP_POSITION] =
    g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_QUESTION] =
    g_param_spec_object ("question", NULL, NULL, CANDOR_TYPE_QUESTION, flags);
  properties[PROP_REQUIREMENT] =
    g_param_spec_enum ("requirement", NULL, NULL, CANDOR_TYPE_REQUIREMENT,
                       CANDOR_REQUIREMENT_REQUIRED, flags);
  properties[PROP_WEIGHT] =
    g_param_spec_int ("weight", NULL, NULL, G_MININT, G_MAXINT, 0, flags);
  properties[PROP_AD_HOC] =
    g_param_spec_boolean ("ad-hoc", NULL, NULL, FALSE, flags);
  properties[PROP_VOIDED] =
    g_param_spec_boolean ("voided", NULL, NULL, FALSE, flags);
  properties[PROP_ANSWER] =
    g_param_spec_string ("answer", NULL, NULL, NULL, flags);
  properties[PROP_NOTE] =
    g_param_spec_string ("note", NULL, NULL, NULL, flags);
  properties[PROP_RATING] =
    g_param_spec_enum ("rating", NULL, NULL, CANDOR_TYPE_RATING, CANDOR_RATING_UNRATED, flags);
  properties[PROP_SCORE] =
    g_param_spec_int ("score", NULL, NULL, G_MININT, G_MAXINT, 0, flags);
  properties[PROP_STATE] =
    g_param_spec_enum ("state", NULL, NULL, CANDOR_TYPE_RESPONSE_STATE,
                       CANDOR_RESPONSE_STATE_NOT_REACHED, flags);
  properties[PROP_SKIP_REASON] =
    g_param_spec_enum ("skip-reason", NULL, NULL, CANDOR_TYPE_SKIP_REASON, CANDOR_SKIP_REASON_NONE,
                       flags);
  properties[PROP_HEARD] =
    g_param_spec_uint64 ("heard", NULL, NULL, 0, G_MAXUINT64, 0, flags);
  properties[PROP_REPLACES] =
    g_param_spec_uint ("replaces", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_ELAPSED_S] =
    g_param_spec_int ("elapsed-s", NULL, NULL, G_MININT, G_MAXINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
candor_response_init (CandorResponse *self)
{
  self->answer = g_strdup ("");
  self->note = g_strdup ("");
  self->skip_note = g_strdup ("");
}

/**
 * candor_response_new:
 * @position: its position in the interview, from 1
 * @question: the copy of the question as asked
 * @requirement: how it stood in the kit
 * @weight: its weight there
 * @is_ad_hoc: whether it was asked on the fly
 *
 * Returns: (transfer full): a response that was not reached
 */
CandorResponse *
candor_response_new (guint             position,
                     CandorQuestion   *question,
                     CandorRequirement requirement,
                     int               weight,
                     gboolean          is_ad_hoc)
{
  CandorResponse *self = g_object_new (CANDOR_TYPE_RESPONSE, NULL);

  self->position = position;
  self->question = g_object_ref (question);
  self->requirement = requirement;
  self->weight = weight;
  self->is_ad_hoc = is_ad_hoc;
  return self;
}
