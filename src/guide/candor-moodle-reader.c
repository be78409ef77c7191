/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-document.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "candor-document-remarks.h"
#include "candor-error.h"
#include "candor-file-title.h"
#include "candor-moodle-question.h"
#include "candor-xml-limits.h"

typedef struct
{
  CandorProposal        *proposal;
  const char            *name;
  GHashTable            *sections;      /* paths of categories → CandorProposedSection */
  CandorProposedSection *section;       /* of the category we are in; NULL until it has a question */
  char                  *path;          /* of the category we are in; NULL: none was named */
  char                  *intro;
  guint                  n_questions;
} Reading;

/* "$course$/top/Python/Lists//arrays" is the names from "Python" on; a slash in a name is double. */
static GPtrArray *
split_path (const char *path)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GString) name = g_string_new (NULL);

  for (const char *at = path;; at++)
    {
      if (*at == '/' && at[1] == '/')
        g_string_append_c (name, *at++);
      else if (*at != '/' && *at != '\0')
        g_string_append_c (name, *at);
      else
        {
          g_strstrip (name->str);
          if (*name->str != '\0' && *name->str != '$' &&
              (names->len > 0 || !g_str_equal (name->str, "top")))
            g_ptr_array_add (names, g_strdup (name->str));
          g_string_truncate (name, 0);
        }
      if (*at == '\0')
        return names;
    }
}

static char *
section_title (Reading *self)
{
  g_autoptr(GPtrArray) names = split_path (self->path != NULL ? self->path : "");

  if (names->len > 0)
    return g_strdelimit (g_strdup (names->pdata[names->len - 1]), "\n", ' ');
  return g_strdup (candor_guide_get_title (candor_proposal_get_head (self->proposal)));
}

static CandorProposedSection *
require_section (Reading *self)
{
  const char *path = self->path != NULL ? self->path : "";
  g_autofree char *title = NULL;

  if (self->section == NULL)
    self->section = g_hash_table_lookup (self->sections, path);
  if (self->section != NULL)
    return self->section;

  title = section_title (self);
  self->section = candor_proposed_section_new (NULL, title);
  candor_proposed_section_set_intro (self->section, self->intro);
  g_hash_table_insert (self->sections, g_strdup (path), self->section);
  candor_proposal_add_section (self->proposal, self->section);
  return self->section;
}

/* Categories within one are the sections of a guide of its name. */
static void
name_guide (Reading *self)
{
  CandorGuide *head = candor_proposal_get_head (self->proposal);
  g_autoptr(GPtrArray) names = split_path (self->path);

  if (g_hash_table_size (self->sections) == 0 && names->len > 1)
    candor_guide_set_title (head, names->pdata[0]);
}

static gboolean
read_category (Reading       *self,
               const xmlNode *element,
               GError       **error)
{
  char *intro = candor_moodle_field_read (candor_xml_tree_child (element, "info"), self->name, error);
  const xmlNode *category = candor_xml_tree_child (element, "category");

  if (intro == NULL)
    return FALSE;
  g_free (self->intro);
  self->intro = intro;
  g_free (self->path);
  self->path = candor_xml_tree_text (candor_xml_tree_child (category, "text"));
  self->section = NULL;
  name_guide (self);
  return TRUE;
}

static void
remark_kind (Reading       *self,
             const xmlNode *element,
             const char    *type)
{
  /* Translators: the kind of a question in Moodle, such as "matching" */
  g_autofree char *message =
    g_strdup_printf (_("A question of the kind “%s” cannot be asked in an interview; it was left out."),
                     type);

  candor_proposal_remark (self->proposal, candor_xml_tree_line (element), "kind-left-out", message);
}

static gboolean
check_count (Reading       *self,
             const xmlNode *element,
             GError       **error)
{
  if (++self->n_questions <= CANDOR_XML_MAX_QUESTIONS)
    return TRUE;
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
               /* Translators: a file, a line and a number */
               _("%s:%d: there are more than %d questions. Split the file, and import the parts."),
               self->name, candor_xml_tree_line (element), CANDOR_XML_MAX_QUESTIONS);
  return FALSE;
}

static gboolean
read_asked (Reading       *self,
            const xmlNode *element,
            GError       **error)
{
  GError *local = NULL;
  g_autoptr(CandorProposedQuestion) question =
    candor_moodle_question_read (element, self->name, &local);

  if (local != NULL)
    {
      g_propagate_error (error, local);
      return FALSE;
    }
  if (question != NULL)
    candor_proposed_section_add (require_section (self), question);
  else
    candor_proposal_remark (self->proposal, candor_xml_tree_line (element), "no-question",
                            _("This question has no text, and it was left out."));
  return TRUE;
}

static gboolean
read_element (Reading       *self,
              const xmlNode *element,
              GError       **error)
{
  g_autofree char *type = candor_xml_tree_value (element, "type");

  if (g_str_equal (type, "category"))
    return read_category (self, element, error);
  if (candor_moodle_question_is_known (type))
    return check_count (self, element, error) && read_asked (self, element, error);
  remark_kind (self, element, type);
  return TRUE;
}

static gboolean
read_quiz (Reading       *self,
           const xmlNode *quiz,
           GCancellable  *cancellable,
           GError       **error)
{
  if (quiz == NULL || !g_str_equal ((const char *) quiz->name, "quiz"))
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                   /* Translators: a file */
                   _("%s:1: this is no question bank of Moodle, which begins with <quiz>."), self->name);
      return FALSE;
    }
  for (const xmlNode *element = candor_xml_tree_child (quiz, "question"); element != NULL;
       element = candor_xml_tree_next (element, "question"))
    if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
        !read_element (self, element, error))
      return FALSE;
  candor_document_remark (self->proposal);
  return TRUE;
}

/**
 * candor_moodle_read:
 * @text: UTF-8 without BOM, LF lines
 * @length: its bytes
 * @name: the name of its file, for errors
 * @cancellable: (nullable): stops it
 * @error: return location for an error
 *
 * Reads a question bank that Moodle exported. Its categories are sections; feedback is the answer,
 * what graders are told are key points.
 *
 * Returns: (transfer full) (nullable): what it holds
 */
CandorProposal *
candor_moodle_read (const char   *text,
                    gsize         length,
                    const char   *name,
                    GCancellable *cancellable,
                    GError      **error)
{
  xmlDoc *document = candor_xml_tree_read (text, length, name, error);
  g_autoptr(CandorProposal) proposal = candor_proposal_new ("moodle");
  g_autoptr(GHashTable) sections =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  g_autofree char *title = candor_file_title (name);
  Reading reading = { proposal, name, sections };
  gboolean done;

  if (document == NULL)
    return NULL;
  candor_guide_set_title (candor_proposal_get_head (proposal), title);
  done = read_quiz (&reading, xmlDocGetRootElement (document), cancellable, error);
  xmlFreeDoc (document);
  g_free (reading.path);
  g_free (reading.intro);
  return done ? g_steal_pointer (&proposal) : NULL;
}
