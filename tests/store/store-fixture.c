/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

#include <glib/gstdio.h>

CandorSql *
fixture_open_memory (void)
{
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) scripts = candor_migrations_load ();
  CandorSql *sql = candor_sql_open (":memory:", CANDOR_SQL_WRITER, &error);
  gboolean made = FALSE;

  g_assert_no_error (error);
  candor_migrations_run (sql, (const char * const *) scripts, &made, &error);
  g_assert_no_error (error);
  g_assert_true (made);

  return sql;
}

char *
fixture_new_path (void)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("candor-store-XXXXXX", &error);
  char *path = g_build_filename (folder, "candor.db", NULL);

  g_assert_no_error (error);
  g_assert_true (g_file_set_contents (path, "", 0, &error));

  return path;
}

void
fixture_remove (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);

  for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir))
    {
      g_autofree char *file = g_build_filename (folder, name, NULL);

      g_unlink (file);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

CandorStore *
fixture_open_store (const char *path)
{
  g_autoptr(GError) error = NULL;
  CandorStore *store = candor_store_open (path, &error);

  g_assert_no_error (error);
  g_assert_nonnull (store);

  return store;
}

static void
add_section (CandorGuide *guide,
             const char  *id,
             const char  *title)
{
  g_autoptr(CandorSection) section = candor_section_new (id, title, NULL);

  candor_guide_add_section (guide, section);
}

CandorGuide *
fixture_guide (void)
{
  CandorGuide *guide = candor_guide_new ("python");

  candor_guide_set_title (guide, "Python");
  candor_guide_set_language (guide, "en");
  candor_guide_set_licence (guide, "Public domain", "CC0-1.0");
  candor_guide_set_source (guide, "A book", "https://example.org/", "2026-05-03");
  candor_guide_add_author (guide, "Ada");
  candor_guide_add_author (guide, "Grace");
  add_section (guide, "basics", "Basics");
  add_section (guide, "objects", "Objects");

  return guide;
}

CandorQuestion *
fixture_question (const char      *section_id,
                  const char      *id,
                  const char      *prompt,
                  CandorDifficulty difficulty)
{
  CandorQuestion *question = candor_question_new ("python", id);

  candor_question_set_section (question, section_id,
                               g_str_equal (section_id, "basics") ? "Basics" : "Objects");
  candor_question_set_prompt (question, prompt);
  candor_question_set_difficulty (question, difficulty);

  return question;
}

void
fixture_import (CandorSql      *sql,
                CandorGuide    *guide,
                CandorQuestion *first,
                ...)
{
  g_autoptr(GError) error = NULL;
  va_list questions;

  candor_guide_table_put (sql, guide, FALSE, &error);
  g_assert_no_error (error);

  va_start (questions, first);
  for (CandorQuestion *question = first; question != NULL; question = va_arg (questions,
                                                                              CandorQuestion *))
    {
      candor_guide_table_put_question (sql, question, &error);
      g_assert_no_error (error);
      g_object_unref (question);
    }
  va_end (questions);

  candor_guide_table_finish (sql, candor_guide_get_id (guide), &error);
  g_assert_no_error (error);
}

static void
import_two (CandorSql *sql)
{
  g_autoptr(CandorGuide) guide = fixture_guide ();
  CandorQuestion *first = fixture_question ("basics", "list-or-tuple", "List or tuple?",
                                            CANDOR_DIFFICULTY_EASY);
  CandorQuestion *second = fixture_question ("objects", "what-is-self", "What is self?",
                                             CANDOR_DIFFICULTY_MEDIUM);

  candor_question_set_answer (first, "A list can change.");
  candor_question_add_point (first, "mutable", 2, TRUE);
  candor_question_add_point (first, "hashable", 1, FALSE);
  fixture_import (sql, guide, first, second, NULL);
}

static void
append_entry (CandorSql        *sql,
              CandorKit        *kit,
              const char       *id,
              CandorRequirement requirement,
              int               weight)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorQuestion) question = candor_question_table_load (sql, id, &error);
  g_autoptr(CandorKitEntry) entry = NULL;

  g_assert_no_error (error);
  entry = candor_kit_entry_new (question, requirement, weight);
  candor_kit_insert (kit, entry, 0, &error);
  g_assert_no_error (error);
}

CandorKit *
fixture_kit (CandorSql *sql)
{
  g_autoptr(GError) error = NULL;
  CandorKit *kit = candor_kit_new (NULL, "Python developer");

  import_two (sql);
  candor_kit_set_role (kit, "Developer");
  candor_kit_set_minutes (kit, 45);
  candor_kit_set_opening (kit, "Welcome!", 2);
  append_entry (sql, kit, "python/list-or-tuple", CANDOR_REQUIREMENT_REQUIRED, 2);
  append_entry (sql, kit, "python/what-is-self", CANDOR_REQUIREMENT_OPTIONAL, 1);
  candor_kit_table_put (sql, kit, &error);
  g_assert_no_error (error);

  return kit;
}

CandorInterview *
fixture_interview (CandorSql *sql)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorCandidate) candidate = candor_candidate_new (NULL, "Priya R");
  g_autoptr(CandorKit) kit = fixture_kit (sql);
  g_autoptr(CandorKit) frozen = NULL;
  CandorInterview *interview;

  candor_candidate_table_put (sql, candidate, &error);
  g_assert_no_error (error);
  candor_kit_table_freeze (sql, candor_kit_get_id (kit), 1000, &error);
  g_assert_no_error (error);
  frozen = candor_kit_table_load (sql, candor_kit_get_id (kit), 0, &error);
  g_assert_no_error (error);

  interview = candor_interview_new (NULL, frozen, candidate, "Ines", FALSE);
  candor_interview_take_questions (interview);
  candor_interview_add_also_present (interview, "Omar");
  candor_interview_set_state (interview, CANDOR_INTERVIEW_STATE_RUNNING);
  candor_interview_table_add (sql, interview, &error);
  g_assert_no_error (error);

  return interview;
}

gint64
fixture_number (CandorSql  *sql,
                const char *text)
{
  g_autoptr(GError) error = NULL;
  gint64 number = 0;

  candor_sql_read_number (sql, text, &number, &error);
  g_assert_no_error (error);

  return number;
}

void
fixture_run (CandorSql  *sql,
             const char *script)
{
  g_autoptr(GError) error = NULL;

  candor_sql_run_script (sql, script, &error);
  g_assert_no_error (error);
}
