/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-question-private.h"

#include "candor-enum-types.h"

G_DEFINE_FINAL_TYPE (CandorQuestion, candor_question, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_ID,
  PROP_GUIDE_ID,
  PROP_SECTION_ID,
  PROP_SECTION_TITLE,
  PROP_PROMPT,
  PROP_HEADLINE,
  PROP_ANSWER,
  PROP_DIFFICULTY,
  PROP_MINUTES,
  PROP_N_KITS,
  PROP_RETIRED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
point_free (gpointer data)
{
  CandorPoint *point = data;

  g_free (point->text);
  g_free (point);
}

static void
anchor_free (gpointer data)
{
  CandorAnchor *anchor = data;

  g_free (anchor->text);
  g_free (anchor);
}

static void
candor_question_finalize (GObject *object)
{
  CandorQuestion *self = CANDOR_QUESTION (object);

  g_free (self->id);
  g_free (self->guide_id);
  g_free (self->section_id);
  g_free (self->section_title);
  g_free (self->prompt);
  g_free (self->headline);
  g_free (self->answer);
  g_free (self->source);
  g_ptr_array_unref (self->points);
  g_ptr_array_unref (self->anchors);
  g_ptr_array_unref (self->probes);
  g_ptr_array_unref (self->cautions);
  g_ptr_array_unref (self->tags);
  g_ptr_array_unref (self->remarks);
  G_OBJECT_CLASS (candor_question_parent_class)->finalize (object);
}

static void
candor_question_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  CandorQuestion *self = CANDOR_QUESTION (object);

  switch (property_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_GUIDE_ID:
      g_value_set_string (value, self->guide_id);
      break;
    case PROP_SECTION_ID:
      g_value_set_string (value, self->section_id);
      break;
    case PROP_SECTION_TITLE:
      g_value_set_string (value, self->section_title);
      break;
    case PROP_PROMPT:
      g_value_set_string (value, self->prompt);
      break;
    case PROP_HEADLINE:
      g_value_set_string (value, self->headline);
      break;
    case PROP_ANSWER:
      g_value_set_string (value, self->answer);
      break;
    case PROP_DIFFICULTY:
      g_value_set_enum (value, self->difficulty);
      break;
    case PROP_MINUTES:
      g_value_set_int (value, self->minutes);
      break;
    case PROP_N_KITS:
      g_value_set_uint (value, self->n_kits);
      break;
    case PROP_RETIRED:
      g_value_set_boolean (value, self->retired);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_question_class_init (CandorQuestionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  static const struct
  {
    guint       id;
    const char *name;
  } texts[] = {
    { PROP_ID, "id" }, { PROP_GUIDE_ID, "guide-id" }, { PROP_SECTION_ID, "section-id" },
    { PROP_SECTION_TITLE, "section-title" }, { PROP_PROMPT, "prompt" },
    { PROP_HEADLINE, "headline" }, { PROP_ANSWER, "answer" },
  };

  object_class->finalize = candor_question_finalize;
  object_class->get_property = candor_question_get_property;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    properties[texts[i].id] = g_param_spec_string (texts[i].name, NULL, NULL, NULL, flags);
  properties[PROP_DIFFICULTY] =
    g_param_spec_enum ("difficulty", NULL, NULL, CANDOR_TYPE_DIFFICULTY, CANDOR_DIFFICULTY_UNKNOWN,
                       flags);
  properties[PROP_MINUTES] = g_param_spec_int ("minutes", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_N_KITS] = g_param_spec_uint ("n-kits", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_RETIRED] = g_param_spec_boolean ("retired", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
candor_question_init (CandorQuestion *self)
{
  self->prompt = g_strdup ("");
  self->headline = g_strdup ("");
  self->answer = g_strdup ("");
  self->points = g_ptr_array_new_with_free_func (point_free);
  self->anchors = g_ptr_array_new_with_free_func (anchor_free);
  self->probes = g_ptr_array_new_with_free_func (g_free);
  self->cautions = g_ptr_array_new_with_free_func (g_free);
  self->tags = g_ptr_array_new_with_free_func (g_free);
  self->remarks = g_ptr_array_new_with_free_func (g_free);
}

/**
 * candor_question_new:
 * @guide_id: (nullable): the guide it belongs to, %NULL for one asked on the fly
 * @id: (nullable): its id in that guide
 *
 * Returns: (transfer full): a question without words
 */
CandorQuestion *
candor_question_new (const char *guide_id,
                     const char *id)
{
  CandorQuestion *self = g_object_new (CANDOR_TYPE_QUESTION, NULL);

  self->guide_id = g_strdup (guide_id);
  self->id = g_strdup (id);
  return self;
}

static void
copy_texts (GPtrArray *from,
            GPtrArray *to)
{
  for (guint i = 0; i < from->len; i++)
    g_ptr_array_add (to, g_strdup (g_ptr_array_index (from, i)));
}

static void
copy_scoring (CandorQuestion *from,
              CandorQuestion *to)
{
  for (guint i = 0; i < from->points->len; i++)
    {
      const CandorPoint *point = g_ptr_array_index (from->points, i);

      candor_question_add_point (to, point->text, point->weight, point->required);
    }
  for (guint i = 0; i < from->anchors->len; i++)
    {
      const CandorAnchor *anchor = g_ptr_array_index (from->anchors, i);

      candor_question_add_anchor (to, anchor->level, anchor->text);
    }
}

/**
 * candor_question_copy:
 * @self: a question
 *
 * Returns: (transfer full): a deep copy, which may be changed
 */
CandorQuestion *
candor_question_copy (CandorQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_QUESTION (self), NULL);

  return candor_question_copy_as (self, self->guide_id, self->id);
}

/**
 * candor_question_copy_as:
 * @self: a question
 * @guide_id: (nullable): the guide that the copy belongs to
 * @id: its id there
 *
 * Returns: (transfer full): a deep copy under another name, which may be changed
 */
CandorQuestion *
candor_question_copy_as (CandorQuestion *self,
                         const char     *guide_id,
                         const char     *id)
{
  CandorQuestion *copy;

  g_return_val_if_fail (CANDOR_IS_QUESTION (self), NULL);

  copy = candor_question_new (guide_id, id);
  candor_question_set_section (copy, self->section_id, self->section_title);
  candor_question_set_prompt (copy, self->prompt);
  candor_question_set_answer (copy, self->answer);
  candor_question_set_source (copy, self->source);
  copy->difficulty = self->difficulty;
  copy->minutes = self->minutes;
  copy->n_kits = self->n_kits;
  copy->retired = self->retired;
  copy_scoring (self, copy);
  copy_texts (self->probes, copy->probes);
  copy_texts (self->cautions, copy->cautions);
  copy_texts (self->tags, copy->tags);
  copy_texts (self->remarks, copy->remarks);
  return copy;
}
