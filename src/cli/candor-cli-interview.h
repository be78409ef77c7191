/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-cli.h"

/* candor-cli-interview-list.c, -show.c, -record.c, -sign.c: the verbs with more to them. */
gboolean candor_cli_interview_list     (CandorCli *cli,
                                        GError   **error);
gboolean candor_cli_interview_show     (CandorCli *cli,
                                        GError   **error);
gboolean candor_cli_interview_start    (CandorCli *cli,
                                        GError   **error);
gboolean candor_cli_interview_record   (CandorCli *cli,
                                        GError   **error);
gboolean candor_cli_interview_write_up (CandorCli *cli,
                                        GError   **error);
gboolean candor_cli_interview_amend    (CandorCli *cli,
                                        GError   **error);
gboolean candor_cli_interview_consensus (CandorCli *cli,
                                         GError   **error);
gboolean candor_cli_interview_plan     (CandorCli *cli,
                                        GError   **error);
gboolean candor_cli_interview_calendar (CandorCli *cli,
                                        GError   **error);
/* The interviewer named on the command line is the one remembered, and the other way round. */
gboolean candor_cli_take_interviewer   (CandorCli  *cli,
                                        char      **interviewer,        /* (inout) */
                                        GError    **error);
gboolean candor_cli_take_time          (const char *text,               /* nullable */
                                        gint64     *time_us,
                                        GError    **error);
