/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#define CANDOR_HTML_MAX_ATTRIBUTES   256        /* in one tag: libxml2 takes the square of them */
#define CANDOR_HTML_MAX_VALUE_LENGTH 8192       /* longer ones are pictures in data: links */

/* A copy of HTML without endless attribute values; INVALID when a tag has too many of them. */
char *candor_html_guard (const char *html,
                         const char *name,
                         GError    **error);
