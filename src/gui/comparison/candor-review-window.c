/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-review-window.h"

#include <glib/gi18n.h>

#include "candor-inline.h"
#include "candor-name-by-tooltip.h"
#include "candor-review-answer.h"

struct _CandorReviewWindow
{
  AdwWindow      parent_instance;

  CandorLibrary *library;
  CandorReview  *review;

  GtkStack      *stack;
  GtkLabel      *question;
  GtkLabel      *drift;
  GtkBox        *anchors;
  GtkBox        *answers;
};

G_DEFINE_FINAL_TYPE (CandorReviewWindow, candor_review_window, ADW_TYPE_WINDOW)

/* What is meant by a score, while all are read. */
static void
show_anchors (CandorReviewWindow *self)
{
  GPtrArray *anchors = candor_question_get_anchors (candor_review_get_question (self->review));

  for (guint i = 0; i < anchors->len; i++)
    {
      const CandorAnchor *anchor = anchors->pdata[i];
      g_autofree char *text = g_strdup_printf ("%d: %s", anchor->level, anchor->text);
      GtkWidget *label = gtk_label_new (NULL);

      candor_inline_show (GTK_LABEL (label), text);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (self->anchors, label);
    }
}

static char *
words_of_drift (CandorReviewWindow *self)
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
show_answers (CandorReviewWindow *self)
{
  GPtrArray *answers = candor_review_get_answers (self->review);
  g_autofree char *drift = words_of_drift (self);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->answers))) != NULL)
    gtk_box_remove (self->answers, child);
  for (guint i = 0; i < answers->len; i++)
    gtk_box_append (self->answers, candor_review_answer_new (self->review, answers->pdata[i]));
  gtk_label_set_label (self->drift, drift);
  gtk_stack_set_visible_child_name (self->stack, answers->len > 0 ? "answers" : "empty");
}

/* The same buttons, made anew: the focus goes to where it was. */
static void
focus_answer (CandorReviewWindow *self,
              const char         *interview_id)
{
  GPtrArray *answers = candor_review_get_answers (self->review);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->answers));

  for (guint i = 0; child != NULL && i < answers->len; i++)
    {
      const CandorReviewAnswer *answer = answers->pdata[i];

      if (g_str_equal (answer->interview_id, interview_id))
        gtk_widget_child_focus (gtk_widget_get_last_child (child), GTK_DIR_TAB_FORWARD);
      child = gtk_widget_get_next_sibling (child);
    }
}

static void
tell (CandorReviewWindow *self,
      const char         *message)
{
  gtk_label_set_label (self->drift, message);
}

static void
score_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  CandorReviewWindow *self = CANDOR_REVIEW_WINDOW (widget);
  g_autoptr(GError) error = NULL;
  g_autofree char *interview_id = NULL;
  int score;

  g_variant_get (parameter, "(si)", &interview_id, &score);
  if (!candor_library_score_again (self->library, self->review, interview_id, score, &error))
    {
      show_answers (self);
      tell (self, error->message);
      return;
    }
  show_answers (self);
  focus_answer (self, interview_id);
}

static void
candor_review_window_dispose (GObject *object)
{
  CandorReviewWindow *self = CANDOR_REVIEW_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_REVIEW_WINDOW);
  g_clear_object (&self->review);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (candor_review_window_parent_class)->dispose (object);
}

static void
candor_review_window_class_init (CandorReviewWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_review_window_dispose;
  gtk_widget_class_install_action (widget_class, "review.score", "(si)", score_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/comparison/candor-review-window.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorReviewWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, CandorReviewWindow, question);
  gtk_widget_class_bind_template_child (widget_class, CandorReviewWindow, drift);
  gtk_widget_class_bind_template_child (widget_class, CandorReviewWindow, anchors);
  gtk_widget_class_bind_template_child (widget_class, CandorReviewWindow, answers);
}

static void
candor_review_window_init (CandorReviewWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_by_tooltip (GTK_WIDGET (self));
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

  self->library = g_object_ref (library);
  self->review = g_object_ref (review);
  gtk_label_set_label (self->question, candor_question_get_headline (candor_review_get_question (review)));
  show_anchors (self);
  show_answers (self);
  return GTK_WINDOW (self);
}
