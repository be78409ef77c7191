/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-paper-kit-pages.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "candor-anchor.h"
#include "candor-words.h"

#define BOX "☐"
#define MOST_LEVELS 7
#define FEWEST_LINES 6
#define MOST_LINES 11
#define NOTE_LINES 2

/* (transfer full): what authors set between backticks is code; one that is not closed is shown as it is */
static char *
phrase_markup (const char *phrase)
{
  g_auto(GStrv) pieces = g_strsplit (phrase, "`", -1);
  guint n_pieces = g_strv_length (pieces);
  GString *markup = g_string_new (NULL);

  for (guint i = 0; i < n_pieces; i++)
    {
      g_autofree char *escaped = g_markup_escape_text (pieces[i], -1);
      gboolean is_code = i % 2 == 1 && i + 1 < n_pieces;

      if (i % 2 == 1 && !is_code)
        g_string_append_c (markup, '`');
      g_string_append_printf (markup, is_code ? "<tt>%s</tt>" : "%s", escaped);
    }
  return g_string_free (markup, FALSE);
}

static void
add_title (CandorPages    *pages,
           CandorKitEntry *entry,
           guint           position)
{
  CandorQuestion *question = candor_kit_entry_get_question (entry);
  g_autofree char *title = g_strdup_printf ("%u. %s", position, candor_question_get_headline (question));
  g_autofree char *minutes = candor_words_minutes (candor_kit_entry_get_minutes (entry));
  const char *facts[] = {
    candor_words_requirement (candor_kit_entry_get_requirement (entry)), candor_question_get_section_title (question),
    candor_words_difficulty (candor_question_get_difficulty (question)), minutes,
  };
  g_autoptr(GString) line = g_string_new (NULL);
  const char *rest = strchr (candor_question_get_prompt (question), '\n');

  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    if (*facts[i] != '\0')
      g_string_append_printf (line, "%s%s", line->len > 0 ? " · " : "", facts[i]);
  candor_pages_add_text (pages, CANDOR_PAGE_SUBHEADING, title);
  candor_pages_add_text (pages, CANDOR_PAGE_SOFT, line->str);
  if (rest != NULL)
    candor_pages_add_markdown (pages, rest + 1, 0);
}

static void
add_points (CandorPages    *pages,
            CandorQuestion *question)
{
  GPtrArray *points = candor_question_get_points (question);

  if (points->len > 0)
    candor_pages_add_text (pages, CANDOR_PAGE_LABEL, _("Listen For"));
  for (guint i = 0; i < points->len; i++)
    {
      const CandorPoint *point = g_ptr_array_index (points, i);
      g_autofree char *phrase = phrase_markup (point->text);
      /* Translators: behind a key point that a good answer has to mention; %s is the point */
      g_autofree char *required = point->required ? g_strdup_printf (_("%s (required)"), phrase) : NULL;

      candor_pages_add_markup (pages, CANDOR_PAGE_BODY, required != NULL ? required : phrase, BOX, 1);
    }
}

/* (transfer full): "• …", a line each */
static char *
list_markup (GPtrArray *phrases)
{
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < phrases->len; i++)
    {
      g_autofree char *phrase = phrase_markup (g_ptr_array_index (phrases, i));

      g_string_append_printf (lines, "%s• %s", i > 0 ? "\n" : "", phrase);
    }
  return g_string_free (lines, FALSE);
}

static void
add_hints (CandorPages    *pages,
           CandorQuestion *question)
{
  GPtrArray *probes = candor_question_get_probes (question);
  GPtrArray *cautions = candor_question_get_cautions (question);
  g_autofree char *left = list_markup (probes);
  g_autofree char *right = list_markup (cautions);
  const CandorPageCell labels[] = {
    { probes->len > 0 ? _("Ask Further") : "", 0.5, CANDOR_PAGE_LABEL, FALSE },
    { cautions->len > 0 ? _("Watch Out For") : "", 0.5, CANDOR_PAGE_LABEL, FALSE },
  };
  const CandorPageCell lists[] = {
    { left, 0.5, CANDOR_PAGE_BODY, FALSE },
    { right, 0.5, CANDOR_PAGE_BODY, FALSE },
  };

  if (probes->len == 0 && cautions->len == 0)
    return;
  candor_pages_add_space (pages, 6);
  candor_pages_add_columns (pages, labels, G_N_ELEMENTS (labels));
  candor_pages_add_columns (pages, lists, G_N_ELEMENTS (lists));
}

/* (transfer full): "☐ 3 Fair", and below it what that sounds like */
static char *
level_markup (CandorQuestion *question,
              CandorScale    *scale,
              int             level)
{
  const char *anchor = candor_anchor_at (question, scale, level);
  g_autofree char *name = g_markup_printf_escaped (BOX " <b>%d %s</b>", level, candor_scale_get_label (scale, level));
  g_autofree char *phrase = anchor != NULL ? phrase_markup (anchor) : NULL;

  return phrase != NULL ? g_strdup_printf ("%s\n%s", name, phrase) : g_steal_pointer (&name);
}

/* A level with words takes twice the width of one without. */
static void
add_levels (CandorPages    *pages,
            CandorQuestion *question,
            CandorScale    *scale)
{
  CandorPageCell cells[MOST_LEVELS] = { { NULL } };
  double width = 0;
  guint n_levels = 0;

  for (int level = candor_scale_get_min (scale); candor_scale_contains (scale, level) && n_levels < MOST_LEVELS; level++)
    {
      CandorPageCell *cell = &cells[n_levels++];

      cell->markup = level_markup (question, scale, level);
      cell->share = candor_anchor_at (question, scale, level) != NULL ? 2 : 1;
      cell->style = CANDOR_PAGE_SOFT;
      width += cell->share;
    }
  for (guint i = 0; i < n_levels; i++)
    cells[i].share /= width;
  candor_pages_add_columns (pages, cells, n_levels);
  for (guint i = 0; i < n_levels; i++)
    g_free ((char *) cells[i].markup);
}

static void
add_score (CandorPages    *pages,
           CandorQuestion *question,
           CandorScale    *scale)
{
  g_autofree char *others = g_strdup_printf (BOX " %s      " BOX " %s", _("Not applicable"), _("Skipped"));

  candor_pages_add_text (pages, CANDOR_PAGE_LABEL, _("Score"));
  candor_pages_add_space (pages, 3);
  add_levels (pages, question, scale);
  candor_pages_add_space (pages, 6);
  candor_pages_add_text (pages, CANDOR_PAGE_BODY, others);
}

/* A question that takes longer has more to be written down. */
static guint
lines_for (CandorKitEntry *entry)
{
  return CLAMP (candor_kit_entry_get_minutes (entry) + 3, FEWEST_LINES, MOST_LINES);
}

/*
 * candor_paper_kit_pages_add_question:
 * @pages: where to
 * @kit: a kit
 * @position: which of its questions, from 1
 *
 * Adds a question under the number that it has in the kit, on one page where that has room.
 */
void
candor_paper_kit_pages_add_question (CandorPages *pages,
                                     CandorKit   *kit,
                                     guint        position)
{
  CandorKitEntry *entry = candor_kit_get_entry (kit, position);
  CandorQuestion *question = candor_kit_entry_get_question (entry);

  candor_pages_begin_together (pages);
  add_title (pages, entry, position);
  add_points (pages, question);
  add_hints (pages, question);
  candor_pages_add_text (pages, CANDOR_PAGE_LABEL, _("What was said"));
  candor_pages_add_room (pages, lines_for (entry));
  candor_pages_add_text (pages, CANDOR_PAGE_LABEL, _("Note"));
  candor_pages_add_room (pages, NOTE_LINES);
  add_score (pages, question, candor_kit_get_scale (kit));
  candor_pages_end_together (pages);
}
