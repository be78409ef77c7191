/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "candor-document.h"

#include <glib/gi18n-lib.h>

#include "candor-csv-question.h"
#include "candor-document-remarks.h"
#include "candor-file-title.h"

typedef struct
{
  CandorProposal       *proposal;
  GHashTable           *sections;       /* titles → CandorProposedSection */
  const CandorCsvTable *table;
  CandorCsvColumns     *columns;
} Reading;

static const CandorCsvRow *
header_of (Reading *self)
{
  return self->columns->has_header ? self->table->rows->pdata[0] : NULL;
}

static char *
section_title (Reading            *self,
               const CandorCsvRow *row)
{
  for (guint i = 0; i < row->cells->len; i++)
    if (candor_csv_columns_get (self->columns, i) == CANDOR_CSV_SECTION &&
        *candor_csv_row_get (row, i) != '\0')
      {
        char *title = g_strdup (candor_csv_row_get (row, i));

        return g_strstrip (g_strdelimit (title, "\n", ' '));
      }
  return g_strdup (candor_guide_get_title (candor_proposal_get_head (self->proposal)));
}

static CandorProposedSection *
take_section (Reading            *self,
              const CandorCsvRow *row)
{
  g_autofree char *title = section_title (self, row);
  CandorProposedSection *section = g_hash_table_lookup (self->sections, title);

  if (section != NULL)
    return section;
  section = candor_proposed_section_new (NULL, title);
  g_hash_table_insert (self->sections, g_steal_pointer (&title), section);
  candor_proposal_add_section (self->proposal, section);
  return section;
}

static void
read_row (Reading            *self,
          const CandorCsvRow *row)
{
  g_autoptr(CandorProposedQuestion) question =
    candor_csv_question_read (row, header_of (self), self->columns);

  if (question == NULL)
    candor_proposal_remark (self->proposal, row->line, "no-question",
                            _("There is no question in this row, and it was left out."));
  else
    candor_proposed_section_add (take_section (self, row), question);
}

static void
remark_columns (Reading *self)
{
  const CandorCsvRow *header = header_of (self);

  if (header == NULL)
    candor_proposal_remark (self->proposal, 1, "no-header",
                            _("Its first row does not say what the columns hold; that was guessed. "
                              "Look whether questions and answers are in their places."));
  for (guint i = 0; header != NULL && i < header->cells->len; i++)
    {
      const char *word = candor_csv_row_get (header, i);
      g_autofree char *message = NULL;

      if (*word == '\0' || candor_csv_columns_get (self->columns, i) != CANDOR_CSV_NOTHING)
        continue;
      /* Translators: the header of a column */
      message = g_strdup_printf (_("The column “%s” was left out."), word);
      candor_proposal_remark (self->proposal, header->line, "column-left-out", message);
    }
}

static gboolean
read_rows (Reading      *self,
           GCancellable *cancellable,
           GError      **error)
{
  remark_columns (self);
  for (guint i = self->columns->has_header ? 1 : 0; i < self->table->rows->len; i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      read_row (self, self->table->rows->pdata[i]);
    }
  candor_document_remark (self->proposal);
  return TRUE;
}

/**
 * candor_csv_read:
 * @text: UTF-8 without BOM, LF lines
 * @length: its bytes
 * @name: the name of its file, for errors and as the title of the guide
 * @cancellable: (nullable): stops it
 * @error: return location for an error
 *
 * Reads a table with a question a row. What its columns hold is told by the words of the first row.
 *
 * Returns: (transfer full) (nullable): what it holds; INVALID when there is no column of questions
 */
CandorProposal *
candor_csv_read (const char   *text,
                 gsize         length,
                 const char   *name,
                 GCancellable *cancellable,
                 GError      **error)
{
  g_autoptr(CandorCsvTable) table = candor_csv_table_read (text, length, name, error);
  g_autoptr(CandorCsvColumns) columns =
    table != NULL ? candor_csv_columns_find (table, name, error) : NULL;
  g_autoptr(CandorProposal) proposal = candor_proposal_new ("csv");
  g_autoptr(GHashTable) sections =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  g_autofree char *title = candor_file_title (name);
  Reading reading = { proposal, sections, table, columns };

  if (columns == NULL)
    return NULL;
  candor_guide_set_title (candor_proposal_get_head (proposal), title);
  return read_rows (&reading, cancellable, error) ? g_steal_pointer (&proposal) : NULL;
}
