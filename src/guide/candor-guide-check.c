/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-guide-file.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "candor-code-check.h"
#include "candor-error.h"

typedef struct
{
  char                 *file_name;
  GPtrArray            *findings;       /* (element-type CandorFinding) */
  CandorNearDuplicates *prompts;
} Check;

static void
check_duplicate (Check          *self,
                 CandorQuestion *question,
                 const char     *where,
                 int             line)
{
  const char *earlier = candor_near_duplicates_add (self->prompts, where,
                                                    candor_question_get_prompt (question));
  g_autofree char *message = NULL;

  if (earlier == NULL)
    return;

  /* Translators: %s is a question, as GUIDE/ID */
  message = g_strdup_printf (_("The prompt nearly repeats that of %s. Remove one, or ask from "
                               "another angle."), earlier);
  g_ptr_array_add (self->findings, candor_finding_new (CANDOR_RANK_MEND, where, line, 0,
                                                       "near-duplicate", message));
}

static gboolean
question_cb (CandorQuestion *question,
             int             line,
             gpointer        user_data,
             GError        **error)
{
  Check *self = user_data;
  g_autofree char *where = g_strconcat (candor_question_get_guide_id (question), "/",
                                        candor_question_get_id (question), NULL);
  guint n_before = self->findings->len;

  candor_question_check (question, self->findings);
  candor_code_check (where, line, candor_question_get_prompt (question), self->findings);
  candor_code_check (where, line, candor_question_get_answer (question), self->findings);
  check_duplicate (self, question, where, line);

  /* A check of a question does not know where it stands. */
  for (guint i = n_before; i < self->findings->len; i++)
    ((CandorFinding *) g_ptr_array_index (self->findings, i))->line = line;

  return TRUE;
}

/* "file:line: message" → a finding on that line. */
static void
add_error (Check        *self,
           const GError *error)
{
  const char *message = error->message;
  char *end = NULL;
  gint64 line = 0;

  if (g_str_has_prefix (message, self->file_name) && message[strlen (self->file_name)] == ':')
    line = g_ascii_strtoll (message + strlen (self->file_name) + 1, &end, 10);
  if (end != NULL && g_str_has_prefix (end, ": "))
    message = end + strlen (": ");

  g_ptr_array_add (self->findings, candor_finding_new (CANDOR_RANK_MEND, self->file_name, line, 0,
                                                       "invalid", message));
}

/**
 * candor_guide_check_file:
 * @file: a .guide.xml
 * @cancellable: (nullable): stops the check
 * @error: return location, set when the file could not be opened or the check was stopped
 *
 * Looks for all that a guide can lack, from its schema to the brackets of its code. A file that
 * cannot be read has one finding with the line and the reason.
 *
 * Returns: (transfer full) (element-type CandorFinding) (nullable): what was found, in file order
 */
GPtrArray *
candor_guide_check_file (GFile        *file,
                         GCancellable *cancellable,
                         GError      **error)
{
  static const CandorGuideSink sink = { .question = question_cb };
  g_autoptr(GPtrArray) findings = NULL;
  g_autoptr(CandorNearDuplicates) prompts = NULL;
  g_autofree char *file_name = NULL;
  g_autoptr(GError) read_error = NULL;
  Check check;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  findings = g_ptr_array_new_with_free_func ((GDestroyNotify) candor_finding_free);
  prompts = candor_near_duplicates_new ();
  file_name = g_file_get_basename (file);
  check = (Check) { file_name, findings, prompts };

  if (candor_guide_read_xml (file, &sink, &check, cancellable, &read_error))
    return g_steal_pointer (&findings);

  if (!g_error_matches (read_error, CANDOR_ERROR, CANDOR_ERROR_INVALID))
    {
      g_propagate_error (error, g_steal_pointer (&read_error));
      return NULL;
    }

  add_error (&check, read_error);
  return g_steal_pointer (&findings);
}
