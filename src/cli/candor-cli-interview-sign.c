/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli-interview.h"

#include <glib/gi18n-lib.h>

#include "candor-enum-types.h"
#include "candor-rules.h"

/* Write-up, and what comes after signing. */

typedef struct
{
  char *recommendation;
  char *strengths;
  char *concerns;
  char *summary;
  char *left_open;
} WriteUpOptions;

static void
write_up_options_clear (WriteUpOptions *self)
{
  g_free (self->recommendation);
  g_free (self->strengths);
  g_free (self->concerns);
  g_free (self->summary);
  g_free (self->left_open);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (WriteUpOptions, write_up_options_clear)

typedef struct
{
  char *fields[CANDOR_FIELD_RECOMMENDATION + 1];        /* the new value of each, NULL = stays */
  char *reason;
} AmendOptions;

static void
amend_options_clear (AmendOptions *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->fields); i++)
    g_free (self->fields[i]);
  g_free (self->reason);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AmendOptions, amend_options_clear)

static gboolean
take_text (CandorWriteUp      *write_up,
           CandorWriteUpFields field,
           char              **text,
           GError            **error)
{
  if (!candor_cli_take_text (text, error))
    return FALSE;
  if (*text != NULL)
    candor_write_up_set_text (write_up, field, *text);
  return TRUE;
}

static gboolean
take_recommendation (CandorWriteUp *write_up,
                     const char    *recommendation,
                     GError       **error)
{
  int value;

  if (recommendation == NULL)
    return TRUE;
  if (!candor_cli_enum (recommendation, CANDOR_TYPE_RECOMMENDATION, "--recommendation", &value,
                        error))
    return FALSE;
  write_up->fields |= CANDOR_WRITE_UP_RECOMMENDATION;
  write_up->recommendation = value;
  return TRUE;
}

static CandorWriteUp *
make_write_up (WriteUpOptions *given,
               GError        **error)
{
  g_autoptr(CandorWriteUp) write_up = candor_write_up_new ();

  if (!take_recommendation (write_up, given->recommendation, error) ||
      !take_text (write_up, CANDOR_WRITE_UP_STRENGTHS, &given->strengths, error) ||
      !take_text (write_up, CANDOR_WRITE_UP_CONCERNS, &given->concerns, error) ||
      !take_text (write_up, CANDOR_WRITE_UP_SUMMARY, &given->summary, error) ||
      !take_text (write_up, CANDOR_WRITE_UP_LEFT_OPEN, &given->left_open, error))
    return NULL;
  if (write_up->fields != 0)
    return g_steal_pointer (&write_up);
  candor_cli_refuse (error, _("There is nothing to write up."));
  return NULL;
}

gboolean
candor_cli_interview_write_up (CandorCli *cli,
                               GError   **error)
{
  g_auto(WriteUpOptions) given = { NULL };
  g_autoptr(CandorWriteUp) write_up = NULL;
  const GOptionEntry options[] = {
    { "recommendation", 0, 0, G_OPTION_ARG_FILENAME, &given.recommendation,
      N_("strong-no, no, yes or strong-yes"), N_("R") },
    { "strengths", 0, 0, G_OPTION_ARG_FILENAME, &given.strengths,
      N_("Strengths; @FILE and @- are read, here and below"), N_("T") },
    { "concerns", 0, 0, G_OPTION_ARG_FILENAME, &given.concerns, N_("Concerns"), N_("T") },
    { "summary", 0, 0, G_OPTION_ARG_FILENAME, &given.summary, N_("Summary"), N_("T") },
    { "left-open", 0, 0, G_OPTION_ARG_FILENAME, &given.left_open,
      N_("Why questions were left without a score"), N_("T") },
    G_OPTION_ENTRY_NULL
  };

  return candor_cli_parse (cli, options, 1, 1, error) &&
         (write_up = make_write_up (&given, error)) != NULL &&
         candor_cli_open (cli, error) != NULL &&
         candor_library_write_up (cli->library, cli->words[0], write_up, error);
}

static gboolean
check_amend (AmendOptions *given,
             GError      **error)
{
  gboolean has_any = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (given->fields); i++)
    {
      if (!candor_cli_take_text (&given->fields[i], error))
        return FALSE;
      has_any |= given->fields[i] != NULL;
    }
  if (!has_any)
    return candor_cli_refuse (error, _("There is nothing to amend."));
  if (given->reason == NULL)
    return candor_cli_refuse (error, _("Something is missing: %s"), "--reason");
  return candor_cli_take_text (&given->reason, error);
}

/* All of it or nothing: each is asked about before the first is done. */
static gboolean
check_rules (CandorCli          *cli,
             guint               position,
             const AmendOptions *given,
             GError            **error)
{
  g_autoptr(CandorInterview) interview =
    candor_library_load_interview (cli->library, cli->words[0], error);

  for (guint field = 0; interview != NULL && field < G_N_ELEMENTS (given->fields); field++)
    if (given->fields[field] != NULL &&
        !candor_rules_check_amend (interview, position, field, given->fields[field], given->reason,
                                   error))
      return FALSE;
  return interview != NULL;
}

static gboolean
amend (CandorCli          *cli,
       guint               position,
       const AmendOptions *given,
       GError            **error)
{
  for (guint field = 0; field < G_N_ELEMENTS (given->fields); field++)
    if (given->fields[field] != NULL &&
        !candor_library_amend (cli->library, cli->words[0], position, field, given->fields[field],
                               given->reason, error))
      return FALSE;
  return TRUE;
}

gboolean
candor_cli_interview_amend (CandorCli *cli,
                            GError   **error)
{
  g_auto(AmendOptions) given = { { NULL } };
  guint position = 0;
  const GOptionEntry options[] = {
    { "score", 0, 0, G_OPTION_ARG_FILENAME, &given.fields[CANDOR_FIELD_SCORE], N_("Another score"),
      N_("N") },
    { "answer", 0, 0, G_OPTION_ARG_FILENAME, &given.fields[CANDOR_FIELD_ANSWER],
      N_("Another answer; @FILE and @- are read, here and below"), N_("T") },
    { "note", 0, 0, G_OPTION_ARG_FILENAME, &given.fields[CANDOR_FIELD_NOTE], N_("Another note"),
      N_("T") },
    { "recommendation", 0, 0, G_OPTION_ARG_FILENAME, &given.fields[CANDOR_FIELD_RECOMMENDATION],
      N_("Another recommendation"), N_("R") },
    { "summary", 0, 0, G_OPTION_ARG_FILENAME, &given.fields[CANDOR_FIELD_SUMMARY],
      N_("Another summary"), N_("T") },
    { "reason", 0, 0, G_OPTION_ARG_FILENAME, &given.reason, N_("Why it is amended"), N_("T") },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 1, 2, error) ||
      (cli->n_words == 2 && !candor_cli_number (cli->words[1], "POSITION", &position, error)) ||
      !check_amend (&given, error) ||
      candor_cli_open (cli, error) == NULL)
    return FALSE;
  return check_rules (cli, position, &given, error) && amend (cli, position, &given, error);
}
