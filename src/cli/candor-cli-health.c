/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "candor-comparing.h"
#include "candor-enum-types.h"
#include "candor-question-health.h"

static void
add_levels (CandorJson                 *json,
            const CandorQuestionHealth *health,
            CandorScale                *scale)
{
  candor_json_begin_array (json, "scores");
  for (int level = candor_scale_get_min (scale); level <= candor_scale_get_max (scale); level++)
    candor_json_add_integer (json, NULL, health->n_at[level]);
  candor_json_end_array (json);
}

/* What is not known is null. */
static void
add_figure (CandorJson *json,
            const char *key,
            gboolean    is_known,
            double      value)
{
  if (is_known)
    candor_json_add_hundredths (json, key, value);
  else
    candor_json_add_null (json, key);
}

static void
add_health (CandorJson                 *json,
            const CandorQuestionHealth *health,
            CandorScale                *scale)
{
  g_autofree char *words = candor_question_health_say (health, scale);

  candor_json_begin_object (json, NULL);
  candor_json_add_integer (json, "version", health->version);
  candor_json_add_integer (json, "position", health->position);
  candor_json_add_text (json, "guide", candor_question_get_guide_id (health->question));
  candor_json_add_text (json, "id", candor_question_get_id (health->question));
  candor_json_add_text (json, "prompt", candor_question_get_prompt (health->question));
  candor_json_add_text (json, "void_reason", health->void_reason);
  candor_json_add_integer (json, "asked", health->n_asked);
  candor_json_add_integer (json, "scored", health->n_scored);
  add_levels (json, health, scale);
  add_figure (json, "mean", health->n_scored > 0, health->mean);
  add_figure (json, "spread", health->n_scored > 1, health->spread);
  add_figure (json, "floor_percent", health->n_scored > 0, health->floor_share * 100);
  add_figure (json, "ceiling_percent", health->n_scored > 0, health->ceiling_share * 100);
  add_figure (json, "correlation", health->has_correlation, health->correlation);
  candor_json_add_integer (json, "correlated", health->n_correlated);
  add_figure (json, "minutes", health->n_timed > 0, health->minutes);
  candor_json_add_count (json, "minutes_planned", candor_question_get_minutes (health->question));
  candor_json_add_text (json, "verdict",
                        candor_enum_to_nick (CANDOR_TYPE_HEALTH_VERDICT, health->verdict));
  candor_json_add_boolean (json, "retire", candor_question_health_is_retirable (health));
  candor_json_add_text (json, "words", words);
  candor_json_end_object (json);
}

static void
print_json (GPtrArray   *list,
            CandorScale *scale)
{
  g_autoptr(CandorJson) json = candor_json_new ();

  candor_json_begin_array (json, NULL);
  for (guint i = 0; i < list->len; i++)
    add_health (json, list->pdata[i], scale);
  candor_json_end_array (json);
  candor_json_print (json);
}

static void
print_health (const CandorQuestionHealth *health,
              CandorScale                *scale)
{
  g_autofree char *words = candor_question_health_say (health, scale);
  g_autofree char *time = candor_question_health_say_time (health);
  g_autofree char *figures = candor_question_health_say_figures (health);

  printf ("%u. %s\n", health->position, candor_question_get_headline (health->question));
  if (health->void_reason != NULL)
    printf (_("   Not counted: %s\n"), health->void_reason);
  printf ("   %s\n", words);
  if (time != NULL)
    printf ("   %s\n", time);
  printf ("   %s\n", figures);
}

static gboolean
run_health (CandorCli *cli,
            GError   **error)
{
  g_autofree char *kit = NULL;
  gboolean as_json = FALSE;
  g_autoptr(CandorComparison) comparison = NULL;
  g_autoptr(GPtrArray) list = NULL;
  CandorScale *scale;
  const GOptionEntry options[] = {
    { "kit", 0, 0, G_OPTION_ARG_FILENAME, &kit, N_("The kit whose questions are looked at"), N_("ID") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_("Write JSON"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 0, 0, error))
    return FALSE;
  if (kit == NULL)
    return candor_cli_refuse (error, _("Name the kit by --kit."));
  if (candor_cli_open (cli, error) == NULL)
    return FALSE;
  comparison = candor_library_compare (cli->library, kit, error);
  if (comparison == NULL)
    return FALSE;

  list = candor_question_health_of_comparison (comparison);
  scale = candor_kit_get_scale (candor_comparison_get_kit (comparison));
  if (as_json)
    print_json (list, scale);
  for (guint i = 0; !as_json && i < list->len; i++)
    print_health (list->pdata[i], scale);
  return TRUE;
}

const CandorCommand candor_cli_health_commands[] = {
  { "health", NULL, "--kit ID", N_("Say of each question of a kit whether it still tells people apart"),
    run_health },
  { NULL }
};
