/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"

/* Guides and sections made and changed by hand, each change one job. */

typedef struct
{
  CandorGuide   *guide;
  CandorSection *section;
  const char    *guide_id;
  const char    *section_id;
  char          *added_id;
} Job;

/* The same head and sections under an id of its own. */
static CandorGuide *
copy_whole_as (CandorGuide *guide,
               const char  *id)
{
  CandorGuide *copy = candor_guide_copy_as (guide, id);
  GListModel *sections = candor_guide_get_sections (guide);

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(CandorSection) section = g_list_model_get_item (sections, i);

      candor_guide_add_section (copy, section);
    }
  return copy;
}

static gboolean
add_guide_cb (CandorSql *sql,
              gpointer   data,
              GError   **error)
{
  Job *job = data;
  g_autoptr(CandorGuide) added = NULL;

  job->added_id =
    candor_guide_table_find_free_id (sql, candor_guide_get_title (job->guide), error);
  if (job->added_id == NULL)
    return FALSE;
  added = copy_whole_as (job->guide, job->added_id);
  return candor_guide_table_put (sql, added, FALSE, error);
}

static gboolean
put_guide_cb (CandorSql *sql,
              gpointer   data,
              GError   **error)
{
  Job *job = data;

  return candor_guide_table_change (sql, job->guide, error);
}

static gboolean
add_section_cb (CandorSql *sql,
                gpointer   data,
                GError   **error)
{
  Job *job = data;
  const char *title = candor_section_get_title (job->section);
  g_autoptr(CandorGuide) guide = candor_guide_table_load (sql, job->guide_id, error);
  g_autoptr(CandorSection) added = NULL;

  if (guide == NULL)
    return FALSE;
  job->added_id = candor_section_table_find_free_id (sql, job->guide_id, title, error);
  if (job->added_id == NULL)
    return FALSE;
  added = candor_section_new (job->added_id, title, candor_section_get_intro (job->section));
  return candor_section_table_put (sql, job->guide_id, 0, added, error);
}

static gboolean
put_section_cb (CandorSql *sql,
                gpointer   data,
                GError   **error)
{
  Job *job = data;
  g_autoptr(CandorGuide) guide = candor_guide_table_load (sql, job->guide_id, error);

  return guide != NULL && candor_section_table_put (sql, job->guide_id, 0, job->section, error);
}

static gboolean
remove_section_cb (CandorSql *sql,
                   gpointer   data,
                   GError   **error)
{
  Job *job = data;

  return candor_section_table_remove (sql, job->guide_id, job->section_id, error);
}

static gboolean
check_title (const char *title,
             GError    **error)
{
  g_autofree char *stripped = g_strstrip (g_strdup (title != NULL ? title : ""));

  if (stripped[0] != '\0')
    return TRUE;
  g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                       _("Without a title it could not be found again: type one."));
  return FALSE;
}

static gboolean
run (CandorLibrary *self,
     CandorStoreJob job,
     Job           *data,
     GError       **error)
{
  return candor_library_run (self, job, data, CANDOR_CHANGES_GUIDES, error);
}

/**
 * candor_library_add_guide:
 * @self: a library
 * @guide: a head with its first sections; its id is not asked
 * @error: return location for an error
 *
 * Makes a guide without questions, under an id made of its title.
 *
 * Returns: (transfer full) (nullable): the id; INVALID without a title
 */
char *
candor_library_add_guide (CandorLibrary *self,
                          CandorGuide   *guide,
                          GError       **error)
{
  Job job = { .guide = guide };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (CANDOR_IS_GUIDE (guide), NULL);

  if (!check_title (candor_guide_get_title (guide), error) ||
      !run (self, add_guide_cb, &job, error))
    g_clear_pointer (&job.added_id, g_free);
  return job.added_id;
}

/**
 * candor_library_put_guide:
 * @self: a library
 * @guide: the new state of a guide's head
 * @error: return location for an error
 *
 * Saves title, authors, language, licence, source and summary; sections and questions stay.
 *
 * Returns: whether it is saved; INVALID without a title, NOT_FOUND
 */
gboolean
candor_library_put_guide (CandorLibrary *self,
                          CandorGuide   *guide,
                          GError       **error)
{
  Job job = { .guide = guide };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (CANDOR_IS_GUIDE (guide), FALSE);

  return check_title (candor_guide_get_title (guide), error) &&
         run (self, put_guide_cb, &job, error);
}

/**
 * candor_library_add_section:
 * @self: a library
 * @guide_id: a guide
 * @section: its title and what stands above its questions; its id is not asked
 * @error: return location for an error
 *
 * Adds a section at the end of a guide, under an id made of its title.
 *
 * Returns: (transfer full) (nullable): the id; INVALID without a title, NOT_FOUND
 */
char *
candor_library_add_section (CandorLibrary *self,
                            const char    *guide_id,
                            CandorSection *section,
                            GError       **error)
{
  Job job = { .guide_id = guide_id, .section = section };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (guide_id != NULL && CANDOR_IS_SECTION (section), NULL);

  if (!check_title (candor_section_get_title (section), error) ||
      !run (self, add_section_cb, &job, error))
    g_clear_pointer (&job.added_id, g_free);
  return job.added_id;
}

/**
 * candor_library_put_section:
 * @self: a library
 * @guide_id: a guide
 * @section: the new state of a section of it, which keeps its place; one that is not there any more comes back
 * @error: return location for an error
 *
 * Saves a section.
 *
 * Returns: whether it is saved; INVALID without a title, NOT_FOUND
 */
gboolean
candor_library_put_section (CandorLibrary *self,
                            const char    *guide_id,
                            CandorSection *section,
                            GError       **error)
{
  Job job = { .guide_id = guide_id, .section = section };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (guide_id != NULL && CANDOR_IS_SECTION (section), FALSE);

  return check_title (candor_section_get_title (section), error) &&
         run (self, put_section_cb, &job, error);
}

/**
 * candor_library_remove_section:
 * @self: a library
 * @guide_id: a guide
 * @section_id: a section of it
 * @error: return location for an error
 *
 * Removes a section that has no questions.
 *
 * Returns: %FALSE with STATE while questions stand in it, NOT_FOUND
 */
gboolean
candor_library_remove_section (CandorLibrary *self,
                               const char    *guide_id,
                               const char    *section_id,
                               GError       **error)
{
  Job job = { .guide_id = guide_id, .section_id = section_id };

  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (guide_id != NULL && section_id != NULL, FALSE);

  return run (self, remove_section_cb, &job, error);
}
