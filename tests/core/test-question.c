/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-question.h"

#include "core-fixture.h"

static void
test_headline (void)
{
  static const char * const cases[][2] = {
    { "What is a list?", "What is a list?" },
    { "\n  What is `__init__` for?\n\nMore", "What is __init__ for?" },
    { "What do `*args` and `**kwargs` take?", "What do *args and **kwargs take?" },
    { "What is **really** new?", "What is really new?" },
    { "What is *really* new?", "What is really new?" },
    { "Is 2 * 3 six?", "Is 2 * 3 six?" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(CandorQuestion) question = candor_question_new (NULL, NULL);

      candor_question_set_prompt (question, cases[i][0]);
      g_assert_cmpstr (candor_question_get_headline (question), ==, cases[i][1]);
    }
}

/* Anchors stand by level, however they came. */
static void
test_anchors (void)
{
  g_autoptr(CandorQuestion) question = candor_question_new ("g", "q");

  candor_question_add_anchor (question, 5, "high");
  candor_question_add_anchor (question, 1, "low");
  g_assert_cmpstr (((CandorAnchor *) g_ptr_array_index (candor_question_get_anchors (question),
                                                        0))->text, ==, "low");
  g_assert_cmpstr (candor_question_get_anchor (question, 5), ==, "high");
  g_assert_null (candor_question_get_anchor (question, 3));
}

static void
assert_changes_digest (void (  *change ) (CandorQuestion *question),
                       gboolean changes)
{
  g_autoptr(CandorQuestion) question = fixture_question ("q", CANDOR_DIFFICULTY_EASY, 4, 2);
  g_autoptr(CandorQuestion) changed = candor_question_copy (question);
  g_autofree char *before = candor_question_digest (question);
  g_autofree char *after = NULL;

  change (changed);
  after = candor_question_digest (changed);
  g_assert_cmpint (g_str_equal (before, after), ==, !changes);
  g_assert_false (candor_question_equal (question, changed));
}

static void
change_prompt (CandorQuestion *q)
{
  candor_question_set_prompt (q, "Other");
}
static void
change_answer (CandorQuestion *q)
{
  candor_question_set_answer (q, "Other");
}
static void
change_point (CandorQuestion *q)
{
  candor_question_add_point (q, "Other", 1, FALSE);
}
static void
change_anchor (CandorQuestion *q)
{
  candor_question_add_anchor (q, 3, "Other");
}
static void
change_probe (CandorQuestion *q)
{
  candor_question_add_probe (q, "Other");
}
static void
change_caution (CandorQuestion *q)
{
  candor_question_add_caution (q, "Other");
}
static void
change_difficulty (CandorQuestion *q)
{
  candor_question_set_difficulty (q, CANDOR_DIFFICULTY_HARD);
}
static void
change_tag (CandorQuestion *q)
{
  candor_question_add_tag (q, "other");
}
static void
change_minutes (CandorQuestion *q)
{
  candor_question_set_minutes (q, 9);
}
static void
change_section (CandorQuestion *q)
{
  candor_question_set_section (q, "x", "X");
}
static void
change_source (CandorQuestion *q)
{
  candor_question_set_source (q, "there");
}
static void
change_remark (CandorQuestion *q)
{
  candor_question_add_remark (q, "hm");
}

/* Rule 1: comparable is what a candidate or a scorer sees alike. */
static void
test_digest (void)
{
  assert_changes_digest (change_prompt, TRUE);
  assert_changes_digest (change_answer, TRUE);
  assert_changes_digest (change_point, TRUE);
  assert_changes_digest (change_anchor, TRUE);
  assert_changes_digest (change_probe, TRUE);
  assert_changes_digest (change_caution, TRUE);
  assert_changes_digest (change_difficulty, TRUE);
  assert_changes_digest (change_tag, FALSE);
  assert_changes_digest (change_minutes, FALSE);
  assert_changes_digest (change_section, FALSE);
  assert_changes_digest (change_source, FALSE);
  assert_changes_digest (change_remark, FALSE);
}

/* Text moved from one field into the next is another question. */
static void
test_digest_fields (void)
{
  g_autoptr(CandorQuestion) question = candor_question_new ("g", "q");
  g_autoptr(CandorQuestion) other = candor_question_new ("g", "q");
  g_autofree char *digest = NULL;
  g_autofree char *other_digest = NULL;

  candor_question_add_probe (question, "ab");
  candor_question_add_probe (other, "a");
  candor_question_add_probe (other, "b");
  digest = candor_question_digest (question);
  other_digest = candor_question_digest (other);
  g_assert_cmpstr (digest, !=, other_digest);
}

static void
test_copy (void)
{
  g_autoptr(CandorQuestion) question = fixture_question ("q", CANDOR_DIFFICULTY_HARD, 7, 3);
  g_autoptr(CandorQuestion) copy = NULL;

  candor_question_set_section (question, "s", "S");
  candor_question_add_tag (question, "tag");
  candor_question_add_remark (question, "remark");
  candor_question_set_source (question, "source");
  candor_question_set_retired (question, TRUE);
  copy = candor_question_copy (question);
  g_assert_true (candor_question_equal (question, copy));
  candor_question_add_caution (copy, "x");
  g_assert_cmpuint (candor_question_get_cautions (question)->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/question/headline", test_headline);
  g_test_add_func ("/question/anchors", test_anchors);
  g_test_add_func ("/question/digest", test_digest);
  g_test_add_func ("/question/digest-fields", test_digest_fields);
  g_test_add_func ("/question/copy", test_copy);
  return g_test_run ();
}
