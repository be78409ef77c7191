/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-guide-file.h"

#include <glib/gi18n-lib.h>

#include "candor-question-xml.h"
#include "candor-xml-limits.h"

static const CandorXmlElement elements[] = {
  { "guide", "title, author, licence, source, summary, section",
    CANDOR_QUESTION_XML_ID ", version, xml:lang (a language such as en or pt-BR)" },
  { "licence", NULL, "spdx (a licence of spdx.org/licenses)" },
  { "source", NULL, "href (an address), retrieved (a date such as 2026-05-03)" },
  { "section", "title, intro, question", CANDOR_QUESTION_XML_ID },
  { "question", CANDOR_QUESTION_XML_ELEMENTS, CANDOR_QUESTION_XML_ATTRIBUTES },
  CANDOR_QUESTION_XML_WORDS,
  { NULL }
};

static const CandorXmlWords guide_words = {
  "/io/github/candor/Candor/schemas/guide.rng", "urn:candor:guide:1", elements
};

/* One of the two passes over a file. */
typedef struct
{
  CandorXmlReader       *reader;
  const CandorGuideSink *sink;          /* NULL in the first pass */
  gpointer               user_data;
  CandorGuide           *guide;
  GHashTable            *section_lines; /* id → line */
  GHashTable            *question_lines;
} Pass;

static GHashTable *
new_lines (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/* The schema, too, says what an id looks like, but not that it is the only one. */
static gboolean
check_id (Pass       *self,
          GHashTable *lines,
          const char *id,
          GError    **error)
{
  int line = candor_xml_reader_get_line (self->reader);
  int earlier_line = GPOINTER_TO_INT (g_hash_table_lookup (lines, id));

  if (!candor_id_is_valid (id))
    return candor_xml_reader_refuse (self->reader, error,
                                     _("“%s” is not an id. Write a small letter, then small "
                                       "letters, digits and dashes."), id);
  if (earlier_line != 0)
    return candor_xml_reader_refuse (self->reader, error,
                                     /* Translators: %s is an id, %d a line */
                                     _("The id “%s” is taken by line %d. Give this one another."),
                                     id, earlier_line);

  g_hash_table_insert (lines, g_strdup (id), GINT_TO_POINTER (line));
  return TRUE;
}

static gboolean
check_prompt (Pass    *self,
              GError **error)
{
  if (!g_str_equal (candor_xml_reader_get_name (self->reader), "prompt") ||
      *candor_xml_reader_get_text (self->reader) != '\0')
    return TRUE;

  return candor_xml_reader_refuse (self->reader, error,
                                   _("The prompt is empty. Write the question into it."));
}

/* In the first pass a question is only looked at. */
static gboolean
look_at_question (Pass    *self,
                  GError **error)
{
  g_autofree char *id = candor_xml_reader_get_attribute (self->reader, "id");
  CandorXmlEvent event;

  if (!check_id (self, self->question_lines, id, error))
    return FALSE;
  if (g_hash_table_size (self->question_lines) > CANDOR_XML_MAX_QUESTIONS)
    return candor_xml_reader_refuse (self->reader, error,
                                     _("There are more than %d questions. Split the guide."),
                                     CANDOR_XML_MAX_QUESTIONS);

  while ((event = candor_xml_reader_next (self->reader, error)) == CANDOR_XML_START)
    if (candor_xml_reader_next (self->reader, error) != CANDOR_XML_END ||
        !check_prompt (self, error))
      return FALSE;

  return event == CANDOR_XML_END;
}

static gboolean
tell_question (Pass          *self,
               CandorSection *section,
               GError       **error)
{
  int line = candor_xml_reader_get_line (self->reader);
  g_autoptr(CandorQuestion) question =
    candor_question_read_xml (self->reader, candor_guide_get_id (self->guide), error);

  if (question == NULL)
    return FALSE;

  candor_question_set_section (question, candor_section_get_id (section),
                               candor_section_get_title (section));

  return self->sink->question == NULL ||
         self->sink->question (question, line, self->user_data, error);
}

static gboolean
read_questions (Pass          *self,
                CandorSection *section,
                CandorXmlEvent event,
                GError       **error)
{
  for (; event == CANDOR_XML_START; event = candor_xml_reader_next (self->reader, error))
    if (self->sink == NULL ? !look_at_question (self, error)
                           : !tell_question (self, section, error))
      return FALSE;

  return event == CANDOR_XML_END;
}

/* To the end of an element that holds text. */
static char *
read_text (Pass    *self,
           GError **error)
{
  if (candor_xml_reader_next (self->reader, error) != CANDOR_XML_END)
    return NULL;

  return g_strdup (candor_xml_reader_get_text (self->reader));
}

static gboolean
read_section (Pass    *self,
              GError **error)
{
  g_autofree char *id = candor_xml_reader_get_attribute (self->reader, "id");
  g_autofree char *title = NULL;
  g_autofree char *intro = NULL;
  g_autoptr(CandorSection) section = NULL;
  CandorXmlEvent event;

  if (!check_id (self, self->section_lines, id, error) ||
      candor_xml_reader_next (self->reader, error) != CANDOR_XML_START ||
      (title = read_text (self, error)) == NULL)
    return FALSE;

  event = candor_xml_reader_next (self->reader, error);
  if (event == CANDOR_XML_START &&
      g_str_equal (candor_xml_reader_get_name (self->reader), "intro"))
    {
      intro = read_text (self, error);
      event = intro != NULL ? candor_xml_reader_next (self->reader, error) : CANDOR_XML_FAILED;
    }

  section = candor_section_new (id, title, intro);
  candor_guide_add_section (self->guide, section);

  return read_questions (self, section, event, error);
}

static gboolean
read_licence (Pass    *self,
              GError **error)
{
  g_autofree char *spdx = candor_xml_reader_get_attribute (self->reader, "spdx");
  g_autofree char *text = read_text (self, error);

  if (text != NULL)
    candor_guide_set_licence (self->guide, text, spdx);

  return text != NULL;
}

static gboolean
read_source (Pass    *self,
             GError **error)
{
  g_autofree char *href = candor_xml_reader_get_attribute (self->reader, "href");
  g_autofree char *retrieved = candor_xml_reader_get_attribute (self->reader, "retrieved");
  g_autofree char *text = read_text (self, error);

  if (text != NULL)
    candor_guide_set_source (self->guide, text, href, retrieved);

  return text != NULL;
}

static gboolean
read_plain (Pass       *self,
            const char *name,
            GError    **error)
{
  g_autofree char *text = read_text (self, error);

  if (text == NULL)
    return FALSE;

  if (g_str_equal (name, "title"))
    candor_guide_set_title (self->guide, text);
  else if (g_str_equal (name, "author"))
    candor_guide_add_author (self->guide, text);
  else if (g_str_equal (name, "summary"))
    candor_guide_set_summary (self->guide, text);

  return TRUE;
}

static gboolean
read_element (Pass    *self,
              GError **error)
{
  const char *name = candor_xml_reader_get_name (self->reader);

  if (g_str_equal (name, "section"))
    return read_section (self, error);
  if (g_str_equal (name, "licence"))
    return read_licence (self, error);
  if (g_str_equal (name, "source"))
    return read_source (self, error);

  return read_plain (self, name, error);
}

static gboolean
read_root (Pass    *self,
           GError **error)
{
  g_autofree char *id = NULL;
  g_autofree char *version = NULL;
  g_autofree char *language = NULL;

  if (candor_xml_reader_next (self->reader, error) != CANDOR_XML_START)
    return FALSE;

  id = candor_xml_reader_get_attribute (self->reader, "id");
  version = candor_xml_reader_get_attribute (self->reader, "version");
  language = candor_xml_reader_get_attribute (self->reader, "xml:lang");
  self->guide = candor_guide_new (id);
  candor_guide_set_version (self->guide, version);
  candor_guide_set_language (self->guide, language);

  return TRUE;
}

static gboolean
read_file (Pass    *self,
           GError **error)
{
  CandorXmlEvent event;

  if (!read_root (self, error))
    return FALSE;

  while ((event = candor_xml_reader_next (self->reader, error)) == CANDOR_XML_START)
    if (!read_element (self, error))
      return FALSE;

  return event == CANDOR_XML_END &&
         candor_xml_reader_next (self->reader, error) == CANDOR_XML_DONE;
}

/* Returns the guide without its questions, which went to the sink. */
static CandorGuide *
run_pass (GFile                 *file,
          const CandorGuideSink *sink,
          gpointer               user_data,
          GCancellable          *cancellable,
          GError               **error)
{
  g_autoptr(CandorXmlReader) reader =
    candor_xml_reader_new (file, &guide_words, cancellable, error);
  g_autoptr(GHashTable) section_lines = new_lines ();
  g_autoptr(GHashTable) question_lines = new_lines ();
  Pass pass = { reader, sink, user_data, NULL, section_lines, question_lines };
  gboolean is_read = reader != NULL && read_file (&pass, error);
  g_autoptr(CandorGuide) guide = pass.guide;

  return is_read ? g_steal_pointer (&guide) : NULL;
}

/**
 * candor_guide_read_xml:
 * @file: a .guide.xml
 * @sink: whom to tell what is in it
 * @user_data: passed to @sink
 * @cancellable: (nullable): stops the reading
 * @error: return location; "file:line: message"
 *
 * Reads a guide in two passes: the first refuses a bad file before anything is told but makes no
 * questions, the second tells them one by one, so that a guide of any size needs little memory.
 *
 * Returns: FALSE when the file is bad or the sink said so
 */
gboolean
candor_guide_read_xml (GFile                 *file,
                       const CandorGuideSink *sink,
                       gpointer               user_data,
                       GCancellable          *cancellable,
                       GError               **error)
{
  g_autoptr(CandorGuide) head = NULL;
  g_autoptr(CandorGuide) again = NULL;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (sink != NULL, FALSE);

  head = run_pass (file, NULL, NULL, cancellable, error);
  if (head == NULL || (sink->head != NULL && !sink->head (head, user_data, error)))
    return FALSE;

  if (sink->question != NULL)
    again = run_pass (file, sink, user_data, cancellable, error);

  return sink->question == NULL || again != NULL;
}
