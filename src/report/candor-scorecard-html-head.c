/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>
#include <gio/gio.h>
#include <string.h>

#include "candor-node.h"
#include "candor-report-resources.h"
#include "candor-scorecard-html.h"

static void
add_meta (xmlNode    *head,
          const char *name,
          const char *content)
{
  xmlNode *meta = candor_node_add (head, "meta");

  candor_node_attribute (meta, "name", name);
  candor_node_attribute (meta, "content", content);
}

/* (transfer full): the style sheet without its first line, which is about our source and not about the report */
static char *
style (void)
{
  g_autoptr(GBytes) bytes = g_resource_lookup_data (candor_report_get_resource (),
                                                    "/io/github/candor/Candor/report/candor-report-style.css",
                                                    G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autofree char *whole = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  return g_strdup (strchr (whole, '\n'));
}

/**
 * candor_scorecard_html_add_head:
 * @html: the root of the page
 * @title: who it is about
 *
 * Adds the head. Whoever opens the page runs nothing and asks nobody: its policy forbids both.
 */
void
candor_scorecard_html_add_head (xmlNode    *html,
                                const char *title)
{
  xmlNode *head = candor_node_add (html, "head");
  xmlNode *policy = candor_node_add (head, "meta");
  g_autofree char *css = style ();
  g_autofree char *whole = NULL;

  candor_node_attribute (policy, "http-equiv", "Content-Security-Policy");
  candor_node_attribute (policy, "content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
  add_meta (head, "viewport", "width=device-width, initial-scale=1");
  add_meta (head, "referrer", "no-referrer");
  add_meta (head, "generator", "Candor");
  /* Translators: the title of a report; %s is the candidate */
  whole = g_strdup_printf (_("Scorecard: %s"), title);
  candor_node_add_text (head, "title", whole);
  candor_node_add_text (head, "style", css);
}
