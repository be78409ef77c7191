/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-xml-guard.h"

#include <libxml/parser.h>
#include <libxml/xmlIO.h>

/* libxml2 has one loader for the whole process, and GtkSourceView loads its schemas by it: so it
 * must go on for everybody but the thread that is reading. */
static GPrivate n_guards;
static xmlExternalEntityLoader platform_loader;
static gint n_refused;

static xmlParserInputPtr
load_external_entity (const char      *url,
                      const char      *id,
                      xmlParserCtxtPtr context)
{
  if (GPOINTER_TO_UINT (g_private_get (&n_guards)) == 0)
    return platform_loader (url, id, context);

  g_atomic_int_inc (&n_refused);
  return NULL;
}

static gpointer
install_loader (gpointer data)
{
  xmlInitParser ();
  platform_loader = xmlGetExternalEntityLoader ();
  xmlSetExternalEntityLoader (load_external_entity);

  return NULL;
}

/*
 * candor_xml_guard_enter:
 *
 * From here to candor_xml_guard_leave() this thread loads nothing that a file names.
 */
void
candor_xml_guard_enter (void)
{
  static GOnce once = G_ONCE_INIT;
  guint n = GPOINTER_TO_UINT (g_private_get (&n_guards));

  g_once (&once, install_loader, NULL);
  g_private_set (&n_guards, GUINT_TO_POINTER (n + 1));
}

/*
 * candor_xml_guard_leave:
 *
 * Undoes one candor_xml_guard_enter() in the same thread.
 */
void
candor_xml_guard_leave (void)
{
  guint n = GPOINTER_TO_UINT (g_private_get (&n_guards));

  g_return_if_fail (n > 0);

  g_private_set (&n_guards, GUINT_TO_POINTER (n - 1));
}

/*
 * candor_xml_guard_get_n_refused:
 *
 * Returns: how many files or addresses were asked for and not opened, in all threads
 */
guint
candor_xml_guard_get_n_refused (void)
{
  return g_atomic_int_get (&n_refused);
}
