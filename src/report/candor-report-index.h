/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* A page that leads to the files of one folder. (transfer full) */
GBytes *candor_report_write_index (GPtrArray *names);   /* (element-type filename): without the folder */
