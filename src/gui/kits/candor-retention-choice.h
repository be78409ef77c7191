/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#define CANDOR_TYPE_RETENTION_CHOICE (candor_retention_choice_get_type ())
G_DECLARE_FINAL_TYPE (CandorRetentionChoice, candor_retention_choice, CANDOR, RETENTION_CHOICE, AdwActionRow)

/* A row that asks how long candidates are kept (rule 14). Properties: preset; the one of the account's country stands there first. */
const char *candor_retention_choice_get_preset (CandorRetentionChoice *self);
