/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-guide-file.h"

#include "candor-enum-types.h"
#include "candor-question-xml.h"
#include "candor-time.h"

static void
write_given (CandorXmlWriter *xml,
             const char      *name,
             const char      *text)
{
  if (candor_xml_is_given (text))
    candor_xml_writer_text (xml, name, text, NULL);
}

static void
write_script (CandorXmlWriter *xml,
              const char      *name,
              const char      *script,
              int              n_minutes)
{
  g_autofree char *minutes = g_strdup_printf ("%d", n_minutes);

  candor_xml_writer_text (xml, name, script, "minutes", minutes, NULL);
}

static void
write_scale (CandorXmlWriter *xml,
             CandorScale     *scale)
{
  candor_xml_writer_open (xml, "scale", NULL);
  for (int i = candor_scale_get_min (scale); i <= candor_scale_get_max (scale); i++)
    {
      g_autofree char *value = g_strdup_printf ("%d", i);

      candor_xml_writer_text (xml, "level", candor_scale_get_label (scale, i),
                              "value", value,
                              NULL);
    }
  candor_xml_writer_close (xml, "scale");
}

static void
write_reference (CandorXmlWriter *xml,
                 CandorQuestion  *question,
                 const char      *requirement,
                 const char      *weight)
{
  candor_xml_writer_text (xml, "entry", NULL,
                          "guide", candor_question_get_guide_id (question),
                          "section", candor_question_get_section_id (question),
                          "id", candor_question_get_id (question),
                          "requirement", requirement,
                          "weight", weight,
                          NULL);
}

static void
write_question (CandorXmlWriter *xml,
                CandorQuestion  *question,
                const char      *requirement,
                const char      *weight)
{
  g_autofree char *minutes = candor_question_dup_minutes (question);

  candor_xml_writer_open (xml, "entry",
                          "guide", candor_question_get_guide_id (question),
                          "section", candor_question_get_section_id (question),
                          "section-title", candor_question_get_section_title (question),
                          "id", candor_question_get_id (question),
                          "requirement", requirement,
                          "weight", weight,
                          "difficulty", candor_question_get_difficulty_nick (question),
                          "minutes", minutes,
                          NULL);
  candor_question_write_xml (question, xml);
  candor_xml_writer_close (xml, "entry");
}

static void
write_entry (CandorXmlWriter *xml,
             CandorKitEntry  *entry)
{
  CandorQuestion *question = candor_kit_entry_get_question (entry);
  const char *requirement = candor_enum_to_nick (CANDOR_TYPE_REQUIREMENT,
                                                 candor_kit_entry_get_requirement (entry));
  g_autofree char *weight = g_strdup_printf ("%d", candor_kit_entry_get_weight (entry));

  if (candor_xml_is_given (candor_question_get_prompt (question)))
    write_question (xml, question, requirement, weight);
  else
    write_reference (xml, question, requirement, weight);
}

static void
write_head (CandorXmlWriter *xml,
            CandorKit       *kit)
{
  g_autofree char *version = g_strdup_printf ("%d", candor_kit_get_version (kit));
  g_autofree char *minutes = g_strdup_printf ("%d", candor_kit_get_minutes (kit));
  g_autofree char *in_use_since = candor_time_to_rfc3339 (candor_kit_get_frozen_at_us (kit));

  candor_xml_writer_open (xml, "kit",
                          "xmlns", "urn:candor:kit:1",
                          "id", candor_kit_get_id (kit),
                          "version", version,
                          "in-use-since", in_use_since,
                          "answers", candor_kit_get_opens_answers (kit) ? "open" : NULL,
                          NULL);
  candor_xml_writer_text (xml, "name", candor_kit_get_name (kit), NULL);
  write_given (xml, "role", candor_kit_get_role (kit));
  candor_xml_writer_text (xml, "minutes", minutes, NULL);
  write_scale (xml, candor_kit_get_scale (kit));
  write_script (xml, "opening", candor_kit_get_opening_script (kit),
                candor_kit_get_opening_minutes (kit));
  write_script (xml, "closing", candor_kit_get_closing_script (kit),
                candor_kit_get_closing_minutes (kit));
  write_given (xml, "instructions", candor_kit_get_instructions (kit));
}

/**
 * candor_kit_write_xml:
 * @kit: a kit
 * @error: return location
 *
 * Writes a kit with its questions; one that has no prompt is written as a reference to its guide.
 *
 * Returns: (transfer full) (nullable): the whole file
 */
GBytes *
candor_kit_write_xml (CandorKit *kit,
                      GError   **error)
{
  g_autoptr(CandorXmlWriter) xml = NULL;

  g_return_val_if_fail (CANDOR_IS_KIT (kit), NULL);

  xml = candor_xml_writer_new (NULL);
  write_head (xml, kit);
  for (guint i = 1; i <= candor_kit_get_n_entries (kit); i++)
    write_entry (xml, candor_kit_get_entry (kit, i));
  candor_xml_writer_close (xml, "kit");

  return candor_xml_writer_to_bytes (xml);
}
