/* SPDX-License-Identifier: GPL-3.0-or-later */
/* On no screen stands a widget that takes the focus and that a blind user could not tell by a name of its own. */
#include "talk.h"

static gboolean
says (DeskWidget *widget,
      DeskState   state)
{
  return (widget->states & G_GUINT64_CONSTANT (1) << state) != 0;
}

/* What only holds others. */
static gboolean
is_frame (DeskWidget *widget)
{
  static const char * const roles[] = { "window", "dialog", "group", "generic", "panel", "scroll pane", NULL };

  return g_strv_contains (roles, widget->role);
}

/* "Not _Applicable" */
static gboolean
has_mnemonic (const char *name)
{
  return g_regex_match_simple ("(^|\\W)_[^\\W_]", name, 0, 0);
}

/* GTK names by its class what nobody named. */
static gboolean
has_own_name (DeskWidget *widget)
{
  return widget->name[0] != '\0' &&
         !g_str_has_prefix (widget->name, "Gtk") &&
         !g_str_has_prefix (widget->name, "Adw") &&
         !g_str_has_prefix (widget->name, "Candor") &&
         !has_mnemonic (widget->name);
}

static void
assert_all_named (Desk       *desk,
                  const char *screen)
{
  g_autoptr(GPtrArray) widgets = desk_all (desk);
  guint n_focusable = 0;
  guint n_nameless = 0;
  const char *last = "";

  for (guint i = 0; i < widgets->len; i++)
    {
      DeskWidget *widget = widgets->pdata[i];

      if (!says (widget, DESK_STATE_FOCUSABLE) || is_frame (widget))
        continue;
      n_focusable++;
      if (has_own_name (widget))
        {
          last = widget->name;
          continue;
        }
      g_printerr ("%s: behind “%s” a %s is called “%s”\n", screen, last, widget->role, widget->name);
      n_nameless++;
    }
  g_assert_cmpuint (n_focusable, >, 3);
  g_assert_cmpuint (n_nameless, ==, 0);
}

/* No live window. */
static void
set_up_views (Talk         *talk,
              gconstpointer data)
{
  talk_prepare (talk, (Desk *) data);
  desk_open (talk->desk, talk->ctl.database);
}

static void
test_views (Talk         *talk,
            gconstpointer data)
{
  static const char * const keys[] = { "alt+1", "alt+2", "alt+3", "alt+4" };
  static const char * const asked_first[] = { NULL, "Name", "Candidate", "Name" };
  static const char * const views[] = { "Questions", "Kits", "Interviews", "Candidates" };

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_autoptr(DeskWidget) tab = desk_await (talk->desk, "tab", views[i]);

      desk_key (talk->desk, keys[i]);
      desk_await_state (talk->desk, tab, DESK_STATE_SELECTED);
      assert_all_named (talk->desk, views[i]);
    }
  for (guint i = 1; i < G_N_ELEMENTS (views); i++)
    {
      desk_key (talk->desk, keys[i]);
      desk_key (talk->desk, "ctrl+n");
      desk_await_there (talk->desk, "text box", asked_first[i]);
      assert_all_named (talk->desk, asked_first[i]);
      desk_key (talk->desk, "Escape");
      desk_await_window (talk->desk, "Candor");
    }
}

static void
test_live (Talk         *talk,
           gconstpointer data)
{
  assert_all_named (talk->desk, "question");
  desk_key (talk->desk, "ctrl+m");
  desk_key (talk->desk, "ctrl+g");
  desk_await_focus (talk->desk, "text box", "Go to Question");
  assert_all_named (talk->desk, "go to question");
  desk_key (talk->desk, "Escape");
  desk_await_window (talk->desk, "Ada Lovelace");
  desk_key (talk->desk, "ctrl+shift+f");
  desk_await_there (talk->desk, "button", "Sign and Lock");
  assert_all_named (talk->desk, "write-up");
}

static void
set_up_signed (Talk         *talk,
               gconstpointer data)
{
  Candorctl *ctl = &talk->ctl;

  talk_prepare (talk, (Desk *) data);
  for (guint i = 1; i <= 3; i++)
    {
      g_autofree char *position = g_strdup_printf ("%u", i);

      candorctl_run (ctl, 0, "interview", "record", talk->interview_id, position, "--score", "4", NULL);
    }
  candorctl_run (ctl, 0, "interview", "finish", talk->interview_id, NULL);
  candorctl_run (ctl, 0, "interview", "write-up", talk->interview_id, "--recommendation", "yes", NULL);
  candorctl_run (ctl, 0, "interview", "sign", talk->interview_id, NULL);
  desk_open (talk->desk, talk->ctl.database);
}

static void
test_scorecard (Talk         *talk,
                gconstpointer data)
{
  desk_key (talk->desk, "alt+3");
  desk_press (talk->desk, "button", "Open*");
  desk_await_there (talk->desk, "label", "Ada Lovelace");
  assert_all_named (talk->desk, "Scorecard");
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/names/views", Talk, desk, set_up_views, test_views, talk_tear_down);
  g_test_add ("/names/live", Talk, desk, talk_set_up, test_live, talk_tear_down);
  g_test_add ("/names/scorecard", Talk, desk, set_up_signed, test_scorecard, talk_tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
