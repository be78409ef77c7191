/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

/* What libFuzzer calls. */
int    LLVMFuzzerInitialize   (int          *argc,
                               char       ***argv);
int    LLVMFuzzerTestOneInput (const guint8 *data,
                               size_t        size);

/* A file with these bytes, for readers that want one; it is gone when the next one is asked for
 * twice. (transfer full) */
GFile *fuzz_file              (const guint8 *data,
                               size_t        size);
