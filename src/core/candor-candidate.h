/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-enums.h"

#define CANDOR_TYPE_CANDIDATE (candor_candidate_get_type ())
G_DECLARE_FINAL_TYPE (CandorCandidate, candor_candidate, CANDOR, CANDIDATE, GObject)

/* Never: photo, age, gender, nationality. Properties (read-write but id): id, name, say-name, email, phone, role, alias,
 * closed-on, closed-as, delete-on, hold, n-interviews. Texts are "" when empty; days are ISO or NULL. */
CandorCandidate *candor_candidate_new              (const char *id,        /* UUID; NULL makes one */
                                                    const char *name);
const char      *candor_candidate_get_id           (CandorCandidate *self);
const char      *candor_candidate_get_name         (CandorCandidate *self);
const char      *candor_candidate_get_say_name     (CandorCandidate *self);
const char      *candor_candidate_get_email        (CandorCandidate *self);
const char      *candor_candidate_get_phone        (CandorCandidate *self);
const char      *candor_candidate_get_role         (CandorCandidate *self);
const char      *candor_candidate_get_alias        (CandorCandidate *self);
/* (transfer full): the name, or the alias or what stands for it; the one place that decides which */
char            *candor_candidate_tell_name        (CandorCandidate *self,
                                                    gboolean         use_alias);
const char      *candor_candidate_get_closed_on    (CandorCandidate *self);
CandorClosedAs   candor_candidate_get_closed_as    (CandorCandidate *self);
const char      *candor_candidate_get_delete_on    (CandorCandidate *self);  /* as it stands: own or computed */
gboolean         candor_candidate_get_delete_on_is_own (CandorCandidate *self);
const char      *candor_candidate_get_hold         (CandorCandidate *self);  /* the reason, "" = no hold */
guint            candor_candidate_get_n_interviews (CandorCandidate *self);
gint64           candor_candidate_get_added_at_us  (CandorCandidate *self);
gint64           candor_candidate_get_last_interview_at_us (CandorCandidate *self);

void             candor_candidate_set_name         (CandorCandidate *self,
                                                    const char      *name);
void             candor_candidate_set_say_name     (CandorCandidate *self,
                                                    const char      *say_name);
void             candor_candidate_set_contact      (CandorCandidate *self,
                                                    const char      *email,
                                                    const char      *phone);
void             candor_candidate_set_role         (CandorCandidate *self,
                                                    const char      *role);
void             candor_candidate_set_alias        (CandorCandidate *self,
                                                    const char      *alias);
void             candor_candidate_set_closed       (CandorCandidate *self,
                                                    const char      *closed_on,
                                                    CandorClosedAs   closed_as);
void             candor_candidate_set_delete_on    (CandorCandidate *self,
                                                    const char      *delete_on,
                                                    gboolean         is_own);
void             candor_candidate_set_hold         (CandorCandidate *self,
                                                    const char      *reason);
void             candor_candidate_set_history      (CandorCandidate *self,
                                                    guint            n_interviews,
                                                    gint64           added_at_us,
                                                    gint64           last_interview_at_us);

/* Retention presets (rule 14), candor-retention.c: "us" 1 year, "uk" 12 months, "de" 6 months, "fr" 2 years,
 * "nl" 4 weeks. An own preset is written "months:9" or "days:30". */
const char * const *candor_retention_presets (void);
gboolean         candor_retention_is_valid   (const char *preset);
/* counted from closed on, else from the last interview, else from the day added. (transfer full) */
char            *candor_retention_due_day    (CandorCandidate *candidate,
                                              const char      *preset);
