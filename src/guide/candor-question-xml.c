/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-question-xml.h"

#include <glib/gi18n-lib.h>

#include "candor-enum-types.h"

typedef void (*PutText) (CandorQuestion *question,
                         const char     *text);

/* Elements without attributes. */
static const struct
{
  const char *name;
  PutText     put;
} texts[] = {
  { "prompt", candor_question_set_prompt },
  { "answer", candor_question_set_answer },
  { "probe", candor_question_add_probe },
  { "caution", candor_question_add_caution },
  { "tag", candor_question_add_tag },
  { "source", candor_question_set_source },
  { "remark", candor_question_add_remark },
};

static gboolean
read_end (CandorXmlReader *reader,
          GError         **error)
{
  return candor_xml_reader_next (reader, error) == CANDOR_XML_END;
}

static gboolean
read_point (CandorQuestion  *question,
            CandorXmlReader *reader,
            GError         **error)
{
  int weight = candor_xml_reader_get_number (reader, "weight", 1);
  g_autofree char *required = candor_xml_reader_get_attribute (reader, "required");

  if (!read_end (reader, error))
    return FALSE;

  candor_question_add_point (question, candor_xml_reader_get_text (reader), weight,
                             g_strcmp0 (required, "yes") == 0);
  return TRUE;
}

static gboolean
read_anchor (CandorQuestion  *question,
             CandorXmlReader *reader,
             GError         **error)
{
  int level = candor_xml_reader_get_number (reader, "level", 0);

  if (candor_question_get_anchor (question, level) != NULL)
    return candor_xml_reader_refuse (reader, error,
                                     _("There are two anchors of level %d. Remove one."), level);
  if (!read_end (reader, error))
    return FALSE;

  candor_question_add_anchor (question, level, candor_xml_reader_get_text (reader));
  return TRUE;
}

static gboolean
read_text (CandorQuestion  *question,
           CandorXmlReader *reader,
           GError         **error)
{
  guint i = 0;

  if (!read_end (reader, error))
    return FALSE;

  while (i < G_N_ELEMENTS (texts) &&
         !g_str_equal (texts[i].name, candor_xml_reader_get_name (reader)))
    i++;
  if (i < G_N_ELEMENTS (texts))
    texts[i].put (question, candor_xml_reader_get_text (reader));

  return TRUE;
}

static gboolean
read_element (CandorQuestion  *question,
              CandorXmlReader *reader,
              GError         **error)
{
  const char *name = candor_xml_reader_get_name (reader);

  if (g_str_equal (name, "point"))
    return read_point (question, reader, error);
  if (g_str_equal (name, "anchor"))
    return read_anchor (question, reader, error);

  return read_text (question, reader, error);
}

static void
read_attributes (CandorQuestion  *question,
                 CandorXmlReader *reader)
{
  g_autofree char *nick = candor_xml_reader_get_attribute (reader, "difficulty");
  int difficulty;

  if (nick != NULL && candor_enum_from_nick (CANDOR_TYPE_DIFFICULTY, nick, &difficulty))
    candor_question_set_difficulty (question, difficulty);
  candor_question_set_minutes (question, candor_xml_reader_get_number (reader, "minutes", 0));
}

/*
 * candor_question_read_xml:
 * @reader: at the start of a <question>
 * @guide_id: the guide it belongs to
 * @error: return location
 *
 * Reads on to the end of the question.
 *
 * Returns: (transfer full) (nullable): the question
 */
CandorQuestion *
candor_question_read_xml (CandorXmlReader *reader,
                          const char      *guide_id,
                          GError         **error)
{
  g_autofree char *id = candor_xml_reader_get_attribute (reader, "id");
  g_autoptr(CandorQuestion) question = candor_question_new (guide_id, id);
  CandorXmlEvent event;

  read_attributes (question, reader);
  while ((event = candor_xml_reader_next (reader, error)) == CANDOR_XML_START)
    if (!read_element (question, reader, error))
      return NULL;

  return event == CANDOR_XML_END ? g_steal_pointer (&question) : NULL;
}

static void
write_texts (CandorXmlWriter *writer,
             const char      *name,
             GPtrArray       *values)
{
  for (guint i = 0; i < values->len; i++)
    candor_xml_writer_text (writer, name, g_ptr_array_index (values, i), NULL);
}

static void
write_points (CandorXmlWriter *writer,
              GPtrArray       *points)
{
  for (guint i = 0; i < points->len; i++)
    {
      CandorPoint *point = g_ptr_array_index (points, i);
      g_autofree char *weight = g_strdup_printf ("%d", point->weight);

      candor_xml_writer_text (writer, "point", point->text,
                              "weight", weight,
                              "required", point->required ? "yes" : NULL,
                              NULL);
    }
}

static void
write_anchors (CandorXmlWriter *writer,
               GPtrArray       *anchors)
{
  for (guint i = 0; i < anchors->len; i++)
    {
      CandorAnchor *anchor = g_ptr_array_index (anchors, i);
      g_autofree char *level = g_strdup_printf ("%d", anchor->level);

      candor_xml_writer_text (writer, "anchor", anchor->text, "level", level, NULL);
    }
}

/*
 * candor_question_write_xml:
 * @question: a question
 * @writer: in an open <question>
 *
 * Writes all that a <question> holds.
 */
void
candor_question_write_xml (CandorQuestion  *question,
                           CandorXmlWriter *writer)
{
  const char *source = candor_question_get_source (question);

  candor_xml_writer_text (writer, "prompt", candor_question_get_prompt (question), NULL);
  candor_xml_writer_text (writer, "answer", candor_question_get_answer (question), NULL);
  write_points (writer, candor_question_get_points (question));
  write_texts (writer, "probe", candor_question_get_probes (question));
  write_anchors (writer, candor_question_get_anchors (question));
  write_texts (writer, "caution", candor_question_get_cautions (question));
  write_texts (writer, "tag", candor_question_get_tags (question));
  if (candor_xml_is_given (source))
    candor_xml_writer_text (writer, "source", source, NULL);
  write_texts (writer, "remark", candor_question_get_remarks (question));
}

/*
 * candor_question_get_difficulty_nick:
 * @question: a question
 *
 * Returns: (nullable): the value of its attribute
 */
const char *
candor_question_get_difficulty_nick (CandorQuestion *question)
{
  CandorDifficulty difficulty = candor_question_get_difficulty (question);

  if (difficulty == CANDOR_DIFFICULTY_UNKNOWN)
    return NULL;

  return candor_enum_to_nick (CANDOR_TYPE_DIFFICULTY, difficulty);
}

/*
 * candor_question_dup_minutes:
 * @question: a question
 *
 * Returns: (transfer full) (nullable): the value of its attribute
 */
char *
candor_question_dup_minutes (CandorQuestion *question)
{
  int minutes = candor_question_get_minutes (question);

  return minutes > 0 ? g_strdup_printf ("%d", minutes) : NULL;
}
