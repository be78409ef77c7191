/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-markdown-marker.h"
#include "candor-proposal.h"

/* A part of a guide in our Markdown: what stands between two markers, and where it belongs. */
typedef struct
{
  CandorProposal         *proposal;
  CandorProposedSection  *section;      /* the last of the proposal; NULL */
  CandorProposedQuestion *question;     /* the last of the section; NULL */
  CandorMarkdownMarker   *marker;       /* NULL: what stands before the first */
  guint                   start;        /* its first line below the marker, from 0 */
} CandorMarkdownPart;

gboolean candor_markdown_part_knows (const char         *kind);
/* Puts its lines where they belong. */
void     candor_markdown_part_read  (CandorMarkdownPart *self,
                                     char              **lines,
                                     guint               end);
