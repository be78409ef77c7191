/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* How texts and searches become words of the index. */

/* The text with what FTS5 could not tell apart by itself: characters of scripts without blanks one by one, and for
 * "__init__" also "init". (transfer full) */
char *candor_search_text_prepare (const char *text);
/* What was typed as an expression of FTS5: every word quoted, the last one as a beginning; NULL when there is no word in it.
 * (transfer full) */
char *candor_search_text_to_match (const char *typed);
