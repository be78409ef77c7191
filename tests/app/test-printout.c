/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "candor-error.h"
#include "candor-printout.h"
#include "library-fixture.h"

#define WIDTH 595
#define HEIGHT 842

/* (transfer full): the dots of a page */
static GBytes *
draw (CandorPrintout *printout,
      guint           page)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, WIDTH, HEIGHT);
  cairo_t *cairo = cairo_create (surface);
  GBytes *dots;

  candor_printout_draw (printout, page, cairo);
  cairo_destroy (cairo);
  cairo_surface_flush (surface);
  dots = g_bytes_new (cairo_image_surface_get_data (surface),
                      (gsize) cairo_image_surface_get_stride (surface) * HEIGHT);
  cairo_surface_destroy (surface);
  return dots;
}

static gboolean
has_ink (GBytes *dots)
{
  gsize size;
  const guchar *data = g_bytes_get_data (dots, &size);

  for (gsize i = 0; i < size; i++)
    if (data[i] != 0)
      return TRUE;
  return FALSE;
}

static CandorPrintout *
print (LibraryFixture            *fixture,
       CandorInterview           *interview,
       const CandorExportOptions *options)
{
  g_autoptr(GError) error = NULL;
  CandorPrintout *printout =
    candor_printout_new_scorecard (fixture->library, candor_interview_get_id (interview), options, &error);

  g_assert_no_error (error);
  return printout;
}

static void
test_scorecard (LibraryFixture *fixture,
                gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_write_up (fixture);
  const CandorExportOptions options = { NULL };
  g_autoptr(CandorPrintout) printout = print (fixture, interview, &options);
  g_autoptr(GBytes) first = NULL;
  guint n_pages;

  g_assert_cmpuint (candor_printout_get_n_pages (printout), ==, 0);
  n_pages = candor_printout_lay_out (printout, WIDTH, HEIGHT);
  g_assert_cmpuint (candor_printout_get_n_pages (printout), ==, n_pages);
  first = draw (printout, 0);
  g_assert_true (has_ink (first));
  g_assert_true (g_str_has_prefix (candor_printout_get_title (printout), "Priya Raman – Any role, 30 min – "));

  /* The same on small paper takes more of it. */
  g_assert_cmpuint (candor_printout_lay_out (printout, 298, 420), >, n_pages);
}

static void
test_audience (LibraryFixture *fixture,
               gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_write_up (fixture);
  const CandorExportOptions whole = { NULL };
  const CandorExportOptions aliased = { .use_alias = TRUE };
  const CandorExportOptions candidate = { .audience = "candidate" };
  const CandorExportOptions nobody = { .audience = "nobody" };
  g_autoptr(CandorPrintout) internal = print (fixture, interview, &whole);
  g_autoptr(CandorPrintout) under_alias = print (fixture, interview, &aliased);
  g_autoptr(CandorPrintout) copy = print (fixture, interview, &candidate);
  g_autoptr(GBytes) named = NULL;
  g_autoptr(GBytes) unnamed = NULL;
  g_autoptr(GError) error = NULL;

  /* No model answers, no prompts. */
  g_assert_cmpuint (candor_printout_lay_out (copy, WIDTH, HEIGHT), <,
                    candor_printout_lay_out (internal, WIDTH, HEIGHT));

  candor_printout_lay_out (under_alias, WIDTH, HEIGHT);
  named = draw (internal, 0);
  unnamed = draw (under_alias, 0);
  g_assert_false (g_bytes_equal (named, unnamed));
  g_assert_null (strstr (candor_printout_get_title (under_alias), "Priya"));

  g_assert_null (candor_printout_new_scorecard (fixture->library, candor_interview_get_id (interview), &nobody, &error));
  g_assert_error (error, CANDOR_ERROR, CANDOR_ERROR_INVALID);
}

static void
test_paper_kit (LibraryFixture *fixture,
                gconstpointer   data)
{
  g_autoptr(CandorInterview) interview = library_fixture_start (fixture, TRUE);
  CandorKit *kit = candor_interview_get_kit (interview);
  g_autoptr(CandorPrintout) with = candor_printout_new_paper_kit (kit, TRUE);
  g_autoptr(CandorPrintout) without = candor_printout_new_paper_kit (kit, FALSE);

  g_assert_cmpuint (candor_printout_lay_out (without, WIDTH, HEIGHT), >=, candor_kit_get_n_entries (kit));
  g_assert_cmpuint (candor_printout_lay_out (with, WIDTH, HEIGHT), >,
                    candor_printout_get_n_pages (without));
  g_assert_cmpstr (candor_printout_get_title (with), ==, candor_kit_get_name (kit));
}

static void
add (const char *name,
     void (     *test )(LibraryFixture *fixture,
                        gconstpointer   data))
{
  g_test_add (name, LibraryFixture, NULL, library_fixture_set_up, test, library_fixture_tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/printout/scorecard", test_scorecard);
  add ("/printout/audience", test_audience);
  add ("/printout/paper-kit", test_paper_kit);
  return g_test_run ();
}
