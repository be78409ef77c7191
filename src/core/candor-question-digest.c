/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-question-private.h"

#include <string.h>

/* A field goes in with its name and length, so that no two contents can run together to the same bytes. */
static void
add_field (GChecksum  *checksum,
           const char *name,
           const char *text)
{
  g_autofree char *length = g_strdup_printf ("%" G_GSIZE_FORMAT, strlen (text));

  g_checksum_update (checksum, (const guchar *) name, strlen (name) + 1);
  g_checksum_update (checksum, (const guchar *) length, strlen (length) + 1);
  g_checksum_update (checksum, (const guchar *) text, strlen (text));
}

static void
add_number (GChecksum  *checksum,
            const char *name,
            int         number)
{
  g_autofree char *text = g_strdup_printf ("%d", number);

  add_field (checksum, name, text);
}

static void
add_texts (GChecksum  *checksum,
           const char *name,
           GPtrArray  *texts)
{
  for (guint i = 0; i < texts->len; i++)
    add_field (checksum, name, g_ptr_array_index (texts, i));
}

static void
add_scoring (GChecksum      *checksum,
             CandorQuestion *self)
{
  for (guint i = 0; i < self->points->len; i++)
    {
      const CandorPoint *point = g_ptr_array_index (self->points, i);

      add_field (checksum, "point", point->text);
      add_number (checksum, "weight", point->weight);
      add_number (checksum, "required", point->required);
    }
  for (guint i = 0; i < self->anchors->len; i++)
    {
      const CandorAnchor *anchor = g_ptr_array_index (self->anchors, i);

      add_number (checksum, "level", anchor->level);
      add_field (checksum, "anchor", anchor->text);
    }
}

/**
 * candor_question_digest:
 * @self: a question
 *
 * Computes what makes two questions comparable (rule 1): all that a candidate or a scorer sees. Ids, section, tags,
 * minutes, source and remarks stay out.
 *
 * Returns: (transfer full): SHA-256, in hexadecimal
 */
char *
candor_question_digest (CandorQuestion *self)
{
  g_autoptr(GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);

  g_return_val_if_fail (CANDOR_IS_QUESTION (self), NULL);

  add_field (checksum, "prompt", self->prompt);
  add_field (checksum, "answer", self->answer);
  add_number (checksum, "difficulty", self->difficulty);
  add_scoring (checksum, self);
  add_texts (checksum, "probe", self->probes);
  add_texts (checksum, "caution", self->cautions);
  return g_strdup (g_checksum_get_string (checksum));
}

static gboolean
are_same_texts (GPtrArray *texts,
                GPtrArray *others)
{
  if (texts->len != others->len)
    return FALSE;
  for (guint i = 0; i < texts->len; i++)
    if (!g_str_equal (g_ptr_array_index (texts, i), g_ptr_array_index (others, i)))
      return FALSE;
  return TRUE;
}

static gboolean
is_same_place (CandorQuestion *self,
               CandorQuestion *other)
{
  return g_strcmp0 (self->id, other->id) == 0 &&
         g_strcmp0 (self->guide_id, other->guide_id) == 0 &&
         g_strcmp0 (self->section_id, other->section_id) == 0 &&
         g_strcmp0 (self->section_title, other->section_title) == 0;
}

/**
 * candor_question_equal:
 * @self: a question
 * @other: another
 *
 * Returns: whether every field is the same, ids too
 */
gboolean
candor_question_equal (CandorQuestion *self,
                       CandorQuestion *other)
{
  g_autofree char *digest = candor_question_digest (self);
  g_autofree char *other_digest = candor_question_digest (other);

  return g_str_equal (digest, other_digest) &&
         is_same_place (self, other) &&
         self->minutes == other->minutes &&
         self->retired == other->retired &&
         g_strcmp0 (self->source, other->source) == 0 &&
         are_same_texts (self->tags, other->tags) &&
         are_same_texts (self->remarks, other->remarks);
}
