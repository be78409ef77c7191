/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

#include "candor-score.h"

/* Small facts in a line, for HTML. Inside the room. */
char *candor_report_day        (gint64      time_us);           /* "3 May 2026", local; NULL for 0 */
void  candor_report_add_fact   (xmlNode    *line,               /* after " · "; nothing for "" or NULL */
                                const char *fact);
void  candor_report_add_phrase (xmlNode    *node,               /* `code` between backticks, else as it is */
                                const char *phrase);
/* "3 of 4 asked"; where nothing is left to ask, why. */
char *candor_report_coverage   (const CandorScore *score);
/* Where a question stands, as candor_words_response() says it; once signed, nothing waits for a score any more. */
char *candor_report_standing   (CandorInterview *interview,
                                CandorResponse  *response);
