/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

#include <string.h>

#include "candor-bundled.h"
#include "candor-guide-file.h"
#include "candor-guide-import.h"

/* The guides and starter kits inside the program. The database remembers the digest of each file
 * that it was offered: the same one is not even read again, a removed kit does not come back,
 * and a newer guide replaces its predecessor only while nobody has changed or removed that. */

#define FOLDER "/io/github/candor/Candor/bundled/"

typedef gboolean (*PutFile) (CandorSql *sql,
                             GFile     *file,
                             gboolean   is_new,
                             GError   **error);

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/* (transfer full): in an order that is the same each time */
static GPtrArray *
list_files (const char *suffix)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_auto(GStrv) children =
    g_resource_enumerate_children (candor_bundled_get_resource (), FOLDER, 0, NULL);

  for (guint i = 0; children != NULL && children[i] != NULL; i++)
    if (g_str_has_suffix (children[i], suffix))
      g_ptr_array_add (names, g_strdup (children[i]));
  g_ptr_array_sort (names, compare_names);
  return g_steal_pointer (&names);
}

static char *
digest_of (const char *name)
{
  g_autofree char *path = g_strconcat (FOLDER, name, NULL);
  g_autoptr(GBytes) bytes = g_resource_lookup_data (candor_bundled_get_resource (), path, 0, NULL);

  return g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
}

static gboolean
head_cb (CandorGuide *guide,
         gpointer     user_data,
         GError     **error)
{
  g_set_object ((CandorGuide **) user_data, guide);
  return TRUE;
}

static gboolean
is_newer (CandorGuide *guide,
          CandorGuide *than)
{
  const char *version = candor_guide_get_version (guide);
  const char *than_version = candor_guide_get_version (than);

  return strverscmp (version != NULL ? version : "", than_version != NULL ? than_version : "") > 0;
}

/* May this file's guide take the place it asks for? */
static gboolean
has_place (CandorSql *sql,
           GFile     *file,
           gboolean   is_new,
           gboolean  *answer,
           GError   **error)
{
  const CandorGuideSink sink = { head_cb, NULL, NULL };
  g_autoptr(CandorGuide) guide = NULL;
  g_autoptr(CandorGuide) there = NULL;

  if (!candor_guide_read_xml (file, &sink, &guide, NULL, error))
    return FALSE;

  there = candor_guide_table_load (sql, candor_guide_get_id (guide), NULL);
  *answer = there == NULL
            ? is_new
            : is_newer (guide, there) &&
            candor_guide_table_bundled_is_untouched (sql, candor_guide_get_id (guide));
  return TRUE;
}

static gboolean
put_guide (CandorSql *sql,
           GFile     *file,
           gboolean   is_new,
           GError   **error)
{
  g_auto(CandorGuideImport) import = { .file = file, .is_bundled = TRUE };
  gboolean has_a_place;

  if (!has_place (sql, file, is_new, &has_a_place, error))
    return FALSE;
  return !has_a_place || candor_guide_import_run (&import, sql, error);
}

static gboolean
put_kit (CandorSql *sql,
         GFile     *file,
         gboolean   is_new,
         GError   **error)
{
  g_autoptr(CandorKit) kit = NULL;

  if (!is_new)
    return TRUE;

  kit = candor_kit_read_xml (file, NULL, error);
  if (kit == NULL)
    return FALSE;
  return candor_library_complete_kit (sql, kit, error) && candor_kit_table_put (sql, kit, error);
}

static gboolean
put_file (CandorSql  *sql,
          const char *name,
          PutFile     put,
          GError    **error)
{
  g_autofree char *key = g_strconcat ("bundled/", name, NULL);
  g_autofree char *digest = digest_of (name);
  g_autofree char *digest_there = candor_setting_table_get (sql, key);
  g_autofree char *uri = g_strconcat ("resource://" FOLDER, name, NULL);
  g_autoptr(GFile) file = g_file_new_for_uri (uri);

  if (g_strcmp0 (digest, digest_there) == 0)
    return TRUE;
  return put (sql, file, digest_there == NULL, error) &&
         candor_setting_table_set (sql, key, digest, error);
}

static gboolean
put_files (CandorSql  *sql,
           const char *suffix,
           PutFile     put,
           GError    **error)
{
  g_autoptr(GPtrArray) names = list_files (suffix);

  for (guint i = 0; i < names->len; i++)
    if (!put_file (sql, names->pdata[i], put, error))
      return FALSE;
  return TRUE;
}

static gboolean
put_bundled_cb (CandorSql *sql,
                gpointer   data,
                GError   **error)
{
  return put_files (sql, ".guide.xml", put_guide, error) &&
         put_files (sql, ".kit.xml", put_kit, error);
}

static gboolean
all_are_known (CandorSql *sql)
{
  g_autoptr(GPtrArray) names = list_files (".xml");

  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *key = g_strconcat ("bundled/", names->pdata[i], NULL);
      g_autofree char *digest = digest_of (names->pdata[i]);
      g_autofree char *digest_there = candor_setting_table_get (sql, key);

      if (g_strcmp0 (digest, digest_there) != 0)
        return FALSE;
    }
  return TRUE;
}

gboolean
candor_library_put_bundled (CandorLibrary *self,
                            GError       **error)
{
  if (all_are_known (candor_library_get_reader (self)))
    return TRUE;
  return candor_library_run (self, put_bundled_cb, NULL,
                             CANDOR_CHANGES_GUIDES | CANDOR_CHANGES_KITS, error);
}
