/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-html-tree.h"
#include "candor-proposal.h"

/* A document in prose on its way from a tree to a proposal. */
typedef struct
{
  const char *format;
  const char *name;             /* of its file */
  const char *title;            /* what a front matter said; NULL */
  const char *shape;            /* that a person asks for; NULL */
  gboolean    has_positions;    /* blocks tell their lines as data-sourcepos */
} CandorArticle;

CandorProposal *candor_article_propose (const CandorArticle *article,
                                        const xmlDoc        *document,
                                        GError             **error);
