/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* File names of people's words, safe on every file system. */
#define CANDOR_SAFE_NAME_MOST_BYTES 120

/* What is no letter of a name becomes a space. */
void  candor_safe_name_append (GString    *name,
                               const char *words);
/* Cuts between characters, then takes off what may not begin or end a name. (transfer full) */
char *candor_safe_name_trim   (GString    *name,
                               gsize       n_bytes);
