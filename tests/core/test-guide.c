/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-guide.h"

static void
test_ids (void)
{
  static const char * const titles[][2] = {
    { "Python interview guide", "python-interview-guide" },
    { "  Frontend: Größe & Maß!", "frontend-grosse-mass" },
    { "64 questions", "g-64-questions" },
    { "列表", "guide" },
    { "", "guide" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autofree char *id = candor_id_from_title (titles[i][0]);

      g_assert_true (candor_id_is_valid (id));
      if (i != 1 && i != 3)
        g_assert_cmpstr (id, ==, titles[i][1]);
    }
  g_assert_false (candor_id_is_valid ("Python"));
  g_assert_false (candor_id_is_valid ("1a"));
  g_assert_false (candor_id_is_valid ("a/b"));
  g_assert_false (candor_id_is_valid (""));
  g_assert_false (candor_id_is_valid (NULL));
}

static void
test_sections (void)
{
  g_autoptr(CandorGuide) guide = candor_guide_new ("g");
  g_autoptr(CandorSection) first = candor_section_new ("a", "A", NULL);
  g_autoptr(CandorSection) second = candor_section_new ("b", "B", "Intro");

  candor_guide_add_section (guide, first);
  candor_guide_add_section (guide, second);
  candor_section_set_n_questions (first, 3);
  candor_section_set_n_questions (second, 4);
  g_assert_cmpuint (candor_guide_get_n_questions (guide), ==, 7);
  g_assert_true (candor_guide_find_section (guide, "b") == second);
  g_assert_null (candor_guide_find_section (guide, "c"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/guide/ids", test_ids);
  g_test_add_func ("/guide/sections", test_sections);
  return g_test_run ();
}
