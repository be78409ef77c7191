/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who gets how much of the live window: the prompt is read out, points are ticked, the answer is written. */
#include <adwaita.h>

#include "candor-live-layout.h"
#include "desk.h"

static const char long_prompt[] =
  "Tell me about a time when two people of your own department had not talked to each other for weeks, although the "
  "work of each of them could not be done without that of the other.\n\nHow did you learn of it?\n\nWhat did you do?\n\n"
  "What did you say, and to whom first?\n\nHow did you notice that it worked?\n\nWhat did you leave alone, and why?\n\nWhom did you ask?\n\nWhat came of it?";

typedef struct
{
  GtkWidget *layout;
  GtkWidget *prompt;
  GtkWidget *text;
  GtkWidget *work;
  GtkWidget *aids;
  GtkWidget *foot;
} Parts;

static void
parts_clear (Parts *parts)
{
  g_clear_object (&parts->layout);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Parts, parts_clear)

static GtkWidget *
new_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  return label;
}

static GtkWidget *
new_box (int least)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_size_request (box, -1, least);
  return box;
}

static void
lay_out (Parts      *parts,
         const char *prompt,
         int         width,
         int         height)
{
  GtkAllocation whole = { 0, 0, width, height };

  parts->prompt = gtk_scrolled_window_new ();
  parts->text = new_label (prompt);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (parts->prompt), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (parts->prompt), parts->text);
  parts->work = new_box (140);
  parts->aids = new_box (100);
  parts->foot = new_box (150);
  parts->layout = g_object_new (CANDOR_TYPE_LIVE_LAYOUT, "prompt", parts->prompt, "work", parts->work,
                                "aids", parts->aids, "foot", parts->foot, NULL);
  g_object_ref_sink (parts->layout);
  gtk_widget_measure (parts->layout, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (parts->layout, &whole, -1);
}

static int
wanted_height (Parts *parts,
               int    width)
{
  int wanted;

  gtk_widget_measure (parts->text, GTK_ORIENTATION_VERTICAL, width, NULL, &wanted, NULL, NULL);
  return wanted;
}

static void
assert_foot_is_last (Parts *parts,
                     int    height)
{
  graphene_rect_t foot;

  g_assert_true (gtk_widget_compute_bounds (parts->foot, parts->layout, &foot));
  g_assert_cmpfloat_with_epsilon (foot.origin.y + foot.size.height, height, 0.5);
}

static void
test_whole_prompt (void)
{
  g_auto(Parts) parts = { NULL };

  lay_out (&parts, long_prompt, 1000, 800);

  g_assert_cmpint (gtk_widget_get_height (parts.prompt), ==, wanted_height (&parts, 1000 - 320));
  g_assert_cmpint (gtk_widget_get_height (parts.aids), ==, 800);
  assert_foot_is_last (&parts, 800);
}

static void
test_column (void)
{
  g_auto(Parts) parts = { NULL };

  lay_out (&parts, long_prompt, 440, 700);

  g_assert_cmpint (wanted_height (&parts, 440), >, 238);
  g_assert_cmpint (gtk_widget_get_height (parts.prompt), <=, 238);
  g_assert_cmpint (gtk_widget_get_height (parts.prompt), >=, 140);
  g_assert_true (gtk_widget_get_child_visible (parts.aids));
  g_assert_cmpint (gtk_widget_get_height (parts.aids), >=, 100);
  g_assert_cmpint (gtk_widget_get_height (parts.work), >=, 140 + 56);
  assert_foot_is_last (&parts, 700);
}

static void
test_short_column (void)
{
  g_auto(Parts) parts = { NULL };

  lay_out (&parts, long_prompt, 440, 420);

  g_assert_false (gtk_widget_get_child_visible (parts.aids));
  g_assert_cmpint (gtk_widget_get_height (parts.work), >=, 140);
  assert_foot_is_last (&parts, 420);
}

static void
test_short_prompt (void)
{
  g_auto(Parts) parts = { NULL };

  lay_out (&parts, "Why?", 440, 700);

  g_assert_cmpint (gtk_widget_get_height (parts.prompt), <, 140);
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_setenv ("GTK_A11Y", "none", TRUE);
  adw_init ();
  g_test_add_func ("/live-layout/whole-prompt", test_whole_prompt);
  g_test_add_func ("/live-layout/column", test_column);
  g_test_add_func ("/live-layout/short-column", test_short_column);
  g_test_add_func ("/live-layout/short-prompt", test_short_prompt);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
