/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-skip-row.h"

#include "candor-words.h"

struct _CandorSkipRow
{
  AdwComboRow     parent_instance;

  CandorResponse *response;
  CandorScale    *scale;
};

G_DEFINE_FINAL_TYPE (CandorSkipRow, candor_skip_row, ADW_TYPE_COMBO_ROW)

static GListModel *
make_reasons (void)
{
  GtkStringList *reasons = gtk_string_list_new (NULL);

  for (int reason = CANDOR_SKIP_REASON_NONE; reason <= CANDOR_SKIP_REASON_OTHER; reason++)
    gtk_string_list_append (reasons, candor_words_skip_reason (reason));
  return G_LIST_MODEL (reasons);
}

static void
show_response (CandorSkipRow *self)
{
  CandorQuestion *question = candor_response_get_question (self->response);
  g_autofree char *title = g_strdup_printf ("%u. %s", candor_response_get_position (self->response),
                                            candor_question_get_headline (question));
  g_autofree char *state = candor_words_response (self->response, self->scale);
  g_autofree char *subtitle = g_markup_escape_text (state, -1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), title);
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), candor_response_get_skip_reason (self->response));
}

static void
reason_chosen_cb (CandorSkipRow *self)
{
  guint reason = adw_combo_row_get_selected (ADW_COMBO_ROW (self));

  if (reason != (guint) candor_response_get_skip_reason (self->response))
    gtk_widget_activate_action (GTK_WIDGET (self), "write-up.skip-reason", "(uu)",
                                candor_response_get_position (self->response), reason);
}

static void
candor_skip_row_dispose (GObject *object)
{
  CandorSkipRow *self = CANDOR_SKIP_ROW (object);

  g_clear_object (&self->response);
  g_clear_object (&self->scale);
  G_OBJECT_CLASS (candor_skip_row_parent_class)->dispose (object);
}

static void
candor_skip_row_class_init (CandorSkipRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = candor_skip_row_dispose;
}

static void
candor_skip_row_init (CandorSkipRow *self)
{
  g_autoptr(GListModel) reasons = make_reasons ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_combo_row_set_model (ADW_COMBO_ROW (self), reasons);
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
  show_response (self);
  g_signal_connect_object (response, "notify", G_CALLBACK (show_response), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::selected", G_CALLBACK (reason_chosen_cb), NULL);
  return GTK_WIDGET (self);
}
