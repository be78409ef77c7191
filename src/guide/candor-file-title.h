/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What a guide is called that has no title of its own: its file, without the suffix. (transfer full) */
char *candor_file_title (const char *name);
