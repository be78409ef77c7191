/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-draw-private.h"

typedef struct
{
  guint            section;             /* the lowest number of its section in the kit */
  CandorDifficulty difficulty;
  guint            number;
} Place;

static guint
first_of_section (const CandorDrawPool *pool,
                  const GArray         *numbers,
                  const char           *section)
{
  guint first = G_MAXUINT;

  for (guint i = 0; i < numbers->len; i++)
    {
      guint number = g_array_index (numbers, guint, i);

      if (g_str_equal (candor_draw_pool_get (pool, number)->section, section))
        first = MIN (first, number);
    }
  return first;
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const Place *first = a;
  const Place *second = b;

  if (first->section != second->section)
    return first->section < second->section ? -1 : 1;
  if (first->difficulty != second->difficulty)
    return (int) first->difficulty - (int) second->difficulty;
  return first->number < second->number ? -1 : first->number > second->number;
}

/* Puts a kit into the order in which it is asked: by section as in the bank, in a section the easier first. */
void
draw_sort (const CandorDrawPool *pool,
           GArray               *numbers)
{
  g_autoptr(GArray) places = g_array_new (FALSE, FALSE, sizeof (Place));

  for (guint i = 0; i < numbers->len; i++)
    {
      guint number = g_array_index (numbers, guint, i);
      const CandorDrawQuestion *question = candor_draw_pool_get (pool, number);
      Place place = { first_of_section (pool, numbers, question->section), question->difficulty, number };

      g_array_append_val (places, place);
    }
  g_array_sort (places, compare_places);
  for (guint i = 0; i < places->len; i++)
    g_array_index (numbers, guint, i) = g_array_index (places, Place, i).number;
}
