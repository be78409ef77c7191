/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-html-guard.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "candor-error.h"

/* Goes through HTML as a browser's tokenizer does, as far as tags and their attributes matter. */
typedef struct
{
  const char *start;
  const char *at;
  GString    *clean;
} Guard;

static void
copy_to (Guard      *self,
         const char *end)
{
  g_string_append_len (self->clean, self->at, end - self->at);
  self->at = end;
}

static void
copy_past (Guard      *self,
           const char *mark)
{
  const char *end = strstr (self->at, mark);

  copy_to (self, end != NULL ? end + strlen (mark) : self->at + strlen (self->at));
}

static gboolean
is_blank (char c)
{
  return c != '\0' && strchr (" \t\r\n\f", c) != NULL;
}

static void
copy_blanks (Guard *self)
{
  const char *end = self->at;

  while (is_blank (*end))
    end++;
  copy_to (self, end);
}

static const char *
value_end (const char *value)
{
  const char *end;

  if (*value != '"' && *value != '\'')
    return value + strcspn (value, " \t\r\n\f>");
  end = strchr (value + 1, *value);
  return end != NULL ? end + 1 : value + strlen (value);
}

static void
copy_value (Guard *self)
{
  const char *end = value_end (self->at);

  if (end - self->at <= CANDOR_HTML_MAX_VALUE_LENGTH)
    copy_to (self, end);
  else
    {
      g_string_append (self->clean, "\"\"");
      self->at = end;
    }
}

static void
copy_attribute (Guard *self)
{
  copy_to (self, self->at + MAX (strcspn (self->at, " \t\r\n\f=>/"), 1));
  copy_blanks (self);
  if (*self->at != '=')
    return;
  copy_to (self, self->at + 1);
  copy_blanks (self);
  copy_value (self);
}

/* Returns: whether it has no more attributes than it may */
static gboolean
copy_tag (Guard *self)
{
  guint n_attributes = 0;

  copy_to (self, self->at + 1 + strcspn (self->at + 1, " \t\r\n\f>"));
  while (TRUE)
    {
      copy_blanks (self);
      if (*self->at == '\0')
        return TRUE;
      if (*self->at == '>')
        break;
      if (*self->at == '/')
        copy_to (self, self->at + 1);
      else if (++n_attributes > CANDOR_HTML_MAX_ATTRIBUTES)
        return FALSE;
      else
        copy_attribute (self);
    }
  copy_to (self, self->at + 1);
  return TRUE;
}

static gboolean
begins_tag (const char *at,
            const char *name)
{
  gsize length = strlen (name);

  return g_ascii_strncasecmp (at + 1, name, length) == 0 && !g_ascii_isalnum (at[1 + length]);
}

/* What stands in scripts and styles is no HTML. */
static void
copy_raw_text (Guard      *self,
               const char *name)
{
  g_autofree char *end_tag = g_strconcat ("</", name, NULL);
  const char *end = self->at;

  while (*end != '\0' && g_ascii_strncasecmp (end, end_tag, strlen (end_tag)) != 0)
    end++;
  copy_to (self, end);
}

static gboolean
copy_markup (Guard *self)
{
  const char *tag = self->at;

  if (g_str_has_prefix (tag, "<!--"))
    copy_past (self, "-->");
  else if (!g_ascii_isalpha (tag[1]) && tag[1] != '/')
    copy_to (self, tag + 1);
  else if (!copy_tag (self))
    return FALSE;
  else if (begins_tag (tag, "script"))
    copy_raw_text (self, "script");
  else if (begins_tag (tag, "style"))
    copy_raw_text (self, "style");
  return TRUE;
}

static int
line_of (Guard *self)
{
  int line = 1;

  for (const char *p = self->start; p < self->at; p++)
    line += *p == '\n';
  return line;
}

/*
 * candor_html_guard:
 * @html: HTML from elsewhere
 * @name: the name of its file, for errors
 * @error: return location for an error
 *
 * Looks at the tags before the parser does, and stops what would cost it dearly.
 *
 * Returns: (transfer full) (nullable): the HTML without endless values
 */
char *
candor_html_guard (const char *html,
                   const char *name,
                   GError    **error)
{
  g_autoptr(GString) clean = g_string_sized_new (strlen (html));
  Guard self = { html, html, clean };

  while (*self.at != '\0')
    {
      copy_to (&self, self.at + strcspn (self.at, "<"));
      if (*self.at == '\0' || copy_markup (&self))
        continue;
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID,
                   /* Translators: a file, a line and the most attributes that a tag may have */
                   _("%s:%d: a tag has more than %d attributes. This is not a document that people "
                     "wrote."), name, line_of (&self), CANDOR_HTML_MAX_ATTRIBUTES);
      return NULL;
    }
  return g_string_free (g_steal_pointer (&clean), FALSE);
}
