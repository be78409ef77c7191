/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-scorecard-reader.h"

#include <glib/gi18n-lib.h>

#include "candor-enum-types.h"
#include "candor-error.h"
#include "candor-readiness.h"
#include "candor-scorecard-xml.h"
#include "candor-time.h"
#include "candor-xml-schema.h"
#include "candor-xml-tree.h"

#define SCHEMA "/io/github/candor/Candor/schemas/scorecard.rng"

/* The schema has looked at the form of every number and word. */
static int
read_number (const xmlNode *node,
             const char    *name)
{
  g_autofree char *value = candor_xml_tree_value (node, name);

  return (int) CLAMP (g_ascii_strtoll (value, NULL, 10), 0, G_MAXINT);
}

static int
read_word (const xmlNode *node,
           const char    *name,
           GType          type)
{
  g_autofree char *value = candor_xml_tree_value (node, name);
  int word = 0;

  candor_enum_from_nick (type, value, &word);
  return word;
}

/* The first line of a prompt that has one. */
static char *
read_headline (const xmlNode *question)
{
  g_autofree char *prompt = candor_xml_tree_text (candor_xml_tree_child (question, "prompt"));
  g_auto(GStrv) lines = g_strsplit (g_strstrip (prompt), "\n", 2);

  return g_strdup (lines[0] != NULL ? lines[0] : "");
}

static CandorCellState
read_state (const xmlNode *question)
{
  if (candor_xml_tree_child (question, "void") != NULL)
    return CANDOR_CELL_NOT_COUNTED;
  if (read_word (question, "state", CANDOR_TYPE_RESPONSE_STATE) != CANDOR_RESPONSE_STATE_ASKED)
    return CANDOR_CELL_NOT_ASKED;
  switch (read_word (question, "rating", CANDOR_TYPE_RATING))
    {
    case CANDOR_RATING_SCORED:
      return CANDOR_CELL_SCORED;
    case CANDOR_RATING_NA:
      return CANDOR_CELL_NOT_APPLICABLE;
    default:
      return CANDOR_CELL_UNRATED;
    }
}

static void
read_question (CandorPanelCard *self,
               const xmlNode   *node)
{
  g_autofree char *digest = candor_xml_tree_value (node, "digest");
  g_autofree char *headline = read_headline (node);
  CandorPanelAnswer *answer = candor_panel_card_add (self, digest, headline, (guint) read_number (node, "position"));

  answer->state = read_state (node);
  answer->score = read_number (node, "score");
  answer->answer = candor_xml_tree_text (candor_xml_tree_child (node, "answer"));
  answer->note = candor_xml_tree_text (candor_xml_tree_child (node, "note"));
}

/* A spare one was asked in its place. */
static void
take_out_replaced (CandorPanelCard *self,
                   const xmlNode   *question)
{
  CandorPanelAnswer *replaced = candor_panel_card_get (self, (guint) read_number (question, "replaces"));

  if (replaced != NULL)
    replaced->state = CANDOR_CELL_NOT_ASKED;
}

static void
read_questions (CandorPanelCard *self,
                const xmlNode   *record)
{
  for (const xmlNode *node = candor_xml_tree_child (record, "question"); node != NULL;
       node = candor_xml_tree_next (node, "question"))
    read_question (self, node);
  for (const xmlNode *node = candor_xml_tree_child (record, "question"); node != NULL;
       node = candor_xml_tree_next (node, "question"))
    take_out_replaced (self, node);
}

static CandorScale *
read_scale (const xmlNode *scale)
{
  g_autoptr(GStrvBuilder) labels = g_strv_builder_new ();
  g_auto(GStrv) list = NULL;

  for (const xmlNode *level = candor_xml_tree_child (scale, "level"); level != NULL;
       level = candor_xml_tree_next (level, "level"))
    {
      g_autofree char *label = candor_xml_tree_text (level);

      g_strv_builder_add (labels, label);
    }
  list = g_strv_builder_end (labels);
  return candor_scale_new ((const char * const *) list, NULL);
}

static void
read_head (CandorPanelCard *self,
           const xmlNode   *record)
{
  const xmlNode *candidate = candor_xml_tree_child (record, "candidate");
  const xmlNode *kit = candor_xml_tree_child (record, "kit");
  g_autofree char *pilot = candor_xml_tree_value (candidate, "pilot");
  g_autofree char *at = candor_xml_tree_value (record, "at");

  self->interview_id = candor_xml_tree_value (record, "interview");
  self->state = CANDOR_INTERVIEW_STATE_SIGNED;
  self->candidate = candor_xml_tree_text (candidate);
  self->is_pilot = g_strcmp0 (pilot, "yes") == 0;
  self->interviewer = candor_xml_tree_text (candor_xml_tree_child (record, "interviewer"));
  self->kit_id = candor_xml_tree_value (kit, "id");
  self->kit_version = read_number (kit, "version");
  self->kit_name = candor_xml_tree_text (candor_xml_tree_child (kit, "name"));
  self->scale = read_scale (candor_xml_tree_child (record, "scale"));
  self->recommendation = read_word (candor_xml_tree_child (record, "recommendation"), "value",
                                    CANDOR_TYPE_RECOMMENDATION);
  self->summary = candor_xml_tree_text (candor_xml_tree_child (record, "summary"));
  candor_time_parse (at, &self->signed_at_us, NULL);
}

/* A score that is corrected stays out when the question is. */
static void
amend_score (CandorPanelAnswer *answer,
             const char        *value)
{
  answer->score = (int) CLAMP (g_ascii_strtoll (value, NULL, 10), 0, G_MAXINT);
  if (answer->state != CANDOR_CELL_NOT_COUNTED)
    answer->state = CANDOR_CELL_SCORED;
}

static void
amend_answer (CandorPanelAnswer *answer,
              CandorField        field,
              const char        *value)
{
  switch (field)
    {
    case CANDOR_FIELD_ANSWER:
      g_free (answer->answer);
      answer->answer = g_strdup (value);
      return;
    case CANDOR_FIELD_NOTE:
      g_free (answer->note);
      answer->note = g_strdup (value);
      return;
    case CANDOR_FIELD_SCORE:
      amend_score (answer, value);
      return;
    case CANDOR_FIELD_SUMMARY:
    case CANDOR_FIELD_RECOMMENDATION:
    default:
      return;
    }
}

static void
amend (CandorPanelCard *self,
       const xmlNode   *entry)
{
  CandorField field = read_word (entry, "field", CANDOR_TYPE_FIELD);
  g_autofree char *value = candor_xml_tree_text (candor_xml_tree_child (entry, "new"));
  CandorPanelAnswer *answer = candor_panel_card_get (self, (guint) read_number (entry, "position"));
  int recommendation;

  self->state = CANDOR_INTERVIEW_STATE_AMENDED;
  if (answer != NULL)
    amend_answer (answer, field, value);
  if (field == CANDOR_FIELD_SUMMARY)
    {
      g_free (self->summary);
      self->summary = g_steal_pointer (&value);
    }
  else if (field == CANDOR_FIELD_RECOMMENDATION &&
           candor_enum_from_nick (CANDOR_TYPE_RECOMMENDATION, value, &recommendation))
    self->recommendation = recommendation;
}

static void
count_again (CandorPanelAnswer *answer)
{
  answer->state = answer->score > 0 ? CANDOR_CELL_SCORED : CANDOR_CELL_UNRATED;
}

/* What came after signing is in what the panel sees. */
static void
read_later (CandorPanelCard *self,
            const xmlNode   *later)
{
  for (const xmlNode *entry = later->children; entry != NULL; entry = entry->next)
    {
      CandorPanelAnswer *answer;

      if (entry->type != XML_ELEMENT_NODE)
        continue;
      answer = candor_panel_card_get (self, (guint) read_number (entry, "position"));
      if (g_str_equal ((const char *) entry->name, "amendment"))
        amend (self, entry);
      else if (answer != NULL && g_str_equal ((const char *) entry->name, "void"))
        answer->state = CANDOR_CELL_NOT_COUNTED;
      else if (answer != NULL)
        count_again (answer);
    }
}

static gboolean
is_sound (const CandorPanelCard *self)
{
  if (self->scale == NULL)
    return FALSE;
  for (guint i = 0; i < self->answers->len; i++)
    {
      const CandorPanelAnswer *answer = self->answers->pdata[i];

      if (answer->state == CANDOR_CELL_SCORED && !candor_scale_contains (self->scale, answer->score))
        return FALSE;
    }
  return TRUE;
}

static gboolean
refuse (GError    **error,
        CandorError code,
        const char *format,
        const char *name)
{
  g_autofree char *message = g_strdup_printf (format, name);

  g_set_error_literal (error, CANDOR_ERROR, code, message);
  return FALSE;
}

static gboolean
check_seal (const CandorSeal *seal,
            const char       *name,
            GError          **error)
{
  const CandorFinding *finding;

  if (seal == NULL)
    return FALSE;
  if (seal->findings->len == 0)
    return TRUE;
  finding = seal->findings->pdata[0];
  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_DAMAGED,
               /* Translators: a file, then what is wrong with it */
               _("%s is not what was signed. %s Ask your colleague for the file again."), name, finding->message);
  return FALSE;
}

static CandorPanelCard *
read_card (xmlDoc     *document,
           const char *name,
           GError    **error)
{
  const xmlNode *root = xmlDocGetRootElement (document);
  const xmlNode *later = candor_xml_tree_child (root, "later");
  g_autoptr(CandorPanelCard) self = candor_panel_card_new ();

  read_head (self, candor_xml_tree_child (root, "signed"));
  read_questions (self, candor_xml_tree_child (root, "signed"));
  if (later != NULL)
    read_later (self, later);
  if (!is_sound (self))
    refuse (error, CANDOR_ERROR_INVALID, _("%s: a score in it is not on its scale."), name);
  else if (self->is_pilot)
    refuse (error, CANDOR_ERROR_INVALID, _("%s is of a rehearsal, which says nothing about a candidate."), name);
  else
    return g_steal_pointer (&self);
  return NULL;
}

/* The form before the seal: judging takes the digests of what came later off. */
static CandorPanelCard *
read_document (xmlDoc      *document,
               const char  *name,
               CandorSeal **seal,
               GError     **error)
{
  gboolean has_form = candor_xml_schema_allows (SCHEMA, document);

  *seal = candor_scorecard_judge (document, name, error);
  if (!check_seal (*seal, name, error))
    return NULL;
  if (has_form)
    return read_card (document, name, error);
  refuse (error, CANDOR_ERROR_INVALID, _("%s does not have the form of a scorecard that this version knows."), name);
  return NULL;
}

/**
 * candor_scorecard_read:
 * @bytes: a scorecard file
 * @name: how to call it
 * @seal: (out) (optional) (transfer full) (nullable): what it says of itself
 * @error: return location for an error
 *
 * Reads a signed scorecard, what came later included.
 *
 * Returns: (transfer full) (nullable): its card; DAMAGED when it is not what was signed, INVALID when it is no signed
 *   scorecard of a real interview
 */
CandorPanelCard *
candor_scorecard_read (GBytes      *bytes,
                       const char  *name,
                       CandorSeal **seal,
                       GError     **error)
{
  xmlDoc *document = candor_scorecard_parse (bytes, name, error);
  g_autoptr(CandorSeal) found = NULL;
  CandorPanelCard *self;

  if (document == NULL)
    return NULL;
  self = read_document (document, name, &found, error);
  xmlFreeDoc (document);
  if (seal != NULL)
    *seal = g_steal_pointer (&found);
  return self;
}
