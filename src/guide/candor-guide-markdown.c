/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-guide-format.h"

#include <string.h>

#include "candor-enum-types.h"
#include "candor-guide-walk.h"
#include "candor-markdown-marker.h"

/* Markdown that reads well anywhere, and that candor-markdown-own.c reads back to the letter. Its
 * labels are in English whatever the locale: the same guide is the same file everywhere. */

static void
write_value (GString    *out,
             const char *key,
             const char *value)
{
  if (value == NULL || *value == '\0')
    return;
  g_string_append_printf (out, "%s: ", key);
  candor_markdown_quote (out, value);
  g_string_append_c (out, '\n');
}

static void
write_authors (GString   *out,
               GPtrArray *authors)
{
  if (authors->len > 0)
    g_string_append (out, "authors:\n");
  for (guint i = 0; i < authors->len; i++)
    {
      g_string_append (out, "  - ");
      candor_markdown_quote (out, authors->pdata[i]);
      g_string_append_c (out, '\n');
    }
}

/* A title line, its marker, a blank line, the text. */
static void
write_part (GString    *out,
            const char *title,
            const char *kind,
            const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  g_string_append_printf (out, "\n%s\n", title);
  candor_markdown_marker_open (out, kind);
  candor_markdown_marker_close (out);
  g_string_append_c (out, '\n');
  candor_markdown_write_lines (out, text, "");
}

static void
write_head (GString     *out,
            CandorGuide *guide)
{
  g_autofree char *title = g_strdelimit (g_strdup (candor_guide_get_title (guide)), "\n", ' ');
  g_autofree char *heading = g_strconcat ("# ", title, NULL);
  const char *summary = candor_guide_get_summary (guide);

  g_string_append_printf (out, "---\ncandor: guide 1\nid: %s\n", candor_guide_get_id (guide));
  write_value (out, "title", candor_guide_get_title (guide));
  write_value (out, "version", candor_guide_get_version (guide));
  write_value (out, "language", candor_guide_get_language (guide));
  write_authors (out, candor_guide_get_authors (guide));
  write_value (out, "licence", candor_guide_get_licence (guide));
  write_value (out, "spdx", candor_guide_get_licence_spdx (guide));
  write_value (out, "source", candor_guide_get_source (guide));
  write_value (out, "href", candor_guide_get_source_href (guide));
  write_value (out, "retrieved", candor_guide_get_source_retrieved (guide));
  g_string_append (out, "---\n");
  if (summary != NULL && *summary != '\0')
    write_part (out, heading, "summary", summary);
  else
    g_string_append_printf (out, "\n%s\n", heading);
}

static void
open_section (CandorSection *section,
              gpointer       user_data)
{
  GString *out = user_data;
  const char *title = candor_section_get_title (section);
  const char *intro = candor_section_get_intro (section);

  g_string_append_printf (out, "\n## %.*s\n", (int) strcspn (title, "\n"), title);
  candor_markdown_marker_open (out, "section");
  candor_markdown_marker_put (out, "id", candor_section_get_id (section));
  if (strchr (title, '\n') != NULL)
    candor_markdown_marker_put (out, "title", title);
  candor_markdown_marker_close (out);
  if (intro == NULL || *intro == '\0')
    return;
  g_string_append_c (out, '\n');
  candor_markdown_write_lines (out, intro, "");
}

static void
write_question_marker (GString        *out,
                       CandorQuestion *question)
{
  const CandorDifficulty difficulty = candor_question_get_difficulty (question);
  const int minutes = candor_question_get_minutes (question);
  g_autofree char *number = g_strdup_printf ("%d", minutes);
  GPtrArray *tags = candor_question_get_tags (question);

  candor_markdown_marker_open (out, "question");
  candor_markdown_marker_put (out, "id", candor_question_get_id (question));
  if (difficulty != CANDOR_DIFFICULTY_UNKNOWN)
    candor_markdown_marker_put (out, "difficulty",
                                candor_enum_to_nick (CANDOR_TYPE_DIFFICULTY, difficulty));
  candor_markdown_marker_put (out, "minutes", minutes > 0 ? number : NULL);
  for (guint i = 0; i < tags->len; i++)
    candor_markdown_marker_put (out, "tag", tags->pdata[i]);
  candor_markdown_marker_close (out);
}

/* Its first line is the heading; what follows stands below the marker, with its blank line. */
static void
write_prompt (GString        *out,
              CandorQuestion *question)
{
  const char *prompt = candor_question_get_prompt (question);
  const char *rest = strchr (prompt, '\n');

  g_string_append_printf (out, "\n### %.*s\n", (int) strcspn (prompt, "\n"), prompt);
  write_question_marker (out, question);
  if (rest != NULL && rest[1 + strspn (rest + 1, " \t\n")] != '\0')
    candor_markdown_write_lines (out, rest + 1, "");
}

static void
begin_list (GString    *out,
            const char *title,
            const char *kind)
{
  g_string_append_printf (out, "\n%s\n", title);
  candor_markdown_marker_open (out, kind);
  candor_markdown_marker_close (out);
  g_string_append_c (out, '\n');
}

static void
write_list (GString    *out,
            const char *title,
            const char *kind,
            GPtrArray  *texts)
{
  if (texts->len > 0)
    begin_list (out, title, kind);
  for (guint i = 0; i < texts->len; i++)
    {
      g_string_append (out, "- ");
      candor_markdown_write_lines (out, texts->pdata[i], "  ");
    }
}

/* What a point counts stands at the end of its item, where it does not disturb. */
static void
write_points (GString   *out,
              GPtrArray *points)
{
  if (points->len > 0)
    begin_list (out, "**Listen for**", "points");
  for (guint i = 0; i < points->len; i++)
    {
      const CandorPoint *point = points->pdata[i];

      g_string_append (out, "- ");
      candor_markdown_write_lines (out, point->text, "  ");
      g_string_truncate (out, out->len - 1);
      g_string_append_printf (out, " <!-- %d%s -->\n", point->weight,
                              point->required ? " required" : "");
    }
}

static void
write_anchors (GString   *out,
               GPtrArray *anchors)
{
  for (guint i = 0; i < anchors->len; i++)
    {
      const CandorAnchor *anchor = anchors->pdata[i];
      g_autofree char *level = g_strdup_printf ("%d", anchor->level);

      g_string_append_printf (out, "\n**What a %d sounds like**\n", anchor->level);
      candor_markdown_marker_open (out, "anchor");
      candor_markdown_marker_put (out, "level", level);
      candor_markdown_marker_close (out);
      g_string_append_c (out, '\n');
      candor_markdown_write_lines (out, anchor->text, "");
    }
}

static gboolean
write_question (CandorQuestion *question,
                gpointer        user_data,
                GError        **error)
{
  CandorGuideWalk *walk = user_data;
  GString *out = walk->user_data;

  if (!candor_guide_walk_to (walk, question, error))
    return FALSE;
  write_prompt (out, question);
  write_part (out, "**Answer**", "answer", candor_question_get_answer (question));
  write_points (out, candor_question_get_points (question));
  write_list (out, "**Ask further**", "probes", candor_question_get_probes (question));
  write_anchors (out, candor_question_get_anchors (question));
  write_list (out, "**Watch out for**", "cautions", candor_question_get_cautions (question));
  write_part (out, "**Source**", "source", candor_question_get_source (question));
  write_list (out, "**Remarks**", "remarks", candor_question_get_remarks (question));
  return TRUE;
}

/**
 * candor_guide_write_markdown:
 * @content: a guide
 * @error: return location for an error
 *
 * Writes a guide as Markdown, with everything that is in it.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
candor_guide_write_markdown (const CandorGuideContent *content,
                             GError                  **error)
{
  g_autoptr(GString) out = g_string_new (NULL);
  CandorGuideWalk walk = { content->guide, open_section, out, 0 };

  write_head (out, content->guide);
  if (!content->each (write_question, &walk, content->user_data, error))
    return NULL;
  candor_guide_walk_finish (&walk);
  return g_string_free_to_bytes (g_steal_pointer (&out));
}
