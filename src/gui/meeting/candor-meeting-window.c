/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-meeting-window.h"

#include <glib/gi18n.h>

#include "candor-consensus-dialog.h"
#include "candor-meeting-row.h"
#include "candor-meeting-words.h"
#include "candor-name-by-tooltip.h"
#include "candor-name-expander.h"

struct _CandorMeetingWindow
{
  AdwWindow        parent_instance;

  CandorLibrary   *library;
  CandorCandidate *candidate;
  CandorMeeting   *meeting;
  GHashTable      *open_digests;        /* of the questions that are opened: they stay so when something changes */

  GtkLabel        *name;
  GtkBox          *content;
};

G_DEFINE_FINAL_TYPE (CandorMeetingWindow, candor_meeting_window, ADW_TYPE_WINDOW)

static GtkWidget *
add_group (CandorMeetingWindow * self,
           const char *title,
           const char *description)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), description);
  gtk_box_append (self->content, group);
  return group;
}

static GtkWidget *
make_line (const char *title,
           const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *name = g_strjoin (", ", title, subtitle, NULL);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return row;
}

static void
show_cards (CandorMeetingWindow *self)
{
  GPtrArray *cards = candor_meeting_get_cards (self->meeting);
  GtkWidget *group = add_group (self, _("Scorecards"),
                                candor_meeting_count_waiting (self->meeting) > 0
                                ? _("Sign yours first. A colleague’s of the same kit is shown then, so that neither "
                                    "sways the other.") : NULL);

  for (guint i = 0; i < cards->len; i++)
    {
      const CandorPanelCard *card = cards->pdata[i];
      g_autofree char *facts = candor_meeting_words_card (self->meeting, i);

      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_line (card->interviewer, facts));
    }
}

static void
show_differences (CandorMeetingWindow *self)
{
  GPtrArray *differences = candor_meeting_get_differences (self->meeting);
  GtkWidget *group;

  if (differences->len == 0)
    return;
  group = add_group (self, _("What Differed"), NULL);
  for (guint i = 0; i < differences->len; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_line (differences->pdata[i], NULL));
}

static void
expanded_cb (CandorMeetingWindow *self,
             GParamSpec          *pspec,
             AdwExpanderRow      *row)
{
  const char *digest = g_object_get_data (G_OBJECT (row), "digest");

  if (adw_expander_row_get_expanded (row))
    g_hash_table_add (self->open_digests, g_strdup (digest));
  else
    g_hash_table_remove (self->open_digests, digest);
}

static GtkWidget *
make_question (CandorMeetingWindow    *self,
               const CandorMeetingRow *row)
{
  GtkWidget *widget;

  if (row->part == CANDOR_MEETING_NOT_ASKED)
    return make_line (row->headline, NULL);
  widget = candor_meeting_row_new (self->meeting, row);
  g_object_set_data_full (G_OBJECT (widget), "digest", g_strdup (row->digest), g_free);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (widget), g_hash_table_contains (self->open_digests, row->digest));
  g_signal_connect_object (widget, "notify::expanded", G_CALLBACK (expanded_cb), self, G_CONNECT_SWAPPED);
  return widget;
}

static gboolean
belongs (const CandorMeetingRow *row,
         CandorMeetingPart       part,
         gboolean                differs)
{
  return row->part == part && (part != CANDOR_MEETING_JOINED || (row->difference > 0) == differs);
}

static void
show_part (CandorMeetingWindow *self,
           const char          *title,
           CandorMeetingPart    part,
           gboolean             differs)
{
  GPtrArray *rows = candor_meeting_get_rows (self->meeting);
  GtkWidget *group = NULL;

  for (guint i = 0; i < rows->len; i++)
    {
      if (!belongs (rows->pdata[i], part, differs))
        continue;
      if (group == NULL)
        group = add_group (self, title, NULL);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), make_question (self, rows->pdata[i]));
    }
}

static void
show_details (CandorMeetingWindow *self)
{
  g_autofree char *words = NULL;
  GtkWidget *group;
  GtkWidget *details;

  if (candor_meeting_get_rows (self->meeting)->len == 0)
    return;
  words = candor_meeting_words_agreement (self->meeting);
  group = add_group (self, "", NULL);
  candor_name_lists (group, _("Details"));
  details = adw_expander_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (details), _("Details"));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (details), make_line (_("How Far the Scores Agree"), words));
  candor_name_expander (ADW_EXPANDER_ROW (details));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), details);
}

static void
show_nothing (CandorMeetingWindow *self,
              const char          *description)
{
  GtkWidget *status = adw_status_page_new ();

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (status), "system-users-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (status), _("No Scorecard Yet"));
  adw_status_page_set_description (ADW_STATUS_PAGE (status), description);
  gtk_box_append (self->content, status);
}

static void
show_parts (CandorMeetingWindow *self)
{
  show_cards (self);
  show_differences (self);
  show_part (self, _("To Talk About"), CANDOR_MEETING_JOINED, TRUE);
  show_part (self, _("Scored Alike"), CANDOR_MEETING_JOINED, FALSE);
  show_part (self, _("Scored by One"), CANDOR_MEETING_ALONE, FALSE);
  show_part (self, _("Asked by Nobody"), CANDOR_MEETING_NOT_ASKED, FALSE);
  show_details (self);
}

static void
show_meeting (CandorMeetingWindow *self)
{
  g_autoptr(GError) error = NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->content))) != NULL)
    gtk_box_remove (self->content, child);
  g_clear_object (&self->meeting);
  self->meeting = candor_library_meet (self->library, candor_candidate_get_id (self->candidate), &error);
  if (self->meeting == NULL)
    show_nothing (self, error->message);
  else if (candor_meeting_get_cards (self->meeting)->len == 0)
    show_nothing (self, _("Interview the candidate, or import a colleague’s signed scorecard on their page."));
  else
    show_parts (self);
}

static void
settle_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorMeetingWindow *self = CANDOR_MEETING_WINDOW (widget);

  gtk_window_present (candor_consensus_dialog_new (GTK_WINDOW (self), self->library,
                                                   candor_candidate_get_id (self->candidate), self->meeting,
                                                   g_variant_get_string (parameter, NULL)));
}

static void
candor_meeting_window_dispose (GObject *object)
{
  CandorMeetingWindow *self = CANDOR_MEETING_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_MEETING_WINDOW);
  g_clear_pointer (&self->open_digests, g_hash_table_unref);
  g_clear_object (&self->meeting);
  g_clear_object (&self->candidate);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_meeting_window_parent_class)->dispose (object);
}

static void
candor_meeting_window_class_init (CandorMeetingWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_meeting_window_dispose;
  gtk_widget_class_install_action (widget_class, "meeting.settle", "s", settle_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/meeting/candor-meeting-window.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorMeetingWindow, name);
  gtk_widget_class_bind_template_child (widget_class, CandorMeetingWindow, content);
}

static void
candor_meeting_window_init (CandorMeetingWindow *self)
{
  self->open_digests = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_by_tooltip (GTK_WIDGET (self));
}

/**
 * candor_meeting_window_new:
 * @parent: the main window
 * @library: the library
 * @candidate: whom it is about
 *
 * Returns: (transfer none): the window, owned by GTK
 */
GtkWindow *
candor_meeting_window_new (GtkWindow       *parent,
                           CandorLibrary   *library,
                           CandorCandidate *candidate)
{
  CandorMeetingWindow *self = g_object_new (CANDOR_TYPE_MEETING_WINDOW, "transient-for", parent, "application", gtk_window_get_application (parent), NULL);

  self->library = g_object_ref (library);
  self->candidate = g_object_ref (candidate);
  gtk_label_set_label (self->name, candor_candidate_get_name (candidate));
  g_signal_connect_object (library, "candidates-changed", G_CALLBACK (show_meeting), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "interviews-changed", G_CALLBACK (show_meeting), self, G_CONNECT_SWAPPED);
  show_meeting (self);
  return GTK_WINDOW (self);
}
