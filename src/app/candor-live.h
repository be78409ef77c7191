/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-library.h"
#include "candor-pace.h"

/* The running interview of one window: every change is checked by the rules, queued to the writer before all other
 * jobs, and shown when it is on disk. It holds the interview's lock as long as it lives.
 *
 * Properties, notified: interview, position (0 opening card, 1…n question, n + 1 closing card), response (the current one, NULL on the
 * cards), clock-runs, elapsed-s (ticks each second while running), saving (a CandorSaving), can-undo.
 * Signals: "save-failed" (GError): nothing was lost, the text stays queued and is tried again every two seconds;
 * "saved" : the queue has run empty. */
typedef enum
{
  CANDOR_SAVING_SAVED,
  CANDOR_SAVING_WAITING,        /* something is typed or queued */
  CANDOR_SAVING_FAILED,
} CandorSaving;

#define CANDOR_TYPE_LIVE (candor_live_get_type ())
G_DECLARE_FINAL_TYPE (CandorLive, candor_live, CANDOR, LIVE, GObject)

/* Opens a running, paused or finished interview (write-up) for a window. BUSY: another program has it. */
CandorLive      *candor_live_new             (CandorLibrary  *library,
                                              const char     *interview_id,
                                              GError        **error);
CandorInterview *candor_live_get_interview   (CandorLive *self);
guint            candor_live_get_position    (CandorLive *self);
CandorResponse  *candor_live_get_response    (CandorLive *self);            /* NULL on the cards */
int              candor_live_get_elapsed_s   (CandorLive *self);
gboolean         candor_live_get_clock_runs  (CandorLive *self);
CandorSaving     candor_live_get_saving      (CandorLive *self);
CandorPace       candor_live_get_pace        (CandorLive *self);
/* The interview was found running although no window had it: killed, crashed, powered off. For "Back at question 5 …" */
gboolean         candor_live_was_interrupted (CandorLive *self);
gint64           candor_live_get_last_saved_us (CandorLive *self);

/* The clock */
gboolean candor_live_start_clock     (CandorLive *self, GError **error);    /* from the opening card: goes to question 1 */
gboolean candor_live_pause           (CandorLive *self, GError **error);
gboolean candor_live_resume          (CandorLive *self, GError **error);    /* the same day: same sitting; else a second one */
gboolean candor_live_finish          (CandorLive *self, GError **error);
gboolean candor_live_call_off        (CandorLive *self, const char *reason, GError **error);
gboolean candor_live_reopen          (CandorLive *self, GError **error);

/* Recorded apart, for the clock alone; 0: none */
#define CANDOR_MAX_EXTRA_MINUTES 240
gboolean candor_live_set_extra_minutes (CandorLive *self, int minutes, GError **error);

/* Moving. Next always works, at once: it marks the current question as asked. */
void     candor_live_next            (CandorLive *self);
void     candor_live_back            (CandorLive *self);                    /* the card seen before */
gboolean candor_live_go_to           (CandorLive *self, guint position, GError **error);
guint    candor_live_find            (CandorLive *self, const char *text);  /* a number or words of a prompt; 0 = none */

/* No time: what is left out is recorded as not reached. One undo takes each of them back as a whole. They tell how many. */
guint    candor_live_leave_out_optional (CandorLive *self);
guint    candor_live_go_to_closing      (CandorLive *self);

/* The nearest spare question takes the place of the current one, and the window goes there. */
gboolean candor_live_ask_spare       (CandorLive *self, GError **error);

/* The current question; an error is a rule's sentence, a failed commit comes as "save-failed" */
gboolean candor_live_set_score       (CandorLive *self, int score, GError **error);
gboolean candor_live_set_later       (CandorLive *self, GError **error);    /* also takes a score back */
gboolean candor_live_set_not_applicable (CandorLive *self, GError **error);
gboolean candor_live_skip            (CandorLive *self, GError **error);    /* goes on to the next */
gboolean candor_live_set_skip_reason (CandorLive *self, guint position, CandorSkipReason reason, const char *note, GError **error);
gboolean candor_live_set_heard       (CandorLive *self, guint point, gboolean heard, GError **error);
gboolean candor_live_ask             (CandorLive *self, const char *prompt, GError **error);  /* an extra question; goes there */
/* The same for any question, for write-up */
gboolean candor_live_edit            (CandorLive *self, guint position, const CandorResponseEdit *edit, GError **error);

/* Typed text: kept at once, written 250 ms after the last key, at least each second while typing, and by candor_live_flush() */
void     candor_live_type_answer     (CandorLive *self, guint position, const char *text);
void     candor_live_type_note       (CandorLive *self, guint position, const char *text);
void     candor_live_type_text       (CandorLive *self, CandorWriteUpFields field, const char *text);
gboolean candor_live_has_typed       (CandorLive *self);                    /* not yet on its way to the disk */
gboolean candor_live_set_recommendation (CandorLive *self, CandorRecommendation recommendation, GError **error);

gboolean candor_live_undo            (CandorLive *self);                    /* the last score or state; FALSE = nothing to undo */
gboolean candor_live_sign            (CandorLive *self, GError **error);    /* flushes, then signs */
void     candor_live_flush           (CandorLive *self);                    /* queues what is typed */
/* Flushes and waits until it is on disk; FALSE: it could not be saved. For closing, SIGTERM, logout. */
gboolean candor_live_close           (CandorLive *self, GError **error);    /* pauses a running clock */
