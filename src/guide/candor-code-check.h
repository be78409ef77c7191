/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-readiness.h"

/* What looks wrong in the code of a model answer: codes unbalanced-fence, unbalanced-brackets,
 * curly-quotes, curly-output, capital-keyword, indented-code, output-without-code, no-reason. */
void candor_code_check (const char *where,
                        int         line,
                        const char *markdown,
                        GPtrArray  *findings);
