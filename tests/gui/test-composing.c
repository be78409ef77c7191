/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an input method still composes when a question is left belongs to that question. The method here takes each letter
 * and hands over what it has when it is told to end, as those for Korean do. */
#include <adwaita.h>
#include <gtk/gtkimmodule.h>

#include "candor-live-question.h"
#include "desk.h"
#include "live-fixture.h"

#define TEST_TYPE_METHOD (test_method_get_type ())
G_DECLARE_FINAL_TYPE (TestMethod, test_method, TEST, METHOD, GtkIMContext)

struct _TestMethod
{
  GtkIMContext parent_instance;

  GString     *composed;
};

G_DEFINE_FINAL_TYPE (TestMethod, test_method, GTK_TYPE_IM_CONTEXT)

static Desk *desk;
static guint n_keys_taken;

static gboolean
take_key (GtkIMContext *context,
          GdkEvent     *event)
{
  TestMethod *self = TEST_METHOD (context);
  guint keyval = gdk_event_get_event_type (event) == GDK_KEY_PRESS ? gdk_key_event_get_keyval (event) : 0;

  if (keyval < GDK_KEY_a || keyval > GDK_KEY_z)
    return FALSE;
  g_string_append_c (self->composed, (char) keyval);
  g_signal_emit_by_name (self, "preedit-changed");
  n_keys_taken++;
  return TRUE;
}

static void
end (GtkIMContext *context)
{
  TestMethod *self = TEST_METHOD (context);
  g_autofree char *composed = g_strdup (self->composed->str);

  if (composed[0] == '\0')
    return;
  g_string_truncate (self->composed, 0);
  g_signal_emit_by_name (self, "preedit-changed");
  g_signal_emit_by_name (self, "commit", composed);
}

static void
get_composed (GtkIMContext   *context,
              char          **text,
              PangoAttrList **attributes,
              int            *cursor)
{
  *text = g_strdup (TEST_METHOD (context)->composed->str);
  *attributes = pango_attr_list_new ();
  *cursor = (int) TEST_METHOD (context)->composed->len;
}

static void
test_method_finalize (GObject *object)
{
  g_string_free (TEST_METHOD (object)->composed, TRUE);
  G_OBJECT_CLASS (test_method_parent_class)->finalize (object);
}

static void
test_method_class_init (TestMethodClass *klass)
{
  GtkIMContextClass *context_class = GTK_IM_CONTEXT_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = test_method_finalize;
  context_class->filter_keypress = take_key;
  context_class->reset = end;
  context_class->get_preedit_string = get_composed;
}

static void
test_method_init (TestMethod *self)
{
  self->composed = g_string_new (NULL);
}

static gboolean
is_active (Desk    *its_desk,
           gpointer window)
{
  return gtk_window_is_active (window);
}

static gboolean
has_taken_two (Desk    *its_desk,
               gpointer data)
{
  return n_keys_taken == 2;
}

static gboolean
is_at_second (Desk    *its_desk,
              gpointer live)
{
  return candor_live_get_position (live) == 2;
}

static CandorLiveQuestion *
show_question (LiveFixture *fixture)
{
  GtkWidget *window = gtk_window_new ();
  CandorLiveQuestion *question = g_object_new (CANDOR_TYPE_LIVE_QUESTION, "live", fixture->live, NULL);

  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (question));
  gtk_window_present (GTK_WINDOW (window));
  desk_until (desk, is_active, window, "the window is in front");
  candor_live_question_focus_answer (question);
  return question;
}

static void
test_leaving (LiveFixture  *fixture,
              gconstpointer data)
{
  CandorLiveQuestion *question;
  g_autoptr(CandorInterview) stored = NULL;

  candor_live_start_clock (fixture->live, NULL);
  live_fixture_wait_saved (fixture);
  question = show_question (fixture);
  n_keys_taken = 0;
  desk_key (desk, "h");
  desk_key (desk, "a");
  desk_until (desk, has_taken_two, NULL, "two letters are composed");

  candor_live_next (fixture->live);
  desk_until (desk, is_at_second, fixture->live, "the second question is there");
  candor_live_flush (fixture->live);
  live_fixture_wait_saved (fixture);

  stored = live_fixture_load (fixture);
  g_assert_cmpstr (candor_response_get_answer (candor_interview_get_response (stored, 1)), ==, "ha");
  g_assert_cmpstr (candor_response_get_answer (candor_interview_get_response (stored, 2)), ==, "");
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (question))));
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_setenv ("GTK_A11Y", "none", TRUE);
  g_setenv ("GTK_IM_MODULE", "candor-test", TRUE);
  adw_init ();
  g_io_extension_point_implement (GTK_IM_MODULE_EXTENSION_POINT_NAME, TEST_TYPE_METHOD, "candor-test", 0);
  g_test_add ("/composing/leaving", LiveFixture, NULL, live_fixture_set_up, test_leaving, live_fixture_tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
