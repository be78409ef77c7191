/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-library.h"
#include "candor-meeting.h"

/* A panel: colleagues' signed scorecards beside mine. "candidates-changed" tells of all that changes here. */
typedef struct
{
  CandorSharing  sharing;
  char          *interview_id;  /* on the colleague's machine */
  char          *candidate_id;
  char          *candidate;     /* as the file calls them */
  char          *interviewer;
} CandorSharedScorecard;

void           candor_shared_scorecard_free (CandorSharedScorecard *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorSharedScorecard, candor_shared_scorecard_free)

/* Without a candidate, the one of that name. DAMAGED: it is not what was signed; INVALID, STATE, NOT_FOUND or AMBIGUOUS. */
CandorSharedScorecard *candor_library_import_scorecard (CandorLibrary *self,
                                                        GFile         *file,
                                                        const char    *candidate_id,   /* nullable */
                                                        GError       **error);
gboolean               candor_library_remove_scorecard (CandorLibrary *self,
                                                        const char    *interview_id,   /* on the colleague's machine */
                                                        GError       **error);
CandorMeeting         *candor_library_meet             (CandorLibrary *self,           /* (transfer full) */
                                                        const char    *candidate_id,
                                                        GError       **error);
gboolean               candor_library_settle           (CandorLibrary *self,
                                                        const char    *candidate_id,
                                                        const char    *digest,         /* of the question */
                                                        int            score,
                                                        const char    *reason,
                                                        GError       **error);
/* The question by its place in one of my interviews. */
gboolean               candor_library_settle_position  (CandorLibrary *self,
                                                        const char    *interview_id,
                                                        guint          position,
                                                        int            score,
                                                        const char    *reason,
                                                        GError       **error);
