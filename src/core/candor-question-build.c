/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-question-private.h"

#include <string.h>

static CandorPoint *
point_new (const char *text,
           int         weight,
           gboolean    required)
{
  CandorPoint *point = g_new0 (CandorPoint, 1);

  point->text = g_strdup (text);
  point->weight = CLAMP (weight, 1, 9);
  point->required = required;
  return point;
}

static CandorAnchor *
anchor_new (int         level,
            const char *text)
{
  CandorAnchor *anchor = g_new0 (CandorAnchor, 1);

  anchor->level = level;
  anchor->text = g_strdup (text);
  return anchor;
}

static int
compare_anchors (gconstpointer a,
                 gconstpointer b)
{
  const CandorAnchor *first = *(const CandorAnchor **) a;
  const CandorAnchor *second = *(const CandorAnchor **) b;

  return first->level - second->level;
}

/* Is this mark one of Markdown's, around a word, rather than part of an identifier such as __init__? Only a run that
 * opens before a word or closes after one counts; inside code nothing does. */
static gboolean
is_emphasis (const char *text,
             const char *at)
{
  gboolean after_word = at > text && (g_ascii_isalnum (at[-1]) || at[-1] == ')');
  gboolean before_word = g_ascii_isalnum (at[1]);

  return *at == '*' && (after_word != before_word || at[1] == '*' || (at > text && at[-1] == '*'));
}

/* The first line without the marks of inline Markdown. */
static char *
make_headline (const char *prompt)
{
  const char *start = prompt + strspn (prompt, " \n");
  g_autofree char *line = g_strndup (start, strcspn (start, "\n"));
  GString *plain = g_string_new (NULL);
  gboolean in_code = FALSE;

  for (const char *at = line; *at != '\0'; at++)
    {
      if (*at == '`')
        in_code = !in_code;
      else if (!in_code && *at == '\\' && g_ascii_ispunct (at[1]))
        g_string_append_c (plain, *++at);
      else if (in_code || !is_emphasis (line, at))
        g_string_append_c (plain, *at);
    }
  return g_strchomp (g_string_free (plain, FALSE));
}

/**
 * candor_question_set_section:
 * @self: a question that is being built
 * @section_id: (nullable): the id of its section
 * @section_title: (nullable): its title
 */
void
candor_question_set_section (CandorQuestion *self,
                             const char     *section_id,
                             const char     *section_title)
{
  g_return_if_fail (CANDOR_IS_QUESTION (self));

  g_free (self->section_id);
  self->section_id = g_strdup (section_id);
  g_free (self->section_title);
  self->section_title = g_strdup (section_title);
}

/**
 * candor_question_set_prompt:
 * @self: a question that is being built
 * @prompt: Markdown; the first line is the question itself
 */
void
candor_question_set_prompt (CandorQuestion *self,
                            const char     *prompt)
{
  g_return_if_fail (CANDOR_IS_QUESTION (self));

  g_free (self->prompt);
  g_free (self->headline);
  self->prompt = g_strdup (prompt != NULL ? prompt : "");
  self->headline = make_headline (self->prompt);
}

/**
 * candor_question_set_answer:
 * @self: a question that is being built
 * @answer: (nullable): Markdown
 */
void
candor_question_set_answer (CandorQuestion *self,
                            const char     *answer)
{
  g_return_if_fail (CANDOR_IS_QUESTION (self));

  g_free (self->answer);
  self->answer = g_strdup (answer != NULL ? answer : "");
}

/**
 * candor_question_set_difficulty:
 * @self: a question that is being built
 * @difficulty: how difficult it is
 */
void
candor_question_set_difficulty (CandorQuestion  *self,
                                CandorDifficulty difficulty)
{
  g_return_if_fail (CANDOR_IS_QUESTION (self));

  self->difficulty = difficulty;
}

/**
 * candor_question_set_minutes:
 * @self: a question that is being built
 * @minutes: how long it takes, 0 = not judged
 */
void
candor_question_set_minutes (CandorQuestion *self,
                             int             minutes)
{
  g_return_if_fail (CANDOR_IS_QUESTION (self));

  self->minutes = MAX (minutes, 0);
}

/**
 * candor_question_set_source:
 * @self: a question that is being built
 * @source: (nullable): where it comes from
 */
void
candor_question_set_source (CandorQuestion *self,
                            const char     *source)
{
  g_return_if_fail (CANDOR_IS_QUESTION (self));

  g_free (self->source);
  self->source = g_strdup (source);
}

/**
 * candor_question_set_n_kits:
 * @self: a question that is being built
 * @n_kits: how many kits ask it
 */
void
candor_question_set_n_kits (CandorQuestion *self,
                            guint           n_kits)
{
  g_return_if_fail (CANDOR_IS_QUESTION (self));

  self->n_kits = n_kits;
}

/**
 * candor_question_set_retired:
 * @self: a question that is being built
 * @retired: whether it is out of use
 */
void
candor_question_set_retired (CandorQuestion *self,
                             gboolean        retired)
{
  g_return_if_fail (CANDOR_IS_QUESTION (self));

  self->retired = retired;
}

/**
 * candor_question_add_point:
 * @self: a question that is being built
 * @text: what a good answer mentions
 * @weight: 1 to 9
 * @required: whether a good answer must mention it
 */
void
candor_question_add_point (CandorQuestion *self,
                           const char     *text,
                           int             weight,
                           gboolean        required)
{
  g_return_if_fail (CANDOR_IS_QUESTION (self));

  g_ptr_array_add (self->points, point_new (text, weight, required));
}

/**
 * candor_question_add_anchor:
 * @self: a question that is being built
 * @level: 1, 3 or 5
 * @text: what that level sounds like
 */
void
candor_question_add_anchor (CandorQuestion *self,
                            int             level,
                            const char     *text)
{
  g_return_if_fail (CANDOR_IS_QUESTION (self));

  g_ptr_array_add (self->anchors, anchor_new (level, text));
  g_ptr_array_sort (self->anchors, compare_anchors);
}

/**
 * candor_question_add_probe:
 * @self: a question that is being built
 * @text: a follow-up
 */
void
candor_question_add_probe (CandorQuestion *self,
                           const char     *text)
{
  g_return_if_fail (CANDOR_IS_QUESTION (self));

  g_ptr_array_add (self->probes, g_strdup (text));
}

/**
 * candor_question_add_caution:
 * @self: a question that is being built
 * @text: a red flag
 */
void
candor_question_add_caution (CandorQuestion *self,
                             const char     *text)
{
  g_return_if_fail (CANDOR_IS_QUESTION (self));

  g_ptr_array_add (self->cautions, g_strdup (text));
}

/**
 * candor_question_add_tag:
 * @self: a question that is being built
 * @text: a tag
 */
void
candor_question_add_tag (CandorQuestion *self,
                         const char     *text)
{
  g_return_if_fail (CANDOR_IS_QUESTION (self));

  g_ptr_array_add (self->tags, g_strdup (text));
}

/**
 * candor_question_add_remark:
 * @self: a question that is being built
 * @text: a remark of its author
 */
void
candor_question_add_remark (CandorQuestion *self,
                            const char     *text)
{
  g_return_if_fail (CANDOR_IS_QUESTION (self));

  g_ptr_array_add (self->remarks, g_strdup (text));
}
