/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "format-fixture.h"

#include <string.h>

#include "candor-error.h"
#include "candor-guide-format.h"

ReadGuide *
fixture_read_bundled (const char *name)
{
  g_autofree char *path =
    g_build_filename (g_getenv ("CANDOR_SOURCE_ROOT"), "data", "guides", name, NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  ReadGuide *read = fixture_read (file, &error);

  g_assert_no_error (error);
  return read;
}

static gboolean
each_cb (CandorGuideTake take,
         gpointer        take_data,
         gpointer        user_data,
         GError        **error)
{
  GPtrArray *questions = user_data;

  for (guint i = 0; i < questions->len; i++)
    if (!take (questions->pdata[i], take_data, error))
      return FALSE;
  return TRUE;
}

char *
fixture_write_as (ReadGuide  *guide,
                  const char *format)
{
  const CandorGuideContent content = { guide->guide, each_cb, guide->questions };
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = candor_guide_format_find (format)->write (&content, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static CandorProposal *
propose (const char *text,
         gssize      length,
         const char *format,
         GError    **error)
{
  g_autoptr(GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);

  return candor_document_propose (&(CandorDocument) {
    .bytes = bytes,
    .name = "test",
    .format = format,
  }, NULL, error);
}

ReadGuide *
fixture_read_as (const char *text,
                 const char *format,
                 GPtrArray **remarks)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorProposal) proposal = propose (text, -1, format, &error);
  ReadGuide *read = g_new0 (ReadGuide, 1);

  g_assert_no_error (error);
  read->guide = candor_proposal_accept (proposal, NULL, &read->questions);
  read->lines = g_array_new (FALSE, FALSE, sizeof (int));
  if (remarks != NULL)
    *remarks = candor_proposal_list_remarks (proposal);
  return read;
}

/* All there is in a guide stands in its guide file. */
void
fixture_assert_same (ReadGuide *guide,
                     ReadGuide *again)
{
  g_autofree char *first = fixture_write_as (guide, "xml");
  g_autofree char *second = fixture_write_as (again, "xml");

  g_assert_cmpstr (first, ==, second);
}

void
fixture_assert_document_refused (const char *text,
                                 gssize      length,
                                 const char *format,
                                 const char *expected)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorProposal) proposal = propose (text, length, format, &error);

  g_assert_null (proposal);
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID);
  g_test_message ("%s", error->message);
  if (strstr (error->message, expected) == NULL)
    g_error ("“%s” should say “%s”", error->message, expected);
}
