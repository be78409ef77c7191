/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* While this thread reads a file from elsewhere, libxml2 opens no other file or address for it. */
void  candor_xml_guard_enter         (void);
void  candor_xml_guard_leave         (void);
guint candor_xml_guard_get_n_refused (void);
