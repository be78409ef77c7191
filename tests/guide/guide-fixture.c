/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-fixture.h"

#include <string.h>

#include "candor-error.h"

GFile *
fixture_file_new (const char *text,
                  gssize      length)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("candor-guide-XXXXXX", &error);
  g_autofree char *path = NULL;

  g_assert_no_error (error);
  path = g_build_filename (folder, "test.guide.xml", NULL);
  g_file_set_contents (path, text, length, &error);
  g_assert_no_error (error);

  return g_file_new_for_path (path);
}

void
fixture_file_free (GFile *file)
{
  g_autoptr(GFile) folder = g_file_get_parent (file);

  g_assert_true (g_file_delete (file, NULL, NULL));
  g_assert_true (g_file_delete (folder, NULL, NULL));
  g_object_unref (file);
}

static gboolean
head_cb (CandorGuide *guide,
         gpointer     user_data,
         GError     **error)
{
  ReadGuide *read = user_data;

  g_assert_null (read->guide);
  g_assert_cmpuint (read->questions->len, ==, 0);
  read->guide = g_object_ref (guide);

  return TRUE;
}

static gboolean
question_cb (CandorQuestion *question,
             int             line,
             gpointer        user_data,
             GError        **error)
{
  ReadGuide *read = user_data;

  g_ptr_array_add (read->questions, g_object_ref (question));
  g_array_append_val (read->lines, line);

  return TRUE;
}

ReadGuide *
fixture_read (GFile   *file,
              GError **error)
{
  static const CandorGuideSink sink = { head_cb, question_cb, NULL };
  g_autoptr(ReadGuide) read = g_new0 (ReadGuide, 1);

  read->questions = g_ptr_array_new_with_free_func (g_object_unref);
  read->lines = g_array_new (FALSE, FALSE, sizeof (int));

  return candor_guide_read_xml (file, &sink, read, NULL, error) ? g_steal_pointer (&read) : NULL;
}

void
fixture_read_free (ReadGuide *read)
{
  g_clear_object (&read->guide);
  g_ptr_array_unref (read->questions);
  g_array_unref (read->lines);
  g_free (read);
}

GBytes *
fixture_write (ReadGuide *read)
{
  g_autoptr(CandorGuideWriter) writer = candor_guide_writer_new (read->guide);
  g_autoptr(GError) error = NULL;
  GBytes *bytes;

  for (guint i = 0; i < read->questions->len; i++)
    {
      candor_guide_writer_add (writer, g_ptr_array_index (read->questions, i), &error);
      g_assert_no_error (error);
    }
  bytes = candor_guide_writer_finish (writer, &error);
  g_assert_no_error (error);

  return bytes;
}

/* The error names the file and the line, and its sentence holds the expected words. */
void
fixture_assert_refused (const char *text,
                        gssize      length,
                        int         line,
                        const char *expected)
{
  GFile *file = fixture_file_new (text, length);
  g_autoptr(GError) error = NULL;
  g_autoptr(ReadGuide) read = fixture_read (file, &error);
  g_autofree char *place = g_strdup_printf ("test.guide.xml:%d: ", line);

  fixture_file_free (file);
  g_assert_null (read);
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID);
  g_test_message ("%s", error->message);
  if (!g_str_has_prefix (error->message, place) || strstr (error->message, expected) == NULL)
    g_error ("“%s” should be on line %d and say “%s”", error->message, line, expected);
}
