/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-readiness.h"

#include "core-fixture.h"

static gboolean
has (GPtrArray  *findings,
     const char *code,
     guint       position)
{
  for (guint i = 0; i < findings->len; i++)
    {
      const CandorFinding *finding = g_ptr_array_index (findings, i);

      if (g_str_equal (finding->code, code) && finding->position == position)
        return TRUE;
    }
  return FALSE;
}

static void
test_empty (void)
{
  g_autoptr(CandorKit) kit = fixture_kit (0);
  g_autoptr(GPtrArray) findings = candor_kit_check (kit);

  g_assert_cmpuint (findings->len, ==, 1);
  g_assert_true (has (findings, "no-question", 0));
}

static void
test_ranks (void)
{
  g_autoptr(CandorKit) kit = fixture_kit (2);
  g_autoptr(CandorQuestion) bare = candor_question_new ("guide", "bare");
  g_autoptr(CandorQuestion) twin = candor_question_new ("guide", "twin");
  g_autoptr(CandorKitEntry) third = candor_kit_entry_new (bare, CANDOR_REQUIREMENT_REQUIRED, 1);
  g_autoptr(CandorKitEntry) fourth = candor_kit_entry_new (twin, CANDOR_REQUIREMENT_REQUIRED, 1);
  g_autoptr(GPtrArray) findings = NULL;
  CandorRank last = CANDOR_RANK_MEND;

  candor_question_set_prompt (bare, "Why do you want this job with us?");
  candor_question_set_prompt (twin, "Why do YOU want this job with us");
  g_assert_true (candor_kit_insert (kit, third, 0, NULL));
  g_assert_true (candor_kit_insert (kit, fourth, 0, NULL));
  candor_kit_set_minutes (kit, 10);
  findings = candor_kit_check (kit);
  g_assert_true (has (findings, "near-duplicate", 4));
  g_assert_false (has (findings, "near-duplicate", 2));
  g_assert_true (has (findings, "no-answer", 3));
  g_assert_true (has (findings, "no-anchors", 3));
  g_assert_true (has (findings, "no-points", 3));
  g_assert_true (has (findings, "no-difficulty", 3));
  g_assert_true (has (findings, "no-minutes", 3));
  g_assert_true (has (findings, "over-slot", 0));
  g_assert_false (has (findings, "no-answer", 1));
  for (guint i = 0; i < findings->len; i++)
    {
      const CandorFinding *finding = g_ptr_array_index (findings, i);

      g_assert_cmpint (finding->rank, >=, last);
      last = finding->rank;
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/readiness/empty", test_empty);
  g_test_add_func ("/readiness/ranks", test_ranks);
  return g_test_run ();
}
