/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-anchor.h"

static CandorQuestion *
question_new (void)
{
  CandorQuestion *question = candor_question_new ("guide", "question");

  candor_question_add_anchor (question, 1, "lowest");
  candor_question_add_anchor (question, 3, "middle");
  candor_question_add_anchor (question, 5, "highest");
  return question;
}

static void
test_default (void)
{
  g_autoptr(CandorQuestion) question = question_new ();
  g_autoptr(CandorScale) scale = candor_scale_new_default ();

  g_assert_cmpstr (candor_anchor_at (question, scale, 1), ==, "lowest");
  g_assert_null (candor_anchor_at (question, scale, 2));
  g_assert_cmpstr (candor_anchor_at (question, scale, 3), ==, "middle");
  g_assert_null (candor_anchor_at (question, scale, 4));
  g_assert_cmpstr (candor_anchor_at (question, scale, 5), ==, "highest");
}

/* They stand for the same places of a longer scale. */
static void
test_seven (void)
{
  static const char * const labels[] = { "a", "b", "c", "d", "e", "f", "g", NULL };
  g_autoptr(CandorQuestion) question = question_new ();
  g_autoptr(CandorScale) scale = candor_scale_new (labels, NULL);

  g_assert_cmpstr (candor_anchor_at (question, scale, 1), ==, "lowest");
  g_assert_null (candor_anchor_at (question, scale, 3));
  g_assert_cmpstr (candor_anchor_at (question, scale, 4), ==, "middle");
  g_assert_null (candor_anchor_at (question, scale, 5));
  g_assert_cmpstr (candor_anchor_at (question, scale, 7), ==, "highest");
}

static void
test_none (void)
{
  g_autoptr(CandorQuestion) question = candor_question_new ("guide", "question");
  g_autoptr(CandorScale) scale = candor_scale_new_default ();

  g_assert_null (candor_anchor_at (question, scale, 1));
  g_assert_null (candor_anchor_at (question, scale, 5));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/anchor/default", test_default);
  g_test_add_func ("/core/anchor/seven", test_seven);
  g_test_add_func ("/core/anchor/none", test_none);

  return g_test_run ();
}
