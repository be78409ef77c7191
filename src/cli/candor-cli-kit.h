/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-cli.h"

/* candor-cli-question-void.c */
gboolean candor_cli_question_void (CandorCli *cli,
                                   GError   **error);
/* candor-cli-kit-draw.c */
gboolean candor_cli_kit_draw   (CandorCli *cli,
                                GError   **error);
/* candor-cli-kit-files.c */
gboolean candor_cli_kit_export (CandorCli *cli,
                                GError   **error);
gboolean candor_cli_kit_import (CandorCli *cli,
                                GError   **error);
/* candor-cli-kit-edit.c: the verbs that change a kit. */
gboolean candor_cli_kit_create (CandorCli *cli,
                                GError   **error);
gboolean candor_cli_kit_edit   (CandorCli *cli,
                                GError   **error);
