/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-live.h"
#include "library-fixture.h"

/* An interview just started and opened in what would be its window, the clock not begun. */
typedef struct
{
  LibraryFixture   base;
  CandorInterview *started;
  const char      *id;
  CandorLive      *live;
} LiveFixture;

void             live_fixture_set_up     (LiveFixture  *self,
                                          gconstpointer data);
void             live_fixture_tear_down  (LiveFixture  *self,
                                          gconstpointer data);
void             live_fixture_open       (LiveFixture *self);
void             live_fixture_wait_saved (LiveFixture *self);
CandorResponse  *live_fixture_response   (LiveFixture *self,
                                          guint        position);
CandorInterview *live_fixture_load       (LiveFixture *self);   /* as it is on disk */
