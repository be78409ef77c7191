/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-proposal.h"

struct _CandorProposedSection
{
  GObject     parent_instance;

  char       *id;
  char       *title;
  char       *intro;
  GListStore *questions;
  gboolean    left_out;
};

G_DEFINE_FINAL_TYPE (CandorProposedSection, candor_proposed_section, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_LEFT_OUT,
  PROP_QUESTIONS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
candor_proposed_section_finalize (GObject *object)
{
  CandorProposedSection *self = CANDOR_PROPOSED_SECTION (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->intro);
  g_clear_object (&self->questions);
  G_OBJECT_CLASS (candor_proposed_section_parent_class)->finalize (object);
}

static void
candor_proposed_section_get_property (GObject    *object,
                                      guint       property_id,
                                      GValue     *value,
                                      GParamSpec *pspec)
{
  CandorProposedSection *self = CANDOR_PROPOSED_SECTION (object);

  switch (property_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_LEFT_OUT:
      g_value_set_boolean (value, self->left_out);
      break;
    case PROP_QUESTIONS:
      g_value_set_object (value, self->questions);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_proposed_section_set_property (GObject      *object,
                                      guint         property_id,
                                      const GValue *value,
                                      GParamSpec   *pspec)
{
  CandorProposedSection *self = CANDOR_PROPOSED_SECTION (object);

  switch (property_id)
    {
    case PROP_TITLE:
      candor_proposed_section_set_title (self, g_value_get_string (value));
      break;
    case PROP_LEFT_OUT:
      candor_proposed_section_set_left_out (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_proposed_section_class_init (CandorProposedSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags writable =
    G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = candor_proposed_section_finalize;
  object_class->get_property = candor_proposed_section_get_property;
  object_class->set_property = candor_proposed_section_set_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", writable);
  properties[PROP_LEFT_OUT] = g_param_spec_boolean ("left-out", NULL, NULL, FALSE, writable);
  properties[PROP_QUESTIONS] =
    g_param_spec_object ("questions", NULL, NULL, G_TYPE_LIST_MODEL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
candor_proposed_section_init (CandorProposedSection *self)
{
  self->questions = g_list_store_new (CANDOR_TYPE_PROPOSED_QUESTION);
}

/**
 * candor_proposed_section_new:
 * @id: (nullable): its id, where the document gave one
 * @title: its title
 *
 * Returns: (transfer full): a section without questions
 */
CandorProposedSection *
candor_proposed_section_new (const char *id,
                             const char *title)
{
  CandorProposedSection *self = g_object_new (CANDOR_TYPE_PROPOSED_SECTION, NULL);

  self->id = g_strdup (id);
  self->title = g_strdup (title);
  return self;
}

/**
 * candor_proposed_section_get_id:
 * @self: a proposed section
 *
 * Returns: (nullable): the id that the document gave it
 */
const char *
candor_proposed_section_get_id (CandorProposedSection *self)
{
  g_return_val_if_fail (CANDOR_IS_PROPOSED_SECTION (self), NULL);

  return self->id;
}

/**
 * candor_proposed_section_get_title:
 * @self: a proposed section
 *
 * Returns: its title
 */
const char *
candor_proposed_section_get_title (CandorProposedSection *self)
{
  g_return_val_if_fail (CANDOR_IS_PROPOSED_SECTION (self), NULL);

  return self->title;
}

/**
 * candor_proposed_section_set_title:
 * @self: a proposed section
 * @title: its title as a person wants it
 *
 * Corrects the title.
 */
void
candor_proposed_section_set_title (CandorProposedSection *self,
                                   const char            *title)
{
  g_return_if_fail (CANDOR_IS_PROPOSED_SECTION (self));

  if (g_strcmp0 (self->title, title) == 0)
    return;
  g_free (self->title);
  self->title = g_strdup (title);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

/**
 * candor_proposed_section_get_intro:
 * @self: a proposed section
 *
 * Returns: (nullable): what stands before its first question
 */
const char *
candor_proposed_section_get_intro (CandorProposedSection *self)
{
  g_return_val_if_fail (CANDOR_IS_PROPOSED_SECTION (self), NULL);

  return self->intro;
}

/**
 * candor_proposed_section_set_intro:
 * @self: a proposed section
 * @intro: (nullable): what stands before its first question
 *
 * Sets the intro.
 */
void
candor_proposed_section_set_intro (CandorProposedSection *self,
                                   const char            *intro)
{
  g_return_if_fail (CANDOR_IS_PROPOSED_SECTION (self));

  g_free (self->intro);
  self->intro = g_strdup (intro);
}

/**
 * candor_proposed_section_get_questions:
 * @self: a proposed section
 *
 * Returns: (transfer none): its questions, also those left out
 */
GListModel *
candor_proposed_section_get_questions (CandorProposedSection *self)
{
  g_return_val_if_fail (CANDOR_IS_PROPOSED_SECTION (self), NULL);

  return G_LIST_MODEL (self->questions);
}

/**
 * candor_proposed_section_add:
 * @self: a proposed section
 * @question: a question
 *
 * Adds a question at the end.
 */
void
candor_proposed_section_add (CandorProposedSection  *self,
                             CandorProposedQuestion *question)
{
  g_return_if_fail (CANDOR_IS_PROPOSED_SECTION (self));

  g_list_store_append (self->questions, question);
}

/**
 * candor_proposed_section_remove:
 * @self: a proposed section
 * @question: a question
 *
 * Takes a question out, to put it into another section.
 *
 * Returns: whether it was there
 */
gboolean
candor_proposed_section_remove (CandorProposedSection  *self,
                                CandorProposedQuestion *question)
{
  guint at;

  g_return_val_if_fail (CANDOR_IS_PROPOSED_SECTION (self), FALSE);

  if (!g_list_store_find (self->questions, question, &at))
    return FALSE;
  g_list_store_remove (self->questions, at);
  return TRUE;
}

/**
 * candor_proposed_section_get_left_out:
 * @self: a proposed section
 *
 * Returns: whether it stays out of the bank with all its questions
 */
gboolean
candor_proposed_section_get_left_out (CandorProposedSection *self)
{
  g_return_val_if_fail (CANDOR_IS_PROPOSED_SECTION (self), FALSE);

  return self->left_out;
}

/**
 * candor_proposed_section_set_left_out:
 * @self: a proposed section
 * @left_out: whether it stays out of the bank
 *
 * Leaves it out with all its questions, or takes it in again.
 */
void
candor_proposed_section_set_left_out (CandorProposedSection *self,
                                      gboolean               left_out)
{
  g_return_if_fail (CANDOR_IS_PROPOSED_SECTION (self));

  if (self->left_out == left_out)
    return;
  self->left_out = left_out;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LEFT_OUT]);
}

/**
 * candor_proposed_section_set_difficulty:
 * @self: a proposed section
 * @difficulty: a difficulty
 *
 * Gives all its questions the same difficulty.
 */
void
candor_proposed_section_set_difficulty (CandorProposedSection *self,
                                        CandorDifficulty       difficulty)
{
  g_return_if_fail (CANDOR_IS_PROPOSED_SECTION (self));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->questions)); i++)
    {
      g_autoptr(CandorProposedQuestion) question =
        g_list_model_get_item (G_LIST_MODEL (self->questions), i);

      candor_proposed_question_set_difficulty (question, difficulty);
    }
}

/**
 * candor_proposed_section_count_kept:
 * @self: a proposed section
 *
 * Returns: how many of its questions stay
 */
guint
candor_proposed_section_count_kept (CandorProposedSection *self)
{
  guint n_kept = 0;

  g_return_val_if_fail (CANDOR_IS_PROPOSED_SECTION (self), 0);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->questions)); i++)
    {
      g_autoptr(CandorProposedQuestion) question =
        g_list_model_get_item (G_LIST_MODEL (self->questions), i);

      n_kept += !candor_proposed_question_get_left_out (question);
    }
  return self->left_out ? 0 : n_kept;
}

/**
 * candor_proposed_section_is_kept:
 * @self: a proposed section
 *
 * Returns: whether it stays: one that never had a question does, one that lost all of them goes with them
 */
gboolean
candor_proposed_section_is_kept (CandorProposedSection *self)
{
  g_return_val_if_fail (CANDOR_IS_PROPOSED_SECTION (self), FALSE);

  return !self->left_out &&
         (candor_proposed_section_count_kept (self) > 0 ||
          g_list_model_get_n_items (G_LIST_MODEL (self->questions)) == 0);
}
