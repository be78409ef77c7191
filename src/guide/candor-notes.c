/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-notes.h"

#include <stdlib.h>
#include <string.h>

#include "candor-labels.h"
#include "candor-point-line.h"

#define ANCHOR "What a "

typedef void (*Add) (CandorQuestion *question,
                     const char     *text);

static void
begin (GString    *out,
       const char *label)
{
  g_string_append_printf (out, "%s**%s**\n\n", out->len > 0 ? "\n" : "", label);
}

static void
write_item (GString    *out,
            const char *text)
{
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  g_autofree char *item = g_strjoinv ("\n  ", lines);

  g_string_append_printf (out, "- %s\n", item);
}

static void
write_list (GString    *out,
            const char *label,
            GPtrArray  *texts)
{
  if (texts->len > 0)
    begin (out, label);
  for (guint i = 0; i < texts->len; i++)
    write_item (out, texts->pdata[i]);
}

static void
write_points (GString   *out,
              GPtrArray *points)
{
  if (points->len > 0)
    begin (out, "Listen for");
  for (guint i = 0; i < points->len; i++)
    {
      const CandorPoint *point = points->pdata[i];
      g_autofree char *joined = candor_point_line_join (point);

      write_item (out, joined);
    }
}

static void
write_anchors (GString   *out,
               GPtrArray *anchors)
{
  for (guint i = 0; i < anchors->len; i++)
    {
      const CandorAnchor *anchor = anchors->pdata[i];
      g_autofree char *label = g_strdup_printf (ANCHOR "%d sounds like", anchor->level);

      begin (out, label);
      write_item (out, anchor->text);
    }
}

/*
 * candor_notes_write:
 * @question: a question
 *
 * Returns: (transfer full): its key points, probes, anchors, cautions and source
 */
char *
candor_notes_write (CandorQuestion *question)
{
  GString *out = g_string_new (NULL);
  const char *source = candor_question_get_source (question);

  write_points (out, candor_question_get_points (question));
  write_list (out, "Ask further", candor_question_get_probes (question));
  write_anchors (out, candor_question_get_anchors (question));
  write_list (out, "Watch out for", candor_question_get_cautions (question));
  if (source != NULL && *source != '\0')
    {
      begin (out, "Source");
      write_item (out, source);
    }
  return g_string_free (out, FALSE);
}

/* Where the items go that follow a label. */
typedef struct
{
  CandorQuestion *question;
  CandorLabel     label;
  int             level;        /* of an anchor; 0 */
} Place;

static void
put (Place      *self,
     const char *text)
{
  g_autofree char *point = g_strdup (text);
  int weight;
  gboolean required;

  if (self->level > 0)
    {
      if (candor_question_get_anchor (self->question, self->level) == NULL)
        candor_question_add_anchor (self->question, self->level, text);
    }
  else if (self->label == CANDOR_LABEL_PROBES)
    candor_question_add_probe (self->question, text);
  else if (self->label == CANDOR_LABEL_CAUTIONS)
    candor_question_add_caution (self->question, text);
  else if (self->label == CANDOR_LABEL_SOURCE)
    candor_question_set_source (self->question, text);
  else
    {
      candor_point_line_split (point, &weight, &required);
      candor_question_add_point (self->question, point, weight, required);
    }
}

/* "**What a 3 sounds like**" */
static int
anchor_level (const char *line)
{
  const int level = g_str_has_prefix (line, "**" ANCHOR) ? atoi (line + strlen ("**" ANCHOR)) : 0;

  return level >= 1 && level <= 7 ? level : 0;
}

static gboolean
take_label (Place      *self,
            const char *line)
{
  const char *rest;
  CandorLabel label = candor_label_of (line, &rest);
  const int level = anchor_level (line);

  if (level == 0 && (label == CANDOR_LABEL_NONE || *line == '-'))
    return FALSE;
  self->label = label;
  self->level = level;
  if (level == 0 && *rest != '\0')
    put (self, rest);
  return TRUE;
}

static const char *
bullet_text (const char *line)
{
  if (g_str_has_prefix (line, "- ") || g_str_has_prefix (line, "* "))
    return line + strlen ("- ");
  return NULL;
}

static void
put_item (Place   *self,
          GString *item)
{
  if (*g_strchomp (item->str) != '\0')
    put (self, item->str);
  g_string_truncate (item, 0);
}

/* An item goes on where a line stands in two columns or is empty; any other line is one by itself. */
static void
read_line (Place      *self,
           GString    *item,
           const char *line)
{
  const char *text = bullet_text (line);

  if (item->len > 0 && (*line == '\0' || g_str_has_prefix (line, "  ")))
    {
      g_string_append_printf (item, "\n%s", *line != '\0' ? line + 2 : "");
      return;
    }
  put_item (self, item);
  if (text == NULL && take_label (self, line))
    return;
  g_string_assign (item, text != NULL ? text : line);
}

/*
 * candor_notes_read:
 * @question: a question that is being built
 * @markdown: what somebody noted for those who score its answers
 *
 * Puts the notes into their places.
 */
void
candor_notes_read (CandorQuestion *question,
                   const char     *markdown)
{
  g_auto(GStrv) lines = g_strsplit (markdown, "\n", -1);
  g_autoptr(GString) item = g_string_new (NULL);
  Place place = { question, CANDOR_LABEL_POINTS, 0 };

  for (guint i = 0; lines[i] != NULL; i++)
    read_line (&place, item, lines[i]);
  put_item (&place, item);
}
