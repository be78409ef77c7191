/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "candor-error.h"
#include "candor-export.h"
#include "candor-kit-changes.h"
#include "library-fixture.h"

/* Two machines: a kit is made on one and taken to the other. */

#define KIT_ID "0f0e9b4e-6d3a-4b0e-9a55-0c7d35f4b1aa"

static const char small_guide[] =
  "<guide xmlns=\"urn:candor:guide:1\" id=\"small\" version=\"1\" xml:lang=\"en\">\n"
  "  <title>Small</title>\n"
  "  <section id=\"one\">\n"
  "    <title>One</title>\n"
  "    <question id=\"first\" difficulty=\"easy\" minutes=\"3\"><prompt>What is the first?</prompt>"
  "<answer>%s</answer></question>\n"
  "    <question id=\"second\" minutes=\"5\"><prompt>Which other one is there?</prompt></question>\n"
  "  </section>\n"
  "</guide>\n";

static GFile *
file_in (LibraryFixture *fixture,
         const char     *name)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  return g_file_new_for_path (path);
}

static void
import_guide (LibraryFixture *fixture,
              const char     *answer)
{
  const CandorImportOptions options = { .replace = TRUE };
  g_autoptr(GFile) file = file_in (fixture, "small.guide.xml");
  g_autofree char *text = g_strdup_printf (small_guide, answer);
  g_autoptr(CandorImportResult) result = NULL;
  g_autoptr(GError) error = NULL;

  g_file_replace_contents (file, text, strlen (text), NULL, FALSE, 0, NULL, NULL, &error);
  g_assert_no_error (error);
  result = candor_library_import_guide (fixture->library, file, &options, NULL, &error);
  g_assert_no_error (error);
}

static void
add_question (LibraryFixture *fixture,
              CandorKit      *kit,
              const char     *id)
{
  g_autoptr(CandorQuestion) question = candor_library_load_question (fixture->library, id, NULL);
  g_autoptr(CandorKitEntry) entry = candor_kit_entry_new (question, CANDOR_REQUIREMENT_REQUIRED, 2);

  g_assert_true (candor_kit_insert (kit, entry, 0, NULL));
}

static void
put_kit (LibraryFixture *fixture,
         CandorKit      *kit)
{
  g_autoptr(GError) error = NULL;

  candor_library_put_kit (fixture->library, kit, &error);
  g_assert_no_error (error);
}

static void
make_kit (LibraryFixture *fixture)
{
  g_autoptr(CandorKit) kit = candor_kit_new (KIT_ID, "Small kit");

  import_guide (fixture, "This one.");
  candor_kit_set_minutes (kit, 20);
  candor_kit_set_opening (kit, "Hello.", 2);
  add_question (fixture, kit, "small/first");
  put_kit (fixture, kit);
}

static char *
start (LibraryFixture *fixture)
{
  g_autoptr(CandorCandidate) candidate = library_fixture_add_candidate (fixture, "Priya R");
  const CandorInterviewPlan plan = {
    .kit_id = KIT_ID, .candidate_id = candor_candidate_get_id (candidate), .interviewer = "Ines"
  };
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorInterview) interview =
    candor_library_start_interview (fixture->library, &plan, &error);
  CandorResponse *response;

  g_assert_no_error (error);
  response = candor_interview_get_response (interview, 1);
  return candor_question_digest (candor_response_get_question (response));
}

static GBytes *
export (LibraryFixture *fixture)
{
  g_autoptr(GError) error = NULL;
  GBytes *bytes = candor_library_export_kit (fixture->library, KIT_ID, &error);

  g_assert_no_error (error);
  return bytes;
}

static CandorKit *
carry (LibraryFixture *from,
       LibraryFixture *to,
       gboolean       *was_there,
       GError        **error)
{
  g_autoptr(GBytes) bytes = export (from);
  g_autoptr(GFile) file = file_in (to, "carried.kit.xml");

  g_assert_true (g_file_replace_contents (file, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, FALSE,
                                          0, NULL, NULL, NULL));
  return candor_library_import_kit (to->library, file, was_there, error);
}

static void
assert_same (LibraryFixture *fixture,
             LibraryFixture *other)
{
  g_autoptr(CandorKit) kit = candor_library_load_kit (fixture->library, KIT_ID, NULL);
  g_autoptr(CandorKit) same = candor_library_load_kit (other->library, KIT_ID, NULL);
  g_autofree char *digest = candor_kit_digest (kit);
  g_autofree char *same_digest = candor_kit_digest (same);
  g_autoptr(GBytes) bytes = export (fixture);
  g_autoptr(GBytes) same_bytes = export (other);

  g_assert_cmpint (candor_kit_get_version (same), ==, candor_kit_get_version (kit));
  g_assert_cmpstr (same_digest, ==, digest);
  g_assert_true (g_bytes_equal (bytes, same_bytes));
}

/* In use on the one machine, taken to the other where its guide is not: interviews of both ask the same question. */
static void
test_in_use (LibraryFixture *fixture,
             gconstpointer   data)
{
  LibraryFixture other = { NULL };
  g_autoptr(CandorKit) kit = NULL;
  g_autofree char *digest = NULL, *other_digest = NULL;
  g_autoptr(GError) error = NULL;

  library_fixture_set_up (&other, NULL);
  make_kit (fixture);
  digest = start (fixture);
  kit = carry (fixture, &other, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (candor_kit_is_frozen (kit));
  assert_same (fixture, &other);
  other_digest = start (&other);
  g_assert_cmpstr (other_digest, ==, digest);
  g_assert_cmpstr (digest, !=, "");
  g_clear_object (&kit);
  library_fixture_tear_down (&other, NULL);
}

/* Version 2 has one question more than version 1. */
static void
assert_one_added (LibraryFixture *fixture,
                  gboolean        first_is_frozen)
{
  g_autoptr(GPtrArray) versions = candor_library_list_kit_versions (fixture->library, KIT_ID, NULL);
  g_autoptr(GPtrArray) changes = NULL;

  g_assert_cmpuint (versions->len, ==, 2);
  g_assert_cmpint (candor_kit_get_version (g_ptr_array_index (versions, 0)), ==, 2);
  g_assert_cmpint (candor_kit_is_frozen (g_ptr_array_index (versions, 1)), ==, first_is_frozen);
  changes = candor_kit_list_changes (g_ptr_array_index (versions, 1), g_ptr_array_index (versions, 0));
  g_assert_cmpuint (changes->len, ==, 1);
  g_assert_cmpstr (((CandorFinding *) g_ptr_array_index (changes, 0))->code, ==, "added");
}

/* A draft stays one, the same file again changes nothing, and a later version comes as what it is. */
static void
test_versions (LibraryFixture *fixture,
               gconstpointer   data)
{
  LibraryFixture other = { NULL };
  g_autoptr(CandorKit) kit = NULL, again = NULL, next = NULL, second = NULL;
  g_autofree char *digest = NULL;
  gboolean was_there = TRUE;

  library_fixture_set_up (&other, NULL);
  make_kit (fixture);
  kit = carry (fixture, &other, &was_there, NULL);
  g_assert_false (was_there);
  g_assert_false (candor_kit_is_frozen (kit));
  again = carry (fixture, &other, &was_there, NULL);
  g_assert_true (again != NULL && was_there);

  digest = start (fixture);
  next = candor_library_load_kit (fixture->library, KIT_ID, NULL);
  add_question (fixture, next, "small/second");
  put_kit (fixture, next);
  g_assert_cmpint (candor_kit_get_version (next), ==, 2);
  second = carry (fixture, &other, &was_there, NULL);
  g_assert_cmpint (candor_kit_get_version (second), ==, 2);
  g_assert_false (was_there);
  assert_same (fixture, &other);
  assert_one_added (fixture, TRUE);
  assert_one_added (&other, FALSE);
  library_fixture_tear_down (&other, NULL);
}

/* By the beginning of its id, as the newest version has it. */
static void
test_paper (LibraryFixture *fixture,
            gconstpointer   data)
{
  g_autoptr(GArray) formats = candor_export_list_paper_kit_formats ();
  g_autoptr(GError) error = NULL;

  make_kit (fixture);
  g_assert_cmpuint (formats->len, >, 0);
  for (guint i = 0; i < formats->len; i++)
    {
      g_autoptr(GBytes) bytes =
        candor_library_export_paper_kit (fixture->library, "0f0e9b4e", g_array_index (formats, CandorExportFormat, i).id,
                                         TRUE, &error);

      g_assert_no_error (error);
      g_assert_cmpuint (g_bytes_get_size (bytes), >, 1000);
    }
  g_assert_null (candor_library_export_paper_kit (fixture->library, KIT_ID, "odt", TRUE, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_null (candor_library_export_paper_kit (fixture->library, "ffffffff", "html", TRUE, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
}

static void
test_other_content (LibraryFixture *fixture,
                    gconstpointer   data)
{
  LibraryFixture other = { NULL };
  g_autoptr(CandorKit) kit = NULL, ours = NULL;
  g_autoptr(GError) error = NULL;

  library_fixture_set_up (&other, NULL);
  make_kit (fixture);
  make_kit (&other);
  ours = candor_library_load_kit (other.library, KIT_ID, NULL);
  add_question (&other, ours, "small/second");
  put_kit (&other, ours);
  kit = carry (fixture, &other, NULL, &error);
  g_assert_null (kit);
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_EXISTS);
  g_clear_object (&ours);
  ours = candor_library_load_kit (other.library, KIT_ID, NULL);
  g_assert_cmpuint (candor_kit_get_n_entries (ours), ==, 2);
  library_fixture_tear_down (&other, NULL);
}

/* The guide is there too, but says it otherwise: the kit keeps the words that it came with. */
static void
test_own_words (LibraryFixture *fixture,
                gconstpointer   data)
{
  LibraryFixture other = { NULL };
  g_autoptr(CandorKit) kit = NULL, loaded = NULL;

  library_fixture_set_up (&other, NULL);
  make_kit (fixture);
  import_guide (&other, "That one.");
  kit = carry (fixture, &other, NULL, NULL);
  g_assert_nonnull (kit);
  loaded = candor_library_load_kit (other.library, KIT_ID, NULL);
  g_assert_cmpstr (candor_question_get_answer (candor_kit_get_question (loaded, 1)), ==, "This one.");
  g_assert_true (candor_kit_is_frozen (loaded));
  library_fixture_tear_down (&other, NULL);
}

static void
add (const char *path,
     void (     *test )(LibraryFixture *,
                        gconstpointer))
{
  g_test_add (path, LibraryFixture, NULL, library_fixture_set_up, test, library_fixture_tear_down);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add ("/kit-files/in-use", test_in_use);
  add ("/kit-files/versions", test_versions);
  add ("/kit-files/other-content", test_other_content);
  add ("/kit-files/own-words", test_own_words);
  add ("/kit-files/paper", test_paper);
  return g_test_run ();
}
