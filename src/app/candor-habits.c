/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-habits.h"

#include "candor-interview-summary.h"
#include "candor-library-private.h"

/* (transfer full) (nullable) (element-type CandorInterview) */
static GPtrArray *
load_own (CandorLibrary *self,
          const char    *interviewer,
          GError       **error)
{
  GListModel *summaries = candor_library_get_interviews (self);
  g_autoptr(GPtrArray) interviews = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (summaries); i++)
    {
      g_autoptr(CandorInterviewSummary) summary = g_list_model_get_item (summaries, i);
      CandorInterview *interview;

      if (summary->is_pilot || g_strcmp0 (summary->interviewer, interviewer) != 0)
        continue;
      interview = candor_library_load_interview (self, summary->id, error);
      if (interview == NULL)
        return NULL;
      g_ptr_array_add (interviews, interview);
    }
  return g_steal_pointer (&interviews);
}

/**
 * candor_library_measure_habits:
 * @self: a library
 * @error: return location for an error
 *
 * Looks at how the one who interviews here scores, over their own interviews alone.
 *
 * Returns: (transfer full) (nullable): the habits
 */
CandorScoringHabits *
candor_library_measure_habits (CandorLibrary *self,
                               GError       **error)
{
  g_autofree char *interviewer = NULL;
  g_autoptr(GPtrArray) interviews = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);

  interviewer = candor_library_who_is_it (self);
  interviews = load_own (self, interviewer, error);
  return interviews != NULL ? candor_scoring_habits_new (interviews, interviewer) : NULL;
}
