/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-drawing.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"

/* (transfer full): "GUIDE/SECTION" for each section that answers to the name. */
static GPtrArray *
find_sections (CandorLibrary          *self,
               const CandorDrawDemand *demand,
               const char             *name)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < demand->guides->len; i++)
    {
      const char *guide_id = g_ptr_array_index (demand->guides, i);
      g_autoptr(CandorGuide) guide = candor_library_load_guide (self, guide_id, NULL);
      GListModel *sections = guide != NULL ? candor_guide_get_sections (guide) : NULL;

      for (guint j = 0; sections != NULL && j < g_list_model_get_n_items (sections); j++)
        {
          g_autoptr(CandorSection) section = g_list_model_get_item (sections, j);
          g_autofree char *whole = g_strconcat (guide_id, "/", candor_section_get_id (section), NULL);

          if (g_str_equal (name, whole) || g_str_equal (name, candor_section_get_id (section)))
            g_ptr_array_add (found, g_steal_pointer (&whole));
        }
    }
  return found;
}

/**
 * candor_library_demand_section:
 * @self: a library
 * @demand: a demand whose guides are named
 * @section_id: "GUIDE/SECTION", or a section's id that only one of these guides has
 * @n_questions: how many questions of it
 * @error: return location for an error
 *
 * Demands a number of questions of a section.
 *
 * Returns: %FALSE with NOT_FOUND or AMBIGUOUS
 */
gboolean
candor_library_demand_section (CandorLibrary    *self,
                               CandorDrawDemand *demand,
                               const char       *section_id,
                               int               n_questions,
                               GError          **error)
{
  g_autoptr(GPtrArray) found = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);

  found = find_sections (self, demand, section_id);
  if (found->len == 1)
    {
      candor_draw_demand_set_section (demand, g_ptr_array_index (found, 0), n_questions);
      return TRUE;
    }
  if (found->len == 0)
    g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND,
                 _("There is no section “%s” in the guides to draw from."), section_id);
  else
    g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_AMBIGUOUS,
                 _("More than one guide has a section “%s”. Say which: GUIDE/SECTION."), section_id);
  return FALSE;
}

/**
 * candor_library_demand_question:
 * @self: a library
 * @demand: a demand
 * @question_id: "GUIDE/ID", or an id that only one guide has
 * @excluded: whether it must not be asked; else it must be
 * @error: return location for an error
 *
 * Demands that a question is in the kit, or that it is not.
 *
 * Returns: %FALSE with NOT_FOUND or AMBIGUOUS
 */
gboolean
candor_library_demand_question (CandorLibrary    *self,
                                CandorDrawDemand *demand,
                                const char       *question_id,
                                gboolean          excluded,
                                GError          **error)
{
  g_autoptr(CandorQuestion) question = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);

  question = candor_library_load_question (self, question_id, error);
  if (question == NULL)
    return FALSE;
  g_ptr_array_add (excluded ? demand->excluded : demand->must, candor_question_full_id (question));
  return TRUE;
}
