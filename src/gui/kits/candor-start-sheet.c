/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-start-sheet-private.h"

#include <glib/gi18n.h>

#include "candor-name-by-tooltip.h"

G_DEFINE_FINAL_TYPE (CandorStartSheet, candor_start_sheet, ADW_TYPE_WINDOW)

enum
{
  PROP_0,
  PROP_LIBRARY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

void
candor_start_sheet_complain (CandorStartSheet *self,
                             const char       *sentence)
{
  gtk_label_set_label (self->complaint, sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->complaint), TRUE);
}

static void
stop_complaining_cb (CandorStartSheet *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->complaint), FALSE);
}

static char *
name_of_account (void)
{
  const char *name = g_get_real_name ();

  return g_strdup (g_str_equal (name, "Unknown") ? "" : name);
}

static char **
others_present (CandorStartSheet *self)
{
  char **names = g_strsplit (gtk_editable_get_text (GTK_EDITABLE (self->also_present)), ",", -1);
  guint n_names = 0;

  for (guint i = 0; names[i] != NULL; i++)
    {
      char *name = g_strstrip (names[i]);

      if (*name != '\0')
        names[n_names++] = name;
      else
        g_free (name);
    }
  names[n_names] = NULL;
  return names;
}

/* The preset comes first: it counts the new candidate's deletion date. */
static gboolean
keep_retention (CandorStartSheet *self,
                GError          **error)
{
  const char *preset = candor_retention_choice_get_preset (self->retention_choice);

  if (!gtk_widget_get_visible (self->retention_list))
    return TRUE;
  return candor_library_set_retention (self->library, preset, error);
}

/* Once on disk, the new candidate is a known one, should the start fail after all. */
static gboolean
keep_candidate (CandorStartSheet *self,
                GError          **error)
{
  g_autofree char *name = candor_candidate_field_get_name (self->field);
  g_autoptr(CandorCandidate) candidate = NULL;

  if (candor_candidate_field_get_candidate (self->field) != NULL)
    return TRUE;
  candidate = candor_candidate_new (NULL, name);
  candor_candidate_set_role (candidate,
                             candor_kit_get_role (candor_kit_choice_get_kit (self->kit_choice)));
  if (!candor_library_put_candidate (self->library, candidate, error))
    return FALSE;
  candor_candidate_field_choose (self->field, candidate);
  return TRUE;
}

static gboolean
keep_interviewer (CandorStartSheet *self,
                  GError          **error)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (self->interviewer)));
  g_autofree char *known = candor_library_get_interviewer (self->library);

  if (name[0] == '\0' || g_strcmp0 (name, known) == 0)
    return TRUE;
  return candor_library_set_interviewer (self->library, name, error);
}

static void
close_cb (gpointer user_data)
{
  g_autoptr(CandorStartSheet) self = user_data;

  gtk_window_close (GTK_WINDOW (self));
}

/* Once the dialog in front of it is gone: closed from its answer, the sheet would be gone before it, and GTK would look
 * for its parent. */
void
candor_start_sheet_close (CandorStartSheet *self)
{
  g_idle_add_once (close_cb, g_object_ref (self));
}

void
candor_start_sheet_open (CandorStartSheet *self,
                         CandorInterview  *interview)
{
  GtkWidget *parent = GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (self)));

  gtk_widget_activate_action (parent, "app.open-interview", "s",
                              candor_interview_get_id (interview));
  candor_start_sheet_close (self);
}

CandorInterview *
candor_start_sheet_make (CandorStartSheet   *self,
                         CandorCandidate    *candidate,
                         CandorInterviewPlan plan)
{
  g_auto(GStrv) also_present = others_present (self);
  g_autofree char *interviewer = g_strstrip (g_strdup (gtk_editable_get_text (self->interviewer)));
  g_autoptr(GError) error = NULL;
  CandorInterview *interview = NULL;

  plan.kit_id = candor_kit_get_id (candor_kit_choice_get_kit (self->kit_choice));
  plan.candidate_id = candidate != NULL ? candor_candidate_get_id (candidate) : NULL;
  plan.interviewer = interviewer;
  plan.also_present = (const char * const *) also_present;
  plan.is_pilot = candidate == NULL;
  if (keep_interviewer (self, &error))
    interview = plan.planned_for_us != 0
                  ? candor_library_plan_interview (self->library, &plan, &error)
                  : candor_library_start_interview (self->library, &plan, &error);
  if (interview == NULL)
    candor_start_sheet_complain (self, error->message);
  return interview;
}

static void
start (CandorStartSheet *self,
       CandorCandidate  *candidate)
{
  g_autoptr(CandorInterview) interview =
    candor_start_sheet_make (self, candidate, (CandorInterviewPlan) { NULL });

  if (interview != NULL)
    candor_start_sheet_open (self, interview);
}

/* The first thing that is missing gets the focus and a sentence. */
static gboolean
is_complete (CandorStartSheet *self)
{
  g_autofree char *name = candor_candidate_field_get_name (self->field);
  g_autofree char *interviewer = g_strstrip (g_strdup (gtk_editable_get_text (self->interviewer)));
  const char *sentence = NULL;

  if (name[0] == '\0')
    sentence = _("Who is interviewed? Type a name, or rehearse without a candidate.");
  else if (candor_candidate_field_is_ambiguous (self->field))
    sentence = _("More than one candidate has this name: choose one below it.");
  else if (interviewer[0] != '\0')
    return TRUE;
  if (sentence != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->field));
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->interviewer));
  candor_start_sheet_complain (self, sentence != NULL ? sentence : _("Who asks? Type your name as the interviewer."));
  return FALSE;
}

gboolean
candor_start_sheet_keep (CandorStartSheet *self)
{
  g_autoptr(GError) error = NULL;

  if (!is_complete (self))
    return FALSE;
  if (keep_retention (self, &error) && keep_candidate (self, &error))
    return TRUE;
  candor_start_sheet_complain (self, error->message);
  return FALSE;
}

static void
start_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  CandorStartSheet *self = CANDOR_START_SHEET (widget);

  if (candor_start_sheet_keep (self))
    start (self, candor_candidate_field_get_candidate (self->field));
}

static void
rehearse_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  start (CANDOR_START_SHEET (widget), NULL);
}

static void
add_others_cb (CandorStartSheet *self)
{
  gtk_widget_set_visible (self->others_button, FALSE);
  gtk_widget_set_visible (self->also_present, TRUE);
  gtk_widget_grab_focus (self->also_present);
}

static void
show_answered (CandorStartSheet *self)
{
  g_autofree char *retention = candor_library_get_retention (self->library);
  g_autofree char *interviewer = candor_library_get_interviewer (self->library);
  g_autofree char *account = name_of_account ();

  gtk_widget_set_visible (self->retention_list, retention == NULL);
  gtk_editable_set_text (self->interviewer, interviewer != NULL ? interviewer : account);
}

/* Without any kit there is nothing to ask. */
static void
check_kits (CandorStartSheet *self)
{
  if (g_list_model_get_n_items (candor_library_get_kits (self->library)) > 0)
    return;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.start", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sheet.rehearse", FALSE);
  candor_start_sheet_complain (self, _("There is no kit yet. Make one under Kits, from the questions to ask."));
}

static void
candor_start_sheet_constructed (GObject *object)
{
  CandorStartSheet *self = CANDOR_START_SHEET (object);

  G_OBJECT_CLASS (candor_start_sheet_parent_class)->constructed (object);
  check_kits (self);
  show_answered (self);
  candor_name_by_tooltip (GTK_WIDGET (self));
  gtk_window_set_default_widget (GTK_WINDOW (self), self->start_button);
  gtk_widget_grab_focus (GTK_WIDGET (self->field));
}

static void
candor_start_sheet_dispose (GObject *object)
{
  CandorStartSheet *self = CANDOR_START_SHEET (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_START_SHEET);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_start_sheet_parent_class)->dispose (object);
}

static void
candor_start_sheet_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  CandorStartSheet *self = CANDOR_START_SHEET (object);

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
candor_start_sheet_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  CandorStartSheet *self = CANDOR_START_SHEET (object);

  switch (property_id)
    {
    case PROP_LIBRARY:
      self->library = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/kits/candor-start-sheet.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorStartSheet, kit_choice);
  gtk_widget_class_bind_template_child (widget_class, CandorStartSheet, field);
  gtk_widget_class_bind_template_child (widget_class, CandorStartSheet, retention_list);
  gtk_widget_class_bind_template_child (widget_class, CandorStartSheet, retention_choice);
  gtk_widget_class_bind_template_child (widget_class, CandorStartSheet, others_button);
  gtk_widget_class_bind_template_child (widget_class, CandorStartSheet, interviewer);
  gtk_widget_class_bind_template_child (widget_class, CandorStartSheet, also_present);
  gtk_widget_class_bind_template_child (widget_class, CandorStartSheet, start_button);
  gtk_widget_class_bind_template_child (widget_class, CandorStartSheet, complaint);
  gtk_widget_class_bind_template_callback (widget_class, add_others_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_complaining_cb);
}

static void
candor_start_sheet_class_init (CandorStartSheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = candor_start_sheet_constructed;
  object_class->dispose = candor_start_sheet_dispose;
  object_class->get_property = candor_start_sheet_get_property;
  object_class->set_property = candor_start_sheet_set_property;

  properties[PROP_LIBRARY] =
    g_param_spec_object ("library", NULL, NULL, CANDOR_TYPE_LIBRARY,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (CANDOR_TYPE_CANDIDATE_FIELD);
  g_type_ensure (CANDOR_TYPE_KIT_CHOICE);
  g_type_ensure (CANDOR_TYPE_RETENTION_CHOICE);
  gtk_widget_class_install_action (widget_class, "sheet.start", NULL, start_action);
  gtk_widget_class_install_action (widget_class, "sheet.rehearse", NULL, rehearse_action);
  candor_start_sheet_install_later (widget_class);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  bind_template (widget_class);
}

static void
candor_start_sheet_init (CandorStartSheet *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_start_sheet_new:
 * @parent: the main window
 * @library: a library
 * @kit_id: the kit to ask, "" lets it be chosen
 *
 * Makes the sheet that starts an interview.
 *
 * Returns: (transfer none): the sheet, which GTK keeps until it is closed
 */
GtkWindow *
candor_start_sheet_new (GtkWindow     *parent,
                        CandorLibrary *library,
                        const char    *kit_id)
{
  CandorStartSheet *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (CANDOR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (kit_id != NULL, NULL);

  self = g_object_new (CANDOR_TYPE_START_SHEET, "transient-for", parent, "library", library, NULL);
  if (kit_id[0] != '\0')
    candor_kit_choice_give (self->kit_choice, kit_id);
  return GTK_WINDOW (self);
}
