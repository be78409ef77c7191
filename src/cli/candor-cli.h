/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-json.h"
#include "candor-library.h"
#include "candor-text-table.h"

typedef struct _CandorCli CandorCli;

/* One row of the table of commands. */
typedef struct
{
  const char *noun;
  const char *verb;             /* NULL: the noun does it alone */
  const char *usage;            /* its words, which are the same in each language: "ID POSITION" */
  const char *summary;          /* to be translated */
  gboolean  (*run)(CandorCli *cli,
                   GError   **error);
} CandorCommand;

/* What one call of candorctl knows. */
struct _CandorCli
{
  const CandorCommand *command;
  char               **arguments;       /* behind noun and verb, as given */
  char                *database;
  GStrv                words;           /* what is no option */
  guint                n_words;
  CandorLibrary       *library;
  int                  status;          /* 1: a check has findings */
};

/* Each noun's rows, ended by a row of NULLs. */
extern const CandorCommand candor_cli_guide_commands[];
extern const CandorCommand candor_cli_question_commands[];
extern const CandorCommand candor_cli_kit_commands[];
extern const CandorCommand candor_cli_candidate_commands[];
extern const CandorCommand candor_cli_interview_commands[];
extern const CandorCommand candor_cli_report_commands[];
extern const CandorCommand candor_cli_compare_commands[];
extern const CandorCommand candor_cli_review_commands[];
extern const CandorCommand candor_cli_scorecard_commands[];
extern const CandorCommand candor_cli_habits_commands[];
extern const CandorCommand candor_cli_health_commands[];
extern const CandorCommand candor_cli_database_commands[];

/* candor-cli.c. An error of G_OPTION_ERROR is a malformed command line, any other a thing that could not be done. */
int            candor_cli_main      (int          argc,
                                     char       **argv);
gboolean       candor_cli_parse     (CandorCli          *cli,
                                     const GOptionEntry *options,       /* (nullable) */
                                     guint               n_least,       /* words */
                                     guint               n_most,
                                     GError            **error);
gboolean       candor_cli_parse_into (CandorCli          *cli,          /* given is the user data of callbacks */
                                      const GOptionEntry *options,
                                      gpointer            given,
                                      guint               n_least,
                                      guint               n_most,
                                      GError            **error);
CandorLibrary *candor_cli_open      (CandorCli *cli,                    /* (transfer none) (nullable) */
                                     GError   **error);

/* candor-cli-values.c: what stands behind an option or in a word */
gboolean       candor_cli_refuse    (GError    **error,                 /* always FALSE */
                                     const char *format,
                                     ...) G_GNUC_PRINTF (2, 3);
gboolean       candor_cli_check_text (const char *argument,             /* NULL is none */
                                      GError    **error);
gboolean       candor_cli_take_text (char      **argument,              /* NULL is none; @FILE and @- are read */
                                     GError    **error);
gboolean       candor_cli_number    (const char *argument,
                                     const char *what,
                                     guint      *number,
                                     GError    **error);
gboolean       candor_cli_enum      (const char *argument,
                                     GType       type,
                                     const char *what,
                                     int        *value,
                                     GError    **error);
gboolean       candor_cli_check_format (const char *format,             /* NULL is none */
                                        GArray     *formats,            /* (transfer full) (element-type CandorExportFormat) */
                                        GError    **error);
gboolean       candor_cli_write     (GBytes     *bytes,
                                     const char *file,                  /* NULL and "-": stdout */
                                     GError    **error);

/* candor-cli-list.c: how a list is told. An item is what the model holds. */
typedef struct
{
  GListModel      *(*get_items)(CandorLibrary *library);
  void             (*add_json)(CandorJson *json,                        /* within the item's object */
                               gpointer    item);
  CandorTextTable *(*new_table)(void);
  void             (*add_row)(CandorTextTable *table,
                              gpointer         item);
} CandorCliList;

gboolean       candor_cli_run_list  (CandorCli           *cli,
                                     const CandorCliList *list,
                                     GError             **error);

/* candor-cli-findings.c: 1 when there are any */
void           candor_cli_print_findings (CandorCli *cli,
                                          GPtrArray *findings,          /* (element-type CandorFinding) */
                                          gboolean   with_rank,
                                          gboolean   as_json);
