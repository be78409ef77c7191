/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-kit.h"

/* One thing that a check found: of a kit (rule 6) or of a guide. */
typedef struct
{
  CandorRank  rank;
  char       *where;            /* "python-core/list-or-tuple", or the file */
  int         line;             /* in the file, 0 = unknown */
  guint       position;         /* in the kit, from 1; 0 = the kit itself */
  char       *code;             /* "near-duplicate", "no-anchors" … stable, for scripts */
  char       *message;          /* for people */
} CandorFinding;

CandorFinding *candor_finding_new  (CandorRank  rank,
                                    const char *where,
                                    int         line,
                                    guint       position,
                                    const char *code,
                                    const char *message);
void           candor_finding_free (CandorFinding *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorFinding, candor_finding_free)

/* (transfer full) (element-type CandorFinding): mend first. Nothing here ever blocks Start. */
GPtrArray *candor_kit_check      (CandorKit      *kit);
/* What a single question lacks: codes no-answer, no-points, no-required-point, no-anchors, no-difficulty, no-minutes, unbalanced-code … */
void       candor_question_check (CandorQuestion *question,
                                  GPtrArray      *findings);

/* Near-duplicates: Jaccard >= 0.8 of the sets of lower-case words. candor-near-duplicates.c */
typedef struct _CandorNearDuplicates CandorNearDuplicates;
CandorNearDuplicates *candor_near_duplicates_new  (void);
void                  candor_near_duplicates_free (CandorNearDuplicates *self);
/* The name of an earlier prompt that this one nearly repeats, or NULL; adds it in any case. Sub-linear in what was added. */
const char           *candor_near_duplicates_add  (CandorNearDuplicates *self,
                                                   const char           *name,
                                                   const char           *prompt);
gboolean              candor_prompts_are_near     (const char *prompt,
                                                   const char *other);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorNearDuplicates, candor_near_duplicates_free)
