/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-fixture.h"

#include <string.h>

#include "candor-error.h"

#define KIT_HEAD \
  "<kit xmlns=\"urn:candor:kit:1\" id=\"7e57d004-2b97-4e7a-b45f-5387367791cd\" version=\"2\" answers=\"open\">\n" \
  "  <name>Developer &amp; more</name>\n" \
  "  <role>Developer</role>\n" \
  "  <minutes>45</minutes>\n" \
  "  <scale>\n" \
  "    <level value=\"1\">Bad</level>\n" \
  "    <level value=\"2\">So so</level>\n" \
  "    <level value=\"3\">Good</level>\n" \
  "  </scale>\n" \
  "  <opening minutes=\"4\">\nHello.\n\nWelcome.\n</opening>\n" \
  "  <closing minutes=\"0\"/>\n" \
  "  <instructions>Be kind</instructions>\n"
#define KIT_TAIL "</kit>\n"
#define REFERENCE(id) \
  "  <entry guide=\"g\" section=\"s\" id=\"" id "\" requirement=\"required\" weight=\"1\"/>\n"
#define WHOLE \
  "  <entry guide=\"g\" section=\"s\" section-title=\"S\" id=\"whole\" requirement=\"reserve\"" \
  " weight=\"3\" difficulty=\"hard\" minutes=\"6\">\n" \
  "    <prompt>Why?</prompt>\n" \
  "    <answer>Because.</answer>\n" \
  "    <point weight=\"2\" required=\"yes\">It is so</point>\n" \
  "  </entry>\n"
#define KIT_BEGIN \
  "<kit xmlns='urn:candor:kit:1' version='1'>\n<name>K</name>\n<minutes>0</minutes>\n"
#define DECLARATION "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

static CandorKit *
read_text (const char *text,
           GError    **error)
{
  GFile *file = fixture_file_new (text, -1);
  CandorKit *kit = candor_kit_read_xml (file, NULL, error);

  fixture_file_free (file);

  return kit;
}

static void
test_read (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorKit) kit = read_text (KIT_HEAD REFERENCE ("one") WHOLE KIT_TAIL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (candor_kit_get_id (kit), ==, "7e57d004-2b97-4e7a-b45f-5387367791cd");
  g_assert_cmpstr (candor_kit_get_name (kit), ==, "Developer & more");
  g_assert_cmpstr (candor_kit_get_role (kit), ==, "Developer");
  g_assert_cmpint (candor_kit_get_version (kit), ==, 2);
  g_assert_false (candor_kit_is_frozen (kit));
  g_assert_cmpint (candor_kit_get_minutes (kit), ==, 45);
  g_assert_cmpint (candor_scale_get_max (candor_kit_get_scale (kit)), ==, 3);
  g_assert_cmpstr (candor_scale_get_label (candor_kit_get_scale (kit), 2), ==, "So so");
  g_assert_cmpstr (candor_kit_get_opening_script (kit), ==, "Hello.\n\nWelcome.");
  g_assert_cmpint (candor_kit_get_opening_minutes (kit), ==, 4);
  g_assert_cmpint (candor_kit_get_closing_minutes (kit), ==, 0);
  g_assert_cmpstr (candor_kit_get_instructions (kit), ==, "Be kind");
  g_assert_true (candor_kit_get_opens_answers (kit));
  g_assert_cmpuint (candor_kit_get_n_entries (kit), ==, 2);
}

static void
test_entries (void)
{
  g_autoptr(CandorKit) kit = read_text (KIT_HEAD REFERENCE ("one") WHOLE KIT_TAIL, NULL);
  CandorQuestion *reference = candor_kit_get_question (kit, 1);
  CandorKitEntry *entry = candor_kit_get_entry (kit, 2);
  CandorQuestion *whole = candor_kit_entry_get_question (entry);

  g_assert_cmpstr (candor_question_get_guide_id (reference), ==, "g");
  g_assert_cmpstr (candor_question_get_section_id (reference), ==, "s");
  g_assert_cmpstr (candor_question_get_id (reference), ==, "one");
  g_assert_cmpint (candor_kit_entry_get_requirement (entry), ==, CANDOR_REQUIREMENT_RESERVE);
  g_assert_cmpint (candor_kit_entry_get_weight (entry), ==, 3);
  g_assert_cmpstr (candor_question_get_section_title (whole), ==, "S");
  g_assert_cmpstr (candor_question_get_prompt (whole), ==, "Why?");
  g_assert_cmpstr (candor_question_get_answer (whole), ==, "Because.");
  g_assert_cmpint (candor_question_get_difficulty (whole), ==, CANDOR_DIFFICULTY_HARD);
  g_assert_cmpint (candor_question_get_minutes (whole), ==, 6);
}

static void
test_round_trip (void)
{
  static const char text[] = DECLARATION KIT_HEAD REFERENCE ("one") WHOLE KIT_TAIL;
  g_autoptr(CandorKit) kit = read_text (text, NULL);
  g_autoptr(GBytes) bytes = candor_kit_write_xml (kit, NULL);
  g_autofree char *written = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_assert_cmpstr (written, ==, text);
}

/* What is in use on one machine is in use on the other. */
static void
test_in_use (void)
{
  g_autoptr(CandorKit) kit = read_text (KIT_HEAD WHOLE KIT_TAIL, NULL);
  g_autoptr(CandorKit) again = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autofree char *written = NULL;

  candor_kit_set_version (kit, 2, G_GINT64_CONSTANT (1777816800000000));
  bytes = candor_kit_write_xml (kit, NULL);
  written = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  again = read_text (written, NULL);
  g_assert_nonnull (again);
  g_assert_cmpint (candor_kit_get_frozen_at_us (again), ==, G_GINT64_CONSTANT (1777816800000000));
  g_assert_cmpint (candor_kit_get_version (again), ==, 2);
}

static void
assert_refused (int         line,
                const char *expected,
                const char *text)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *place = g_strdup_printf ("test.guide.xml:%d: ", line);

  g_assert_null (read_text (text, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID);
  g_test_message ("%s", error->message);
  g_assert_true (g_str_has_prefix (error->message, place));
  g_assert_nonnull (strstr (error->message, expected));
}

static void
test_refused (void)
{
  assert_refused (18, "", KIT_HEAD REFERENCE ("one") REFERENCE ("one") KIT_TAIL);
  assert_refused (17, "requirement (required, optional, reserve)",
                  KIT_HEAD "<entry guide='g' section='s' id='q' requirement='now'/>" KIT_TAIL);
  assert_refused (4, "3 to 7 levels",
                  KIT_BEGIN "<scale><level value='1'>a</level></scale></kit>");
  assert_refused (5, "value 2",
                  KIT_BEGIN "<scale><level value='1'>a</level>\n<level value='3'>b</level>"
                  "<level value='2'>c</level></scale><opening minutes='1'/><closing minutes='1'/>"
                  "</kit>");
  assert_refused (3, "<minutes>",
                  "<kit xmlns='urn:candor:kit:1' version='1'>\n<name>K</name>\n<minutes>x</minutes>"
                  "</kit>");
  assert_refused (1, "begin with <kit", "<guide xmlns='urn:candor:guide:1'/>");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/kit-file/read", test_read);
  g_test_add_func ("/kit-file/entries", test_entries);
  g_test_add_func ("/kit-file/round-trip", test_round_trip);
  g_test_add_func ("/kit-file/in-use", test_in_use);
  g_test_add_func ("/kit-file/refused", test_refused);

  return g_test_run ();
}
