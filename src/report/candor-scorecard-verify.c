/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-scorecard-verify.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"
#include "candor-readiness.h"
#include "candor-scorecard-xml.h"
#include "candor-time.h"
#include "candor-xml-limits.h"
#include "candor-xml-tree.h"

#define NAMESPACE "urn:candor:scorecard:1"

static void
add_finding (CandorSeal    *self,
             const xmlNode *node,
             const char    *code,
             const char    *message)
{
  g_ptr_array_add (self->findings,
                   candor_finding_new (CANDOR_RANK_MEND, (const char *) node->name,
                                       candor_xml_tree_line (node), 0, code, message));
}

static gboolean
is_scorecard (xmlDoc *document)
{
  xmlNode *root = xmlDocGetRootElement (document);

  return root != NULL && root->ns != NULL && g_str_equal ((const char *) root->name, "scorecard") &&
         g_str_equal ((const char *) root->ns->href, NAMESPACE);
}

/**
 * candor_scorecard_load:
 * @file: a scorecard file
 * @error: return location for an error
 *
 * Reads a file from elsewhere; one that is far too long is not taken into memory.
 *
 * Returns: (transfer full) (nullable): its content; INVALID or an error of reading
 */
GBytes *
candor_scorecard_load (GFile   *file,
                       GError **error)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr(GFileInfo) info =
    g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE, NULL, error);

  if (info == NULL)
    return NULL;
  if (g_file_info_get_size (info) <= CANDOR_XML_MAX_FILE_LENGTH)
    return g_file_load_bytes (file, NULL, NULL, error);

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
               /* Translators: a file */
               _("%s: this is no scorecard: it is far too long."), name);
  return NULL;
}

/*
 * candor_scorecard_parse:
 * @bytes: a file from elsewhere
 * @name: how to call it
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): a scorecard's document, free it with xmlFreeDoc(); INVALID
 */
xmlDoc *
candor_scorecard_parse (GBytes     *bytes,
                        const char *name,
                        GError    **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  xmlDoc *document = candor_xml_tree_read (text != NULL ? text : "", length, name, error);

  if (document == NULL || is_scorecard (document))
    return document;

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
               /* Translators: a file */
               _("%s: this is no scorecard of Candor."), name);
  xmlFreeDoc (document);
  return NULL;
}

static void
read_facts (CandorSeal    *self,
            const xmlNode *record)
{
  g_autofree char *at = candor_xml_tree_value (record, "at");

  self->candidate = candor_xml_tree_text (candor_xml_tree_child (record, "candidate"));
  self->interviewer = candor_xml_tree_text (candor_xml_tree_child (record, "interviewer"));
  self->kit = candor_xml_tree_text (candor_xml_tree_child (candor_xml_tree_child (record, "kit"), "name"));
  candor_time_parse (at, &self->signed_at_us, NULL);
}

static void
check_record (CandorSeal    *self,
              xmlNode       *record,
              const xmlNode *digest)
{
  g_autofree char *told = candor_xml_tree_text (digest);

  self->digest = candor_node_digest (record);
  if (digest == NULL)
    add_finding (self, record, "no-digest", _("It has no digest, so nobody can tell whether it was changed."));
  else if (g_strcmp0 (told, self->digest) != 0)
    add_finding (self, record, "changed",
                 _("What was signed is not what stands here: it was changed after it was signed."));
}

/* Each entry holds the digest of what was before it, and its own over all of that. */
static void
check_entry (CandorSeal *self,
             xmlNode    *entry,
             char      **previous)
{
  g_autofree char *told_previous = candor_xml_tree_value (entry, "previous");
  g_autofree char *told = candor_xml_tree_value (entry, "digest");
  g_autofree char *own = NULL;

  xmlUnsetProp (entry, (const xmlChar *) "digest");
  own = candor_node_digest (entry);
  if (g_strcmp0 (told_previous, *previous) != 0)
    add_finding (self, entry, "chain-broken",
                 _("It does not follow what stands before it: an entry was changed, moved or taken out."));
  if (g_strcmp0 (told, own) != 0)
    add_finding (self, entry, "later-changed", _("This entry was changed after it was made."));
  g_free (*previous);
  *previous = g_steal_pointer (&told);
  self->n_later++;
}

static void
check_later (CandorSeal    *self,
             const xmlNode *later)
{
  g_autofree char *previous = g_strdup (self->digest);

  for (xmlNode *entry = later->children; entry != NULL; entry = entry->next)
    if (entry->type == XML_ELEMENT_NODE)
      check_entry (self, entry, &previous);
}

/* Nothing stands beside what the digests cover. */
static void
check_rest (CandorSeal    *self,
            const xmlNode *root)
{
  static const char * const names[] = { "signed", "digest", "later", NULL };
  guint n_found[G_N_ELEMENTS (names)] = { 0 };

  for (const xmlNode *node = root->children; node != NULL; node = node->next)
    {
      guint i = 0;

      if (node->type == XML_TEXT_NODE && xmlIsBlankNode ((xmlNode *) node))
        continue;
      while (names[i] != NULL && (node->type != XML_ELEMENT_NODE || !g_str_equal ((const char *) node->name, names[i])))
        i++;
      if (names[i] == NULL || n_found[i]++ > 0)
        add_finding (self, node->type == XML_ELEMENT_NODE ? node : root, "not-signed",
                     _("Something stands here that was not signed."));
    }
}

/*
 * candor_scorecard_judge:
 * @document: a scorecard; the digests of its later entries are taken off it
 * @name: how to call it
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): whether it is what was signed; INVALID when it is not signed
 */
CandorSeal *
candor_scorecard_judge (xmlDoc     *document,
                        const char *name,
                        GError    **error)
{
  xmlNode *root = xmlDocGetRootElement (document);
  xmlNode *record = candor_xml_tree_child (root, "signed");
  xmlNode *later = candor_xml_tree_child (root, "later");
  CandorSeal *self;

  if (record == NULL)
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                   /* Translators: a file */
                   _("%s: this scorecard is not signed, so it can be changed by anybody and nobody can tell."), name);
      return NULL;
    }
  self = candor_seal_new ();
  read_facts (self, record);
  check_record (self, record, candor_xml_tree_child (root, "digest"));
  if (later != NULL)
    check_later (self, later);
  check_rest (self, root);
  return self;
}

/**
 * candor_scorecard_verify:
 * @bytes: a scorecard file
 * @name: how to call it
 * @error: return location for an error
 *
 * Looks whether a signed scorecard is whole and unchanged: what was signed by its digest, what came later by the chain
 * of theirs.
 *
 * Returns: (transfer full) (nullable): what it says and what is wrong with it; INVALID when it is no signed scorecard
 */
CandorSeal *
candor_scorecard_verify (GBytes     *bytes,
                         const char *name,
                         GError    **error)
{
  xmlDoc *document = candor_scorecard_parse (bytes, name, error);
  CandorSeal *self;

  if (document == NULL)
    return NULL;
  self = candor_scorecard_judge (document, name, error);
  xmlFreeDoc (document);
  return self;
}
