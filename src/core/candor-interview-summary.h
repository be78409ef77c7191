/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-score.h"

#define CANDOR_TYPE_INTERVIEW_SUMMARY (candor_interview_summary_get_type ())
G_DECLARE_FINAL_TYPE (CandorInterviewSummary, candor_interview_summary, CANDOR, INTERVIEW_SUMMARY, GObject)

/* One row of a list of interviews: everything but the texts. Its fields are filled once, by whoever makes it, and read from
 * then on. Properties (read-only): id, state, title (the candidate, or "Rehearsal"), kit-name, interviewer, when-us. */
struct _CandorInterviewSummary
{
  GObject              parent_instance;

  char                *id;
  CandorInterviewState state;
  char                *kit_id;
  char                *kit_name;
  int                  kit_version;
  char                *candidate_id;      /* NULL: a pilot, or erased */
  char                *candidate_name;
  char                *interviewer;
  gboolean             is_pilot;
  gint64               planned_for_us;
  gint64               started_at_us;
  gint64               finished_at_us;
  gint64               last_saved_us;
  guint                current_position;
  guint                n_to_score;
  gboolean             score_is_visible;  /* rule 7 */
  CandorScore          score;             /* coverage is always filled */
  int                  scale_min;
  int                  scale_max;
  CandorRecommendation recommendation;
};

CandorInterviewSummary *candor_interview_summary_new (void);
