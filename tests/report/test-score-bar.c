/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-score-bar.h"

#define WIDTH 100
#define HEIGHT 10

/* Black and white, with red for what is full. */
static const CandorBarPaint paint = { { 0, 0, 0 }, { 1, 0, 0 }, { 1, 1, 1 } };

typedef enum
{
  NOTHING,
  EMPTY,
  OPEN,
  FULL,
  TICK,
} Part;

static Part
part_of (guint32 dot)
{
  guint red = (dot >> 16) & 0xff, green = (dot >> 8) & 0xff;

  if (dot >> 24 == 0)
    return NOTHING;
  if (red == green)
    return red == 0 ? TICK : EMPTY;
  return green == 0 ? FULL : OPEN;
}

/* What is seen at these places of the bar's middle. */
static void
assert_parts (const CandorScore *score,
              gboolean           from_right,
              const Part        *parts,
              const guint       *places,
              guint              n_places)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cairo = cairo_create (surface);
  const guint32 *dots;

  candor_score_bar_draw (score, cairo, WIDTH, HEIGHT, from_right, &paint);
  cairo_destroy (cairo);
  cairo_surface_flush (surface);
  dots = (const guint32 *) (gpointer) (cairo_image_surface_get_data (surface) +
                                       (gsize) cairo_image_surface_get_stride (surface) * (HEIGHT / 2));
  for (guint i = 0; i < n_places; i++)
    g_assert_cmpint (part_of (dots[places[i]]), ==, parts[i]);
  cairo_surface_destroy (surface);
}

static void
test_range (void)
{
  const CandorScore score = { .has_percent = TRUE, .percent = 60, .low = 40, .high = 80 };
  const guint places[] = { 5, 38, 42, 59, 65, 78, 82, 95 };
  const Part parts[] = { FULL, FULL, OPEN, TICK, OPEN, OPEN, EMPTY, EMPTY };
  const Part mirrored[] = { EMPTY, OPEN, TICK, FULL };
  const guint mirrored_places[] = { 5, 30, 40, 95 };

  assert_parts (&score, FALSE, parts, places, G_N_ELEMENTS (places));
  assert_parts (&score, TRUE, mirrored, mirrored_places, G_N_ELEMENTS (mirrored_places));
}

/* All scored: nothing is open, and no tick says so twice. */
static void
test_certain (void)
{
  const CandorScore score = { .has_percent = TRUE, .percent = 50, .low = 50, .high = 50 };
  const guint places[] = { 5, 48, 52, 95 };
  const Part parts[] = { FULL, FULL, EMPTY, EMPTY };

  assert_parts (&score, FALSE, parts, places, G_N_ELEMENTS (places));
}

/* The lowest score and none are both empty: the words beside them tell which. */
static void
test_empty (void)
{
  const CandorScore none = { .has_percent = FALSE, .low = 0, .high = 100 };
  const CandorScore worst = { .has_percent = TRUE, .percent = 0, .low = 0, .high = 0 };
  const CandorScore best = { .has_percent = TRUE, .percent = 100, .low = 100, .high = 100 };
  const guint places[] = { 5, 50, 95 };
  const Part empty[] = { EMPTY, EMPTY, EMPTY };
  const Part full[] = { FULL, FULL, FULL };

  assert_parts (&none, FALSE, empty, places, G_N_ELEMENTS (places));
  assert_parts (&worst, FALSE, empty, places, G_N_ELEMENTS (places));
  assert_parts (&best, FALSE, full, places, G_N_ELEMENTS (places));
}

/* Without colour the parts are told apart by how dark they are. */
static void
test_without_colour (void)
{
  const CandorScore score = { .has_percent = TRUE, .percent = 60, .low = 40, .high = 80 };
  const CandorBarPaint greys = { { 0, 0, 0 }, { 0.3, 0.3, 0.3 }, { 1, 1, 1 } };
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cairo = cairo_create (surface);
  const guchar *dots;
  int full, open, empty;

  candor_score_bar_draw (&score, cairo, WIDTH, HEIGHT, FALSE, &greys);
  cairo_destroy (cairo);
  cairo_surface_flush (surface);
  dots = cairo_image_surface_get_data (surface) + (gsize) cairo_image_surface_get_stride (surface) * (HEIGHT / 2);
  full = dots[4 * 20];
  open = dots[4 * 45];
  empty = dots[4 * 90];
  g_assert_cmpint (open - full, >, 40);
  g_assert_cmpint (empty - open, >, 15);
  g_assert_cmpint (255 - empty, >, 15);
  cairo_surface_destroy (surface);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/score-bar/range", test_range);
  g_test_add_func ("/score-bar/certain", test_certain);
  g_test_add_func ("/score-bar/empty", test_empty);
  g_test_add_func ("/score-bar/without-colour", test_without_colour);
  return g_test_run ();
}
