/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-draw.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"

static void
section_free (gpointer data)
{
  CandorDrawSection *section = data;

  g_free (section->id);
  g_free (section);
}

static gboolean
fail (GError    **error,
      CandorError code,
      const char *message)
{
  g_set_error_literal (error, CANDOR_ERROR, code, message);
  return FALSE;
}

static gboolean
check_mix (const CandorDrawDemand *self,
           GError                **error)
{
  int sum = 0;

  for (int i = 0; i < CANDOR_N_DIFFICULTIES; i++)
    {
      if (self->mix[i] < 0 || self->mix[i] > 100)
        return fail (error, CANDOR_ERROR_RANGE, _("A share of the mix is from 0 to 100 percent."));
      sum += self->mix[i];
    }
  if (sum == 0 || sum == 100)
    return TRUE;
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
               _("The mix makes %d percent together. Give shares that make 100."), sum);
  return FALSE;
}

static gboolean
check_sections (const CandorDrawDemand *self,
                GError                **error)
{
  for (guint i = 0; i < self->sections->len; i++)
    {
      const CandorDrawSection *section = g_ptr_array_index (self->sections, i);

      if (section->n_questions < 0 || section->n_questions > CANDOR_DRAW_MAX_QUESTIONS)
        return fail (error, CANDOR_ERROR_RANGE, _("From a section come 0 to 50 questions."));
    }
  return TRUE;
}

/**
 * candor_draw_demand_new:
 *
 * Returns: (transfer full): a demand for a slot of 45 minutes and nothing else
 */
CandorDrawDemand *
candor_draw_demand_new (void)
{
  CandorDrawDemand *self = g_new0 (CandorDrawDemand, 1);

  self->slot_minutes = 45;
  self->guides = g_ptr_array_new_with_free_func (g_free);
  self->sections = g_ptr_array_new_with_free_func (section_free);
  self->must = g_ptr_array_new_with_free_func (g_free);
  self->excluded = g_ptr_array_new_with_free_func (g_free);
  return self;
}

static GPtrArray *
copy_texts (GPtrArray *texts)
{
  GPtrArray *copy = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < texts->len; i++)
    g_ptr_array_add (copy, g_strdup (g_ptr_array_index (texts, i)));
  return copy;
}

/**
 * candor_draw_demand_copy:
 * @self: a demand
 *
 * Returns: (transfer full): its copy, for another thread
 */
CandorDrawDemand *
candor_draw_demand_copy (const CandorDrawDemand *self)
{
  CandorDrawDemand *copy = g_new0 (CandorDrawDemand, 1);

  *copy = *self;
  copy->guides = copy_texts (self->guides);
  copy->must = copy_texts (self->must);
  copy->excluded = copy_texts (self->excluded);
  copy->sections = g_ptr_array_new_with_free_func (section_free);
  for (guint i = 0; i < self->sections->len; i++)
    {
      const CandorDrawSection *section = g_ptr_array_index (self->sections, i);

      candor_draw_demand_set_section (copy, section->id, section->n_questions);
    }
  return copy;
}

/**
 * candor_draw_demand_free:
 * @self: (transfer full) (nullable): a demand
 */
void
candor_draw_demand_free (CandorDrawDemand *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->guides);
  g_ptr_array_unref (self->sections);
  g_ptr_array_unref (self->must);
  g_ptr_array_unref (self->excluded);
  g_free (self);
}

/**
 * candor_draw_demand_set_section:
 * @self: a demand
 * @section_id: "GUIDE/SECTION"
 * @n_questions: exactly how many of its questions; below 0 = any number
 *
 * Demands a number of questions of a section, in the place of what was demanded before.
 */
void
candor_draw_demand_set_section (CandorDrawDemand *self,
                                const char       *section_id,
                                int               n_questions)
{
  CandorDrawSection *section;

  g_return_if_fail (self != NULL && section_id != NULL);

  for (guint i = 0; i < self->sections->len; i++)
    {
      section = g_ptr_array_index (self->sections, i);
      if (!g_str_equal (section->id, section_id))
        continue;
      if (n_questions < 0)
        g_ptr_array_remove_index (self->sections, i);
      else
        section->n_questions = n_questions;
      return;
    }
  if (n_questions < 0)
    return;
  section = g_new0 (CandorDrawSection, 1);
  section->id = g_strdup (section_id);
  section->n_questions = n_questions;
  g_ptr_array_add (self->sections, section);
}

/**
 * candor_draw_demand_has_mix:
 * @self: a demand
 *
 * Returns: whether shares of difficulties are demanded
 */
gboolean
candor_draw_demand_has_mix (const CandorDrawDemand *self)
{
  for (int i = 0; i < CANDOR_N_DIFFICULTIES; i++)
    if (self->mix[i] != 0)
      return TRUE;
  return FALSE;
}

/**
 * candor_draw_demand_check:
 * @self: a demand
 * @error: set when it is none
 *
 * Returns: whether its numbers are in their range, which is not to say that a bank can meet it
 */
gboolean
candor_draw_demand_check (const CandorDrawDemand *self,
                          GError                **error)
{
  if (self->slot_minutes < 1 || self->slot_minutes > CANDOR_DRAW_MAX_MINUTES)
    return fail (error, CANDOR_ERROR_RANGE, _("A kit is drawn for 1 to 480 minutes."));
  if (self->n_questions < 0 || self->n_questions > CANDOR_DRAW_MAX_QUESTIONS)
    return fail (error, CANDOR_ERROR_RANGE, _("A kit is drawn of 1 to 50 questions."));
  return check_mix (self, error) && check_sections (self, error);
}

/**
 * candor_draw_share:
 * @mix: percent of each difficulty, together 100
 * @n_questions: how many questions
 * @shares: (out caller-allocates): how many of each difficulty
 *
 * Rounds a mix by the largest remainder (Hamilton's method): each gets the whole part of its share, what is left over goes to
 * the largest remainders; of equal ones to the easier.
 */
void
candor_draw_share (const int mix[CANDOR_N_DIFFICULTIES],
                   int       n_questions,
                   int       shares[CANDOR_N_DIFFICULTIES])
{
  int remainders[CANDOR_N_DIFFICULTIES];
  int n_left = n_questions;

  for (int i = 0; i < CANDOR_N_DIFFICULTIES; i++)
    {
      shares[i] = mix[i] * n_questions / 100;
      remainders[i] = mix[i] * n_questions % 100;
      n_left -= shares[i];
    }
  for (; n_left > 0; n_left--)
    {
      int largest = 0;

      for (int i = 1; i < CANDOR_N_DIFFICULTIES; i++)
        if (remainders[i] > remainders[largest])
          largest = i;
      shares[largest]++;
      remainders[largest] = -1;
    }
}
