/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-cli.h"

/* candor-cli-attachment.c */
gboolean candor_cli_candidate_attach      (CandorCli *cli,
                                           GError   **error);
gboolean candor_cli_candidate_detach      (CandorCli *cli,
                                           GError   **error);
void     candor_cli_print_attachments     (CandorCli *cli,
                                           GPtrArray *attachments);
void     candor_cli_add_attachments       (CandorCli  *cli,
                                           CandorJson *json,
                                           GPtrArray  *attachments);

/* candor-cli-panel.c */
gboolean candor_cli_candidate_meeting     (CandorCli *cli,
                                           GError   **error);
