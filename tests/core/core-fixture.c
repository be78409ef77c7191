/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "core-fixture.h"

CandorQuestion *
fixture_question (const char      *id,
                  CandorDifficulty difficulty,
                  int              minutes,
                  guint            n_points)
{
  CandorQuestion *question = candor_question_new ("guide", id);
  g_autofree char *prompt = g_strconcat ("Question ", id, NULL);

  candor_question_set_prompt (question, prompt);
  candor_question_set_answer (question, "The answer.");
  candor_question_set_difficulty (question, difficulty);
  candor_question_set_minutes (question, minutes);
  for (guint i = 0; i < n_points; i++)
    candor_question_add_point (question, "a point", 1, i == 0);
  candor_question_add_anchor (question, 1, "low");
  candor_question_add_anchor (question, 5, "high");
  return question;
}

CandorKit *
fixture_kit (guint n_questions)
{
  CandorKit *kit = candor_kit_new (NULL, "A kit");

  for (guint i = 0; i < n_questions; i++)
    {
      g_autofree char *id = g_strdup_printf ("q%u", i + 1);
      g_autoptr(CandorQuestion) question = fixture_question (id, CANDOR_DIFFICULTY_EASY, 4, 3);
      g_autoptr(CandorKitEntry) entry = NULL;

      candor_question_set_section (question, i % 2 == 0 ? "a" : "b",
                                   i % 2 == 0 ? "Section A" : "Section B");
      entry = candor_kit_entry_new (question, CANDOR_REQUIREMENT_REQUIRED, 1);
      g_assert_true (candor_kit_insert (kit, entry, 0, NULL));
    }
  return kit;
}

CandorInterview *
fixture_interview (guint n_questions)
{
  g_autoptr(CandorKit) kit = fixture_kit (n_questions);
  g_autoptr(CandorCandidate) candidate = candor_candidate_new (NULL, "Priya");
  CandorInterview *interview = candor_interview_new (NULL, kit, candidate, "Dana", FALSE);

  candor_interview_take_questions (interview);
  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_RUNNING);
  return interview;
}

static void
apply (CandorInterview          *interview,
       guint                     position,
       const CandorResponseEdit *edit)
{
  candor_response_apply (candor_interview_get_response (interview, position), edit);
}

void
fixture_score (CandorInterview *interview,
               guint            position,
               int              score)
{
  const CandorResponseEdit edit = {
    .fields = CANDOR_EDIT_RATING, .rating = CANDOR_RATING_SCORED, .score = score,
  };

  apply (interview, position, &edit);
}

void
fixture_rate (CandorInterview *interview,
              guint            position,
              CandorRating     rating)
{
  const CandorResponseEdit edit = { .fields = CANDOR_EDIT_RATING, .rating = rating };

  apply (interview, position, &edit);
}

void
fixture_answer (CandorInterview *interview,
                guint            position,
                const char      *answer)
{
  const CandorResponseEdit edit = { .fields = CANDOR_EDIT_ANSWER, .answer = (char *) answer };

  apply (interview, position, &edit);
}

void
fixture_state (CandorInterview    *interview,
               guint               position,
               CandorResponseState state,
               CandorSkipReason    reason)
{
  const CandorResponseEdit edit = {
    .fields = CANDOR_EDIT_STATE, .state = state, .skip_reason = reason, .skip_note = (char *) "",
  };

  apply (interview, position, &edit);
}
