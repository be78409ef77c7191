/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli-kit.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

#include "candor-enum-types.h"
#include "candor-error.h"

#define LARGEST_WEIGHT 9

typedef struct
{
  char *name;
  char *role;
  char *answers;
  int   minutes;
  GStrv add;
  GStrv remove;
  GStrv move;
  GStrv set;
  GStrv weight;
} KitChanges;

static void
kit_changes_clear (KitChanges *self)
{
  g_free (self->name);
  g_free (self->role);
  g_free (self->answers);
  g_strfreev (self->add);
  g_strfreev (self->remove);
  g_strfreev (self->move);
  g_strfreev (self->set);
  g_strfreev (self->weight);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (KitChanges, kit_changes_clear)

typedef gboolean (*Change) (CandorCli  *cli,
                            CandorKit  *kit,
                            const char *argument,
                            GError    **error);

static gboolean
insert_question (CandorCli  *cli,
                 CandorKit  *kit,
                 const char *id,
                 guint       position,
                 GError    **error)
{
  g_autoptr(CandorQuestion) question = candor_library_load_question (cli->library, id, error);
  g_autoptr(CandorKitEntry) entry = NULL;

  if (question == NULL)
    return FALSE;
  entry = candor_kit_entry_new (question, CANDOR_REQUIREMENT_REQUIRED, 1);
  return candor_kit_insert (kit, entry, position, error);
}

/* GUIDE/ID[@POS] */
static gboolean
add_question (CandorCli  *cli,
              CandorKit  *kit,
              const char *argument,
              GError    **error)
{
  g_auto(GStrv) parts = g_strsplit (argument, "@", 2);
  guint position = 0;

  if (parts[0] == NULL ||
      (parts[1] != NULL && !candor_cli_number (parts[1], "--add", &position, error)))
    return FALSE;
  return insert_question (cli, kit, parts[0], position, error);
}

static gboolean
remove_question (CandorCli  *cli,
                 CandorKit  *kit,
                 const char *argument,
                 GError    **error)
{
  guint position;

  return candor_cli_number (argument, "--remove", &position, error) &&
         candor_kit_remove (kit, position, error);
}

/* POS:SOMETHING, the entry at POS and the something; NULL = refused */
static CandorKitEntry *
split_entry (CandorKit  *kit,
             const char *argument,
             const char *what,
             char      **rest,
             GError    **error)
{
  g_auto(GStrv) parts = g_strsplit (argument, ":", 2);
  guint position;
  CandorKitEntry *entry;

  if (parts[0] == NULL || parts[1] == NULL)
    {
      candor_cli_refuse (error,
                         _("“%s” is nothing for %s: it takes a position, a colon and what it "
                           "becomes."),
                         argument, what);
      return NULL;
    }
  if (!candor_cli_number (parts[0], what, &position, error))
    return NULL;
  entry = candor_kit_get_entry (kit, position);
  if (entry == NULL)
    g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE,
                 _("There is no question %u: the kit has %u."),
                 position, candor_kit_get_n_entries (kit));
  *rest = g_strdup (parts[1]);
  return entry;
}

static gboolean
move_question (CandorCli  *cli,
               CandorKit  *kit,
               const char *argument,
               GError    **error)
{
  g_autofree char *rest = NULL;
  guint from, to;

  if (split_entry (kit, argument, "--move", &rest, error) == NULL ||
      !candor_cli_number (rest, "--move", &to, error))
    return FALSE;
  from = g_ascii_strtoull (argument, NULL, 10);
  return candor_kit_move (kit, from, to, error);
}

static gboolean
set_requirement (CandorCli  *cli,
                 CandorKit  *kit,
                 const char *argument,
                 GError    **error)
{
  g_autofree char *rest = NULL;
  CandorKitEntry *entry = split_entry (kit, argument, "--set", &rest, error);
  int requirement;

  if (entry == NULL ||
      !candor_cli_enum (rest, CANDOR_TYPE_REQUIREMENT, "--set", &requirement, error))
    return FALSE;
  candor_kit_entry_set_requirement (entry, requirement);
  return TRUE;
}

static gboolean
set_weight (CandorCli  *cli,
            CandorKit  *kit,
            const char *argument,
            GError    **error)
{
  g_autofree char *rest = NULL;
  CandorKitEntry *entry = split_entry (kit, argument, "--weight", &rest, error);
  guint weight;

  if (entry == NULL || !candor_cli_number (rest, "--weight", &weight, error))
    return FALSE;
  if (weight < 1 || weight > LARGEST_WEIGHT)
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE, _("A weight is a number from 1 to %d."),
                   LARGEST_WEIGHT);
      return FALSE;
    }
  candor_kit_entry_set_weight (entry, weight);
  return TRUE;
}

static gboolean
change_each (CandorCli *cli,
             CandorKit *kit,
             GStrv      arguments,
             Change     change,
             GError   **error)
{
  for (guint i = 0; arguments != NULL && arguments[i] != NULL; i++)
    if (!change (cli, kit, arguments[i], error))
      return FALSE;
  return TRUE;
}

static int
compare_positions (gconstpointer a,
                   gconstpointer b)
{
  return (int) g_ascii_strtoll (*(char * const *) b, NULL, 10) -
         (int) g_ascii_strtoll (*(char * const *) a, NULL, 10);
}

/* All positions are those that "kit show" tells: kinds and weights first, then removals from the
 * end on, so that none shifts another; then moves, one after the other; what is added comes
 * last. */
static gboolean
change_questions (CandorCli        *cli,
                  CandorKit        *kit,
                  const KitChanges *changes,
                  GError          **error)
{
  if (changes->remove != NULL)
    qsort (changes->remove, g_strv_length (changes->remove), sizeof (char *), compare_positions);
  return change_each (cli, kit, changes->set, set_requirement, error) &&
         change_each (cli, kit, changes->weight, set_weight, error) &&
         change_each (cli, kit, changes->remove, remove_question, error) &&
         change_each (cli, kit, changes->move, move_question, error) &&
         change_each (cli, kit, changes->add, add_question, error);
}

static gboolean
check_head (const KitChanges *changes,
            GError          **error)
{
  if (changes->minutes < 0)
    return candor_cli_refuse (error, _("“%d” is no number for %s."), changes->minutes, "--minutes");
  if (changes->answers != NULL && !g_str_equal (changes->answers, "open") &&
      !g_str_equal (changes->answers, "folded"))
    return candor_cli_refuse (error, _("“%s” is nothing for %s: it takes open or folded."),
                              changes->answers, "--answers");
  return candor_cli_check_text (changes->name, error) &&
         candor_cli_check_text (changes->role, error);
}

static void
change_head (CandorKit        *kit,
             const KitChanges *changes)
{
  if (changes->name != NULL)
    candor_kit_set_name (kit, changes->name);
  if (changes->role != NULL)
    candor_kit_set_role (kit, changes->role);
  if (changes->minutes > 0)
    candor_kit_set_minutes (kit, changes->minutes);
  if (changes->answers != NULL)
    candor_kit_set_opens_answers (kit, g_str_equal (changes->answers, "open"));
}

static void
warn_of_overrun (CandorKit *kit)
{
  int minutes = candor_kit_get_minutes (kit);
  int planned = candor_kit_get_planned_minutes (kit);

  if (minutes > 0 && planned > minutes)
    /* Translators: minutes */
    fprintf (stderr, _("candorctl: the kit takes %d minutes, %d more than it has.\n"), planned,
             planned - minutes);
}

static gboolean
put_kit (CandorCli *cli,
         CandorKit *kit,
         GError   **error)
{
  if (!candor_library_put_kit (cli->library, kit, error))
    return FALSE;
  warn_of_overrun (kit);
  printf ("%s\n", candor_kit_get_id (kit));
  return TRUE;
}

gboolean
candor_cli_kit_create (CandorCli *cli,
                       GError   **error)
{
  g_auto(KitChanges) changes = { NULL };
  g_autoptr(CandorKit) kit = NULL;
  const GOptionEntry options[] = {
    { "role", 0, 0, G_OPTION_ARG_FILENAME, &changes.role, N_("The role it is for"), N_("ROLE") },
    { "minutes", 0, 0, G_OPTION_ARG_INT, &changes.minutes, N_("The length of the slot"), N_("M") },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 2, G_MAXUINT, error) ||
      !candor_cli_check_text (cli->words[0], error) ||
      !check_head (&changes, error) ||
      candor_cli_open (cli, error) == NULL)
    return FALSE;

  kit = candor_kit_new (NULL, cli->words[0]);
  change_head (kit, &changes);
  for (guint i = 1; i < cli->n_words; i++)
    if (!insert_question (cli, kit, cli->words[i], 0, error))
      return FALSE;
  return put_kit (cli, kit, error);
}

gboolean
candor_cli_kit_edit (CandorCli *cli,
                     GError   **error)
{
  g_auto(KitChanges) changes = { NULL };
  g_autoptr(CandorKit) kit = NULL;
  const GOptionEntry options[] = {
    { "add", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &changes.add,
      N_("Add a question; may be repeated, like the next four"), N_("GUIDE/ID[@POS]") },
    { "remove", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &changes.remove, N_("Remove a question"),
      N_("POS") },
    { "move", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &changes.move, N_("Move a question"),
      N_("POS:TO") },
    { "set", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &changes.set,
      N_("Make a question required, optional or reserve"), N_("POS:KIND") },
    { "weight", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &changes.weight,
      N_("Weigh a question from 1 to 9"), N_("POS:W") },
    { "minutes", 0, 0, G_OPTION_ARG_INT, &changes.minutes, N_("The length of the slot"), N_("M") },
    { "name", 0, 0, G_OPTION_ARG_FILENAME, &changes.name, N_("Another name"), N_("NAME") },
    { "role", 0, 0, G_OPTION_ARG_FILENAME, &changes.role, N_("The role it is for"), N_("ROLE") },
    { "answers", 0, 0, G_OPTION_ARG_FILENAME, &changes.answers,
      N_("Whether the live window begins with model answers open or folded"), "open|folded" },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 1, 1, error) ||
      !check_head (&changes, error) ||
      candor_cli_open (cli, error) == NULL)
    return FALSE;

  kit = candor_library_load_kit (cli->library, cli->words[0], error);
  if (kit == NULL || !change_questions (cli, kit, &changes, error))
    return FALSE;
  change_head (kit, &changes);
  return put_kit (cli, kit, error);
}
