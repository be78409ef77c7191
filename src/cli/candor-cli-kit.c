/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli-kit.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "candor-enum-types.h"
#include "candor-json.h"
#include "candor-text-table.h"

static void
add_scale (CandorJson *json,
           CandorKit  *kit)
{
  CandorScale *scale = candor_kit_get_scale (kit);

  candor_json_begin_array (json, "scale");
  for (int value = candor_scale_get_min (scale); value <= candor_scale_get_max (scale); value++)
    {
      candor_json_begin_object (json, NULL);
      candor_json_add_integer (json, "value", value);
      candor_json_add_text (json, "label", candor_scale_get_label (scale, value));
      candor_json_end_object (json);
    }
  candor_json_end_array (json);
}

static void
add_head (CandorJson *json,
          gpointer    item)
{
  CandorKit *kit = item;

  candor_json_add_text (json, "id", candor_kit_get_id (kit));
  candor_json_add_text (json, "name", candor_kit_get_name (kit));
  candor_json_add_text (json, "role", candor_kit_get_role (kit));
  candor_json_add_count (json, "minutes", candor_kit_get_minutes (kit));
  candor_json_add_integer (json, "version", candor_kit_get_version (kit));
  candor_json_add_boolean (json, "frozen", candor_kit_is_frozen (kit));
  add_scale (json, kit);
}

static const char *
difficulty_of (CandorQuestion *question)
{
  CandorDifficulty difficulty = candor_question_get_difficulty (question);

  return difficulty != CANDOR_DIFFICULTY_UNKNOWN
         ? candor_enum_to_nick (CANDOR_TYPE_DIFFICULTY, difficulty) : NULL;
}

static const char *
requirement_of (CandorKitEntry *entry)
{
  return candor_enum_to_nick (CANDOR_TYPE_REQUIREMENT, candor_kit_entry_get_requirement (entry));
}

static void
add_entry (CandorJson     *json,
           guint           position,
           CandorKitEntry *entry)
{
  CandorQuestion *question = candor_kit_entry_get_question (entry);

  candor_json_begin_object (json, NULL);
  candor_json_add_integer (json, "position", position);
  candor_json_add_text (json, "guide", candor_question_get_guide_id (question));
  candor_json_add_text (json, "section", candor_question_get_section_id (question));
  candor_json_add_text (json, "id", candor_question_get_id (question));
  candor_json_add_text (json, "prompt", candor_question_get_prompt (question));
  candor_json_add_text (json, "difficulty", difficulty_of (question));
  candor_json_add_count (json, "minutes", candor_question_get_minutes (question));
  candor_json_add_text (json, "requirement", requirement_of (entry));
  candor_json_add_integer (json, "weight", candor_kit_entry_get_weight (entry));
  candor_json_add_text (json, "void_reason", candor_kit_entry_get_void_reason (entry));
  candor_json_end_object (json);
}

static void
print_json_kit (CandorKit *kit)
{
  g_autoptr(CandorJson) json = candor_json_new ();

  candor_json_begin_object (json, NULL);
  add_head (json, kit);
  candor_json_begin_array (json, "questions");
  for (guint position = 1; position <= candor_kit_get_n_entries (kit); position++)
    add_entry (json, position, candor_kit_get_entry (kit, position));
  candor_json_end_array (json);
  candor_json_end_object (json);
  candor_json_print (json);
}

static void
print_entries (CandorKit *kit)
{
  g_autoptr(CandorTextTable) table =
    candor_text_table_new (_("NO."), _("KIND"), _("WEIGHT"), _("MINUTES"), _("QUESTION"),
                           _("PROMPT"), NULL);

  for (guint i = 1; i <= candor_kit_get_n_entries (kit); i++)
    {
      CandorKitEntry *entry = candor_kit_get_entry (kit, i);
      CandorQuestion *question = candor_kit_entry_get_question (entry);
      g_autofree char *position = g_strdup_printf ("%u", i);
      g_autofree char *weight = g_strdup_printf ("%d", candor_kit_entry_get_weight (entry));
      g_autofree char *minutes = g_strdup_printf ("%d", candor_kit_entry_get_minutes (entry));
      g_autofree char *id = g_strjoin ("/", candor_question_get_guide_id (question),
                                       candor_question_get_id (question), NULL);

      candor_text_table_add (table, position, requirement_of (entry), weight, minutes, id,
                             candor_question_get_headline (question));
    }
  candor_text_table_print (table);
}

static void
print_voids (CandorKit *kit)
{
  for (guint position = 1; position <= candor_kit_get_n_entries (kit); position++)
    {
      const char *reason = candor_kit_entry_get_void_reason (candor_kit_get_entry (kit, position));

      if (reason != NULL)
        printf (_("Question %u is not counted: %s\n"), position, reason);
    }
}

static void
print_kit (CandorKit *kit)
{
  int planned = candor_kit_get_planned_minutes (kit);

  printf ("%s\n%s\n", candor_kit_get_name (kit), candor_kit_get_id (kit));
  if (*candor_kit_get_role (kit) != '\0')
    printf ("%s\n", candor_kit_get_role (kit));
  printf (candor_kit_is_frozen (kit) ? _("version %d, in use") : _("version %d"),
          candor_kit_get_version (kit));
  if (candor_kit_get_minutes (kit) > 0)
    /* Translators: minutes planned, minutes there are */
    printf (_(" · %d of %d minutes"), planned, candor_kit_get_minutes (kit));
  else
    printf (ngettext (" · %d minute", " · %d minutes", planned), planned);
  printf ("\n\n");
  print_entries (kit);
  print_voids (kit);
}

static CandorTextTable *
new_table (void)
{
  return candor_text_table_new (_("ID"), _("NAME"), _("ROLE"), _("VERSION"), _("IN USE"),
                                _("QUESTIONS"), NULL);
}

static void
add_row (CandorTextTable *table,
         gpointer         item)
{
  CandorKit *kit = item;
  g_autofree char *version = g_strdup_printf ("%d", candor_kit_get_version (kit));
  g_autofree char *n_questions = g_strdup_printf ("%u", candor_kit_get_n_entries (kit));

  candor_text_table_add (table, candor_kit_get_id (kit), candor_kit_get_name (kit),
                         candor_kit_get_role (kit), version,
                         candor_kit_is_frozen (kit) ? _("yes") : _("no"), n_questions);
}

static gboolean
run_list (CandorCli *cli,
          GError   **error)
{
  static const CandorCliList list = { candor_library_get_kits, add_head, new_table, add_row };

  return candor_cli_run_list (cli, &list, error);
}

static CandorKit *
take_kit (CandorCli *cli,
          gboolean  *as_json,
          GError   **error)
{
  const GOptionEntry options[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, as_json, N_("Write JSON"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 1, 1, error) || candor_cli_open (cli, error) == NULL)
    return NULL;
  return candor_library_load_kit (cli->library, cli->words[0], error);
}

static gboolean
run_show (CandorCli *cli,
          GError   **error)
{
  gboolean as_json = FALSE;
  g_autoptr(CandorKit) kit = take_kit (cli, &as_json, error);

  if (kit != NULL && as_json)
    print_json_kit (kit);
  else if (kit != NULL)
    print_kit (kit);
  return kit != NULL;
}

static gboolean
run_check (CandorCli *cli,
           GError   **error)
{
  gboolean as_json = FALSE;
  g_autoptr(CandorKit) kit = take_kit (cli, &as_json, error);
  g_autoptr(GPtrArray) findings = kit != NULL ? candor_kit_check (kit) : NULL;

  if (findings != NULL)
    candor_cli_print_findings (cli, findings, TRUE, as_json);
  return findings != NULL;
}

static gboolean
run_remove (CandorCli *cli,
            GError   **error)
{
  return candor_cli_parse (cli, NULL, 1, 1, error) &&
         candor_cli_open (cli, error) != NULL &&
         candor_library_remove_kit (cli->library, cli->words[0], error);
}

const CandorCommand candor_cli_kit_commands[] = {
  { "kit", "create", "NAME GUIDE/ID…", N_("Make a kit of questions, in the order named"),
    candor_cli_kit_create },
  { "kit", "draw", "NAME", N_("Draw a kit from guides, by slot, mix and sections"), candor_cli_kit_draw },
  { "kit", "list", "", N_("List the kits"), run_list },
  { "kit", "show", "ID", N_("Show a kit and its questions"), run_show },
  { "kit", "check", "ID", N_("Look for what a kit lacks"), run_check },
  { "kit", "edit", "ID", N_("Change a kit; one in use gets its next version"),
    candor_cli_kit_edit },
  { "kit", "export", "ID", N_("Write a kit to a file with its questions, or as pages to fill in by hand"), candor_cli_kit_export },
  { "kit", "import", "FILE", N_("Take in a kit from a file"), candor_cli_kit_import },
  { "kit", "remove", "ID", N_("Remove a kit; its interviews stay"), run_remove },
  { NULL }
};
