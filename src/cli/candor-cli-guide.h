/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-cli.h"

gboolean candor_cli_guide_import (CandorCli *cli,
                                  GError   **error);
