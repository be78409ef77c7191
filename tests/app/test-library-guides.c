/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "candor-error.h"
#include "candor-export.h"
#include "library-fixture.h"

static const char small_guide[] =
  "<guide xmlns=\"urn:candor:guide:1\" id=\"small\" version=\"1\" xml:lang=\"en\">\n"
  "  <title>Small</title>\n"
  "  <section id=\"one\">\n"
  "    <title>One</title>\n"
  "    <question id=\"first\" difficulty=\"easy\" minutes=\"3\"><prompt>What is the first?</prompt>"
  "<answer>%s</answer></question>\n"
  "    <question id=\"second\"><prompt>Which other one is there?</prompt></question>\n"
  "  </section>\n"
  "</guide>\n";

static GFile *
write_guide (LibraryFixture *fixture,
             const char     *answer)
{
  g_autofree char *path = g_build_filename (fixture->folder, "small.guide.xml", NULL);
  g_autofree char *text = g_strdup_printf (small_guide, answer);
  g_autoptr(GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  return g_file_new_for_path (path);
}

static CandorImportResult *
import (LibraryFixture            *fixture,
        const char                *answer,
        const CandorImportOptions *options)
{
  g_autoptr(GFile) file = write_guide (fixture, answer);
  g_autoptr(GError) error = NULL;
  CandorImportResult *result =
    candor_library_import_guide (fixture->library, file, options, NULL, &error);

  g_assert_no_error (error);
  return result;
}

static guint
count_questions (LibraryFixture *fixture,
                 const char     *guide_id)
{
  g_autoptr(CandorQuestionQuery) query = candor_question_query_new ();
  g_autoptr(GListModel) questions = NULL;
  g_autoptr(GError) error = NULL;

  query->guides = g_strsplit (guide_id, ",", -1);
  questions = candor_library_query_questions (fixture->library, query, &error);
  g_assert_no_error (error);
  return g_list_model_get_n_items (questions);
}

static void
test_bundled (LibraryFixture *fixture,
              gconstpointer   data)
{
  GListModel *kits = candor_library_get_kits (fixture->library);
  guint n_kits = g_list_model_get_n_items (kits);
  g_autoptr(CandorKit) kit = library_fixture_kit (fixture);
  CandorQuestion *question = candor_kit_get_question (kit, 1);
  g_autoptr(GError) error = NULL;

  g_assert_cmpuint (count_questions (fixture, "behavioural"), ==, 30);
  g_assert_cmpuint (candor_kit_get_n_entries (kit), ==, 6);
  g_assert_cmpstr (candor_question_get_prompt (question), !=, "");

  /* What was removed does not come back. */
  candor_library_remove_kit (fixture->library, candor_kit_get_id (kit), &error);
  g_assert_no_error (error);
  candor_library_remove_guide (fixture->library, "behavioural", &error);
  g_assert_no_error (error);
  library_fixture_open_again (fixture);
  g_assert_cmpuint (count_questions (fixture, "behavioural"), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (candor_library_get_kits (fixture->library)), ==,
                    n_kits - 1);
}

static void
test_import (LibraryFixture *fixture,
             gconstpointer   data)
{
  const CandorImportOptions dry = { .dry_run = TRUE };
  const CandorImportOptions plain = { FALSE };
  GListModel *guides = candor_library_get_guides (fixture->library);
  guint n_guides = g_list_model_get_n_items (guides);
  g_autoptr(CandorImportResult) tried = import (fixture, "The answer.", &dry);
  g_autoptr(CandorImportResult) made = NULL;
  g_autoptr(CandorImportResult) again = NULL;

  g_assert_cmpuint (candor_guide_get_n_questions (tried->guide), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (guides), ==, n_guides);

  made = import (fixture, "The answer.", &plain);
  g_assert_false (made->was_there);
  g_assert_cmpuint (g_list_model_get_n_items (guides), ==, n_guides + 1);
  g_assert_cmpuint (count_questions (fixture, "small"), ==, 2);

  again = import (fixture, "The answer.", &plain);
  g_assert_true (again->was_there);
  g_assert_cmpuint (count_questions (fixture, "small"), ==, 2);
}

static void
test_import_taken (LibraryFixture *fixture,
                   gconstpointer   data)
{
  const CandorImportOptions plain = { FALSE };
  const CandorImportOptions replace = { .replace = TRUE };
  const CandorImportOptions as = { .as_id = "small-2" };
  g_autoptr(CandorImportResult) first = import (fixture, "The answer.", &plain);
  g_autoptr(GFile) changed = write_guide (fixture, "Another answer.");
  g_autoptr(CandorImportResult) refused = NULL;
  g_autoptr(CandorImportResult) beside = NULL;
  g_autoptr(CandorImportResult) replaced = NULL;
  g_autoptr(CandorQuestion) question = NULL;
  g_autoptr(CandorQuestion) copy = NULL;
  g_autoptr(GError) error = NULL;

  refused = candor_library_import_guide (fixture->library, changed, &plain, NULL, &error);
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_EXISTS);
  g_assert_null (refused);
  question = candor_library_load_question (fixture->library, "small/first", NULL);
  g_assert_cmpstr (candor_question_get_answer (question), ==, "The answer.");

  beside = import (fixture, "Another answer.", &as);
  g_assert_cmpstr (candor_guide_get_id (beside->guide), ==, "small-2");
  copy = candor_library_load_question (fixture->library, "small-2/first", NULL);
  g_assert_cmpstr (candor_question_get_answer (copy), ==, "Another answer.");

  replaced = import (fixture, "Another answer.", &replace);
  g_clear_object (&question);
  question = candor_library_load_question (fixture->library, "small/first", NULL);
  g_assert_cmpstr (candor_question_get_answer (question), ==, "Another answer.");
}

static void
test_import_bad (LibraryFixture *fixture,
                 gconstpointer   data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "bad.guide.xml", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  const CandorImportOptions plain = { FALSE };
  guint n_before = g_list_model_get_n_items (candor_library_get_guides (fixture->library));
  g_autoptr(CandorImportResult) result = NULL;
  g_autoptr(GError) error = NULL;

  g_file_set_contents (path, "<guide xmlns=\"urn:candor:guide:1\" id=\"bad\">", -1, &error);
  g_assert_no_error (error);
  result = candor_library_import_guide (fixture->library, file, &plain, NULL, &error);
  g_assert_nonnull (error);
  g_assert_null (result);
  g_assert_cmpuint (g_list_model_get_n_items (candor_library_get_guides (fixture->library)), ==,
                    n_before);
}

static void
test_export_is_import (LibraryFixture *fixture,
                       gconstpointer   data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "out.guide.xml", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  const CandorImportOptions plain = { FALSE };
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(CandorImportResult) result = NULL;
  g_autoptr(GError) error = NULL;

  bytes = candor_library_export_guide (fixture->library, "behavioural", NULL, &error);
  g_assert_no_error (error);
  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
  result = candor_library_import_guide (fixture->library, file, &plain, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (result->was_there);
}

static void
test_export_formats (LibraryFixture *fixture,
                     gconstpointer   data)
{
  g_autoptr(GArray) formats = candor_export_list_guide_formats ();
  g_autoptr(GBytes) none = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_cmpuint (formats->len, >, 1);
  for (guint i = 0; i < formats->len; i++)
    {
      const char *format = g_array_index (formats, CandorExportFormat, i).id;
      g_autoptr(GBytes) bytes =
        candor_library_export_guide (fixture->library, "behavioural", format, &error);

      g_assert_no_error (error);
      g_assert_cmpuint (g_bytes_get_size (bytes), >, 10000);
    }
  none = candor_library_export_guide (fixture->library, "behavioural", "runes", &error);
  g_assert_null (none);
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID);
}

static void
test_remove_restore (LibraryFixture *fixture,
                     gconstpointer   data)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (candor_library_remove_guide (fixture->library, "behavioural", &error));
  g_assert_cmpuint (count_questions (fixture, "behavioural"), ==, 0);
  g_assert_true (candor_library_restore_guide (fixture->library, "behavioural", &error));
  g_assert_cmpuint (count_questions (fixture, "behavioural"), ==, 30);
  g_assert_false (candor_library_remove_guide (fixture->library, "nobody", &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
}

static void
test_check (LibraryFixture *fixture,
            gconstpointer   data)
{
  const CandorImportOptions plain = { FALSE };
  g_autoptr(CandorImportResult) small = import (fixture, "The answer.", &plain);
  g_autoptr(GPtrArray) clean = candor_library_check_guide (fixture->library, "behavioural", NULL);
  g_autoptr(GPtrArray) findings = candor_library_check_guide (fixture->library, "small", NULL);

  g_assert_cmpuint (clean->len, ==, 0);
  g_assert_cmpuint (findings->len, >, 0);
}

/* The list gives the same object as long as somebody holds it, and follows the bank. */
static void
test_question_list (LibraryFixture *fixture,
                    gconstpointer   data)
{
  g_autoptr(CandorQuestionQuery) query = candor_question_query_new ();
  g_autoptr(GListModel) questions = candor_library_query_questions (fixture->library, query, NULL);
  guint n_before = g_list_model_get_n_items (questions);
  g_autoptr(CandorQuestion) one = g_list_model_get_item (questions, 3);
  g_autoptr(CandorQuestion) same = g_list_model_get_item (questions, 3);
  const CandorImportOptions plain = { FALSE };
  g_autoptr(CandorImportResult) small = NULL;

  g_assert_true (one == same);
  g_assert_null (g_list_model_get_item (questions, n_before));
  small = import (fixture, "The answer.", &plain);
  g_assert_cmpuint (g_list_model_get_n_items (questions), ==, n_before + 2);
}

static void
count_items_cb (GListModel *model,
                guint       position,
                guint       n_removed,
                guint       n_added,
                guint      *n_changed)
{
  *n_changed += n_removed;
}

/* A change elsewhere leaves what is shown alone; a changed question is one row's change. */
static void
test_question_list_in_place (LibraryFixture *fixture,
                             gconstpointer   data)
{
  const CandorImportOptions replace = { .replace = TRUE };
  g_autoptr(CandorImportResult) small = import (fixture, "The answer.", &replace);
  g_autoptr(CandorQuestionQuery) query = candor_question_query_new ();
  g_autoptr(GListModel) questions = NULL;
  g_autoptr(CandorQuestion) first = NULL;
  g_autoptr(CandorQuestion) second = NULL;
  g_autoptr(CandorQuestion) same = NULL;
  g_autoptr(CandorQuestion) changed = NULL;
  g_autoptr(CandorImportResult) again = NULL;
  g_autoptr(CandorKit) kit = candor_kit_new (NULL, "Two");
  g_autoptr(CandorKitEntry) entry = NULL;
  guint n_changed = 0;

  query->guides = g_strsplit ("small", ",", -1);
  questions = candor_library_query_questions (fixture->library, query, NULL);
  first = g_list_model_get_item (questions, 0);
  second = g_list_model_get_item (questions, 1);
  g_signal_connect (questions, "items-changed", G_CALLBACK (count_items_cb), &n_changed);

  entry = candor_kit_entry_new (first, CANDOR_REQUIREMENT_REQUIRED, 1);
  g_assert_true (candor_kit_insert (kit, entry, 0, NULL));
  g_assert_true (candor_library_put_kit (fixture->library, kit, NULL));
  g_assert_cmpuint (n_changed, ==, 0);
  g_assert_cmpuint (candor_question_get_n_kits (first), ==, 1);

  again = import (fixture, "Another answer.", &replace);
  same = g_list_model_get_item (questions, 1);
  changed = g_list_model_get_item (questions, 0);
  g_assert_cmpuint (n_changed, ==, 1);
  g_assert_true (same == second);
  g_assert_cmpstr (candor_question_get_answer (changed), ==, "Another answer.");
}

static void
test_facets (LibraryFixture *fixture,
             gconstpointer   data)
{
  const CandorImportOptions plain = { FALSE };
  g_autoptr(CandorImportResult) small = import (fixture, "The answer.", &plain);
  g_autoptr(CandorQuestionQuery) query = candor_question_query_new ();
  CandorFacets facets;
  g_autoptr(GError) error = NULL;

  query->guides = g_strsplit ("small", ",", -1);
  query->difficulties = 1u << CANDOR_DIFFICULTY_EASY;
  g_assert_true (candor_library_count_questions (fixture->library, query, &facets, &error));
  g_assert_cmpuint (facets.total, ==, 1);
  g_assert_cmpuint (facets.by_difficulty[CANDOR_DIFFICULTY_EASY], ==, 1);
  g_assert_cmpuint (facets.by_difficulty[CANDOR_DIFFICULTY_UNKNOWN], ==, 1);
}

/* Another program's change is seen by a poll. */
static void
test_poll (LibraryFixture *fixture,
           gconstpointer   data)
{
  g_autoptr(CandorLibrary) other = candor_library_open (fixture->path, NULL);
  GListModel *guides = candor_library_get_guides (other);
  guint n_before = g_list_model_get_n_items (guides);
  const CandorImportOptions plain = { FALSE };
  g_autoptr(CandorImportResult) small = NULL;

  candor_library_poll (other);
  small = import (fixture, "The answer.", &plain);
  g_assert_cmpuint (g_list_model_get_n_items (guides), ==, n_before);
  candor_library_poll (other);
  g_assert_cmpuint (g_list_model_get_n_items (guides), ==, n_before + 1);
}

static void
add (const char *name,
     void (     *test )(LibraryFixture *fixture,
                        gconstpointer   data))
{
  g_test_add (name, LibraryFixture, NULL, library_fixture_set_up, test, library_fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/library/guides/bundled", test_bundled);
  add ("/library/guides/import", test_import);
  add ("/library/guides/import/taken", test_import_taken);
  add ("/library/guides/import/bad", test_import_bad);
  add ("/library/guides/export", test_export_is_import);
  add ("/library/guides/export/formats", test_export_formats);
  add ("/library/guides/remove", test_remove_restore);
  add ("/library/guides/check", test_check);
  add ("/library/questions/list", test_question_list);
  add ("/library/questions/list/in-place", test_question_list_in_place);
  add ("/library/questions/facets", test_facets);
  add ("/library/poll", test_poll);
  return g_test_run ();
}
