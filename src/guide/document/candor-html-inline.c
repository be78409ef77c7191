/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-html-inline.h"

#include <string.h>

/* The Markdown so far; blanks wait until something comes after them. */
typedef struct
{
  GString *out;
  gboolean is_blank_due;
} Inline;

static void write_nodes (Inline        *self,
                         const xmlNode *first,
                         const xmlNode *last);

static void
write_raw (Inline     *self,
           const char *text)
{
  if (self->is_blank_due && self->out->len > 0 && self->out->str[self->out->len - 1] != '\n')
    g_string_append_c (self->out, ' ');
  self->is_blank_due = FALSE;
  g_string_append (self->out, text);
}

static char
last_char (Inline *self)
{
  if (self->is_blank_due || self->out->len == 0)
    return ' ';
  return self->out->str[self->out->len - 1];
}

static gboolean
is_word (char c)
{
  return g_ascii_isalnum (c) || (c & 0x80) != 0;
}

/* What would mean something in Markdown, and means itself here. */
static gboolean
needs_escape (Inline     *self,
              const char *at)
{
  switch (*at)
    {
    case '\\':
      return at[1] != '\0' && g_ascii_ispunct (at[1]);
    case '_':
      return !is_word (last_char (self)) || !is_word (at[1]);
    case '*':
      return !(last_char (self) == ' ' && (at[1] == ' ' || at[1] == '\0'));
    case '`':
      return TRUE;
    case '[':
      return strstr (at, "](") != NULL || strstr (at, "][") != NULL || strstr (at, "]:") != NULL ||
             self->out->len == 0;
    case '<':
      return g_ascii_isalpha (at[1]) || (at[1] != '\0' && strchr ("/!?", at[1]) != NULL);
    case '&':
      return g_ascii_isalpha (at[1]) || at[1] == '#';
    case '~':
      return at[1] == '~';
    default:
      return FALSE;
    }
}

static void
write_text (Inline     *self,
            const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    {
      const char letter[] = { *at, '\0' };

      if (g_ascii_isspace (*at))
        self->is_blank_due = TRUE;
      else if (needs_escape (self, at))
        {
          write_raw (self, "\\");
          g_string_append_c (self->out, *at);
        }
      else
        write_raw (self, letter);
    }
}

static guint
longest_run (const char *text,
             char        c)
{
  guint longest = 0;
  guint run = 0;

  for (const char *at = text; *at != '\0'; at++)
    {
      run = *at == c ? run + 1 : 0;
      longest = MAX (longest, run);
    }
  return longest;
}

static void
write_code (Inline        *self,
            const xmlNode *node)
{
  xmlChar *content = xmlNodeGetContent (node);
  g_autofree char *code = g_strdup ((const char *) content);
  g_autofree char *fence = NULL;
  const char *pad;

  xmlFree (content);
  g_strdelimit (code, "\r\n\t", ' ');
  if (*g_strstrip (code) == '\0')
    return;
  fence = g_strnfill (longest_run (code, '`') + 1, '`');
  pad = code[0] == '`' || code[strlen (code) - 1] == '`' ? " " : "";
  write_raw (self, fence);
  g_string_append_printf (self->out, "%s%s%s%s", pad, code, pad, fence);
}

static char *
content_of (const xmlNode *node)
{
  return node->children != NULL ? candor_html_inline_markdown (node->children, NULL) : g_strdup ("");
}

static gboolean
begins_with_blank (const xmlNode *node)
{
  return node->children != NULL && node->children->type == XML_TEXT_NODE &&
         g_ascii_isspace (*(const char *) node->children->content);
}

static gboolean
ends_with_blank (const xmlNode *node)
{
  const char *content;

  if (node->last == NULL || node->last->type != XML_TEXT_NODE)
    return FALSE;
  content = (const char *) node->last->content;
  return *content != '\0' && g_ascii_isspace (content[strlen (content) - 1]);
}

/* Blanks at the ends of what is bold stand outside of the signs. */
static void
write_within (Inline        *self,
              const xmlNode *node,
              const char    *sign)
{
  g_autofree char *content = content_of (node);

  if (*content == '\0')
    return;
  self->is_blank_due |= begins_with_blank (node);
  if (g_str_has_prefix (content, sign) || strstr (content, "\n") != NULL)
    write_raw (self, content);
  else
    {
      write_raw (self, sign);
      g_string_append_printf (self->out, "%s%s", content, sign);
    }
  self->is_blank_due |= ends_with_blank (node);
}

static gboolean
leads_outside (const char *href)
{
  const char *scheme = href != NULL ? g_uri_peek_scheme (href) : NULL;

  return scheme != NULL && strpbrk (href, "<> \n") == NULL &&
         (g_str_equal (scheme, "http") || g_str_equal (scheme, "https") ||
          g_str_equal (scheme, "mailto"));
}

static void
write_link (Inline        *self,
            const xmlNode *node)
{
  g_autofree char *href = candor_html_get_attribute (node, "href");
  g_autofree char *content = NULL;

  if (candor_html_is_anchor_sign (node))
    return;
  if (!leads_outside (href))
    {
      write_nodes (self, node->children, NULL);
      return;
    }
  content = content_of (node);
  if (*content == '\0')
    return;
  write_raw (self, "[");
  g_string_append (self->out, content);
  if (strpbrk (href, "()") != NULL)
    g_string_append_printf (self->out, "](<%s>)", href);
  else
    g_string_append_printf (self->out, "](%s)", href);
}

static void
write_break (Inline *self)
{
  if (self->out->len == 0)
    return;
  self->is_blank_due = FALSE;
  g_string_append (self->out, "\\\n");
}

static void
write_element (Inline        *self,
               const xmlNode *node)
{
  if (candor_html_is_one_of (node, " code tt samp kbd "))
    write_code (self, node);
  else if (candor_html_is_one_of (node, " strong b "))
    write_within (self, node, "**");
  else if (candor_html_is_one_of (node, " em i "))
    write_within (self, node, "*");
  else if (candor_html_is_one_of (node, " del s strike "))
    write_within (self, node, "~~");
  else if (candor_html_is (node, "a"))
    write_link (self, node);
  else if (candor_html_is (node, "br"))
    write_break (self);
  else if (!candor_html_is_one_of (node, " img script style svg button input "))
    write_nodes (self, node->children, NULL);
}

static void
write_nodes (Inline        *self,
             const xmlNode *first,
             const xmlNode *last)
{
  for (const xmlNode *node = first; node != NULL; node = node->next)
    {
      if (node->type == XML_TEXT_NODE)
        write_text (self, (const char *) node->content);
      else if (node->type == XML_ELEMENT_NODE)
        write_element (self, node);
      if (node == last)
        break;
    }
}

static gboolean
has_letter (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_isalnum (g_utf8_get_char (at)))
      return TRUE;
  return FALSE;
}

/*
 * candor_html_is_anchor_sign:
 * @node: a node
 *
 * Returns: whether it is a link within its document that shows no word: "¶", "⬆", "#"
 */
gboolean
candor_html_is_anchor_sign (const xmlNode *node)
{
  g_autofree char *href = candor_html_get_attribute (node, "href");
  g_autofree char *text = NULL;

  if (!candor_html_is (node, "a") || href == NULL || *href != '#')
    return FALSE;
  text = candor_html_text (node, node);
  return !has_letter (text);
}

/*
 * candor_html_is_inner_link:
 * @node: a node
 *
 * Returns: whether it is a link within its document
 */
gboolean
candor_html_is_inner_link (const xmlNode *node)
{
  g_autofree char *href = candor_html_get_attribute (node, "href");

  return candor_html_is (node, "a") && href != NULL && *href == '#';
}

/*
 * candor_html_inline_markdown:
 * @first: a node
 * @last: (nullable): a later sibling, %NULL for all that follow
 *
 * Returns: (transfer full): them as Markdown, without blanks at its ends
 */
char *
candor_html_inline_markdown (const xmlNode *first,
                             const xmlNode *last)
{
  g_autoptr(GString) out = g_string_new (NULL);
  Inline self = { out, FALSE };

  write_nodes (&self, first, last);
  while (g_str_has_suffix (out->str, "\\\n"))
    g_string_truncate (out, out->len - 2);
  return g_strstrip (g_string_free (g_steal_pointer (&out), FALSE));
}
