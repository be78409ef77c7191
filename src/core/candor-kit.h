/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "candor-question.h"
#include "candor-scale.h"

#define CANDOR_TYPE_KIT_ENTRY (candor_kit_entry_get_type ())
G_DECLARE_FINAL_TYPE (CandorKitEntry, candor_kit_entry, CANDOR, KIT_ENTRY, GObject)

/* One question of a kit. Properties: question, requirement, weight, void-reason. candor-kit-entry.c */
CandorKitEntry   *candor_kit_entry_new             (CandorQuestion   *question,
                                                    CandorRequirement requirement,
                                                    int               weight);       /* 1 to 9 */
CandorQuestion   *candor_kit_entry_get_question    (CandorKitEntry *self);
CandorRequirement candor_kit_entry_get_requirement (CandorKitEntry *self);
int               candor_kit_entry_get_weight      (CandorKitEntry *self);
int               candor_kit_entry_get_minutes     (CandorKitEntry *self);           /* 4 when not judged */
const char       *candor_kit_entry_get_void_reason (CandorKitEntry *self);           /* NULL = counts (rule 12) */
void              candor_kit_entry_set_requirement (CandorKitEntry   *self,
                                                    CandorRequirement requirement);
void              candor_kit_entry_set_weight      (CandorKitEntry *self,
                                                    int             weight);
void              candor_kit_entry_set_question    (CandorKitEntry *self,
                                                    CandorQuestion *question);
void              candor_kit_entry_set_void_reason (CandorKitEntry *self,
                                                    const char     *reason);

#define CANDOR_MINUTES_NOT_JUDGED 4      /* what a question without minutes counts */

#define CANDOR_TYPE_KIT (candor_kit_get_type ())
G_DECLARE_FINAL_TYPE (CandorKit, candor_kit, CANDOR, KIT, GObject)

/* A kit in one of its versions: the ordered questions for one role.
 * Properties: id, name, role, minutes, version, frozen. A page edits a copy (candor_kit_copy()) and hands it to the library. */
CandorKit   *candor_kit_new                 (const char *id,            /* UUID; NULL makes one */
                                             const char *name);
CandorKit   *candor_kit_copy                (CandorKit *self);          /* shares the questions, copies the entries */
const char  *candor_kit_get_id              (CandorKit *self);
const char  *candor_kit_get_name            (CandorKit *self);
const char  *candor_kit_get_role            (CandorKit *self);          /* "" when none */
int          candor_kit_get_minutes         (CandorKit *self);          /* the slot; 0 = none given */
int          candor_kit_get_version         (CandorKit *self);          /* from 1 */
gint64       candor_kit_get_frozen_at_us    (CandorKit *self);          /* 0 = not frozen */
gboolean     candor_kit_is_frozen           (CandorKit *self);
CandorScale *candor_kit_get_scale           (CandorKit *self);
const char  *candor_kit_get_opening_script  (CandorKit *self);
const char  *candor_kit_get_closing_script  (CandorKit *self);
const char  *candor_kit_get_instructions    (CandorKit *self);
gboolean     candor_kit_get_opens_answers   (CandorKit *self);          /* the live window shows model answers from the start */
int          candor_kit_get_opening_minutes (CandorKit *self);          /* 3 unless set */
int          candor_kit_get_closing_minutes (CandorKit *self);          /* 5 unless set */
GListModel  *candor_kit_get_entries         (CandorKit *self);          /* of CandorKitEntry, in order */
guint        candor_kit_get_n_entries       (CandorKit *self);
CandorKitEntry *candor_kit_get_entry        (CandorKit *self,           /* (transfer none) */
                                             guint      position);      /* from 1 */
CandorQuestion *candor_kit_get_question     (CandorKit *self,           /* (transfer none): of that entry */
                                             guint      position);
int          candor_kit_find_question       (CandorKit  *self,          /* its position, 0 = not in it */
                                             const char *guide_id,
                                             const char *question_id);
int          candor_kit_get_planned_minutes (CandorKit *self);          /* opening + required and optional + closing */

void         candor_kit_set_name            (CandorKit  *self,
                                             const char *name);
void         candor_kit_set_role            (CandorKit  *self,
                                             const char *role);
void         candor_kit_set_minutes         (CandorKit *self,
                                             int        minutes);
void         candor_kit_set_version         (CandorKit *self,
                                             int        version,
                                             gint64     frozen_at_us);
void         candor_kit_set_scale           (CandorKit   *self,
                                             CandorScale *scale);
void         candor_kit_set_opening         (CandorKit  *self,
                                             const char *script,
                                             int         minutes);
void         candor_kit_set_closing         (CandorKit  *self,
                                             const char *script,
                                             int         minutes);
void         candor_kit_set_instructions    (CandorKit  *self,
                                             const char *instructions);
void         candor_kit_set_opens_answers   (CandorKit *self,
                                             gboolean   opens_answers);
/* position from 1; 0 appends. An error: the question is in the kit already, or off the range. */
gboolean     candor_kit_insert              (CandorKit      *self,
                                             CandorKitEntry *entry,
                                             guint           position,
                                             GError        **error);
gboolean     candor_kit_remove              (CandorKit *self,
                                             guint      position,
                                             GError   **error);
gboolean     candor_kit_move                (CandorKit *self,
                                             guint      from,
                                             guint      to,
                                             GError   **error);
/* SHA-256 over name-free content: scale and per entry question digest, requirement, weight. */
char        *candor_kit_digest              (CandorKit *self);
