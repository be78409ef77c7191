/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-skip-row.h"

#include "candor-words.h"

struct _CandorSkipRow
{
  AdwActionRow    parent_instance;

  CandorResponse *response;
  CandorScale    *scale;

  GtkMenuButton  *button;
  GMenu          *menu;
};

G_DEFINE_FINAL_TYPE (CandorSkipRow, candor_skip_row, ADW_TYPE_ACTION_ROW)

static void
offer_reasons (CandorSkipRow *self)
{
  guint position = candor_response_get_position (self->response);

  for (guint reason = CANDOR_SKIP_REASON_ANSWERED_EARLIER;
       reason <= CANDOR_SKIP_REASON_OTHER; reason++)
    {
      g_autoptr(GMenuItem) item = g_menu_item_new (candor_words_skip_reason (reason), NULL);

      g_menu_item_set_action_and_target (item, "write-up.skip-reason", "(uu)", position, reason);
      g_menu_append_item (self->menu, item);
    }
}

static void
show_response (CandorSkipRow *self)
{
  CandorQuestion *question = candor_response_get_question (self->response);
  const char *reason = candor_words_skip_reason (candor_response_get_skip_reason (self->response));
  g_autofree char *title = g_strdup_printf ("%u. %s", candor_response_get_position (self->response),
                                            candor_question_get_headline (question));
  g_autofree char *state = candor_words_response (self->response, self->scale);
  g_autofree char *name = g_strjoin (", ", title, state, reason, NULL);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), state);
  gtk_menu_button_set_label (self->button, reason);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
candor_skip_row_dispose (GObject *object)
{
  CandorSkipRow *self = CANDOR_SKIP_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_SKIP_ROW);
  g_clear_object (&self->response);
  g_clear_object (&self->scale);
  G_OBJECT_CLASS (candor_skip_row_parent_class)->dispose (object);
}

static void
candor_skip_row_class_init (CandorSkipRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_skip_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/live/candor-skip-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorSkipRow, button);
  gtk_widget_class_bind_template_child (widget_class, CandorSkipRow, menu);
}

static void
candor_skip_row_init (CandorSkipRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_skip_row_new:
 * @response: a question that was not asked
 * @scale: the scale of its kit
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
candor_skip_row_new (CandorResponse *response,
                     CandorScale    *scale)
{
  CandorSkipRow *self = g_object_new (CANDOR_TYPE_SKIP_ROW, NULL);

  self->response = g_object_ref (response);
  self->scale = g_object_ref (scale);
  offer_reasons (self);
  show_response (self);
  g_signal_connect_object (response, "notify", G_CALLBACK (show_response), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * candor_skip_row_is_due:
 * @interview: an interview that is written up
 * @response: one of its responses
 *
 * Tells whether to ask why the question was not asked: signing wants a reason for each required one, and any that
 * was skipped may have one. Of an interview entered afterwards nothing is known before it is typed in.
 *
 * Returns: %TRUE when it is to be asked
 */
gboolean
candor_skip_row_is_due (CandorInterview *interview,
                        CandorResponse  *response)
{
  CandorResponseState state = candor_response_get_state (response);
  CandorRating rating = candor_response_get_rating (response);

  g_return_val_if_fail (CANDOR_IS_INTERVIEW (interview), FALSE);

  if (rating == CANDOR_RATING_SCORED || rating == CANDOR_RATING_NA)
    return FALSE;
  if (state == CANDOR_RESPONSE_STATE_SKIPPED)
    return TRUE;
  return state == CANDOR_RESPONSE_STATE_NOT_REACHED &&
         !candor_interview_is_entered_later (interview) &&
         candor_response_get_requirement (response) == CANDOR_REQUIREMENT_REQUIRED;
}
