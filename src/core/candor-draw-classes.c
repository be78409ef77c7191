/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-draw-private.h"

#include <stdlib.h>
#include <string.h>

typedef struct
{
  guint32 class_key;            /* phase, difficulty and minutes */
  guint   number;
  guint64 cost;
} Line;

#define MINUTES_BITS 10
#define MINUTES_MAX (CANDOR_DRAW_MAX_MINUTES + 1)        /* and more: fits into no slot */

/* A number between 0 and 2^26 - 1 that looks thrown: FNV-1a over the id, started by the seed, mixed as in splitmix64. */
static guint64
lot_of (const char *id,
        guint32     seed)
{
  guint64 lot = G_GUINT64_CONSTANT (14695981039346656037) ^ seed;

  for (; *id != '\0'; id++)
    lot = (lot ^ (guchar) * id) * G_GUINT64_CONSTANT (1099511628211);
  lot = (lot ^ (lot >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  lot = (lot ^ (lot >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);
  return lot >> (64 - DRAW_LOT_BITS);
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  const Line *first = a;
  const Line *second = b;

  if (first->class_key != second->class_key)
    return first->class_key < second->class_key ? -1 : 1;
  if (first->cost != second->cost)
    return first->cost < second->cost ? -1 : 1;
  return first->number < second->number ? -1 : first->number > second->number;
}

static GHashTable *
index_sections (const CandorDrawDemand *demand)
{
  GHashTable *phases = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < demand->sections->len; i++)
    {
      const CandorDrawSection *section = g_ptr_array_index (demand->sections, i);

      g_hash_table_insert (phases, section->id, GUINT_TO_POINTER (i + 1));
    }
  return phases;
}

static GHashTable *
index_taken (const CandorDrawPool   *pool,
             const CandorDrawDemand *demand,
             const GArray           *must)
{
  GHashTable *taken = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < demand->excluded->len; i++)
    g_hash_table_add (taken, g_ptr_array_index (demand->excluded, i));
  for (guint i = 0; i < must->len; i++)
    g_hash_table_add (taken,
                      (char *) candor_draw_pool_get (pool, g_array_index (must, guint, i))->id);
  return taken;
}

static GArray *
list_lines (DrawClasses            *self,
            const CandorDrawDemand *demand)
{
  g_autoptr(GHashTable) phases = index_sections (demand);
  g_autoptr(GHashTable) taken = index_taken (self->pool, demand, self->must);
  guint n = candor_draw_pool_get_n (self->pool);
  GArray *lines = g_array_sized_new (FALSE, FALSE, sizeof (Line), n);
  const char *section = NULL;
  guint phase = 0;

  for (guint number = 0; number < n; number++)
    {
      const CandorDrawQuestion *question = candor_draw_pool_get (self->pool, number);
      Line line = { 0, number, draw_cost (question, demand->seed) };
      guint minutes = MIN (candor_draw_question_minutes (question), MINUTES_MAX);

      self->class_of[number] = G_MAXUINT;
      self->n_without_difficulty += question->difficulty == CANDOR_DIFFICULTY_UNKNOWN;
      if (g_hash_table_size (taken) > 0 && g_hash_table_contains (taken, question->id))
        continue;
      if (question->section != section)
        phase = GPOINTER_TO_UINT (g_hash_table_lookup (phases, question->section));
      section = question->section;
      line.class_key = (phase << (MINUTES_BITS + 2)) | (question->difficulty << MINUTES_BITS) | minutes;
      g_array_append_val (lines, line);
    }
  return lines;
}

static void
count_line (DrawClasses *self,
            const Line  *line)
{
  guint minutes = line->class_key & ((1 << MINUTES_BITS) - 1);

  if (minutes <= CANDOR_DRAW_MAX_MINUTES)
    self->n_of[(line->class_key >> MINUTES_BITS) % CANDOR_N_DIFFICULTIES][minutes]++;
}

static void
add_line (DrawClasses *self,
          const Line  *line,
          gboolean     is_first)
{
  if (is_first)
    {
      DrawClass class = { 0 };

      class.phase = line->class_key >> (MINUTES_BITS + 2);
      class.difficulty = (line->class_key >> MINUTES_BITS) % CANDOR_N_DIFFICULTIES;
      class.minutes = line->class_key & ((1 << MINUTES_BITS) - 1);
      class.first = class.end =
        self->classes->len > 0
        ? g_array_index (self->classes, DrawClass, self->classes->len - 1).end : 0;
      g_array_append_val (self->classes, class);
    }
  self->class_of[line->number] = self->classes->len - 1;
  self->cost_of[line->number] = line->cost;
  count_line (self, line);
  self->numbers[g_array_index (self->classes, DrawClass, self->classes->len - 1).end++] = line->number;
}

static guint64
pair_key (guint number,
          guint other)
{
  return ((guint64) MIN (number, other) << 32) | MAX (number, other);
}

static GArray *
clique_of (DrawClasses *self,
           guint        number)
{
  GArray *clique;

  if (self->clique_of[number] != 0)
    return g_ptr_array_index (self->cliques, self->clique_of[number] - 1);
  clique = g_array_new (FALSE, FALSE, sizeof (guint));
  g_array_append_val (clique, number);
  g_ptr_array_add (self->cliques, clique);
  self->clique_of[number] = self->cliques->len;
  return clique;
}

static gboolean
contains (const GArray *numbers,
          guint         number)
{
  for (guint i = 0; i < numbers->len; i++)
    if (g_array_index (numbers, guint, i) == number)
      return TRUE;
  return FALSE;
}

/* Whether a class has given its clique's member already; remembers it when not. */
static gboolean
is_spent (DrawClasses *self,
          guint        number,
          GArray      *spent)
{
  guint clique = self->clique_of[number];

  if (clique == 0)
    return FALSE;
  if (contains (spent, clique))
    return TRUE;
  g_array_append_val (spent, clique);
  return FALSE;
}

/* What a question costs in a choice: its uses, then its lot. */
guint64
draw_cost (const CandorDrawQuestion *question,
           guint32                   seed)
{
  guint64 n_uses = MIN (question->n_uses, DRAW_USE_MAX);

  return (n_uses << DRAW_USE_SHIFT) | lot_of (question->id, seed);
}

/* Sorts a pool into classes; must-haves and what is excluded stay out of them. */
DrawClasses *
draw_classes_new (const CandorDrawPool   *pool,
                  const CandorDrawDemand *demand,
                  GArray                 *must)
{
  DrawClasses *self = g_new0 (DrawClasses, 1);
  guint n = candor_draw_pool_get_n (pool);
  g_autoptr(GArray) lines = NULL;
  double minutes = 0;

  self->pool = pool;
  self->must = g_array_ref (must);
  self->classes = g_array_new (FALSE, FALSE, sizeof (DrawClass));
  self->numbers = g_new (guint, n + 1);
  self->cost_of = g_new0 (guint64, n + 1);
  self->class_of = g_new (guint, n + 1);
  self->is_out = g_new0 (guint8, n + 1);
  self->clique_of = g_new0 (guint, n + 1);
  self->cliques = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  self->near = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  lines = list_lines (self, demand);
  g_array_sort (lines, compare_lines);
  for (guint i = 0; i < lines->len; i++)
    {
      const Line *line = &g_array_index (lines, Line, i);

      add_line (self, line, i == 0 || line->class_key != line[-1].class_key);
      minutes += line->class_key & ((1 << MINUTES_BITS) - 1);
    }
  self->usual_minutes = lines->len > 0 ? minutes / lines->len : 1;
  return self;
}

void
draw_classes_free (DrawClasses *self)
{
  g_array_unref (self->must);
  g_array_unref (self->classes);
  g_free (self->numbers);
  g_free (self->cost_of);
  g_free (self->class_of);
  g_free (self->is_out);
  g_free (self->clique_of);
  g_ptr_array_unref (self->cliques);
  g_hash_table_unref (self->near);
  g_free (self);
}

/* Asks the pool, once for each pair. */
gboolean
draw_classes_are_near (DrawClasses *self,
                       guint        number,
                       guint        other)
{
  guint64 key = pair_key (number, other);
  gpointer known = g_hash_table_lookup (self->near, &key);
  gboolean is_near;

  if (known != NULL)
    return GPOINTER_TO_INT (known) == 2;
  is_near = candor_draw_pool_are_near (self->pool, number, other);
  g_hash_table_insert (self->near, g_memdup2 (&key, sizeof key), GINT_TO_POINTER (is_near ? 2 : 1));
  return is_near;
}

gboolean
draw_classes_join (DrawClasses *self,
                   guint        number,
                   guint        other)
{
  GArray *clique = clique_of (self, number);
  GArray *others = clique_of (self, other);

  for (guint i = 0; i < clique->len; i++)
    for (guint j = 0; j < others->len; j++)
      if (!draw_classes_are_near (self, g_array_index (clique, guint, i),
                                  g_array_index (others, guint, j)))
        return FALSE;
  for (guint j = 0; j < others->len; j++)
    self->clique_of[g_array_index (others, guint, j)] = self->clique_of[number];
  g_array_append_vals (clique, others->data, others->len);
  g_array_set_size (others, 0);
  return TRUE;
}

void
draw_classes_shortlist (DrawClasses     *self,
                        const DrawClass *class,
                        const GArray    *excluded,
                        guint            n_wanted,
                        GArray          *numbers)
{
  g_autoptr(GArray) spent = g_array_new (FALSE, FALSE, sizeof (guint));

  g_array_set_size (numbers, 0);
  for (guint i = class->first; i < class->end && numbers->len < n_wanted; i++)
    {
      guint number = self->numbers[i];

      if (!self->is_out[number] && !contains (excluded, number) && !is_spent (self, number, spent))
        g_array_append_val (numbers, number);
    }
}
