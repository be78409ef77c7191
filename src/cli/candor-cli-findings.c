/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli.h"

#include <stdio.h>

#include "candor-enum-types.h"
#include "candor-json.h"
#include "candor-readiness.h"

static void
print_json (GPtrArray *findings,
            gboolean   with_rank)
{
  g_autoptr(CandorJson) json = candor_json_new ();

  candor_json_begin_array (json, NULL);
  for (guint i = 0; i < findings->len; i++)
    {
      const CandorFinding *finding = findings->pdata[i];

      candor_json_begin_object (json, NULL);
      candor_json_add_text (json, "where", finding->where);
      candor_json_add_count (json, "line", finding->line);
      candor_json_add_text (json, "code", finding->code);
      candor_json_add_text (json, "message", finding->message);
      if (with_rank)
        candor_json_add_text (json, "rank", candor_enum_to_nick (CANDOR_TYPE_RANK, finding->rank));
      candor_json_end_object (json);
    }
  candor_json_end_array (json);
  candor_json_print (json);
}

static void
print_line (const CandorFinding *finding,
            gboolean             with_rank)
{
  if (finding->where != NULL)
    printf ("%s:", finding->where);
  if (finding->line > 0)
    printf ("%d:", finding->line);
  printf ("%s%s [%s%s%s]\n", finding->where != NULL ? " " : "", finding->message, finding->code,
          with_rank ? ", " : "",
          with_rank ? candor_enum_to_nick (CANDOR_TYPE_RANK, finding->rank) : "");
}

/**
 * candor_cli_print_findings:
 * @cli: the call
 * @findings: (element-type CandorFinding): what a check found
 * @with_rank: whether the rank is told
 * @as_json: whether it is for a script
 *
 * Prints findings on stdout; the status is 1 when there are any.
 */
void
candor_cli_print_findings (CandorCli *cli,
                           GPtrArray *findings,
                           gboolean   with_rank,
                           gboolean   as_json)
{
  cli->status = findings->len > 0;
  if (as_json)
    {
      print_json (findings, with_rank);
      return;
    }
  for (guint i = 0; i < findings->len; i++)
    print_line (findings->pdata[i], with_rank);
}
