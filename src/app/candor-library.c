/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-library-private.h"

#include <errno.h>
#include <glib/gi18n-lib.h>

#include "candor-error.h"

G_DEFINE_FINAL_TYPE (CandorLibrary, candor_library, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_PATH,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum
{
  GUIDES_CHANGED,
  KITS_CHANGED,
  CANDIDATES_CHANGED,
  INTERVIEWS_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* Only the folder of our own is made; a folder that a person named must be there. */
static char *
default_path (GError **error)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "candor", NULL);

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED,
                   /* Translators: a folder, then why */
                   _("The folder %s cannot be made: %s."), folder, g_strerror (errno));
      return NULL;
    }
  return g_build_filename (folder, "candor.db", NULL);
}

static void
candor_library_finalize (GObject *object)
{
  CandorLibrary *self = CANDOR_LIBRARY (object);

  g_clear_object (&self->guides);
  g_clear_object (&self->kits);
  g_clear_object (&self->candidates);
  g_clear_object (&self->interviews);
  g_clear_object (&self->store);
  g_clear_pointer (&self->open_interviews, g_hash_table_unref);
  G_OBJECT_CLASS (candor_library_parent_class)->finalize (object);
}

static void
candor_library_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  CandorLibrary *self = CANDOR_LIBRARY (object);

  switch (property_id)
    {
    case PROP_PATH:
      g_value_set_string (value, candor_library_get_path (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static guint
add_signal (const char *name)
{
  return g_signal_new (name, CANDOR_TYPE_LIBRARY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                       G_TYPE_NONE, 0);
}

static void
candor_library_class_init (CandorLibraryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = candor_library_finalize;
  object_class->get_property = candor_library_get_property;

  properties[PROP_PATH] =
    g_param_spec_string ("path", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[GUIDES_CHANGED] = add_signal ("guides-changed");
  signals[KITS_CHANGED] = add_signal ("kits-changed");
  signals[CANDIDATES_CHANGED] = add_signal ("candidates-changed");
  signals[INTERVIEWS_CHANGED] = add_signal ("interviews-changed");
}

static void
candor_library_init (CandorLibrary *self)
{
  self->open_interviews = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * candor_library_open:
 * @path: (nullable): the database file, or %NULL for the one in the user's data folder
 * @error: return location for an error
 *
 * Makes or opens the database. A new one gets the bundled guides and kits; in an old one a newer
 * bundled guide replaces its predecessor unless the user changed or removed that.
 *
 * Errors are those of the store: NEWER, FOREIGN, DAMAGED, NO_SPACE, FAILED.
 *
 * Returns: (transfer full) (nullable): the library
 */
CandorLibrary *
candor_library_open (const char *path,
                     GError    **error)
{
  g_autofree char *file = path != NULL ? g_strdup (path) : default_path (error);
  g_autoptr(CandorStore) store = file != NULL ? candor_store_open (file, error) : NULL;
  g_autoptr(CandorLibrary) self = NULL;
  g_autoptr(GError) bundled_error = NULL;

  if (store == NULL)
    return NULL;
  self = g_object_new (CANDOR_TYPE_LIBRARY, NULL);
  self->store = g_steal_pointer (&store);
  if (candor_store_is_read_only (self->store) ||
      candor_library_put_bundled (self, &bundled_error))
    return g_steal_pointer (&self);

  /* An old database is of use without the newest guides; the next start tries again. */
  if (!candor_store_was_made (self->store))
    return g_steal_pointer (&self);
  g_propagate_error (error, g_steal_pointer (&bundled_error));
  return NULL;
}

/**
 * candor_library_get_path:
 * @self: a library
 *
 * Gets the path of the database file.
 *
 * Returns: the path
 */
const char *
candor_library_get_path (CandorLibrary *self)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);

  return candor_store_get_path (self->store);
}

/**
 * candor_library_is_read_only:
 * @self: a library
 *
 * Tells whether nothing in this database can be changed.
 *
 * Returns: %TRUE on read-only media and for a newer database
 */
gboolean
candor_library_is_read_only (CandorLibrary *self)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), TRUE);

  return candor_store_is_read_only (self->store);
}

/**
 * candor_library_get_read_only_reason:
 * @self: a library
 *
 * Gets the sentence that says why nothing can be changed.
 *
 * Returns: (nullable): a sentence for people, or %NULL when the database is writable
 */
const char *
candor_library_get_read_only_reason (CandorLibrary *self)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);

  return candor_store_get_read_only_reason (self->store);
}

/**
 * candor_library_claim_window:
 * @self: a library
 * @error: return location for an error
 *
 * Takes the lock of the one window a database has, until the library is let go.
 *
 * Returns: %FALSE with BUSY when another window has it
 */
gboolean
candor_library_claim_window (CandorLibrary *self,
                             GError       **error)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), FALSE);

  return candor_store_lock_window (self->store, error);
}

/**
 * candor_library_poll:
 * @self: a library
 *
 * Looks whether another program committed since the last call; if so, all lists are read again.
 */
void
candor_library_poll (CandorLibrary *self)
{
  g_return_if_fail (CANDOR_IS_LIBRARY (self));

  if (candor_store_changed_outside (self->store))
    candor_library_tell (self, CANDOR_CHANGES_ALL);
}

/**
 * candor_library_wait:
 * @self: a library
 *
 * Blocks until everything queued is on disk.
 */
void
candor_library_wait (CandorLibrary *self)
{
  g_return_if_fail (CANDOR_IS_LIBRARY (self));

  candor_store_wait (self->store);
}

/**
 * candor_library_check:
 * @self: a library
 * @error: return location for an error
 *
 * Checks the whole database: pages, references, search indexes, audit chain.
 *
 * Returns: (transfer full) (nullable) (element-type utf8): what is wrong; empty when it is whole
 */
GPtrArray *
candor_library_check (CandorLibrary *self,
                      GError       **error)
{
  g_return_val_if_fail (CANDOR_IS_LIBRARY (self), NULL);

  return candor_store_check (self->store, TRUE, error);
}

CandorSql *
candor_library_get_reader (CandorLibrary *self)
{
  return candor_store_get_reader (self->store);
}

gboolean
candor_library_run (CandorLibrary *self,
                    CandorStoreJob job,
                    gpointer       data,
                    CandorChanges  changes,
                    GError       **error)
{
  if (!candor_store_run (self->store, job, data, error))
    return FALSE;

  candor_library_tell (self, changes);
  return TRUE;
}

/* A handler may let the last reference go. */
void
candor_library_tell (CandorLibrary *self,
                     CandorChanges  changes)
{
  g_autoptr(CandorLibrary) kept = g_object_ref (self);

  candor_library_refresh (self, changes);
  for (guint i = 0; i < N_SIGNALS; i++)
    if (changes & (1u << i))
      g_signal_emit (kept, signals[i], 0);
}
