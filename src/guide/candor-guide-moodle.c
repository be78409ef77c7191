/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-guide-format.h"

#include <string.h>

#include "candor-enum-types.h"
#include "candor-guide-walk.h"
#include "candor-notes.h"
#include "candor-xml-writer.h"

/* A question bank for Moodle: essays in categories. Moodle has no place for difficulty and minutes,
 * which become tags, nor for the head of the guide but its title. */

typedef struct
{
  CandorXmlWriter *xml;
  CandorGuide     *guide;
} Writing;

static void
write_field (CandorXmlWriter *xml,
             const char      *name,
             const char      *markdown)
{
  candor_xml_writer_open (xml, name, "format", "markdown", NULL);
  candor_xml_writer_text (xml, "text", markdown != NULL ? markdown : "", NULL);
  candor_xml_writer_close (xml, name);
}

static void
write_text (CandorXmlWriter *xml,
            const char      *name,
            const char      *text)
{
  candor_xml_writer_open (xml, name, NULL);
  candor_xml_writer_text (xml, "text", text, NULL);
  candor_xml_writer_close (xml, name);
}

/* A slash within a name is written twice. */
static char *
category_name (const char *title)
{
  g_auto(GStrv) parts = g_strsplit (title, "/", -1);

  return g_strjoinv ("//", parts);
}

static void
open_section (CandorSection *section,
              gpointer       user_data)
{
  Writing *self = user_data;
  g_autofree char *guide = category_name (candor_guide_get_title (self->guide));
  g_autofree char *name = category_name (candor_section_get_title (section));
  g_autofree char *path = g_strdup_printf ("$course$/top/%s/%s", guide, name);

  candor_xml_writer_open (self->xml, "question", "type", "category", NULL);
  write_text (self->xml, "category", path);
  write_field (self->xml, "info", candor_section_get_intro (section));
  candor_xml_writer_close (self->xml, "question");
}

static void
write_tags (CandorXmlWriter *xml,
            CandorQuestion  *question)
{
  const CandorDifficulty difficulty = candor_question_get_difficulty (question);
  const int minutes = candor_question_get_minutes (question);
  GPtrArray *tags = candor_question_get_tags (question);
  g_autofree char *duration = g_strdup_printf ("%d min", minutes);

  candor_xml_writer_open (xml, "tags", NULL);
  if (difficulty != CANDOR_DIFFICULTY_UNKNOWN)
    write_text (xml, "tag", candor_enum_to_nick (CANDOR_TYPE_DIFFICULTY, difficulty));
  if (minutes > 0)
    write_text (xml, "tag", duration);
  for (guint i = 0; i < tags->len; i++)
    write_text (xml, "tag", tags->pdata[i]);
  candor_xml_writer_close (xml, "tags");
}

/* What Moodle asks of an essay. */
static void
write_essay_settings (CandorXmlWriter *xml)
{
  candor_xml_writer_text (xml, "defaultgrade", "5", NULL);
  candor_xml_writer_text (xml, "penalty", "0", NULL);
  candor_xml_writer_text (xml, "hidden", "0", NULL);
  candor_xml_writer_text (xml, "responseformat", "editor", NULL);
  candor_xml_writer_text (xml, "responserequired", "1", NULL);
  candor_xml_writer_text (xml, "responsefieldlines", "15", NULL);
  candor_xml_writer_text (xml, "attachments", "0", NULL);
  candor_xml_writer_text (xml, "attachmentsrequired", "0", NULL);
}

static gboolean
write_question (CandorQuestion *question,
                gpointer        user_data,
                GError        **error)
{
  CandorGuideWalk *walk = user_data;
  Writing *self = walk->user_data;
  g_autofree char *notes = candor_notes_write (question);

  if (!candor_guide_walk_to (walk, question, error))
    return FALSE;
  candor_xml_writer_open (self->xml, "question", "type", "essay", NULL);
  write_text (self->xml, "name", candor_question_get_headline (question));
  write_field (self->xml, "questiontext", candor_question_get_prompt (question));
  write_field (self->xml, "generalfeedback", candor_question_get_answer (question));
  candor_xml_writer_text (self->xml, "idnumber", candor_question_get_id (question), NULL);
  write_essay_settings (self->xml);
  write_field (self->xml, "graderinfo", notes);
  write_tags (self->xml, question);
  candor_xml_writer_close (self->xml, "question");
  return TRUE;
}

/**
 * candor_guide_write_moodle:
 * @content: a guide
 * @error: return location for an error
 *
 * Writes the questions of a guide for a question bank of Moodle.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
candor_guide_write_moodle (const CandorGuideContent *content,
                           GError                  **error)
{
  g_autoptr(CandorXmlWriter) xml =
    candor_xml_writer_new (candor_guide_get_licence_spdx (content->guide));
  Writing writing = { xml, content->guide };
  CandorGuideWalk walk = { content->guide, open_section, &writing, 0 };

  candor_xml_writer_open (xml, "quiz", NULL);
  if (!content->each (write_question, &walk, content->user_data, error))
    return NULL;
  candor_guide_walk_finish (&walk);
  candor_xml_writer_close (xml, "quiz");
  return candor_xml_writer_to_bytes (xml);
}
