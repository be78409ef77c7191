/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "candor-document.h"

/* Each shape in which people write question banks, in a document of our own. */
typedef struct
{
  const char *name;
  const char *text;
  const char *shape;
  guint       n_questions;
  guint       n_sections;
  const char *title;
  const char *first_section;
  const char *first_prompt;
  const char *first_answer;
} Shape;

static const Shape shapes[] = {
  { "folds.md",
    "# Baking\n\n## Bread\n\n<details>\n<summary>Why does dough rise?</summary>\n\nYeast makes *gas*.\n\n</details>\n\n"
    "<details><summary><b>What is a crumb?</b></summary>\nThe inside.\n</details>\n\n## Cake\n\n"
    "<details>\n<summary>What holds a sponge?</summary>\n\nEggs.\n\n</details>\n",
    "details", 3, 2, "Baking", "Bread", "Why does dough rise?", "Yeast makes *gas*." },
  { "nested-folds.md",
    "# Baking\n\n<details><summary>Bread</summary>\n<details><summary>Why?</summary>\n\nA.\n</details>\n"
    "<details><summary>How long?</summary>\n\nB.\n</details>\n</details>\n"
    "<details><summary>Cake</summary>\n<details><summary>With what?</summary>\n\nC.\n</details>\n</details>\n",
    "details", 3, 2, "Baking", "Bread", "Why?", "A." },
  { "outline.md",
    "# Rivers\n\n1. ### What is a delta?\n\n   Where it ends.\n\n2. ### What is a weir?\n\n   ```c\n   int dam;\n   ```\n\n"
    "3. ### Which is long?\n\n   The Nile.\n",
    "list-headings", 3, 1, "Rivers", "Rivers", "What is a delta?", "Where it ends." },
  { "numbers.md",
    "# Rivers\n\n## Basics\n\n### 1. Deltas\n\nWhere it ends.\n\n### 2. Weirs\n\nA dam.\n\n## More\n\n### Q3: Locks\n\nA lift.\n",
    "numbered-headings", 3, 2, "Rivers", "Basics", "Deltas", "Where it ends." },
  { "names.md",
    "# Rivers\n\n### Q. A delta\n\nWhere it ends.\n\n### Q: A weir\n\nA dam.\n\n### Question: A lock\n\nA lift.\n",
    "named-headings", 3, 1, "Rivers", "Rivers", "A delta", "Where it ends." },
  { "headings.md",
    "# Rivers\n\n- [What is a delta?](#a)\n- [What is a weir?](#b)\n\n## Flow\n\n### What is a delta?\n\nWhere it ends.\n\n"
    "[Back to top](#rivers)\n\n### What is a weir?\n\nA dam.\n\n#### Good to hear\n\n- It holds\n- It leaks\n\n### A lock\n\nA lift.\n\n"
    "## License\n\nFree.\n",
    "question-headings", 3, 1, "Rivers", "Flow", "What is a delta?", "Where it ends." },
  { "one-level.md",
    "# Rivers\n\n## Flow\n\n## What is a delta?\n\nWhere it ends.\n\n## What is a weir?\n\nA dam.\n\n## Boats\n\n## What is a lock?\n\nA lift.\n",
    "question-headings", 3, 2, "Rivers", "Flow", "What is a delta?", "Where it ends." },
  { "bold.md",
    "# Rivers\n\n## Flow\n\n**\xf0\x9f\x9f\xa2 What is a delta?**\n\nWhere it ends.\n\n**2. What is a weir?** \xf0\x9f\x94\xb4\n\nA dam.\n\n"
    "**3.** A lock\n\nA lift.\n",
    "bold-paragraphs", 3, 1, "Rivers", "Flow", "What is a delta?", "Where it ends." },
  { "paragraphs.md",
    "# Rivers\n\nQuestion: What is a delta?\n\nAnswer: Where it ends.\n\nQ2: What is a weir?\n\n```c\nint dam;\n```\n\nAnswer:\n\nA dam.\n\n"
    "Q: What is a lock?\nA: A lift.\n",
    "named-paragraphs", 3, 1, "Rivers", "Rivers", "What is a delta?", "Where it ends." },
  { "counted.html",
    "<html lang=\"en\"><head><title>Rivers</title></head><body><nav><p>1. Home</p></nav><p>1. What is a delta?</p><p>Where it ends.</p>"
    "<p>2. What is a weir?</p><p>A dam.</p><p>3. What is a lock?</p><p>A lift.</p><footer><p>Buy now!</p></footer></body></html>",
    "numbered-paragraphs", 3, 1, "Rivers", "Rivers", "What is a delta?", "Where it ends." },
  { "bullets.md",
    "# Rivers\n\n## Flow\n\n* What is a delta?\n  * Where is one?\n  * Why?\n* What does this do?\n```c\nint dam;\n```\n\n## Boats\n\n* Explain a lock.\n",
    "bullets", 3, 2, "Rivers", "Flow", "What is a delta?", "" },
  { "choices.md",
    "# Rivers\n\n###### 1. What is a delta?\n\n- A: A mouth\n- B: A source\n\n<details><summary><b>Lahendus</b></summary>\n\n#### Lahendus: A\n\nA mouth.\n\n</details>\n\n"
    "###### 2. What is a weir?\n\n- A: A dam\n- B: A hill\n\n<details><summary><b>Lahendus</b></summary>\n\n#### Lahendus: A\n\nA dam.\n\n</details>\n\n"
    "###### 3. What is a lock?\n\n- A: A tree\n- B: A lift\n\n<details><summary><b>Lahendus</b></summary>\n\n#### Lahendus: B\n\nA lift.\n\n</details>\n",
    "numbered-headings", 3, 1, "Rivers", "Rivers", "What is a delta?\n\n- A: A mouth\n- B: A source",
    "#### Lahendus: A\n\nA mouth." },
  { "lone-numbers.md",
    "# Rivers\n\n1. What is a delta?\n\nWhere it ends.\n\n2. What is a weir?\n\n```c\nint dam;\n```\n\nA dam.\n\n3. What is a lock?\n\nA lift.\n",
    "numbered-paragraphs", 3, 1, "Rivers", "Rivers", "What is a delta?", "Where it ends." },
  { "named-questions.md",
    "# Rivers\n\n## Flow\n\n### Deltas\nWhy are there so few? Draw one.\n\n### Weirs\nDescribe how one is built.\n\n### Locks\nWhat is one for?\n",
    "question-headings", 3, 1, "Rivers", "Flow", "Deltas\n\nWhy are there so few? Draw one.", "" },
  { "lines.txt",
    "Rivers: interview questions\n\nContents\n\n  1. Flow\n  2. Boats\n\nFlow\n\n1. What is a delta?\n\nWhere it ends.\n\n2. What is a weir?\n\n"
    "A dam.\n\nAnswer\nint dam;\n\nOutput:\n\n1\n\n2\n\nBoats\n\n3. What is a lock?\n\nA lift.\n\nAbout the author\nBuy now!\n",
    "numbered-lines", 3, 2, "Rivers: interview questions", "Flow", "What is a delta?", "Where it ends." },
};

static CandorProposal *
propose (const char *name,
         const char *text,
         GError    **error)
{
  g_autoptr(GBytes) bytes = g_bytes_new_static (text, strlen (text));
  const CandorDocument document = { .bytes = bytes, .name = name };

  return candor_document_propose (&document, NULL, error);
}

static CandorProposedSection *
section_at (CandorProposal *proposal,
            guint           at)
{
  g_autoptr(CandorProposedSection) section =
    g_list_model_get_item (candor_proposal_get_sections (proposal), at);

  return section;
}

static CandorQuestion *
question_at (CandorProposal *proposal,
             guint           section,
             guint           at)
{
  g_autoptr(CandorProposedQuestion) question =
    g_list_model_get_item (candor_proposed_section_get_questions (section_at (proposal, section)), at);

  return candor_proposed_question_get_question (question);
}

static void
test_shape (gconstpointer data)
{
  const Shape *shape = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorProposal) proposal = propose (shape->name, shape->text, &error);
  CandorQuestion *first;

  g_assert_no_error (error);
  g_assert_cmpstr (candor_proposal_get_shape (proposal), ==, shape->shape);
  g_assert_cmpuint (candor_proposal_count_questions (proposal), ==, shape->n_questions);
  g_assert_cmpuint (candor_proposal_count_sections (proposal), ==, shape->n_sections);
  g_assert_cmpstr (candor_guide_get_title (candor_proposal_get_head (proposal)), ==, shape->title);
  g_assert_cmpstr (candor_proposed_section_get_title (section_at (proposal, 0)), ==,
                   shape->first_section);
  first = question_at (proposal, 0, 0);
  g_assert_cmpstr (candor_question_get_prompt (first), ==, shape->first_prompt);
  g_assert_cmpstr (candor_question_get_answer (first), ==, shape->first_answer);
}

static const char *
text_of (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    if (g_str_equal (shapes[i].name, name))
      return shapes[i].text;
  g_assert_not_reached ();
}

static void
test_points (void)
{
  g_autoptr(CandorProposal) proposal = propose ("headings.md", text_of ("headings.md"), NULL);
  GPtrArray *points = candor_question_get_points (question_at (proposal, 0, 1));

  g_assert_cmpuint (points->len, ==, 2);
  g_assert_cmpstr (((const CandorPoint *) points->pdata[1])->text, ==, "It leaks");
  g_assert_cmpstr (candor_question_get_answer (question_at (proposal, 0, 1)), ==, "A dam.");
  g_assert_cmpstr (candor_question_get_answer (question_at (proposal, 0, 2)), ==, "A lift.");
}

static void
test_probes_and_code (void)
{
  g_autoptr(CandorProposal) proposal = propose ("bullets.md", text_of ("bullets.md"), NULL);
  GPtrArray *probes = candor_question_get_probes (question_at (proposal, 0, 0));

  g_assert_cmpuint (probes->len, ==, 2);
  g_assert_cmpstr (probes->pdata[0], ==, "Where is one?");
  g_assert_cmpstr (candor_question_get_prompt (question_at (proposal, 0, 1)), ==,
                   "What does this do?\n\n```c\nint dam;\n```");
}

static void
test_difficulty (void)
{
  g_autoptr(CandorProposal) bold = propose ("bold.md", text_of ("bold.md"), NULL);
  g_autoptr(CandorProposal) words =
    propose ("w.md", "# T\n\n## Senior questions\n\n### Why?\n\nA.\n\n### How? (Junior)\n\nB.\n\n"
             "## Advanced & System Internals\n\n### What?\n\n**Level:** 2\n\nC.\n\n### Who?\n\nD.\n", NULL);

  g_assert_cmpint (candor_question_get_difficulty (question_at (bold, 0, 0)), ==, CANDOR_DIFFICULTY_EASY);
  g_assert_cmpint (candor_question_get_difficulty (question_at (bold, 0, 1)), ==, CANDOR_DIFFICULTY_HARD);
  g_assert_cmpint (candor_question_get_difficulty (question_at (bold, 0, 2)), ==, CANDOR_DIFFICULTY_UNKNOWN);
  g_assert_cmpint (candor_question_get_difficulty (question_at (words, 0, 0)), ==, CANDOR_DIFFICULTY_HARD);
  g_assert_cmpint (candor_question_get_difficulty (question_at (words, 0, 1)), ==, CANDOR_DIFFICULTY_EASY);
  g_assert_cmpstr (candor_question_get_prompt (question_at (words, 0, 1)), ==, "How?");
  g_assert_cmpint (candor_question_get_difficulty (question_at (words, 1, 0)), ==, CANDOR_DIFFICULTY_MEDIUM);
  g_assert_cmpstr (candor_question_get_answer (question_at (words, 1, 0)), ==, "C.");
  g_assert_cmpint (candor_question_get_difficulty (question_at (words, 1, 1)), ==, CANDOR_DIFFICULTY_UNKNOWN);
}

static void
test_contents_table (void)
{
  g_autoptr(CandorProposal) proposal =
    propose ("t.md", "# T\n\n| No | Question | Level |\n|--|--|--|\n| 1 | [Why?](#why) | Hard |\n"
             "| 2 | [How?](#how) | Easy |\n| 3 | [Who?](#who) | |\n\n### Why?\n\nA.\n\n### How?\n\nB.\n\n"
             "### Who?\n\nC.\n", NULL);

  g_assert_cmpuint (candor_proposal_count_questions (proposal), ==, 3);
  g_assert_cmpint (candor_question_get_difficulty (question_at (proposal, 0, 0)), ==, CANDOR_DIFFICULTY_HARD);
  g_assert_cmpint (candor_question_get_difficulty (question_at (proposal, 0, 1)), ==, CANDOR_DIFFICULTY_EASY);
  g_assert_cmpint (candor_question_get_difficulty (question_at (proposal, 0, 2)), ==, CANDOR_DIFFICULTY_UNKNOWN);
}

static void
test_options (void)
{
  g_autoptr(CandorProposal) proposal =
    propose ("o.md", "# T\n\n#### Q1. What holds?\n\n- [ ] Sand\n- [x] Stone\n\nBecause.\n\n[reference](https://example.org/stone)\n\n"
             "#### Q2. What runs?\n\n- A: Water\n- B: Rock\n\n<details><summary><b>Answer</b></summary>\n\n#### Answer: A\n\nIt does.\n"
             "</details>\n\n#### Q3. What?\n\nThat.\n", NULL);

  g_assert_cmpstr (candor_question_get_prompt (question_at (proposal, 0, 0)), ==,
                   "What holds?\n\n- Sand\n- Stone");
  g_assert_cmpstr (candor_question_get_answer (question_at (proposal, 0, 0)), ==, "Stone\n\nBecause.");
  g_assert_cmpstr (candor_question_get_source (question_at (proposal, 0, 0)), ==,
                   "https://example.org/stone");
  g_assert_cmpstr (candor_question_get_prompt (question_at (proposal, 0, 1)), ==,
                   "What runs?\n\n- A: Water\n- B: Rock");
  g_assert_cmpstr (candor_question_get_answer (question_at (proposal, 0, 1)), ==, "A\n\nIt does.");
}

static gboolean
has_remark (CandorProposal *proposal,
            const char     *code,
            int             line)
{
  g_autoptr(GPtrArray) remarks = candor_proposal_list_remarks (proposal);

  for (guint i = 0; i < remarks->len; i++)
    {
      const CandorFinding *remark = remarks->pdata[i];

      if (g_str_equal (remark->code, code) && remark->line == line)
        return TRUE;
    }
  return FALSE;
}

static void
test_remarks (void)
{
  g_autoptr(CandorProposal) proposal =
    propose ("r.md", "# 5 Python questions\n\n### Why?\n\n```python\nprint((1)\n```\n\n### How?\n\nTODO\n\n### Why?\n\nB.\n\n"
             "### Why?\n\nB.\n\n### Is it so?\n\n```python\nIf x:\n  y = \xe2\x80\x9c" "1\xe2\x80\x9d\n```\n", NULL);

  g_assert_true (has_remark (proposal, "unbalanced-brackets", 3));
  g_assert_true (has_remark (proposal, "no-answer", 9));
  g_assert_true (has_remark (proposal, "same-title", 13));
  g_assert_true (has_remark (proposal, "capital-keyword", 21));
  g_assert_true (has_remark (proposal, "curly-quotes", 21));
  g_assert_false (has_remark (proposal, "title-count", 0));
  g_assert_cmpuint (candor_proposal_count_questions (proposal), ==, 5);
}

static void
test_output (void)
{
  g_autoptr(CandorProposal) proposal = propose ("lines.txt", text_of ("lines.txt"), NULL);

  g_assert_cmpstr (candor_question_get_answer (question_at (proposal, 0, 1)), ==,
                   "A dam.\n\n```\nint dam;\n```\n\n```output\n1\n2\n```");
  g_assert_cmpstr (candor_question_get_answer (question_at (proposal, 1, 0)), ==, "A lift.");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/document/shape/%s", shapes[i].name);

      g_test_add_data_func (path, &shapes[i], test_shape);
    }
  g_test_add_func ("/document/points", test_points);
  g_test_add_func ("/document/probes-and-code", test_probes_and_code);
  g_test_add_func ("/document/difficulty", test_difficulty);
  g_test_add_func ("/document/contents-table", test_contents_table);
  g_test_add_func ("/document/options", test_options);
  g_test_add_func ("/document/remarks", test_remarks);
  g_test_add_func ("/document/output", test_output);
  return g_test_run ();
}
