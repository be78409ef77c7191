/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scorecard-fixture.h"

#include <libxml/xmlerror.h>
#include <string.h>

static const char * const hostile[] = {
  "<script>alert(1)</script>",
  "</title></style><SCRIPT src=//evil.example/x.js></SCRIPT>",
  "\"'><img src=x onerror=alert(1)>",
  "]]> <!-- & &amp; &lt; &#60;script&#62; <?php ?> -->",
  "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
  "[press](javascript:alert(1)) ![](https://evil.example/p.png) <https://evil.example>",
  "\u202eevil\u202c \u2066x\u2069 \u200f",
  "\x01\x08\x1b[31mred\x1b[0m\x0b\x0c\x7f",
  "caf\xe9 \xff\xfe \xed\xa0\x80 \xef\xbf\xbf",
  "“quoted” 'by' \"all\" «means»",
  "=1+1 %s%n%5000d \\0 ${HOME} `id`",
  "日本語 🦊 עברית العربية",
};

/* What must be left of a text: the same, but for what XML cannot hold. */
static char *
expected_of (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autoptr(GString) expected = g_string_new (NULL);

  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      g_string_append_unichar (expected, (c < 0x20 && !strchr ("\t\n\r", c)) || c == 0xffff || c == 0xfffe ? 0xfffd : c);
    }
  return g_string_free (g_steal_pointer (&expected), FALSE);
}

static void
assert_xml (CandorInterview *interview,
            const char      *expected)
{
  static const char * const fields[] = {
    "candidate", "interviewer", "also-present", "name", "role", "strengths", "concerns", "summary", "left-open",
    "general-notes", "candidate-questions", "availability", "answer", "note", "skip-note", "void",
  };
  g_autofree char *text = fixture_write (interview, "xml", &fixture_whole);
  xmlDoc *document = fixture_parse_xml (text);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      g_autofree char *content = fixture_content (document, fields[i], 0);

      g_assert_cmpstr (content, ==, expected);
    }
  xmlFreeDoc (document);
}

static const char * const elements[] = {
  "html", "head", "meta", "title", "style", "body", "main", "header", "footer", "section", "div", "span", "bdi", "p", "br",
  "h1", "h2", "h3", "h4", "dl", "dt", "dd", "ul", "ol", "li", "table", "caption", "thead", "tbody", "tr", "th", "td",
  "details", "summary", "blockquote", "pre", "code", "strong", "em", "del", "a", "i", "hr", NULL
};

static void
assert_harmless (xmlNode *node)
{
  for (; node != NULL; node = node->next)
    {
      if (node->type != XML_ELEMENT_NODE)
        continue;
      g_assert_true (g_strv_contains (elements, (const char *) node->name));
      for (xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
        {
          g_assert_false (g_str_has_prefix ((const char *) attribute->name, "on"));
          g_assert_cmpstr ((const char *) attribute->name, !=, "src");
        }
      assert_harmless (node->children);
    }
}

static void
assert_links (xmlDoc *document)
{
  g_autoptr(GPtrArray) links = fixture_find (document, "a");

  for (guint i = 0; i < links->len; i++)
    {
      xmlChar *target = xmlGetNoNsProp (links->pdata[i], (const xmlChar *) "href");

      g_assert_true (g_str_has_prefix ((char *) target, "#question-") || g_str_has_prefix ((char *) target, "https:"));
      xmlFree (target);
    }
}

static guint
count_equal (xmlDoc     *document,
             const char *name,
             const char *expected)
{
  g_autoptr(GPtrArray) found = fixture_find (document, name);
  guint n = 0;

  for (guint i = 0; i < found->len; i++)
    {
      xmlChar *content = xmlNodeGetContent (found->pdata[i]);

      n += g_str_equal ((char *) content, expected);
      xmlFree (content);
    }
  return n;
}

static void
assert_html (CandorInterview *interview,
             const char      *expected)
{
  g_autofree char *text = fixture_write (interview, "html", &fixture_whole);
  g_autofree char *lower = g_ascii_strdown (text, -1);
  xmlDoc *document = fixture_parse_html (text);

  g_assert_null (strstr (lower, "<script"));
  g_assert_null (strstr (lower, "<img"));
  assert_harmless (xmlDocGetRootElement (document));
  assert_links (document);
  g_assert_cmpuint (count_equal (document, "h1", expected), ==, 1);
  /* Strengths, concerns, summary, three notes around, two answers and notes, why it was skipped and is not counted, before
   * and now. */
  g_assert_cmpuint (count_equal (document, "p", expected) + count_equal (document, "blockquote",
                                                                         expected), >=, 14);
  xmlFreeDoc (document);
}

static void
assert_text (const char *text)
{
  g_autoptr(CandorInterview) interview = fixture_interview_of_text (text);
  g_autofree char *expected = expected_of (text);

  assert_xml (interview, expected);
  assert_html (interview, expected);
}

static void
test_texts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_test_message ("%u", i);
      assert_text (hostile[i]);
    }
}

static void
test_long (void)
{
  g_autoptr(GString) text = g_string_new (NULL);

  while (text->len < 100 * 1024)
    g_string_append (text, "a<b> & \"c\" ");
  assert_text (text->str);
}

/* Deeper than the parsers go: it may be shown flat, but nothing may be missing behind it. */
static void
test_deep (void)
{
  g_autoptr(GString) text = g_string_new (NULL);
  g_autoptr(CandorInterview) interview = NULL;
  g_autofree char *html = NULL;
  g_autofree char *xml = NULL;
  xmlDoc *document;

  for (guint i = 0; i < 5000; i++)
    g_string_append (text, "> - ");
  g_string_append (text, "bottom");
  interview = fixture_interview_of_text (text->str);
  html = fixture_write (interview, "html", &fixture_whole);
  document = fixture_parse_html (html);
  g_assert_cmpuint (count_equal (document, "h1", text->str), ==, 1);
  xmlFreeDoc (document);
  xml = fixture_write (interview, "xml", &fixture_whole);
  xmlFreeDoc (fixture_parse_xml (xml));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report/scorecard-hostile/texts", test_texts);
  g_test_add_func ("/report/scorecard-hostile/long", test_long);
  g_test_add_func ("/report/scorecard-hostile/deep", test_deep);

  return g_test_run ();
}
