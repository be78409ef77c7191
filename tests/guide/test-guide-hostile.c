/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-fixture.h"

#include <string.h>

#include "candor-xml-guard.h"

#define ROOT "<guide xmlns=\"urn:candor:guide:1\" id=\"g\">\n"

static void
assert_refused (int         line,
                const char *expected,
                const char *text)
{
  fixture_assert_refused (text, -1, line, expected);
}

/* One question with this inside, which begins on line 7. */
static void
assert_question_refused (int         line,
                         const char *expected,
                         const char *inside)
{
  g_autofree char *text = g_strconcat (GUIDE_HEAD "    <question id=\"q\">\n", inside,
                                       "    </question>\n" GUIDE_TAIL, NULL);

  fixture_assert_refused (text, -1, line, expected);
}

static void
test_doctype (void)
{
  guint n_before = candor_xml_guard_get_n_refused ();

  assert_refused (2, "DOCTYPE", "<?xml version=\"1.0\"?>\n<!DOCTYPE guide>\n" ROOT "</guide>");
  assert_refused (1, "DOCTYPE", "<!DOCTYPE guide SYSTEM \"file:///etc/passwd\">" ROOT "</guide>");
  assert_refused (3, "DOCTYPE",
                  "<!--\n-->\n<!DOCTYPE g [<!ENTITY x SYSTEM \"/etc/passwd\">]>\n" ROOT
                  "<title>&x;</title></guide>");
  assert_refused (1, "DOCTYPE",
                  "<!DOCTYPE g [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
                  "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>" ROOT "<title>&c;</title></guide>");
  g_assert_cmpuint (candor_xml_guard_get_n_refused (), ==, n_before);
}

static void
test_entities (void)
{
  assert_refused (3, "&nbsp;", ROOT "\n<title>&nbsp;</title></guide>");
  assert_refused (2, "&amp;", ROOT "<title>Tom & Jerry</title></guide>");
  assert_refused (2, "control character", ROOT "<title>&#7;</title></guide>");
  assert_refused (2, "control character", ROOT "<title>\x07</title></guide>");
}

static char *
attributes (guint n)
{
  g_autoptr(GString) text = g_string_new (ROOT "<title\n");

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, " a%u='>'", i);
  g_string_append (text, ">x</title></guide>");

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_attributes (void)
{
  g_autofree char *many = attributes (300);
  g_autofree char *very_many = attributes (50000);
  g_autofree char *allowed = attributes (256);

  assert_refused (3, "256 attributes", many);
  assert_refused (3, "256 attributes", very_many);
  assert_refused (2, "<title> has the attribute a0", allowed);
}

static void
test_depth (void)
{
  g_autoptr(GString) text = g_string_new (ROOT "<title>x</title>\n");

  for (guint i = 0; i < 100000; i++)
    g_string_append (text, "<section id='a'>");

  assert_refused (3, "<section>", text->str);
}

static void
test_huge_field (void)
{
  g_autofree char *filling = g_strnfill (256 * 1024 + 1, 'x');
  g_autofree char *text = g_strconcat ("<prompt>p</prompt>\n<answer>", filling, "</answer>", NULL);
  g_autofree char *value = g_strconcat (ROOT "<title a='", filling, "'/></guide>", NULL);
  g_autofree char *title = g_strconcat (ROOT "<title>", filling, "</title></guide>", NULL);

  assert_question_refused (8, "256 KiB", text);
  assert_refused (2, "256 KiB", value);
  assert_refused (2, "256 KiB", title);
}

static void
test_largest_field (void)
{
  g_autofree char *filling = g_strnfill (256 * 1024, 'x');
  g_autofree char *text = g_strconcat (GUIDE_HEAD "<question id='q'><prompt>", filling,
                                       "</prompt></question>" GUIDE_TAIL, NULL);
  GFile *file = fixture_file_new (text, -1);
  g_autoptr(GError) error = NULL;
  g_autoptr(ReadGuide) read = fixture_read (file, &error);

  g_assert_no_error (error);
  fixture_file_free (file);
}

static void
test_huge_file (void)
{
  g_autoptr(GString) text = g_string_new (ROOT "<title>x</title>");
  g_autofree char *comment = g_strnfill (1024 * 1024, ' ');

  for (guint i = 0; i < 65; i++)
    g_string_append_printf (text, "<!--%s-->", comment);
  g_string_append (text, "</guide>");

  assert_refused (2, "64 MiB", text->str);
}

static void
test_ids (void)
{
  assert_refused (10, "“a” is taken by line 6",
                  GUIDE_HEAD GUIDE_QUESTION ("a") GUIDE_QUESTION ("a") GUIDE_TAIL);
  assert_refused (13, "“a” is taken by line 6",
                  GUIDE_HEAD GUIDE_QUESTION ("a") "</section>\n<section id='t'>\n<title>T</title>\n"
                  GUIDE_QUESTION ("a") GUIDE_TAIL);
  assert_refused (6, "“s” is taken by line 4",
                  GUIDE_HEAD "</section><section id='s'><title>T</title>" GUIDE_TAIL);
  assert_refused (6, "It may have: id (a small letter",
                  GUIDE_HEAD GUIDE_QUESTION ("A b") GUIDE_TAIL);
  assert_refused (6, "It may have: id", GUIDE_HEAD "<question><prompt/></question>" GUIDE_TAIL);
}

static void
test_schema (void)
{
  assert_question_refused (8, "<anwser> does not belong here. In <question> there may be, in this "
                           "order: prompt, answer, point",
                           "<prompt>x</prompt>\n<anwser>y</anwser>\n");
  assert_question_refused (6, "<question> is not complete", "");
  assert_question_refused (7, "<prompt> holds text alone", "<prompt>x <b>y</b></prompt>\n");
  assert_question_refused (7, "prompt is empty", "<prompt> \n </prompt>\n");
  assert_question_refused (8, "weight (1 to 9)",
                           "<prompt>x</prompt>\n<point weight='10'>y</point>");
  assert_question_refused (8, "An attribute of <anchor> is missing",
                           "<prompt>x</prompt>\n<anchor>y</anchor>");
  assert_question_refused (9, "two anchors of level 3",
                           "<prompt>x</prompt>\n<anchor level='3'>y</anchor>\n"
                           "<anchor level='3'>z</anchor>");
  assert_refused (6, "minutes=\"soon\"", GUIDE_HEAD "<question id='q' minutes='soon'/>" GUIDE_TAIL);
  assert_refused (6, "<question> is not complete", GUIDE_HEAD "<question id='q'/>\n" GUIDE_TAIL);
  assert_refused (4, "text in <section>", GUIDE_HEAD "hello" GUIDE_TAIL);
  assert_refused (2, "<title>", ROOT "<title/></guide>");
  assert_refused (1, "begin with <guide xmlns=", "<html/>");
  assert_refused (1, "begin with <guide xmlns=", "<guide id='g'><title>x</title></guide>");
}

static void
test_order (void)
{
  assert_question_refused (7, "<answer> does not belong here. In <question> there may be, in this "
                           "order: prompt, answer",
                           "<answer/>\n<prompt>x</prompt>\n");
  assert_question_refused (9, "<answer> does not belong here",
                           "<prompt>x</prompt>\n<probe>y</probe>\n<answer/>\n");
}

static void
test_encodings (void)
{
  static const char latin[] = "<?xml version='1.0' encoding='ISO-8859-1'?>" ROOT "</guide>";
  static const char broken[] = ROOT "<title>\xe4</title></guide>";
  static const char wide[] = "\xff\xfe<\0g\0u\0i\0d\0e\0/\0>\0";
  static const char wide_without_mark[] = "<\0g\0u\0i\0d\0e\0/\0>\0";
  static const char ebcdic[] = "\x4c\x6f\xa7\x94\x93\x40";

  fixture_assert_refused (latin, -1, 1, "UTF-8");
  fixture_assert_refused (broken, -1, 2, "UTF-8");
  fixture_assert_refused (wide, sizeof wide - 1, 1, "UTF-8");
  fixture_assert_refused (wide_without_mark, sizeof wide_without_mark - 1, 1, "UTF-8");
  fixture_assert_refused (ebcdic, -1, 1, "not an XML file");
  fixture_assert_refused ("<?xml version='1.0' encoding=\"utf-7\"?>" ROOT "</guide>", -1,
                          1, "UTF-8");
}

static void
test_other_files (void)
{
  assert_refused (1, "empty", "");
  assert_refused (1, "not an XML file", "%PDF-1.4");
  assert_refused (3, "goes on after its last closing tag", ROOT "<title>x</title>\n</guide>x");
  assert_refused (1, "not an XML file", "# A guide\n\nin Markdown");
}

/* Cut anywhere, a guide is refused, and never read in part. */
static void
test_truncated (void)
{
  static const char whole[] = GUIDE_HEAD GUIDE_QUESTION ("a") GUIDE_QUESTION ("b") GUIDE_TAIL;
  gsize end = strlen (whole) - strlen ("\n");

  for (gsize length = 0; length < end; length++)
    {
      GFile *file = fixture_file_new (whole, length);
      g_autoptr(GError) error = NULL;

      g_assert_null (fixture_read (file, &error));
      g_assert_true (g_str_has_prefix (error->message, "test.guide.xml:"));
      fixture_file_free (file);
    }

  fixture_assert_refused (whole, strlen (whole) - strlen ("</guide>\n"), 14, "ends too early");
}

/* Any byte may be wrong: there is an error or a guide, and no crash. */
static void
test_damaged (void)
{
  static const char whole[] = GUIDE_HEAD GUIDE_QUESTION ("a") "<!-- x --><?y z?>" GUIDE_TAIL;
  static const char alphabet[] = "<>!?-[]/&;\"' =ax\n\t\x01\xc3\xff";

  for (guint round = 0; round < 2000; round++)
    {
      g_autofree char *text = g_strdup (whole);
      GFile *file;
      g_autoptr(GError) error = NULL;
      g_autoptr(ReadGuide) read = NULL;

      for (guint i = 0; i < 3; i++)
        text[g_test_rand_int_range (0, sizeof whole - 1)] =
          alphabet[g_test_rand_int_range (0, sizeof alphabet - 1)];

      file = fixture_file_new (text, sizeof whole - 1);
      read = fixture_read (file, &error);
      g_assert_true ((read != NULL) == (error == NULL));
      fixture_file_free (file);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/guide/hostile/doctype", test_doctype);
  g_test_add_func ("/guide/hostile/entities", test_entities);
  g_test_add_func ("/guide/hostile/attributes", test_attributes);
  g_test_add_func ("/guide/hostile/depth", test_depth);
  g_test_add_func ("/guide/hostile/huge-field", test_huge_field);
  g_test_add_func ("/guide/hostile/largest-field", test_largest_field);
  g_test_add_func ("/guide/hostile/huge-file", test_huge_file);
  g_test_add_func ("/guide/hostile/ids", test_ids);
  g_test_add_func ("/guide/hostile/schema", test_schema);
  g_test_add_func ("/guide/hostile/order", test_order);
  g_test_add_func ("/guide/hostile/encodings", test_encodings);
  g_test_add_func ("/guide/hostile/other-files", test_other_files);
  g_test_add_func ("/guide/hostile/truncated", test_truncated);
  g_test_add_func ("/guide/hostile/damaged", test_damaged);

  return g_test_run ();
}
