/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-guide-file.h"

#include <glib/gi18n-lib.h>

#include "candor-enum-types.h"
#include "candor-question-xml.h"
#include "candor-time.h"

static const CandorXmlElement elements[] = {
  { "kit", "name, role, minutes, scale, opening, closing, instructions, entry",
    "id (a UUID), version (from 1), in-use-since (a moment)" },
  { "scale", "level (three to seven times)", NULL },
  { "level", NULL, "value (1 to 7)" },
  { "opening", NULL, "minutes (0 to 240)" },
  { "closing", NULL, "minutes (0 to 240)" },
  { "entry", CANDOR_QUESTION_XML_ELEMENTS,
    "guide, section, section-title, " CANDOR_QUESTION_XML_ATTRIBUTES
    ", requirement (required, optional, reserve), weight (1 to 9)" },
  CANDOR_QUESTION_XML_WORDS,
  { NULL }
};

static const CandorXmlWords kit_words = {
  "/io/github/candor/Candor/schemas/kit.rng", "urn:candor:kit:1", elements
};

typedef void (*SetScript) (CandorKit  *kit,
                           const char *script,
                           int         minutes);

static gboolean
read_script (CandorXmlReader *reader,
             CandorKit       *kit,
             SetScript        set_script,
             GError         **error)
{
  int minutes = candor_xml_reader_get_number (reader, "minutes", 0);

  if (candor_xml_reader_next (reader, error) != CANDOR_XML_END)
    return FALSE;

  set_script (kit, candor_xml_reader_get_text (reader), minutes);
  return TRUE;
}

static gboolean
read_levels (CandorXmlReader *reader,
             GStrvBuilder    *labels,
             GError         **error)
{
  int expected = 1;
  CandorXmlEvent event;

  while ((event = candor_xml_reader_next (reader, error)) == CANDOR_XML_START)
    {
      if (candor_xml_reader_get_number (reader, "value", 0) != expected)
        return candor_xml_reader_refuse (reader, error,
                                         _("The levels of a scale count from 1 without a gap. "
                                           "Give this one the value %d."), expected);
      if (candor_xml_reader_next (reader, error) != CANDOR_XML_END)
        return FALSE;
      g_strv_builder_add (labels, candor_xml_reader_get_text (reader));
      expected++;
    }

  return event == CANDOR_XML_END;
}

static gboolean
read_scale (CandorXmlReader *reader,
            CandorKit       *kit,
            GError         **error)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) labels = NULL;
  g_autoptr(CandorScale) scale = NULL;
  g_autoptr(GError) scale_error = NULL;

  if (!read_levels (reader, builder, error))
    return FALSE;

  labels = g_strv_builder_end (builder);
  scale = candor_scale_new ((const char * const *) labels, &scale_error);
  if (scale == NULL)
    return candor_xml_reader_refuse (reader, error, "%s", scale_error->message);

  candor_kit_set_scale (kit, scale);
  return TRUE;
}

static CandorRequirement
get_requirement (CandorXmlReader *reader)
{
  g_autofree char *nick = candor_xml_reader_get_attribute (reader, "requirement");
  int requirement = CANDOR_REQUIREMENT_REQUIRED;

  if (nick != NULL)
    candor_enum_from_nick (CANDOR_TYPE_REQUIREMENT, nick, &requirement);

  return requirement;
}

static gboolean
read_entry (CandorXmlReader *reader,
            CandorKit       *kit,
            GError         **error)
{
  g_autofree char *guide_id = candor_xml_reader_get_attribute (reader, "guide");
  g_autofree char *section_id = candor_xml_reader_get_attribute (reader, "section");
  g_autofree char *section_title = candor_xml_reader_get_attribute (reader, "section-title");
  CandorRequirement requirement = get_requirement (reader);
  int weight = candor_xml_reader_get_number (reader, "weight", 1);
  g_autoptr(CandorQuestion) question = candor_question_read_xml (reader, guide_id, error);
  g_autoptr(CandorKitEntry) entry = NULL;
  g_autoptr(GError) insert_error = NULL;

  if (question == NULL)
    return FALSE;

  candor_question_set_section (question, section_id, section_title);
  entry = candor_kit_entry_new (question, requirement, weight);
  if (candor_kit_insert (kit, entry, 0, &insert_error))
    return TRUE;

  return candor_xml_reader_refuse (reader, error, "%s", insert_error->message);
}

static gboolean
read_plain (CandorXmlReader *reader,
            CandorKit       *kit,
            GError         **error)
{
  const char *name;
  const char *text;

  if (candor_xml_reader_next (reader, error) != CANDOR_XML_END)
    return FALSE;

  name = candor_xml_reader_get_name (reader);
  text = candor_xml_reader_get_text (reader);
  if (g_str_equal (name, "name"))
    candor_kit_set_name (kit, text);
  else if (g_str_equal (name, "role"))
    candor_kit_set_role (kit, text);
  else if (g_str_equal (name, "minutes"))
    candor_kit_set_minutes (kit, (int) g_ascii_strtoll (text, NULL, 10));
  else if (g_str_equal (name, "instructions"))
    candor_kit_set_instructions (kit, text);

  return TRUE;
}

static gboolean
read_element (CandorXmlReader *reader,
              CandorKit       *kit,
              GError         **error)
{
  const char *name = candor_xml_reader_get_name (reader);

  if (g_str_equal (name, "entry"))
    return read_entry (reader, kit, error);
  if (g_str_equal (name, "scale"))
    return read_scale (reader, kit, error);
  if (g_str_equal (name, "opening"))
    return read_script (reader, kit, candor_kit_set_opening, error);
  if (g_str_equal (name, "closing"))
    return read_script (reader, kit, candor_kit_set_closing, error);

  return read_plain (reader, kit, error);
}

static CandorKit *
read_root (CandorXmlReader *reader,
           GError         **error)
{
  g_autofree char *id = NULL;
  g_autofree char *in_use_since = NULL;
  g_autofree char *answers = NULL;
  gint64 frozen_at_us = 0;
  CandorKit *kit;

  if (candor_xml_reader_next (reader, error) != CANDOR_XML_START)
    return NULL;

  id = candor_xml_reader_get_attribute (reader, "id");
  in_use_since = candor_xml_reader_get_attribute (reader, "in-use-since");
  answers = candor_xml_reader_get_attribute (reader, "answers");
  if (in_use_since != NULL)
    candor_time_parse (in_use_since, &frozen_at_us, NULL);
  kit = candor_kit_new (id, "");
  candor_kit_set_version (kit, candor_xml_reader_get_number (reader, "version", 1), frozen_at_us);
  candor_kit_set_opens_answers (kit, g_strcmp0 (answers, "open") == 0);

  return kit;
}

/**
 * candor_kit_read_xml:
 * @file: a .kit.xml
 * @cancellable: (nullable): stops the reading
 * @error: return location; "file:line: message"
 *
 * Reads a kit. It is frozen when the file says since when it is in use.
 *
 * Returns: (transfer full) (nullable): the kit
 */
CandorKit *
candor_kit_read_xml (GFile        *file,
                     GCancellable *cancellable,
                     GError      **error)
{
  g_autoptr(CandorXmlReader) reader = NULL;
  g_autoptr(CandorKit) kit = NULL;
  CandorXmlEvent event;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  reader = candor_xml_reader_new (file, &kit_words, cancellable, error);
  if (reader == NULL || (kit = read_root (reader, error)) == NULL)
    return NULL;

  while ((event = candor_xml_reader_next (reader, error)) == CANDOR_XML_START)
    if (!read_element (reader, kit, error))
      return NULL;

  if (event != CANDOR_XML_END || candor_xml_reader_next (reader, error) != CANDOR_XML_DONE)
    return NULL;

  return g_steal_pointer (&kit);
}
