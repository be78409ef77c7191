/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli-guide.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "candor-json.h"
#include "candor-proposing.h"

#define FORMATS "auto, xml, markdown, html, text, csv, moodle"

typedef struct
{
  CandorImportOptions  import;
  CandorProposeOptions propose;
} Options;

static void
add_remarks (CandorJson *json,
             GPtrArray  *remarks)
{
  candor_json_begin_array (json, "remarks");
  for (guint i = 0; i < remarks->len; i++)
    {
      const CandorFinding *remark = remarks->pdata[i];

      candor_json_begin_object (json, NULL);
      candor_json_add_count (json, "line", remark->line);
      candor_json_add_text (json, "code", remark->code);
      candor_json_add_text (json, "message", remark->message);
      candor_json_end_object (json);
    }
  candor_json_end_array (json);
}

static void
add_import (CandorJson         *json,
            const char         *file,
            CandorImportResult *result)
{
  GListModel *sections = candor_guide_get_sections (result->guide);

  candor_json_begin_object (json, NULL);
  candor_json_add_text (json, "file", file);
  candor_json_add_text (json, "format", result->format);
  candor_json_add_text (json, "id", candor_guide_get_id (result->guide));
  candor_json_add_text (json, "title", candor_guide_get_title (result->guide));
  candor_json_add_integer (json, "sections", g_list_model_get_n_items (sections));
  candor_json_add_integer (json, "questions", candor_guide_get_n_questions (result->guide));
  add_remarks (json, result->remarks);
  candor_json_end_object (json);
}

static void
print_import (const char         *file,
              CandorImportResult *result)
{
  for (guint i = 0; i < result->remarks->len; i++)
    {
      const CandorFinding *remark = result->remarks->pdata[i];

      if (remark->line > 0)
        fprintf (stderr, "%s:%d: %s\n", file, remark->line, remark->message);
      else
        fprintf (stderr, "%s: %s\n", file, remark->message);
    }
  printf ("%s\n", candor_guide_get_id (result->guide));
}

static CandorImportResult *
import_file (CandorCli     *cli,
             const char    *path,
             const Options *options,
             GError       **error)
{
  g_autoptr(GFile) file = g_file_new_for_commandline_arg (path);

  return candor_library_import_document (cli->library, file, &options->propose, &options->import,
                                         NULL, error);
}

/* json: (nullable) */
static gboolean
import_files (CandorCli     *cli,
              const Options *options,
              CandorJson    *json,
              GError       **error)
{
  for (guint i = 0; i < cli->n_words; i++)
    {
      g_autoptr(CandorImportResult) result = import_file (cli, cli->words[i], options, error);

      if (result == NULL)
        return FALSE;
      if (json != NULL)
        add_import (json, cli->words[i], result);
      else
        print_import (cli->words[i], result);
    }
  return TRUE;
}

/* Of several files, none comes in when one is bad. */
static gboolean
try_all (CandorCli     *cli,
         const Options *options,
         GError       **error)
{
  Options dry = *options;

  dry.import.dry_run = TRUE;
  for (guint i = 0; cli->n_words > 1 && i < cli->n_words; i++)
    {
      g_autoptr(CandorImportResult) result = import_file (cli, cli->words[i], &dry, error);

      if (result == NULL)
        return FALSE;
    }
  return TRUE;
}

static gboolean
import_as_json (CandorCli     *cli,
                const Options *options,
                GError       **error)
{
  g_autoptr(CandorJson) json = candor_json_new ();

  candor_json_begin_array (json, NULL);
  if (!import_files (cli, options, json, error))
    return FALSE;
  candor_json_end_array (json);
  candor_json_print (json);
  return TRUE;
}

static gboolean
check_import (CandorCli     *cli,
              const Options *options,
              GError       **error)
{
  if (options->propose.format != NULL && !candor_propose_knows_format (options->propose.format))
    return candor_cli_refuse (error, _("“%s” is nothing for %s: it takes %s."),
                              options->propose.format, "--format", FORMATS);
  if (options->import.as_id != NULL && cli->n_words > 1)
    return candor_cli_refuse (error, _("Only one guide can come in under another id."));
  if (options->propose.title != NULL && cli->n_words > 1)
    return candor_cli_refuse (error, _("Only one guide can come in under another title."));
  return candor_cli_check_text (options->import.as_id, error) &&
         candor_cli_check_text (options->propose.title, error);
}

static gboolean
import_checked (CandorCli     *cli,
                const Options *options,
                gboolean       as_json,
                GError       **error)
{
  if (!check_import (cli, options, error) || candor_cli_open (cli, error) == NULL ||
      !try_all (cli, options, error))
    return FALSE;
  return as_json ? import_as_json (cli, options, error) : import_files (cli, options, NULL, error);
}

/*
 * candor_cli_guide_import:
 * @cli: the command line
 * @error: return location for an error
 *
 * Runs `guide import`.
 *
 * Returns: whether everything came in
 */
gboolean
candor_cli_guide_import (CandorCli *cli,
                         GError   **error)
{
  gboolean as_json = FALSE;
  gboolean replace = FALSE;
  gboolean dry_run = FALSE;
  g_autofree char *format = NULL;
  g_autofree char *title = NULL;
  g_autofree char *charset = NULL;
  g_autofree char *as_id = NULL;
  const GOptionEntry options[] = {
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &format,
      /* Translators: the words behind the colon are taken literally */
      N_("The format: auto, xml, markdown, html, text, csv or moodle"), N_("FORMAT") },
    { "title", 0, 0, G_OPTION_ARG_FILENAME, &title, N_("The title, instead of the document's own"),
      N_("TITLE") },
    { "charset", 0, 0, G_OPTION_ARG_FILENAME, &charset,
      N_("The character set of a document that is no UTF-8, such as windows-1252"), N_("NAME") },
    { "as", 0, 0, G_OPTION_ARG_FILENAME, &as_id, N_("Let the guide come in under this id"),
      N_("ID") },
    { "replace", 0, 0, G_OPTION_ARG_NONE, &replace, N_("Replace a guide of the same id"), NULL },
    { "dry-run", 0, 0, G_OPTION_ARG_NONE, &dry_run, N_("Read everything and add nothing"), NULL },
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_("Write JSON"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 1, G_MAXUINT, error))
    return FALSE;
  return import_checked (cli, &(Options) {
    .import = { .replace = replace, .as_id = as_id, .dry_run = dry_run },
    .propose = { .format = format, .charset = charset, .title = title },
  }, as_json, error);
}
