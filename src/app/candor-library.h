/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "candor-attachment.h"
#include "candor-exported-file.h"
#include "candor-guide.h"
#include "candor-interview-summary.h"
#include "candor-kit.h"
#include "candor-question-query.h"
#include "candor-readiness.h"
#include "candor-scorecard.h"

/* The library: one open database and the use cases on it. It is made by the program's composition root and handed down as
 * a construct-only property. All functions belong to the main thread and change what they say or nothing.
 *
 * Properties: path, read-only. Signals: "guides-changed", "kits-changed", "candidates-changed", "interviews-changed": after a
 * change made here or by another program; the list models below follow by themselves. */
#define CANDOR_TYPE_LIBRARY (candor_library_get_type ())
G_DECLARE_FINAL_TYPE (CandorLibrary, candor_library, CANDOR, LIBRARY, GObject)

/* path NULL: $XDG_DATA_HOME/candor/candor.db. A new database gets the bundled guides and kits. */
CandorLibrary *candor_library_open           (const char    *path,
                                              GError       **error);
const char    *candor_library_get_path       (CandorLibrary *self);
gboolean       candor_library_is_read_only   (CandorLibrary *self);
const char    *candor_library_get_read_only_reason (CandorLibrary *self);   /* for people; NULL when writable */
/* The desktop program is one window a database; BUSY when another window has it. */
gboolean       candor_library_claim_window   (CandorLibrary *self,
                                              GError       **error);
/* Looks for changes of other programs (the window calls it every second or on focus), emits the signals. */
void           candor_library_poll           (CandorLibrary *self);
void           candor_library_wait           (CandorLibrary *self);         /* until everything queued is on disk */
GPtrArray     *candor_library_check          (CandorLibrary *self,          /* (element-type utf8): empty = whole */
                                              GError       **error);

/* Guides */
GListModel    *candor_library_get_guides     (CandorLibrary *self);         /* of CandorGuide with sections and counts; live */
CandorGuide   *candor_library_load_guide     (CandorLibrary *self,
                                              const char    *guide_id,
                                              GError       **error);
typedef struct
{
  gboolean    replace;          /* an id that is there with other content is replaced */
  const char *as_id;            /* or comes in under this id (nullable) */
  gboolean    dry_run;
} CandorImportOptions;
typedef struct
{
  CandorGuide *guide;           /* head, sections, counts */
  GPtrArray   *remarks;         /* (element-type CandorFinding) */
  const char  *format;          /* a nick */
  gboolean     was_there;       /* the same content is in the bank: nothing happened */
} CandorImportResult;
void           candor_import_result_free     (CandorImportResult *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CandorImportResult, candor_import_result_free)
CandorImportResult *candor_library_import_guide (CandorLibrary             *self,
                                                 GFile                     *file,
                                                 const CandorImportOptions *options,
                                                 GCancellable              *cancellable,
                                                 GError                   **error);
GBytes        *candor_library_export_guide   (CandorLibrary *self,
                                              const char    *guide_id,
                                              const char    *format,        /* NULL: "xml"; candor_export_list_guide_formats() */
                                              GError       **error);
/* A file, or a guide of the bank: (transfer full) (element-type CandorFinding). */
GPtrArray     *candor_library_check_guide    (CandorLibrary *self,
                                              const char    *file_or_id,
                                              GError       **error);
gboolean       candor_library_remove_guide   (CandorLibrary *self,
                                              const char    *guide_id,
                                              GError       **error);
gboolean       candor_library_restore_guide  (CandorLibrary *self,          /* Undo */
                                              const char    *guide_id,
                                              GError       **error);

/* Guides and sections by hand */
char          *candor_library_add_guide      (CandorLibrary *self,          /* its id, made of its title */
                                              CandorGuide   *guide,         /* with its first sections */
                                              GError       **error);
gboolean       candor_library_put_guide      (CandorLibrary *self,          /* the head alone */
                                              CandorGuide   *guide,
                                              GError       **error);
char          *candor_library_add_section    (CandorLibrary *self,          /* its id, made of its title */
                                              const char    *guide_id,
                                              CandorSection *section,
                                              GError       **error);
gboolean       candor_library_put_section    (CandorLibrary *self,
                                              const char    *guide_id,
                                              CandorSection *section,
                                              GError       **error);
gboolean       candor_library_remove_section (CandorLibrary *self,          /* STATE while questions stand in it */
                                              const char    *guide_id,
                                              const char    *section_id,
                                              GError       **error);

/* Questions */
/* A list model of CandorQuestion that holds ids and loads rows when they are asked for. (transfer full) */
GListModel     *candor_library_query_questions (CandorLibrary             *self,
                                                const CandorQuestionQuery *query,
                                                GError                   **error);
typedef struct
{
  guint by_difficulty[4];       /* by CandorDifficulty, the difficulty filter left aside */
  guint total;
} CandorFacets;
gboolean        candor_library_count_questions (CandorLibrary             *self,
                                                const CandorQuestionQuery *query,
                                                CandorFacets              *facets,
                                                GError                   **error);
GStrv           candor_library_list_tags       (CandorLibrary *self);
CandorQuestion *candor_library_load_question   (CandorLibrary *self,        /* "GUIDE/ID", or a bare id that is unique */
                                                const char    *id,
                                                GError       **error);

/* Questions by hand. Kits in use and interviews keep the wording that they have. */
char           *candor_library_add_question    (CandorLibrary  *self,       /* "GUIDE/ID", the id made of its headline */
                                                CandorQuestion *question,
                                                GError        **error);
gboolean        candor_library_put_question    (CandorLibrary  *self,       /* the new state of one that is there */
                                                CandorQuestion *question,
                                                GError        **error);
gboolean        candor_library_retire_question (CandorLibrary *self,        /* "GUIDE/ID" here and below */
                                                const char    *id,
                                                GError       **error);
gboolean        candor_library_restore_question (CandorLibrary *self,
                                                 const char    *id,
                                                 GError       **error);
gboolean        candor_library_delete_question (CandorLibrary *self,        /* Undo of candor_library_add_question() */
                                                const char    *id,
                                                GError       **error);

/* Kits. Where an id is taken, a unique prefix of eight characters is too. */
GListModel *candor_library_get_kits          (CandorLibrary *self);         /* of CandorKit, by role and name; live */
CandorKit  *candor_library_load_kit          (CandorLibrary *self,
                                              const char    *kit_id,
                                              GError       **error);
/* A new kit, or a new state of one. A frozen one goes on as its next version, told back in kit (rule 1). */
gboolean    candor_library_put_kit           (CandorLibrary *self,
                                              CandorKit     *kit,
                                              GError       **error);
gboolean    candor_library_remove_kit        (CandorLibrary *self,
                                              const char    *kit_id,
                                              GError       **error);
gboolean    candor_library_restore_kit       (CandorLibrary *self,
                                              const char    *kit_id,
                                              GError       **error);
GPtrArray  *candor_library_list_kit_versions (CandorLibrary *self,          /* (element-type CandorKit): the newest first */
                                              const char    *kit_id,
                                              GError       **error);

/* Not Counted: for all interviews of the kit, whatever their version, where the question is the same. version 0: the newest.
 * candor-library-voiding.c */
gboolean    candor_library_void_question     (CandorLibrary *self,
                                              const char    *kit_id,
                                              int            version,
                                              guint          position,
                                              const char    *reason,
                                              GError       **error);
gboolean    candor_library_count_question    (CandorLibrary *self,          /* Undo; reason nullable */
                                              const char    *kit_id,
                                              int            version,
                                              guint          position,
                                              const char    *reason,
                                              GError       **error);

/* Kits travel with their questions inside. candor-library-kit-files.c */
GBytes     *candor_library_export_kit        (CandorLibrary *self,
                                              const char    *kit_id,
                                              GError       **error);
/* To be held on paper; candor_export_list_paper_kit_formats(). */
GBytes     *candor_library_export_paper_kit  (CandorLibrary *self,
                                              const char    *kit_id,
                                              const char    *format,
                                              gboolean       with_model_answers,
                                              GError       **error);
CandorKit  *candor_library_import_kit        (CandorLibrary *self,          /* EXISTS: it is here with other content */
                                              GFile         *file,
                                              gboolean      *was_there,
                                              GError       **error);

/* Candidates */
GListModel      *candor_library_get_candidates (CandorLibrary *self);       /* of CandorCandidate, due ones first; live */
CandorCandidate *candor_library_load_candidate (CandorLibrary *self,
                                                const char    *candidate_id,
                                                GError       **error);
gboolean         candor_library_put_candidate  (CandorLibrary   *self,      /* new or changed; computes the deletion date */
                                                CandorCandidate *candidate,
                                                GError         **error);
gboolean         candor_library_remove_candidate (CandorLibrary *self,
                                                  const char    *candidate_id,
                                                  GError       **error);
gboolean         candor_library_restore_candidate (CandorLibrary *self,
                                                   const char    *candidate_id,
                                                   GError       **error);

/* Their files, such as a CV, copied beside the database. "candidates-changed" tells of them too. */
GPtrArray       *candor_library_list_attachments  (CandorLibrary *self,      /* of CandorAttachment */
                                                   const char    *candidate_id,
                                                   GError       **error);
char            *candor_library_attach            (CandorLibrary *self,      /* (transfer full): the id */
                                                   const char    *candidate_id,
                                                   GFile         *source,
                                                   GError       **error);
void             candor_library_attach_async      (CandorLibrary      *self,
                                                   const char         *candidate_id,
                                                   GFile              *source,
                                                   GAsyncReadyCallback callback,
                                                   gpointer            user_data);
char            *candor_library_attach_finish     (CandorLibrary *self,
                                                   GAsyncResult  *result,
                                                   GError       **error);
gboolean         candor_library_remove_attachment (CandorLibrary *self,
                                                   const char    *attachment_id,
                                                   GError       **error);
gboolean         candor_library_restore_attachment (CandorLibrary *self,
                                                    const char    *attachment_id,
                                                    GError       **error);
char            *candor_library_get_attachment_path (CandorLibrary          *self,
                                                     const CandorAttachment *attachment);

/* Settings: the interviewer's name and the retention preset, each asked once. (transfer full), NULL = never answered */
char    *candor_library_get_interviewer      (CandorLibrary *self);
gboolean candor_library_set_interviewer      (CandorLibrary *self,
                                              const char    *name,
                                              GError       **error);
char    *candor_library_get_retention        (CandorLibrary *self);
gboolean candor_library_set_retention        (CandorLibrary *self,          /* recomputes every candidate's date */
                                              const char    *preset,
                                              GError       **error);

/* Interviews */
GListModel      *candor_library_get_interviews (CandorLibrary *self);       /* of CandorInterviewSummary; live */
CandorInterview *candor_library_load_interview (CandorLibrary *self,
                                                const char    *interview_id,
                                                GError       **error);
typedef struct
{
  const char         *kit_id;
  const char         *candidate_id;     /* NULL only for a pilot */
  const char         *interviewer;
  const char * const *also_present;     /* (nullable) */
  gboolean            is_pilot;
  gint64              held_at_us;       /* entered afterwards, without a clock; 0 = it is held now */
  int                 held_minutes;     /* how long it took then; 0 = not known */
  gboolean            starts_clock;     /* no window will: the first sitting begins at once */
  gint64              planned_for_us;   /* of candor_library_plan_interview() */
} CandorInterviewPlan;
/* Makes an interview for later; the kit may still change until it starts. */
CandorInterview *candor_library_plan_interview  (CandorLibrary             *self,
                                                 const CandorInterviewPlan *plan,
                                                 GError                   **error);
gboolean         candor_library_reschedule      (CandorLibrary             *self,
                                                 const char                *interview_id,
                                                 gint64                     planned_for_us,
                                                 GError                   **error);
gboolean         candor_library_reinstate       (CandorLibrary             *self,     /* that it was called off is taken back */
                                                 const char                *interview_id,
                                                 GError                   **error);
gboolean         candor_library_start_planned   (CandorLibrary             *self,     /* its clock waits for the window */
                                                 const char                *interview_id,
                                                 GError                   **error);
/* An iCalendar entry of a planned interview: who, with which kit, when; nothing that anybody thinks. */
char            *candor_interview_to_calendar   (CandorInterview           *interview);
/* Makes the interview and starts it: the first real one freezes the kit. The clock has not begun unless the plan says so.
 * (transfer full) */
CandorInterview *candor_library_start_interview (CandorLibrary             *self,
                                                 const CandorInterviewPlan *plan,
                                                 GError                   **error);
/* The one-shot changes of candorctl and the pages; each checks the rules, is on disk on return, and is refused (BUSY)
 * while a window runs that interview. */
gboolean candor_library_record               (CandorLibrary            *self,
                                              const char               *interview_id,
                                              guint                     position,
                                              const CandorResponseEdit *edit,
                                              GError                  **error);
guint    candor_library_ask                  (CandorLibrary *self,          /* the position; 0 = error */
                                              const char    *interview_id,
                                              const char    *prompt,
                                              GError       **error);
gboolean candor_library_step                 (CandorLibrary *self,          /* START, PAUSE, RESUME, FINISH, REOPEN, CALL_OFF with its reason */
                                              const char    *interview_id,
                                              CandorStep     step,
                                              const char    *reason,
                                              GError       **error);
gboolean candor_library_write_up             (CandorLibrary       *self,
                                              const char          *interview_id,
                                              const CandorWriteUp *write_up,
                                              GError             **error);
gboolean candor_library_sign                 (CandorLibrary *self,          /* INCOMPLETE says what is open */
                                              const char    *interview_id,
                                              GError       **error);
gboolean candor_library_amend                (CandorLibrary *self,          /* position 0: the interview itself */
                                              const char    *interview_id,
                                              guint          position,
                                              CandorField    field,
                                              const char    *new_value,
                                              const char    *reason,
                                              GError       **error);
gboolean candor_library_remove_interview     (CandorLibrary *self,          /* never a signed one */
                                              const char    *interview_id,
                                              GError       **error);
gboolean candor_library_restore_interview    (CandorLibrary *self,
                                              const char    *interview_id,
                                              GError       **error);
CandorScorecard *candor_library_load_scorecard (CandorLibrary *self,
                                                const char    *interview_id,
                                                GError       **error);
char            *candor_library_load_digest    (CandorLibrary *self,        /* of what was signed; NULL: nothing was */
                                                const char    *interview_id);
/* The files and prints that it left as. candor-library-exports.c */
gboolean         candor_library_note_print     (CandorLibrary *self,
                                                const char    *interview_id,
                                                const char    *audience,    /* "internal", "manager" */
                                                GError       **error);
GPtrArray       *candor_library_list_exports   (CandorLibrary *self,        /* (element-type CandorExportedFile): the newest first */
                                                const char    *interview_id,
                                                GError       **error);
