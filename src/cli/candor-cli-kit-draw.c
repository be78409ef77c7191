/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-cli-kit.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "candor-drawing.h"
#include "candor-enum-types.h"
#include "candor-error.h"

/* What stands on the command line, before the library is asked. */
typedef struct
{
  GStrv    guides;
  GStrv    sections;
  GStrv    must;
  GStrv    excluded;
  char    *mix;
  char    *role;
  char    *seed;
  int      minutes;
  int      count;
  gboolean nearest;
} DrawWords;

static void
draw_words_clear (DrawWords *self)
{
  g_strfreev (self->guides);
  g_strfreev (self->sections);
  g_strfreev (self->must);
  g_strfreev (self->excluded);
  g_free (self->mix);
  g_free (self->role);
  g_free (self->seed);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (DrawWords, draw_words_clear)

/* easy=30,medium=50,hard=20 */
static gboolean
take_mix (CandorDrawDemand *demand,
          const char       *mix,
          GError          **error)
{
  g_auto(GStrv) shares = g_strsplit (mix != NULL ? mix : "", ",", -1);

  for (guint i = 0; shares[i] != NULL; i++)
    {
      g_auto(GStrv) parts = g_strsplit (shares[i], "=", 2);
      guint percent;
      int difficulty;

      if (g_strv_length (parts) != 2)
        return candor_cli_refuse (error, _("“%s” is nothing for %s: it takes a difficulty, = and percent."),
                                  shares[i], "--mix");
      if (!candor_cli_enum (parts[0], CANDOR_TYPE_DIFFICULTY, "--mix", &difficulty, error) ||
          !candor_cli_number (parts[1], "--mix", &percent, error))
        return FALSE;
      if (difficulty == CANDOR_DIFFICULTY_UNKNOWN)
        return candor_cli_refuse (error, _("“%s” is no difficulty to draw by."), parts[0]);
      demand->mix[difficulty] = (int) MIN (percent, G_MAXINT);
    }
  return TRUE;
}

/* ID=N */
static gboolean
take_section (CandorCli        *cli,
              CandorDrawDemand *demand,
              const char       *argument,
              GError          **error)
{
  g_auto(GStrv) parts = g_strsplit (argument, "=", 2);
  guint n_questions;

  if (g_strv_length (parts) != 2)
    return candor_cli_refuse (error, _("“%s” is nothing for %s: it takes a section, = and a number."),
                              argument, "--section");
  return candor_cli_number (parts[1], "--section", &n_questions, error) &&
         candor_library_demand_section (cli->library, demand, parts[0], (int) MIN (n_questions, G_MAXINT), error);
}

static gboolean
take_names (CandorCli        *cli,
            CandorDrawDemand *demand,
            const DrawWords  *words,
            GError          **error)
{
  for (guint i = 0; words->guides != NULL && words->guides[i] != NULL; i++)
    g_ptr_array_add (demand->guides, g_strdup (words->guides[i]));
  for (guint i = 0; words->sections != NULL && words->sections[i] != NULL; i++)
    if (!take_section (cli, demand, words->sections[i], error))
      return FALSE;
  for (guint i = 0; words->must != NULL && words->must[i] != NULL; i++)
    if (!candor_library_demand_question (cli->library, demand, words->must[i], FALSE, error))
      return FALSE;
  for (guint i = 0; words->excluded != NULL && words->excluded[i] != NULL; i++)
    if (!candor_library_demand_question (cli->library, demand, words->excluded[i], TRUE, error))
      return FALSE;
  return TRUE;
}

static gboolean
take_numbers (CandorDrawDemand *demand,
              const DrawWords  *words,
              GError          **error)
{
  g_autoptr(CandorKit) usual = candor_kit_new (NULL, "");
  guint seed = 0;

  if (words->seed != NULL && !candor_cli_number (words->seed, "--seed", &seed, error))
    return FALSE;
  demand->slot_minutes = words->minutes;
  demand->aside_minutes = candor_kit_get_planned_minutes (usual);
  demand->n_questions = words->count;
  demand->seed = seed;
  return take_mix (demand, words->mix, error);
}

/* Beside the id on stdout, what a person should know of the kit. */
static void
remark (const CandorDraw *draw)
{
  if (draw->n_about > 0)
    fprintf (stderr, ngettext ("candorctl: %u question has no minutes and counts about 4.\n",
                               "candorctl: %u questions have no minutes and count about 4 each.\n",
                               draw->n_about), draw->n_about);
  if (draw->n_without_difficulty > 0)
    fprintf (stderr, ngettext ("candorctl: %u question without difficulty was left out because of the mix.\n",
                               "candorctl: %u questions without difficulty were left out because of the mix.\n",
                               draw->n_without_difficulty), draw->n_without_difficulty);
}

static gboolean
refuse (const CandorDraw *draw,
        GError          **error)
{
  g_autofree char *fault = candor_draw_describe_fault (draw);

  if (draw->numbers->len == 0)
    g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_INVALID, fault);
  else
    g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                 /* Translators: why a kit cannot be drawn, then the number of questions and their minutes */
                 ngettext ("%s The nearest kit has %u question of %d minutes; --nearest makes it.",
                           "%s The nearest kit has %u questions of %d minutes; --nearest makes it.",
                           draw->numbers->len),
                 fault, draw->numbers->len, draw->minutes);
  return FALSE;
}

static gboolean
put_drawing (CandorCli       *cli,
             CandorDrawing   *drawing,
             const DrawWords *words,
             GError         **error)
{
  g_autoptr(CandorKit) kit = NULL;

  if (drawing->draw->fault != CANDOR_DRAW_MET && (!words->nearest || drawing->questions->len == 0))
    return refuse (drawing->draw, error);
  kit = candor_drawing_make_kit (cli->words[0], drawing->questions, words->minutes);
  if (words->role != NULL)
    candor_kit_set_role (kit, words->role);
  if (!candor_library_put_kit (cli->library, kit, error))
    return FALSE;
  remark (drawing->draw);
  printf ("%s\n", candor_kit_get_id (kit));
  return TRUE;
}

static gboolean
check_words (CandorCli       *cli,
             const DrawWords *words,
             GError         **error)
{
  if (words->guides == NULL || words->guides[0] == NULL)
    return candor_cli_refuse (error, _("Say which guide to draw from: --guide ID."));
  if (words->minutes <= 0)
    return candor_cli_refuse (error, _("Say how long the slot is: --minutes M."));
  return candor_cli_check_text (cli->words[0], error) && candor_cli_check_text (words->role, error);
}

gboolean
candor_cli_kit_draw (CandorCli *cli,
                     GError   **error)
{
  g_auto(DrawWords) words = { NULL };
  g_autoptr(CandorDrawDemand) demand = candor_draw_demand_new ();
  g_autoptr(CandorDrawing) drawing = NULL;
  const GOptionEntry options[] = {
    { "guide", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &words.guides,
      N_("Draw from this guide; may be repeated, like the next three"), N_("ID") },
    { "section", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &words.sections,
      N_("Exactly so many questions of a section"), N_("ID=N") },
    { "must", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &words.must, N_("This question is in it"), N_("GUIDE/ID") },
    { "exclude", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &words.excluded, N_("This question is not"), N_("GUIDE/ID") },
    { "minutes", 0, 0, G_OPTION_ARG_INT, &words.minutes,
      N_("The length of the slot, opening and closing too"), N_("M") },
    { "count", 0, 0, G_OPTION_ARG_INT, &words.count, N_("Exactly so many questions"), N_("N") },
    { "mix", 0, 0, G_OPTION_ARG_FILENAME, &words.mix, N_("Shares of difficulties in percent"),
      N_("easy=30,medium=50,hard=20") },
    { "seed", 0, 0, G_OPTION_ARG_FILENAME, &words.seed, N_("Another number draws another kit"), N_("N") },
    { "role", 0, 0, G_OPTION_ARG_FILENAME, &words.role, N_("The role it is for"), N_("ROLE") },
    { "nearest", 0, 0, G_OPTION_ARG_NONE, &words.nearest,
      N_("Make the nearest kit when the demands cannot be met"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!candor_cli_parse (cli, options, 1, 1, error) ||
      !check_words (cli, &words, error) ||
      !take_numbers (demand, &words, error) ||
      candor_cli_open (cli, error) == NULL ||
      !take_names (cli, demand, &words, error))
    return FALSE;

  drawing = candor_library_draw (cli->library, demand, error);
  return drawing != NULL && put_drawing (cli, drawing, &words, error);
}
