/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli.h"

#include <glib/gi18n-lib.h>

static void
print_json (const CandorCliList *list,
            GListModel          *items)
{
  g_autoptr(CandorJson) json = candor_json_new ();

  candor_json_begin_array (json, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr(GObject) item = g_list_model_get_item (items, i);

      candor_json_begin_object (json, NULL);
      list->add_json (json, item);
      candor_json_end_object (json);
    }
  candor_json_end_array (json);
  candor_json_print (json);
}

static void
print_table (const CandorCliList *list,
             GListModel          *items)
{
  g_autoptr(CandorTextTable) table = list->new_table ();

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr(GObject) item = g_list_model_get_item (items, i);

      list->add_row (table, item);
    }
  candor_text_table_print (table);
}

/*
 * candor_cli_run_list:
 * @cli: the call
 * @list: what to list and how
 * @error: return location for an error
 *
 * Does what each verb "list" does.
 *
 * Returns: %TRUE on success
 */
gboolean
candor_cli_run_list (CandorCli           *cli,
                     const CandorCliList *list,
                     GError             **error)
{
  gboolean as_json = FALSE;
  const GOptionEntry options[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_("Write JSON"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 0, 0, error) || candor_cli_open (cli, error) == NULL)
    return FALSE;

  if (as_json)
    print_json (list, list->get_items (cli->library));
  else
    print_table (list, list->get_items (cli->library));
  return TRUE;
}
