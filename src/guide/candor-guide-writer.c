/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-guide-file.h"

#include "candor-guide-walk.h"
#include "candor-question-xml.h"

struct _CandorGuideWriter
{
  CandorGuide     *guide;
  CandorXmlWriter *xml;
  CandorGuideWalk  walk;                /* the last section opened is not closed yet */
};

static void
write_licence (CandorGuideWriter *self)
{
  const char *text = candor_guide_get_licence (self->guide);
  const char *spdx = candor_guide_get_licence_spdx (self->guide);

  if (candor_xml_is_given (text) || candor_xml_is_given (spdx))
    candor_xml_writer_text (self->xml, "licence", text,
                            "spdx", candor_xml_is_given (spdx) ? spdx : NULL,
                            NULL);
}

static void
write_source (CandorGuideWriter *self)
{
  const char *text = candor_guide_get_source (self->guide);
  const char *href = candor_guide_get_source_href (self->guide);
  const char *retrieved = candor_guide_get_source_retrieved (self->guide);

  if (candor_xml_is_given (text) || candor_xml_is_given (href))
    candor_xml_writer_text (self->xml, "source", text,
                            "href", candor_xml_is_given (href) ? href : NULL,
                            "retrieved", candor_xml_is_given (retrieved) ? retrieved : NULL,
                            NULL);
}

static void
write_head (CandorGuideWriter *self)
{
  GPtrArray *authors = candor_guide_get_authors (self->guide);
  const char *summary = candor_guide_get_summary (self->guide);

  candor_xml_writer_open (self->xml, "guide",
                          "xmlns", "urn:candor:guide:1",
                          "id", candor_guide_get_id (self->guide),
                          "version", candor_guide_get_version (self->guide),
                          "xml:lang", candor_guide_get_language (self->guide),
                          NULL);
  candor_xml_writer_text (self->xml, "title", candor_guide_get_title (self->guide), NULL);
  for (guint i = 0; i < authors->len; i++)
    candor_xml_writer_text (self->xml, "author", g_ptr_array_index (authors, i), NULL);
  write_licence (self);
  write_source (self);
  if (candor_xml_is_given (summary))
    candor_xml_writer_text (self->xml, "summary", summary, NULL);
}

static void
open_section (CandorSection *section,
              gpointer       user_data)
{
  CandorGuideWriter *self = user_data;
  const char *intro = candor_section_get_intro (section);

  if (self->walk.n_opened > 0)
    candor_xml_writer_close (self->xml, "section");
  candor_xml_writer_open (self->xml, "section", "id", candor_section_get_id (section), NULL);
  candor_xml_writer_text (self->xml, "title", candor_section_get_title (section), NULL);
  if (candor_xml_is_given (intro))
    candor_xml_writer_text (self->xml, "intro", intro, NULL);
}

/**
 * candor_guide_writer_new:
 * @guide: the head of a guide and its sections
 *
 * Begins to write a guide.
 *
 * Returns: (transfer full): the writer
 */
CandorGuideWriter *
candor_guide_writer_new (CandorGuide *guide)
{
  CandorGuideWriter *self;

  g_return_val_if_fail (CANDOR_IS_GUIDE (guide), NULL);

  self = g_new0 (CandorGuideWriter, 1);
  self->guide = g_object_ref (guide);
  self->walk = (CandorGuideWalk) { guide, open_section, self, 0 };
  self->xml = candor_xml_writer_new (candor_guide_get_licence_spdx (guide));
  write_head (self);

  return self;
}

/**
 * candor_guide_writer_add:
 * @self: a writer
 * @question: the next question, in the order of the sections
 * @error: return location
 *
 * Writes a question.
 *
 * Returns: FALSE when its section is not in the guide, or came before
 */
gboolean
candor_guide_writer_add (CandorGuideWriter *self,
                         CandorQuestion    *question,
                         GError           **error)
{
  g_autofree char *minutes = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (CANDOR_IS_QUESTION (question), FALSE);

  if (!candor_guide_walk_to (&self->walk, question, error))
    return FALSE;

  minutes = candor_question_dup_minutes (question);
  candor_xml_writer_open (self->xml, "question",
                          "id", candor_question_get_id (question),
                          "difficulty", candor_question_get_difficulty_nick (question),
                          "minutes", minutes,
                          NULL);
  candor_question_write_xml (question, self->xml);
  candor_xml_writer_close (self->xml, "question");

  return TRUE;
}

/**
 * candor_guide_writer_finish:
 * @self: a writer
 * @error: return location
 *
 * Closes the file. Nothing may be added after that.
 *
 * Returns: (transfer full) (nullable): the whole file
 */
GBytes *
candor_guide_writer_finish (CandorGuideWriter *self,
                            GError           **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  candor_guide_walk_finish (&self->walk);
  if (self->walk.n_opened > 0)
    candor_xml_writer_close (self->xml, "section");
  candor_xml_writer_close (self->xml, "guide");

  return candor_xml_writer_to_bytes (self->xml);
}

/**
 * candor_guide_writer_free:
 * @self: (transfer full): a writer
 *
 * Ends the writing.
 */
void
candor_guide_writer_free (CandorGuideWriter *self)
{
  g_object_unref (self->guide);
  candor_xml_writer_free (self->xml);
  g_free (self);
}
