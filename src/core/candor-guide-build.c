/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-guide-private.h"

/**
 * candor_guide_set_title:
 * @self: a guide
 * @title: its title
 */
void
candor_guide_set_title (CandorGuide *self,
                        const char  *title)
{
  g_return_if_fail (CANDOR_IS_GUIDE (self));

  g_free (self->title);
  self->title = g_strdup (title != NULL ? title : "");
  g_object_notify (G_OBJECT (self), "title");
}

/**
 * candor_guide_set_language:
 * @self: a guide
 * @language: (nullable): BCP 47
 */
void
candor_guide_set_language (CandorGuide *self,
                           const char  *language)
{
  g_return_if_fail (CANDOR_IS_GUIDE (self));

  g_free (self->language);
  self->language = g_strdup (language);
}

/**
 * candor_guide_set_version:
 * @self: a guide
 * @version: (nullable): its version
 */
void
candor_guide_set_version (CandorGuide *self,
                          const char  *version)
{
  g_return_if_fail (CANDOR_IS_GUIDE (self));

  g_free (self->version);
  self->version = g_strdup (version);
}

/**
 * candor_guide_set_licence:
 * @self: a guide
 * @licence: (nullable): in words
 * @spdx: (nullable): its SPDX name
 */
void
candor_guide_set_licence (CandorGuide *self,
                          const char  *licence,
                          const char  *spdx)
{
  g_return_if_fail (CANDOR_IS_GUIDE (self));

  g_free (self->licence);
  self->licence = g_strdup (licence);
  g_free (self->licence_spdx);
  self->licence_spdx = g_strdup (spdx);
}

/**
 * candor_guide_set_source:
 * @self: a guide
 * @source: (nullable): in words
 * @href: (nullable): its address
 * @retrieved: (nullable): the day it was taken from there
 */
void
candor_guide_set_source (CandorGuide *self,
                         const char  *source,
                         const char  *href,
                         const char  *retrieved)
{
  g_return_if_fail (CANDOR_IS_GUIDE (self));

  g_free (self->source);
  self->source = g_strdup (source);
  g_free (self->source_href);
  self->source_href = g_strdup (href);
  g_free (self->source_retrieved);
  self->source_retrieved = g_strdup (retrieved);
}

/**
 * candor_guide_set_summary:
 * @self: a guide
 * @summary: (nullable): what it is about
 */
void
candor_guide_set_summary (CandorGuide *self,
                          const char  *summary)
{
  g_return_if_fail (CANDOR_IS_GUIDE (self));

  g_free (self->summary);
  self->summary = g_strdup (summary);
}

/**
 * candor_guide_add_author:
 * @self: a guide
 * @author: an author
 */
void
candor_guide_add_author (CandorGuide *self,
                         const char  *author)
{
  g_return_if_fail (CANDOR_IS_GUIDE (self));

  g_ptr_array_add (self->authors, g_strdup (author));
}

/**
 * candor_guide_add_section:
 * @self: a guide
 * @section: a section, after those that are there
 */
void
candor_guide_add_section (CandorGuide   *self,
                          CandorSection *section)
{
  g_return_if_fail (CANDOR_IS_GUIDE (self));

  g_list_store_append (self->sections, section);
}

/**
 * candor_guide_copy_as:
 * @self: a guide
 * @id: the id of the copy
 *
 * Returns: (transfer full): its head under another id, without sections
 */
CandorGuide *
candor_guide_copy_as (CandorGuide *self,
                      const char  *id)
{
  CandorGuide *copy;

  g_return_val_if_fail (CANDOR_IS_GUIDE (self), NULL);

  copy = candor_guide_new (id);
  candor_guide_set_title (copy, self->title);
  candor_guide_set_language (copy, self->language);
  candor_guide_set_version (copy, self->version);
  candor_guide_set_licence (copy, self->licence, self->licence_spdx);
  candor_guide_set_source (copy, self->source, self->source_href, self->source_retrieved);
  candor_guide_set_summary (copy, self->summary);
  for (guint i = 0; i < self->authors->len; i++)
    candor_guide_add_author (copy, self->authors->pdata[i]);
  return copy;
}
