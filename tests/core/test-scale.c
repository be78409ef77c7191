/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-scale.h"

#include "candor-error.h"

static void
test_levels (void)
{
  const char * const two[] = { "a", "b", NULL };
  const char * const four[] = { "a", "b", "c", "d", NULL };
  const char * const eight[] = { "a", "b", "c", "d", "e", "f", "g", "h", NULL };
  g_autoptr(CandorScale) scale = candor_scale_new (four, NULL);
  g_autoptr(GError) error = NULL;

  g_assert_null (candor_scale_new (two, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_RANGE);
  g_assert_null (candor_scale_new (eight, NULL));
  g_assert_cmpint (candor_scale_get_max (scale), ==, 4);
  g_assert_cmpint (candor_scale_get_middle (scale), ==, 2);
  g_assert_cmpstr (candor_scale_get_label (scale, 4), ==, "d");
  g_assert_null (candor_scale_get_label (scale, 5));
  g_assert_false (candor_scale_contains (scale, 0));
}

static void
test_from_percent (void)
{
  g_autoptr(CandorScale) scale = candor_scale_new_default ();

  g_assert_cmpfloat_with_epsilon (candor_scale_from_percent (scale, 72.5), 3.9, 1e-9);
  g_assert_cmpfloat (candor_scale_from_percent (scale, 0), ==, 1);
  g_assert_cmpfloat (candor_scale_from_percent (scale, 100), ==, 5);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scale/levels", test_levels);
  g_test_add_func ("/scale/from-percent", test_from_percent);
  return g_test_run ();
}
