/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-moodle-question.h"

#include <glib/gi18n-lib.h>

#include <stdlib.h>
#include <string.h>

#include "candor-difficulty-words.h"
#include "candor-error.h"
#include "candor-html-markdown.h"
#include "candor-notes.h"
#include "candor-xml-limits.h"

/* Under the name of each kind: whether what may be answered is to be chosen from, and shown. */
static const struct
{
  const char *type;
  gboolean    has_options;
} types[] = {
  { "essay", FALSE },
  { "multichoice", TRUE },
  { "truefalse", FALSE },
  { "shortanswer", FALSE },
  { "numerical", FALSE },
};

static gboolean
check_length (const xmlNode *field,
              const char    *text,
              const char    *name,
              GError       **error)
{
  if (strlen (text) <= CANDOR_XML_MAX_FIELD_LENGTH)
    return TRUE;
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
               /* Translators: a file, a line and a number */
               _("%s:%d: this text is longer than %d KiB. Shorten it."), name,
               candor_xml_tree_line (field), CANDOR_XML_MAX_FIELD_LENGTH / 1024);
  return FALSE;
}

/* Moodle's own formats: HTML unless it says otherwise. */
static gboolean
is_html (const xmlNode *field,
         const char    *text)
{
  g_autofree char *format = candor_xml_tree_value (field, "format");

  if (g_str_equal (format, "markdown") || g_str_equal (format, "plain_text"))
    return FALSE;
  return strpbrk (text, "<&") != NULL;
}

/*
 * candor_moodle_field_read:
 * @field: (nullable): an element that holds <text>
 * @name: the name of its file, for errors
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): its text as Markdown
 */
char *
candor_moodle_field_read (const xmlNode *field,
                          const char    *name,
                          GError       **error)
{
  g_autofree char *text = candor_xml_tree_text (candor_xml_tree_child (field, "text"));
  g_autofree char *markdown = NULL;

  if (*text == '\0')
    return g_steal_pointer (&text);
  if (!check_length (field, text, name, error))
    return NULL;
  if (is_html (field, text))
    markdown = candor_html_to_markdown (text, name, error);
  else
    markdown = g_strdup (*text == '\n' ? text + 1 : text);
  return markdown != NULL ? g_strchomp (g_steal_pointer (&markdown)) : NULL;
}

static char *
read_child (const xmlNode *element,
            const char    *child,
            const char    *name,
            GError       **error)
{
  return candor_moodle_field_read (candor_xml_tree_child (element, child), name, error);
}

typedef struct
{
  GString *options;             /* all of them, as a list */
  GString *key;                 /* those that are right */
  guint    n_right;
} Answers;

static void
add_item (GString    *list,
          const char *text)
{
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  g_autofree char *item = g_strjoinv ("\n  ", lines);

  g_string_append_printf (list, "%s- %s", list->len > 0 ? "\n" : "", item);
}

static gboolean
read_answer (const xmlNode *answer,
             const char    *name,
             Answers       *answers,
             GError       **error)
{
  g_autofree char *fraction = candor_xml_tree_value (answer, "fraction");
  g_autofree char *text = candor_moodle_field_read (answer, name, error);

  if (text == NULL)
    return FALSE;
  add_item (answers->options, text);
  if (atoi (fraction) <= 0)
    return TRUE;
  add_item (answers->key, text);
  answers->n_right++;
  return TRUE;
}

static gboolean
read_answers (const xmlNode *element,
              const char    *name,
              Answers       *answers,
              GError       **error)
{
  for (const xmlNode *answer = candor_xml_tree_child (element, "answer"); answer != NULL;
       answer = candor_xml_tree_next (answer, "answer"))
    if (!read_answer (answer, name, answers, error))
      return FALSE;
  return TRUE;
}

static gboolean
has_options (const xmlNode *element)
{
  g_autofree char *type = candor_xml_tree_value (element, "type");

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (g_str_equal (types[i].type, type))
      return types[i].has_options;
  return FALSE;
}

/* What is right comes first, then why. One right answer is no list. */
static char *
join_answer (const Answers *answers,
             const char    *feedback)
{
  const char *key = answers->key->str + (answers->n_right == 1 ? strlen ("- ") : 0);
  g_autoptr(GString) answer = g_string_new (key);

  if (answer->len > 0 && *feedback != '\0')
    g_string_append (answer, "\n\n");
  g_string_append (answer, feedback);
  return g_string_free (g_steal_pointer (&answer), FALSE);
}

/* "easy" and "4 min" are how our own export says what Moodle has no place for. */
static void
read_tag (CandorQuestion *question,
          const char     *tag)
{
  const CandorDifficulty difficulty = candor_difficulty_of_word (tag);
  const int minutes = atoi (tag);

  if (difficulty != CANDOR_DIFFICULTY_UNKNOWN &&
      candor_question_get_difficulty (question) == CANDOR_DIFFICULTY_UNKNOWN)
    candor_question_set_difficulty (question, difficulty);
  else if (minutes >= 1 && minutes <= 240 && g_str_has_suffix (tag, " min"))
    candor_question_set_minutes (question, minutes);
  else if (*tag != '\0')
    candor_question_add_tag (question, tag);
}

static void
read_tags (CandorQuestion *question,
           const xmlNode  *element)
{
  for (const xmlNode *tag = candor_xml_tree_child (candor_xml_tree_child (element, "tags"), "tag");
       tag != NULL; tag = candor_xml_tree_next (tag, "tag"))
    {
      g_autofree char *text = candor_xml_tree_text (candor_xml_tree_child (tag, "text"));

      read_tag (question, g_strstrip (text));
    }
}

static void
remark_files (CandorProposedQuestion *proposed,
              const xmlNode          *element)
{
  for (const xmlNode *field = candor_xml_tree_child (element, NULL); field != NULL;
       field = candor_xml_tree_next (field, NULL))
    if (candor_xml_tree_child (field, "file") != NULL)
      candor_proposed_question_remark (proposed, candor_xml_tree_line (field), "file-left-out",
                                       _("A picture or file belongs to it, which was left out."));
}

/* The question, or its name where that is all there is. */
static char *
read_prompt (const xmlNode *element,
             const Answers *answers,
             const char    *name,
             GError       **error)
{
  g_autofree char *prompt = read_child (element, "questiontext", name, error);
  const gboolean shows_options = has_options (element) && answers->options->len > 0;

  if (prompt != NULL && *prompt == '\0')
    {
      g_free (prompt);
      prompt = read_child (element, "name", name, error);
    }
  if (prompt == NULL || *prompt == '\0')
    return g_steal_pointer (&prompt);
  return g_strconcat (prompt, shows_options ? "\n\n" : "", shows_options ? answers->options->str : "",
                      NULL);
}

static CandorProposedQuestion *
read_question (const xmlNode *element,
               const Answers *answers,
               const char    *name,
               GError       **error)
{
  g_autofree char *prompt = read_prompt (element, answers, name, error);
  g_autofree char *feedback = prompt != NULL ? read_child (element, "generalfeedback", name, error) : NULL;
  g_autofree char *notes = feedback != NULL ? read_child (element, "graderinfo", name, error) : NULL;
  g_autofree char *id = candor_xml_tree_text (candor_xml_tree_child (element, "idnumber"));
  g_autofree char *answer = NULL;
  g_autoptr(CandorQuestion) question = NULL;
  CandorProposedQuestion *proposed;

  if (notes == NULL || *prompt == '\0')
    return NULL;
  question = candor_question_new (NULL, candor_id_is_valid (id) ? id : "");
  answer = join_answer (answers, feedback);
  candor_question_set_prompt (question, prompt);
  candor_question_set_answer (question, answer);
  candor_notes_read (question, notes);
  read_tags (question, element);
  proposed = candor_proposed_question_new (question, candor_xml_tree_line (element));
  remark_files (proposed, element);
  return proposed;
}

/*
 * candor_moodle_question_is_known:
 * @type: the kind of a question
 *
 * Returns: whether a person can ask it
 */
gboolean
candor_moodle_question_is_known (const char *type)
{
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (g_str_equal (types[i].type, type))
      return TRUE;
  return FALSE;
}

/*
 * candor_moodle_question_read:
 * @element: a <question> of a kind that is known
 * @name: the name of its file, for errors
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the question; %NULL without an error when it asks nothing
 */
CandorProposedQuestion *
candor_moodle_question_read (const xmlNode *element,
                             const char    *name,
                             GError       **error)
{
  g_autoptr(GString) options = g_string_new (NULL);
  g_autoptr(GString) key = g_string_new (NULL);
  Answers answers = { options, key };

  if (!read_answers (element, name, &answers, error))
    return NULL;
  return read_question (element, &answers, name, error);
}
