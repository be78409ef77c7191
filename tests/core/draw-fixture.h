/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-draw.h"

/* A pool with its relation of near-duplicates, as a matrix of n × n. */
typedef struct
{
  CandorDrawPool *pool;
  guint           n;
  guint           n_sections;
  guint8         *near;
} FixturePool;

/* What a choice is, told from the definition in candor-draw.h and from nothing of the draw itself. */
typedef struct
{
  gboolean holds;               /* must-haves, exclusions, near-duplicates, slot, difficulties in a mix */
  int      count_off;
  int      section_off;
  int      mix_off;
  int      n_questions;
  int      minutes;
  guint    n_uses;
} FixtureVerdict;

FixturePool      *fixture_pool_new    (GRand   *rand,
                                       guint    n,
                                       gboolean in_groups);   /* else any two may be near */
void              fixture_pool_free   (FixturePool *self);
CandorDrawDemand *fixture_demand_new  (GRand             *rand,
                                       const FixturePool *pool);
FixtureVerdict    fixture_judge       (const FixturePool      *pool,
                                       const CandorDrawDemand *demand,
                                       const guint            *numbers,
                                       guint                   n);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FixturePool, fixture_pool_free)
