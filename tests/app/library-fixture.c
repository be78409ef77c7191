/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "library-fixture.h"

#include <glib/gstdio.h>

static void
remove_folder (const char *path)
{
  g_autoptr(GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR))
        remove_folder (child);
      else
        g_assert_no_errno (g_unlink (child));
    }
  g_assert_no_errno (g_rmdir (path));
}

void
library_fixture_set_up (LibraryFixture *self,
                        gconstpointer   data)
{
  g_autoptr(GError) error = NULL;

  self->folder = g_dir_make_tmp ("candor-app-XXXXXX", &error);
  g_assert_no_error (error);
  self->path = g_build_filename (self->folder, "candor.db", NULL);
  self->library = candor_library_open (self->path, &error);
  g_assert_no_error (error);
}

void
library_fixture_tear_down (LibraryFixture *self,
                           gconstpointer   data)
{
  if (self->library != NULL)
    g_assert_finalize_object (self->library);
  remove_folder (self->folder);
  g_free (self->folder);
  g_free (self->path);
}

void
library_fixture_open_again (LibraryFixture *self)
{
  g_autoptr(GError) error = NULL;

  g_assert_finalize_object (self->library);
  self->library = candor_library_open (self->path, &error);
  g_assert_no_error (error);
}

CandorKit *
library_fixture_kit (LibraryFixture *self)
{
  GListModel *kits = candor_library_get_kits (self->library);

  for (guint i = 0; i < g_list_model_get_n_items (kits); i++)
    {
      g_autoptr(CandorKit) kit = g_list_model_get_item (kits, i);

      if (g_str_equal (candor_kit_get_name (kit), "Any role, 30 min"))
        return g_steal_pointer (&kit);
    }
  g_assert_not_reached ();
}

CandorCandidate *
library_fixture_add_candidate (LibraryFixture *self,
                               const char     *name)
{
  g_autoptr(CandorCandidate) candidate = candor_candidate_new (NULL, name);
  g_autoptr(GError) error = NULL;

  candor_candidate_set_alias (candidate, "Heron");
  candor_library_put_candidate (self->library, candidate, &error);
  g_assert_no_error (error);
  return g_steal_pointer (&candidate);
}

CandorInterview *
library_fixture_start (LibraryFixture *self,
                       gboolean        starts_clock)
{
  g_autoptr(CandorKit) kit = library_fixture_kit (self);
  g_autoptr(CandorCandidate) candidate = library_fixture_add_candidate (self, "Priya Raman");
  g_autoptr(GError) error = NULL;
  CandorInterviewPlan plan = {
    .kit_id = candor_kit_get_id (kit),
    .candidate_id = candor_candidate_get_id (candidate),
    .interviewer = "Ines Duarte",
    .starts_clock = starts_clock,
  };
  CandorInterview *interview = candor_library_start_interview (self->library, &plan, &error);

  g_assert_no_error (error);
  return interview;
}

void
library_fixture_record (LibraryFixture *self,
                        const char     *interview_id,
                        guint           position,
                        const char     *answer,
                        int             score)
{
  g_autoptr(CandorResponseEdit) edit = candor_response_edit_new ();
  g_autoptr(GError) error = NULL;

  edit->fields = CANDOR_EDIT_ANSWER | CANDOR_EDIT_RATING;
  edit->answer = g_strdup (answer);
  edit->rating = CANDOR_RATING_SCORED;
  edit->score = score;
  candor_library_record (self->library, interview_id, position, edit, &error);
  g_assert_no_error (error);
}

CandorInterview *
library_fixture_write_up (LibraryFixture *self)
{
  g_autoptr(CandorInterview) interview = library_fixture_start (self, TRUE);
  const char *id = candor_interview_get_id (interview);
  g_autoptr(CandorWriteUp) write_up = candor_write_up_new ();
  g_autoptr(GError) error = NULL;

  for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
    library_fixture_record (self, id, position, "She told it well.", 4);
  candor_library_step (self->library, id, CANDOR_STEP_FINISH, NULL, &error);
  g_assert_no_error (error);
  write_up->fields = CANDOR_WRITE_UP_RECOMMENDATION;
  write_up->recommendation = CANDOR_RECOMMENDATION_YES;
  candor_write_up_set_text (write_up, CANDOR_WRITE_UP_SUMMARY, "Calm & clear.");
  candor_library_write_up (self->library, id, write_up, &error);
  g_assert_no_error (error);
  return candor_library_load_interview (self->library, id, NULL);
}

char *
library_fixture_read (const char *path)
{
  g_autoptr(GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

void
iterate_until (Condition condition,
               gpointer  data)
{
  while (!condition (data))
    g_main_context_iteration (NULL, TRUE);
}
