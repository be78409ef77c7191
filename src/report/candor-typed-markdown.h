/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

void candor_typed_markdown_escape (GString    *out,
                                   const char *text);
void candor_typed_markdown_append (GString    *out,
                                   const char *text);
