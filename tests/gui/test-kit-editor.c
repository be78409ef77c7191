/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-kit-editor.h"
#include "library-fixture.h"

typedef struct
{
  LibraryFixture   library;
  CandorKitEditor *editor;
  char            *kit_id;
  guint            n_told;
} EditorFixture;

/* The page hands each new state of the kit down to the editor. */
static CandorKit *
show_again (EditorFixture *fixture)
{
  CandorLibrary *library = fixture->library.library;
  g_autoptr(CandorKit) kit = candor_library_load_kit (library, fixture->kit_id, NULL);

  g_assert_nonnull (kit);
  g_object_set (fixture->editor, "kit", kit, NULL);
  return kit;           /* the editor holds it */
}

static void
told_cb (CandorKitEditor *editor,
         const char      *sentence,
         EditorFixture   *fixture)
{
  g_assert_cmpstr (sentence, !=, "");
  fixture->n_told++;
}

static void
set_up (EditorFixture *fixture,
        gconstpointer  data)
{
  g_autoptr(CandorKit) kit = NULL;

  library_fixture_set_up (&fixture->library, data);
  kit = library_fixture_kit (&fixture->library);
  fixture->kit_id = g_strdup (candor_kit_get_id (kit));
  fixture->editor = g_object_new (CANDOR_TYPE_KIT_EDITOR,
                                  "library", fixture->library.library, "kit", kit, NULL);
  g_signal_connect (fixture->editor, "told", G_CALLBACK (told_cb), fixture);
}

static void
tear_down (EditorFixture *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->editor);
  g_free (fixture->kit_id);
  library_fixture_tear_down (&fixture->library, data);
}

static void
place (EditorFixture    *fixture,
       guint             position,
       CandorRequirement requirement,
       guint             index,
       guint             expected)
{
  g_assert_cmpuint (candor_kit_editor_place (fixture->editor, position, requirement, index), ==,
                    expected);
}

/* The ids of the questions, an o before the optional and an s before the spare ones. */
static char *
spell (EditorFixture *fixture)
{
  CandorKit *kit = show_again (fixture);
  GString *spelt = g_string_new (NULL);

  for (guint position = 1; position <= candor_kit_get_n_entries (kit); position++)
    {
      CandorKitEntry *entry = candor_kit_get_entry (kit, position);
      static const char * const marks[] = { "", "o:", "s:" };

      g_string_append_printf (spelt, "%s%s%s", position > 1 ? " " : "",
                              marks[candor_kit_entry_get_requirement (entry)],
                              candor_question_get_id (candor_kit_entry_get_question (entry)));
    }
  return g_string_free (spelt, FALSE);
}

static char *
id_at (EditorFixture *fixture,
       guint          position)
{
  CandorKit *kit = show_again (fixture);

  return g_strdup (candor_question_get_id (candor_kit_get_question (kit, position)));
}

static void
assert_at (EditorFixture    *fixture,
           guint             position,
           const char       *id,
           CandorRequirement requirement)
{
  CandorKit *kit = show_again (fixture);
  CandorKitEntry *entry = candor_kit_get_entry (kit, position);

  g_assert_cmpstr (candor_question_get_id (candor_kit_entry_get_question (entry)), ==, id);
  g_assert_cmpint (candor_kit_entry_get_requirement (entry), ==, requirement);
}

static void
test_within_a_group (EditorFixture *fixture,
                     gconstpointer  data)
{
  g_autofree char *first = id_at (fixture, 1);
  g_autofree char *third = id_at (fixture, 3);

  place (fixture, 1, CANDOR_REQUIREMENT_REQUIRED, 3, 4);
  assert_at (fixture, 4, first, CANDOR_REQUIREMENT_REQUIRED);
  assert_at (fixture, 2, third, CANDOR_REQUIREMENT_REQUIRED);
  place (fixture, 4, CANDOR_REQUIREMENT_REQUIRED, 0, 1);
  assert_at (fixture, 1, first, CANDOR_REQUIREMENT_REQUIRED);
  assert_at (fixture, 3, third, CANDOR_REQUIREMENT_REQUIRED);
  place (fixture, 1, CANDOR_REQUIREMENT_REQUIRED, G_MAXUINT, 6);
  assert_at (fixture, 6, first, CANDOR_REQUIREMENT_REQUIRED);
  g_assert_cmpuint (fixture->n_told, ==, 0);
}

static void
test_across_groups (EditorFixture *fixture,
                    gconstpointer  data)
{
  g_autofree char *second = id_at (fixture, 2);
  g_autofree char *fifth = id_at (fixture, 5);
  g_autofree char *sixth = id_at (fixture, 6);

  place (fixture, 5, CANDOR_REQUIREMENT_OPTIONAL, 0, 5);
  assert_at (fixture, 5, fifth, CANDOR_REQUIREMENT_OPTIONAL);
  /* Before the only one there, and after it. */
  place (fixture, 2, CANDOR_REQUIREMENT_OPTIONAL, 0, 4);
  assert_at (fixture, 4, second, CANDOR_REQUIREMENT_OPTIONAL);
  assert_at (fixture, 5, fifth, CANDOR_REQUIREMENT_OPTIONAL);
  place (fixture, 6, CANDOR_REQUIREMENT_OPTIONAL, 1, 5);
  assert_at (fixture, 5, sixth, CANDOR_REQUIREMENT_OPTIONAL);
  assert_at (fixture, 6, fifth, CANDOR_REQUIREMENT_OPTIONAL);
}

static void
test_steps (EditorFixture *fixture,
            gconstpointer  data)
{
  g_autofree char *before = spell (fixture);
  g_autofree char *after = NULL;
  g_autofree char *fifth = id_at (fixture, 5);
  guint position = 5;

  for (guint step = 0; step < 3; step++)
    {
      position = candor_kit_editor_step (fixture->editor, position, 1);
      show_again (fixture);
    }
  assert_at (fixture, position, fifth, CANDOR_REQUIREMENT_RESERVE);
  g_assert_cmpuint (candor_kit_editor_step (fixture->editor, position, 1), ==, position);
  for (guint step = 0; step < 3; step++)
    {
      position = candor_kit_editor_step (fixture->editor, position, -1);
      show_again (fixture);
    }
  after = spell (fixture);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpuint (candor_kit_editor_step (fixture->editor, 1, -1), ==, 1);
}

static void
test_removal (EditorFixture *fixture,
              gconstpointer  data)
{
  g_autofree char *before = spell (fixture);
  g_autofree char *without = NULL;
  g_autofree char *after = NULL;
  g_autofree char *ticket = NULL;

  g_assert_true (candor_kit_editor_remove (fixture->editor, 3, &ticket));
  without = spell (fixture);
  g_assert_cmpstr (without, !=, before);
  g_assert_true (candor_kit_editor_put_back (fixture->editor, ticket));
  after = spell (fixture);
  g_assert_cmpstr (after, ==, before);
  /* It is in already: a sentence, and nothing doubled. */
  g_assert_false (candor_kit_editor_put_back (fixture->editor, ticket));
  g_assert_cmpuint (fixture->n_told, ==, 1);
  g_assert_false (candor_kit_editor_remove (fixture->editor, 99, &ticket));
}

static void
test_in_use (EditorFixture *fixture,
             gconstpointer  data)
{
  g_autoptr(CandorInterview) interview = library_fixture_start (&fixture->library, FALSE);

  g_assert_cmpint (candor_kit_get_version (show_again (fixture)), ==, 1);
  g_assert_true (candor_kit_editor_weigh (fixture->editor, 2, 3));
  g_assert_cmpuint (fixture->n_told, ==, 1);
  g_assert_cmpint (candor_kit_get_version (show_again (fixture)), ==, 2);
  g_assert_true (candor_kit_editor_weigh (fixture->editor, 2, 2));
  g_assert_true (candor_kit_editor_set_opening (fixture->editor, "Welcome.", 2));
  g_assert_cmpuint (fixture->n_told, ==, 1);
}

static void
test_scale (EditorFixture *fixture,
            gconstpointer  data)
{
  const char * const three[] = { "No", "Partly", "Yes", NULL };
  const char * const two[] = { "No", "Yes", NULL };

  g_assert_true (candor_kit_editor_set_scale (fixture->editor, three));
  g_assert_cmpint (candor_scale_get_max (candor_kit_get_scale (show_again (fixture))), ==, 3);
  g_assert_false (candor_kit_editor_set_scale (fixture->editor, two));
  g_assert_cmpuint (fixture->n_told, ==, 1);
}

static void
add (const char *path,
     void (     *test ) (EditorFixture *fixture,
                         gconstpointer  data))
{
  g_test_add (path, EditorFixture, NULL, set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/kit-editor/within-a-group", test_within_a_group);
  add ("/kit-editor/across-groups", test_across_groups);
  add ("/kit-editor/steps", test_steps);
  add ("/kit-editor/removal", test_removal);
  add ("/kit-editor/in-use", test_in_use);
  add ("/kit-editor/scale", test_scale);
  return g_test_run ();
}
