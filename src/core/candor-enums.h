/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

/* The closed sets of words of the domain. Their nicks ("strong-no") are what files, the
 * database and the command line carry: see candor_enum_to_nick() and candor_enum_from_nick(). */

typedef enum
{
  CANDOR_DIFFICULTY_UNKNOWN,
  CANDOR_DIFFICULTY_EASY,
  CANDOR_DIFFICULTY_MEDIUM,
  CANDOR_DIFFICULTY_HARD,
} CandorDifficulty;

typedef enum
{
  CANDOR_REQUIREMENT_REQUIRED,
  CANDOR_REQUIREMENT_OPTIONAL,
  CANDOR_REQUIREMENT_RESERVE,
} CandorRequirement;

typedef enum
{
  CANDOR_INTERVIEW_STATE_PLANNED,
  CANDOR_INTERVIEW_STATE_RUNNING,
  CANDOR_INTERVIEW_STATE_PAUSED,
  CANDOR_INTERVIEW_STATE_FINISHED,
  CANDOR_INTERVIEW_STATE_SIGNED,
  CANDOR_INTERVIEW_STATE_AMENDED,
  CANDOR_INTERVIEW_STATE_CALLED_OFF,
} CandorInterviewState;

/* What moves an interview from one state to the next: rule 16. */
typedef enum
{
  CANDOR_STEP_START,
  CANDOR_STEP_PAUSE,
  CANDOR_STEP_RESUME,
  CANDOR_STEP_FINISH,
  CANDOR_STEP_REOPEN,
  CANDOR_STEP_SIGN,
  CANDOR_STEP_CALL_OFF,
  CANDOR_STEP_REINSTATE,        /* takes CALL_OFF back */
} CandorStep;

typedef enum
{
  CANDOR_CALL_OFF_REASON_NO_SHOW,
  CANDOR_CALL_OFF_REASON_WITHDREW,
  CANDOR_CALL_OFF_REASON_TECHNICAL,
  CANDOR_CALL_OFF_REASON_OTHER,
} CandorCallOffReason;

/* Rule 3: unrated, not applicable and the lowest score are three things. */
typedef enum
{
  CANDOR_RATING_UNRATED,
  CANDOR_RATING_LATER,
  CANDOR_RATING_NA,
  CANDOR_RATING_SCORED,
} CandorRating;

typedef enum
{
  CANDOR_RESPONSE_STATE_NOT_REACHED,
  CANDOR_RESPONSE_STATE_ASKED,
  CANDOR_RESPONSE_STATE_SKIPPED,
} CandorResponseState;

typedef enum
{
  CANDOR_SKIP_REASON_NONE,
  CANDOR_SKIP_REASON_ANSWERED_EARLIER,
  CANDOR_SKIP_REASON_NO_TIME,
  CANDOR_SKIP_REASON_NOT_RELEVANT,
  CANDOR_SKIP_REASON_TECHNICAL,
  CANDOR_SKIP_REASON_OTHER,
} CandorSkipReason;

/* Rule 8: no neutral. NONE is "not yet given", never a choice. */
typedef enum
{
  CANDOR_RECOMMENDATION_NONE,
  CANDOR_RECOMMENDATION_STRONG_NO,
  CANDOR_RECOMMENDATION_NO,
  CANDOR_RECOMMENDATION_YES,
  CANDOR_RECOMMENDATION_STRONG_YES,
} CandorRecommendation;

typedef enum
{
  CANDOR_CLOSED_AS_NONE,
  CANDOR_CLOSED_AS_HIRED,
  CANDOR_CLOSED_AS_REJECTED,
  CANDOR_CLOSED_AS_WITHDREW,
} CandorClosedAs;

/* What an amendment of a signed scorecard can change: rule 10. */
typedef enum
{
  CANDOR_FIELD_ANSWER,
  CANDOR_FIELD_NOTE,
  CANDOR_FIELD_SCORE,
  CANDOR_FIELD_SUMMARY,
  CANDOR_FIELD_RECOMMENDATION,
} CandorField;

/* The three ranks of a kit's readiness: rule 6. */
typedef enum
{
  CANDOR_RANK_MEND,
  CANDOR_RANK_BETTER,
  CANDOR_RANK_INFORMATION,
} CandorRank;

/* What a word in a note is about: candor-note-check.h. */
typedef enum
{
  CANDOR_NOTE_CATEGORY_PROTECTED,
  CANDOR_NOTE_CATEGORY_APPEARANCE,
  CANDOR_NOTE_CATEGORY_FAMILY,
  CANDOR_NOTE_CATEGORY_HEALTH,
  CANDOR_NOTE_CATEGORY_JUDGEMENT,
} CandorNoteCategory;

/* What the figures say of a question: candor-question-health.h. */
typedef enum
{
  CANDOR_HEALTH_TOO_FEW,
  CANDOR_HEALTH_CEILING,        /* almost everybody gets the highest score */
  CANDOR_HEALTH_FLOOR,          /* almost everybody gets the lowest */
  CANDOR_HEALTH_FLAT,           /* almost everybody gets the same */
  CANDOR_HEALTH_AGAINST,        /* who does well elsewhere does badly here */
  CANDOR_HEALTH_APART,          /* it has little to do with the rest */
  CANDOR_HEALTH_WELL,
} CandorHealthVerdict;

/* candor-nick.c: NULL / FALSE where the type has no such value or nick. */
const char *candor_enum_to_nick   (GType       type,
                                   int         value);
gboolean    candor_enum_from_nick (GType       type,
                                   const char *nick,
                                   int        *value);
