/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-report-passages.h"

#include <glib/gi18n-lib.h>

#include "candor-enum-types.h"

/* By the bit of the field. */
static const struct
{
  const char *field;
  const char *label;
} write_ups[CANDOR_N_WRITE_UP_TEXTS] = {
  { "strengths", N_("Strengths") },
  { "concerns", N_("Concerns") },
  { "summary", N_("Summary") },
  { "left-open", N_("Why something was left open") },
  { "general-notes", N_("General notes") },
  { "candidate-questions", N_("What the candidate asked") },
  { "availability", N_("Availability and next steps") },
};

static char *
title_of (guint       position,
          const char *label)
{
  if (position == 0)
    return g_strdup (label);
  /* Translators: the number of a question, then which text of it: "Question 3: Answer" */
  return g_strdup_printf (_("Question %u: %s"), position, label);
}

static gboolean
is_of (const CandorAmendment *amendment,
       guint                  position,
       const char            *field)
{
  return amendment->position == position &&
         g_str_equal (candor_enum_to_nick (CANDOR_TYPE_FIELD, amendment->field), field);
}

static void
add_line (GString    *text,
          const char *line)
{
  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append (text, line);
}

static void
add_later (GString         *text,
           CandorInterview *interview,
           guint            position,
           const char      *field)
{
  GPtrArray *amendments = candor_interview_get_amendments (interview);

  for (guint i = 0; i < amendments->len; i++)
    {
      const CandorAmendment *amendment = g_ptr_array_index (amendments, i);
      g_autofree char *line = NULL;

      if (!is_of (amendment, position, field))
        continue;
      /* Translators: a later change: the old text, the new one, why */
      line = g_strdup_printf (_("Later: %s → %s (%s)"), amendment->old_value, amendment->new_value,
                              amendment->reason);
      add_line (text, line);
    }
}

/* (transfer none) label, a text and what became of it later */
static void
add_passage (GPtrArray       *passages,
             CandorInterview *interview,
             guint            position,
             const char      *field,
             const char      *label,
             const char      *typed)
{
  g_autoptr(GString) text = g_string_new (typed);
  g_autofree char *id = candor_report_passage_id (position, field);
  g_autofree char *title = title_of (position, label);

  add_later (text, interview, position, field);
  if (text->len > 0)
    g_ptr_array_add (passages, candor_passage_new (id, title, text->str));
}

static void
add_response (GPtrArray       *passages,
              CandorInterview *interview,
              guint            position)
{
  CandorResponse *response = candor_interview_get_response (interview, position);

  add_passage (passages, interview, position, "answer", _("Answer"),
               candor_response_get_answer (response));
  add_passage (passages, interview, position, "note", _("Note"),
               candor_response_get_note (response));
  add_passage (passages, interview, position, "skip-note", _("Why it was skipped"),
               candor_response_get_skip_note (response));
  add_passage (passages, interview, position, "score", _("Score"), "");
}

/* "3.answer" */
char *
candor_report_passage_id (guint       position,
                          const char *field)
{
  return position == 0 ? g_strdup (field) : g_strdup_printf ("%u.%s", position, field);
}

const char *
candor_report_write_up_field (guint bit)
{
  g_return_val_if_fail (bit < CANDOR_N_WRITE_UP_TEXTS, NULL);

  return write_ups[bit].field;
}

GPtrArray *
candor_report_passages_of (CandorInterview *interview)
{
  GPtrArray *passages = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_passage_free);

  for (guint i = 1; i <= candor_interview_get_n_responses (interview); i++)
    add_response (passages, interview, i);
  for (guint i = 0; i < CANDOR_N_WRITE_UP_TEXTS; i++)
    add_passage (passages, interview, 0, write_ups[i].field, _(write_ups[i].label),
                 candor_interview_get_text (interview, 1 << i));
  add_passage (passages, interview, 0, "recommendation", _("Recommendation"), "");
  return passages;
}
