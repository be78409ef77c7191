/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide-fixture.h"

#include <libxml/parser.h>

#include "candor-xml-guard.h"

static gboolean
can_load (const char *path)
{
  xmlDocPtr document = xmlReadFile (path, NULL, XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  gboolean is_loaded = document != NULL;

  xmlFreeDoc (document);

  return is_loaded;
}

static gpointer
load_in_thread (gpointer path)
{
  return GINT_TO_POINTER (can_load (path));
}

static gboolean
can_load_in_thread (const char *path)
{
  return GPOINTER_TO_INT (g_thread_join (g_thread_new ("load", load_in_thread, (gpointer) path)));
}

/* This thread loads nothing while it reads; others, such as those of GtkSourceView, go on. */
static void
test_guard (void)
{
  GFile *file = fixture_file_new ("<a/>", -1);
  const char *path = g_file_peek_path (file);
  guint n_before = candor_xml_guard_get_n_refused ();

  g_assert_true (can_load (path));
  candor_xml_guard_enter ();
  candor_xml_guard_enter ();
  g_assert_false (can_load (path));
  g_assert_true (can_load_in_thread (path));
  candor_xml_guard_leave ();
  g_assert_false (can_load (path));
  candor_xml_guard_leave ();
  g_assert_true (can_load (path));
  g_assert_cmpuint (candor_xml_guard_get_n_refused (), ==, n_before + 2);

  fixture_file_free (file);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/guide/xml-guard", test_guard);

  return g_test_run ();
}
