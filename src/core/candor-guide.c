/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-guide-private.h"

G_DEFINE_FINAL_TYPE (CandorGuide, candor_guide, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_ID,
  PROP_TITLE,
  PROP_N_QUESTIONS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
candor_guide_finalize (GObject *object)
{
  CandorGuide *self = CANDOR_GUIDE (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->language);
  g_free (self->version);
  g_free (self->licence);
  g_free (self->licence_spdx);
  g_free (self->source);
  g_free (self->source_href);
  g_free (self->source_retrieved);
  g_free (self->summary);
  g_ptr_array_unref (self->authors);
  g_object_unref (self->sections);
  G_OBJECT_CLASS (candor_guide_parent_class)->finalize (object);
}

static void
candor_guide_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  CandorGuide *self = CANDOR_GUIDE (object);

  switch (property_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_N_QUESTIONS:
      g_value_set_uint (value, candor_guide_get_n_questions (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_guide_class_init (CandorGuideClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = candor_guide_finalize;
  object_class->get_property = candor_guide_get_property;

  properties[PROP_ID] =
    g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_N_QUESTIONS] =
    g_param_spec_uint ("n-questions", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
candor_guide_init (CandorGuide *self)
{
  self->authors = g_ptr_array_new_with_free_func (g_free);
  self->sections = g_list_store_new (CANDOR_TYPE_SECTION);
}

/**
 * candor_guide_new:
 * @id: its id
 *
 * Returns: (transfer full): a guide without sections
 */
CandorGuide *
candor_guide_new (const char *id)
{
  CandorGuide *self = g_object_new (CANDOR_TYPE_GUIDE, NULL);

  self->id = g_strdup (id);
  self->title = g_strdup ("");
  return self;
}

/**
 * candor_guide_get_id:
 * @self: a guide
 *
 * Returns: its id
 */
const char *
candor_guide_get_id (CandorGuide *self)
{
  g_return_val_if_fail (CANDOR_IS_GUIDE (self), NULL);

  return self->id;
}

/**
 * candor_guide_get_title:
 * @self: a guide
 *
 * Returns: its title
 */
const char *
candor_guide_get_title (CandorGuide *self)
{
  g_return_val_if_fail (CANDOR_IS_GUIDE (self), NULL);

  return self->title;
}

/**
 * candor_guide_get_language:
 * @self: a guide
 *
 * Returns: (nullable): its language, BCP 47
 */
const char *
candor_guide_get_language (CandorGuide *self)
{
  g_return_val_if_fail (CANDOR_IS_GUIDE (self), NULL);

  return self->language;
}

/**
 * candor_guide_get_version:
 * @self: a guide
 *
 * Returns: (nullable): its version
 */
const char *
candor_guide_get_version (CandorGuide *self)
{
  g_return_val_if_fail (CANDOR_IS_GUIDE (self), NULL);

  return self->version;
}

/**
 * candor_guide_get_licence:
 * @self: a guide
 *
 * Returns: (nullable): its licence in words
 */
const char *
candor_guide_get_licence (CandorGuide *self)
{
  g_return_val_if_fail (CANDOR_IS_GUIDE (self), NULL);

  return self->licence;
}

/**
 * candor_guide_get_licence_spdx:
 * @self: a guide
 *
 * Returns: (nullable): its licence by its SPDX name
 */
const char *
candor_guide_get_licence_spdx (CandorGuide *self)
{
  g_return_val_if_fail (CANDOR_IS_GUIDE (self), NULL);

  return self->licence_spdx;
}

/**
 * candor_guide_get_source:
 * @self: a guide
 *
 * Returns: (nullable): where it comes from, in words
 */
const char *
candor_guide_get_source (CandorGuide *self)
{
  g_return_val_if_fail (CANDOR_IS_GUIDE (self), NULL);

  return self->source;
}

/**
 * candor_guide_get_source_href:
 * @self: a guide
 *
 * Returns: (nullable): the address it comes from
 */
const char *
candor_guide_get_source_href (CandorGuide *self)
{
  g_return_val_if_fail (CANDOR_IS_GUIDE (self), NULL);

  return self->source_href;
}

/**
 * candor_guide_get_source_retrieved:
 * @self: a guide
 *
 * Returns: (nullable): the day it was taken from there
 */
const char *
candor_guide_get_source_retrieved (CandorGuide *self)
{
  g_return_val_if_fail (CANDOR_IS_GUIDE (self), NULL);

  return self->source_retrieved;
}

/**
 * candor_guide_get_summary:
 * @self: a guide
 *
 * Returns: (nullable): what it is about
 */
const char *
candor_guide_get_summary (CandorGuide *self)
{
  g_return_val_if_fail (CANDOR_IS_GUIDE (self), NULL);

  return self->summary;
}

/**
 * candor_guide_get_authors:
 * @self: a guide
 *
 * Returns: (transfer none) (element-type utf8): its authors
 */
GPtrArray *
candor_guide_get_authors (CandorGuide *self)
{
  g_return_val_if_fail (CANDOR_IS_GUIDE (self), NULL);

  return self->authors;
}

/**
 * candor_guide_get_sections:
 * @self: a guide
 *
 * Returns: (transfer none): its sections, of #CandorSection, in order
 */
GListModel *
candor_guide_get_sections (CandorGuide *self)
{
  g_return_val_if_fail (CANDOR_IS_GUIDE (self), NULL);

  return G_LIST_MODEL (self->sections);
}

/**
 * candor_guide_get_n_questions:
 * @self: a guide
 *
 * Returns: how many questions its sections have
 */
guint
candor_guide_get_n_questions (CandorGuide *self)
{
  guint n_questions = 0;

  g_return_val_if_fail (CANDOR_IS_GUIDE (self), 0);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->sections)); i++)
    {
      g_autoptr(CandorSection) section = g_list_model_get_item (G_LIST_MODEL (self->sections), i);

      n_questions += candor_section_get_n_questions (section);
    }
  return n_questions;
}

/**
 * candor_guide_find_section:
 * @self: a guide
 * @section_id: an id
 *
 * Returns: (transfer none) (nullable): the section of that id
 */
CandorSection *
candor_guide_find_section (CandorGuide *self,
                           const char  *section_id)
{
  guint n_sections;

  g_return_val_if_fail (CANDOR_IS_GUIDE (self), NULL);

  n_sections = g_list_model_get_n_items (G_LIST_MODEL (self->sections));
  for (guint i = 0; i < n_sections; i++)
    {
      guint at = (self->found_at + i) % n_sections;
      g_autoptr(CandorSection) section = g_list_model_get_item (G_LIST_MODEL (self->sections), at);

      if (g_strcmp0 (candor_section_get_id (section), section_id) != 0)
        continue;
      self->found_at = at;
      /* The guide keeps its own reference. */
      return section;
    }
  return NULL;
}
