/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <cairo-pdf.h>
#include <libxml/HTMLtree.h>
#include <pango/pangocairo.h>
#include <stdlib.h>
#include <string.h>

#include "candor-library.h"
#include "candor-report.h"

/* bench-report DATABASE INTERVIEW ROUNDS: writes a scorecard as XML, HTML and PDF, in turn with what nobody gets round: a tree of
 * libxml2 and a loop of Pango with the same words. Prints a name and a median in microseconds each, and how much memory a
 * thousand more pages of HTML took. */

#define A4_WIDTH 595.0
#define A4_HEIGHT 842.0
#define MARGIN 57.0

typedef struct
{
  CandorScorecard *scorecard;
  GPtrArray       *texts;       /* (element-type utf8): what stands in it, line by line */
} Work;

typedef gsize (*Task) (const Work *work);

static void
add_lines (GPtrArray  *texts,
           const char *text)
{
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (lines[i][0] != '\0')
      g_ptr_array_add (texts, g_strdup (lines[i]));
}

static GPtrArray *
collect (CandorInterview *interview)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 1; i <= candor_interview_get_n_responses (interview); i++)
    {
      CandorResponse *response = candor_interview_get_response (interview, i);
      CandorQuestion *question = candor_response_get_question (response);
      GPtrArray *points = candor_question_get_points (question);

      add_lines (texts, candor_question_get_prompt (question));
      add_lines (texts, candor_question_get_answer (question));
      add_lines (texts, candor_response_get_answer (response));
      for (guint n = 0; n < points->len; n++)
        add_lines (texts, ((const CandorPoint *) points->pdata[n])->text);
    }
  return texts;
}

static gsize
build_tree (const Work *work)
{
  xmlDoc *document = htmlNewDocNoDtD (NULL, NULL);
  xmlNode *root = xmlNewNode (NULL, (const xmlChar *) "html");
  xmlChar *text = NULL;
  int size = 0;

  xmlDocSetRootElement (document, root);
  for (guint i = 0; i < work->texts->len; i++)
    xmlNewTextChild (root, NULL, (const xmlChar *) "p", work->texts->pdata[i]);
  htmlDocDumpMemory (document, &text, &size);
  xmlFree (text);
  xmlFreeDoc (document);
  return size;
}

static cairo_status_t
count_cb (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  *(gsize *) closure += length;
  return CAIRO_STATUS_SUCCESS;
}

static gsize
lay_out (const Work *work)
{
  gsize size = 0;
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (count_cb, &size, A4_WIDTH, A4_HEIGHT);
  cairo_t *cairo = cairo_create (surface);
  double y = MARGIN;

  for (guint i = 0; i < work->texts->len; i++)
    {
      g_autoptr(PangoLayout) layout = pango_cairo_create_layout (cairo);
      int height;

      pango_layout_set_width (layout, pango_units_from_double (A4_WIDTH - 2 * MARGIN));
      pango_layout_set_text (layout, work->texts->pdata[i], -1);
      pango_layout_get_pixel_size (layout, NULL, &height);
      if (y + height > A4_HEIGHT - MARGIN)
        {
          cairo_show_page (cairo);
          y = MARGIN;
        }
      cairo_move_to (cairo, MARGIN, y);
      pango_cairo_show_layout (cairo, layout);
      y += height;
    }
  cairo_destroy (cairo);
  cairo_surface_destroy (surface);
  return size;
}

static gsize
write_as (const Work *work,
          const char *format)
{
  const CandorReportOptions options = { .with_model_answers = TRUE };
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = candor_report_format_find (format)->write (work->scorecard, &options, &error);

  if (bytes == NULL)
    g_error ("%s", error->message);
  return g_bytes_get_size (bytes);
}

static gsize
write_html (const Work *work)
{
  return write_as (work, "html");
}

static gsize
write_xml (const Work *work)
{
  return write_as (work, "xml");
}

static gsize
write_pdf (const Work *work)
{
  return write_as (work, "pdf");
}

static const struct
{
  const char *name;
  Task        task;
} tasks[] = {
  { "tree", build_tree }, { "html", write_html }, { "xml", write_xml }, { "loop", lay_out }, { "pdf", write_pdf },
};

static int
compare (const void *a,
         const void *b)
{
  gint64 first = *(const gint64 *) a;
  gint64 second = *(const gint64 *) b;

  return first < second ? -1 : first > second;
}

static void
measure (const Work *work,
         int         n_rounds)
{
  g_autofree gint64 *times = g_new (gint64, n_rounds * G_N_ELEMENTS (tasks));

  /* The first time of all finds the fonts. */
  for (int round = -1; round < n_rounds; round++)
    for (guint i = 0; i < G_N_ELEMENTS (tasks); i++)
      {
        gint64 begin_us = g_get_monotonic_time ();

        if (tasks[i].task (work) == 0)
          g_error ("%s wrote nothing", tasks[i].name);
        if (round >= 0)
          times[i * n_rounds + round] = g_get_monotonic_time () - begin_us;
      }
  for (guint i = 0; i < G_N_ELEMENTS (tasks); i++)
    {
      qsort (&times[i * n_rounds], n_rounds, sizeof (gint64), compare);
      g_print ("%s %" G_GINT64_FORMAT "\n", tasks[i].name, times[i * n_rounds + n_rounds / 2]);
    }
}

static int
memory_kb (void)
{
  g_autofree char *status = NULL;
  const char *line;

  g_file_get_contents ("/proc/self/status", &status, NULL, NULL);
  line = status != NULL ? strstr (status, "VmRSS:") : NULL;
  return line != NULL ? atoi (line + strlen ("VmRSS:")) : 0;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorLibrary) library = NULL;
  g_autoptr(CandorScorecard) scorecard = NULL;
  g_autoptr(GPtrArray) texts = NULL;
  Work work;
  int before_kb;

  if (argc != 4)
    return 2;
  library = candor_library_open (argv[1], &error);
  scorecard = library != NULL ? candor_library_load_scorecard (library, argv[2], &error) : NULL;
  if (scorecard == NULL)
    g_error ("%s", error->message);
  texts = collect (candor_scorecard_get_interview (scorecard));
  work.scorecard = scorecard;
  work.texts = texts;
  measure (&work, MAX (atoi (argv[3]), 1));
  before_kb = memory_kb ();
  for (guint i = 0; i < 1000; i++)
    write_html (&work);
  g_print ("memory %d\n", memory_kb () - before_kb);
  return 0;
}
