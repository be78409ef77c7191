/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli-candidate.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

gboolean
candor_cli_candidate_attach (CandorCli *cli,
                             GError   **error)
{
  g_autoptr(GFile) file = NULL;
  g_autofree char *id = NULL;

  if (!candor_cli_parse (cli, NULL, 2, 2, error) || candor_cli_open (cli, error) == NULL)
    return FALSE;
  file = g_file_new_for_commandline_arg (cli->words[1]);
  id = candor_library_attach (cli->library, cli->words[0], file, error);
  if (id == NULL)
    return FALSE;
  printf ("%s\n", id);
  return TRUE;
}

gboolean
candor_cli_candidate_detach (CandorCli *cli,
                             GError   **error)
{
  return candor_cli_parse (cli, NULL, 1, 1, error) &&
         candor_cli_open (cli, error) != NULL &&
         candor_library_remove_attachment (cli->library, cli->words[0], error);
}

/*
 * candor_cli_print_attachments:
 * @cli: the call
 * @attachments: (element-type CandorAttachment): the files of a candidate
 *
 * Says where each lies.
 */
void
candor_cli_print_attachments (CandorCli *cli,
                              GPtrArray *attachments)
{
  for (guint i = 0; i < attachments->len; i++)
    {
      const CandorAttachment *attachment = attachments->pdata[i];
      g_autofree char *path = candor_library_get_attachment_path (cli->library, attachment);
      g_autofree char *size = g_format_size (attachment->n_bytes);

      /* Translators: the id of an attached file, its size, where it lies */
      printf (_("Attachment: %s, %s, %s\n"), attachment->id, size, path);
    }
}

/*
 * candor_cli_add_attachments:
 * @cli: the call
 * @json: the object of the candidate
 * @attachments: (element-type CandorAttachment): the files of a candidate
 *
 * Adds the array "attachments".
 */
void
candor_cli_add_attachments (CandorCli  *cli,
                            CandorJson *json,
                            GPtrArray  *attachments)
{
  candor_json_begin_array (json, "attachments");
  for (guint i = 0; i < attachments->len; i++)
    {
      const CandorAttachment *attachment = attachments->pdata[i];
      g_autofree char *path = candor_library_get_attachment_path (cli->library, attachment);

      candor_json_begin_object (json, NULL);
      candor_json_add_text (json, "id", attachment->id);
      candor_json_add_text (json, "name", attachment->name);
      candor_json_add_text (json, "mime_type", attachment->mime_type);
      candor_json_add_integer (json, "bytes", (int) attachment->n_bytes);
      candor_json_add_text (json, "sha256", attachment->sha256);
      candor_json_add_time (json, "added", attachment->added_at_us);
      candor_json_add_text (json, "path", path);
      candor_json_end_object (json);
    }
  candor_json_end_array (json);
}
