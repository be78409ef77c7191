/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-review-window.h"

#include <glib/gi18n.h>

#include "candor-named-row.h"
#include "candor-review-card.h"
#include "candor-review-question.h"

struct _CandorReviewWindow
{
  AdwWindow             parent_instance;

  CandorLibrary        *library;
  CandorReview         *review;

  CandorReviewQuestion *question;
  GtkWidget            *first;      /* the row that the question stands in */
  GtkWidget            *none;       /* the row that stands for all answers when there is none */
  GtkNoSelection       *rows;
  GHashTable           *cards;      /* of the rows that are made: interview id → CandorReviewCard */
};

G_DEFINE_FINAL_TYPE (CandorReviewWindow, candor_review_window, ADW_TYPE_WINDOW)

static char *
words_of_drift (CandorReviewWindow * self)
{
  CandorDrift drift = candor_review_measure_drift (self->review);

  if (drift.n_again == 0)
    return g_strdup (_("Names, order of the day and first scores are hidden. Score an answer again to see whether you "
                       "still think the same."));
  if (drift.n_higher + drift.n_lower == 0)
    return g_strdup_printf (ngettext ("%u answer scored again, the same as at first.",
                                      "%u answers scored again, all the same as at first.", drift.n_again),
                            drift.n_again);
  /* Translators: how many were scored again, how many of them higher and lower */
  return g_strdup_printf (ngettext ("%u answer scored again: %u higher, %u lower than at first.",
                                    "%u answers scored again: %u higher, %u lower than at first.", drift.n_again),
                          drift.n_again, drift.n_higher, drift.n_lower);
}

static void
show_drift (CandorReviewWindow *self)
{
  g_autofree char *drift = words_of_drift (self);

  candor_review_question_tell (self->question, drift);
}

static GtkWidget *
make_card (CandorReviewWindow *self,
           const char         *interview_id)
{
  GtkWidget *card = candor_review_card_new ();
  const CandorReviewAnswer *answer = candor_review_find (self->review, interview_id);

  candor_review_card_show (CANDOR_REVIEW_CARD (card), candor_review_get_scale (self->review), answer);
  g_hash_table_insert (self->cards, g_strdup (interview_id), card);
  return g_object_new (CANDOR_TYPE_NAMED_ROW, "child", card, "name-text", answer->alias, NULL);
}

static void
bind_row_cb (CandorReviewWindow *self,
             GtkListItem        *item)
{
  const char *interview_id = gtk_string_object_get_string (gtk_list_item_get_item (item));

  gtk_list_item_set_activatable (item, FALSE);
  if (gtk_list_item_get_position (item) == 0)
    gtk_list_item_set_child (item, self->first);
  else if (interview_id[0] == '\0')
    gtk_list_item_set_child (item, self->none);
  else
    gtk_list_item_set_child (item, make_card (self, interview_id));
}

static void
unbind_row_cb (CandorReviewWindow *self,
               GtkListItem        *item)
{
  g_hash_table_remove (self->cards, gtk_string_object_get_string (gtk_list_item_get_item (item)));
  gtk_list_item_set_child (item, NULL);
}

/* The question scrolls away with the answers: its row comes first. */
static void
list_rows (CandorReviewWindow *self)
{
  GPtrArray *answers = candor_review_get_answers (self->review);
  g_autoptr(GtkStringList) ids = gtk_string_list_new (NULL);

  gtk_string_list_append (ids, "");
  for (guint i = 0; i < answers->len; i++)
    gtk_string_list_append (ids, ((const CandorReviewAnswer *) answers->pdata[i])->interview_id);
  if (answers->len == 0)
    gtk_string_list_append (ids, "");
  gtk_no_selection_set_model (self->rows, G_LIST_MODEL (ids));
}

static void
score_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  CandorReviewWindow *self = CANDOR_REVIEW_WINDOW (widget);
  g_autoptr(GError) error = NULL;
  g_autofree char *interview_id = NULL;
  CandorReviewCard *card;
  int score;

  g_variant_get (parameter, "(si)", &interview_id, &score);
  if (candor_library_score_again (self->library, self->review, interview_id, score, &error))
    show_drift (self);
  else
    candor_review_question_tell (self->question, error->message);
  card = g_hash_table_lookup (self->cards, interview_id);
  if (card != NULL)
    candor_review_card_show (card, candor_review_get_scale (self->review),
                             candor_review_find (self->review, interview_id));
}

static void
candor_review_window_dispose (GObject *object)
{
  CandorReviewWindow *self = CANDOR_REVIEW_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_REVIEW_WINDOW);
  g_clear_object (&self->first);
  g_clear_object (&self->none);
  g_clear_object (&self->review);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_review_window_parent_class)->dispose (object);
}

/* Rows are unmade while the window is disposed of. */
static void
candor_review_window_finalize (GObject *object)
{
  g_hash_table_unref (CANDOR_REVIEW_WINDOW (object)->cards);
  G_OBJECT_CLASS (candor_review_window_parent_class)->finalize (object);
}

static void
candor_review_window_class_init (CandorReviewWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_review_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = candor_review_window_finalize;
  gtk_widget_class_install_action (widget_class, "review.score", "(si)", score_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/comparison/candor-review-window.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorReviewWindow, rows);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_row_cb);
}

/* (transfer full): a row that stays while the list makes and unmakes it */
static GtkWidget *
keep_row (GtkWidget  *child,
          const char *name)
{
  return g_object_ref_sink (g_object_new (CANDOR_TYPE_NAMED_ROW, "child", child, "name-text", name, NULL));
}

static GtkWidget *
make_none (void)
{
  return g_object_new (ADW_TYPE_STATUS_PAGE, "icon-name", "system-users-symbolic",
                       "title", _("No Answer Yet"),
                       "description", _("An answer stands here once nothing is left to score in its interview."),
                       NULL);
}

static void
candor_review_window_init (CandorReviewWindow *self)
{
  self->cards = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->none = keep_row (make_none (), _("No Answer Yet"));
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_review_window_new:
 * @parent: the window of the comparison
 * @library: the library
 * @review: all answers to a question
 *
 * Returns: (transfer none): the window, owned by GTK
 */
GtkWindow *
candor_review_window_new (GtkWindow     *parent,
                          CandorLibrary *library,
                          CandorReview  *review)
{
  CandorReviewWindow *self = g_object_new (CANDOR_TYPE_REVIEW_WINDOW, "transient-for", parent, "application",
                                           gtk_window_get_application (parent), NULL);
  CandorQuestion *question = candor_review_get_question (review);

  self->library = g_object_ref (library);
  self->review = g_object_ref (review);
  self->question = CANDOR_REVIEW_QUESTION (candor_review_question_new (question));
  self->first = keep_row (GTK_WIDGET (self->question), candor_question_get_headline (question));
  show_drift (self);
  list_rows (self);
  return GTK_WINDOW (self);
}
