/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-guide-format.h"

#include <string.h>

#include "candor-csv-table.h"
#include "candor-enum-types.h"
#include "candor-point-line.h"

/* One row a question, for a spreadsheet: what has several values stands in the lines of one cell.
 * Section ids, intros, the head of the guide and remarks have no place in it. */

#define BOM "\xef\xbb\xbf"      /* or Excel takes it for its own alphabet */
#define HEADER \
  "id,section,question,answer,difficulty,minutes,key points,ask further,anchors,watch out for," \
  "tags,source\r\n"

/* A comma follows, as the last cell is followed by another one or by nothing. */
static void
write_cell (GString    *out,
            const char *text)
{
  const gboolean is_quoted = strpbrk (text, ",;\"\n\r\t") != NULL || g_ascii_isspace (*text) ||
                             g_str_has_suffix (text, " ");

  if (is_quoted)
    g_string_append_c (out, '"');
  if (candor_csv_cell_is_armed (text))
    g_string_append_c (out, '\'');
  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *at);
    }
  g_string_append (out, is_quoted ? "\"," : ",");
}

static void
append_line (GString    *lines,
             const char *text)
{
  g_autofree char *line = g_strdelimit (g_strdup (text), "\n", ' ');

  if (lines->len > 0)
    g_string_append_c (lines, '\n');
  g_string_append (lines, line);
}

static void
write_lines (GString   *out,
             GPtrArray *texts)
{
  g_autoptr(GString) lines = g_string_new (NULL);

  for (guint i = 0; i < texts->len; i++)
    append_line (lines, texts->pdata[i]);
  write_cell (out, lines->str);
}

static void
write_points (GString   *out,
              GPtrArray *points)
{
  g_autoptr(GString) lines = g_string_new (NULL);

  for (guint i = 0; i < points->len; i++)
    {
      g_autofree char *line = candor_point_line_join (points->pdata[i]);

      append_line (lines, line);
    }
  write_cell (out, lines->str);
}

static void
write_anchors (GString   *out,
               GPtrArray *anchors)
{
  g_autoptr(GString) lines = g_string_new (NULL);

  for (guint i = 0; i < anchors->len; i++)
    {
      const CandorAnchor *anchor = anchors->pdata[i];
      g_autofree char *line = g_strdup_printf ("%d: %s", anchor->level, anchor->text);

      append_line (lines, line);
    }
  write_cell (out, lines->str);
}

static void
write_tags (GString   *out,
            GPtrArray *tags)
{
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; i < tags->len; i++)
    g_string_append_printf (words, "%s%s", i > 0 ? ", " : "", (const char *) tags->pdata[i]);
  write_cell (out, words->str);
}

static const char *
difficulty_of (CandorQuestion *question)
{
  const CandorDifficulty difficulty = candor_question_get_difficulty (question);

  return difficulty != CANDOR_DIFFICULTY_UNKNOWN
         ? candor_enum_to_nick (CANDOR_TYPE_DIFFICULTY, difficulty)
         : "";
}

static gboolean
write_row (CandorQuestion *question,
           gpointer        user_data,
           GError        **error)
{
  GString *out = user_data;
  const int minutes = candor_question_get_minutes (question);
  g_autofree char *number = minutes > 0 ? g_strdup_printf ("%d", minutes) : g_strdup ("");
  const char *title = candor_question_get_section_title (question);
  const char *source = candor_question_get_source (question);

  write_cell (out, candor_question_get_id (question));
  write_cell (out, title != NULL ? title : "");
  write_cell (out, candor_question_get_prompt (question));
  write_cell (out, candor_question_get_answer (question));
  write_cell (out, difficulty_of (question));
  write_cell (out, number);
  write_points (out, candor_question_get_points (question));
  write_lines (out, candor_question_get_probes (question));
  write_anchors (out, candor_question_get_anchors (question));
  write_lines (out, candor_question_get_cautions (question));
  write_tags (out, candor_question_get_tags (question));
  write_cell (out, source != NULL ? source : "");
  g_string_truncate (out, out->len - 1);
  g_string_append (out, "\r\n");
  return TRUE;
}

/**
 * candor_guide_write_csv:
 * @content: a guide
 * @error: return location for an error
 *
 * Writes the questions of a guide for a spreadsheet.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
candor_guide_write_csv (const CandorGuideContent *content,
                        GError                  **error)
{
  g_autoptr(GString) out = g_string_new (BOM HEADER);

  if (!content->each (write_row, out, content->user_data, error))
    return NULL;
  return g_string_free_to_bytes (g_steal_pointer (&out));
}
