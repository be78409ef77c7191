/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-library.h"
#include "candor-store.h"
#include "candor-tables.h"

/* What a change touched: which lists are read again, which signals are told. */
typedef enum
{
  CANDOR_CHANGES_NONE       = 0,
  CANDOR_CHANGES_GUIDES     = 1 << 0,
  CANDOR_CHANGES_KITS       = 1 << 1,
  CANDOR_CHANGES_CANDIDATES = 1 << 2,
  CANDOR_CHANGES_INTERVIEWS = 1 << 3,
  CANDOR_CHANGES_ALL        = (1 << 4) - 1,
} CandorChanges;

struct _CandorLibrary
{
  GObject      parent_instance;

  CandorStore *store;
  GHashTable  *open_interviews;         /* ids of those that a live window of this program has */

  /* NULL until somebody asks */
  GListStore  *guides;
  GListStore  *kits;
  GListStore  *candidates;
  GListStore  *interviews;
};

/* candor-library.c */
CandorSql *candor_library_get_reader (CandorLibrary *self);
/* Runs the job, waits for it, and when it is on disk tells what changed. */
gboolean   candor_library_run        (CandorLibrary *self,
                                      CandorStoreJob job,
                                      gpointer       data,
                                      CandorChanges  changes,
                                      GError       **error);
void       candor_library_tell       (CandorLibrary *self,
                                      CandorChanges  changes);

/* candor-library-lists.c */
void       candor_library_refresh    (CandorLibrary *self,
                                      CandorChanges  changes);

/* candor-library-bundled.c: what is new among the bundled guides and kits goes into the bank. */
gboolean   candor_library_put_bundled (CandorLibrary *self,
                                       GError       **error);

/* candor-library-kit-files.c, inside a job: an entry that only names its question gets it from the bank. NOT_FOUND */
gboolean   candor_library_complete_kit (CandorSql *sql,
                                        CandorKit *kit,
                                        GError   **error);

/* candor-library-candidates.c, inside a job: the deletion date follows the retention preset and the interviews. */
gboolean   candor_library_count_deletion_date (CandorSql  *sql,
                                               const char *candidate_id,
                                               GError    **error);

/* candor-library-candidates.c: (transfer full): the one who interviews here, or whose account it is */
char      *candor_library_who_is_it   (CandorLibrary *self);

/* candor-library-interviews.c: what each change of an interview begins with. */
typedef struct
{
  const char               *interview_id;       /* the whole id */
  gint64                    at_us;
  guint                     position;
  const CandorResponseEdit *edit;
  const CandorWriteUp      *write_up;
  CandorStep                step;
  CandorField               field;
  const char               *text;
  const char               *reason;
  gboolean                  deleted;
  gboolean                  without_clock;      /* a window starts it */
  gint64                    planned_for_us;
} CandorInterviewJob;

/* Finds the interview, refuses it while a window runs it, runs the job. */
gboolean   candor_library_run_on_interview (CandorLibrary      *self,
                                            const char         *prefix,
                                            CandorStoreJob      job,
                                            CandorInterviewJob *data,
                                            GError            **error);

/* candor-interview-start.c */
gboolean   candor_library_check_plan     (const CandorInterviewPlan *plan,
                                          GError                   **error);

/* candor-interview-planning.c, inside a job: a plan gets its kit, frozen, and its questions (rules 1 and 2). */
gboolean   candor_library_begin_planned  (CandorSql       *sql,
                                          CandorInterview *interview,
                                          gint64           at_us,
                                          GError         **error);

CandorResponse *candor_library_make_extra (guint       position,
                                           const char *prompt);

/* candor-library-steps.c, inside a job: state, times and the audit chain. */
gboolean   candor_library_put_step       (CandorSql  *sql,
                                          const char *interview_id,
                                          CandorStep  step,
                                          const char *reason,
                                          gint64      at_us,
                                          GError    **error);

/* candor-library-signing.c: for the window that has the interview, which is not refused. */
gboolean   candor_library_sign_held      (CandorLibrary *self,
                                          const char    *interview_id,
                                          GError       **error);

/* candor-library-exports.c: in one transaction; nobody is told yet. (element-type CandorExportedFile) */
gboolean   candor_library_add_exports    (CandorLibrary *self,
                                          GPtrArray     *files,
                                          GError       **error);

/* candor-library-windows.c: one window an interview, in all programs. BUSY */
gboolean   candor_library_hold_interview (CandorLibrary *self,
                                          const char    *interview_id,
                                          GError       **error);
void       candor_library_let_interview_go (CandorLibrary *self,
                                            const char    *interview_id);
gboolean   candor_library_check_not_held (CandorLibrary *self,
                                          const char    *interview_id,
                                          GError       **error);
