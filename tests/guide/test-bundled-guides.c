/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-fixture.h"

#include "candor-bundled.h"

#define BUNDLED "resource:///io/github/candor/Candor/bundled/"

static const char * const guides[] = { "python.guide.xml", "behavioural.guide.xml" };

static GFile *
bundled_file (const char *name)
{
  g_autofree char *uri = g_strconcat (BUNDLED, name, NULL);

  return g_file_new_for_uri (uri);
}

static ReadGuide *
read_bundled (const char *name)
{
  g_autoptr(GFile) file = bundled_file (name);
  g_autoptr(GError) error = NULL;
  ReadGuide *read = fixture_read (file, &error);

  g_assert_no_error (error);

  return read;
}

static void
assert_sections (ReadGuide   *read,
                 guint        n_sections,
                 const guint *n_questions)
{
  GListModel *sections = candor_guide_get_sections (read->guide);

  g_assert_cmpuint (g_list_model_get_n_items (sections), ==, n_sections);
  for (guint i = 0; i < n_sections; i++)
    {
      g_autoptr(CandorSection) section = g_list_model_get_item (sections, i);
      guint n = 0;

      for (guint k = 0; k < read->questions->len; k++)
        if (g_str_equal (candor_question_get_section_id (g_ptr_array_index (read->questions, k)),
                         candor_section_get_id (section)))
          n++;
      g_assert_cmpuint (n, ==, n_questions[i]);
    }
}

static void
test_counts (void)
{
  static const guint python[] = { 10, 14, 13, 9, 7, 11 };
  static const guint behavioural[] = { 5, 5, 5, 5, 5, 5 };
  g_autoptr(ReadGuide) first = read_bundled (guides[0]);
  g_autoptr(ReadGuide) second = read_bundled (guides[1]);

  g_assert_cmpuint (first->questions->len, ==, 64);
  assert_sections (first, G_N_ELEMENTS (python), python);
  g_assert_cmpuint (second->questions->len, ==, 30);
  assert_sections (second, G_N_ELEMENTS (behavioural), behavioural);
}

static void
test_judged (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (guides); i++)
    {
      g_autoptr(ReadGuide) read = read_bundled (guides[i]);
      guint n_of_difficulty[4] = { 0 };

      for (guint k = 0; k < read->questions->len; k++)
        {
          CandorQuestion *question = g_ptr_array_index (read->questions, k);

          n_of_difficulty[candor_question_get_difficulty (question)]++;
          g_assert_cmpint (candor_question_get_minutes (question), >, 0);
          g_assert_cmpuint (candor_question_get_points (question)->len, >=, 3);
          g_assert_cmpuint (candor_question_get_probes (question)->len, >=, 1);
          g_assert_cmpuint (candor_question_get_anchors (question)->len, ==, 3);
          g_assert_cmpuint (candor_question_get_tags (question)->len, >=, 1);
        }
      g_assert_cmpuint (n_of_difficulty[CANDOR_DIFFICULTY_UNKNOWN], ==, 0);
      g_assert_cmpuint (n_of_difficulty[CANDOR_DIFFICULTY_EASY], >=, 5);
      g_assert_cmpuint (n_of_difficulty[CANDOR_DIFFICULTY_MEDIUM], >=, 5);
      g_assert_cmpuint (n_of_difficulty[CANDOR_DIFFICULTY_HARD], >=, 5);
    }
}

static void
test_nothing_found (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (guides); i++)
    {
      g_autoptr(GFile) file = bundled_file (guides[i]);
      g_autoptr(GError) error = NULL;
      g_autoptr(GPtrArray) findings = candor_guide_check_file (file, NULL, &error);

      g_assert_no_error (error);
      for (guint k = 0; k < findings->len; k++)
        {
          CandorFinding *finding = g_ptr_array_index (findings, k);

          g_test_message ("%s:%d: %s: %s", finding->where, finding->line, finding->code,
                          finding->message);
        }
      g_assert_cmpuint (findings->len, ==, 0);
    }
}

/* They are written by hand, but as Candor would write them. */
static void
test_form (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (guides); i++)
    {
      g_autoptr(ReadGuide) read = read_bundled (guides[i]);
      g_autoptr(GBytes) written = fixture_write (read);
      g_autoptr(GFile) file = bundled_file (guides[i]);
      g_autoptr(GBytes) bytes = g_file_load_bytes (file, NULL, NULL, NULL);

      g_assert_true (g_bytes_equal (written, bytes));
    }
}

static CandorQuestion *
find_question (ReadGuide      *read,
               CandorQuestion *wanted)
{
  for (guint i = 0; i < read->questions->len; i++)
    {
      CandorQuestion *question = g_ptr_array_index (read->questions, i);

      if (g_strcmp0 (candor_question_get_id (question), candor_question_get_id (wanted)) == 0 &&
          g_strcmp0 (candor_question_get_guide_id (question),
                     candor_question_get_guide_id (wanted)) == 0)
        return question;
    }

  return NULL;
}

/* Which sections are left out is for information; nothing else is to be said. */
static void
assert_ready (CandorKit *kit)
{
  g_autoptr(GPtrArray) findings = candor_kit_check (kit);

  for (guint i = 0; i < findings->len; i++)
    {
      CandorFinding *finding = g_ptr_array_index (findings, i);

      g_test_message ("%s: %s", finding->code, finding->message);
      g_assert_cmpint (finding->rank, ==, CANDOR_RANK_INFORMATION);
    }
}

static void
assert_kit (const char *name,
            const char *guide_name,
            guint       n_entries,
            int         n_minutes)
{
  g_autoptr(GFile) file = bundled_file (name);
  g_autoptr(ReadGuide) read = read_bundled (guide_name);
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorKit) kit = candor_kit_read_xml (file, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (candor_kit_get_n_entries (kit), ==, n_entries);
  g_assert_cmpint (candor_kit_get_minutes (kit), ==, n_minutes);
  for (guint i = 1; i <= n_entries; i++)
    {
      CandorKitEntry *entry = candor_kit_get_entry (kit, i);
      CandorQuestion *reference = candor_kit_entry_get_question (entry);
      CandorQuestion *question = find_question (read, reference);

      g_test_message ("%s", candor_question_get_id (reference));
      g_assert_nonnull (question);
      g_assert_cmpstr (candor_question_get_section_id (reference), ==,
                       candor_question_get_section_id (question));
      candor_kit_entry_set_question (entry, question);
    }
  g_assert_cmpint (candor_kit_get_planned_minutes (kit), <=, n_minutes);
  assert_ready (kit);
}

static void
test_kits (void)
{
  assert_kit ("python-developer-45.kit.xml", "python.guide.xml", 9, 45);
  assert_kit ("any-role-30.kit.xml", "behavioural.guide.xml", 6, 30);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_resources_register (candor_bundled_get_resource ());

  g_test_add_func ("/guide/bundled/counts", test_counts);
  g_test_add_func ("/guide/bundled/judged", test_judged);
  g_test_add_func ("/guide/bundled/nothing-found", test_nothing_found);
  g_test_add_func ("/guide/bundled/form", test_form);
  g_test_add_func ("/guide/bundled/kits", test_kits);

  return g_test_run ();
}
