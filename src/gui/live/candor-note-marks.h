/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#define CANDOR_TYPE_NOTE_MARKS (candor_note_marks_get_type ())
G_DECLARE_FINAL_TYPE (CandorNoteMarks, candor_note_marks, CANDOR, NOTE_MARKS, GObject)

/* Underlines the words of a text that candor-note-check.h points at, a moment after they were typed, and explains the
 * one at the cursor. One object an editor; it goes with it. Property "enabled" follows the setting, "hidden" is for
 * while others see the screen. */
CandorNoteMarks *candor_note_marks_new        (GtkTextView     *view,
                                               GtkLabel        *explanation);
void             candor_note_marks_set_buffer (CandorNoteMarks *self,
                                               GtkTextBuffer   *buffer);   /* (nullable) */
