/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-report-index.h"

#include <glib/gi18n-lib.h>

#include "candor-html-page.h"
#include "candor-node.h"

static void
add_link (xmlNode    *list,
          const char *name)
{
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *address = g_uri_escape_string (name, NULL, FALSE);
  xmlNode *link = candor_node_add_text (candor_node_add (list, "li"), "a", shown);

  candor_node_attribute (link, "href", address);
}

/**
 * candor_report_write_index:
 * @names: (element-type filename): the names of scorecards in the folder of the page
 *
 * Writes a page that leads to each of them. It says no more than their names do, so that an alias
 * stays one.
 *
 * Returns: (transfer full): the page
 */
GBytes *
candor_report_write_index (GPtrArray *names)
{
  static const char * const styles[] = { "candor-report-style.css", NULL };
  g_autofree char *number =
    g_strdup_printf (ngettext ("%u scorecard", "%u scorecards", names->len), names->len);
  xmlNode *html = candor_html_page_new (_("Scorecards"), styles);
  xmlNode *page = candor_node_add (candor_node_add (html, "body"), "main");
  xmlNode *list;

  candor_node_add_text (page, "h1", _("Scorecards"));
  candor_node_attribute (candor_node_add_text (page, "p", number), "class", "lead");
  list = candor_node_add (page, "ol");
  for (guint i = 0; i < names->len; i++)
    add_link (list, g_ptr_array_index (names, i));
  return candor_html_page_close (html);
}
