/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-markup.h"

#include <string.h>

#define SIZE (100 * 1024)

static void
assert_clean (const char *text)
{
  g_assert_true (g_utf8_validate (text, -1, NULL));
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_iscntrl (g_utf8_get_char (p)))
      g_assert_true (*p == '\n' || *p == '\t');
}

static guint
depth_of (GPtrArray *blocks)
{
  guint deepest = 0;

  for (guint i = 0; i < blocks->len; i++)
    {
      CandorBlock *block = g_ptr_array_index (blocks, i);

      if (block->children->len > 0)
        deepest = MAX (deepest, 1 + depth_of (block->children));
      for (guint n = 0; n < block->spans->len; n++)
        assert_clean (((CandorSpan *) g_ptr_array_index (block->spans, n))->text);
      if (block->text != NULL)
        assert_clean (block->text);
    }

  return deepest;
}

static char *
repeat (const char *pattern,
        gsize       size)
{
  g_autoptr(GString) text = g_string_new (NULL);

  while (text->len < size)
    g_string_append (text, pattern);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Whatever is written 100 kB long: it ends, in few levels, with clean text. */
static void
test_repeated (void)
{
  static const char * const patterns[] = {
    "> ", "- ", "1. ", "* a\n", "> - ", "[", "![", "[a](", "*", "**a ", "_a_", "`", "~~", "~a",
    "<", "<a ", "&", "&#1;", "|", "|-", "\\", "#", "```", "\t", "\n", "\r", "a\n\n",
    "[a](http://b) ", "![a](b)", "<http://a>", "- [x] ", "https://a.example ", "<!--", "<?", "\xff",
    "\xf0\x9f", "\x01", "\xe2\x80\xae", "a**b", "[a]: b\n", "|a|\n|-|\n", "<b>",
  };

  for (guint i = 0; i < G_N_ELEMENTS (patterns); i++)
    {
      g_autofree char *markdown = repeat (patterns[i], SIZE);
      g_autoptr(GPtrArray) blocks = candor_markup_parse (markdown);

      g_test_message ("%u: %s", i, g_str_is_ascii (patterns[i]) ? patterns[i] : "(bytes)");
      g_assert_cmpuint (depth_of (blocks), <=, 32);
    }
}

/* What lies too deep is still there, only less deep. */
static void
test_deep (void)
{
  g_autofree char *quotes = repeat ("> ", 2000);
  g_autofree char *lists = repeat ("- ", 2000);
  g_autofree char *markdown = g_strconcat (quotes, "one\n\n", lists, "two\n\n",
                                           quotes, "| three |\n", quotes, "|---|\n", NULL);
  g_autoptr(GPtrArray) blocks = candor_markup_parse (markdown);
  g_autofree char *text = candor_markup_to_text (markdown);

  g_assert_cmpuint (depth_of (blocks), >, 16);
  g_assert_cmpuint (depth_of (blocks), <=, 32);
  g_assert_nonnull (strstr (text, "one"));
  g_assert_nonnull (strstr (text, "two"));
  g_assert_nonnull (strstr (text, "three"));
}

static void
test_bad_bytes (void)
{
  g_autofree char *broken = candor_markup_to_text ("a\xff\xc3(\xed\xa0\x80 b");
  g_autofree char *controls = candor_markup_to_text ("a\x01\x1b[31m&#7;&#xFFFE;\x7f b");
  g_autofree char *code = candor_markup_to_text ("```x\x02\n\x1b\n```");

  assert_clean (broken);
  g_assert_true (g_str_has_prefix (broken, "a\xef\xbf\xbd"));
  g_assert_true (g_str_has_suffix (broken, " b"));
  g_assert_cmpstr (controls, ==, "a\357\277\275\357\277\275[31m"
                   "\357\277\275\357\277\275\357\277\275 b");
  g_assert_cmpstr (code, ==, "\357\277\275");
}

static void
test_random (void)
{
  static const char alphabet[] = "aab  \n\n\n*_~`[]()!<>|-+#&;:\\\"'1.x=\t\x01\xc3\xa9\xff";

  for (guint round = 0; round < 3000; round++)
    {
      char markdown[200];
      g_autoptr(GPtrArray) blocks = NULL;

      for (guint i = 0; i < sizeof markdown - 1; i++)
        markdown[i] = alphabet[g_test_rand_int_range (0, sizeof alphabet - 1)];
      markdown[sizeof markdown - 1] = '\0';

      blocks = candor_markup_parse (markdown);
      g_assert_cmpuint (depth_of (blocks), <=, 32);
    }
}

static gpointer
parse_many (gpointer data)
{
  for (guint i = 0; i < 500; i++)
    {
      g_autofree char *text = candor_markup_to_text ("a ~~b~~ | c\n\n| d |\n|---|\n| ~~e~~ |\n");

      g_assert_cmpstr (text, ==, "a b | c\n\nd\ne");
    }

  return NULL;
}

static void
test_threads (void)
{
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("parse", parse_many, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/markup/hostile/repeated", test_repeated);
  g_test_add_func ("/markup/hostile/deep", test_deep);
  g_test_add_func ("/markup/hostile/bad-bytes", test_bad_bytes);
  g_test_add_func ("/markup/hostile/random", test_random);
  g_test_add_func ("/markup/hostile/threads", test_threads);

  return g_test_run ();
}
