/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>
#include <string.h>

#include "candor-enum-types.h"
#include "candor-note-check.h"

#define WORDS "/io/github/candor/Candor/note-check"

/* What is found, as "family:pregnant, judgement:lazy". */
static char *
findings_of (const char *language,
             const char *text)
{
  const char *languages[] = { language, "en", NULL };
  g_autoptr(CandorNoteCheck) check = candor_note_check_new (languages);
  g_autoptr(GArray) findings = candor_note_check_text (check, text);
  g_autoptr(GString) told = g_string_new (NULL);

  for (guint i = 0; i < findings->len; i++)
    {
      const CandorNoteFinding *finding = &g_array_index (findings, CandorNoteFinding, i);
      g_autofree char *word = g_utf8_substring (text, finding->start, finding->end);

      g_string_append_printf (told, "%s%s:%s", i > 0 ? ", " : "",
                              candor_enum_to_nick (CANDOR_TYPE_NOTE_CATEGORY, finding->category), word);
    }
  return g_string_free (g_steal_pointer (&told), FALSE);
}

static void
test_findings (void)
{
  static const struct
  {
    const char *language;
    const char *text;
    const char *found;
  } rows[] = {
    { "en", "", "" },
    { "en", "Names three list methods and their cost.", "" },
    { "en", "Is pregnant.", "family:pregnant" },
    { "en", "PREGNANCY was mentioned", "family:PREGNANCY" },
    { "en", "impregnable", "" },
    { "en", "A bit lazy, I think", "judgement:lazy" },
    { "en", "knows lazy evaluation", "" },
    { "en", "knows lazy\nevaluation", "judgement:lazy" },
    { "en", "good-looking", "appearance:good-looking" },
    { "en", "good. looking", "" },
    { "en", "I don’t like the tone", "judgement:I don’t like" },
    { "en", "i don't like", "judgement:i don't like" },
    { "en", "child process, parent class, race condition, code smells", "" },
    { "en", "The cache was disabled, then a native module", "" },
    { "en", "fiance\xcc\x81", "family:fiance\xcc\x81" },
    { "en", "Weird. And two kids!", "judgement:Weird, family:two kids" },
    { "en", "schwanger", "" },
    { "de", "schwanger, dressed well", "family:schwanger, appearance:dressed" },
    { "de_AT.UTF-8", "Ist SCHWERBEHINDERT", "health:SCHWERBEHINDERT" },
    { "de", "Kopftuch", "protected:Kopftuch" },
    { "de", "this kind of class", "" },
    { "fr_CA", "l’enceinte, un accent étranger", "family:enceinte, protected:accent étranger" },
    { "fr", "marie", "" },
    { "es", "está embarazada", "family:embarazada" },
    { "tlh", "nuqneH, lazy", "judgement:lazy" },
    { "en", "日本語 pregnant 日本語", "family:pregnant" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *found = findings_of (rows[i].language, rows[i].text);

      g_assert_cmpstr (found, ==, rows[i].found);
    }
}

/* Their own words are no judgement of ours; what protects them is pointed at there too. */
static void
test_quotes (void)
{
  static const char * const marks[] = { "\"", "“", "”", "„", "«", "»", "‘", "‚", "‹", "「" };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autofree char *line = g_strconcat (marks[i], "I was lazy, my wife is jewish", NULL);
      g_autofree char *timed = g_strconcat ("[1:02:40] ", line, NULL);
      g_autofree char *two = g_strconcat (line, "\nlazy", NULL);
      g_autofree char *found = findings_of ("en", line);
      g_autofree char *found_timed = findings_of ("en", timed);
      g_autofree char *found_two = findings_of ("en", two);

      g_assert_true (candor_line_is_quote (line));
      g_assert_true (candor_line_is_quote (timed));
      g_assert_cmpstr (found, ==, "protected:jewish");
      g_assert_cmpstr (found_timed, ==, "protected:jewish");
      g_assert_cmpstr (found_two, ==, "protected:jewish, judgement:lazy");
    }
  g_assert_false (candor_line_is_quote (""));
  g_assert_false (candor_line_is_quote ("[12:40] said “yes”"));
  g_assert_false (candor_line_is_quote ("[note] “yes”"));
  g_assert_false (candor_line_is_quote ("\n“yes”"));
  g_assert_true (candor_line_is_quote ("  “yes”"));
  g_assert_true (candor_line_has_time ("[1:02:40] “yes”"));
  g_assert_true (candor_line_has_time ("[12:40]"));
  g_assert_false (candor_line_has_time ("[12:40 “yes”"));
  g_assert_false (candor_line_has_time ("[]"));
  g_assert_false (candor_line_has_time (""));
}

/* No entry of a list hides another: each phrase alone is found under its heading, and what is never meant is not. */
static void
check_entry (const char *language,
             const char *heading,
             const char *entry)
{
  gboolean is_exception = entry[0] == '!';
  g_autofree char *phrase = g_strdup (entry + (is_exception ? 1 : 0));
  g_autofree char *expected = NULL;
  g_autofree char *found = NULL;

  if (g_str_has_suffix (phrase, "*"))
    phrase[strlen (phrase) - 1] = '\0';
  expected = is_exception ? g_strdup ("") : g_strconcat (heading, ":", phrase, NULL);
  found = findings_of (language, phrase);
  g_assert_cmpstr (found, ==, expected);
}

static void
test_lists (void)
{
  g_auto(GStrv) names = g_resources_enumerate_children (WORDS, 0, NULL);

  g_assert_cmpuint (g_strv_length (names), ==, 4);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_build_path ("/", WORDS, names[i], NULL);
      g_autoptr(GBytes) bytes = g_resources_lookup_data (path, 0, NULL);
      g_auto(GStrv) lines = g_strsplit (g_bytes_get_data (bytes, NULL), "\n", -1);
      g_autofree char *language = g_strndup (names[i], 2);
      g_autofree char *heading = NULL;

      for (guint line = 0; lines[line] != NULL; line++)
        if (lines[line][0] == '[')
          {
            g_free (heading);
            heading = g_strndup (lines[line] + 1, strlen (lines[line]) - 2);
          }
        else if (lines[line][0] != '\0' && lines[line][0] != '#')
          check_entry (language, heading, lines[line]);
    }
}

/* A long answer is one line to the check: it must stay linear. */
static void
test_long_text (void)
{
  g_autoptr(GString) text = g_string_new (NULL);
  g_autofree char *found = NULL;

  while (text->len < 20000)
    g_string_append (text, "They tell how a list of lists grows and shrinks. ");
  g_string_append (text, "Weird.");
  found = findings_of ("de", text->str);
  g_assert_cmpstr (found, ==, "judgement:Weird");
}

static void
test_explanations (void)
{
  g_autofree char *family = candor_note_explain (CANDOR_NOTE_CATEGORY_FAMILY, "pregnant");
  g_autofree char *verdict = candor_note_explain (CANDOR_NOTE_CATEGORY_JUDGEMENT, "lazy");

  g_assert_true (g_str_has_prefix (family, "“pregnant” says something about family"));
  g_assert_true (g_str_has_prefix (verdict, "“lazy” is a verdict"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/note-check/findings", test_findings);
  g_test_add_func ("/note-check/quotes", test_quotes);
  g_test_add_func ("/note-check/lists", test_lists);
  g_test_add_func ("/note-check/long-text", test_long_text);
  g_test_add_func ("/note-check/explanations", test_explanations);
  return g_test_run ();
}
