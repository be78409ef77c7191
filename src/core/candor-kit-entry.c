/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-kit.h"

#include "candor-enum-types.h"

struct _CandorKitEntry
{
  GObject           parent_instance;

  CandorQuestion   *question;
  CandorRequirement requirement;
  int               weight;
  char             *void_reason;
};

G_DEFINE_FINAL_TYPE (CandorKitEntry, candor_kit_entry, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_QUESTION,
  PROP_REQUIREMENT,
  PROP_WEIGHT,
  PROP_VOID_REASON,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
candor_kit_entry_finalize (GObject *object)
{
  CandorKitEntry *self = CANDOR_KIT_ENTRY (object);

  g_object_unref (self->question);
  g_free (self->void_reason);
  G_OBJECT_CLASS (candor_kit_entry_parent_class)->finalize (object);
}

static void
candor_kit_entry_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  CandorKitEntry *self = CANDOR_KIT_ENTRY (object);

  switch (property_id)
    {
    case PROP_QUESTION:
      g_value_set_object (value, self->question);
      break;
    case PROP_REQUIREMENT:
      g_value_set_enum (value, self->requirement);
      break;
    case PROP_WEIGHT:
      g_value_set_int (value, self->weight);
      break;
    case PROP_VOID_REASON:
      g_value_set_string (value, self->void_reason);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_kit_entry_class_init (CandorKitEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = candor_kit_entry_finalize;
  object_class->get_property = candor_kit_entry_get_property;

  properties[PROP_QUESTION] =
    g_param_spec_object ("question", NULL, NULL, CANDOR_TYPE_QUESTION, flags);
  properties[PROP_REQUIREMENT] =
    g_param_spec_enum ("requirement", NULL, NULL, CANDOR_TYPE_REQUIREMENT,
                       CANDOR_REQUIREMENT_REQUIRED, flags);
  properties[PROP_WEIGHT] =
    g_param_spec_int ("weight", NULL, NULL, G_MININT, G_MAXINT, 0, flags);
  properties[PROP_VOID_REASON] = g_param_spec_string ("void-reason", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
candor_kit_entry_init (CandorKitEntry *self)
{
}

/**
 * candor_kit_entry_new:
 * @question: the question
 * @requirement: whether it is required, optional or spare
 * @weight: 1 to 9
 *
 * Returns: (transfer full): an entry
 */
CandorKitEntry *
candor_kit_entry_new (CandorQuestion   *question,
                      CandorRequirement requirement,
                      int               weight)
{
  CandorKitEntry *self = g_object_new (CANDOR_TYPE_KIT_ENTRY, NULL);

  self->question = g_object_ref (question);
  self->requirement = requirement;
  self->weight = CLAMP (weight, 1, 9);
  return self;
}

/**
 * candor_kit_entry_get_question:
 * @self: a kit entry
 *
 * Returns: (transfer none): its question
 */
CandorQuestion *
candor_kit_entry_get_question (CandorKitEntry *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT_ENTRY (self), NULL);

  return self->question;
}

/**
 * candor_kit_entry_get_requirement:
 * @self: a kit entry
 *
 * Returns: whether it is required, optional or spare
 */
CandorRequirement
candor_kit_entry_get_requirement (CandorKitEntry *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT_ENTRY (self), CANDOR_REQUIREMENT_REQUIRED);

  return self->requirement;
}

/**
 * candor_kit_entry_get_weight:
 * @self: a kit entry
 *
 * Returns: its weight, 1 to 9
 */
int
candor_kit_entry_get_weight (CandorKitEntry *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT_ENTRY (self), 1);

  return self->weight;
}

/**
 * candor_kit_entry_get_minutes:
 * @self: a kit entry
 *
 * Returns: the minutes of its question, %CANDOR_MINUTES_NOT_JUDGED when nobody judged them
 */
int
candor_kit_entry_get_minutes (CandorKitEntry *self)
{
  int minutes;

  g_return_val_if_fail (CANDOR_IS_KIT_ENTRY (self), 0);

  minutes = candor_question_get_minutes (self->question);
  return minutes > 0 ? minutes : CANDOR_MINUTES_NOT_JUDGED;
}

/**
 * candor_kit_entry_get_void_reason:
 * @self: a kit entry
 *
 * Returns: (nullable): why it is not counted (rule 12); %NULL when it counts
 */
const char *
candor_kit_entry_get_void_reason (CandorKitEntry *self)
{
  g_return_val_if_fail (CANDOR_IS_KIT_ENTRY (self), NULL);

  return self->void_reason;
}

/**
 * candor_kit_entry_set_requirement:
 * @self: a kit entry
 * @requirement: whether it is required, optional or spare
 */
void
candor_kit_entry_set_requirement (CandorKitEntry   *self,
                                  CandorRequirement requirement)
{
  g_return_if_fail (CANDOR_IS_KIT_ENTRY (self));

  self->requirement = requirement;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REQUIREMENT]);
}

/**
 * candor_kit_entry_set_weight:
 * @self: a kit entry
 * @weight: 1 to 9
 */
void
candor_kit_entry_set_weight (CandorKitEntry *self,
                             int             weight)
{
  g_return_if_fail (CANDOR_IS_KIT_ENTRY (self));

  self->weight = CLAMP (weight, 1, 9);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WEIGHT]);
}

/**
 * candor_kit_entry_set_question:
 * @self: a kit entry
 * @question: the same question in other words
 */
void
candor_kit_entry_set_question (CandorKitEntry *self,
                               CandorQuestion *question)
{
  g_return_if_fail (CANDOR_IS_KIT_ENTRY (self));

  if (g_set_object (&self->question, question))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUESTION]);
}

/**
 * candor_kit_entry_set_void_reason:
 * @self: a kit entry
 * @reason: (nullable): why it is not counted; %NULL when it counts
 */
void
candor_kit_entry_set_void_reason (CandorKitEntry *self,
                                  const char     *reason)
{
  g_autofree char *copy = g_strdup (reason);

  g_return_if_fail (CANDOR_IS_KIT_ENTRY (self));

  if (g_strcmp0 (self->void_reason, reason) == 0)
    return;
  g_free (self->void_reason);
  self->void_reason = g_steal_pointer (&copy);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VOID_REASON]);
}
