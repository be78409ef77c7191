/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-document.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "candor-article.h"
#include "candor-document-text.h"
#include "candor-error.h"
#include "candor-html-code.h"
#include "candor-markdown-own.h"
#include "candor-markup.h"
#include "candor-text-reader.h"

#define MAX_LENGTH (16 * 1024 * 1024)

typedef CandorProposal *(*Read) (const CandorDocument *document,
                                 const char           *text,
                                 GCancellable         *cancellable,
                                 GError              **error);

static CandorProposal *
read_html (const CandorDocument *document,
           const char           *text,
           GCancellable         *cancellable,
           GError              **error)
{
  const CandorArticle article = { "html", document->name, NULL, document->shape, FALSE };
  xmlDoc *tree = candor_html_parse (text, document->name, error);
  CandorProposal *proposal;

  if (tree == NULL)
    return NULL;
  proposal = candor_article_propose (&article, tree, error);
  xmlFreeDoc (tree);
  return proposal;
}

static CandorProposal *
read_article (const CandorDocument *document,
              const char           *text,
              GCancellable         *cancellable,
              GError              **error)
{
  g_autofree char *title = NULL;
  g_autofree char *body = candor_document_text_front_matter (text, &title);
  const CandorArticle article = { "markdown", document->name, title, document->shape, TRUE };
  g_autofree char *html = NULL;
  xmlDoc *tree;
  CandorProposal *proposal;

  if (!candor_document_text_check_columns (body, document->name, CANDOR_HTML_MAX_COLUMNS, error))
    return NULL;
  html = candor_markup_to_html (body, -1);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  tree = candor_html_parse (html, document->name, error);
  if (tree == NULL)
    return NULL;
  proposal = candor_article_propose (&article, tree, error);
  xmlFreeDoc (tree);
  return proposal;
}

static CandorProposal *
read_markdown (const CandorDocument *document,
               const char           *text,
               GCancellable         *cancellable,
               GError              **error)
{
  return candor_markdown_own_is (text)
         ? candor_markdown_own_read (text, document->name, error)
         : read_article (document, text, cancellable, error);
}

static CandorProposal *
read_text (const CandorDocument *document,
           const char           *text,
           GCancellable         *cancellable,
           GError              **error)
{
  return candor_text_read (text, document->name, error);
}

static CandorProposal *
read_xml (const CandorDocument *document,
          const char           *text,
          GCancellable         *cancellable,
          GError              **error)
{
  if (document->file != NULL)
    return candor_guide_propose_xml (document->file, cancellable, error);

  g_set_error_literal (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                       _("A guide file cannot be pasted. Save it, and open the file."));
  return NULL;
}

static CandorProposal *
read_csv (const CandorDocument *document,
          const char           *text,
          GCancellable         *cancellable,
          GError              **error)
{
  return candor_csv_read (text, strlen (text), document->name, cancellable, error);
}

static CandorProposal *
read_moodle (const CandorDocument *document,
             const char           *text,
             GCancellable         *cancellable,
             GError              **error)
{
  return candor_moodle_read (text, strlen (text), document->name, cancellable, error);
}

static const struct
{
  const char *format;
  Read        read;
  const char *suffixes;
} readers[] = {
  { "markdown", read_markdown, " md markdown mdown mkd mdx " },
  { "html", read_html, " html htm xhtml " },
  { "text", read_text, " txt text " },
  { "csv", read_csv, " csv tsv " },
  { "moodle", read_moodle, " " },
  { "xml", read_xml, " " },
};

static const char *
format_of_name (const char *name)
{
  const char *dot = name != NULL ? strrchr (name, '.') : NULL;
  g_autofree char *suffix = dot != NULL ? g_ascii_strdown (dot + 1, -1) : g_strdup ("");
  g_autofree char *key = g_strdup_printf (" %s ", suffix);

  for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
    if (*suffix != '\0' && strstr (readers[i].suffixes, key) != NULL)
      return readers[i].format;
  return NULL;
}

static gboolean
has_line_start (const char *text,
                const char *start)
{
  g_autofree char *inner = g_strconcat ("\n", start, NULL);

  return g_str_has_prefix (text, start) || strstr (text, inner) != NULL;
}

static const char *
format_of_content (const char *text)
{
  const char *start = text + strspn (text, " \t\r\n");

  if (strstr (start, "urn:candor:guide:") != NULL && *start == '<')
    return "xml";
  if (g_str_has_prefix (start, "<quiz") ||
      (g_str_has_prefix (start, "<?xml") && strstr (start, "<quiz") != NULL))
    return "moodle";
  if (g_ascii_strncasecmp (start, "<!doctype html", 14) == 0 ||
      g_ascii_strncasecmp (start, "<html", 5) == 0)
    return "html";
  if (has_line_start (text, "# ") || has_line_start (text, "## ") || has_line_start (text, "### ") ||
      has_line_start (text, "<details") || has_line_start (text, "```"))
    return "markdown";
  return strstr (text, "</p>") != NULL || strstr (text, "</h2>") != NULL ? "html" : "text";
}

static const char *
format_of (const CandorDocument *document,
           const char           *text)
{
  const char *format = document->format;

  if (format != NULL && !g_str_equal (format, "auto"))
    return format;
  format = format_of_name (document->name);
  return format != NULL ? format : format_of_content (text);
}

/**
 * candor_document_format:
 * @document: a document
 *
 * Returns: (nullable): the nick of its format, by what was said, its name, then its content
 */
const char *
candor_document_format (const CandorDocument *document)
{
  g_autofree char *text =
    candor_document_text (document->bytes, document->name, document->charset, NULL);

  return text != NULL ? format_of (document, text) : NULL;
}

/**
 * candor_document_knows_format:
 * @format: the nick of a format
 *
 * Returns: whether there is a reader for it
 */
gboolean
candor_document_knows_format (const char *format)
{
  for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
    if (g_str_equal (readers[i].format, format))
      return TRUE;
  return FALSE;
}

/* Guide files have a limit of their own. */
static gboolean
check_length (const CandorDocument *document,
              const char           *format,
              GError              **error)
{
  if (g_bytes_get_size (document->bytes) <= MAX_LENGTH || g_strcmp0 (format, "xml") == 0)
    return TRUE;

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
               /* Translators: a file and a number of MiB */
               _("%s: it is larger than %d MiB, which no guide is. Split it, and import the parts."),
               document->name, MAX_LENGTH / 1024 / 1024);
  return FALSE;
}

/**
 * candor_document_propose:
 * @document: somebody's document
 * @cancellable: (nullable): a way to stop it
 * @error: return location for an error
 *
 * Reads a document into a proposal. It may be called in any thread.
 *
 * Returns: (transfer full) (nullable): what it holds
 */
CandorProposal *
candor_document_propose (const CandorDocument *document,
                         GCancellable         *cancellable,
                         GError              **error)
{
  g_autofree char *text = candor_document_text (document->bytes, document->name,
                                                document->charset, error);
  const char *format;

  if (text == NULL)
    return NULL;
  format = format_of (document, text);
  if (!check_length (document, format, error))
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
    if (g_strcmp0 (readers[i].format, format) == 0)
      return readers[i].read (document, text, cancellable, error);

  g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
               /* Translators: a file */
               _("%s: no reader knows this format."), document->name);
  return NULL;
}
