/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-comparison-private.h"

#include <glib/gi18n-lib.h>

#include "candor-deviations.h"
#include "candor-rules.h"

struct _CandorComparedInterview
{
  GObject          parent_instance;

  CandorInterview *interview;
  gboolean         is_open;
  gboolean         has_other_scale;
  GArray          *cells;       /* of CandorCell, by question */
  CandorScore      score;
  GPtrArray       *deviations;
};

G_DEFINE_FINAL_TYPE (CandorComparedInterview, candor_compared_interview, G_TYPE_OBJECT)

static void
candor_compared_interview_finalize (GObject *object)
{
  CandorComparedInterview *self = CANDOR_COMPARED_INTERVIEW (object);

  g_clear_pointer (&self->cells, g_array_unref);
  g_clear_pointer (&self->deviations, g_ptr_array_unref);
  g_clear_object (&self->interview);
  G_OBJECT_CLASS (candor_compared_interview_parent_class)->finalize (object);
}

static void
candor_compared_interview_class_init (CandorComparedInterviewClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = candor_compared_interview_finalize;
}

static void
candor_compared_interview_init (CandorComparedInterview *self)
{
  self->cells = g_array_new (FALSE, TRUE, sizeof (CandorCell));
  self->deviations = g_ptr_array_new_with_free_func (g_free);
}

static CandorCellState
state_of (CandorInterview *interview,
          CandorResponse  *response)
{
  if (candor_response_get_void_reason (response) != NULL)
    return CANDOR_CELL_NOT_COUNTED;
  if (!candor_score_counts (interview, response) ||
      candor_response_get_state (response) != CANDOR_RESPONSE_STATE_ASKED)
    return CANDOR_CELL_NOT_ASKED;
  if (candor_response_get_rating (response) == CANDOR_RATING_NA)
    return CANDOR_CELL_NOT_APPLICABLE;
  return candor_response_get_rating (response) == CANDOR_RATING_SCORED ? CANDOR_CELL_SCORED
                                                                       : CANDOR_CELL_UNRATED;
}

static gboolean
has_scale (CandorInterview *interview,
           CandorScale     *scale)
{
  CandorScale *own = candor_kit_get_scale (candor_interview_get_kit (interview));

  return candor_scale_get_min (own) == candor_scale_get_min (scale) &&
         candor_scale_get_max (own) == candor_scale_get_max (scale);
}

/*
 * candor_compared_interview_new:
 * @interview: an interview
 * @scale: the scale on which all are compared
 *
 * Returns: (transfer full): its row, without cells
 */
CandorComparedInterview *
candor_compared_interview_new (CandorInterview *interview,
                               CandorScale     *scale)
{
  CandorComparedInterview *self = g_object_new (CANDOR_TYPE_COMPARED_INTERVIEW, NULL);

  self->interview = g_object_ref (interview);
  self->has_other_scale = !has_scale (interview, scale);
  self->is_open = candor_rules_score_is_visible (interview) && !self->has_other_scale;
  return self;
}

/*
 * candor_compared_interview_set_cell:
 * @self: a row
 * @question: the column
 * @response: how it went
 */
void
candor_compared_interview_set_cell (CandorComparedInterview *self,
                                    guint                    question,
                                    CandorResponse          *response)
{
  CandorCell *cell;

  if (self->cells->len <= question)
    g_array_set_size (self->cells, question + 1);
  cell = &g_array_index (self->cells, CandorCell, question);
  cell->state = state_of (self->interview, response);
  cell->score = candor_response_get_score (response);
  cell->position = candor_response_get_position (response);
}

/*
 * candor_compared_interview_settle:
 * @self: a row with its cells
 * @questions: (element-type CandorComparedQuestion): the columns, which know what is common
 *
 * Computes the score over what all were asked.
 */
void
candor_compared_interview_settle (CandorComparedInterview *self,
                                  GPtrArray               *questions)
{
  CandorScale *scale = candor_kit_get_scale (candor_interview_get_kit (self->interview));
  g_autoptr(GArray) items = g_array_new (FALSE, TRUE, sizeof (CandorScoreItem));

  g_array_set_size (self->cells, questions->len);
  for (guint i = 0; i < questions->len; i++)
    {
      const CandorComparedQuestion *question = questions->pdata[i];
      const CandorCell *cell = &g_array_index (self->cells, CandorCell, i);
      CandorScoreItem item = { .in_base = TRUE, .was_asked = TRUE, .score = cell->score };

      if (!question->is_common || !self->is_open)
        continue;
      item.weight = candor_response_get_weight (candor_interview_get_response (self->interview,
                                                                               cell->position));
      item.rating = cell->state == CANDOR_CELL_SCORED ? CANDOR_RATING_SCORED
                                                      : CANDOR_RATING_UNRATED;
      g_array_append_val (items, item);
    }
  self->score = candor_score_of_items ((const CandorScoreItem *) items->data, items->len,
                                       candor_scale_get_min (scale), candor_scale_get_max (scale));
}

/*
 * candor_compared_interview_has_other_scale:
 * @self: a row
 *
 * Returns: whether it was scored on another scale than the kit has now
 */
gboolean
candor_compared_interview_has_other_scale (CandorComparedInterview *self)
{
  return self->has_other_scale;
}

/* (transfer full): for each response the number of its column */
static GArray *
number_responses (CandorComparedInterview *self)
{
  GArray *numbers = g_array_new (FALSE, TRUE, sizeof (guint));

  g_array_set_size (numbers, candor_interview_get_n_responses (self->interview) + 1);
  for (guint i = 0; i < self->cells->len; i++)
    {
      guint position = g_array_index (self->cells, CandorCell, i).position;

      if (position > 0)
        g_array_index (numbers, guint, position - 1) = i + 1;
    }
  return numbers;
}

/* The questions of other versions, by number. */
static void
add_absent (CandorComparedInterview *self,
            int                      version)
{
  g_autoptr(GString) list = g_string_new (NULL);
  guint n_absent = 0;

  for (guint i = 0; i < self->cells->len; i++)
    if (g_array_index (self->cells, CandorCell, i).state == CANDOR_CELL_ABSENT)
      g_string_append_printf (list, n_absent++ > 0 ? ", %u" : "%u", i + 1);
  if (n_absent > 0)
    g_ptr_array_add (self->deviations,
                     /* Translators: the version of a kit, the numbers of questions: "4" or "1, 4" */
                     g_strdup_printf (ngettext ("Version %d of the kit has no question %s.",
                                                "Version %d of the kit has no questions %s.", n_absent),
                                      version, list->str));
}

static void
add_deviations (GPtrArray *to,
                GPtrArray *from)
{
  for (guint i = 0; i < from->len; i++)
    g_ptr_array_add (to, g_strdup (from->pdata[i]));
}

/*
 * candor_compared_interview_find_differences:
 * @self: a row with all its cells
 * @kit: the newest version of the kit
 *
 * Finds what differed, with the numbers that the questions have in the comparison. The version and the scale are no
 * contents of the interview; the rest waits until that may be told.
 */
void
candor_compared_interview_find_differences (CandorComparedInterview *self,
                                            CandorKit               *kit)
{
  int version = candor_kit_get_version (candor_interview_get_kit (self->interview));
  g_autoptr(GArray) numbers = number_responses (self);
  g_autoptr(GPtrArray) own = NULL;

  if (version != candor_kit_get_version (kit))
    g_ptr_array_add (self->deviations,
                     /* Translators: two versions of a kit */
                     g_strdup_printf (_("Version %d of the kit; the newest is version %d."), version,
                                      candor_kit_get_version (kit)));
  add_absent (self, version);
  if (self->has_other_scale)
    g_ptr_array_add (self->deviations, g_strdup (_("Another scale, so its scores say something else.")));
  if (!candor_rules_score_is_visible (self->interview))
    return;
  own = candor_deviations_numbered (self->interview, (const guint *) numbers->data);
  add_deviations (self->deviations, own);
}

/**
 * candor_compared_interview_get_interview:
 * @self: a row
 *
 * Returns: (transfer none): whose it is
 */
CandorInterview *
candor_compared_interview_get_interview (CandorComparedInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_COMPARED_INTERVIEW (self), NULL);

  return self->interview;
}

/**
 * candor_compared_interview_is_open:
 * @self: a row
 *
 * Returns: whether its contents may be told
 */
gboolean
candor_compared_interview_is_open (CandorComparedInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_COMPARED_INTERVIEW (self), FALSE);

  return self->is_open;
}

/**
 * candor_compared_interview_get_cell:
 * @self: a row
 * @question: a question, from 0
 *
 * Returns: (transfer none) (nullable): how it went; %NULL while it may not be told
 */
const CandorCell *
candor_compared_interview_get_cell (CandorComparedInterview *self,
                                    guint                    question)
{
  g_return_val_if_fail (CANDOR_IS_COMPARED_INTERVIEW (self), NULL);
  g_return_val_if_fail (question < self->cells->len, NULL);

  return self->is_open ? &g_array_index (self->cells, CandorCell, question) : NULL;
}

/**
 * candor_compared_interview_get_score:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the score over what all were asked; %NULL while it may not be told
 */
const CandorScore *
candor_compared_interview_get_score (CandorComparedInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_COMPARED_INTERVIEW (self), NULL);

  return self->is_open ? &self->score : NULL;
}

/**
 * candor_compared_interview_get_deviations:
 * @self: a row
 *
 * Returns: (transfer none) (element-type utf8): what differed from the kit, a sentence each
 */
GPtrArray *
candor_compared_interview_get_deviations (CandorComparedInterview *self)
{
  g_return_val_if_fail (CANDOR_IS_COMPARED_INTERVIEW (self), NULL);

  return self->deviations;
}
