/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-proposal.h"

#include "candor-enum-types.h"

struct _CandorProposedQuestion
{
  GObject         parent_instance;

  CandorQuestion *question;
  GPtrArray      *remarks;      /* (element-type CandorFinding) */
  int             line;
  gboolean        left_out;
};

G_DEFINE_FINAL_TYPE (CandorProposedQuestion, candor_proposed_question, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_QUESTION,
  PROP_HEADLINE,
  PROP_DIFFICULTY,
  PROP_N_REMARKS,
  PROP_LEFT_OUT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
candor_proposed_question_finalize (GObject *object)
{
  CandorProposedQuestion *self = CANDOR_PROPOSED_QUESTION (object);

  g_clear_object (&self->question);
  g_ptr_array_unref (self->remarks);
  G_OBJECT_CLASS (candor_proposed_question_parent_class)->finalize (object);
}

static void
candor_proposed_question_get_property (GObject    *object,
                                       guint       property_id,
                                       GValue     *value,
                                       GParamSpec *pspec)
{
  CandorProposedQuestion *self = CANDOR_PROPOSED_QUESTION (object);

  switch (property_id)
    {
    case PROP_QUESTION:
      g_value_set_object (value, self->question);
      break;
    case PROP_HEADLINE:
      g_value_set_string (value, candor_question_get_headline (self->question));
      break;
    case PROP_DIFFICULTY:
      g_value_set_enum (value, candor_question_get_difficulty (self->question));
      break;
    case PROP_N_REMARKS:
      g_value_set_uint (value, self->remarks->len);
      break;
    case PROP_LEFT_OUT:
      g_value_set_boolean (value, self->left_out);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_proposed_question_set_property (GObject      *object,
                                       guint         property_id,
                                       const GValue *value,
                                       GParamSpec   *pspec)
{
  CandorProposedQuestion *self = CANDOR_PROPOSED_QUESTION (object);

  switch (property_id)
    {
    case PROP_LEFT_OUT:
      candor_proposed_question_set_left_out (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_proposed_question_class_init (CandorProposedQuestionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = candor_proposed_question_finalize;
  object_class->get_property = candor_proposed_question_get_property;
  object_class->set_property = candor_proposed_question_set_property;

  properties[PROP_QUESTION] =
    g_param_spec_object ("question", NULL, NULL, CANDOR_TYPE_QUESTION, readable);
  properties[PROP_HEADLINE] = g_param_spec_string ("headline", NULL, NULL, NULL, readable);
  properties[PROP_DIFFICULTY] =
    g_param_spec_enum ("difficulty", NULL, NULL, CANDOR_TYPE_DIFFICULTY,
                       CANDOR_DIFFICULTY_UNKNOWN, readable);
  properties[PROP_N_REMARKS] =
    g_param_spec_uint ("n-remarks", NULL, NULL, 0, G_MAXUINT, 0, readable);
  properties[PROP_LEFT_OUT] =
    g_param_spec_boolean ("left-out", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
candor_proposed_question_init (CandorProposedQuestion *self)
{
  self->remarks = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_finding_free);
}

/**
 * candor_proposed_question_new:
 * @question: what a reader made of it
 * @line: where it stands in the document, 0 when unknown
 *
 * Returns: (transfer full): a question to be looked at
 */
CandorProposedQuestion *
candor_proposed_question_new (CandorQuestion *question,
                              int             line)
{
  CandorProposedQuestion *self = g_object_new (CANDOR_TYPE_PROPOSED_QUESTION, NULL);

  self->question = g_object_ref (question);
  self->line = line;
  return self;
}

/**
 * candor_proposed_question_get_question:
 * @self: a proposed question
 *
 * Returns: (transfer none): the question as it stands now
 */
CandorQuestion *
candor_proposed_question_get_question (CandorProposedQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_PROPOSED_QUESTION (self), NULL);

  return self->question;
}

/**
 * candor_proposed_question_set_question:
 * @self: a proposed question
 * @question: the question as a person corrected it
 *
 * Puts a corrected question in its place.
 */
void
candor_proposed_question_set_question (CandorProposedQuestion *self,
                                       CandorQuestion         *question)
{
  g_return_if_fail (CANDOR_IS_PROPOSED_QUESTION (self));
  g_return_if_fail (CANDOR_IS_QUESTION (question));

  if (!g_set_object (&self->question, question))
    return;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUESTION]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HEADLINE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DIFFICULTY]);
}

/**
 * candor_proposed_question_set_difficulty:
 * @self: a proposed question
 * @difficulty: how hard a person finds it
 *
 * Corrects the difficulty alone.
 */
void
candor_proposed_question_set_difficulty (CandorProposedQuestion *self,
                                         CandorDifficulty        difficulty)
{
  g_autoptr(CandorQuestion) corrected = NULL;

  g_return_if_fail (CANDOR_IS_PROPOSED_QUESTION (self));

  if (candor_question_get_difficulty (self->question) == difficulty)
    return;
  corrected = candor_question_copy (self->question);
  candor_question_set_difficulty (corrected, difficulty);
  candor_proposed_question_set_question (self, corrected);
}

/**
 * candor_proposed_question_get_line:
 * @self: a proposed question
 *
 * Returns: where it stands in the document, 0 when unknown
 */
int
candor_proposed_question_get_line (CandorProposedQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_PROPOSED_QUESTION (self), 0);

  return self->line;
}

/**
 * candor_proposed_question_get_remarks:
 * @self: a proposed question
 *
 * Returns: (transfer none) (element-type CandorFinding): what is to be said about it
 */
GPtrArray *
candor_proposed_question_get_remarks (CandorProposedQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_PROPOSED_QUESTION (self), NULL);

  return self->remarks;
}

/**
 * candor_proposed_question_remark:
 * @self: a proposed question
 * @line: the line it is about, 0 for the question's own
 * @code: what it is, for scripts
 * @message: what it is, for people
 *
 * Says something about the question.
 */
void
candor_proposed_question_remark (CandorProposedQuestion *self,
                                 int                     line,
                                 const char             *code,
                                 const char             *message)
{
  g_return_if_fail (CANDOR_IS_PROPOSED_QUESTION (self));

  g_ptr_array_add (self->remarks,
                   candor_finding_new (CANDOR_RANK_BETTER,
                                       candor_question_get_headline (self->question),
                                       line > 0 ? line : self->line, 0, code, message));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_REMARKS]);
}

/**
 * candor_proposed_question_get_left_out:
 * @self: a proposed question
 *
 * Returns: whether it stays out of the bank
 */
gboolean
candor_proposed_question_get_left_out (CandorProposedQuestion *self)
{
  g_return_val_if_fail (CANDOR_IS_PROPOSED_QUESTION (self), FALSE);

  return self->left_out;
}

/**
 * candor_proposed_question_set_left_out:
 * @self: a proposed question
 * @left_out: whether it stays out of the bank
 *
 * Leaves it out, or takes it in again.
 */
void
candor_proposed_question_set_left_out (CandorProposedQuestion *self,
                                       gboolean                left_out)
{
  g_return_if_fail (CANDOR_IS_PROPOSED_QUESTION (self));

  if (self->left_out == left_out)
    return;
  self->left_out = left_out;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LEFT_OUT]);
}
