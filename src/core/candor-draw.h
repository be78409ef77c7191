/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-enums.h"

/* Drawing a kit: which questions of the bank to ask, so that demands are met. It knows no store and no kit: a pool of what
 * may be drawn comes in, numbers of the pool come out.
 *
 * What a kit must be, without exception ("hard"):
 *  - each must-have is in it, nothing excluded is, no question twice;
 *  - no two of it are near-duplicates, as the pool says;
 *  - the minutes of its questions (4 where not judged), opening and closing are at most the slot;
 *  - it has exactly the count, when one is demanded;
 *  - it has exactly N questions of each section of which N are demanded;
 *  - with a mix, it has of each difficulty exactly the share of its questions by the largest remainder (candor_draw_share()),
 *    and none without difficulty.
 * Among all such kits it is the best one ("optimised"), by the first of these that differs:
 *  1. more minutes of the slot filled;
 *  2. without a count: the number of questions nearest to slot / usual minutes of the pool, the smaller of two;
 *  3. the smaller sum of uses in finished interviews;
 *  4. the smaller sum of lots. A lot is a number made of the seed and a question's id, so that the same bank, demand and
 *     seed give the same kit, in whatever order the bank is read.
 *
 * When there is no such kit, the refusal names the first of these demands that can be met by changing it alone, with its
 * smallest change: the mix, the sections, the count; the slot when the must-haves alone overrun it; else several. The
 * nearest kit meets all the others. When several must give, it gives up the mix, then sections, then questions. */

#define CANDOR_DRAW_MAX_QUESTIONS 50
#define CANDOR_DRAW_MAX_MINUTES 480
#define CANDOR_N_DIFFICULTIES 4         /* by CandorDifficulty, UNKNOWN too */

typedef struct
{
  char *id;                             /* "GUIDE/SECTION" */
  int   n_questions;
} CandorDrawSection;

typedef struct
{
  GPtrArray *guides;                    /* (element-type utf8): where to draw from; the pool is made of them */
  int        slot_minutes;
  int        aside_minutes;             /* opening and closing, part of the slot */
  int        n_questions;               /* 0 = as many as fill the slot */
  int        mix[CANDOR_N_DIFFICULTIES];        /* percent, together 100; all 0 = no mix */
  GPtrArray *sections;                  /* (element-type CandorDrawSection) */
  GPtrArray *must;                      /* (element-type utf8): "GUIDE/ID" */
  GPtrArray *excluded;                  /* (element-type utf8): "GUIDE/ID" */
  guint32    seed;
} CandorDrawDemand;

CandorDrawDemand *candor_draw_demand_new            (void);
CandorDrawDemand *candor_draw_demand_copy           (const CandorDrawDemand *self);
void              candor_draw_demand_free           (CandorDrawDemand *self);
void              candor_draw_demand_set_section    (CandorDrawDemand *self,
                                                     const char       *section_id,
                                                     int               n_questions);
gboolean          candor_draw_demand_has_mix        (const CandorDrawDemand *self);
/* Is it a demand at all: numbers in their range, a mix of 100 percent. INVALID or RANGE with a sentence. */
gboolean          candor_draw_demand_check          (const CandorDrawDemand *self,
                                                     GError                **error);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorDrawDemand, candor_draw_demand_free)

/* The shares of n_questions by the largest remainder; equal remainders go to the easier. */
void              candor_draw_share                 (const int mix[CANDOR_N_DIFFICULTIES],
                                                     int       n_questions,
                                                     int       shares[CANDOR_N_DIFFICULTIES]);

/* One question that may be drawn. */
typedef struct
{
  const char      *id;                  /* "GUIDE/ID" */
  const char      *section;             /* "GUIDE/SECTION" */
  CandorDifficulty difficulty;
  int              minutes;             /* 0 = not judged */
  guint            n_uses;              /* in finished interviews */
} CandorDrawQuestion;

/* Whether two questions of the pool, by their numbers, are near-duplicates. Asked only about those that are chosen. */
typedef gboolean (*CandorDrawNearFunc) (guint    number,
                                        guint    other,
                                        gpointer data);

typedef struct _CandorDrawPool CandorDrawPool;
CandorDrawPool           *candor_draw_pool_new      (void);
void                      candor_draw_pool_free     (CandorDrawPool *self);
void                      candor_draw_pool_add      (CandorDrawPool  *self,  /* numbered from 0, in the bank's order */
                                                     const char      *guide_id,
                                                     const char      *section_id,
                                                     const char      *question_id,
                                                     CandorDifficulty difficulty,
                                                     int              minutes,
                                                     guint            n_uses);
void                      candor_draw_pool_set_near (CandorDrawPool    *self,
                                                     CandorDrawNearFunc are_near,
                                                     gpointer           data,
                                                     GDestroyNotify     free_data);
guint                     candor_draw_pool_get_n    (const CandorDrawPool *self);
gboolean                  candor_draw_pool_are_near (const CandorDrawPool *self,
                                                     guint                 number,
                                                     guint                 other);
const CandorDrawQuestion *candor_draw_pool_get      (const CandorDrawPool *self,
                                                     guint                 number);
/* What it counts in a kit: its minutes, 4 when not judged. */
int                       candor_draw_question_minutes (const CandorDrawQuestion *question);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorDrawPool, candor_draw_pool_free)

typedef enum
{
  CANDOR_DRAW_MET,
  CANDOR_DRAW_MUST,                     /* name: a must-have that cannot be asked; the nearest kit is without it */
  CANDOR_DRAW_MIX,                      /* difficulty: the one furthest off */
  CANDOR_DRAW_SECTION,                  /* section: the one furthest off */
  CANDOR_DRAW_COUNT,
  CANDOR_DRAW_SLOT,                     /* wanted: minutes of the slot; got: what the must-haves take */
  CANDOR_DRAW_SEVERAL,                  /* count, sections and mix cannot be met together */
} CandorDrawFault;

/* A kit, or the nearest one with what fails. */
typedef struct
{
  CandorDrawFault  fault;
  int              wanted;              /* of the demand that fails */
  int              got;                 /* in the nearest kit */
  char            *name;                /* MUST: the question; SECTION: the section (nullable) */
  CandorDifficulty difficulty;          /* MIX */
  GArray          *numbers;             /* of guint: the kit, or the nearest one, in its order */
  int              minutes;             /* of its questions */
  guint            n_about;             /* how many of them count 4 because not judged */
  guint            n_without_difficulty;        /* left out because of the mix */
} CandorDraw;

CandorDraw *candor_draw                  (const CandorDrawPool   *pool,
                                          const CandorDrawDemand *demand);
void        candor_draw_free             (CandorDraw *self);
char       *candor_draw_describe_fault   (const CandorDraw *self);       /* (nullable): a sentence for people */
/* The question that can best stand for one of a kit: same section, difficulty and minutes where possible; -1 = none. */
int         candor_draw_swap             (const CandorDrawPool   *pool,
                                          const CandorDrawDemand *demand,
                                          const GArray           *numbers,
                                          guint                   index);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorDraw, candor_draw_free)
