/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli-candidate.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "candor-enum-types.h"
#include "candor-json.h"
#include "candor-text-table.h"
#include "candor-time.h"

typedef struct
{
  char *email;
  char *phone;
  char *role;
  char *alias;
  char *say_name;
  char *delete_on;
} Details;

static void
details_clear (Details *self)
{
  g_free (self->email);
  g_free (self->phone);
  g_free (self->role);
  g_free (self->alias);
  g_free (self->say_name);
  g_free (self->delete_on);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Details, details_clear)

static gboolean
check_details (const Details *details,
               GError       **error)
{
  if (details->delete_on != NULL && !candor_day_is_valid (details->delete_on))
    return candor_cli_refuse (error, _("“%s” is no day: write it like 2026-11-23."),
                              details->delete_on);
  return candor_cli_check_text (details->email, error) &&
         candor_cli_check_text (details->phone, error) &&
         candor_cli_check_text (details->role, error) &&
         candor_cli_check_text (details->alias, error) &&
         candor_cli_check_text (details->say_name, error);
}

static const char *
or_empty (const char *text)
{
  return text != NULL ? text : "";
}

static CandorCandidate *
make_candidate (const char    *name,
                const Details *details)
{
  CandorCandidate *candidate = candor_candidate_new (NULL, name);

  candor_candidate_set_contact (candidate, or_empty (details->email), or_empty (details->phone));
  candor_candidate_set_role (candidate, or_empty (details->role));
  candor_candidate_set_alias (candidate, or_empty (details->alias));
  candor_candidate_set_say_name (candidate, or_empty (details->say_name));
  if (details->delete_on != NULL)
    candor_candidate_set_delete_on (candidate, details->delete_on, TRUE);
  return candidate;
}

static gboolean
run_add (CandorCli *cli,
         GError   **error)
{
  g_auto(Details) details = { NULL };
  g_autoptr(CandorCandidate) candidate = NULL;
  const GOptionEntry options[] = {
    { "email", 0, 0, G_OPTION_ARG_FILENAME, &details.email, N_("Mail address"), N_("E") },
    { "phone", 0, 0, G_OPTION_ARG_FILENAME, &details.phone, N_("Telephone"), N_("P") },
    { "role", 0, 0, G_OPTION_ARG_FILENAME, &details.role, N_("The role applied for"), N_("R") },
    { "alias", 0, 0, G_OPTION_ARG_FILENAME, &details.alias,
      N_("What stands for the name in reports"), N_("A") },
    { "say-name", 0, 0, G_OPTION_ARG_FILENAME, &details.say_name, N_("How to say the name"),
      N_("T") },
    { "delete-on", 0, 0, G_OPTION_ARG_FILENAME, &details.delete_on,
      N_("The day on which all of it is to be deleted"), N_("DATE") },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 1, 1, error) ||
      !candor_cli_check_text (cli->words[0], error) ||
      !check_details (&details, error) ||
      candor_cli_open (cli, error) == NULL)
    return FALSE;

  candidate = make_candidate (cli->words[0], &details);
  if (!candor_library_put_candidate (cli->library, candidate, error))
    return FALSE;
  printf ("%s\n", candor_candidate_get_id (candidate));
  return TRUE;
}

static const char *
closed_as_of (CandorCandidate *candidate)
{
  CandorClosedAs closed_as = candor_candidate_get_closed_as (candidate);

  return closed_as != CANDOR_CLOSED_AS_NONE
         ? candor_enum_to_nick (CANDOR_TYPE_CLOSED_AS, closed_as) : NULL;
}

static void
add_candidate (CandorJson *json,
               gpointer    item)
{
  CandorCandidate *candidate = item;

  candor_json_add_text (json, "id", candor_candidate_get_id (candidate));
  candor_json_add_text (json, "name", candor_candidate_get_name (candidate));
  candor_json_add_text (json, "alias", candor_candidate_get_alias (candidate));
  candor_json_add_text (json, "email", candor_candidate_get_email (candidate));
  candor_json_add_text (json, "phone", candor_candidate_get_phone (candidate));
  candor_json_add_text (json, "role", candor_candidate_get_role (candidate));
  candor_json_add_text (json, "closed_on", candor_candidate_get_closed_on (candidate));
  candor_json_add_text (json, "closed_as", closed_as_of (candidate));
  candor_json_add_text (json, "delete_on", candor_candidate_get_delete_on (candidate));
  candor_json_add_text (json, "hold", candor_candidate_get_hold (candidate));
  candor_json_add_integer (json, "interviews", candor_candidate_get_n_interviews (candidate));
}

static CandorTextTable *
new_table (void)
{
  return candor_text_table_new (_("ID"), _("NAME"), _("ROLE"), _("INTERVIEWS"), _("DELETE ON"), NULL);
}

static void
add_row (CandorTextTable *table,
         gpointer         item)
{
  CandorCandidate *candidate = item;
  g_autofree char *n_interviews =
    g_strdup_printf ("%u", candor_candidate_get_n_interviews (candidate));

  candor_text_table_add (table, candor_candidate_get_id (candidate),
                         candor_candidate_get_name (candidate),
                         candor_candidate_get_role (candidate), n_interviews,
                         candor_candidate_get_delete_on (candidate));
}

static gboolean
run_list (CandorCli *cli,
          GError   **error)
{
  static const CandorCliList list = { candor_library_get_candidates, add_candidate, new_table, add_row };

  return candor_cli_run_list (cli, &list, error);
}

static void
print_line (const char *what,
            const char *value)
{
  if (value != NULL && *value != '\0')
    printf ("%s: %s\n", what, value);
}

static void
print_candidate (CandorCandidate *candidate)
{
  printf ("%s\n%s\n", candor_candidate_get_name (candidate), candor_candidate_get_id (candidate));
  print_line (_("Say"), candor_candidate_get_say_name (candidate));
  print_line (_("Alias"), candor_candidate_get_alias (candidate));
  print_line (_("Role"), candor_candidate_get_role (candidate));
  print_line (_("Mail"), candor_candidate_get_email (candidate));
  print_line (_("Telephone"), candor_candidate_get_phone (candidate));
  print_line (_("Closed on"), candor_candidate_get_closed_on (candidate));
  print_line (_("Delete on"), candor_candidate_get_delete_on (candidate));
  print_line (_("Kept for legal reasons"), candor_candidate_get_hold (candidate));
  printf (ngettext ("%u interview\n", "%u interviews\n",
                    candor_candidate_get_n_interviews (candidate)),
          candor_candidate_get_n_interviews (candidate));
}

static gboolean
run_show (CandorCli *cli,
          GError   **error)
{
  gboolean as_json = FALSE;
  g_autoptr(CandorCandidate) candidate = NULL;
  g_autoptr(GPtrArray) attachments = NULL;
  g_autoptr(CandorJson) json = candor_json_new ();
  const GOptionEntry options[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_("Write JSON"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 1, 1, error) || candor_cli_open (cli, error) == NULL)
    return FALSE;
  candidate = candor_library_load_candidate (cli->library, cli->words[0], error);
  if (candidate == NULL)
    return FALSE;
  attachments = candor_library_list_attachments (cli->library, candor_candidate_get_id (candidate), error);
  if (attachments == NULL)
    return FALSE;

  if (!as_json)
    {
      print_candidate (candidate);
      candor_cli_print_attachments (cli, attachments);
      return TRUE;
    }
  candor_json_begin_object (json, NULL);
  add_candidate (json, candidate);
  candor_cli_add_attachments (cli, json, attachments);
  candor_json_end_object (json);
  candor_json_print (json);
  return TRUE;
}

const CandorCommand candor_cli_candidate_commands[] = {
  { "candidate", "add", "NAME", N_("Add a candidate"), run_add },
  { "candidate", "list", "", N_("List the candidates"), run_list },
  { "candidate", "show", "ID", N_("Show what is known of a candidate"), run_show },
  { "candidate", "attach", "ID FILE", N_("Copy a file, such as a CV, beside the database"),
    candor_cli_candidate_attach },
  { "candidate", "detach", "ATTACHMENT", N_("Remove an attached file"), candor_cli_candidate_detach },
  { "candidate", "meeting", "ID", N_("Lay all scorecards of a candidate side by side"),
    candor_cli_candidate_meeting },
  { NULL }
};
