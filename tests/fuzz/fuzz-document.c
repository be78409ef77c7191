/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "candor-document.h"
#include "format-fixture.h"

/* Built once for each format of documents. What comes in has to go out again in every format, and
 * to come back from Markdown as it was. */

static ReadGuide *
accept (CandorProposal *proposal)
{
  ReadGuide *read = g_new0 (ReadGuide, 1);

  read->guide = candor_proposal_accept (proposal, NULL, &read->questions);
  read->lines = g_array_new (FALSE, FALSE, sizeof (int));
  return read;
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        size_t        size)
{
  g_autoptr(GBytes) bytes = g_bytes_new (data, size);
  g_autoptr(GFile) file = fuzz_file (data, size);
  g_autoptr(CandorProposal) proposal = candor_document_propose (&(CandorDocument) {
    .file = file,
    .bytes = bytes,
    .name = "fuzz",
    .format = FUZZ_FORMAT,
  }, NULL, NULL);
  g_autoptr(ReadGuide) guide = NULL;
  g_autoptr(ReadGuide) again = NULL;
  g_autofree char *csv = NULL;
  g_autofree char *markdown = NULL;

  if (proposal == NULL)
    return 0;
  g_ptr_array_unref (candor_proposal_list_remarks (proposal));
  guide = accept (proposal);
  csv = fixture_write_as (guide, "csv");
  markdown = fixture_write_as (guide, "markdown");
  again = fixture_read_as (markdown, "markdown", NULL);
  fixture_assert_same (guide, again);
  return 0;
}
