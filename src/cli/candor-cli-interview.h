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
