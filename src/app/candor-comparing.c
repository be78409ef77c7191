/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-comparing.h"

#include <glib/gi18n-lib.h>

#include "candor-comparison-report.h"
#include "candor-error.h"
#include "candor-export.h"
#include "candor-interview-summary.h"
#include "candor-library-private.h"

static gboolean
is_compared (const CandorInterviewSummary *summary,
             const char                   *kit_id)
{
  return !summary->is_pilot && g_strcmp0 (summary->kit_id, kit_id) == 0 &&
         (summary->state == CANDOR_INTERVIEW_STATE_FINISHED ||
          summary->state == CANDOR_INTERVIEW_STATE_SIGNED ||
          summary->state == CANDOR_INTERVIEW_STATE_AMENDED);
}

static const char *
name_of (CandorInterview *interview)
{
  CandorCandidate *candidate = candor_interview_get_candidate (interview);

  return candidate != NULL ? candor_candidate_get_name (candidate) : "";
}

/* By name: an order that ranks nobody. */
static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_utf8_collate (name_of (*(CandorInterview **) a), name_of (*(CandorInterview **) b));
}

/* (transfer full) (nullable) (element-type CandorInterview) */
static GPtrArray *
load_interviews (CandorLibrary *self,
                 const char    *kit_id,
                 GError       **error)
{
  GListModel *summaries = candor_library_get_interviews (self);
  g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *interviews;

  for (guint i = 0; i < g_list_model_get_n_items (summaries); i++)
    {
      g_autoptr(CandorInterviewSummary) summary = g_list_model_get_item (summaries, i);

      if (is_compared (summary, kit_id))
        g_ptr_array_add (ids, g_strdup (summary->id));
    }
  interviews = candor_interview_table_load_many (candor_library_get_reader (self), ids, error);
  if (interviews != NULL)
    g_ptr_array_sort (interviews, compare_names);
  return interviews;
}

/**
 * candor_library_compare:
 * @self: a library
 * @kit_id: the id of a kit, or a unique prefix
 * @error: return location for an error
 *
 * Compares all that were interviewed with a kit, whichever version.
 *
 * Returns: (transfer full) (nullable): the comparison; NOT_FOUND or AMBIGUOUS
 */
CandorComparison *
candor_library_compare (CandorLibrary *self,
                        const char    *kit_id,
                        GError       **error)
{
  g_autoptr(CandorKit) kit = NULL;
  g_autoptr(GPtrArray) interviews = NULL;

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (kit_id != NULL, NULL);

  kit = candor_library_load_kit (self, kit_id, error);
  interviews = kit != NULL ? load_interviews (self, candor_kit_get_id (kit), error) : NULL;
  return interviews != NULL ? candor_comparison_new (kit, interviews) : NULL;
}

/**
 * candor_comparing_list_formats:
 *
 * Lists the formats that a comparison can be written in.
 *
 * Returns: (transfer full) (element-type CandorExportFormat): the formats, their labels translated
 */
GArray *
candor_comparing_list_formats (void)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (CandorExportFormat));
  guint n_formats;
  const CandorComparisonFormat *formats = candor_comparison_formats (&n_formats);

  for (guint i = 0; i < n_formats; i++)
    {
      CandorExportFormat format = {
        formats[i].id, _(formats[i].label), formats[i].mime_type, formats[i].suffix
      };

      g_array_append_val (list, format);
    }
  return list;
}

/**
 * candor_comparing_render:
 * @comparison: a comparison
 * @format: the id of a format
 * @use_alias: whether candidates stand under their alias
 * @error: return location for an error
 *
 * Writes a comparison into memory.
 *
 * Returns: (transfer full) (nullable): the file's content; INVALID
 */
GBytes *
candor_comparing_render (CandorComparison *comparison,
                         const char       *format,
                         gboolean          use_alias,
                         GError          **error)
{
  const CandorComparisonFormat *found = candor_comparison_format_find (format);

  g_return_val_if_fail (CANDOR_IS_COMPARISON (comparison), NULL);

  if (found != NULL)
    return found->write (comparison, use_alias, error);
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
               /* Translators: the name of a file format */
               _("There is no format “%s” for a comparison."), format);
  return NULL;
}
