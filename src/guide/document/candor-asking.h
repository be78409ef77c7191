/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* How questions are written: "12. What is …?", "Q3: …", "Explain …". All texts are on one line. */

/* The length of a number in front, such as "Q12." or "Question 3:"; 0 when there is none. */
gsize    candor_asking_number   (const char *text,
                                 int        *number);           /* (out) (optional): 0 for "Q:" */
gboolean candor_asking_is_named (const char *text);             /* "Q:", "Q.", "Question:" and their like */
gboolean candor_asking_ends     (const char *text);             /* with a question mark */
gboolean candor_asking_demands  (const char *text);             /* begins with "Explain", "Beschreibe" … */
/* A letter's case, quotes, signs and blanks folded, for comparing titles. (transfer full) */
char    *candor_asking_fold     (const char *text);
