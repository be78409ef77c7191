/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scorecard-fixture.h"

#define AT(time) fixture_time ("2026-05-" time "Z")
#define ID(n) "00000000-0000-4000-8000-00000000000" n

const CandorReportOptions fixture_whole = { CANDOR_AUDIENCE_INTERNAL, FALSE, TRUE };
const CandorReportOptions fixture_with_alias = { CANDOR_AUDIENCE_INTERNAL, TRUE, TRUE };
const CandorReportOptions fixture_without_answers = { CANDOR_AUDIENCE_INTERNAL, FALSE, FALSE };

static gint64
fixture_time (const char *rfc3339)
{
  g_autoptr(GDateTime) moment = g_date_time_new_from_iso8601 (rfc3339, NULL);

  return g_date_time_to_unix (moment) * G_USEC_PER_SEC;
}

static CandorQuestion *
question_new (const char      *id,
              const char      *section,
              CandorDifficulty difficulty,
              const char      *prompt,
              const char      *answer)
{
  CandorQuestion *question = candor_question_new ("python-core", id);

  candor_question_set_section (question, "classics", section);
  candor_question_set_difficulty (question, difficulty);
  candor_question_set_minutes (question, 4);
  candor_question_set_prompt (question, prompt);
  candor_question_set_answer (question, answer);
  candor_question_add_point (question, "Names what can be changed", 3, TRUE);
  candor_question_add_point (question, "Gives an example, such as `append`", 1, FALSE);
  candor_question_add_anchor (question, 1, "Mixes the two up.");
  candor_question_add_anchor (question, 3, "Says the difference.");
  candor_question_add_anchor (question, 5, "Chooses by meaning.");
  candor_question_add_probe (question, "Which did you use last?");
  candor_question_add_caution (question, "Knows only the brackets");
  return question;
}

static void
add_entry (CandorKit        *kit,
           CandorQuestion   *question,
           CandorRequirement requirement,
           int               weight)
{
  g_autoptr(CandorKitEntry) entry = candor_kit_entry_new (question, requirement, weight);
  g_autoptr(GError) error = NULL;

  candor_kit_insert (kit, entry, 0, &error);
  g_assert_no_error (error);
  g_object_unref (question);
}

static CandorKit *
kit_new (void)
{
  CandorKit *kit = candor_kit_new (ID ("1"), "Python developer, 45 min");

  candor_kit_set_role (kit, "Python developer");
  add_entry (kit, question_new ("list-or-tuple", "The classics", CANDOR_DIFFICULTY_EASY,
                                "How do a list and a tuple differ?",
                                FIXTURE_MODEL ". See [the tutorial](https://docs.python.org/3/tutorial/).\n\n"
                                "- a **list** can be changed\n- a *tuple* cannot\n"),
             CANDOR_REQUIREMENT_REQUIRED, 2);
  add_entry (kit, question_new ("default-argument", "Functions", CANDOR_DIFFICULTY_HARD,
                                "What does this print, and why?\n\n```python\ndef f(x=[]):\n    x.append(1)\n    return x\n```",
                                "The list is made once.\n\n```python\nprint(f(), f())\n```\n\n```output\n[1, 1] [1, 1]\n```\n\n"
                                "| Call | Result |\n|---|---|\n| `f()` | `[1]` |\n"),
             CANDOR_REQUIREMENT_REQUIRED, 1);
  add_entry (kit, question_new ("wheels", "Packaging", CANDOR_DIFFICULTY_MEDIUM, "What is a wheel?",
                                "An archive."),
             CANDOR_REQUIREMENT_OPTIONAL, 1);
  add_entry (kit, question_new ("generators", "Functions", CANDOR_DIFFICULTY_MEDIUM,
                                "What is a generator?", ""),
             CANDOR_REQUIREMENT_REQUIRED, 1);
  add_entry (kit, question_new ("decorators", "Functions", CANDOR_DIFFICULTY_MEDIUM, "What is a decorator?",
                                "A function that takes one and gives one back."),
             CANDOR_REQUIREMENT_RESERVE, 1);
  add_entry (kit, question_new ("gil", "The classics", CANDOR_DIFFICULTY_HARD, "What is the GIL?",
                                "A lock."),
             CANDOR_REQUIREMENT_OPTIONAL, 1);
  return kit;
}

static void
record (CandorInterview *interview,
        guint            position,
        const char      *answer,
        const char      *note,
        CandorRating     rating,
        int              score)
{
  g_autoptr(CandorResponseEdit) edit = candor_response_edit_new ();

  edit->fields = CANDOR_EDIT_ANSWER | CANDOR_EDIT_NOTE | CANDOR_EDIT_RATING | CANDOR_EDIT_POINTS | CANDOR_EDIT_ELAPSED |
                 CANDOR_EDIT_STATE;
  edit->state = CANDOR_RESPONSE_STATE_ASKED;
  edit->answer = g_strdup (answer);
  edit->note = g_strdup (note);
  edit->rating = rating;
  edit->score = score;
  edit->heard = score > 3 ? 3 : 1;
  edit->elapsed_s = 200 + 10 * position;
  candor_response_apply (candor_interview_get_response (interview, position), edit);
}

static void
skip (CandorInterview *interview,
      guint            position,
      const char      *note)
{
  g_autoptr(CandorResponseEdit) edit = candor_response_edit_new ();

  edit->fields = CANDOR_EDIT_STATE;
  edit->state = CANDOR_RESPONSE_STATE_SKIPPED;
  edit->skip_reason = CANDOR_SKIP_REASON_NO_TIME;
  edit->skip_note = g_strdup (note);
  candor_response_apply (candor_interview_get_response (interview, position), edit);
}

static void
ask_extra (CandorInterview *interview,
           const char      *prompt)
{
  g_autoptr(CandorQuestion) question = candor_question_new (NULL, NULL);
  g_autoptr(CandorResponse) response = NULL;
  guint position = candor_interview_get_n_responses (interview) + 1;

  candor_question_set_prompt (question, prompt);
  response = candor_response_new (position, question, CANDOR_REQUIREMENT_OPTIONAL, 1, TRUE);
  candor_interview_add_response (interview, response);
}

static void
write_up (CandorInterview *interview,
          const char      *texts[CANDOR_N_WRITE_UP_TEXTS])
{
  g_autoptr(CandorWriteUp) write_up = candor_write_up_new ();

  for (guint i = 0; i < CANDOR_N_WRITE_UP_TEXTS; i++)
    candor_write_up_set_text (write_up, 1 << i, texts[i]);
  write_up->fields |= CANDOR_WRITE_UP_RECOMMENDATION;
  write_up->recommendation = CANDOR_RECOMMENDATION_YES;
  candor_interview_apply (interview, write_up);
}

static void
sign (CandorInterview *interview)
{
  candor_interview_add_sitting (interview,
                                (CandorSitting) { AT ("03T08:00:00"), AT ("03T08:30:00"), 1740 });
  candor_interview_add_sitting (interview,
                                (CandorSitting) { AT ("04T09:00:00"), AT ("04T09:16:00"), 960 });
  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_SIGNED);
  candor_interview_set_times (interview, 0, AT ("02T12:00:00"), AT ("04T09:16:00"),
                              AT ("04T10:00:00"), AT ("04T10:00:00"));
}

CandorInterview *
fixture_interview_new (void)
{
  const char *texts[CANDOR_N_WRITE_UP_TEXTS] = {
    "Explains before she is asked to.", "Little practice with packaging.", "A clear yes.\n\nInvite her soon.", "",
    "The line broke once.", "Asked about mentoring.", "From June on.",
  };
  g_autoptr(CandorKit) kit = kit_new ();
  g_autoptr(CandorCandidate) candidate = candor_candidate_new (ID ("2"), FIXTURE_NAME);
  CandorInterview *interview = candor_interview_new (ID ("3"), kit, candidate, "Ines Duarte",
                                                     FALSE);

  candor_candidate_set_alias (candidate, FIXTURE_ALIAS);
  candor_candidate_set_role (candidate, "Python developer");
  candor_interview_add_also_present (interview, "Sam Okafor");
  candor_interview_take_questions (interview);
  record (interview, 1, "“A list can grow.”\nThen an example.", "Structured.", CANDOR_RATING_SCORED,
          5);
  record (interview, 2, "It prints 1 twice.", "", CANDOR_RATING_SCORED, 3);
  record (interview, 3, "", "Not needed in this role.", CANDOR_RATING_NA, 0);
  skip (interview, 4, "The call was nearly over.");
  record (interview, 5, "A wrapper.", "", CANDOR_RATING_SCORED, 4);
  candor_response_set_replaces (candor_interview_get_response (interview, 5), 4);
  record (interview, 6, "A lock.", "", CANDOR_RATING_SCORED, 1);
  candor_response_set_void (candor_interview_get_response (interview, 6), "asked in two ways");
  ask_extra (interview, "What do you read?");
  record (interview, 7, "Release notes.", "", CANDOR_RATING_UNRATED, 0);
  write_up (interview, texts);
  sign (interview);
  return interview;
}

CandorScorecard *
fixture_scorecard_new (void)
{
  g_autoptr(CandorInterview) interview = fixture_interview_new ();

  return candor_scorecard_new (interview);
}

void
fixture_amend (CandorInterview *interview)
{
  candor_interview_add_amendment (interview,
                                  candor_amendment_new (2, CANDOR_FIELD_SCORE, "3", "4", "slip of the key",
                                                        "Ines Duarte", AT ("05T08:00:00")));
  candor_interview_add_amendment (interview,
                                  candor_amendment_new (0, CANDOR_FIELD_SUMMARY, "A clear yes.", "A <yes> & soon.",
                                                        "remembered later", "Sam Okafor", AT ("06T08:00:00")));
  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_AMENDED);
}

CandorInterview *
fixture_interview_of_text (const char *text)
{
  const char *texts[CANDOR_N_WRITE_UP_TEXTS] = { text, text, text, text, text, text, text };
  g_autoptr(CandorKit) kit = candor_kit_new (ID ("1"), text);
  g_autoptr(CandorCandidate) candidate = candor_candidate_new (ID ("2"), text);
  g_autoptr(CandorQuestion) question = question_new ("q", text, CANDOR_DIFFICULTY_EASY, text, text);
  CandorInterview *interview = candor_interview_new (ID ("3"), kit, candidate, text, FALSE);

  candor_kit_set_role (kit, text);
  candor_candidate_set_role (candidate, text);
  candor_candidate_set_alias (candidate, text);
  candor_interview_add_also_present (interview, text);
  candor_question_add_point (question, text, 1, FALSE);
  candor_question_add_anchor (question, 2, text);
  add_entry (kit, g_steal_pointer (&question), CANDOR_REQUIREMENT_REQUIRED, 1);
  add_entry (kit, question_new ("skipped", text, CANDOR_DIFFICULTY_HARD, text, text),
             CANDOR_REQUIREMENT_OPTIONAL, 1);
  candor_interview_take_questions (interview);
  record (interview, 1, text, text, CANDOR_RATING_SCORED, 5);
  skip (interview, 2, text);
  candor_response_set_void (candor_interview_get_response (interview, 2), text);
  ask_extra (interview, text);
  record (interview, 3, text, text, CANDOR_RATING_UNRATED, 0);
  write_up (interview, texts);
  candor_interview_add_amendment (interview, candor_amendment_new (1, CANDOR_FIELD_ANSWER, text, text, text, text,
                                                                   AT ("05T08:00:00")));
  sign (interview);
  return interview;
}
