/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "candor-document.h"
#include "guide-fixture.h"

/* Guides out in a format, and back in. */
ReadGuide *fixture_read_bundled    (const char *name);                  /* of data/guides */
char      *fixture_write_as        (ReadGuide  *guide,
                                    const char *format);
ReadGuide *fixture_read_as         (const char *text,
                                    const char *format,
                                    GPtrArray **remarks);               /* (optional) */
void       fixture_assert_same     (ReadGuide  *guide,
                                    ReadGuide  *again);
void       fixture_assert_document_refused (const char *text,
                                            gssize      length,
                                            const char *format,
                                            const char *expected);
