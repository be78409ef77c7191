/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-report-alias.h"

#include <string.h>

#include "candor-report-person.h"

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

/* A question of a guide was written before anybody was invited; one asked on the spot may well call
 * somebody by name. */
static CandorQuestion *
copy_question (const Alias    *alias,
               CandorResponse *response)
{
  CandorQuestion *question = candor_response_get_question (response);
  g_autofree char *prompt = NULL;
  CandorQuestion *copy;

  if (!candor_response_is_ad_hoc (response))
    return g_object_ref (question);
  prompt = under_alias (alias, candor_question_get_prompt (question));
  copy = candor_question_new (NULL, NULL);
  candor_question_set_prompt (copy, prompt);
  return copy;
}

static CandorResponseEdit *
copy_content (const Alias    *alias,
              CandorResponse *response)
{
  CandorResponseEdit *edit = candor_response_edit_new ();

  edit->fields = CANDOR_EDIT_ANSWER | CANDOR_EDIT_NOTE | CANDOR_EDIT_RATING | CANDOR_EDIT_STATE |
                 CANDOR_EDIT_POINTS | CANDOR_EDIT_ELAPSED;
  edit->answer = under_alias (alias, candor_response_get_answer (response));
  edit->note = under_alias (alias, candor_response_get_note (response));
  edit->skip_note = under_alias (alias, candor_response_get_skip_note (response));
  edit->rating = candor_response_get_rating (response);
  edit->score = candor_response_get_score (response);
  edit->state = candor_response_get_state (response);
  edit->skip_reason = candor_response_get_skip_reason (response);
  edit->heard = candor_response_get_heard (response);
  edit->elapsed_s = candor_response_get_elapsed_s (response);
  return edit;
}

static CandorResponse *
copy_response (const Alias    *alias,
               CandorResponse *response)
{
  g_autoptr(CandorQuestion) question = copy_question (alias, response);
  g_autoptr(CandorResponseEdit) edit = copy_content (alias, response);
  const char *void_reason = candor_response_get_void_reason (response);
  CandorResponse *copy = candor_response_new (candor_response_get_position (response), question,
                                              candor_response_get_requirement (response),
                                              candor_response_get_weight (response),
                                              candor_response_is_ad_hoc (response));

  candor_response_apply (copy, edit);
  candor_response_set_replaces (copy, candor_response_get_replaces (response));
  if (void_reason != NULL)
    {
      g_autofree char *reason = under_alias (alias, void_reason);

      candor_response_set_void (copy, reason);
    }
  return copy;
}

static void
copy_write_up (const Alias     *alias,
               CandorInterview *from,
               CandorInterview *to)
{
  g_autoptr(CandorWriteUp) write_up = candor_write_up_new ();

  for (guint i = 0; i < CANDOR_N_WRITE_UP_TEXTS; i++)
    {
      g_autofree char *text = under_alias (alias, candor_interview_get_text (from, 1 << i));

      candor_write_up_set_text (write_up, 1 << i, text);
    }
  write_up->fields |= CANDOR_WRITE_UP_RECOMMENDATION;
  write_up->recommendation = candor_interview_get_recommendation (from);
  candor_interview_apply (to, write_up);
}

static void
copy_amendment (const Alias           *alias,
                const CandorAmendment *amendment,
                CandorInterview       *to)
{
  g_autofree char *old_value = under_alias (alias, amendment->old_value);
  g_autofree char *new_value = under_alias (alias, amendment->new_value);
  g_autofree char *reason = under_alias (alias, amendment->reason);

  candor_interview_add_amendment (to,
                                  candor_amendment_new (amendment->position, amendment->field,
                                                        old_value, new_value, reason,
                                                        amendment->who, amendment->at_us));
}

static void
copy_circumstances (const Alias     *alias,
                    CandorInterview *from,
                    CandorInterview *to)
{
  GArray *sittings = candor_interview_get_sittings (from);
  GPtrArray *also = candor_interview_get_also_present (from);
  const char *call_off_reason = candor_interview_get_call_off_reason (from);
  g_autofree char *reason = call_off_reason != NULL ? under_alias (alias, call_off_reason) : NULL;

  for (guint i = 0; i < sittings->len; i++)
    candor_interview_add_sitting (to, g_array_index (sittings, CandorSitting, i));
  for (guint i = 0; i < also->len; i++)
    candor_interview_add_also_present (to, g_ptr_array_index (also, i));
  candor_interview_set_call_off_reason (to, reason);
  candor_interview_set_entered_later (to, candor_interview_is_entered_later (from));
  candor_interview_set_state (to, candor_interview_get_state (from));
  candor_interview_set_times (to, candor_interview_get_planned_for_us (from),
                              candor_interview_get_created_at_us (from),
                              candor_interview_get_finished_at_us (from),
                              candor_interview_get_signed_at_us (from),
                              candor_interview_get_last_saved_us (from));
}

static CandorInterview *
copy_interview (const Alias     *alias,
                CandorInterview *from)
{
  CandorCandidate *candidate = candor_interview_get_candidate (from);
  g_autoptr(CandorCandidate) other = NULL;
  GPtrArray *amendments = candor_interview_get_amendments (from);
  CandorInterview *to;

  other = candor_candidate_new (candor_candidate_get_id (candidate), alias->alias);
  candor_candidate_set_alias (other, alias->alias);
  candor_candidate_set_role (other, candor_candidate_get_role (candidate));
  to = candor_interview_new (candor_interview_get_id (from), candor_interview_get_kit (from),
                             other, candor_interview_get_interviewer (from), FALSE);
  copy_circumstances (alias, from, to);
  copy_write_up (alias, from, to);
  for (guint position = 1; position <= candor_interview_get_n_responses (from); position++)
    {
      CandorResponse *response = candor_interview_get_response (from, position);
      g_autoptr(CandorResponse) copy = copy_response (alias, response);

      candor_interview_add_response (to, copy);
    }
  for (guint i = 0; i < amendments->len; i++)
    copy_amendment (alias, g_ptr_array_index (amendments, i), to);
  return to;
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
  g_autoptr(CandorInterview) other = NULL;

  if (candidate == NULL)
    return g_object_ref (scorecard);
  names = names_of (candor_candidate_get_name (candidate));
  other = copy_interview (&(Alias) { names, person }, interview);
  return candor_scorecard_new (other);
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
