/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-attachment-copy.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "candor-error.h"
#include "candor-safe-name.h"

#define CHUNK_BYTES (64 * 1024)
/* Room for " (2)" and ".part". */
#define NAME_BYTES (CANDOR_SAFE_NAME_MOST_BYTES - 10)
#define SUFFIX_BYTES 16

static char *
display_name (GFile *source)
{
  g_autofree char *base_name = g_file_get_basename (source);

  return g_filename_display_name (base_name != NULL ? base_name : "");
}

static gboolean
fail_reading (GFile        *source,
              const GError *reason,
              GError      **error)
{
  g_autofree char *name = display_name (source);

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_FAILED,
               /* Translators: a file, then what the system says */
               _("“%s” cannot be read: %s."), name, reason->message);
  return FALSE;
}

static gboolean
fail_size (GFile   *source,
           GError **error)
{
  g_autofree char *name = display_name (source);

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
               /* Translators: a file, then a number of mebibytes */
               _("“%s” is larger than %d MiB, the most that an attachment may have. Attach a smaller version of it."),
               name, CANDOR_ATTACHMENT_MOST_BYTES / (1024 * 1024));
  return FALSE;
}

static gboolean
fail_writing (const char *path,
              int         code,
              GError    **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  gboolean is_full = code == ENOSPC || code == EDQUOT || code == EFBIG;

  g_set_error (error, CANDOR_ERROR, is_full ? CANDOR_ERROR_NO_SPACE : CANDOR_ERROR_FAILED,
               /* Translators: a folder, then what the system says */
               _("The attachment could not be saved in “%s”: %s. Nothing was attached."), folder,
               g_strerror (code));
  return FALSE;
}

/* A folder, or a pipe that never ends. */
static gboolean
check_kind (GFile   *source,
            GError **error)
{
  GFileType kind = g_file_query_file_type (source, G_FILE_QUERY_INFO_NONE, NULL);
  g_autofree char *name = NULL;

  /* What is not there at all says so when it is read. */
  if (kind == G_FILE_TYPE_REGULAR || kind == G_FILE_TYPE_UNKNOWN)
    return TRUE;
  name = display_name (source);
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
               /* Translators: the name of a folder or device */
               _("“%s” is no file that can be attached."), name);
  return FALSE;
}

static gboolean
write_all (int         fd,
           const char *bytes,
           gsize       n_bytes)
{
  while (n_bytes > 0)
    {
      gssize n_written = write (fd, bytes, n_bytes);

      if (n_written < 0 && errno != EINTR)
        return FALSE;
      bytes += MAX (n_written, 0);
      n_bytes -= MAX (n_written, 0);
    }
  return TRUE;
}

static void
guess_type (CandorAttachment *attachment,
            const char       *bytes,
            gsize             n_bytes)
{
  g_autofree char *content_type =
    g_content_type_guess (attachment->name, (const guchar *) bytes, n_bytes, NULL);
  g_autofree char *mime_type = g_content_type_get_mime_type (content_type);

  if (mime_type == NULL)
    return;
  g_free (attachment->mime_type);
  attachment->mime_type = g_steal_pointer (&mime_type);
}

static gboolean
copy_bytes (GFile            *source,
            GInputStream     *stream,
            int               fd,
            const char       *path,
            CandorAttachment *attachment,
            GCancellable     *cancellable,
            GError          **error)
{
  g_autoptr(GChecksum) sha256 = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree char *chunk = g_malloc (CHUNK_BYTES);
  g_autoptr(GError) reason = NULL;
  gssize n_read;

  while ((n_read = g_input_stream_read (stream, chunk, CHUNK_BYTES, cancellable, &reason)) > 0)
    {
      if (attachment->n_bytes == 0)
        guess_type (attachment, chunk, n_read);
      attachment->n_bytes += n_read;
      if (attachment->n_bytes > CANDOR_ATTACHMENT_MOST_BYTES)
        return fail_size (source, error);
      if (!write_all (fd, chunk, n_read))
        return fail_writing (path, errno, error);
      g_checksum_update (sha256, (const guchar *) chunk, n_read);
    }
  if (n_read < 0)
    return fail_reading (source, reason, error);
  g_free (attachment->sha256);
  attachment->sha256 = g_strdup (g_checksum_get_string (sha256));
  return fsync (fd) == 0 || fail_writing (path, errno, error);
}

static gboolean
sync_folder (const char *path,
             GError    **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = g_open (folder, O_RDONLY | O_CLOEXEC, 0);
  gboolean is_synced = fd >= 0 && fsync (fd) == 0;
  int code = errno;

  if (fd >= 0)
    close (fd);
  return is_synced || fail_writing (path, code, error);
}

static gboolean
copy_to (GFile            *source,
         const char       *part,
         CandorAttachment *attachment,
         GCancellable     *cancellable,
         GError          **error)
{
  g_autoptr(GError) reason = NULL;
  g_autoptr(GFileInputStream) stream = g_file_read (source, cancellable, &reason);
  gboolean is_copied;
  int fd;

  if (stream == NULL)
    return fail_reading (source, reason, error);
  fd = g_open (part, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (fd < 0)
    return fail_writing (part, errno, error);
  is_copied = copy_bytes (source, G_INPUT_STREAM (stream), fd, part, attachment, cancellable, error);
  if (close (fd) != 0 && is_copied)
    is_copied = fail_writing (part, errno, error);
  return is_copied;
}

/**
 * candor_attachment_name_of:
 * @source: a file
 *
 * Names an attachment as its file is called, safe on every file system and short enough for a number.
 *
 * Returns: (transfer full): the name, never empty
 */
char *
candor_attachment_name_of (GFile *source)
{
  g_autofree char *name = display_name (source);
  const char *dot = strrchr (name, '.');
  gboolean has_suffix = dot != NULL && dot > name && strlen (dot) <= SUFFIX_BYTES;
  g_autofree char *stem = has_suffix ? g_strndup (name, dot - name) : g_strdup (name);
  g_autoptr(GString) words = g_string_new (NULL);
  g_autoptr(GString) letters = g_string_new (NULL);
  g_autofree char *safe = NULL;
  g_autofree char *suffix = NULL;

  candor_safe_name_append (words, stem);
  candor_safe_name_append (letters, has_suffix ? dot + 1 : "");
  safe = candor_safe_name_trim (words, NAME_BYTES - SUFFIX_BYTES);
  suffix = candor_safe_name_trim (letters, SUFFIX_BYTES);
  return g_strconcat (safe[0] != '\0' ? safe : _("Attachment"), suffix[0] != '\0' ? "." : NULL, suffix, NULL);
}

/**
 * candor_attachment_name_numbered:
 * @name: the name of an attachment
 * @n: a number
 *
 * Returns: (transfer full): the name with the number before its suffix
 */
char *
candor_attachment_name_numbered (const char *name,
                                 guint       n)
{
  const char *dot = strrchr (name, '.');
  gsize n_stem = dot != NULL ? (gsize) (dot - name) : strlen (name);

  return g_strdup_printf ("%.*s (%u)%s", (int) n_stem, name, n, name + n_stem);
}

/**
 * candor_attachment_copy:
 * @source: a file
 * @path: where to, a name that is free
 * @attachment: gets the size, the kind and the digest of what was copied
 * @cancellable: (nullable): what may stop it
 * @error: return location for an error
 *
 * Copies a file, for our eyes only. A half-written copy never bears the name of a whole one, and one that fails leaves
 * nothing.
 *
 * Returns: %TRUE when all of it is on disk; INVALID when it is too large, NO_SPACE, FAILED
 */
gboolean
candor_attachment_copy (GFile            *source,
                        const char       *path,
                        CandorAttachment *attachment,
                        GCancellable     *cancellable,
                        GError          **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *part = g_strconcat (path, ".part", NULL);

  if (!check_kind (source, error))
    return FALSE;
  if (g_mkdir_with_parents (folder, 0700) != 0)
    return fail_writing (path, errno, error);
  if (!copy_to (source, part, attachment, cancellable, error))
    {
      g_unlink (part);
      return FALSE;
    }
  if (g_rename (part, path) == 0)
    return sync_folder (path, error);
  fail_writing (path, errno, error);
  g_unlink (part);
  return FALSE;
}
