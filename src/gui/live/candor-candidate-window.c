/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-candidate-window.h"

#include "candor-inline.h"
#include "candor-markup-view.h"

struct _CandorCandidateWindow
{
  AdwWindow  parent_instance;

  gboolean   is_blank;
  gboolean   has_prompt;

  GtkStack  *stack;
  GtkLabel  *prompt;
  GtkWidget *rest;
};

G_DEFINE_FINAL_TYPE (CandorCandidateWindow, candor_candidate_window, ADW_TYPE_WINDOW)

static void
show_page (CandorCandidateWindow *self)
{
  gtk_stack_set_visible_child_name (self->stack,
                                    self->has_prompt && !self->is_blank ? "question" : "blank");
}

static void
candor_candidate_window_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CANDOR_TYPE_CANDIDATE_WINDOW);
  G_OBJECT_CLASS (candor_candidate_window_parent_class)->dispose (object);
}

static void
candor_candidate_window_class_init (CandorCandidateWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_candidate_window_dispose;
  g_type_ensure (CANDOR_TYPE_MARKUP_VIEW);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close",
                                       NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/live/candor-candidate-window.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateWindow, prompt);
  gtk_widget_class_bind_template_child (widget_class, CandorCandidateWindow, rest);
}

static void
candor_candidate_window_init (CandorCandidateWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * candor_candidate_window_new:
 * @live_window: the window of the interview; this one goes with it
 *
 * Returns: (transfer none): a blank window, owned by GTK
 */
GtkWindow *
candor_candidate_window_new (GtkWindow *live_window)
{
  return g_object_new (CANDOR_TYPE_CANDIDATE_WINDOW, "application",
                       gtk_window_get_application (live_window), NULL);
}

/**
 * candor_candidate_window_show:
 * @self: the window
 * @prompt: (nullable): Markdown; %NULL when nothing is asked
 *
 * Shows the question that is asked now.
 */
void
candor_candidate_window_show (CandorCandidateWindow *self,
                              const char            *prompt)
{
  const char *rest = prompt != NULL ? strchr (prompt, '\n') : NULL;
  g_autofree char *first = NULL;

  g_return_if_fail (CANDOR_IS_CANDIDATE_WINDOW (self));

  first = rest != NULL ? g_strndup (prompt, rest - prompt) : g_strdup (prompt);
  self->has_prompt = prompt != NULL;
  candor_inline_show (self->prompt, first != NULL ? first : "");
  candor_markup_view_set_markdown (CANDOR_MARKUP_VIEW (self->rest), rest != NULL ? rest : "");
  gtk_widget_set_visible (self->rest, rest != NULL);
  show_page (self);
}

/**
 * candor_candidate_window_set_blank:
 * @self: the window
 * @is_blank: whether to show nothing, whatever is asked
 *
 * Blanks the window, or shows the question again.
 */
void
candor_candidate_window_set_blank (CandorCandidateWindow *self,
                                   gboolean               is_blank)
{
  g_return_if_fail (CANDOR_IS_CANDIDATE_WINDOW (self));

  self->is_blank = is_blank;
  show_page (self);
}

/**
 * candor_candidate_window_get_blank:
 * @self: the window
 *
 * Returns: whether it shows nothing, whatever is asked
 */
gboolean
candor_candidate_window_get_blank (CandorCandidateWindow *self)
{
  g_return_val_if_fail (CANDOR_IS_CANDIDATE_WINDOW (self), FALSE);

  return self->is_blank;
}
