/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-guide.h"

struct _CandorSection
{
  GObject parent_instance;

  char   *id;
  char   *title;
  char   *intro;
  guint   n_questions;
};

G_DEFINE_FINAL_TYPE (CandorSection, candor_section, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_ID,
  PROP_TITLE,
  PROP_N_QUESTIONS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
candor_section_finalize (GObject *object)
{
  CandorSection *self = CANDOR_SECTION (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->intro);
  G_OBJECT_CLASS (candor_section_parent_class)->finalize (object);
}

static void
candor_section_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  CandorSection *self = CANDOR_SECTION (object);

  switch (property_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_N_QUESTIONS:
      g_value_set_uint (value, self->n_questions);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_section_class_init (CandorSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = candor_section_finalize;
  object_class->get_property = candor_section_get_property;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_N_QUESTIONS] =
    g_param_spec_uint ("n-questions", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
candor_section_init (CandorSection *self)
{
}

/**
 * candor_section_new:
 * @id: its id, unique in the guide
 * @title: its title
 * @intro: (nullable): a sentence or two before its questions
 *
 * Returns: (transfer full): a section
 */
CandorSection *
candor_section_new (const char *id,
                    const char *title,
                    const char *intro)
{
  CandorSection *self = g_object_new (CANDOR_TYPE_SECTION, NULL);

  self->id = g_strdup (id);
  self->title = g_strdup (title != NULL ? title : "");
  self->intro = g_strdup (intro);
  return self;
}

/**
 * candor_section_get_id:
 * @self: a section
 *
 * Returns: its id
 */
const char *
candor_section_get_id (CandorSection *self)
{
  g_return_val_if_fail (CANDOR_IS_SECTION (self), NULL);

  return self->id;
}

/**
 * candor_section_get_title:
 * @self: a section
 *
 * Returns: its title
 */
const char *
candor_section_get_title (CandorSection *self)
{
  g_return_val_if_fail (CANDOR_IS_SECTION (self), NULL);

  return self->title;
}

/**
 * candor_section_get_intro:
 * @self: a section
 *
 * Returns: (nullable): what stands before its questions
 */
const char *
candor_section_get_intro (CandorSection *self)
{
  g_return_val_if_fail (CANDOR_IS_SECTION (self), NULL);

  return self->intro;
}

/**
 * candor_section_get_n_questions:
 * @self: a section
 *
 * Returns: how many questions it has
 */
guint
candor_section_get_n_questions (CandorSection *self)
{
  g_return_val_if_fail (CANDOR_IS_SECTION (self), 0);

  return self->n_questions;
}

/**
 * candor_section_set_n_questions:
 * @self: a section
 * @n_questions: how many questions it has
 */
void
candor_section_set_n_questions (CandorSection *self,
                                guint          n_questions)
{
  g_return_if_fail (CANDOR_IS_SECTION (self));

  if (self->n_questions == n_questions)
    return;
  self->n_questions = n_questions;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_QUESTIONS]);
}
