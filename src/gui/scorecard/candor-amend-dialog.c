/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-amend-dialog.h"

#include <glib/gi18n.h>

#include "candor-enum-types.h"
#include "candor-name-by-tooltip.h"
#include "candor-name-combo.h"
#include "candor-typed-text.h"
#include "candor-words.h"

struct _CandorAmendDialog
{
  AdwWindow        parent_instance;

  CandorLibrary   *library;
  CandorInterview *interview;

  AdwComboRow     *place;
  AdwComboRow     *field;
  AdwComboRow     *level;
  AdwComboRow     *recommendation;
  AdwComboRow     *reason;
  AdwEntryRow     *other_reason;
  CandorTypedText *text;
  GtkLabel        *trouble;
};

G_DEFINE_FINAL_TYPE (CandorAmendDialog, candor_amend_dialog, ADW_TYPE_WINDOW)

/* What can be changed: of a question, and of the interview itself. */
static const CandorField question_fields[] =
{ CANDOR_FIELD_SCORE, CANDOR_FIELD_ANSWER, CANDOR_FIELD_NOTE };
static const CandorField interview_fields[] = { CANDOR_FIELD_RECOMMENDATION, CANDOR_FIELD_SUMMARY };
static const char * const ready_reasons[] = {
  N_("Slip of the key"), N_("Spelling"), N_("Remembered later"), N_("Panel"), N_("Another reason"),
};

static guint
position (CandorAmendDialog *self)
{
  return adw_combo_row_get_selected (self->place);
}

static CandorField
chosen_field (CandorAmendDialog *self)
{
  guint n = adw_combo_row_get_selected (self->field);

  if (position (self) == 0)
    return interview_fields[MIN (n, G_N_ELEMENTS (interview_fields) - 1)];
  return question_fields[MIN (n, G_N_ELEMENTS (question_fields) - 1)];
}

static const char *
chosen_reason (CandorAmendDialog *self)
{
  guint n = adw_combo_row_get_selected (self->reason);

  if (n < G_N_ELEMENTS (ready_reasons) - 1)
    return _(ready_reasons[n]);
  return gtk_editable_get_text (GTK_EDITABLE (self->other_reason));
}

static CandorScale *
scale_of (CandorAmendDialog *self)
{
  return candor_kit_get_scale (candor_interview_get_kit (self->interview));
}

/* (transfer full): as it is written down */
static char *
chosen_value (CandorAmendDialog *self)
{
  guint recommendation = adw_combo_row_get_selected (self->recommendation);

  switch (chosen_field (self))
    {
    case CANDOR_FIELD_SCORE:
      return g_strdup_printf ("%u", candor_scale_get_min (scale_of (self)) +
                              adw_combo_row_get_selected (self->level));
    case CANDOR_FIELD_RECOMMENDATION:
      return g_strdup (candor_enum_to_nick (CANDOR_TYPE_RECOMMENDATION,
                                            recommendation + CANDOR_RECOMMENDATION_STRONG_NO));
    case CANDOR_FIELD_ANSWER:
    case CANDOR_FIELD_NOTE:
    case CANDOR_FIELD_SUMMARY:
    default:
      return candor_typed_text_get_text (self->text);
    }
}

static const char *
old_text (CandorAmendDialog *self)
{
  CandorResponse *response = candor_interview_get_response (self->interview, position (self));

  if (chosen_field (self) == CANDOR_FIELD_ANSWER)
    return candor_response_get_answer (response);
  if (chosen_field (self) == CANDOR_FIELD_NOTE)
    return candor_response_get_note (response);
  return candor_interview_get_text (self->interview, CANDOR_WRITE_UP_SUMMARY);
}

static void
show_old_text (CandorAmendDialog *self)
{
  g_autoptr(GObject) owner = g_object_new (G_TYPE_OBJECT, NULL);

  candor_typed_text_show (self->text, owner, old_text (self));
}

static void
show_old_score (CandorAmendDialog *self)
{
  CandorResponse *response = candor_interview_get_response (self->interview, position (self));
  int score = candor_response_get_score (response);

  adw_combo_row_set_selected (self->level,
                              MAX (score - candor_scale_get_min (scale_of (self)), 0));
}

static void
show_old_recommendation (CandorAmendDialog *self)
{
  int recommendation = candor_interview_get_recommendation (self->interview);

  adw_combo_row_set_selected (self->recommendation,
                              MAX (recommendation - CANDOR_RECOMMENDATION_STRONG_NO, 0));
}

/* What it is now, ready to be changed. */
static void
show_value (CandorAmendDialog *self)
{
  gboolean is_score = chosen_field (self) == CANDOR_FIELD_SCORE;
  gboolean is_recommendation = chosen_field (self) == CANDOR_FIELD_RECOMMENDATION;

  gtk_widget_set_visible (GTK_WIDGET (self->level), is_score);
  gtk_widget_set_visible (GTK_WIDGET (self->recommendation), is_recommendation);
  gtk_widget_set_visible (GTK_WIDGET (self->text), !is_score && !is_recommendation);
  if (is_score)
    show_old_score (self);
  else if (is_recommendation)
    show_old_recommendation (self);
  else
    show_old_text (self);
}

static void
field_cb (CandorAmendDialog *self)
{
  if (self->interview != NULL)
    show_value (self);
}

static void
place_cb (CandorAmendDialog *self)
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);
  gboolean is_question = position (self) > 0;
  const CandorField *fields = is_question ? question_fields : interview_fields;
  guint n_fields = is_question ? G_N_ELEMENTS (question_fields) : G_N_ELEMENTS (interview_fields);

  if (self->interview == NULL)
    return;
  for (guint i = 0; i < n_fields; i++)
    gtk_string_list_append (labels, candor_words_field (fields[i]));
  adw_combo_row_set_model (self->field, G_LIST_MODEL (labels));
  show_value (self);
}

static void
reason_cb (CandorAmendDialog *self)
{
  guint reason = adw_combo_row_get_selected (self->reason);

  gtk_widget_set_visible (GTK_WIDGET (self->other_reason),
                          reason == G_N_ELEMENTS (ready_reasons) - 1);
}

static void
amend_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  CandorAmendDialog *self = CANDOR_AMEND_DIALOG (widget);
  g_autofree char *value = chosen_value (self);
  g_autoptr(GError) error = NULL;

  if (candor_library_amend (self->library, candor_interview_get_id (self->interview),
                            position (self), chosen_field (self), value,
                            chosen_reason (self), &error))
    {
      gtk_window_close (GTK_WINDOW (self));
      return;
    }
  gtk_label_set_label (self->trouble, error->message);
  gtk_widget_set_visible (GTK_WIDGET (self->trouble), TRUE);
}

static void
fill_places (CandorAmendDialog *self)
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);

  gtk_string_list_append (labels, _("The interview itself"));
  for (guint n = 1; n <= candor_interview_get_n_responses (self->interview); n++)
    {
      CandorResponse *response = candor_interview_get_response (self->interview, n);
      g_autofree char *label =
        g_strdup_printf ("%u. %s", n,
                         candor_question_get_headline (candor_response_get_question (response)));

      gtk_string_list_append (labels, label);
    }
  adw_combo_row_set_model (self->place, G_LIST_MODEL (labels));
}

static void
fill_levels (CandorAmendDialog *self)
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);

  for (int level = candor_scale_get_min (scale_of (self));
       level <= candor_scale_get_max (scale_of (self)); level++)
    {
      g_autofree char *label =
        g_strdup_printf ("%d, %s", level, candor_scale_get_label (scale_of (self), level));

      gtk_string_list_append (labels, label);
    }
  adw_combo_row_set_model (self->level, G_LIST_MODEL (labels));
}

static void
fill_words (CandorAmendDialog *self)
{
  g_autoptr(GtkStringList) reasons = gtk_string_list_new (NULL);
  g_autoptr(GtkStringList) recommendations = gtk_string_list_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (ready_reasons); i++)
    gtk_string_list_append (reasons, _(ready_reasons[i]));
  for (guint i = CANDOR_RECOMMENDATION_STRONG_NO; i <= CANDOR_RECOMMENDATION_STRONG_YES; i++)
    gtk_string_list_append (recommendations, candor_words_recommendation (i));
  adw_combo_row_set_model (self->reason, G_LIST_MODEL (reasons));
  adw_combo_row_set_model (self->recommendation, G_LIST_MODEL (recommendations));
}

static void
candor_amend_dialog_dispose (GObject *object)
{
  CandorAmendDialog *self = CANDOR_AMEND_DIALOG (object);

  g_clear_object (&self->interview);
  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_AMEND_DIALOG);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_amend_dialog_parent_class)->dispose (object);
}

static void
candor_amend_dialog_class_init (CandorAmendDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_amend_dialog_dispose;
  g_type_ensure (CANDOR_TYPE_TYPED_TEXT);
  gtk_widget_class_install_action (widget_class, "amend.amend", NULL, amend_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/scorecard/candor-amend-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorAmendDialog, place);
  gtk_widget_class_bind_template_child (widget_class, CandorAmendDialog, field);
  gtk_widget_class_bind_template_child (widget_class, CandorAmendDialog, level);
  gtk_widget_class_bind_template_child (widget_class, CandorAmendDialog, recommendation);
  gtk_widget_class_bind_template_child (widget_class, CandorAmendDialog, reason);
  gtk_widget_class_bind_template_child (widget_class, CandorAmendDialog, other_reason);
  gtk_widget_class_bind_template_child (widget_class, CandorAmendDialog, text);
  gtk_widget_class_bind_template_child (widget_class, CandorAmendDialog, trouble);
  gtk_widget_class_bind_template_callback (widget_class, place_cb);
  gtk_widget_class_bind_template_callback (widget_class, field_cb);
  gtk_widget_class_bind_template_callback (widget_class, reason_cb);
}

static void
candor_amend_dialog_init (CandorAmendDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_by_tooltip (GTK_WIDGET (self));
  candor_name_combo (self->place);
  candor_name_combo (self->field);
  candor_name_combo (self->level);
  candor_name_combo (self->recommendation);
  candor_name_combo (self->reason);
  fill_words (self);
  reason_cb (self);
}

/**
 * candor_amend_dialog_new:
 * @parent: the main window
 * @library: the library
 * @interview: a signed interview
 *
 * Returns: (transfer none): the dialog, owned by GTK
 */
GtkWindow *
candor_amend_dialog_new (GtkWindow       *parent,
                         CandorLibrary   *library,
                         CandorInterview *interview)
{
  CandorAmendDialog *self = g_object_new (CANDOR_TYPE_AMEND_DIALOG, "transient-for", parent, NULL);

  self->library = g_object_ref (library);
  self->interview = g_object_ref (interview);
  fill_levels (self);
  fill_places (self);
  place_cb (self);
  return GTK_WINDOW (self);
}
