/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-library.h"

/* A database of its own in a temporary folder, with the bundled guides and kits. */
typedef struct
{
  char          *folder;
  char          *path;
  CandorLibrary *library;
} LibraryFixture;

void             library_fixture_set_up        (LibraryFixture *self,
                                                gconstpointer   data);
void             library_fixture_tear_down     (LibraryFixture *self,
                                                gconstpointer   data);
void             library_fixture_open_again    (LibraryFixture *self);  /* as the next start would */

CandorKit       *library_fixture_kit           (LibraryFixture *self);  /* the bundled one of six questions */
CandorCandidate *library_fixture_add_candidate (LibraryFixture *self,
                                                const char     *name);
/* A real interview with the bundled kit, the clock begun or not. */
CandorInterview *library_fixture_start         (LibraryFixture *self,
                                                gboolean        starts_clock);
void             library_fixture_record        (LibraryFixture *self,
                                                const char     *interview_id,
                                                guint           position,
                                                const char     *answer,
                                                int             score);
/* From start to a recommendation: whatever signing asks for is there. */
CandorInterview *library_fixture_write_up      (LibraryFixture *self);
char            *library_fixture_read          (const char *path);

typedef gboolean (*Condition) (gpointer data);
void             iterate_until                 (Condition condition,
                                                gpointer  data);
