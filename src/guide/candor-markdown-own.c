/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-markdown-own.h"

#include <glib/gi18n-lib.h>

#include <stdlib.h>
#include <string.h>

#include "candor-enum-types.h"
#include "candor-error.h"
#include "candor-markdown-head.h"
#include "candor-markdown-part.h"
#include "candor-xml-limits.h"

typedef struct
{
  CandorMarkdownPart part;      /* that is being read */
  char             **lines;
  guint              n_questions;
} Reading;

/* The line above a marker, blank ones aside, when it is a heading or a label. */
static guint
find_title (Reading *self,
            guint    marker)
{
  guint i = marker;

  while (i > self->part.start && *self->lines[i - 1] == '\0')
    i--;
  if (i > self->part.start && (g_str_has_prefix (self->lines[i - 1], "#") ||
                               g_str_has_prefix (self->lines[i - 1], "**")))
    return i - 1;
  return marker;
}

static const char *
heading_at (Reading *self,
            guint    line)
{
  const char *title = self->lines[line];

  if (*title != '#')
    return "";
  title += strspn (title, "#");
  return *title == ' ' ? title + 1 : title;
}

static void
add_section (Reading    *self,
             const char *id,
             const char *title)
{
  g_autoptr(CandorProposedSection) section = candor_proposed_section_new (id, title);

  self->part.section = section;
  self->part.question = NULL;
  candor_proposal_add_section (self->part.proposal, section);
}

static void
begin_section (Reading                    *self,
               const CandorMarkdownMarker *marker,
               guint                       title)
{
  const char *given = candor_markdown_marker_get (marker, "title");

  add_section (self, candor_markdown_marker_get (marker, "id"),
               given != NULL ? given : heading_at (self, title));
}

static void
read_values (CandorProposedQuestion     *proposed,
             const CandorMarkdownMarker *marker)
{
  CandorQuestion *question = candor_proposed_question_get_question (proposed);
  const char *nick = candor_markdown_marker_get (marker, "difficulty");
  const char *minutes = candor_markdown_marker_get (marker, "minutes");
  int difficulty;

  if (nick != NULL && candor_enum_from_nick (CANDOR_TYPE_DIFFICULTY, nick, &difficulty))
    candor_question_set_difficulty (question, difficulty);
  else if (nick != NULL)
    candor_proposed_question_remark (proposed, 0, "bad-marker",
                                     _("Its difficulty is none of easy, medium and hard, and was "
                                       "left out."));
  if (minutes != NULL && atoi (minutes) >= 1 && atoi (minutes) <= 240)
    candor_question_set_minutes (question, atoi (minutes));
  else if (minutes != NULL)
    candor_proposed_question_remark (proposed, 0, "bad-marker",
                                     _("Its minutes are not 1 to 240, and were left out."));
  for (guint i = 0; i + 1 < marker->pairs->len; i += 2)
    if (g_str_equal (marker->pairs->pdata[i], "tag"))
      candor_question_add_tag (question, marker->pairs->pdata[i + 1]);
}

static gboolean
begin_question (Reading                    *self,
                const CandorMarkdownMarker *marker,
                guint                       title,
                const char                 *name,
                GError                    **error)
{
  const char *id = candor_markdown_marker_get (marker, "id");
  g_autoptr(CandorQuestion) question = candor_question_new (NULL, id != NULL ? id : "");
  g_autoptr(CandorProposedQuestion) proposed = candor_proposed_question_new (question, title + 1);

  if (++self->n_questions > CANDOR_XML_MAX_QUESTIONS)
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                   /* Translators: a file, a line and a number */
                   _("%s:%u: there are more than %d questions. Split the file, and import the parts."),
                   name, title + 1, CANDOR_XML_MAX_QUESTIONS);
      return FALSE;
    }
  if (self->part.section == NULL)
    add_section (self, NULL, candor_guide_get_title (candor_proposal_get_head (self->part.proposal)));
  candor_question_set_prompt (question, heading_at (self, title));
  read_values (proposed, marker);
  candor_proposed_section_add (self->part.section, proposed);
  self->part.question = proposed;
  return TRUE;
}

/* One part ends where the title of the next one stands. */
static gboolean
begin_part (Reading              *self,
            CandorMarkdownMarker *marker,
            guint                 line,
            const char           *name,
            GError              **error)
{
  const guint title = find_title (self, line);

  candor_markdown_part_read (&self->part, self->lines, title);
  g_clear_pointer (&self->part.marker, candor_markdown_marker_free);
  self->part.marker = marker;
  self->part.start = line + 1;
  if (g_str_equal (marker->kind, "section"))
    begin_section (self, marker, title);
  if (g_str_equal (marker->kind, "question"))
    return begin_question (self, marker, title, name, error);
  if (!candor_markdown_part_knows (marker->kind))
    candor_proposal_remark (self->part.proposal, line + 1, "bad-marker",
                            _("Nobody knows this marker, and what stands below it was left out."));
  return TRUE;
}

static gboolean
read_parts (Reading    *self,
            const char *name,
            GError    **error)
{
  guint i;

  for (i = self->part.start; self->lines[i] != NULL; i++)
    {
      CandorMarkdownMarker *marker = candor_markdown_marker_parse (self->lines[i]);

      if (marker != NULL && !begin_part (self, marker, i, name, error))
        return FALSE;
    }
  candor_markdown_part_read (&self->part, self->lines, i);
  return TRUE;
}

static gboolean
check_version (const char *text,
               const char *name,
               GError    **error)
{
  g_autofree char *version = candor_markdown_head_version (text);

  if (g_strcmp0 (version, "guide 1") == 0)
    return TRUE;
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
               /* Translators: a file, and what it says of itself, such as "guide 2" */
               _("%s:2: a newer Candor wrote this (“%s”). Import it there, or export it as a guide "
                 "file (XML)."), name, version);
  return FALSE;
}

/*
 * candor_markdown_own_is:
 * @text: Markdown
 *
 * Returns: whether its front matter says that Candor wrote it
 */
gboolean
candor_markdown_own_is (const char *text)
{
  g_autofree char *version = candor_markdown_head_version (text);

  return version != NULL && g_str_has_prefix (version, "guide ");
}

/*
 * candor_markdown_own_read:
 * @text: Markdown that Candor wrote
 * @name: the name of its file, for errors
 * @error: return location for an error
 *
 * Reads it back. What a person changed in it meanwhile is taken as it stands.
 *
 * Returns: (transfer full) (nullable): the guide, ids and all
 */
CandorProposal *
candor_markdown_own_read (const char *text,
                          const char *name,
                          GError    **error)
{
  g_autoptr(CandorProposal) proposal = candor_proposal_new ("markdown");
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  g_autoptr(CandorGuide) head = NULL;
  Reading reading = { { proposal }, lines };
  gboolean done;

  if (!check_version (text, name, error))
    return NULL;
  head = candor_markdown_head_read (text, &reading.part.start);
  candor_proposal_set_head (proposal, head);
  done = read_parts (&reading, name, error);
  g_clear_pointer (&reading.part.marker, candor_markdown_marker_free);
  return done ? g_steal_pointer (&proposal) : NULL;
}
