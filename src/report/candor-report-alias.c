/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-report-alias.h"

#include <string.h>

#include "candor-report-person.h"
#include "candor-report-retelling.h"

/* More words than anybody's name has. */
#define MAX_PARTS 8

/* What is taken out of texts, and what is put in. */
typedef struct
{
  GPtrArray  *names;            /* "Priya Raman", "Priya" and "Raman" */
  const char *alias;
} Alias;

static gboolean
is_inside_word (const char *text,
                const char *at)
{
  return at > text && g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (at)));
}

/* A name is told from other words by its capital and by standing alone, but for an "s" ("Priyas").
 * Scripts without capitals often write without spaces too: there it is a name wherever it is. */
static gboolean
stands_alone (const char *text,
              const char *at,
              const char *end)
{
  if (!g_unichar_isupper (g_utf8_get_char (at)))
    return TRUE;
  if (*end == 's')
    end++;
  return !is_inside_word (text, at) && !g_unichar_isalnum (g_utf8_get_char (end));
}

/* (nullable): the end of a name that begins here */
static const char *
end_of_name (const Alias *alias,
             const char  *text,
             const char  *at)
{
  for (guint i = 0; i < alias->names->len; i++)
    {
      const char *name = g_ptr_array_index (alias->names, i);
      const char *end = at + strlen (name);

      if (g_str_has_prefix (at, name) && stands_alone (text, at, end))
        return end;
    }
  return NULL;
}

/* (transfer full): a text that somebody typed. What was put in is not looked at again. */
static char *
under_alias (const Alias *alias,
             const char  *text)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  GString *result = g_string_sized_new (strlen (valid));
  const char *at = valid;

  while (*at != '\0')
    {
      const char *end = end_of_name (alias, valid, at);
      const char *next = end != NULL ? end : g_utf8_next_char (at);

      if (end != NULL)
        g_string_append (result, alias->alias);
      else
        g_string_append_len (result, at, next - at);
      at = next;
    }
  return g_string_free (result, FALSE);
}

/* Particles such as "de" or "van" are words of a language and tell nobody; nor does an initial. */
static gboolean
tells_who (const char *part)
{
  return g_utf8_strlen (part, -1) > 1 && !g_unichar_islower (g_utf8_get_char (part));
}

/* (transfer full): the longest first, so that the whole name becomes one alias. */
static GPtrArray *
names_of (const char *whole)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *valid = g_utf8_make_valid (whole, -1);
  g_auto(GStrv) parts = g_strsplit_set (valid, " ,.-", MAX_PARTS);

  if (valid[0] != '\0')
    g_ptr_array_add (names, g_strdup (valid));
  for (guint i = 0; parts[i] != NULL; i++)
    if (tells_who (parts[i]))
      g_ptr_array_add (names, g_strdup (parts[i]));
  return names;
}

static char *
tell_under_alias (gpointer    data,
                  guint       position,
                  const char *field,
                  const char *text)
{
  return under_alias (data, text);
}

/* (transfer full) */
static CandorCandidate *
with_other_name (CandorCandidate *candidate,
                 const char      *name)
{
  CandorCandidate *other = candor_candidate_new (candor_candidate_get_id (candidate), name);

  candor_candidate_set_alias (other, name);
  candor_candidate_set_role (other, candor_candidate_get_role (candidate));
  return other;
}

/**
 * candor_report_under_alias:
 * @scorecard: a scorecard
 * @options: what is asked for
 *
 * Gives the candidate another name, in what people typed too: "Priya found the bug" becomes "Heron
 * found the bug". What stands in the guide is left as it is. A nickname or a slip of the key
 * remains: the file wants reading before it is given away.
 *
 * Returns: (transfer full): such a scorecard; @scorecard itself for a rehearsal, which is nobody's
 */
CandorScorecard *
candor_report_under_alias (CandorScorecard           *scorecard,
                           const CandorReportOptions *options)
{
  CandorInterview *interview = candor_scorecard_get_interview (scorecard);
  CandorCandidate *candidate = candor_interview_get_candidate (interview);
  g_autofree char *person = candor_report_person (scorecard, options);
  g_autoptr(GPtrArray) names = NULL;
  g_autoptr(CandorCandidate) other = NULL;
  g_autoptr(CandorInterview) retold = NULL;

  if (candidate == NULL)
    return g_object_ref (scorecard);
  names = names_of (candor_candidate_get_name (candidate));
  other = with_other_name (candidate, person);
  retold = candor_report_retell (interview, other, tell_under_alias, &(Alias) { names, person });
  return candor_scorecard_new (retold);
}

/**
 * candor_report_put_name:
 * @text: a text that somebody typed
 * @whole: a name
 * @instead: what stands in its place
 *
 * Returns: (transfer full): the text without the name and its parts
 */
char *
candor_report_put_name (const char *text,
                        const char *whole,
                        const char *instead)
{
  g_autoptr(GPtrArray) names = names_of (whole);
  const Alias alias = { names, instead };

  return under_alias (&alias, text);
}
