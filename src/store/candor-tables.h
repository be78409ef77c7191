/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the use cases may ask of the database. Each function is one file's: candor-guide-table.c, candor-question-table.c …
 * Readers take the reader connection or a job's, writers only a job's. "Found nothing" is NOT_FOUND. */

#include "candor-attachment.h"
#include "candor-draw.h"
#include "candor-exported-file.h"
#include "candor-guide.h"
#include "candor-interview-summary.h"
#include "candor-meeting.h"
#include "candor-question-query.h"
#include "candor-review.h"
#include "candor-scorecard.h"
#include "candor-sql.h"

/* Guides. Lists are (transfer full) GPtrArrays of full references. */
GPtrArray   *candor_guide_table_list       (CandorSql  *sql,
                                            GError    **error);                      /* of CandorGuide with sections and counts */
CandorGuide *candor_guide_table_load       (CandorSql  *sql,
                                            const char *guide_id,
                                            GError    **error);
/* Adds the head and its sections, or brings an existing guide in line (vanished sections and questions are handled by _finish). */
gboolean     candor_guide_table_put        (CandorSql   *sql,
                                            CandorGuide *guide,
                                            gboolean     is_bundled,
                                            GError     **error);
/* The head alone: by hand, outside an import. */
gboolean     candor_guide_table_change     (CandorSql   *sql,
                                            CandorGuide *guide,
                                            GError     **error);
char        *candor_guide_table_find_free_id (CandorSql  *sql,
                                              const char *title,
                                              GError    **error);
/* Position 0: at the end, or where it is. */
gboolean     candor_section_table_put      (CandorSql     *sql,
                                            const char    *guide_id,
                                            guint          position,
                                            CandorSection *section,
                                            GError       **error);
char        *candor_section_table_find_free_id (CandorSql  *sql,
                                                const char *guide_id,
                                                const char *title,
                                                GError    **error);
/* STATE while questions stand in it. */
gboolean     candor_section_table_remove   (CandorSql  *sql,
                                            const char *guide_id,
                                            const char *section_id,
                                            GError    **error);
/* Adds a question at the end of its section or replaces the one of that id; history untouched. */
gboolean     candor_guide_table_put_question (CandorSql      *sql,
                                              CandorQuestion *question,
                                              GError        **error);
/* After the last put_question: retires what the import did not bring again. */
gboolean     candor_guide_table_finish     (CandorSql  *sql,
                                            const char *guide_id,
                                            GError    **error);
gboolean     candor_guide_table_set_deleted (CandorSql  *sql,
                                             const char *guide_id,
                                             gboolean    deleted,                    /* FALSE: Undo */
                                             GError    **error);
/* The content digest of a guide as it stands, to tell "the same" from "other content". (transfer full) */
char        *candor_guide_table_digest     (CandorSql  *sql,
                                            const char *guide_id,
                                            GError    **error);
/* Whether the user changed or removed it since it was bundled (then a newer bundled one stays out). */
gboolean     candor_guide_table_bundled_is_untouched (CandorSql  *sql,
                                                      const char *guide_id);

/* Questions */
typedef gboolean (*CandorQuestionFunc) (CandorQuestion *question,
                                        gpointer        user_data,
                                        GError        **error);
GArray         *candor_question_table_query (CandorSql                 *sql,         /* of gint64 row ids, in order */
                                             const CandorQuestionQuery *query,
                                             GError                   **error);
CandorQuestion *candor_question_table_load_row (CandorSql *sql,
                                                gint64     row_id,
                                                GError   **error);
gint64          candor_question_table_find_row (CandorSql  *sql,                     /* 0: there is none */
                                                const char *full_id);
/* id: "GUIDE/ID", or a bare id when only one guide has it (else AMBIGUOUS, listing them). Retired ones are found too. */
CandorQuestion *candor_question_table_load  (CandorSql  *sql,
                                             const char *id,
                                             GError    **error);
gboolean        candor_question_table_each  (CandorSql         *sql,                 /* a guide's, in order, not the retired */
                                             const char        *guide_id,
                                             CandorQuestionFunc func,
                                             gpointer           user_data,
                                             GError           **error);
/* One by hand. Without an id the question gets one of its headline; its whole id is told back. NOT_FOUND for a section
 * that is not there. (transfer full) */
char           *candor_question_table_add   (CandorSql      *sql,
                                             CandorQuestion *question,
                                             GError        **error);
gboolean        candor_question_table_set_retired (CandorSql  *sql,
                                                   const char *guide_id,
                                                   const char *id,
                                                   gboolean    retired,
                                                   GError    **error);
gboolean        candor_question_table_delete (CandorSql  *sql,                       /* Undo of one just made */
                                              const char *guide_id,
                                              const char *id,
                                              GError    **error);
typedef struct
{
  guint by_difficulty[4];      /* CandorDifficulty; the difficulty filter itself is ignored */
  guint total;                 /* with all filters */
} CandorQuestionCounts;
gboolean        candor_question_table_count (CandorSql                 *sql,
                                             const CandorQuestionQuery *query,
                                             CandorQuestionCounts      *counts,
                                             GError                   **error);
/* What questions ask and nothing else, in the order of the bank; guide_id NULL: of all guides. */
typedef gboolean (*CandorPromptFunc) (const char *full_id,
                                      const char *prompt,
                                      gpointer    user_data,
                                      GError    **error);
gboolean        candor_question_table_each_prompt (CandorSql       *sql,
                                                   const char      *guide_id,
                                                   CandorPromptFunc func,
                                                   gpointer         user_data,
                                                   GError         **error);
GStrv           candor_question_table_tags  (CandorSql *sql,                         /* all in use, sorted */
                                             GError   **error);

/* Kits: the newest version unless a version is named. Prefixes of 8 characters or more are taken for ids by _find. */
GPtrArray *candor_kit_table_list           (CandorSql *sql,
                                            GError   **error);                       /* of CandorKit with entries */
CandorKit *candor_kit_table_load           (CandorSql  *sql,
                                            const char *kit_id,
                                            int         version,                     /* 0 = newest */
                                            GError    **error);
GPtrArray *candor_kit_table_list_versions  (CandorSql  *sql,                         /* of CandorKit, the newest first */
                                            const char *kit_id,
                                            GError    **error);
char      *candor_kit_table_find           (CandorSql  *sql,                         /* the whole id */
                                            const char *prefix,
                                            GError    **error);
/* Writes the kit as it stands. A frozen newest version is left alone and the kit becomes the next version (told back in
 * kit); scripts, instructions, name and role alone make no version (rule 1) and are logged. */
gboolean   candor_kit_table_put            (CandorSql *sql,
                                            CandorKit *kit,
                                            GError   **error);
/* A kit from a file, as the version that it is; EXISTS when that version is here with other content. It keeps the words that it
 * came with: where the bank has others, or where it is in use on the other machine, it is in use here too. candor-kit-import.c */
gboolean   candor_kit_table_import         (CandorSql *sql,
                                            CandorKit *kit,
                                            gboolean  *was_there,
                                            GError   **error);
gboolean   candor_kit_table_freeze         (CandorSql  *sql,
                                            const char *kit_id,
                                            gint64      now_us,
                                            GError    **error);
gboolean   candor_kit_table_set_deleted    (CandorSql  *sql,
                                            const char *kit_id,
                                            gboolean    deleted,
                                            GError    **error);

/* Drawing: what may be drawn of a guide goes into a pool, in the bank's order; the wording of one of them. candor-draw-table.c */
gboolean   candor_draw_table_fill          (CandorSql      *sql,
                                            const char     *guide_id,
                                            CandorDrawPool *pool,
                                            GError        **error);
char      *candor_draw_table_load_prompt   (CandorSql  *sql,                         /* (nullable): NULL when it has gone */
                                            const char *guide_id,
                                            const char *question_id);

/* Candidates */
GPtrArray       *candor_candidate_table_list (CandorSql *sql,
                                              GError   **error);
CandorCandidate *candor_candidate_table_load (CandorSql  *sql,
                                              const char *candidate_id,
                                              GError    **error);
char            *candor_candidate_table_find (CandorSql  *sql,
                                              const char *prefix,
                                              GError    **error);
gboolean         candor_candidate_table_put  (CandorSql       *sql,
                                              CandorCandidate *candidate,
                                              GError         **error);
gboolean         candor_candidate_table_set_deleted (CandorSql  *sql,
                                                     const char *candidate_id,
                                                     gboolean    deleted,
                                                     GError    **error);

/* Interviews */
GPtrArray       *candor_interview_table_list (CandorSql *sql,
                                              GError   **error);                     /* of CandorInterviewSummary, newest first */
CandorInterview *candor_interview_table_load (CandorSql  *sql,                       /* whole, with responses and amendments */
                                              const char *interview_id,
                                              GError    **error);
/* To be read only: they share their kit and their questions. (transfer full) (nullable) (element-type CandorInterview) */
GPtrArray       *candor_interview_table_load_many (CandorSql *sql,
                                                   GPtrArray *interview_ids,         /* (element-type utf8) */
                                                   GError   **error);
char            *candor_interview_table_find (CandorSql  *sql,
                                              const char *prefix,
                                              GError    **error);
/* A new interview with its responses, each with its copy of the question. */
gboolean         candor_interview_table_add  (CandorSql       *sql,
                                              CandorInterview *interview,
                                              GError         **error);
/* A plan becomes an interview: the kit's version of today and a copy of each of its questions. */
gboolean         candor_interview_table_begin (CandorSql       *sql,
                                               CandorInterview *interview,
                                               GError         **error);
gboolean         candor_interview_table_put_planned (CandorSql  *sql,
                                                     const char *interview_id,
                                                     gint64      planned_for_us,
                                                     GError    **error);
gboolean         candor_interview_table_add_response (CandorSql      *sql,           /* an ad-hoc one */
                                                      const char     *interview_id,
                                                      CandorResponse *response,
                                                      GError        **error);
gboolean         candor_interview_table_put_step (CandorSql           *sql,          /* state and its times; SIGN is put_signed */
                                                  const char          *interview_id,
                                                  CandorInterviewState state,
                                                  const char          *reason,       /* called off, else NULL */
                                                  gint64               at_us,
                                                  GError             **error);
gboolean         candor_interview_table_put_position (CandorSql  *sql,
                                                      const char *interview_id,
                                                      guint       position,
                                                      GError    **error);
gboolean         candor_interview_table_add_sitting (CandorSql    *sql,
                                                     const char   *interview_id,
                                                     CandorSitting sitting,
                                                     GError      **error);
gboolean         candor_interview_table_put_sitting (CandorSql    *sql,              /* the last one */
                                                     const char   *interview_id,
                                                     CandorSitting sitting,
                                                     GError      **error);
gboolean         candor_interview_table_put_write_up (CandorSql           *sql,
                                                      const char          *interview_id,
                                                      const CandorWriteUp *write_up,
                                                      gint64               at_us,
                                                      GError             **error);
gboolean         candor_interview_table_put_signed (CandorSql  *sql,                 /* state, time, document as signed and its digest */
                                                    const char *interview_id,
                                                    gint64      at_us,
                                                    const char *document,
                                                    const char *digest,
                                                    GError    **error);
char            *candor_interview_table_load_signed (CandorSql  *sql,                /* the document; NULL without error = unsigned */
                                                     const char *interview_id,
                                                     char      **digest,
                                                     GError    **error);
gboolean         candor_interview_table_set_deleted (CandorSql  *sql,
                                                     const char *interview_id,
                                                     gboolean    deleted,
                                                     GError    **error);
gboolean         candor_response_table_apply (CandorSql                *sql,
                                              const char               *interview_id,
                                              guint                     position,
                                              const CandorResponseEdit *edit,
                                              gint64                    at_us,
                                              GError                  **error);
gboolean         candor_response_table_put_replaces (CandorSql  *sql,
                                                     const char *interview_id,
                                                     guint       position,
                                                     guint       replaces,
                                                     gint64      at_us,
                                                     GError    **error);
/* Extra time: apart from all that is scored and reported. */
gboolean         candor_extra_time_table_put  (CandorSql  *sql,
                                               const char *interview_id,
                                               int         minutes,    /* 0: none */
                                               gint64      at_us,
                                               GError    **error);
gboolean         candor_extra_time_table_load (CandorSql       *sql,
                                               CandorInterview *interview,
                                               GError         **error);
/* Changes the value, keeps the old one, writes the audit chain. */
gboolean         candor_amendment_table_add  (CandorSql             *sql,
                                              const char            *interview_id,
                                              const CandorAmendment *amendment,
                                              GError               **error);

/* Questions taken out for all candidates of a kit, known by their digest (rule 12). candor-voiding-table.c */
gboolean         candor_voiding_table_add    (CandorSql           *sql,
                                              const char          *kit_id,
                                              const char          *digest,
                                              const CandorVoiding *voiding,
                                              GError             **error);
gboolean         candor_voiding_table_mark_kit (CandorSql *sql,                      /* tells each entry whether it counts */
                                                CandorKit *kit,
                                                GError   **error);
gboolean         candor_voiding_table_load_later (CandorSql       *sql,              /* what was done since it was signed */
                                                  CandorInterview *interview,
                                                  GError         **error);

/* Attachments of candidates: the row first, then the file, then the row is complete. What is gone for good takes its file along. */
GPtrArray        *candor_attachment_table_list     (CandorSql  *sql,                 /* of CandorAttachment */
                                                    const char *candidate_id,
                                                    GError    **error);
CandorAttachment *candor_attachment_table_load     (CandorSql  *sql,
                                                    const char *prefix,
                                                    GError    **error);
gboolean          candor_attachment_table_has_name (CandorSql  *sql,
                                                    const char *candidate_id,
                                                    const char *name);
gboolean          candor_attachment_table_begin    (CandorSql              *sql,
                                                    const CandorAttachment *attachment,
                                                    GError                **error);
gboolean          candor_attachment_table_complete (CandorSql              *sql,
                                                    const CandorAttachment *attachment,
                                                    GError                **error);
gboolean          candor_attachment_table_set_deleted (CandorSql  *sql,
                                                       const char *attachment_id,
                                                       gboolean    deleted,
                                                       GError    **error);
gboolean          candor_attachment_table_drop     (CandorSql  *sql,
                                                    const char *attachment_id,
                                                    GError    **error);
gboolean          candor_attachment_table_erase    (CandorSql  *sql,
                                                    const char *candidate_id,
                                                    GError    **error);
gboolean          candor_attachment_table_purge    (CandorSql *sql,
                                                    gint64     before_us,
                                                    GError   **error);
/* Colleagues' scorecards, and what a panel settled on. candor-panel-table.c */
gboolean         candor_panel_table_put_card     (CandorSql              *sql,
                                                  const char             *candidate_id,
                                                  const CandorSharedCard *shared,
                                                  gint64                  at_us,
                                                  CandorSharing          *result,
                                                  GError                **error);
gboolean         candor_panel_table_remove_card  (CandorSql  *sql,
                                                  const char *interview_id,
                                                  GError    **error);
GPtrArray       *candor_panel_table_list_cards   (CandorSql  *sql,                   /* of utf8: documents */
                                                  const char *candidate_id,
                                                  GError    **error);
gboolean         candor_panel_table_add_consensus (CandorSql             *sql,
                                                   const char            *candidate_id,
                                                   const CandorConsensus *consensus,
                                                   GError               **error);
GPtrArray       *candor_panel_table_list_consensus (CandorSql  *sql,                 /* of CandorConsensus, the oldest first */
                                                    const char *candidate_id,
                                                    GError    **error);

/* Scores given again in a review. candor-second-score-table.c */
gboolean         candor_second_score_table_put  (CandorSql               *sql,       /* 0 takes it back */
                                                 const CandorSecondScore *second,
                                                 GError                 **error);
GPtrArray       *candor_second_score_table_list (CandorSql  *sql,                    /* of CandorSecondScore */
                                                 const char *kit_id,
                                                 GError    **error);

/* Scorecards that left as files. candor-exported-file-table.c */
gboolean         candor_exported_file_table_add  (CandorSql                *sql,
                                                  const CandorExportedFile *file,
                                                  GError                  **error);
GPtrArray       *candor_exported_file_table_list (CandorSql  *sql,                   /* of CandorExportedFile, the newest first */
                                                  const char *interview_id,
                                                  GError    **error);

/* The audit chain: append-only, hash-chained; the text lies apart. kind: "signed", "amended", "kit-changed" … */
gboolean candor_audit_table_add            (CandorSql  *sql,
                                            const char *kind,
                                            const char *subject_id,
                                            const char *text,                        /* nullable */
                                            gint64      at_us,
                                            GError    **error);

/* Settings that belong to the database: interviewer's name, retention preset … */
char    *candor_setting_table_get          (CandorSql  *sql,                         /* NULL when never set */
                                            const char *key);
gboolean candor_setting_table_set          (CandorSql  *sql,
                                            const char *key,
                                            const char *value,
                                            GError    **error);
