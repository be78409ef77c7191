/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-scale.h"

#include <glib/gi18n-lib.h>

#include "candor-error.h"

#define FEWEST_LEVELS 3
#define MOST_LEVELS 7

struct _CandorScale
{
  GObject parent_instance;

  GStrv   labels;
  int     n_levels;
};

G_DEFINE_FINAL_TYPE (CandorScale, candor_scale, G_TYPE_OBJECT)

static void
candor_scale_finalize (GObject *object)
{
  g_strfreev (CANDOR_SCALE (object)->labels);
  G_OBJECT_CLASS (candor_scale_parent_class)->finalize (object);
}

static void
candor_scale_class_init (CandorScaleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = candor_scale_finalize;
}

static void
candor_scale_init (CandorScale *self)
{
}

/**
 * candor_scale_new:
 * @labels: (array zero-terminated=1): a label for each level, the lowest first
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the scale; %CANDOR_ERROR_RANGE unless it has 3 to 7 levels
 */
CandorScale *
candor_scale_new (const char * const *labels,
                  GError            **error)
{
  CandorScale *self;
  guint n_levels = g_strv_length ((char **) labels);

  if (n_levels < FEWEST_LEVELS || n_levels > MOST_LEVELS)
    {
      g_set_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE,
                   _("A scale has 3 to 7 levels, this one has %u. Add or remove levels."), n_levels);
      return NULL;
    }
  self = g_object_new (CANDOR_TYPE_SCALE, NULL);
  self->labels = g_strdupv ((char **) labels);
  self->n_levels = n_levels;
  return self;
}

/**
 * candor_scale_new_default:
 *
 * Returns: (transfer full): the scale of a kit that says nothing else, 1 to 5
 */
CandorScale *
candor_scale_new_default (void)
{
  const char * const labels[] = { _("Poor"), _("Weak"), _("Fair"), _("Good"), _("Strong"), NULL };

  return candor_scale_new (labels, NULL);
}

/**
 * candor_scale_get_min:
 * @self: a scale
 *
 * Returns: the lowest value, always 1
 */
int
candor_scale_get_min (CandorScale *self)
{
  return 1;
}

/**
 * candor_scale_get_max:
 * @self: a scale
 *
 * Returns: the highest value
 */
int
candor_scale_get_max (CandorScale *self)
{
  g_return_val_if_fail (CANDOR_IS_SCALE (self), 0);

  return self->n_levels;
}

/**
 * candor_scale_get_middle:
 * @self: a scale
 *
 * Returns: the level in the middle; of an even number the lower of both
 */
int
candor_scale_get_middle (CandorScale *self)
{
  g_return_val_if_fail (CANDOR_IS_SCALE (self), 0);

  return (self->n_levels + 1) / 2;
}

/**
 * candor_scale_contains:
 * @self: a scale
 * @value: a value
 *
 * Returns: whether @value is one of its levels
 */
gboolean
candor_scale_contains (CandorScale *self,
                       int          value)
{
  g_return_val_if_fail (CANDOR_IS_SCALE (self), FALSE);

  return value >= 1 && value <= self->n_levels;
}

/**
 * candor_scale_get_label:
 * @self: a scale
 * @value: a value
 *
 * Returns: (nullable): the label of that level, %NULL off the scale
 */
const char *
candor_scale_get_label (CandorScale *self,
                        int          value)
{
  g_return_val_if_fail (CANDOR_IS_SCALE (self), NULL);

  return candor_scale_contains (self, value) ? self->labels[value - 1] : NULL;
}

/**
 * candor_scale_from_percent:
 * @self: a scale
 * @percent: 0 to 100
 *
 * Returns: the same on the scale: 72.5 % of 1 to 5 is 3.9
 */
double
candor_scale_from_percent (CandorScale *self,
                           double       percent)
{
  g_return_val_if_fail (CANDOR_IS_SCALE (self), 0);

  return 1 + percent / 100 * (self->n_levels - 1);
}
