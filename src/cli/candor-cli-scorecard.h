/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-cli.h"

/* candor-cli-panel.c */
gboolean candor_cli_scorecard_import (CandorCli *cli,
                                      GError   **error);
