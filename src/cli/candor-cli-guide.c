/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "candor-cli-guide.h"
#include "candor-export.h"
#include "candor-json.h"
#include "candor-text-table.h"

static const char *
licence_of (CandorGuide *guide)
{
  const char *spdx = candor_guide_get_licence_spdx (guide);

  return spdx != NULL && *spdx != '\0' ? spdx : candor_guide_get_licence (guide);
}

static const char *
source_of (CandorGuide *guide)
{
  const char *source = candor_guide_get_source (guide);

  return source != NULL && *source != '\0' ? source : candor_guide_get_source_href (guide);
}

static guint
count_sections (CandorGuide *guide)
{
  return g_list_model_get_n_items (candor_guide_get_sections (guide));
}

static void
add_head (CandorJson *json,
          gpointer    item)
{
  CandorGuide *guide = item;

  candor_json_add_text (json, "id", candor_guide_get_id (guide));
  candor_json_add_text (json, "title", candor_guide_get_title (guide));
  candor_json_add_text (json, "language", candor_guide_get_language (guide));
  candor_json_add_integer (json, "sections", count_sections (guide));
  candor_json_add_integer (json, "questions", candor_guide_get_n_questions (guide));
  candor_json_add_text (json, "licence", licence_of (guide));
}

static CandorTextTable *
new_table (void)
{
  return candor_text_table_new (_("ID"), _("TITLE"), _("LANGUAGE"), _("SECTIONS"), _("QUESTIONS"), NULL);
}

static void
add_row (CandorTextTable *table,
         gpointer         item)
{
  CandorGuide *guide = item;
  g_autofree char *n_sections = g_strdup_printf ("%u", count_sections (guide));
  g_autofree char *n_questions = g_strdup_printf ("%u", candor_guide_get_n_questions (guide));

  candor_text_table_add (table, candor_guide_get_id (guide), candor_guide_get_title (guide),
                         candor_guide_get_language (guide), n_sections, n_questions);
}

static gboolean
run_list (CandorCli *cli,
          GError   **error)
{
  static const CandorCliList list = { candor_library_get_guides, add_head, new_table, add_row };

  return candor_cli_run_list (cli, &list, error);
}

static void
print_guide (CandorGuide *guide)
{
  GListModel *sections = candor_guide_get_sections (guide);
  g_autoptr(CandorTextTable) table =
    candor_text_table_new (_("SECTION"), _("TITLE"), _("QUESTIONS"), NULL);

  printf ("%s\n%s\n", candor_guide_get_title (guide), candor_guide_get_id (guide));
  if (licence_of (guide) != NULL)
    printf ("%s\n", licence_of (guide));
  if (source_of (guide) != NULL)
    printf ("%s\n", source_of (guide));
  if (candor_guide_get_summary (guide) != NULL)
    printf ("\n%s\n", candor_guide_get_summary (guide));
  printf ("\n");
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(CandorSection) section = g_list_model_get_item (sections, i);
      g_autofree char *n_questions =
        g_strdup_printf ("%u", candor_section_get_n_questions (section));

      candor_text_table_add (table, candor_section_get_id (section),
                             candor_section_get_title (section), n_questions);
    }
  candor_text_table_print (table);
}

static void
print_json_guide (CandorGuide *guide)
{
  GListModel *sections = candor_guide_get_sections (guide);
  g_autoptr(CandorJson) json = candor_json_new ();

  candor_json_begin_object (json, NULL);
  add_head (json, guide);
  candor_json_add_text (json, "version", candor_guide_get_version (guide));
  candor_json_add_texts (json, "authors", candor_guide_get_authors (guide));
  candor_json_add_text (json, "source", source_of (guide));
  candor_json_add_text (json, "summary", candor_guide_get_summary (guide));
  candor_json_begin_array (json, "section_list");
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(CandorSection) section = g_list_model_get_item (sections, i);

      candor_json_begin_object (json, NULL);
      candor_json_add_text (json, "id", candor_section_get_id (section));
      candor_json_add_text (json, "title", candor_section_get_title (section));
      candor_json_add_integer (json, "questions", candor_section_get_n_questions (section));
      candor_json_end_object (json);
    }
  candor_json_end_array (json);
  candor_json_end_object (json);
  candor_json_print (json);
}

static gboolean
run_show (CandorCli *cli,
          GError   **error)
{
  gboolean as_json = FALSE;
  g_autoptr(CandorGuide) guide = NULL;
  const GOptionEntry options[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_("Write JSON"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 1, 1, error) || candor_cli_open (cli, error) == NULL)
    return FALSE;
  guide = candor_library_load_guide (cli->library, cli->words[0], error);
  if (guide == NULL)
    return FALSE;

  if (as_json)
    print_json_guide (guide);
  else
    print_guide (guide);
  return TRUE;
}

static gboolean
run_remove (CandorCli *cli,
            GError   **error)
{
  return candor_cli_parse (cli, NULL, 1, 1, error) &&
         candor_cli_open (cli, error) != NULL &&
         candor_library_remove_guide (cli->library, cli->words[0], error);
}

static gboolean
check_format (const char *format,
              GError    **error)
{
  g_autoptr(GArray) formats = candor_export_list_guide_formats ();
  g_autoptr(GString) ids = g_string_new (NULL);

  for (guint i = 0; i < formats->len; i++)
    {
      const char *id = g_array_index (formats, CandorExportFormat, i).id;

      if (format == NULL || g_str_equal (format, id))
        return TRUE;
      g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "", id);
    }
  return candor_cli_refuse (error, _("“%s” is nothing for %s: it takes %s."), format, "--format",
                            ids->str);
}

static gboolean
run_export (CandorCli *cli,
            GError   **error)
{
  g_autofree char *format = NULL;
  g_autofree char *file = NULL;
  g_autoptr(GBytes) bytes = NULL;
  const GOptionEntry options[] = {
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &format, N_("The format: xml (the default), markdown, csv or moodle"),
      N_("FORMAT") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &file, N_("Write to this file"), N_("FILE") },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 1, 1, error) || !check_format (format, error) ||
      candor_cli_open (cli, error) == NULL)
    return FALSE;

  bytes = candor_library_export_guide (cli->library, cli->words[0], format, error);
  return bytes != NULL && candor_cli_write (bytes, file, error);
}

static gboolean
run_check (CandorCli *cli,
           GError   **error)
{
  gboolean as_json = FALSE;
  g_autoptr(GPtrArray) findings = NULL;
  const GOptionEntry options[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_("Write JSON"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 1, 1, error) || candor_cli_open (cli, error) == NULL)
    return FALSE;
  findings = candor_library_check_guide (cli->library, cli->words[0], error);
  if (findings == NULL)
    return FALSE;

  candor_cli_print_findings (cli, findings, FALSE, as_json);
  return TRUE;
}

const CandorCommand candor_cli_guide_commands[] = {
  { "guide", "import", "FILE…", N_("Add guides from files"), candor_cli_guide_import },
  { "guide", "list", "", N_("List the guides"), run_list },
  { "guide", "show", "ID", N_("Show a guide and its sections"), run_show },
  { "guide", "remove", "ID", N_("Remove a guide; kits and interviews keep its questions"),
    run_remove },
  { "guide", "export", "ID", N_("Write a guide as a file"), run_export },
  { "guide", "check", "FILE|ID", N_("Look for what is missing or wrong in a guide"), run_check },
  { NULL }
};
