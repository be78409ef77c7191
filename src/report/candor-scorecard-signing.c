/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>
#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <string.h>

#include "candor-enum-types.h"
#include "candor-error.h"
#include "candor-node.h"
#include "candor-scorecard-xml.h"
#include "candor-time.h"

/* Only that node, and all in it, goes into the canonical form. */
static int
is_below (void    *user_data,
          xmlNode *node,
          xmlNode *parent)
{
  xmlNode *top = user_data;

  if (node == top)
    return 1;
  for (xmlNode *up = parent; up != NULL; up = up->parent)
    if (up == top)
      return 1;
  return 0;
}

/**
 * candor_node_digest:
 * @node: an element
 *
 * Returns: (transfer full) (nullable): SHA-256 over the canonical form of it and all in it, in hexadecimal; %NULL when that cannot
 * be made
 */
char *
candor_node_digest (xmlNode *node)
{
  xmlOutputBuffer *output = xmlAllocOutputBuffer (NULL);
  char *digest = NULL;

  if (xmlC14NExecute (node->doc, is_below, node, XML_C14N_1_0, NULL, 0, output) >= 0)
    digest = g_compute_checksum_for_data (G_CHECKSUM_SHA256, xmlOutputBufferGetContent (output),
                                          xmlOutputBufferGetSize (output));
  xmlOutputBufferClose (output);
  return digest;
}

static xmlNode *
child_named (xmlNode    *parent,
             const char *name)
{
  for (xmlNode *node = parent->children; node != NULL; node = node->next)
    if (node->type == XML_ELEMENT_NODE && g_str_equal ((const char *) node->name, name))
      return node;
  return NULL;
}

/* (transfer full) (nullable): the digest that stands in a document */
static char *
read_digest (xmlDoc *document)
{
  xmlNode *node = child_named (xmlDocGetRootElement (document), "digest");
  xmlChar *content = node != NULL ? xmlNodeGetContent (node) : NULL;
  char *digest = g_strdup ((const char *) content);

  xmlFree (content);
  return digest;
}

static void
set_damaged (GError **error)
{
  g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_DAMAGED,
                       _("The signed scorecard in the database cannot be read. Restore it from a backup."));
}

/* (transfer full): a document of our own, once written and read again */
static xmlDoc *
parse_own (const char *text,
           GError    **error)
{
  xmlDoc *document = xmlReadMemory (text, strlen (text), NULL, "UTF-8",
                                    XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);

  if (document != NULL && document->intSubset == NULL &&
      child_named (xmlDocGetRootElement (document), "signed") != NULL)
    return document;
  if (document != NULL)
    xmlFreeDoc (document);
  set_damaged (error);
  return NULL;
}

/* Blank text between elements stands in the document as written and so belongs to what is signed: the tree is laid out
 * once and from then on written as it is. */
static char *
dump_as_is (xmlDoc *document)
{
  xmlChar *memory = NULL;
  int size = 0;
  char *text;

  xmlDocDumpMemoryEnc (document, &memory, &size, "UTF-8");
  text = g_strndup ((const char *) memory, size);
  xmlFree (memory);
  return text;
}

/* (transfer full): the document, with the digest of what is signed behind it */
static char *
close_with_digest (xmlDoc     *document,
                   const char *digest)
{
  xmlNode *root = xmlDocGetRootElement (document);
  xmlNode *node = candor_node_add_text (root, "digest", digest);

  candor_node_attribute (node, "algorithm", "sha-256");
  candor_node_text (root, "\n");
  return dump_as_is (document);
}

/**
 * candor_scorecard_sign:
 * @scorecard: the scorecard of an interview that is being signed
 * @digest: (out) (transfer full): SHA-256 over the canonical form of what is signed, in hexadecimal
 * @error: return location for an error
 *
 * Writes the scorecard the way it will never be written differently again.
 *
 * Returns: (transfer full) (nullable): the document; FAILED when no reader would take it
 */
char *
candor_scorecard_sign (CandorScorecard *scorecard,
                       char           **digest,
                       GError         **error)
{
  const CandorReportOptions whole = { CANDOR_AUDIENCE_INTERNAL, FALSE, TRUE };
  g_autofree char *laid_out = NULL;
  g_autofree char *own = NULL;
  char *text = NULL;
  xmlDoc *document;

  g_return_val_if_fail (CANDOR_IS_SCORECARD (scorecard) && digest != NULL, NULL);

  laid_out = candor_scorecard_build_xml (scorecard, &whole, "signed");
  document = parse_own (laid_out, NULL);
  if (document != NULL)
    own = candor_node_digest (child_named (xmlDocGetRootElement (document), "signed"));
  if (own != NULL)
    text = close_with_digest (document, own);
  else
    g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_FAILED,
                         _("The scorecard cannot be signed, because a text in it is too long. "
                           "Shorten it and sign again."));
  xmlFreeDoc (document);
  *digest = g_steal_pointer (&own);
  return text;
}

static xmlNode *
add_entry (xmlNode    *later,
           const char *name,
           guint       position,
           gint64      at_us)
{
  g_autofree char *at = candor_time_to_rfc3339 (at_us);
  xmlNode *node;

  candor_node_text (later, "\n    ");
  node = candor_node_add (later, name);
  candor_node_number (node, "position", position);
  candor_node_attribute (node, "at", at);
  return node;
}

static void
add_amendment (xmlNode               *later,
               const CandorAmendment *amendment)
{
  xmlNode *node = add_entry (later, "amendment", amendment->position, amendment->at_us);

  candor_node_attribute (node, "field", candor_enum_to_nick (CANDOR_TYPE_FIELD, amendment->field));
  candor_node_add_text (node, "old", amendment->old_value);
  candor_node_add_text (node, "new", amendment->new_value);
  candor_node_add_text (node, "reason", amendment->reason);
  candor_node_add_text (node, "who", amendment->who);
}

/* Taken out of the score for all candidates, or put back. */
static void
add_voiding (xmlNode             *later,
             const CandorVoiding *voiding)
{
  xmlNode *node = add_entry (later, voiding->counts_again ? "counted-again" : "void",
                             voiding->position, voiding->at_us);

  candor_node_add_text (node, "reason", voiding->reason);
  candor_node_add_text (node, "who", voiding->who);
}

/* Both in the order in which they happened, so that what follows never changes what was there. */
static void
add_entries (xmlNode   *later,
             GPtrArray *amendments,
             GPtrArray *voidings)
{
  guint v = 0;

  for (guint i = 0; i < amendments->len; i++)
    {
      const CandorAmendment *amendment = g_ptr_array_index (amendments, i);

      for (; v < voidings->len; v++)
        {
          const CandorVoiding *voiding = g_ptr_array_index (voidings, v);

          if (voiding->sequence >= amendment->sequence)
            break;
          add_voiding (later, voiding);
        }
      add_amendment (later, amendment);
    }
  for (; v < voidings->len; v++)
    add_voiding (later, g_ptr_array_index (voidings, v));
}

/* Each entry is chained to what was before it: the signed part, then the entry above. */
static void
chain_entries (xmlNode    *later,
               const char *digest)
{
  g_autofree char *previous = g_strdup (digest);

  for (xmlNode *node = xmlFirstElementChild (later); node != NULL; node = xmlNextElementSibling (node))
    {
      g_autofree char *own = NULL;

      candor_node_attribute (node, "previous", previous);
      own = candor_node_digest (node);
      candor_node_attribute (node, "digest", own);
      g_free (previous);
      previous = g_steal_pointer (&own);
    }
}

static void
add_later (xmlNode         *root,
           CandorInterview *interview,
           const char      *digest)
{
  GPtrArray *amendments = candor_interview_get_amendments (interview);
  GPtrArray *voidings = candor_interview_get_voidings (interview);
  xmlNode *later;

  if (amendments->len + voidings->len == 0)
    return;
  candor_node_text (root, "  ");
  later = candor_node_add (root, "later");
  add_entries (later, amendments, voidings);
  candor_node_text (later, "\n  ");
  chain_entries (later, digest);
  candor_node_text (root, "\n");
}

/**
 * candor_scorecard_append_later:
 * @signed_document: the document as it was signed
 * @scorecard: the scorecard with its amendments, and what was taken out for all candidates since
 * @error: return location for an error
 *
 * Adds what came later. The signed part stays as it is to the byte. The digest of an entry is taken before it is written
 * into it, over the entry with the digest before it as "previous".
 *
 * Returns: (transfer full) (nullable): the document; DAMAGED when @signed_document is none of ours
 */
GBytes *
candor_scorecard_append_later (const char      *signed_document,
                               CandorScorecard *scorecard,
                               GError         **error)
{
  g_autofree char *digest = NULL;
  xmlDoc *document;
  char *text;

  g_return_val_if_fail (signed_document != NULL && CANDOR_IS_SCORECARD (scorecard), NULL);

  document = parse_own (signed_document, error);
  if (document == NULL)
    return NULL;
  digest = read_digest (document);
  if (digest != NULL)
    add_later (xmlDocGetRootElement (document), candor_scorecard_get_interview (scorecard), digest);
  else
    set_damaged (error);
  text = digest != NULL ? dump_as_is (document) : NULL;
  xmlFreeDoc (document);
  return text != NULL ? g_bytes_new_take (text, strlen (text)) : NULL;
}
