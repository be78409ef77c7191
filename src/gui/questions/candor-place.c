/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-place.h"

#include <glib/gi18n.h>

struct _CandorPlace
{
  GObject parent_instance;

  char   *guide_id;
  char   *section_id;
  char   *title;
  guint   n_questions;
};

G_DEFINE_FINAL_TYPE (CandorPlace, candor_place, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_N_QUESTIONS,
  PROP_DEPTH,
  PROP_NAME,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static guint
depth (CandorPlace *self)
{
  return self->section_id != NULL ? 1 : 0;
}

static char *
name (CandorPlace *self)
{
  /* Translators: a guide or section and how many questions it has, for screen readers */
  return g_strdup_printf (ngettext ("%s, %u question", "%s, %u questions", self->n_questions),
                          self->title, self->n_questions);
}

static void
candor_place_finalize (GObject *object)
{
  CandorPlace *self = CANDOR_PLACE (object);

  g_free (self->guide_id);
  g_free (self->section_id);
  g_free (self->title);
  G_OBJECT_CLASS (candor_place_parent_class)->finalize (object);
}

static void
candor_place_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  CandorPlace *self = CANDOR_PLACE (object);

  switch (property_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_N_QUESTIONS:
      g_value_set_uint (value, self->n_questions);
      break;
    case PROP_DEPTH:
      g_value_set_uint (value, depth (self));
      break;
    case PROP_NAME:
      g_value_take_string (value, name (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_place_class_init (CandorPlaceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = candor_place_finalize;
  object_class->get_property = candor_place_get_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_N_QUESTIONS] =
    g_param_spec_uint ("n-questions", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_DEPTH] = g_param_spec_uint ("depth", NULL, NULL, 0, 1, 0, flags);
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
candor_place_init (CandorPlace *self)
{
}

static CandorPlace *
place_new (const char *guide_id,
           const char *section_id,
           const char *title,
           guint       n_questions)
{
  CandorPlace *self = g_object_new (CANDOR_TYPE_PLACE, NULL);

  self->guide_id = g_strdup (guide_id);
  self->section_id = g_strdup (section_id);
  self->title = g_strdup (title);
  self->n_questions = n_questions;
  return self;
}

static void
take (GListStore  *places,
      CandorPlace *place)
{
  g_list_store_append (places, place);
  g_object_unref (place);
}

static void
add_guide (GListStore  *places,
           CandorGuide *guide)
{
  GListModel *sections = candor_guide_get_sections (guide);
  const char *id = candor_guide_get_id (guide);

  take (places, place_new (id, NULL, candor_guide_get_title (guide),
                           candor_guide_get_n_questions (guide)));
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(CandorSection) section = g_list_model_get_item (sections, i);

      take (places, place_new (id, candor_section_get_id (section),
                               candor_section_get_title (section),
                               candor_section_get_n_questions (section)));
    }
}

static guint
count_questions (GListModel *guides)
{
  guint n_questions = 0;

  for (guint i = 0; i < g_list_model_get_n_items (guides); i++)
    {
      g_autoptr(CandorGuide) guide = g_list_model_get_item (guides, i);

      n_questions += candor_guide_get_n_questions (guide);
    }
  return n_questions;
}

/**
 * candor_place_fill:
 * @places: a store of places, emptied first
 * @guides: the guides of the bank
 *
 * Lists the whole bank, then each guide with its sections.
 */
void
candor_place_fill (GListStore *places,
                   GListModel *guides)
{
  g_list_store_remove_all (places);
  take (places, place_new (NULL, NULL, _("All Questions"), count_questions (guides)));
  for (guint i = 0; i < g_list_model_get_n_items (guides); i++)
    {
      g_autoptr(CandorGuide) guide = g_list_model_get_item (guides, i);

      add_guide (places, guide);
    }
}

static GStrv
list_of_one (char *text)
{
  GStrv list = g_new0 (char *, 2);

  list[0] = text;
  return list;
}

/**
 * candor_place_narrow:
 * @self: a place
 * @query: a query for the whole bank
 *
 * Lets @query ask only for the questions of this place.
 */
void
candor_place_narrow (CandorPlace         *self,
                     CandorQuestionQuery *query)
{
  g_return_if_fail (CANDOR_IS_PLACE (self));

  if (self->section_id != NULL)
    query->sections = list_of_one (g_strconcat (self->guide_id, "/", self->section_id, NULL));
  else if (self->guide_id != NULL)
    query->guides = list_of_one (g_strdup (self->guide_id));
}

/**
 * candor_place_is_same:
 * @self: a place
 * @other: another
 *
 * Returns: whether both are the same part of the bank
 */
gboolean
candor_place_is_same (CandorPlace *self,
                      CandorPlace *other)
{
  return candor_place_is (self, other->guide_id, other->section_id);
}

/**
 * candor_place_is:
 * @self: a place
 * @guide_id: (nullable): a guide
 * @section_id: (nullable): a section of it
 *
 * Returns: whether it is that part of the bank
 */
gboolean
candor_place_is (CandorPlace *self,
                 const char  *guide_id,
                 const char  *section_id)
{
  g_return_val_if_fail (CANDOR_IS_PLACE (self), FALSE);

  return g_strcmp0 (self->guide_id, guide_id) == 0 &&
         g_strcmp0 (self->section_id, section_id) == 0;
}

/**
 * candor_place_get_guide_id:
 * @self: a place
 *
 * Returns: (nullable): the guide, or %NULL for the whole bank
 */
const char *
candor_place_get_guide_id (CandorPlace *self)
{
  g_return_val_if_fail (CANDOR_IS_PLACE (self), NULL);

  return self->guide_id;
}

/**
 * candor_place_get_section_id:
 * @self: a place
 *
 * Returns: (nullable): the section, or %NULL for a whole guide
 */
const char *
candor_place_get_section_id (CandorPlace *self)
{
  g_return_val_if_fail (CANDOR_IS_PLACE (self), NULL);

  return self->section_id;
}
