/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "candor-question-form.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <string.h>

#include "candor-children.h"
#include "candor-name-combo.h"
#include "candor-question-lines.h"
#include "candor-section-choice.h"
#include "candor-typed-text.h"
#include "candor-words.h"

struct _CandorQuestionForm
{
  GtkWidget            parent_instance;

  CandorQuestion      *question;        /* as it was when it was shown */
  gboolean             is_showing;

  CandorTypedText     *prompt;
  CandorSectionChoice *place;
  AdwComboRow         *difficulty;
  GtkSpinButton       *minutes;
  GtkEditable         *tags;
  CandorQuestionLines *points;
  CandorQuestionLines *probes;
  CandorTypedText     *lowest;
  CandorTypedText     *middle;
  CandorTypedText     *highest;
  CandorQuestionLines *cautions;
  CandorTypedText     *answer;
  GtkEditable         *source;
};

G_DEFINE_FINAL_TYPE (CandorQuestionForm, candor_question_form, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
changed_cb (CandorQuestionForm *self)
{
  if (!self->is_showing)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
show_difficulty (CandorQuestionForm *self)
{
  g_autoptr(GtkStringList) words = gtk_string_list_new (NULL);

  gtk_string_list_append (words, _("Not yet judged"));
  for (guint i = CANDOR_DIFFICULTY_EASY; i <= CANDOR_DIFFICULTY_HARD; i++)
    gtk_string_list_append (words, candor_words_difficulty (i));
  adw_combo_row_set_model (self->difficulty, G_LIST_MODEL (words));
  adw_combo_row_set_selected (self->difficulty, candor_question_get_difficulty (self->question));
}

static void
show_tags (CandorQuestionForm *self)
{
  GPtrArray *tags = candor_question_get_tags (self->question);
  g_autoptr(GString) line = g_string_new (NULL);

  for (guint i = 0; i < tags->len; i++)
    g_string_append_printf (line, "%s%s", i > 0 ? ", " : "", (char *) g_ptr_array_index (tags, i));
  gtk_editable_set_text (self->tags, line->str);
}

static void
show_points (CandorQuestionForm *self)
{
  GPtrArray *points = candor_question_get_points (self->question);

  for (guint i = 0; i < points->len; i++)
    {
      CandorPoint *point = g_ptr_array_index (points, i);

      candor_question_lines_add (self->points, point->text, point->weight, point->required);
    }
}

static void
show_lines (CandorQuestionLines *lines,
            GPtrArray           *texts)
{
  for (guint i = 0; i < texts->len; i++)
    candor_question_lines_add (lines, g_ptr_array_index (texts, i), 1, FALSE);
}

static void
show_text (CandorQuestionForm *self,
           CandorTypedText    *field,
           const char         *text)
{
  candor_typed_text_show (field, G_OBJECT (self), text != NULL ? text : "");
}

static void
show_texts (CandorQuestionForm *self)
{
  CandorQuestion *question = self->question;
  const char *source = candor_question_get_source (question);

  show_text (self, self->prompt, candor_question_get_prompt (question));
  show_text (self, self->lowest, candor_question_get_anchor (question, 1));
  show_text (self, self->middle, candor_question_get_anchor (question, 3));
  show_text (self, self->highest, candor_question_get_anchor (question, 5));
  show_text (self, self->answer, candor_question_get_answer (question));
  gtk_editable_set_text (self->source, source != NULL ? source : "");
}

/* Blanks at the end and newlines at the start say nothing; blanks at the start may be Markdown. */
static char *
typed (CandorTypedText *field)
{
  g_autofree char *text = g_strchomp (candor_typed_text_get_text (field));

  return g_strdup (text + strspn (text, "\n"));
}

static void
take_point_cb (const char *text,
               int         weight,
               gboolean    required,
               gpointer    question)
{
  candor_question_add_point (question, text, weight, required);
}

static void
take_probe_cb (const char *text,
               int         weight,
               gboolean    required,
               gpointer    question)
{
  candor_question_add_probe (question, text);
}

static void
take_caution_cb (const char *text,
                 int         weight,
                 gboolean    required,
                 gpointer    question)
{
  candor_question_add_caution (question, text);
}

static void
take_anchor (CandorQuestion  *question,
             int              level,
             CandorTypedText *field)
{
  g_autofree char *text = typed (field);

  if (text[0] != '\0')
    candor_question_add_anchor (question, level, text);
}

static void
take_tags (CandorQuestionForm *self,
           CandorQuestion     *question)
{
  g_auto(GStrv) tags = g_strsplit (gtk_editable_get_text (self->tags), ",", -1);

  for (guint i = 0; tags[i] != NULL; i++)
    if (g_strstrip (tags[i])[0] != '\0')
      candor_question_add_tag (question, tags[i]);
}

/* What has no field is kept. */
static void
take_rest (CandorQuestionForm *self,
           CandorQuestion     *question)
{
  g_autofree char *source = g_strstrip (g_strdup (gtk_editable_get_text (self->source)));
  GPtrArray *remarks = candor_question_get_remarks (self->question);

  candor_question_set_difficulty (question, adw_combo_row_get_selected (self->difficulty));
  candor_question_set_minutes (question, gtk_spin_button_get_value_as_int (self->minutes));
  candor_question_set_source (question, source[0] != '\0' ? source : NULL);
  candor_question_set_n_kits (question, candor_question_get_n_kits (self->question));
  for (guint i = 0; i < remarks->len; i++)
    candor_question_add_remark (question, g_ptr_array_index (remarks, i));
}

static void
candor_question_form_dispose (GObject *object)
{
  CandorQuestionForm *self = CANDOR_QUESTION_FORM (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CANDOR_TYPE_QUESTION_FORM);
  candor_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->question);
  G_OBJECT_CLASS (candor_question_form_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/candor/Candor/ui/questions/candor-question-form.ui");
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionForm, prompt);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionForm, place);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionForm, difficulty);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionForm, minutes);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionForm, tags);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionForm, points);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionForm, probes);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionForm, lowest);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionForm, middle);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionForm, highest);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionForm, cautions);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionForm, answer);
  gtk_widget_class_bind_template_child (widget_class, CandorQuestionForm, source);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
candor_question_form_class_init (CandorQuestionFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = candor_question_form_dispose;
  signals[CHANGED] = g_signal_new ("changed", CANDOR_TYPE_QUESTION_FORM, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (CANDOR_TYPE_QUESTION_LINES);
  g_type_ensure (CANDOR_TYPE_SECTION_CHOICE);
  g_type_ensure (CANDOR_TYPE_TYPED_TEXT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  bind_template (widget_class);
}

static void
candor_question_form_init (CandorQuestionForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  candor_name_combo (self->difficulty);
}

/**
 * candor_question_form_show:
 * @self: the form, once
 * @guides: a list of #CandorGuide: where the question may stand
 * @question: a question of one of these guides
 *
 * Shows what @question says in the fields.
 */
void
candor_question_form_show (CandorQuestionForm *self,
                           GListModel         *guides,
                           CandorQuestion     *question)
{
  g_return_if_fail (CANDOR_IS_QUESTION_FORM (self));
  g_return_if_fail (CANDOR_IS_QUESTION (question));

  self->is_showing = TRUE;
  g_set_object (&self->question, question);
  candor_section_choice_show (self->place, guides, candor_question_get_guide_id (question),
                              candor_question_get_section_id (question));
  show_difficulty (self);
  gtk_spin_button_set_value (self->minutes, candor_question_get_minutes (question));
  show_tags (self);
  show_points (self);
  show_lines (self->probes, candor_question_get_probes (question));
  show_lines (self->cautions, candor_question_get_cautions (question));
  show_texts (self);
  self->is_showing = FALSE;
}

/**
 * candor_question_form_make:
 * @self: a form that shows a question
 *
 * Makes a question of what stands in the fields.
 *
 * Returns: (transfer full): the question, under the id of the one that was shown
 */
CandorQuestion *
candor_question_form_make (CandorQuestionForm *self)
{
  CandorGuide *guide;
  CandorSection *section;
  CandorQuestion *question;
  g_autofree char *prompt = NULL;
  g_autofree char *answer = NULL;

  g_return_val_if_fail (CANDOR_IS_QUESTION_FORM (self), NULL);
  g_return_val_if_fail (self->question != NULL, NULL);

  guide = candor_section_choice_get_guide (self->place);
  section = candor_section_choice_get_section (self->place);
  question = candor_question_new (guide != NULL ? candor_guide_get_id (guide) : NULL,
                                  candor_question_get_id (self->question));
  prompt = typed (self->prompt);
  answer = typed (self->answer);
  candor_question_set_prompt (question, prompt);
  candor_question_set_answer (question, answer);
  if (section != NULL)
    candor_question_set_section (question, candor_section_get_id (section),
                                 candor_section_get_title (section));
  candor_question_lines_each (self->points, take_point_cb, question);
  candor_question_lines_each (self->probes, take_probe_cb, question);
  candor_question_lines_each (self->cautions, take_caution_cb, question);
  take_anchor (question, 1, self->lowest);
  take_anchor (question, 3, self->middle);
  take_anchor (question, 5, self->highest);
  take_tags (self, question);
  take_rest (self, question);
  return question;
}

/**
 * candor_question_form_focus:
 * @self: the form
 *
 * Puts the focus into the question itself.
 */
void
candor_question_form_focus (CandorQuestionForm *self)
{
  g_return_if_fail (CANDOR_IS_QUESTION_FORM (self));

  candor_typed_text_focus (self->prompt);
}
