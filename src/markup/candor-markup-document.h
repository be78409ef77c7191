/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include <cmark-gfm.h>

cmark_node *candor_markup_document (const char *markdown,
                                    gssize      length,
                                    int         options);
