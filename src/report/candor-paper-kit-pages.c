/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-paper-kit-pages.h"

#include <glib/gi18n-lib.h>

#include "candor-words.h"

#define BOX "☐"
#define AFTERWARDS_LINES 5

static void
add_facts (CandorPages *pages,
           CandorKit   *kit)
{
  guint n_questions = candor_kit_get_n_entries (kit);
  g_autofree char *questions = g_strdup_printf (ngettext ("%u question", "%u questions", n_questions),
                                                n_questions);
  g_autofree char *minutes = candor_words_minutes (candor_kit_get_planned_minutes (kit));
  /* Translators: %d is the version of a kit */
  g_autofree char *version = g_strdup_printf (_("version %d"), candor_kit_get_version (kit));
  g_autofree char *digest = candor_kit_digest (kit);
  g_autofree char *kit_digest = g_strdup_printf ("%s %s", _("Digest of the kit:"), digest);
  g_autofree char *facts = g_strjoin (" · ", questions, minutes, version, NULL);

  candor_pages_add_text (pages, CANDOR_PAGE_SOFT, candor_kit_get_role (kit));
  candor_pages_add_text (pages, CANDOR_PAGE_SOFT, facts);
  candor_pages_add_text (pages, CANDOR_PAGE_SOFT, kit_digest);
}

/* What is filled in before it begins: a label, and room for a few words below it. */
static void
add_blanks (CandorPages *pages)
{
  const char * const names[][3] = {
    { _("Candidate"), _("Interviewer"), _("Also present") },
    { _("Date"), _("Began at"), _("Ended at") },
  };

  for (guint row = 0; row < G_N_ELEMENTS (names); row++)
    {
      CandorPageCell cells[3] = { { NULL } };

      for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
        cells[i] = (CandorPageCell) { names[row][i], 1.0 / 3, CANDOR_PAGE_LABEL, FALSE }
      ;
      candor_pages_add_space (pages, 14);
      candor_pages_add_columns (pages, cells, G_N_ELEMENTS (cells));
      candor_pages_add_room (pages, 1);
    }
}

static void
add_script (CandorPages *pages,
            const char  *heading,
            const char  *script,
            int          minutes)
{
  g_autofree char *takes = candor_words_minutes (minutes);

  if (*script == '\0')
    return;
  candor_pages_add_text (pages, CANDOR_PAGE_HEADING, heading);
  if (*takes != '\0')
    candor_pages_add_text (pages, CANDOR_PAGE_SOFT, takes);
  candor_pages_add_markdown (pages, script, 0);
}

/* Those that are asked, or those that may stand in for one. */
static void
add_questions (CandorPages *pages,
               CandorKit   *kit,
               const char  *heading,
               gboolean     spare)
{
  gboolean has_heading = FALSE;

  for (guint position = 1; position <= candor_kit_get_n_entries (kit); position++)
    {
      CandorKitEntry *entry = candor_kit_get_entry (kit, position);

      if ((candor_kit_entry_get_requirement (entry) == CANDOR_REQUIREMENT_RESERVE) != spare)
        continue;
      if (!has_heading)
        {
          candor_pages_turn (pages);
          candor_pages_add_text (pages, CANDOR_PAGE_HEADING, heading);
        }
      has_heading = TRUE;
      candor_paper_kit_pages_add_question (pages, kit, position);
    }
}

static void
add_room (CandorPages *pages,
          const char  *label,
          guint        n_lines)
{
  candor_pages_add_text (pages, CANDOR_PAGE_LABEL, label);
  candor_pages_add_room (pages, n_lines);
}

static void
add_recommendation (CandorPages *pages)
{
  g_autoptr(GString) words = g_string_new (NULL);

  for (int i = CANDOR_RECOMMENDATION_STRONG_NO; i <= CANDOR_RECOMMENDATION_STRONG_YES; i++)
    g_string_append_printf (words, "%s" BOX " %s", words->len > 0 ? "      " : "", candor_words_recommendation (i));
  candor_pages_add_text (pages, CANDOR_PAGE_LABEL, _("Recommendation"));
  candor_pages_add_space (pages, 3);
  candor_pages_add_text (pages, CANDOR_PAGE_BODY, words->str);
}

static void
add_closing (CandorPages *pages,
             CandorKit   *kit)
{
  candor_pages_turn (pages);
  add_script (pages, _("Closing"), candor_kit_get_closing_script (kit), candor_kit_get_closing_minutes (kit));
  add_room (pages, _("What the candidate asked"), 3);
  add_room (pages, _("Availability and next steps"), 2);
  candor_pages_turn (pages);
  candor_pages_add_text (pages, CANDOR_PAGE_HEADING, _("Afterwards"));
  add_room (pages, _("Strengths"), AFTERWARDS_LINES);
  add_room (pages, _("Concerns"), AFTERWARDS_LINES);
  add_room (pages, _("Summary"), AFTERWARDS_LINES);
  add_recommendation (pages);
}

/* On pages of their own: they can be left at home, and nobody across the table reads them. */
static void
add_answers (CandorPages *pages,
             CandorKit   *kit)
{
  gboolean has_heading = FALSE;

  for (guint position = 1; position <= candor_kit_get_n_entries (kit); position++)
    {
      CandorQuestion *question = candor_kit_get_question (kit, position);
      g_autofree char *title = g_strdup_printf ("%u. %s", position, candor_question_get_headline (question));

      if (*candor_question_get_answer (question) == '\0')
        continue;
      if (!has_heading)
        {
          candor_pages_turn (pages);
          candor_pages_add_text (pages, CANDOR_PAGE_HEADING, _("Model Answers"));
        }
      has_heading = TRUE;
      candor_pages_add_text (pages, CANDOR_PAGE_SUBHEADING, title);
      candor_pages_add_markdown (pages, candor_question_get_answer (question), 0);
    }
}

/**
 * candor_paper_kit_to_pages:
 * @kit: a kit
 * @with_model_answers: whether they stand at the end
 * @width: the width of the paper, in points
 * @height: its height
 *
 * Lays a kit out on pages to be printed and filled in by hand.
 *
 * Returns: (transfer full): the pages
 */
CandorPages *
candor_paper_kit_to_pages (CandorKit *kit,
                           gboolean   with_model_answers,
                           double     width,
                           double     height)
{
  CandorPages *pages = candor_pages_new (candor_kit_get_name (kit), width, height);

  candor_pages_add_text (pages, CANDOR_PAGE_TITLE, candor_kit_get_name (kit));
  add_facts (pages, kit);
  add_blanks (pages);
  add_script (pages, _("For the Interviewer"), candor_kit_get_instructions (kit), 0);
  add_script (pages, _("Opening"), candor_kit_get_opening_script (kit), candor_kit_get_opening_minutes (kit));
  add_questions (pages, kit, _("Questions"), FALSE);
  add_questions (pages, kit, _("Spare Questions"), TRUE);
  add_closing (pages, kit);
  if (with_model_answers)
    add_answers (pages, kit);
  return pages;
}

/*
 * candor_paper_kit_write_pdf:
 * @kit: a kit
 * @with_model_answers: whether they stand at the end
 * @error: return location for an error
 *
 * Writes a kit as pages to be printed and filled in by hand, on the paper that people use here.
 *
 * Returns: (transfer full) (nullable): the document
 */
GBytes *
candor_paper_kit_write_pdf (CandorKit *kit,
                            gboolean   with_model_answers,
                            GError   **error)
{
  double width, height;
  g_autoptr(CandorPages) pages = NULL;

  candor_pages_usual_paper (&width, &height);
  pages = candor_paper_kit_to_pages (kit, with_model_answers, width, height);
  return candor_pages_to_pdf (pages, candor_kit_get_frozen_at_us (kit), error);
}
