/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-question-filter.h"

#include <string.h>

#include "candor-enum-types.h"
#include "candor-search-text.h"

#define N_DIFFICULTIES 4
#define ALL_DIFFICULTIES ((1u << N_DIFFICULTIES) - 1)

static guint
count (const GStrv list)
{
  return list != NULL ? g_strv_length (list) : 0;
}

/* " AND (… :guide0, :guide1 …)": before and after frame the list of parameters. */
static void
append_list (GString    *text,
             const char *before,
             const char *name,
             guint       n,
             const char *after)
{
  if (n == 0)
    return;

  g_string_append (text, before);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s:%s%u", i > 0 ? ", " : "", name, i);
  g_string_append (text, after);
}

static gboolean
bind_list (CandorStatement *statement,
           const char      *name,
           const GStrv      list,
           GError         **error)
{
  for (guint i = 0; i < count (list); i++)
    {
      g_autofree char *parameter = g_strdup_printf (":%s%u", name, i);

      if (!candor_statement_bind_text (statement, parameter, list[i], error))
        return FALSE;
    }

  return TRUE;
}

/* A mask of all is none. */
static guint
get_difficulties (const CandorQuestionFilter *self)
{
  guint mask = self->query->difficulties & ALL_DIFFICULTIES;

  return self->with_difficulty && mask != ALL_DIFFICULTIES ? mask : 0;
}

static gboolean
is_wanted (const CandorQuestionFilter *self,
           guint                       difficulty)
{
  return (get_difficulties (self) & (1u << difficulty)) != 0;
}

static void
append_difficulties (const CandorQuestionFilter *self,
                     GString                    *text)
{
  gboolean is_first = TRUE;

  if (get_difficulties (self) == 0)
    return;

  g_string_append (text,
                   " AND EXISTS (SELECT 1 FROM question_text"
                   "   WHERE question_text.id = question.text AND difficulty IN (");
  for (guint i = 0; i < N_DIFFICULTIES; i++)
    if (is_wanted (self, i))
      {
        g_string_append_printf (text, "%s:difficulty%u", is_first ? "" : ", ", i);
        is_first = FALSE;
      }
  g_string_append (text, "))");
}

static gboolean
bind_difficulties (const CandorQuestionFilter *self,
                   CandorStatement            *statement,
                   GError                    **error)
{
  for (guint i = 0; i < N_DIFFICULTIES; i++)
    {
      g_autofree char *parameter = g_strdup_printf (":difficulty%u", i);

      if (is_wanted (self, i) &&
          !candor_statement_bind_nick (statement, parameter, CANDOR_TYPE_DIFFICULTY, (int) i,
                                       error))
        return FALSE;
    }

  return TRUE;
}

/* What was retired is out of the index. */
static gboolean
wants_index (const CandorQuestionQuery *query)
{
  return query->search != NULL && !query->retired;
}

static gboolean
wants_words_of_retired (const CandorQuestionQuery *query)
{
  return query->retired && query->search != NULL && query->search[0] != '\0';
}

/* Sections that are named with their guides are found by the index: for that both parts stand apart. */
static void
part_sections (CandorQuestionFilter *self)
{
  guint n_sections = count (self->query->sections);

  for (guint i = 0; i < n_sections; i++)
    if (strchr (self->query->sections[i], '/') == NULL)
      return;

  self->section_guides = g_new0 (char *, n_sections + 1);
  self->section_names = g_new0 (char *, n_sections + 1);
  for (guint i = 0; i < n_sections; i++)
    {
      const char *slash = strchr (self->query->sections[i], '/');

      self->section_guides[i] = g_strndup (self->query->sections[i], slash - self->query->sections[i]);
      self->section_names[i] = g_strdup (slash + 1);
    }
}

/*
 * candor_question_filter_init:
 * @self: a filter
 * @query: what is asked for; outlives the filter
 * @with_difficulty: %FALSE leaves the difficulties aside
 *
 * Reads a query.
 */
void
candor_question_filter_init (CandorQuestionFilter      *self,
                             const CandorQuestionQuery *query,
                             gboolean                   with_difficulty)
{
  *self = (CandorQuestionFilter) {
    .query = query,
    .match = wants_index (query) ? candor_search_text_to_match (query->search) : NULL,
    .with_difficulty = with_difficulty,
  };
  part_sections (self);
}

/*
 * candor_question_filter_clear:
 * @self: a filter
 *
 * Frees what the filter holds.
 */
void
candor_question_filter_clear (CandorQuestionFilter *self)
{
  g_clear_pointer (&self->match, g_free);
  g_clear_pointer (&self->section_guides, g_strfreev);
  g_clear_pointer (&self->section_names, g_strfreev);
}

/*
 * candor_question_filter_append:
 * @self: a filter
 * @text: what is selected, and from which tables; question is one of them
 *
 * Adds the conditions.
 */
void
candor_question_filter_append (const CandorQuestionFilter *self,
                               GString                    *text)
{
  const CandorQuestionQuery *query = self->query;

  g_string_append_printf (text,
                          " WHERE question.retired_at IS %sNULL"
                          " AND question.guide NOT IN (SELECT id"
                          "   FROM guide"
                          "   WHERE deleted_at IS NOT NULL)", query->retired ? "NOT " : "");
  if (wants_words_of_retired (query))
    g_string_append (text,
                     " AND question.text IN (SELECT id FROM question_text"
                     "   WHERE instr (lower (prompt), lower (:words)) > 0)");
  if (self->match != NULL)
    g_string_append (text, " AND question_fts MATCH :match");
  append_list (text, " AND question.guide IN (", "guide", count (query->guides), ")");
  append_list (text, " AND question.guide IN (", "sectionguide", count (self->section_guides), ")");
  append_list (text, " AND question.section IN (", "sectionname", count (self->section_names), ")");
  append_list (text, " AND (question.section IN (", "section", count (query->sections), ")");
  append_list (text, " OR question.guide || '/' || question.section IN (", "section",
               count (query->sections), "))");
  append_list (text,
               " AND EXISTS (SELECT 1 FROM question_part WHERE question_part.text = question.text"
               " AND kind = 'tag' AND content IN (", "tag", count (query->tags), "))");
  append_difficulties (self, text);
}

/*
 * candor_question_filter_bind:
 * @self: a filter
 * @statement: a statement of its text
 * @error: return location for an error
 *
 * Gives the parameters their values.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_question_filter_bind (const CandorQuestionFilter *self,
                             CandorStatement            *statement,
                             GError                    **error)
{
  const CandorQuestionQuery *query = self->query;

  return (self->match == NULL ||
          candor_statement_bind_text (statement, ":match", self->match, error)) &&
         (!wants_words_of_retired (query) ||
          candor_statement_bind_text (statement, ":words", query->search, error)) &&
         bind_list (statement, "guide", query->guides, error) &&
         bind_list (statement, "section", query->sections, error) &&
         bind_list (statement, "sectionguide", self->section_guides, error) &&
         bind_list (statement, "sectionname", self->section_names, error) &&
         bind_list (statement, "tag", query->tags, error) &&
         bind_difficulties (self, statement, error);
}
