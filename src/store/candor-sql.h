/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* One connection with its cached statements. Opaque outside the store; its own functions are in candor-sql-private.h */
typedef struct _CandorSql CandorSql;
