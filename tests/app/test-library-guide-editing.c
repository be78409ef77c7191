/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Guides and sections made and changed by hand. */
#include "candor-error.h"
#include "library-fixture.h"

static char *
add_guide (LibraryFixture *fixture,
           const char     *title)
{
  g_autoptr(CandorGuide) guide = candor_guide_new (NULL);
  g_autoptr(CandorSection) section = candor_section_new ("general", "General", NULL);
  g_autoptr(GError) error = NULL;
  char *id;

  candor_guide_set_title (guide, title);
  candor_guide_add_section (guide, section);
  id = candor_library_add_guide (fixture->library, guide, &error);
  g_assert_no_error (error);
  return id;
}

static char *
add_question (LibraryFixture *fixture,
              const char     *guide_id,
              const char     *section_id)
{
  g_autoptr(CandorQuestion) question = candor_question_new (guide_id, NULL);
  g_autoptr(GError) error = NULL;
  char *id;

  candor_question_set_section (question, section_id, NULL);
  candor_question_set_prompt (question, "What is a zeppelin?");
  id = candor_library_add_question (fixture->library, question, &error);
  g_assert_no_error (error);
  return id;
}

static guint
count_sections (LibraryFixture *fixture,
                const char     *guide_id)
{
  g_autoptr(CandorGuide) guide = candor_library_load_guide (fixture->library, guide_id, NULL);

  return g_list_model_get_n_items (candor_guide_get_sections (guide));
}

static void
test_add (LibraryFixture *fixture,
          gconstpointer   data)
{
  g_autofree char *id = add_guide (fixture, "Air Ships");
  g_autofree char *question_id = add_question (fixture, id, "general");
  g_autofree char *second_id = NULL;
  g_autoptr(CandorGuide) guide = candor_library_load_guide (fixture->library, id, NULL);

  g_assert_cmpstr (id, ==, "air-ships");
  g_assert_cmpstr (candor_guide_get_title (guide), ==, "Air Ships");
  g_assert_cmpuint (candor_guide_get_n_questions (guide), ==, 1);

  /* What was removed keeps its id, and its questions do not come back under the new title. */
  g_assert_true (candor_library_remove_guide (fixture->library, id, NULL));
  second_id = add_guide (fixture, "Air ships");
  g_assert_cmpstr (second_id, ==, "air-ships-2");
  g_assert_true (candor_library_restore_guide (fixture->library, id, NULL));
}

static void
test_change (LibraryFixture *fixture,
             gconstpointer   data)
{
  g_autoptr(CandorGuide) guide = candor_library_load_guide (fixture->library, "behavioural", NULL);
  g_autoptr(CandorGuide) changed = candor_guide_copy_as (guide, "behavioural");
  g_autoptr(CandorGuide) now = NULL;
  g_autoptr(GError) error = NULL;

  candor_guide_set_title (changed, "What people did");
  candor_guide_set_summary (changed, "Stories.");
  candor_guide_set_licence (changed, "Free for all", "CC0-1.0");
  candor_guide_set_language (changed, "en-GB");
  g_assert_true (candor_library_put_guide (fixture->library, changed, &error));
  now = candor_library_load_guide (fixture->library, "behavioural", NULL);
  g_assert_cmpstr (candor_guide_get_title (now), ==, "What people did");
  g_assert_cmpstr (candor_guide_get_summary (now), ==, "Stories.");
  g_assert_cmpstr (candor_guide_get_licence (now), ==, "Free for all");
  g_assert_cmpstr (candor_guide_get_licence_spdx (now), ==, "CC0-1.0");
  g_assert_cmpstr (candor_guide_get_language (now), ==, "en-GB");
  g_assert_cmpuint (candor_guide_get_authors (now)->len, ==,
                    candor_guide_get_authors (guide)->len);
  g_assert_cmpuint (candor_guide_get_n_questions (now), ==, candor_guide_get_n_questions (guide));

  /* A guide that the user changed is not replaced at the next start. */
  library_fixture_open_again (fixture);
  g_clear_object (&now);
  now = candor_library_load_guide (fixture->library, "behavioural", NULL);
  g_assert_cmpstr (candor_guide_get_title (now), ==, "What people did");

  candor_guide_set_title (changed, " ");
  g_assert_false (candor_library_put_guide (fixture->library, changed, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID);
}

static void
test_sections (LibraryFixture *fixture,
               gconstpointer   data)
{
  g_autofree char *guide_id = add_guide (fixture, "Air Ships");
  g_autoptr(CandorSection) section = candor_section_new (NULL, "General", "All else");
  g_autoptr(CandorSection) renamed = NULL;
  g_autofree char *id = candor_library_add_section (fixture->library, guide_id, section, NULL);
  g_autoptr(CandorGuide) guide = NULL;

  g_assert_cmpstr (id, ==, "general-2");
  renamed = candor_section_new (id, "Gases", NULL);
  g_assert_true (candor_library_put_section (fixture->library, guide_id, renamed, NULL));
  guide = candor_library_load_guide (fixture->library, guide_id, NULL);
  g_assert_cmpstr (candor_section_get_title (candor_guide_find_section (guide, id)), ==, "Gases");
  g_assert_cmpuint (count_sections (fixture, guide_id), ==, 2);
}

static void
test_remove_section (LibraryFixture *fixture,
                     gconstpointer   data)
{
  g_autofree char *guide_id = add_guide (fixture, "Air Ships");
  g_autofree char *question_id = add_question (fixture, guide_id, "general");
  g_autoptr(GError) error = NULL;

  g_assert_false (candor_library_remove_section (fixture->library, guide_id, "general", &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_STATE);
  g_clear_error (&error);

  /* Out of sight while a retired question lies in it, and back with that. */
  g_assert_true (candor_library_retire_question (fixture->library, question_id, NULL));
  g_assert_true (candor_library_remove_section (fixture->library, guide_id, "general", NULL));
  g_assert_cmpuint (count_sections (fixture, guide_id), ==, 0);
  g_assert_true (candor_library_restore_question (fixture->library, question_id, NULL));
  g_assert_cmpuint (count_sections (fixture, guide_id), ==, 1);

  g_assert_true (candor_library_delete_question (fixture->library, question_id, NULL));
  g_assert_true (candor_library_remove_section (fixture->library, guide_id, "general", NULL));
  g_assert_false (candor_library_remove_section (fixture->library, guide_id, "general", &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_NOT_FOUND);
}

static void
add (const char *path,
     void (     *test ) (LibraryFixture *fixture,
                         gconstpointer   data))
{
  g_test_add (path, LibraryFixture, NULL, library_fixture_set_up, test, library_fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/library-guide-editing/add", test_add);
  add ("/library-guide-editing/change", test_change);
  add ("/library-guide-editing/sections", test_sections);
  add ("/library-guide-editing/remove-section", test_remove_section);
  return g_test_run ();
}
