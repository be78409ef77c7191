/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-scorecard-page.h"

#include <glib/gi18n.h>

#include "candor-amend-dialog.h"
#include "candor-export.h"
#include "candor-export-dialog.h"
#include "candor-print-dialog.h"
#include "candor-scorecard-parts.h"

struct _CandorScorecardPage
{
  AdwBin           parent_instance;

  CandorLibrary   *library;
  CandorScorecard *scorecard;
  GPtrArray       *questions;         /* (element-type GtkWidget): the blocks, by position */

  GtkAdjustment   *adjustment;
  GtkBox          *content;
};

G_DEFINE_FINAL_TYPE (CandorScorecardPage, candor_scorecard_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_LIBRARY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const char *
interview_id_of (CandorScorecardPage *self)
{
  return candor_interview_get_id (candor_scorecard_get_interview (self->scorecard));
}

static void
append (CandorScorecardPage *self,
        GtkWidget           *part)
{
  gtk_box_append (self->content, part);
}

static void
append_questions (CandorScorecardPage *self)
{
  CandorInterview *interview = candor_scorecard_get_interview (self->scorecard);

  for (guint position = 1; position <= candor_interview_get_n_responses (interview); position++)
    {
      CandorResponse *response = candor_interview_get_response (interview, position);
      GtkWidget *question = candor_scorecard_question_new (self->scorecard, response);

      g_ptr_array_add (self->questions, question);
      append (self, question);
    }
}

/* Not of the scorecard itself: where it went. */
static void
append_exports (CandorScorecardPage *self)
{
  g_autoptr(GPtrArray) files =
    candor_library_list_exports (self->library, interview_id_of (self), NULL);

  if (files != NULL && files->len > 0)
    append (self, candor_scorecard_exports_new (files));
}

/* To be read to a colleague, or compared with what a file says. */
static void
append_digest (CandorScorecardPage *self)
{
  g_autofree char *digest = candor_library_load_digest (self->library, interview_id_of (self));
  g_autofree char *line = NULL;
  GtkWidget *label;

  if (digest == NULL)
    return;
  /* Translators: %s is a SHA-256 */
  line = g_strdup_printf (_("Digest of what was signed: %s"), digest);
  label = candor_scorecard_text_new (line, "dim-label");
  gtk_widget_add_css_class (label, "caption");
  append (self, label);
}

static gboolean
is_signed (CandorInterviewState state)
{
  return state == CANDOR_INTERVIEW_STATE_SIGNED || state == CANDOR_INTERVIEW_STATE_AMENDED;
}

static void
show_scorecard (CandorScorecardPage *self)
{
  CandorInterview *interview = candor_scorecard_get_interview (self->scorecard);
  GtkWidget *child;

  g_ptr_array_set_size (self->questions, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->content))) != NULL)
    gtk_box_remove (self->content, child);
  append (self, candor_scorecard_head_new (self->scorecard));
  append (self, candor_scorecard_table_new (self->scorecard));
  append (self, candor_scorecard_bars_new (self->scorecard));
  append_questions (self);
  append (self, candor_scorecard_later_new (self->scorecard));
  append_digest (self);
  append_exports (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "scorecard.amend",
                                 is_signed (candor_interview_get_state (interview)));
}

static void
load (CandorScorecardPage *self,
      const char          *interview_id)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CandorScorecard) scorecard =
    candor_library_load_scorecard (self->library, interview_id, &error);

  if (scorecard == NULL)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", error->message);
      return;
    }
  g_set_object (&self->scorecard, scorecard);
  show_scorecard (self);
}

/* Amended here or by another program: the page tells the truth of now. */
static void
interviews_changed_cb (CandorScorecardPage *self)
{
  g_autofree char *interview_id = NULL;

  if (self->scorecard == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  interview_id = g_strdup (interview_id_of (self));
  load (self, interview_id);
}

static void
jump_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorScorecardPage *self = CANDOR_SCORECARD_PAGE (widget);
  guint position = g_variant_get_uint32 (parameter);
  graphene_rect_t bounds;

  if (position < 1 || position > self->questions->len)
    return;
  if (gtk_widget_compute_bounds (g_ptr_array_index (self->questions, position - 1),
                                 GTK_WIDGET (self->content), &bounds))
    gtk_adjustment_set_value (self->adjustment, bounds.origin.y);
}

static void
export_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  CandorScorecardPage *self = CANDOR_SCORECARD_PAGE (widget);
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (widget));

  gtk_window_present (candor_export_dialog_new (window, self->library, interview_id_of (self)));
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  CandorScorecardPage *self = CANDOR_SCORECARD_PAGE (widget);
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (widget));

  gtk_window_present (candor_print_dialog_new_scorecard (window, self->library, interview_id_of (self)));
}

static void
amend_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  CandorScorecardPage *self = CANDOR_SCORECARD_PAGE (widget);
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (widget));

  gtk_window_present (candor_amend_dialog_new (window, self->library,
                                               candor_scorecard_get_interview (self->scorecard)));
}

/* For a mail or an applicant system: all but the model answers, as plain text. */
static void
copy_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorScorecardPage *self = CANDOR_SCORECARD_PAGE (widget);
  const CandorExportOptions options = { .format = "text", .without_model_answers = TRUE };
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = candor_export_render (self->library, interview_id_of (self), &options, &error);
  g_autofree char *text = NULL;

  if (bytes != NULL)
    {
      text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
    }
  gtk_widget_activate_action (widget, "win.toast", "s", bytes != NULL ? _("Summary copied") : error->message);
}

static void
next_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  CandorInterview *interview =
    candor_scorecard_get_interview (CANDOR_SCORECARD_PAGE (widget)->scorecard);

  gtk_widget_activate_action (widget, "win.start-interview", "s",
                              candor_kit_get_id (candor_interview_get_kit (interview)));
}

static void
set_library (CandorScorecardPage *self,
             CandorLibrary       *library)
{
  if (g_set_object (&self->library, library) && library != NULL)
    g_signal_connect_object (library, "interviews-changed", G_CALLBACK (interviews_changed_cb), self,
                             G_CONNECT_SWAPPED);
}

static void
candor_scorecard_page_dispose (GObject *object)
{
  CandorScorecardPage *self = CANDOR_SCORECARD_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_SCORECARD_PAGE);
  g_clear_object (&self->scorecard);
  g_clear_object (&self->library);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  G_OBJECT_CLASS (candor_scorecard_page_parent_class)->dispose (object);
}

static void
candor_scorecard_page_get_property (GObject    *object,
                                    guint       property_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  CandorScorecardPage *self = CANDOR_SCORECARD_PAGE (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_scorecard_page_set_property (GObject      *object,
                                    guint         property_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  CandorScorecardPage *self = CANDOR_SCORECARD_PAGE (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      set_library (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
candor_scorecard_page_class_init (CandorScorecardPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = candor_scorecard_page_dispose;
  object_class->get_property = candor_scorecard_page_get_property;
  object_class->set_property = candor_scorecard_page_set_property;

  properties[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, CANDOR_TYPE_LIBRARY,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/scorecard/candor-scorecard-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorScorecardPage, adjustment);
  gtk_widget_class_bind_template_child (widget_class, CandorScorecardPage, content);
  gtk_widget_class_install_action (widget_class, "scorecard.jump", "u", jump_action);
  gtk_widget_class_install_action (widget_class, "scorecard.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "page.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "scorecard.amend", NULL, amend_action);
  gtk_widget_class_install_action (widget_class, "scorecard.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "scorecard.next", NULL, next_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "scorecard.copy", NULL);
}

static void
candor_scorecard_page_init (CandorScorecardPage *self)
{
  self->questions = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_scorecard_page_show:
 * @self: the page
 * @interview_id: an interview
 *
 * Shows the scorecard of that interview.
 */
void
candor_scorecard_page_show (CandorScorecardPage *self,
                            const char          *interview_id)
{
  g_return_if_fail (CANDOR_IS_SCORECARD_PAGE (self));

  load (self, interview_id);
  gtk_adjustment_set_value (self->adjustment, 0);
}
