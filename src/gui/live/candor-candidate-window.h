/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#define CANDOR_TYPE_CANDIDATE_WINDOW (candor_candidate_window_get_type ())
G_DECLARE_FINAL_TYPE (CandorCandidateWindow, candor_candidate_window, CANDOR, CANDIDATE_WINDOW,
                      AdwWindow)

/* What a candidate sees on a second or shared screen: the prompt and its code, in large type. It is
 * given this text and nothing else, so it cannot show more. */
GtkWindow *candor_candidate_window_new        (GtkWindow             *live_window);
void       candor_candidate_window_show       (CandorCandidateWindow *self,
                                               const char            *prompt);  /* Markdown; NULL: nothing is asked */
void       candor_candidate_window_set_blank  (CandorCandidateWindow *self,
                                               gboolean               is_blank);
gboolean   candor_candidate_window_get_blank  (CandorCandidateWindow *self);
