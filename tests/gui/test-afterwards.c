/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An interview held on paper and typed in afterwards, to the signed scorecard; and one planned for later, with what its calendar
 * entry tells. */
#include <json-glib/json-glib.h>
#include <string.h>

#include "candorctl.h"
#include "desk.h"

typedef struct
{
  Desk      *desk;
  Candorctl  ctl;
  GDateTime *opened_at;
} Job;

/* A day in the dialog is chosen from the present one. */
static void
set_up (Job          *self,
        gconstpointer data)
{
  g_autofree char *kit = NULL;

  self->desk = (Desk *) data;
  self->opened_at = g_date_time_new_now_local ();
  candorctl_set_up (&self->ctl, NULL);
  kit = candorctl_make (&self->ctl, "kit", "create", "On paper", "--minutes", "30", "python-core/list-or-tuple",
                        "python-core/why-self", NULL);
  desk_open (self->desk, self->ctl.database);
  desk_key (self->desk, "alt+2");
  desk_press (self->desk, "list item", "On paper*");
  desk_press (self->desk, "button", "Start Interview…");
  desk_set_text (self->desk, "text box", "Candidate", "Ada Lovelace");
  desk_set_text (self->desk, "text box", "Interviewer", "Grace Hopper");
}

static void
tear_down (Job          *self,
           gconstpointer data)
{
  desk_key (self->desk, "ctrl+q");
  desk_await_end (self->desk);
  candorctl_tear_down (&self->ctl, NULL);
  g_date_time_unref (self->opened_at);
}

/* (transfer full): the one interview that there is */
static JsonNode *
load_interview (Job *self)
{
  g_autoptr(JsonNode) list = NULL;
  JsonArray *interviews;

  candorctl_run (&self->ctl, 0, "interview", "list", "--json", NULL);
  list = json_from_string (self->ctl.output, NULL);
  interviews = json_node_get_array (list);
  g_assert_cmpuint (json_array_get_length (interviews), ==, 1);
  candorctl_run (&self->ctl, 0, "interview", "show",
                 json_object_get_string_member (json_array_get_object_element (interviews, 0), "id"), "--json", NULL);
  return json_from_string (self->ctl.output, NULL);
}

/* Keys come in their order: where the last one leads is worth a look. */
static void
tab (Job        *self,
     guint       n_times,
     const char *role,
     const char *name)
{
  for (guint i = 0; i < n_times; i++)
    desk_key (self->desk, "Tab");
  desk_await_focus (self->desk, role, name);
}

static void
tab_and_type (Job        *self,
              guint       n_times,
              const char *role,
              const char *name,
              const char *text)
{
  tab (self, n_times, role, name);
  desk_type (self->desk, text);
}

static void
tab_and_press (Job        *self,
               guint       n_times,
               const char *role,
               const char *name)
{
  tab (self, n_times, role, name);
  desk_key (self->desk, "space");
}

/* A month ago, at seven past nine; it took 50 minutes. */
static void
say_when (Job *self)
{
  desk_press (self->desk, "button", "Enter Afterwards…");
  desk_await_there (self->desk, "label", "When Was It Held?");
  desk_await_focus (self->desk, NULL, "Day");
  desk_key (self->desk, "ctrl+Left");
  tab (self, 1, "button", "Previous Month");
  tab (self, 3, "button", "Next Year");
  tab_and_type (self, 1, "spin button", "Hour", "9");
  tab_and_type (self, 1, "spin button", "Minute", "7");
  tab_and_type (self, 1, "spin button", "Minutes", "50");
  desk_key (self->desk, "Return");
  desk_await_window (self->desk, "Ada Lovelace");
}

static void
type_in (Job *self)
{
  desk_await_focus (self->desk, "button", "1. *, Not asked");
  tab_and_type (self, 1, "text box", "Answer to question 1", "A tuple stays as it is.");
  tab_and_press (self, 2, "checkbox", "A list can be changed*");
  tab_and_press (self, 8, "button", "4, Good");
  tab (self, 4, "button", "2. *, Not asked");
  tab_and_type (self, 1, "text box", "Answer to question 2", "Because one has to.");
  tab_and_type (self, 1, "text box", "Note on question 2", "Shrugs.");
  tab_and_press (self, 8, "button", "2, Weak");
  tab_and_type (self, 6, "text box", "Strengths", "Knows the types.");
  tab_and_type (self, 1, "text box", "Concerns", "Does not ask why.");
  tab_and_type (self, 1, "text box", "Summary", "Half of it.");
  tab_and_press (self, 3, "button", "Yes");
  desk_await_no (self->desk, "label", "Before Signing");
  tab_and_press (self, 3, "button", "Sign and Lock");
  desk_await_window (self->desk, "Candor");
}

static void
assert_string (JsonObject *object,
               const char *member,
               const char *expected)
{
  g_assert_cmpstr (json_object_get_string_member (object, member), ==, expected);
}

static void
assert_response (JsonArray  *responses,
                 guint       i,
                 int         score,
                 const char *answer)
{
  JsonObject *response = json_array_get_object_element (responses, i);

  assert_string (response, "state", "asked");
  assert_string (response, "answer", answer);
  g_assert_cmpint (json_object_get_int_member (response, "score"), ==, score);
}

/* (transfer full): as the data write it, in UTC */
static char *
stamp (GDateTime  *day,
       int         hour,
       int         minute,
       const char *form)
{
  g_autoptr(GDateTime) time =
    g_date_time_new_local (g_date_time_get_year (day), g_date_time_get_month (day),
                           g_date_time_get_day_of_month (day), hour, minute, 0);
  g_autoptr(GDateTime) utc = g_date_time_to_utc (time);

  return g_date_time_format (utc, form);
}

/* The dialog begins with the hour before. */
static char *
held_at (Job *self)
{
  g_autoptr(GDateTime) hour_ago = g_date_time_add_hours (self->opened_at, -1);
  g_autoptr(GDateTime) month_ago = g_date_time_add_months (hour_ago, -1);

  return stamp (month_ago, 9, 7, "%Y-%m-%dT%H:%M:%SZ");
}

static void
assert_on_disk (Job *self)
{
  g_autoptr(JsonNode) root = load_interview (self);
  g_autofree char *started = held_at (self);
  JsonObject *interview = json_node_get_object (root);
  JsonArray *responses = json_object_get_array_member (interview, "responses");

  assert_string (interview, "state", "signed");
  assert_string (interview, "started", started);
  assert_string (interview, "recommendation", "yes");
  assert_string (interview, "summary", "Half of it.");
  g_assert_cmpuint (json_array_get_length (responses), ==, 2);
  assert_response (responses, 0, 4, "A tuple stays as it is.");
  assert_response (responses, 1, 2, "Because one has to.");
}

static void
assert_exported (Job        *self,
                 const char *piece)
{
  if (strstr (self->ctl.output, piece) == NULL)
    g_error ("%s is not in %s", piece, self->ctl.output);
}

/* The data that leave say the same as the screen. */
static void
assert_report (Job *self)
{
  g_autoptr(JsonNode) root = load_interview (self);
  const char *id = json_object_get_string_member (json_node_get_object (root), "id");

  candorctl_run (&self->ctl, 0, "report", id, "--format", "xml", NULL);
  assert_exported (self, "state=\"signed\"");
  assert_exported (self, "entered-later=\"yes\"");
  assert_exported (self, "A tuple stays as it is.");
  assert_exported (self, "Does not ask why.");
  candorctl_run (&self->ctl, 0, "report", id, "--format", "text", NULL);
  assert_exported (self, "It was entered afterwards, without a clock.");
}

static void
test_afterwards (Job          *self,
                 gconstpointer data)
{
  say_when (self);
  type_in (self);
  desk_await_there (self->desk, "label", "Signed on *");
  desk_await_there (self->desk, "label", "It was entered afterwards, without a clock.");
  desk_await_there (self->desk, "label", "A tuple stays as it is.");
  assert_on_disk (self);
  assert_report (self);
}

static gboolean
is_written (Desk    *desk,
            gpointer data)
{
  return g_file_test (data, G_FILE_TEST_EXISTS);
}

/* (transfer full): what was written */
static char *
save_entry (Job *self)
{
  g_autofree char *path = candorctl_path (&self->ctl, "talk.ics");
  char *text = NULL;

  desk_press (self->desk, "button", "More for Ada Lovelace");
  desk_press (self->desk, "menu item", "Save Calendar Entry…");
  desk_await_focus (self->desk, "text box", "*");
  desk_key (self->desk, "ctrl+a");
  desk_type (self->desk, path);
  desk_key (self->desk, "Return");
  desk_until (self->desk, is_written, path, "the entry is written");
  desk_await_window (self->desk, "Candor");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  return text;
}

/* Its lines, and no other: nothing that somebody thinks finds a place. */
static void
assert_entry (Job        *self,
              const char *entry)
{
  static const char * const names[] = {
    "BEGIN:VCALENDAR", "VERSION:", "PRODID:", "BEGIN:VEVENT", "UID:", "DTSTAMP:", "DTSTART:", "DTEND:",
    "SUMMARY:Interview with Ada Lovelace (On paper)", "END:VEVENT", "END:VCALENDAR", "",
  };
  g_auto(GStrv) lines = g_strsplit (entry, "\r\n", -1);
  g_autoptr(GDateTime) tomorrow = g_date_time_add_hours (self->opened_at, 24);
  g_autofree char *start = stamp (tomorrow, 14, 20, "DTSTART:%Y%m%dT%H%M%SZ");
  g_autofree char *end = stamp (tomorrow, 14, 50, "DTEND:%Y%m%dT%H%M%SZ");

  g_assert_cmpuint (g_strv_length (lines), ==, G_N_ELEMENTS (names));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_true (g_str_has_prefix (lines[i], names[i]));
  g_assert_cmpstr (lines[6], ==, start);
  g_assert_cmpstr (lines[7], ==, end);
}

/* Tomorrow, at twenty past two. */
static void
test_planned (Job          *self,
              gconstpointer data)
{
  g_autoptr(GDateTime) tomorrow = g_date_time_add_hours (self->opened_at, 24);
  g_autofree char *day = g_date_time_format (tomorrow, "%-d %b %Y");
  g_autofree char *row = g_strconcat ("Ada Lovelace, Planned*", day, "*14:20*", NULL);
  g_autofree char *entry = NULL;

  desk_press (self->desk, "button", "Plan for Later…");
  desk_await_there (self->desk, "label", "When Will It Be?");
  desk_await_focus (self->desk, NULL, "Day");
  tab_and_type (self, 5, "spin button", "Hour", "14");
  tab_and_type (self, 1, "spin button", "Minute", "20");
  desk_key (self->desk, "Return");
  desk_await_window (self->desk, "Candor");
  desk_await_there (self->desk, "list item", row);
  entry = save_entry (self);
  assert_entry (self, entry);
}

int
main (int    argc,
      char **argv)
{
  Desk *desk;
  int status;

  g_test_init (&argc, &argv, NULL);
  desk = desk_start ();
  g_test_add ("/afterwards/signed", Job, desk, set_up, test_afterwards, tear_down);
  g_test_add ("/afterwards/planned", Job, desk, set_up, test_planned, tear_down);
  status = g_test_run ();
  desk_end (desk);
  return status;
}
